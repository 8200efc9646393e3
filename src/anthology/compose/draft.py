"""The book while it is composed: its plan, its labels, its texts as set, and who is mentioned."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from anthology.compose.languages.labels import Labels
from anthology.compose.wording import cited, listed, page, run
from anthology.model.book import Book, Selection
from anthology.model.document import Block, Mark, Words, plain
from anthology.model.locators import Mention
from anthology.model.matter import Definition
from anthology.model.section import Text

Kind = Literal["glossary", "people", "index"]
_MANY = 8  # texts that are named as the first to mention something
Key = tuple[Kind, str]
"""What is mentioned: a term, a person or a heading of the index, by its name."""


@dataclass(frozen=True, slots=True)
class Draft:
    """All that sections are composed from."""

    book: Book
    selections: tuple[Selection, ...]
    labels: Labels
    texts: tuple[Text, ...]
    titles: Mapping[str, str]
    """What each place of the book is called, by its anchor."""
    anchors: Mapping[Key, str]
    """Where each of those stands in the back matter."""
    mentions: Mapping[Key, tuple[Mention, ...]]
    """All mentions, in printing order."""
    firsts: Mapping[Key, Mapping[str, str]]
    """By the anchor of a text, the anchor of the first mention in it."""

    @property
    def notice(self) -> str:
        """Return what the book is while a text is not cleared; empty where all are."""
        day = self.book.date
        barred = any(selection.record.rights.bar(day) for selection in self.selections)
        return self.labels.editorial_copy if barred else ""

    def cited_block(self, block: Block) -> Block:
        """Return a block of the editor's with the page after each link to a place of the book."""
        return replace(block, words=self.cited(block.words))

    def cited(self, words: Words) -> Words:
        """Return the editor's words with the page after each link to a place of the book."""
        return cited(words, self.labels, self.titles)

    def sourced(self, sources: Sequence[Words]) -> Words:
        """Return the sources of something, as they follow it; nothing where there are none."""
        rows = [self.cited(source) for source in sources]
        return (run(" "), *listed(self.labels.sources, rows)) if rows else ()

    def first_mentions(self, key: Key) -> tuple[Definition, ...]:
        """Return where each text first mentions something, as one paragraph or none."""
        rows = [self.to_text(*first) for first in self.firsts.get(key, {}).items()]
        if len(rows) > _MANY:
            more = self.labels.number(len(rows) - _MANY)
            rows = [*rows[:_MANY], (run(self.labels.more.format(more)),)]
        return (Definition(listed(self.labels.mentioned, rows)),) if rows else ()

    def to_text(self, anchor: str, target: str = "") -> Words:
        """Return the title of a text as a link to it, or to a place in it, with its page."""
        title = next(plain(text.title) for text in self.texts if text.anchor == anchor)
        return self.linked(title, target or anchor)

    def linked(self, words: str, target: str) -> Words:
        """Return words that lead to a place of the book, with the number of its page."""
        return (run(words, Mark("link", f"#{target}")), *page(self.labels, target))
