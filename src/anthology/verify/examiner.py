"""The examiner: reads the finished books back, each with the examinations of its format."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify import (
    epub_check,
    epub_pages,
    epub_setting,
    epub_words,
    pdf_setting,
    pdf_standards,
    pdf_structure,
    pdf_twice,
    pdf_words,
    web_outside,
    web_words,
    withheld_names,
)

_SHOWN = 300  # characters of what a reader says of a broken file

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
    "html": (web_words.examine, web_outside.examine, withheld_names.examine),
}

BESIDE: dict[str, tuple[Examine, ...]] = {"pdf": (), "epub": (epub_check.examine,), "html": ()}
"""Those that are programs of their own, and run beside the others."""

SECOND_READINGS: dict[str, tuple[Examine, ...]] = {
    "pdf": (pdf_twice.examine,),
    "epub": (),
    "html": (),
}
"""What a build has no need of: readers of their own, against the readers' own faults."""


def verify(editions: Sequence[Edition], anthology: Anthology) -> Iterator[Finding]:
    """Yield what the examinations find in the editions."""
    with ThreadPoolExecutor() as others:
        waiting = [
            others.submit(_all, judge, edition, anthology)
            for edition in editions
            for judge in BESIDE[edition.format]
        ]
        for edition in editions:
            for examine in EXAMINATIONS[edition.format]:
                if examine not in BESIDE[edition.format]:
                    yield from _examined(edition, anthology, (examine,))
        for judged in waiting:
            yield from judged.result()


def verify_twice(edition: Edition, anthology: Anthology) -> Iterator[Finding]:
    """Yield what all examinations find in an edition, those by second readers included."""
    examinations = EXAMINATIONS[edition.format] + SECOND_READINGS[edition.format]
    yield from _examined(edition, anthology, examinations)


def _examined(
    edition: Edition, anthology: Anthology, examinations: Sequence[Examine]
) -> Iterator[Finding]:
    """Yield what examinations find in a file that may be anything."""
    for examine in examinations:
        try:
            yield from examine(edition, anthology)
        except Exception as error:  # noqa: BLE001 - readers stumble over broken files in many ways
            message = f"it cannot be read to its end ({type(error).__name__}: {error})"
            yield Finding(Severity.ERROR, "V001", message[:_SHOWN], Place(edition.name))
            return


def _all(judge: Examine, edition: Edition, anthology: Anthology) -> list[Finding]:
    return list(judge(edition, anthology))
