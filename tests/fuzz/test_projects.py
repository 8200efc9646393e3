"""Projects that change at random: each build ends in a proved book or in a clear error.

A state machine edits a project on the disk as editors do, and builds it now and then.
"""

import html
import json
import re
import shutil
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from anthology import build, desk, verdict
from anthology.model.decision import ALL
from anthology.model.errors import (
    AnthologyError,
    PlaceError,
    SeveralErrors,
    UnsoundEdition,
)
from anthology.model.finding import Severity
from anthology.model.means import Means
from anthology.order import LEDGER, Order, Report
from anthology.standing import DiskStanding
from tests import books
from tests.fuzz.targets import told
from tests.strategies import fragments

_SLUGS = ("ships", "harbour", "letters", "thread")
_TABLE = re.compile(r"\n(?=\[\[)")
_WORD = re.compile(r"\w+")
_MARK = re.compile(r"qumark[a-z]+")
_ELSE = "Nothing of what stood here stands here now."
_FORMATS = st.sampled_from([("epub",)] * 5 + [("epub", "html"), ("pdf", "epub")])
_WITHHELD = "R010"  # a name to withhold stands in a title, say: the only proof an editor can spoil
_ENDINGS = ("txt", "html", "md", "docx", "epub")
_slugs = st.sampled_from(_SLUGS)
_words = st.sampled_from(
    (
        "A title",
        "{{ 7*7 }} <b>&amp;",
        "“Of” ships — 2½ …",
        "Красный флот",
        "x" * 90,
        "*a* [b](#ships)",
    )
) | st.text(max_size=20)
_lines = st.lists(fragments, min_size=1, max_size=8)


def _toml(value: object) -> str:
    """Return a value as TOML writes it; its strings are those of JSON."""
    return json.dumps(value, ensure_ascii=False)


class Projects(RuleBasedStateMachine):
    """A project on the disk, changed by one rule after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
        self.root = self.folder / "project"
        self.good: dict[str, bytes] = {}
        self.error: AnthologyError = SeveralErrors([])
        self.marked = 0

    @initialize()
    def found(self) -> None:
        """Found a project with texts of several kinds."""
        self._write("anthology.toml", books.PLAN.decode())
        self._write("seeds/ships.txt", f"The Register of Ships\n\n{books.PROSE}\n\nShare this:\n")
        self._write("seeds/letters.md", f"# Letters\n\n{books.PROSE} *So* [it](http://x.org) is.\n")
        self._write("seeds/thread.html", f"<h1>A Thread</h1><p>{books.PROSE}<p>No.<ul><li>One</ul>")

    @rule(slug=_slugs, ending=st.sampled_from(("txt", "txt", "md", "html")), lines=_lines)
    def add(self, slug: str, ending: str, lines: list[str]) -> None:
        """Add a text, or put another in its place; each of its lines has a word of its own."""
        self._remove(slug)
        text = "\n".join(f"{line} {self._mark()}" for line in lines)
        self._write(f"seeds/{slug}.{ending}", f"<p>{text}</p>" if ending == "html" else text)

    @rule(slug=_slugs, ending=st.sampled_from(_ENDINGS), noise=st.binary())
    def add_noise(self, slug: str, ending: str, noise: bytes) -> None:
        """Add a file that is no text, most likely."""
        self._remove(slug)
        (self.root / "seeds" / f"{slug}.{ending}").write_bytes(noise)

    @rule(data=st.data(), wholly=st.booleans())
    def remove(self, *, data: st.DataObject, wholly: bool) -> None:
        """Take a text out; what the editor wrote about it may stay."""
        slug = self._any(data).stem
        self._remove(slug)
        if wholly:
            shutil.rmtree(self.root / "editorial" / slug, ignore_errors=True)

    @rule(data=st.data(), line=fragments | st.none())
    def edit(self, data: st.DataObject, line: str | None) -> None:
        """Change a line of a text, or take it out."""
        file = self._any(data)
        if file.suffix in {".txt", ".md", ".html"}:
            rows = self._rows(file)
            at = data.draw(st.integers(0, len(rows) - 1))
            rows[at : at + 1] = [] if line is None else [line]
            file.write_bytes("\n".join(rows).encode())

    @rule(do=st.sampled_from(ALL), data=st.data())
    def decide(self, do: str, data: st.DataObject) -> None:
        """Decide on a line of a text; the decision may be senseless."""
        more: dict[str, dict[str, object]] = {
            "insert": {"with": "[The editors’ words.]"},
            "emend": {"with": "otherwise"},
            "language": {"language": "ru"},
            "heading": {"level": 3},
            "item": {"number": 7, "depth": 1},
        }
        file = self._any(data)
        if quoted := self._quoted(file, data):
            table = {"do": do, "line": quoted[0], "quote": quoted[1], **more.get(do, {})}
            self._append(file, "decisions", table)

    @rule(data=st.data())
    def withhold(self, data: st.DataObject) -> None:
        """Withhold a word of a text as a private name."""
        file = self._any(data)
        if quoted := self._quoted(file, data):
            self._append(file, "redactions", {"original": quoted[1], "with": "[a person]"})

    @rule(text=_words, data=st.data())
    def note(self, text: str, data: st.DataObject) -> None:
        """Write a note at words of a text."""
        file = self._any(data)
        if quoted := self._quoted(file, data):
            table = {"exact": quoted[1], "status": "settled", "text": text}
            self._append(file, "notes", table, "notes.toml")

    @rule(file=st.sampled_from(("record.toml", "notes.toml")), data=st.data())
    def undo(self, file: str, data: st.DataObject) -> None:
        """Take a decision, a redaction or a note out."""
        name = self.root / "editorial" / self._any(data).stem / file
        if name.exists():
            head, *tables = _TABLE.split(name.read_text("utf-8"))
            if tables:
                del tables[data.draw(st.integers(0, len(tables) - 1))]
            name.write_bytes("\n".join([head, *tables]).encode())

    @rule(accept=st.booleans(), data=st.data())
    def answer(self, *, accept: bool, data: st.DataObject) -> None:
        """Answer a proposal of the rules, if one is open; the answer must hold."""
        try:
            texts = desk.texts(self.root)
        except AnthologyError as error:
            told(error)
            return
        if found := [one.id for text in texts for one in text.proposals]:
            identifier = data.draw(st.sampled_from(found))
            try:
                (desk.accept if accept else desk.reject)(self.root, identifier)
            except PlaceError:  # no decision can say it; the editor answers by hand
                return
            still = [one.id for text in desk.texts(self.root) for one in text.proposals]
            assert identifier not in still

    @rule(who=_words, prose=_words, data=st.data())
    def headnote(self, who: str, prose: str, data: st.DataObject) -> None:
        """Write a headnote."""
        name = f"editorial/{self._any(data).stem}/headnote.md"
        self._write(name, f"+++\nwho = {_toml(who)}\n+++\n\n{prose}\n")

    @rule(title=_words, language=st.sampled_from(("en", "de", "ru", "fr")), data=st.data())
    def plan(self, title: str, language: str, data: st.DataObject) -> None:
        """Change the title, the perspectives, the language and the order of the texts."""
        slugs = data.draw(st.permutations(sorted({file.stem for file in self._seeds()})))
        plan = {
            "title": title,
            "language": language,
            "identifier": "urn:uuid:00000000-0000-4000-8000-000000000001",
            "selections": slugs[: data.draw(st.integers(0, len(slugs)))],
        }
        rows = "".join(f"{key} = {_toml(value)}\n" for key, value in plan.items())
        perspective = f'[[perspectives]]\nname = "for"\ntitle = {_toml(title)}\n'
        self._write("anthology.toml", f"{rows}date = 2026-01-02\n{perspective}")

    @rule(formats=_FORMATS)
    def print(self, formats: tuple[str, ...]) -> None:
        """Build; what is made is proved, and made again to the byte; an error changes nothing."""
        report = self._built(formats, Means(1, DiskStanding(self.folder / "cache", "fuzz")))
        if report is None:
            self._mend()
            return
        self.good = self._standing()
        assert {f"anthology.{name}" for name in formats} <= set(self.good)
        with books.without_java():
            done = verdict.prove(self.root, [], lambda *_: None)
        assert done.holds, "\n".join(map(str, done.findings))
        self._hold_marks()
        assert self._built(formats, Means())
        assert self._standing() == self.good

    @precondition(lambda self: any(self.root.glob("editorial/*/record.toml")))
    @rule(data=st.data())
    def spoil(self, data: st.DataObject) -> None:
        """Change a line on which something was decided: the build names the decision's place."""
        decided = list(self._decided())
        if not decided:
            return
        slug, seed, line = data.draw(st.sampled_from(decided))
        before = seed.read_bytes()
        rows = self._rows(seed)
        rows[line - 1] = _ELSE
        seed.write_bytes("\n".join(rows).encode())
        errors = self._errors()
        seed.write_bytes(before)
        wanted = f"editorial/{slug}/record.toml"
        assert errors
        places = [error.where for error in errors if isinstance(error, PlaceError) and error.where]
        assert len(places) < len(errors) or any(
            place.file == wanted and place.line and place.column for place in places
        )

    def teardown(self) -> None:
        """Take the project away."""
        shutil.rmtree(self.folder)

    def _mend(self) -> None:
        """Take away the files that errors name, so that the next build comes further."""
        for error in self._told():
            assert error.where
            if error.where.file == "anthology.toml":
                self._write("anthology.toml", books.PLAN.decode())
            elif error.where.file.startswith("editorial/"):
                (self.root / error.where.file).unlink(missing_ok=True)
            else:
                self._remove(error.where.file.split("/")[-1].split(".")[0])

    def _built(self, formats: tuple[str, ...], means: Means) -> Report | None:
        """Return what was built; None for clear errors, after which all stands as it stood."""
        order = Order(self.root, self.root / "dist", formats, "", "", books.DAY, means=means)
        try:
            with books.without_java():
                report = build.build(order, lambda *_: None)
        except AnthologyError as error:
            told(error)
            self.error = error
            wrong = [one for one in self._told() if isinstance(one, UnsoundEdition)]
            assert all(one.what.startswith(_WITHHELD) for one in wrong), wrong
            assert self._standing() == self.good
            return None
        assert not [one for one in report.findings if one.severity is Severity.ERROR]
        return report

    def _errors(self) -> tuple[AnthologyError, ...]:
        if self._built(("epub",), Means()) is not None:
            return ()
        return self._told()

    def _told(self) -> tuple[AnthologyError, ...]:
        return self.error.errors if isinstance(self.error, SeveralErrors) else (self.error,)

    def _standing(self) -> dict[str, bytes]:
        return {f.name: f.read_bytes() for f in (self.root / "dist").glob("[!.]*") if f.exists()}

    def _hold_marks(self) -> None:
        """Hold that each word which was put into a text is in the book, or in the ledger."""
        with zipfile.ZipFile(self.root / "dist" / "anthology.epub") as book:
            pages = [
                book.read(name).decode() for name in book.namelist() if name.endswith(".xhtml")
            ]
        printed = html.unescape(re.sub("<[^>]*>", "", "".join(pages)))
        ledger = (self.root / "dist" / LEDGER).read_text("utf-8")
        names = "".join(f.read_text("utf-8") for f in self.root.glob("editorial/*/record.toml"))
        there = set(_MARK.findall(printed + ledger + names))
        plan = tomllib.loads((self.root / "anthology.toml").read_text("utf-8"))
        for seed in self._seeds():
            if seed.stem in (plan.get("selections") or _SLUGS):
                lost = set(_MARK.findall(seed.read_text("utf-8", "replace"))) - there
                assert not lost, f"{seed.name} lost {sorted(lost)}"

    def _mark(self) -> str:
        self.marked += 1
        return "qumark" + "".join("abcdefghij"[int(digit)] for digit in str(self.marked))

    def _decided(self) -> Iterator[tuple[str, Path, int]]:
        """Yield the texts and lines on which something is decided."""
        for record in sorted(self.root.glob("editorial/*/record.toml")):
            slug = record.parent.name
            seed = self.root / "seeds" / f"{slug}.txt"
            if seed.exists():
                for decision in tomllib.loads(record.read_text("utf-8")).get("decisions", []):
                    if decision["line"] <= len(self._rows(seed)) and decision["quote"] not in _ELSE:
                        yield slug, seed, decision["line"]

    def _quoted(self, file: Path, data: st.DataObject) -> tuple[int, str] | None:
        """Return a line of a seed and words of it."""
        rows = [(n, row) for n, row in enumerate(self._rows(file), start=1) if _WORD.search(row)]
        if not rows:
            return None
        number, row = data.draw(st.sampled_from(rows))
        found = list(_WORD.finditer(row))
        first, last = sorted(data.draw(st.tuples(*[st.integers(0, len(found) - 1)] * 2)))
        return number, row[found[first].start() : found[last].end()]

    def _rows(self, file: Path) -> list[str]:
        return re.split("\r\n|\r|\n", file.read_bytes().decode("utf-8", "replace"))

    def _seeds(self) -> list[Path]:
        return sorted((self.root / "seeds").iterdir())

    def _any(self, data: st.DataObject) -> Path:
        """Return one of the seeds; one is made where none is left."""
        if not self._seeds():
            self._write("seeds/ships.txt", f"The Register of Ships\n\n{books.PROSE}\n")
        return data.draw(st.sampled_from(self._seeds()))

    def _remove(self, slug: str) -> None:
        for file in (self.root / "seeds").glob(f"{slug}.*"):
            file.unlink()

    def _append(
        self, seed: Path, name: str, table: Mapping[str, object], file: str = "record.toml"
    ) -> None:
        path = self.root / "editorial" / seed.stem / file
        head = f"[text]\nsource = 'seeds/{seed.name}'\n" if file == "record.toml" else ""
        before = path.read_text("utf-8") if path.exists() else head
        rows = "".join(f"{key} = {_toml(value)}\n" for key, value in table.items())
        self._write(f"editorial/{seed.stem}/{file}", f"{before}\n[[{name}]]\n{rows}")

    def _write(self, name: str, text: str) -> None:
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf-8", "surrogatepass"))


Projects.TestCase.settings = settings(
    max_examples=settings().max_examples // 6,  # one takes a second, not a hundredth of it
    stateful_step_count=12,
    suppress_health_check=list(HealthCheck),
)
test_a_project_ends_in_a_proved_book_or_in_a_clear_error = Projects.TestCase
