"""The web edition in a browser: open to everybody, in light and dark, on a phone and a screen."""

import html
import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.end_to_end.browser import axe, chromium, surroundings
from tests.end_to_end.program import PATIENCE, run

_JUDGE = """
const complaints = [];
document.addEventListener("securitypolicyviolation", (event) => complaints.push(event.violatedDirective));
Promise.all([axe.run(), document.fonts.ready]).then(([found]) => {
  const fonts = new Set(Array.from(document.fonts, (font) => font.status));
  const dressed = fonts.has("loaded") && !fonts.has("error")
    && document.querySelector("header img").naturalWidth > 0
    && getComputedStyle(document.body).maxWidth !== "none";
  const faults = found.violations.map((fault) => [fault.id, fault.nodes[0].html]);
  const wide = document.documentElement.scrollWidth > innerWidth;
  document.body.innerHTML = "<pre id='verdict'></pre>";
  document.getElementById("verdict").textContent = JSON.stringify({faults, wide, dressed, complaints});
});
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Give the web edition of the example in each theme."""
    folder = tmp_path_factory.mktemp("web")
    assert run(folder, "init", "--example", "railways").code == 0
    told = {}
    for theme in ("classic", "modern", "large-print"):
        chosen = ("--format", "html", "--theme", theme, "--out", theme, "-q")
        done = run(folder, "build", "-C", "railways", *chosen)
        assert done.code == 0, done.err
        told[theme] = (folder / theme / "anthology.html").read_text("utf-8")
    return told


@pytest.mark.parametrize(
    ("theme", "size", "dress"),
    [
        ("classic", "1200,900", "light"),
        ("classic", "500,900", "light"),
        ("classic", "500,900", "dark"),
        ("modern", "1200,900", "light"),
        ("modern", "1200,900", "dark"),
        ("large-print", "500,900", "dark"),
    ],
)
def test_the_page_is_open_to_everybody(
    pages: dict[str, str], tmp_path: Path, theme: str, size: str, dress: str
) -> None:
    """In every theme axe-core finds no fault, nothing is too wide, style, fonts and cover come."""
    page = pages[theme]
    judged = f"<script>{axe()}</script><script>{_JUDGE}</script></body>"
    allowed = page.replace(
        "default-src 'none'; ", "default-src 'none'; script-src 'unsafe-inline'; "
    )
    file = tmp_path / "page.html"
    file.write_text(allowed.replace("</body>", judged), "utf-8")
    command = [chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += [f"--user-data-dir={tmp_path / 'profile'}", f"--window-size={size}", "--dump-dom"]
    scheme = f"--blink-settings=preferredColorScheme={['dark', 'light'].index(dress)}"
    command += ["--virtual-time-budget=60000", scheme, file.as_uri()]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=PATIENCE, check=True, env=surroundings()
    )
    verdict = re.search(r'<pre id="verdict">(.*?)</pre>', done.stdout)

    assert verdict is not None, done.stdout[:500]
    assert json.loads(html.unescape(verdict[1])) == {
        "faults": [],
        "wide": False,
        "dressed": True,
        "complaints": [],
    }
