"""PDF/UA-1 and PDF/A-2a, judged by page-validation (ISO 14289-1, ISO 19005-2)."""

from collections import Counter
from collections.abc import Iterator

import page as validation

from anthology.model.anthology import Anthology
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify.lent_file import lent

_PROFILES = {"ua1": "PDF/UA-1", "2a": "PDF/A-2a"}


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:  # noqa: ARG001 - siblings alike
    """Find every rule of the two standards that the PDF breaks, with how often."""
    with lent(edition) as book:
        for profile, name in _PROFILES.items():
            result = validation.validate_pdf(str(book), profile=profile)
            failed = Counter((failure.rule_id, failure.message) for failure in result.failures)
            for (rule, message), times in failed.items():
                what = f"{name}: {rule}: {message} ({times} times)"
                yield Finding(Severity.ERROR, "D001", what, Place(edition.name))
