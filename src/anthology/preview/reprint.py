"""A project is printed again: what comes out, or why nothing does, goes into the window."""

from collections.abc import Iterable
from dataclasses import replace

from anthology import build, copydesk, unchanged
from anthology.model.errors import AnthologyError, SeveralErrors
from anthology.model.finding import Finding, Severity
from anthology.order import Order, Report, Tell
from anthology.preview.window import Window


def reprint(order: Order, window: Window, tell: Tell) -> None:
    """Print the books if anything in them has changed; then check the copy, and show both."""
    window.show(replace(window.shown, working=True))
    try:
        report = unchanged.report(order) or _printed(order, tell)
    except AnthologyError as error:
        stops = tuple(_told(error))
        window.show(replace(window.shown, working=False, errors=stops, findings=()))
        return
    before = window.shown
    window.show(
        replace(
            before,
            book=before.book + 1,
            told=_summary(report),
            files=report.files,
            errors=(),
            findings=report.findings,
        )
    )
    window.show(replace(window.shown, working=False, findings=_found(order, report)))


def _printed(order: Order, tell: Tell) -> Report:
    report = build.build(order, tell)
    unchanged.note(order, report)
    return report


def _summary(report: Report) -> str:
    pages = f", {report.pages} pages" if report.pages else ""
    return f"{report.texts} texts, {report.kept:,} words{pages}"


def _told(error: AnthologyError) -> Iterable[Finding]:
    for one in error.errors if isinstance(error, SeveralErrors) else (error,):
        yield Finding(Severity.ERROR, one.finding_code, one.what, one.where, one.remedy)


def _found(order: Order, report: Report) -> tuple[Finding, ...]:
    """Return what the copy desk finds, and what only the finished books told."""
    try:
        checked = copydesk.checked(order.root, order.today).findings
    except AnthologyError:  # the project changed once more; it is printed again at once
        return report.findings
    return (*checked, *(one for one in report.findings if one not in checked))
