"""The PDF read a second time, by pypdf: each page shows both readers the same characters."""

import io
from collections.abc import Iterator

import pypdf

from anthology.model.anthology import Anthology
from anthology.model.direction import runs_backward
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify.pdf_text import Page, read
from anthology.verify.words import common, words

_SHOWN = 40  # characters of what the two read differently


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:  # noqa: ARG001 - siblings alike
    """Find pages on which pypdf, which shares no code with the first reader, reads otherwise.

    It takes the characters in the order in which they are drawn, structure or not; what is drawn
    without being in the structure, or hidden from one of the two, is so found. Of a page with words
    from right to left, which it turns round by a rule of its own, the characters are counted.
    """
    pages = pypdf.PdfReader(io.BytesIO(edition.content)).pages
    for page, other in zip(read(edition.content).pages, pages, strict=True):
        drawn = _visible(other.extract_text())
        text, heads = _shown(page)
        if drawn not in {heads + text, text + heads} and not _counts(drawn, heads + text):
            at = common(drawn, text + heads)
            message = (
                f"page {page.label}: a second reader finds “{drawn[at : at + _SHOWN]}” "
                f"where the first finds “{(text + heads)[at : at + _SHOWN]}”"
            )
            yield Finding(Severity.ERROR, "D040", message, Place(edition.name))


def _shown(page: Page) -> tuple[str, str]:
    """Return what the first reader found on the page: its text, and its running heads."""
    text = "".join(piece.text for piece in page.pieces)
    return _visible(text), _visible("".join(piece.text for piece in page.artifacts))


def _counts(one: str, other: str) -> bool:
    return runs_backward(other) and sorted(one) == sorted(other)


def _visible(text: str) -> str:
    return "".join(words([text]))
