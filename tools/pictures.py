"""Pictures for the documents: pages of the example, as the program prints them now.

usage: python tools/pictures.py FOLDER; needs pdftotext and pdftoppm (poppler-utils).
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

_DOTS = 80  # an inch
_COLOURS = 16  # greys are enough for a page
_GROUND, _GAP = (150, 150, 150), 12
_PICTURES = (  # name, theme, size, words that stand on the first of two pages
    ("text", "classic", "6x9", "When Wordsworth dated this sonnet"),
    ("back-matter", "classic", "6x9", "The Texts Compared"),
    ("theme-classic", "classic", "6x9", "Two passages of the chapter"),
    ("theme-modern", "modern", "6x9", "Two passages of the chapter"),
    ("theme-large-print", "large-print", "large-print", "Two passages of the chapter"),
)


def main(folder: Path) -> None:
    """Write all pictures into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        example = Path(place) / "example"
        _run(sys.executable, "-m", "anthology", "init", "--example", str(example))
        for name, theme, size, words in _PICTURES:
            book = _printed(example, theme, size)
            _picture(book, _page(book, words), folder / f"{name}.png")


def _printed(example: Path, theme: str, size: str) -> Path:
    out = example / "dist" / theme
    if not out.exists():
        chosen = ("--theme", theme, "--size", size, "--out", str(out))
        build = ("build", "-C", str(example), "--format", "pdf", "-q", *chosen)
        _run(sys.executable, "-m", "anthology", *build)
    return out / "anthology.pdf"


def _page(book: Path, words: str) -> int:
    """Return the number of the first page after the contents on which the words stand."""
    pages = _run("pdftotext", "-layout", str(book), "-").split("\f")
    wanted = "".join(words.split())
    found = [number for number, page in enumerate(pages, 1) if wanted in "".join(page.split())]
    return found[-1] if words.istitle() else found[0]


def _picture(book: Path, first: int, target: Path) -> None:
    """Write two pages side by side, in few colours."""
    with tempfile.TemporaryDirectory() as place:
        pages = ("-f", str(first), "-l", str(first + 1))
        _run("pdftoppm", "-png", "-r", str(_DOTS), *pages, str(book), f"{place}/p")
        sheets = [Image.open(file).convert("RGB") for file in sorted(Path(place).iterdir())]
        width = sum(sheet.width for sheet in sheets) + _GAP * (len(sheets) + 1)
        whole = Image.new("RGB", (width, sheets[0].height + 2 * _GAP), _GROUND)
        at = _GAP
        for sheet in sheets:
            whole.paste(sheet, (at, _GAP))
            at += sheet.width + _GAP
        whole.quantize(_COLOURS).save(target, optimize=True)


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]))
