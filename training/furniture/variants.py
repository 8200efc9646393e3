"""More training texts: some are shown once more as if they were in an unknown language."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from zlib import crc32

from pages import Page

DEAF, DEAF_ABROAD = 10, 30  # per cent of the pages are shown once more with few word weights


def more_texts(pages: Sequence[Page]) -> Iterator[Page]:
    """Yield the additional texts; the same ones every time."""
    for page in pages:
        share = DEAF if page.language == "en" and page.genre != "forum" else DEAF_ABROAD
        if crc32(page.name.encode()) % 100 < share:
            yield replace(page, deaf=True)
