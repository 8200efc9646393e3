"""Builds books of random projects and proves each; prints a table.

usage: python tools/generated_books.py [BOOKS [MOST_TEXTS]]

The PDF is made where the theme's fonts have all letters; where they have not, the error must name
the text and its characters, and the EPUB is made alone.
"""

import datetime
import random
import sys
import tempfile
from pathlib import Path

from anthology import build, verdict
from anthology.model.errors import AnthologyError, SeveralErrors
from anthology.model.finding import Severity
from anthology.order import Order

_SCRIPTS = {
    "Latin": "the river had risen since morning and Ærøskøbing’s naïve façade looked œuvre-like",
    "Cyrillic": "Река поднялась с утра и люди нижней улицы носили стулья наверх",
    "Greek": "Ο ποταμός ανέβαινε από το πρωί και οι άνθρωποι κουβαλούσαν καρέκλες",
    "Arabic": "كان النهر يرتفع منذ الصباح وكان الناس يحملون الكراسي",
    "Hebrew": "הנהר עלה מאז הבוקר והאנשים נשאו כיסאות למעלה",
    "CJK": "河水从早上开始上涨 人们把椅子搬到楼上 川は朝から増水していた 강물이 아침부터",
}
_ODD = ("{{ title }}", "<b>&amp;", "A title: “of” — 2½ …", "ﬁ ﬂ ℌ", "…", "1984", "WHAT IS A TITLE?")
_UNSET = ("no font of the theme has",)
_KINDS = ("paragraph", "heading", "list", "numbers", "quotation", "verse", "break", "long word")


def main() -> None:
    """Build the books; end with 1 where one was not proved."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 200  # noqa: PLR2004 - the second word
    print(f"{'book':>4} {'texts':>5} {'scripts':40} {'made':10} {'words':>8} {'faults':>6}")
    faults = sum(_tried(number, most) for number in range(many))
    print(f"{many} books, {faults} faults")
    sys.exit(faults > 0)


def _tried(number: int, most: int) -> int:
    """Build and prove one book; return how much was found wrong."""
    chance = random.Random(number)
    scripts = chance.sample(sorted(_SCRIPTS), chance.randint(1, 3))
    texts = min(most, chance.choice((1, 2, 3, 5, 10, 40, 200)))
    with tempfile.TemporaryDirectory(prefix="generated-") as folder:
        root = Path(folder)
        _write(root, chance, scripts, texts)
        made = "pdf, epub"
        told = _built(root, ("pdf", "epub"))
        if told and all(any(known in error for known in _UNSET) for error in told):
            made, told = "epub", _built(root, ("epub",))
        if told:
            print("\n".join(f"    {error}" for error in told[:5]))
            return len(told)
        done = verdict.prove(root, [], lambda *_: None)
        wrong = [one for one in done.findings if one.severity is not Severity.NOTICE]
        wrong = [one for one in wrong if one.code[0] in "CDEV"]
        words = sum(account.printed for account in done.texts)
        print(f"{number:4} {texts:5} {', '.join(scripts):40} {made:10} {words:8} {len(wrong):6}")
        for one in wrong[:5]:
            print(f"    {one}")
        sys.stdout.flush()
        return len(wrong)


def _built(root: Path, formats: tuple[str, ...]) -> list[str]:
    today = datetime.date(2026, 1, 2)
    try:
        build.build(Order(root, root / "dist", formats, "", "", today), lambda *_: None)
    except AnthologyError as error:
        errors = error.errors if isinstance(error, SeveralErrors) else (error,)
        return [f"{one.where}: {one.what}" for one in errors]
    return []


def _write(root: Path, chance: random.Random, scripts: list[str], texts: int) -> None:
    (root / "seeds").mkdir()
    title = chance.choice(_ODD).replace("“", "").replace("”", "")
    (root / "anthology.toml").write_text(f"title = '{title}'\ndate = 2026-01-02\n", "utf-8")
    for number in range(texts):
        words = _SCRIPTS[chance.choice(scripts)].split()
        parts = [f"{chance.choice(_ODD)} {number}"]
        parts += [_part(chance, words) for _ in range(chance.randint(1, 12))]
        ending = chance.choice((".txt", ".md"))
        (root / "seeds" / f"text-{number}{ending}").write_text("\n\n".join(parts), "utf-8")


def _part(chance: random.Random, words: list[str]) -> str:
    said = " ".join(chance.choices(words, k=chance.randint(4, 60)))
    kinds = {
        "heading": f"## {said[:40]}",
        "list": "\n".join(f"- {said[:60]} {n}" for n in range(3)),
        "numbers": "\n".join(f"{n}. {said[:60]}" for n in range(1, 4)),
        "quotation": f"> {said}",
        "verse": "  \n".join((said[:30], said[:25], said[:28])),
        "break": "* * *",
        "long word": f"{said} {words[0] * 40} {said}",
    }
    return kinds.get(chance.choice(_KINDS), f"{said}.")


if __name__ == "__main__":
    main()
