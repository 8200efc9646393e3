"""Whether the books that lie in place are those that would be built: then nothing is to be done."""

import shutil
from dataclasses import dataclass
from hashlib import sha256

from anthology import disk, resources
from anthology.order import Order, Report


@dataclass(frozen=True, slots=True)
class Verdict:
    """A report on books that passed their proofs, and the sums of the files it speaks of."""

    report: Report
    sums: tuple[str, ...]


def report(order: Order) -> Report | None:
    """Return the report on the books in place, if their order and their bytes are unchanged."""
    verdict = order.means.standing.find(_name(order))
    if isinstance(verdict, Verdict) and _sums(order, verdict.report) == verdict.sums:
        return verdict.report
    return None


def note(order: Order, report: Report) -> None:
    """Keep the verdict on books that were just put in place."""
    order.means.standing.keep(_name(order), Verdict(report, _sums(order, report)))


def _name(order: Order) -> str:
    """Return a name that tells all that the books are made of, and who judged them."""
    sums = sha256()
    for name, content in sorted((disk.gather(order.root) | resources.files(order.root)).items()):
        sums.update(f"{name}\0{sha256(content).hexdigest()}\n".encode())
    asked = (order.formats, order.theme, order.size, order.today, order.release)
    judges = shutil.which("java")
    return f"verdict-{sums.hexdigest()}-{asked}-{order.out.resolve()}-{judges}"


def _sums(order: Order, report: Report) -> tuple[str, ...]:
    files = (order.out / name for name in report.files)
    return tuple(sha256(f.read_bytes()).hexdigest() if f.is_file() else "" for f in files)
