"""Documents for the laws: fragments that rules look for, and the noise that hides them."""

from dataclasses import replace

from hypothesis import strategies as st

from anthology.model.document import Block, Document, Mark, Run
from anthology.model.record import Source
from anthology.read import plain

_PROSE = (
    "A paragraph that goes on for long enough to be prose, with a subject, a verb and an object, "
    "and with a second clause that says nothing new, so that every rule takes it for a paragraph."
)
_FRAGMENTS = (
    "The Brutality of Lenin",
    "AI-powered",
    "Listen to all your favourite podcasts with AI-powered features",
    "Leave a Reply",
    "Fill in your details below or click an icon to log in:",
    "-",
    "•",
    "* * *",
    "~A line beside the text",
    "A line with ~words~ that are hidden",
    "What is a title?",
    "{{ 7*7 }} <script>alert(1)</script> &amp; ]]>",
    "Красный Террор два: Электрический бугалу!",
    "He said ... nothing, “twice”; and then -- so it is told -- he left the room for good.",
    _PROSE,
    "donâ€™t, dÃ©jÃ , Ã\u0083Â©, Ã",
    "Ñïëåòíè è ïåðåìûâàíèå êîñòî÷åê",
    "\u0093quoted\u0094 \u0096 \u0085",
    "R&amp;D &amp;amp;nbsp; &quot;&#8217;&#xd800;&lt;b",
    "fu\u0308r e\u0301\u0301te\u0301 ﬁrst \ufffd",
    "deleted by creator",
    "[deleted]",
    "Added: Jan 20, 2025",
    "By Jane Doe",
    "3 мая 2021 г.",
    "Share this:",
    "Tweet",
    "Skip to content",
    "Tags: one, two",
    "Related articles",
    "The Harbour in Winter",
    "He said \u2067שלום!\u2069 and \u202bwrote\u202c it, wo\u2066rd for wo\u202erd.",
    "Reply",
    "Russian revolutionary leader Vladimir Il",
    "***",
    "#",
    "In the forests of the night,",
    "3 thoughts on “Why Defend Stalin?",
    "5 Comments",
    "  1. East Side Boy",
    "    2. southernclerk Post author",
    "Jane says:",
    "Иван пишет:",
    "\"It's 5'10\" tall,\" she said -- '80s style - 'so 'twas'...",
    "'",
    '"',
    '« mot » : 1914-18, 2010-12, p. 3-7 ; "dit-il" !',
    "Es war \"so\", sagte 'er' -- und das ist nicht ein Wort von mir...",
    'Он сказал: "да" - и не ушел, что это как по-русски -- так.',
    "--",
    "The ship sailed [1] and sank.\u00b2",
    "[1] The register.",
    "\u00b2 A letter.",
    "The pilot* saw the master† leave; he was no s*it, nor was it 5* or 40 m\u00b2.",
    "* A man of thirty years.",
    "† Of the same port.",
    "*emphasis*",
    "1. A letter.",
    "  - An item set in",
    "Q: What is it?",
    "A: It is a ship.",
    "Jane Doe: I was there.",
)
_NOISE = (
    "",
    " ",
    "  ",
    "\t",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\u00ad",
    "\x07",
    "\x85",
    "\u2028",
    "\u2067",
    "\u202e",
)

fragments = st.sampled_from(_FRAGMENTS) | st.text(max_size=40)
lines = st.tuples(st.sampled_from(_NOISE), fragments, st.sampled_from(_NOISE)).map("".join)
line_ends = st.sampled_from(("\n", "\n\n", "\r\n", "\r", "\n \n", "\n\n\n\n"))
texts = st.lists(st.tuples(lines, line_ends).map("".join), min_size=1, max_size=12).map("".join)


def as_source(text: str) -> Source:
    """Return the text as a seed."""
    return Source("seeds/text.txt", text.encode())


def as_document(text: str, language: str = "en") -> Document:
    """Return the text as it is read."""
    return plain.read(as_source(text), language)


def with_outside(document: Document) -> Document:
    """Return the document with every second part between tildes marked as outside the content."""
    return replace(document, blocks=tuple(map(_with_outside, document.blocks)))


def _with_outside(block: Block) -> Block:
    words: list[Run] = []
    for run in block.words:
        at = 0
        for number, part in enumerate(run.text.split("~")):
            marks = frozenset([Mark("outside")] if number % 2 else [])
            if part:
                words.append(Run(part, run.origin.moved(at), marks))
            at += len(part) + 1
    return replace(block, words=tuple(words) or block.words)


def is_readable(text: str) -> bool:
    """Return whether a text has something to read, and no NUL."""
    return "\0" not in text and bool(text.replace("\ufeff", "").replace("\u200b", "").strip())


readable_texts = texts.filter(is_readable)
languages_known = ("en", "de", "fr", "es", "ru", "und")
languages = st.sampled_from(languages_known)
documents = st.builds(
    lambda document, language: replace(document, language=language),
    readable_texts.map(as_document).map(with_outside),
    languages,
)
