"""The editor's silences: findings that are to stay as they are, each with a reason in the plan."""

from collections.abc import Iterator, Sequence

from anthology.model.finding import Finding, Severity, Silence


def heeded(findings: Sequence[Finding], silences: Sequence[Silence]) -> Iterator[Finding]:
    """Yield the findings that are not silenced, and one for each silence that silences nothing."""
    for finding in findings:
        if not any(silence.is_about(finding) for silence in silences):
            yield finding
    for silence in silences:
        if not any(silence.is_about(finding) for finding in findings):
            what = f"nothing is silenced: there is no {silence.code} in {silence.where}"
            remedy = "take the silence out, or mend its code, where or words"
            yield Finding(Severity.WARNING, "Z003", what, silence.place, remedy)
