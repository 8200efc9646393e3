"""Prints how fast books are made, beside plain WeasyPrint and pandoc, and the ratios between them.

usage: python tools/bench_books.py [--long]

Three books: the project's own, one of 60 texts, and with --long one of 500 texts, for which plain
WeasyPrint takes minutes and gigabytes. Every figure is of whole processes with all that they
start. “Two cores” is the time that a machine with nothing else to do would take: what the first
process does, and half of what the others do.
"""

import ctypes
import datetime
import json
import os
import pickle
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from anthology.model.anthology import Anthology
    from anthology.model.edition import Theme

_TOP = Path(__file__).resolve().parent.parent
_DAY = datetime.date(2026, 1, 2)
_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER: processes whose parents ended become ours
_WORDS = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "is",
    "that",
    "it",
    "was",
    "for",
    "on",
    "are",
    "as",
    "with",
    "they",
    "at",
    "be",
    "this",
    "have",
    "from",
    "or",
    "had",
    "by",
    "but",
    "not",
    "what",
    "all",
    "were",
    "when",
    "we",
    "there",
    "can",
    "an",
    "which",
    "their",
    "said",
    "if",
    "do",
    "will",
    "each",
    "about",
    "how",
    "up",
    "out",
    "them",
    "then",
    "many",
    "some",
    "so",
    "these",
    "would",
    "other",
    "into",
    "has",
    "more",
    "two",
    "see",
    "time",
    "could",
    "no",
    "make",
    "than",
    "first",
    "been",
    "who",
    "now",
    "people",
    "made",
    "over",
    "did",
    "down",
    "only",
    "way",
    "find",
    "use",
    "water",
    "long",
    "little",
    "very",
    "after",
    "words",
    "called",
    "just",
    "where",
    "most",
    "government",
    "committee",
    "revolution",
    "industrial",
    "collective",
    "agriculture",
    "production",
    "literature",
    "correspondence",
    "characteristic",
    "extraordinary",
    "conscientiousness",
    "responsibility",
    "workers",
    "peasants",
    "harvest",
    "winter",
    "village",
    "railway",
    "newspaper",
    "delegation",
    "congress",
    "secretary",
    "general",
    "historian",
    "archive",
    "document",
    "testimony",
    "memory",
    "harbour",
    "register",
    "morning",
    "river",
    "clerk",
]
_PLAN = """title = "Ships and Harbours"
editors = ["The Clerk"]
identifier = "urn:uuid:00000000-0000-4000-8000-000000000002"
date = 2026-01-02
"""


@dataclass(frozen=True)
class Figures:
    """What a command took: seconds of processor, of the first process alone, of the clock; MB."""

    cpu: float
    own: float
    wall: float
    peak: float
    pages: int = 0

    @property
    def two_cores(self) -> float:
        """Return the seconds it would take on two cores with nothing else to do."""
        return self.own + (self.cpu - self.own) / 2


def main() -> None:
    """Make the corpora, run all makers on each, and print the table."""
    if len(sys.argv) > 2:  # noqa: PLR2004 - called by itself, to do one thing in one process
        _ONE_THING[sys.argv[1]](*sys.argv[2:])
        return
    print(f"{datetime.date.today()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")  # noqa: DTZ011
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        work = Path(folder)
        _first_book(work)
        small = _book(work, 60)
        if "--long" in sys.argv:
            large = _book(work, 500)
            growth = (large.cpu / large.pages) / (small.cpu / small.pages)
            print(f"growth of the cost of a page from 60 to 500 texts: {growth:.2f}")


def _first_book(work: Path) -> None:
    print("first book")
    out, env = work / "first", {"XDG_CACHE_HOME": str(work / "first-cache"), "PATH": ""}
    build = [sys.executable, "-m", "anthology", "build", "-q", "-C", str(_TOP), "--out", str(out)]
    cold = _tell("ours: PDF, EPUB, proofs", _measured(build, env))
    _tell("ours, nothing changed", _measured(build, env))
    if shutil.which("pandoc"):
        subprocess.run([sys.executable, __file__, "page", str(_TOP), str(work)], check=True)
        peer = _tell("pandoc → weasyprint: PDF", _measured(_pandoc(work), {}))
        print(f"  ours took {cold.cpu / peer.cpu:.2f} of its processor time")


def _book(work: Path, count: int) -> Figures:
    root = work / f"texts-{count}"
    _write_project(root, count)
    book, edited = work / f"{count}.book", work / f"{count}.edited"
    subprocess.run([sys.executable, __file__, "compose", root, book, edited], check=True)
    env = {"XDG_CACHE_HOME": str(work / f"cache-{count}")}
    size = sum(seed.stat().st_size for seed in (root / "seeds").iterdir())
    print(f"{count} texts, {size / 1e6:.1f} MB")
    cold = _tell("ours: PDF, cold", _measured(_self("link", book), env))
    warm = _tell("ours: PDF, one headnote edited", _measured(_self("link", edited), env))
    plain = _tell("plain WeasyPrint: PDF", _measured(_self("plain", book), env))
    _tell("ours: EPUB", _measured(_self("epub", book), env))
    if shutil.which("pandoc"):
        seeds = [str(seed) for seed in sorted((root / "seeds").iterdir())]
        epub = ["pandoc", "-f", "markdown", "-o", str(work / "x.epub"), *seeds]
        _tell("pandoc: EPUB", _measured(epub, {}))
    print(f"  cold: {plain.two_cores / cold.two_cores:.1f} × faster than plain WeasyPrint")
    print(f"  peak memory of a process: {cold.peak / plain.peak:.2f} of plain WeasyPrint's")
    print(f"  after the edit: {cold.two_cores / warm.two_cores:.1f} × faster than cold")
    return cold


def _self(what: str, book: Path) -> list[str]:
    return [sys.executable, __file__, what, str(book)]


def _pandoc(work: Path) -> list[str]:
    """Return the command that makes a tagged PDF of the same words in the same styles."""
    engine = Path(sys.executable).with_name("weasyprint")
    sheets = [part for sheet in sorted(work.glob("*.css")) for part in ("--css", str(sheet))]
    tagged = ["--pdf-engine", str(engine), "--pdf-engine-opt=--pdf-variant=pdf/ua-1"]
    return ["pandoc", *tagged, *sheets, "-o", str(work / "peer.pdf"), str(work / "book.html")]


def _tell(what: str, figures: Figures) -> Figures:
    pages = f"{figures.pages:5} pages" if figures.pages else " " * 11
    print(
        f"  {what:32} {pages} {figures.cpu:7.2f} s CPU {figures.two_cores:7.2f} s two cores"
        f" {figures.wall:7.1f} s clock {figures.peak:6.0f} MB",
        flush=True,
    )
    return figures


def _measured(command: list[str], env: dict[str, str]) -> Figures:
    """Run a command in a process that inherits all that it leaves behind; return what it took."""
    reading, writing = os.pipe()
    if not os.fork():
        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
        began = time.perf_counter()
        environment = {**os.environ, "SOURCE_DATE_EPOCH": "1767312000", **env}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        wall = time.perf_counter() - began
        own = json.loads(done.stdout) if done.stdout.startswith("{") else {}
        while True:
            try:
                os.wait()
            except ChildProcessError:
                break
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = used.ru_utime + used.ru_stime - own.pop("reading", 0.0)
        told = {"cpu": cpu, "own": cpu, "wall": wall, "peak": used.ru_maxrss / 1024, **own}
        if done.returncode:
            print(done.stderr, file=sys.stderr)
        os.write(writing, json.dumps(told).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        told = json.loads(pipe.read())
    os.wait()
    return Figures(**told)


def _compose(root: str, book: str, edited: str) -> None:
    from anthology import build, disk, resources  # noqa: PLC0415 - not every part needs all
    from anthology.compose import composer  # noqa: PLC0415
    from anthology.read import project  # noqa: PLC0415

    files = disk.gather(Path(root))
    plan = project.read(files, _DAY)
    composed = composer.compose(plan.book, build.select(files, plan, lambda *_: None))
    theme = resources.theme(plan.book.theme, Path(root))
    Path(book).write_bytes(pickle.dumps((composed, theme)))
    middle = len(composed.texts) // 2
    text = composed.texts[middle]
    changed = replace(text, headnote=text.headnote[::-1])
    texts = (*composed.texts[:middle], changed, *composed.texts[middle + 1 :])
    Path(edited).write_bytes(pickle.dumps((replace(composed, texts=texts), theme)))


def _page(root: str, folder: str) -> None:
    """Write a book as a page of HTML, with its styles and fonts, for those who read such."""
    from anthology import build, disk, resources  # noqa: PLC0415 - as above
    from anthology.compose import composer  # noqa: PLC0415
    from anthology.read import project  # noqa: PLC0415
    from anthology.render import printer  # noqa: PLC0415

    os.environ["FONTCONFIG_FILE"] = str(printer.FONTS)
    from anthology.render.pdf import press, setting  # noqa: PLC0415

    files = disk.gather(Path(root))
    plan = project.read(files, _DAY)
    composed = composer.compose(plan.book, build.select(files, plan, lambda *_: None))
    theme = resources.theme(plan.book.theme, Path(root))
    Path(folder, "book.html").write_text(press.markup(composed, theme), "utf-8")
    for number, name in enumerate(setting.SHEETS):
        Path(folder, f"{number}-{name}").write_text(theme.styles[name], "utf-8")
    Path(folder, "fonts").mkdir()
    for name, font in theme.fonts.items():
        Path(folder, "fonts", name).write_bytes(font)


def _link(book: str) -> None:
    from anthology import standing  # noqa: PLC0415 - as above
    from anthology.render import printer  # noqa: PLC0415

    composed, theme, reading = _read(book)
    edition = printer.render(composed, theme, "pdf", standing.means())
    _say(reading, pages=edition.pages)


def _plain(book: str) -> None:
    from anthology.render import printer  # noqa: PLC0415 - as above

    os.environ["FONTCONFIG_FILE"] = str(printer.FONTS)
    from anthology.render.pdf import press  # noqa: PLC0415
    from anthology.render.pdf.setting import Compositor  # noqa: PLC0415

    composed, theme, reading = _read(book)
    document = Compositor(theme).set_whole(press.markup(composed, theme))
    document.write_pdf(pdf_variant="pdf/a-2a")
    _say(reading, pages=len(document.pages))


def _epub(book: str) -> None:
    from anthology.render import printer  # noqa: PLC0415 - as above

    composed, theme, reading = _read(book)
    printer.render(composed, theme, "epub")
    _say(reading)


def _read(book: str) -> "tuple[Anthology, Theme, float]":
    """Return the composed book and its theme, and the seconds that it took to read them."""
    began = time.process_time()
    composed, theme = pickle.loads(Path(book).read_bytes())  # noqa: S301 - our own file
    return composed, theme, time.process_time() - began


def _say(reading: float, **more: int) -> None:
    """Print what this process took, without the reading of the benchmark's own file."""
    print(json.dumps({"own": time.process_time() - reading, "reading": reading, **more}))


_ONE_THING = {"compose": _compose, "page": _page, "link": _link, "plain": _plain, "epub": _epub}


def _write_project(root: Path, count: int) -> None:
    """Write a project of texts of some 17,000 characters, each with a headnote and notes."""
    (root / "seeds").mkdir(parents=True)
    (root / "anthology.toml").write_text(_PLAN, "utf-8")
    for number in range(1, count + 1):
        chance = random.Random(number)
        paragraphs = [_paragraph(chance) for _ in range(24)]
        title = " ".join(chance.choices(_WORDS, k=5)).title()
        text = "\n\n".join([f"{title} {number}", *paragraphs])
        (root / "seeds" / f"text-{number:03}.txt").write_text(f"{text}\n", "utf-8")
        folder = root / "editorial" / f"text-{number:03}"
        folder.mkdir(parents=True)
        words = f"{_paragraph(chance)}\n\n{_paragraph(chance)}"
        (folder / "headnote.md").write_text(f'+++\nwho = "A clerk"\n+++\n\n{words}\n', "utf-8")
        notes = "\n".join(_note(chance, paragraph) for paragraph in paragraphs[::6])
        (folder / "notes.toml").write_text(notes, "utf-8")


def _paragraph(chance: random.Random) -> str:
    sentences = (chance.choices(_WORDS, k=chance.randint(6, 24)) for _ in range(8))
    return " ".join(f"{' '.join(words).capitalize()}." for words in sentences)


def _note(chance: random.Random, paragraph: str) -> str:
    quoted = paragraph[:60].rsplit(" ", 1)[0]
    said = " ".join(chance.choices(_WORDS, k=20)).capitalize()
    return f'[[notes]]\nexact = "{quoted}"\ntext = "{said}."\nstatus = "settled"\n'


if __name__ == "__main__":
    main()
