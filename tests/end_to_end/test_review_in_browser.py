"""The review page in a browser: no fault that axe-core finds, and whole without scripts."""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import TOP
from tests.end_to_end.browser import axe, chromium, surroundings
from tests.end_to_end.program import PATIENCE, run

_OWN_SCRIPTS = "script-src 'unsafe-inline'"
_JUDGE = """
axe.run().then((found) => {
  const faults = found.violations.map((fault) => [fault.id, fault.nodes[0].html]);
  const wide = document.documentElement.scrollWidth > innerWidth;
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.body.innerHTML = "<pre id=verdict></pre>";
  document.getElementById("verdict").textContent = JSON.stringify({faults, wide, dark});
});
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give the review page of the project's own book."""
    copy = tmp_path_factory.mktemp("book") / "first"
    copy.mkdir()
    shutil.copy(TOP / "anthology.toml", copy)
    for name in ("seeds", "editorial"):
        shutil.copytree(TOP / name, copy / name)
    done = run(copy, "build", "--format", "epub", "-q", path="")
    assert done.code == 0, done.err
    return (copy / "dist" / "review.html").read_text("utf-8")


def _browse(page: str, folder: Path, *words: str) -> str:
    file = folder / "page.html"
    file.write_text(page, "utf-8")
    command = [chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += [f"--user-data-dir={folder / 'profile'}", *words]
    command.append(file.as_uri())
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PATIENCE, check=True, env=surroundings()
    )
    return done.stdout


@pytest.mark.parametrize("dress", ["light", "dark"])
@pytest.mark.parametrize("size", ["1200,900", "500,900"])
def test_the_page_is_open_to_everybody(page: str, tmp_path: Path, size: str, dress: str) -> None:
    """axe-core finds no fault, and nothing is wider than the window, in light and dark."""
    judged = f"<script>{axe()}</script><script>{_JUDGE}</script></body>"
    scheme = f"--blink-settings=preferredColorScheme={['dark', 'light'].index(dress)}"
    words = ("--dump-dom", "--virtual-time-budget=60000", f"--window-size={size}", scheme)
    shown = _browse(page.replace("</body>", judged), tmp_path, *words)
    verdict = re.search(r'<pre id="verdict">(.*?)</pre>', shown)

    assert verdict is not None, shown[:500]
    assert json.loads(html.unescape(verdict[1])) == {
        "faults": [],
        "wide": False,
        "dark": dress == "dark",
    }


def test_the_filters_work_without_scripts(page: str, tmp_path: Path) -> None:
    """With scripts off, what is chosen is shown and nothing else: here, one rule's changes."""
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext: install poppler-utils")
    assert _OWN_SCRIPTS in page
    silent = page.replace(_OWN_SCRIPTS, "script-src 'none'")
    rule = re.search(r'id="show-(r\d+)"> <span>redaction ', page)
    assert rule is not None
    chosen = f'id="show-{rule[1]}"'
    picked = silent.replace(" checked>", ">").replace(f"{chosen}>", f"{chosen} checked>")
    whole, some = _printed(silent, tmp_path), _printed(picked, tmp_path)

    assert "Post author" in whole
    assert "A private person’s handle is withheld." in whole
    assert "Post author" not in some
    assert "A private person’s handle is withheld." in some


def _printed(page: str, folder: Path) -> str:
    """Return the words of the page as the browser prints it."""
    pdf = folder / "page.pdf"
    _browse(page, folder, f"--print-to-pdf={pdf}")
    command = ["pdftotext", "-raw", str(pdf), "-"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True)
    return " ".join(done.stdout.split())
