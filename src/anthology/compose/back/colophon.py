"""The colophon: how the book was made, and with what."""

from importlib.metadata import version

from anthology.compose.draft import Draft
from anthology.model.said import prose
from anthology.model.section import Essay


def compose(draft: Draft) -> Essay:
    """Return the colophon; its numbers are the ledger's, its names those of what was used."""
    labels, texts = draft.labels, draft.selections
    said = [
        labels.made.format(
            version=version("anthology"),
            texts=labels.number(len(texts)),
            kept=labels.number(sum(text.kept for text in texts)),
            removed=labels.number(sum(text.removed for text in texts)),
            added=labels.number(sum(text.added for text in texts)),
        ),
        labels.faces.format(", ".join(draft.book.faces)) if draft.book.faces else "",
        labels.tools.format(weasyprint=version("weasyprint"), ebooklib=version("ebooklib")),
        labels.proved,
    ]
    body = tuple(prose(text) for text in said if text)
    return Essay("colophon", labels.titles.colophon, body, kind="colophon")
