"""Reading CommonMark: its marks become structure, and every word is kept."""

import re

from hypothesis import given
from hypothesis import strategies as st

from anthology.model.document import (
    Document,
    Heading,
    Item,
    Mark,
    Paragraph,
    Quotation,
    SceneBreak,
    Verse,
    plain,
)
from anthology.model.record import Source
from anthology.read import reader

_PIECES = (
    "# {}\n",
    "{}\n",
    "\n{}\n\n",
    "> {}\n",
    "- {}\n",
    "7. {}\n",
    "    {}\n",
    "```\n{}\n```\n",
)
_MORE = (
    "*{}* ",
    "[{}](http://x.org/)",
    "![{}](y.png)",
    "<b>{}</b>",
    "`{}`",
    "[{}]: x\n",
    "***\n{}\n",
)


def _read(text: str) -> Document:
    return reader.read(Source("seeds/text.md", text.encode()), "en")


def _words(document: Document) -> str:
    return "\n".join(plain(block.words) for block in document.blocks)


@given(st.lists(st.sampled_from(_PIECES + _MORE), min_size=1, max_size=12))
def test_every_word_is_read_in_order(pieces: list[str]) -> None:
    """Whatever marks stand around a word, it is in the document, once, in its order."""
    text = "".join(piece.format(f"word{index}w") for index, piece in enumerate(pieces))

    assert re.findall(r"word\d+w", _words(_read(text))) == re.findall(r"word\d+w", text)


def test_marks_become_structure() -> None:
    """Headings, items, quotations, fences, breaks and rules are what they are, with their lines."""
    blocks = _read(
        "# One\n\nTwo <b>x</b>\nand ![a picture](y.png)\n\n# Three\n\n3. a\n\n   b\n   - c\n\n"
        "> quoted\n\n***\n\n```\nl 1\nl 2\n```\n\nv 1  \nv 2\n"
    ).blocks

    assert [(type(block), block.words[0].origin.line) for block in blocks] == [
        *[(Heading, 1), (Paragraph, 3), (Heading, 6), (Item, 8), (Paragraph, 10), (Item, 11)],
        *[(Quotation, 13), (SceneBreak, 15), (Verse, 18), (Verse, 19)],
        *[(type(blocks[10]), 22), (Verse, 22), (Verse, 23)],
    ]
    assert [block.level for block in blocks if isinstance(block, Heading)] == [1, 2]
    assert [(b.number, b.depth) for b in blocks if isinstance(b, Item)] == [(3, 0), (None, 1)]
    assert plain(blocks[1].words) == "Two <b>x</b> and a picture"


def test_a_definition_that_no_link_uses_is_text() -> None:
    """A speaker's name in brackets before a colon is no address, and is not lost."""
    blocks = _read("[Clerk]: No.\n\n[a][b]\n\n[b]: http://x.org 'There'\n").blocks

    assert plain(blocks[0].words) == "[Clerk]: No."
    assert Mark("outside") not in blocks[0].words[0].marks
    assert Mark("link", "http://x.org") in blocks[1].words[-1].marks
    assert Mark("outside") in blocks[2].words[0].marks


def test_words_between_an_address_and_a_label_are_not_lost() -> None:
    """Brackets that are no link after all are words, also where a label follows them."""
    assert _words(_read("[One](two  /[three] four\n\n[three]: x\n")).startswith(
        "[One](two /three four"
    )
