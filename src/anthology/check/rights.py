"""Lints of the rights: what their basis asks for. None says that anything is cleared."""

from collections.abc import Iterator

from license_expression import get_spdx_licensing

from anthology.check.copy import Copy
from anthology.model.finding import Finding, Severity
from anthology.model.likeness import nearest
from anthology.model.place import Place
from anthology.model.record import Record
from anthology.model.rights import Basis

_ASKED: dict[Basis, tuple[str, ...]] = {
    "public-domain": ("territory",),
    "licence": ("licence", "credit"),
    "permission": ("credit",),
    "quotation": ("territory",),
    "not-cleared": (),
}
"""What a basis is incomplete without: a text is out of copyright somewhere, not everywhere."""


def examine(copy: Copy) -> Iterator[Finding]:
    """Find rights that lack what their basis asks for, and permissions that have ended."""
    for selection in copy.selections:
        record = selection.record
        where = record.rights.where or record.where or Place(record.source)
        missing = [key for key in _ASKED[record.rights.basis] if not getattr(record.rights, key)]
        if missing:
            what = f"{record.rights.basis} asks for: {', '.join(missing)}"
            remedy = "write it under [rights]"
            yield Finding(Severity.WARNING, "R002", what, where, remedy)
        yield from _licence(record, where)
        if record.rights.expires and record.rights.expires < copy.today:
            what = record.rights.bar(copy.today) or f"the rights ended on {record.rights.expires}"
            remedy = "ask again, and write the new date under expires"
            yield Finding(Severity.WARNING, "R004", what, where, remedy)


def _licence(record: Record, where: Place) -> Iterator[Finding]:
    licence = record.rights.licence
    if not licence:
        return
    licensing = get_spdx_licensing()
    if licensing.validate(licence).errors:
        near = nearest(licence, licensing.known_symbols)
        remedy = f"did you mean {near}?" if near else "see spdx.org/licenses"
        what = f"not an SPDX licence expression: {licence}"
        yield Finding(Severity.WARNING, "R003", what, where, remedy)
