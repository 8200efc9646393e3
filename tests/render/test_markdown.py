"""Markdown: what was recovered is marked, and what only looks like a mark is not."""

import pytest
from markdown_it import MarkdownIt

from anthology.model.document import (
    Block,
    Gap,
    Heading,
    Item,
    Paragraph,
    Quotation,
    Run,
    Verse,
)
from anthology.model.place import Origin
from anthology.render.markdown import written


def _words(text: str) -> tuple[Run, ...]:
    return (Run(text, Origin(1, 1)),)


def test_structure_is_marked() -> None:
    """Headings, lists, quotations and verse come out with CommonMark's marks."""
    blocks: list[Block] = [
        Heading(_words("One"), 2),
        Gap(_words("\n")),
        Item(_words("two")),
        Item(_words("three")),
        Item(_words("four"), 4),
        Quotation(_words("five")),
        Verse(_words("six")),
        Verse(_words("seven")),
    ]

    assert written(blocks) == ("## One\n\n- two\n- three\n4. four\n\n> five\n\nsix  \nseven  \n")


def test_stanzas_stay_apart() -> None:
    """A gap between lines of verse is a blank line; between items it is none."""
    lines: list[Block] = [Verse(_words("one")), Gap(_words("\n")), Verse(_words("two"))]
    items: list[Block] = [Item(_words("one")), Gap(_words("\n")), Item(_words("two"))]

    assert written(lines) == "one  \n\ntwo  \n"
    assert written(items) == "- one\n- two\n"


@pytest.mark.parametrize(
    "text", ["# no heading", "- no item", "1. no item", "2) none", "> no quotation", "---", "***"]
)
def test_a_paragraph_stays_a_paragraph(text: str) -> None:
    """A paragraph that begins like a mark is written so that Markdown reads a paragraph."""
    tokens = MarkdownIt("commonmark").parse(written([Paragraph(_words(text))]))

    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert "".join(child.content for child in tokens[1].children or []) == text
