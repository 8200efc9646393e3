"""The certificate of a build: what it was made of, what was counted, which laws were proved."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from anthology.made_of import made_of
from anthology.model.anthology import Anthology, noted, printed
from anthology.model.edition import Edition, Theme
from anthology.model.finding import Finding
from anthology.order import LEDGER
from anthology.render import page
from anthology.verify.source_words import Account, Balance
from anthology.verify.words import words

DATA, PAGE = "report.json", "report.html"


def issued(
    root: Path,
    anthology: Anthology,
    editions: Sequence[Edition],
    findings: Sequence[Finding],
    balance: Balance,
) -> dict[str, object]:
    """Return the certificate of books that passed their proof; equal builds give equal ones."""
    files = {edition.name: edition.content for edition in editions} | {LEDGER: balance.ledger}
    book = anthology.book
    return {
        "book": {"title": book.title, "identifier": book.identifier, "date": str(book.date)},
        "files": {name: _sum(content) for name, content in files.items()},
        "texts": [asdict(one) for one in balance.accounts],
        "laws": _laws(anthology, editions, balance.accounts),
        "findings": [str(finding) for finding in findings],
        "made_of": made_of(root),
    }


def files(told: Mapping[str, object], theme: Theme) -> dict[str, bytes]:
    """Return the certificate as data and as a page."""
    data = json.dumps(told, ensure_ascii=False, indent=2).encode() + b"\n"
    return {DATA: data, PAGE: page.fill(theme, PAGE, **told).encode()}


def changed_since(root: Path, folder: Path) -> tuple[str, ...]:
    """Return the project's sources that are not those of the certificate in a folder, by name.

    Empty where no certificate lies there that can be read.
    """
    try:
        before = json.loads((folder / DATA).read_text("utf-8"))["made_of"]["sources"]
        was = {str(name): str(total) for name, total in before.items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return ()
    now = made_of(root)["sources"]
    return tuple(name for name in sorted({*was, *now}) if was.get(name) != now.get(name))


def _sum(content: bytes) -> dict[str, object]:
    return {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}


def _laws(
    anthology: Anthology, editions: Sequence[Edition], accounts: Sequence[Account]
) -> list[dict[str, str]]:
    """Return each law that was proved, with its figure; where one fails, nothing is issued."""
    read, gone, come, kept = (
        sum(getattr(one, name) for one in accounts) for name in ("read", "gone", "come", "printed")
    )
    said = sum(len(words(printed(one))) + len(words(noted(one))) for one in anthology.sections)
    laws = [
        {
            "law": "source, without what the ledger took and with what it put, is printed",
            "figure": f"{read:,} words - {gone:,} + {come:,} = {kept:,} in {len(accounts)} texts",
        }
    ]
    for edition in editions:
        figure = f"{said:,} words" + (f" on {edition.pages} pages" if edition.pages else "")
        law = f"every word of {edition.name} is the book's, in order, set as what it is"
        laws.append({"law": law, "figure": figure})
    return laws
