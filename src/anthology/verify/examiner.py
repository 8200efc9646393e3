"""The examiner: reads the finished books back, each with the examinations of its format."""

from collections.abc import Callable, Iterator, Sequence

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition
from anthology.model.finding import Finding
from anthology.verify import (
    epub_check,
    epub_pages,
    epub_setting,
    epub_words,
    pdf_setting,
    pdf_standards,
    pdf_structure,
    pdf_words,
    withheld_names,
)

Examine = Callable[[Edition, Anthology], Iterator[Finding]]

EXAMINATIONS: dict[str, tuple[Examine, ...]] = {
    "pdf": (
        pdf_words.examine,
        pdf_setting.examine,
        pdf_structure.examine,
        pdf_standards.examine,
        withheld_names.examine,
    ),
    "epub": (
        epub_words.examine,
        epub_setting.examine,
        epub_pages.examine,
        withheld_names.examine,
        epub_check.examine,
    ),
}


def verify(editions: Sequence[Edition], anthology: Anthology) -> Iterator[Finding]:
    """Yield what the examinations find in the editions."""
    for edition in editions:
        for examine in EXAMINATIONS[edition.format]:
            yield from examine(edition, anthology)
