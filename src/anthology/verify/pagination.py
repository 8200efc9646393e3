"""The pages of a finished PDF: where in the book each of them begins."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import accumulate, takewhile

from anthology.model.anthology import Anthology, said
from anthology.model.edition import Edition
from anthology.model.pagination import PageStart, Pagination
from anthology.model.paging import paged
from anthology.verify.pdf_lines import joined
from anthology.verify.pdf_piece import Piece
from anthology.verify.pdf_said import labels, parted
from anthology.verify.pdf_text import read as read_pdf
from anthology.verify.words import mended, words

_OPENING = 6  # words that tell one page from another
_HYPHEN = "\u2010"
_Pieces = Iterable[tuple[int, Piece]]


def read(edition: Edition, anthology: Anthology) -> Pagination:
    """Return the pages of the PDF, read in the order of its structure and held against the book.

    Book and PDF show the same characters, but for the hyphens at lines' ends; so a page begins
    where the book has shown as many as the pages before.
    """
    pdf = read_pdf(edition.content)
    names = labels(pdf)
    text, _ = parted(pdf)
    book = _book(paged(anthology, names), names)
    begun = dict(_begun(text, book))
    starts: list[PageStart] = []
    for number, page in reversed(list(enumerate(pdf.pages))):
        if number in begun:
            shown = "".join(joined(pair for pair in text if pair[0] == number))
            start = replace(book.start(begun[number]), opening=book.opening(begun[number], shown))
        else:
            start = replace(starts[-1] if starts else book.end, opening=(), is_broken=False)
        starts.append(replace(start, label=page.label))
    return Pagination(pdf.identifier(), tuple(reversed(starts)), names)


@dataclass(frozen=True, slots=True)
class _Word:
    anchor: str
    number: int
    text: str
    is_number: bool
    """Whether it is the number of a page, and no word of the section."""


@dataclass(frozen=True, slots=True)
class _Book:
    """The words of the book, and all that is visible of them as one string."""

    words: tuple[_Word, ...]
    ends: tuple[int, ...]
    characters: str

    @property
    def end(self) -> PageStart:
        """Return the place after the last word."""
        return PageStart("", self.words[-1].anchor, self.words[-1].number + 1)

    def start(self, character: int) -> PageStart:
        """Return the place of a character, or of the next that is in a word of a section."""
        index = bisect_right(self.ends, character)
        word = next((word for word in self.words[index:] if not word.is_number), None)
        if word is None:
            return self.end
        is_broken = word is self.words[index] and character > self.ends[index] - len(word.text)
        return PageStart("", word.anchor, word.number, is_broken=is_broken)

    def opening(self, character: int, shown: str) -> tuple[str, ...]:
        """Return the first words that a page shows, up to the first number of a page."""
        index = bisect_right(self.ends, character)
        near = self.words[index : index + _OPENING + 1]
        own = list(takewhile(lambda word: not word.is_number, near))
        if len(own) < len(near):  # what follows the number stands there at the word in the EPUB
            own = own[:-1]
        own = own[:_OPENING]
        first = near[0].text[character - self.ends[index] :] if near else ""  # what is left of it
        wanted = [first, *(word.text for word in near[1:])]
        return tuple(mended(shown, wanted)[: len(own)])


def _book(anthology: Anthology, names: Mapping[str, str]) -> _Book:
    found = tuple(_words(anthology, names))
    texts = [word.text for word in found]
    return _Book(found, tuple(accumulate(map(len, texts))), "".join(texts))


def _words(anthology: Anthology, names: Mapping[str, str]) -> Iterator[_Word]:
    for section in anthology.sections:
        number = 0
        for piece in said(section, names):
            for word in words([piece.text]):
                yield _Word(section.anchor, number, word, piece.is_number)
                number += not piece.is_number


def _begun(text: _Pieces, book: _Book) -> Iterator[tuple[int, int]]:
    """Yield each page that has text, with how many characters of the book stand before it."""
    last, at = -1, 0
    for page, piece in text:
        shown = "".join(words([piece.text]))
        if page > last and shown:
            last = page
            yield page, at
        is_hyphenated = shown.endswith(_HYPHEN) and not book.characters.startswith(shown, at)
        at += len(shown) - is_hyphenated
