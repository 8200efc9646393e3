"""Every build comes with a certificate, and a lock holds it to what it was made of."""

import hashlib
import json
from pathlib import Path

from tests.end_to_end.program import run

NO_JAVA = "/nonexistent"


def _built(project: Path, *words: str) -> dict[str, object]:
    done = run(project, "build", "--format", "epub", *words, path=NO_JAVA)
    assert done.code == 0, done.err
    told: dict[str, object] = json.loads((project / "dist" / "report.json").read_text("utf-8"))
    return told


def test_the_certificate_tells_what_was_made_and_proved(project: Path) -> None:
    """Sums of books and sources, versions, words of each text, each law with its figure."""
    told = _built(project)
    book = hashlib.sha256((project / "dist" / "anthology.epub").read_bytes()).hexdigest()

    assert told["files"]["anthology.epub"]["sha256"] == book  # type: ignore[index]  # JSON
    seed = hashlib.sha256((project / "seeds" / "ships.txt").read_bytes()).hexdigest()
    assert told["made_of"]["sources"]["seeds/ships.txt"] == seed  # type: ignore[index]  # JSON
    assert {"weasyprint", "brotli"} <= set(told["made_of"]["versions"])  # type: ignore[index]  # JSON
    assert len(told["laws"]) == 2  # type: ignore[arg-type]  # JSON
    page = (project / "dist" / "report.html").read_text("utf-8")
    assert book in page
    assert "words of" not in page or "ships" in page


def test_the_certificate_is_the_same_again(project: Path) -> None:
    """Equal builds have equal certificates, whatever the hash seed."""
    first = _built(project)
    (project / "dist" / "report.json").unlink()

    assert _built(project) == first


def test_what_changed_since_a_book_was_made_is_told(project: Path) -> None:
    """Where a book is no longer the project's, verify names the files that make the difference."""
    _built(project)
    plan = project / "anthology.toml"
    plan.write_text(plan.read_text("utf-8") + "# A remark.\n", "utf-8")
    remarked = run(project, "verify", path=NO_JAVA)
    seed = project / "seeds" / "ships.txt"
    seed.write_text(seed.read_text("utf-8") + "\n\nMore was written here, much later.\n", "utf-8")
    changed = run(project, "verify", path=NO_JAVA)

    assert (remarked.code, changed.code) == (0, 6)
    assert "since" not in remarked.err
    assert "these books were made, anthology.toml, seeds/ships.txt changed" in changed.err


def test_a_frozen_build_refuses_what_the_lock_does_not_know(project: Path) -> None:
    """A changed, a new and a missing source are each named; so is a lock that is not there."""
    none = run(project, "build", "--frozen", path=NO_JAVA)
    assert run(project, "lock").code == 0
    _built(project, "--frozen")
    (project / "seeds" / "ships.txt").write_text("Another\n\nAnother text.\n", "utf-8")
    (project / "seeds" / "boats.txt").write_text("Boats\n\nA new text.\n", "utf-8")
    changed = run(project, "build", "--frozen", path=NO_JAVA)

    assert (none.code, changed.code) == (3, 3)
    assert "the project has no lock" in none.err
    assert "seeds/ships.txt: error: not the locked file" in changed.err
    assert "seeds/boats.txt: error: the lock does not know this file" in changed.err


def test_a_frozen_build_refuses_other_versions(project: Path) -> None:
    """A library of another version than the locked one is an error of the machine."""
    assert run(project, "lock").code == 0
    lock = project / "anthology.lock"
    told = json.loads(lock.read_text("utf-8"))
    told["versions"]["weasyprint"] = "1.0"
    lock.write_text(json.dumps(told), "utf-8")
    done = run(project, "build", "--frozen", path=NO_JAVA)

    assert done.code == 5
    assert "anthology.lock: error: weasyprint is" in done.err
