"""What a text proves of itself: dates, names, length, form, its first and last words."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from anthology.check.dates import dates
from anthology.check.sentences import sentences
from anthology.model.counting import count_words
from anthology.model.document import (
    Block,
    Gap,
    Heading,
    Insertion,
    Item,
    Quotation,
    Speaker,
    Verse,
    plain,
    start,
)

_CAPITAL = r"[^\W\d_a-zà-ÿа-яё][\w’'\-]+"
_CAPITALS = re.compile(rf"(?:(?<=[^\W_] )|(?<=, )){_CAPITAL}(?: {_CAPITAL})*")
_MOST_DATES = 12
_MOST_NAMES = 12
_SHOWN = 24  # words of an opening or closing line
_KINDS: tuple[tuple[type[Block], str], ...] = (
    (Heading, "headings"),
    (Item, "items of lists"),
    (Quotation, "quotations set off"),
    (Verse, "lines of verse"),
    (Speaker, "speakers named (comments or dialogue)"),
)


def evidence(blocks: Sequence[Block], language: str) -> Iterator[tuple[str, str]]:
    """Yield what is found in a text, each with what it is; nothing is guessed from it."""
    said = [block for block in blocks if not isinstance(block, Gap | Insertion)]
    texts = [plain(block.words) for block in said]
    yield "Length", f"{_many(count_words(texts), 'words')} in {_many(len(said), 'blocks')}"
    yield "Form", _form(said, texts)
    yield "Dates in the text", _dates(said, language)
    yield "Names in the text", _names(texts, language)
    if texts:
        yield "Opening", _quoted(texts[0] if len(texts) == 1 else _first(said))
        yield "Closing", _quoted(texts[-1], last=True)


def _many(number: int, things: str) -> str:
    """Return how many things there are; the first word names them, and loses its s where one is."""
    first, *others = things.split(" ", 1)
    return " ".join((f"{number:,}", first.removesuffix("s") if number == 1 else first, *others))


def _first(blocks: Sequence[Block]) -> str:
    """Return the first words that are no heading."""
    return next((plain(b.words) for b in blocks if not isinstance(b, Heading)), "")


def _form(blocks: Sequence[Block], texts: Sequence[str]) -> str:
    cues = [
        _many(many, name)
        for kind, name in _KINDS
        if (many := sum(isinstance(block, kind) for block in blocks))
    ]
    if questions := sum(text.count("?") for text in texts):
        cues.append(_many(questions, "questions"))
    first_person = sum(len(re.findall(r"(?<!\w)I(?!\w)", text)) for text in texts)
    cues += [f"“I” {_many(first_person, 'times')}"] if first_person else []
    return ", ".join(cues) or "paragraphs alone"


def _dates(blocks: Sequence[Block], language: str) -> str:
    found: dict[str, int] = {}
    for block in blocks:
        for date in dates(plain(block.words), language):
            found.setdefault(date.text, start(block).line)
    told = [f"{date} (line {line})" for date, line in found.items()]
    more = f" and {len(told) - _MOST_DATES} more" if len(told) > _MOST_DATES else ""
    return ", ".join(told[:_MOST_DATES]) + more or "none"


def _names(texts: Sequence[str], language: str) -> str:
    """Return words with capitals within sentences, most frequent first: persons, places, others.

    In German, where every noun has a capital, only several such words together.
    """
    found: Counter[str] = Counter()
    for text in texts:
        for _, sentence in sentences(text):
            found.update(name.removesuffix("’s") for name in _CAPITALS.findall(sentence))
    names = [name for name in found if len(name) > 1 and (language != "de" or " " in name)]
    names.sort(key=found.__getitem__, reverse=True)
    return ", ".join(f"{name} ({found[name]})" for name in names[:_MOST_NAMES]) or "none"


def _quoted(text: str, *, last: bool = False) -> str:
    words = text.split()
    if len(words) <= _SHOWN:
        return f"“{text}”"
    return f"“… {' '.join(words[-_SHOWN:])}”" if last else f"“{' '.join(words[:_SHOWN])} …”"
