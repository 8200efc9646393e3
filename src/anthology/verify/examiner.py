"""The examiner: reads the finished books back."""

from collections.abc import Callable, Iterator, Mapping

from anthology.model.book import Anthology
from anthology.model.edition import Edition
from anthology.model.finding import Finding

EXAMINATIONS: dict[str, tuple[str, Callable[[Edition, Anthology], Iterator[Finding]]]] = {}


def verify(editions: Mapping[str, Edition], anthology: Anthology) -> Iterator[Finding]:
    """Yield what the examinations find in the editions."""
    return iter(())
