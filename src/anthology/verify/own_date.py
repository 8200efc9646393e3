"""The day that a finished book bears: where a plan has none, it was the day of its making."""

import re
from datetime import date

from anthology.model.edition import Edition
from anthology.verify import pdf_text
from anthology.verify.epub_file import EpubFile
from anthology.verify.web_words import page_date

_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")


def own_date(edition: Edition) -> date | None:
    """Return the date of an EPUB or a web edition, of a PDF's making; None where it says none."""
    try:
        found = _DAY.search(_said(edition))
        return date(*map(int, found.groups())) if found else None
    except Exception:  # noqa: BLE001 - the file may be anything; the examinations say what it is
        return None


def _said(edition: Edition) -> str:
    if edition.format == "epub":
        return EpubFile(edition.content).date()
    if edition.format == "html":
        return page_date(edition.content)
    return pdf_text.read(edition.content).created()
