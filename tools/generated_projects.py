"""Random projects: texts in many scripts, with all kinds of blocks, and all that editors write."""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

SCRIPTS = {
    "Latin": "the river had risen since morning and Ærøskøbing’s naïve façade looked œuvre-like",
    "Cyrillic": "Река поднялась с утра и люди нижней улицы носили стулья наверх",
    "Greek": "Ο ποταμός ανέβαινε από το πρωί και οι άνθρωποι κουβαλούσαν καρέκλες",
    "Arabic": "كان النهر (القديم) يرتفع منذ الصباح وكان الناس يحملون 12 كرسيًا ١٩٤٨",
    "Hebrew": "הנהר (הישן) עלה מאז הבוקר והאנשים נשאו 12 כיסאות למעלה שָׁלוֹם",
    "CJK": "河水从早上开始上涨 人们把椅子搬到楼上 川は朝から増水していた 강물이 아침부터",
}
_LANGUAGES = {"Cyrillic": "ru", "Greek": "el", "Arabic": "ar", "Hebrew": "he", "CJK": "zh"}
_SPOKEN = ("en", "en", "de", "fr", "es", "ru", "he", "ar")
_ODD = ("{{ title }}", "<b>&amp;", "A title: “of” — 2½ …", "ﬁ ﬂ ℌ", "…", "1984", "WHAT IS A TITLE?")
_STARS = "* * *"


@dataclass(slots=True)
class _Writer:
    """Writes one text line by line, and decides on lines as an editor would."""

    chance: random.Random
    number: int
    words: list[str]
    lines: list[str] = field(default_factory=list)
    decisions: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    redactions: list[str] = field(default_factory=list)

    def said(self, least: int = 4, most: int = 60) -> str:
        """Return some words, after a sign that stands once in the book."""
        words = self.chance.choices(self.words, k=self.chance.randint(least, most))
        return " ".join([f"[{self.number}.{len(self.lines) + 1}]", *words])

    def line(self, text: str, **decision: object) -> None:
        """Write a line, with a blank one after it, and decide what it is."""
        self.lines += [text, ""]
        if decision:
            told = {"line": len(self.lines) - 1, "quote": text, **decision}
            self.decisions.append("[[decisions]]\n" + _toml(told))

    def note(self, text: str) -> str:
        """Return a text with a word at which a note is called."""
        word = f"q{self.number}x{len(self.notes)}"
        about = {
            "exact": word,
            "status": self.chance.choice(("settled", "debated", "unverifiable")),
            "text": f"*{self.said(1, 5)}* {self.said(3, 40)}",
            "sources": [self.said(1, 4)] * self.chance.randint(0, 2),
        }
        self.notes.append("[[notes]]\n" + _toml(about))
        return f"{text} {word} {self.said(0, 8)}."

    def withheld(self, text: str) -> str:
        """Return a text with a name that is withheld."""
        name = f"Zyx{self.number}w{len(self.redactions)}"
        told = {"original": name, "with": "[a poster]", "why": "A private person."}
        self.redactions.append("[[redactions]]\n" + _toml(told))
        return f"{text} {name} {self.said(0, 8)}."


def _toml(values: dict[str, object]) -> str:
    """Return lines of TOML, whose strings and lists are those of JSON."""
    return "".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items()) + "\n"


def _plainly(writer: _Writer) -> None:
    writer.line(f"{writer.said()}.")


def _heading(writer: _Writer) -> None:
    writer.line(writer.said(1, 6), do="heading", level=writer.chance.randint(2, 4))


def _list(writer: _Writer) -> None:
    first = writer.chance.choice((None, 1, 7))
    for at in range(writer.chance.randint(1, 5)):
        depth = writer.chance.randint(0, at and 2)
        number = {} if first is None or depth else {"number": first + at}
        writer.line(writer.said(1, 12), do="item", depth=depth, **number)


def _quotation(writer: _Writer) -> None:
    for _ in range(writer.chance.randint(1, 2)):
        writer.line(f"{writer.said()}.", do="quotation")


def _verse(writer: _Writer) -> None:
    for _ in range(writer.chance.randint(2, 8)):
        writer.line(writer.said(2, 5), do="verse")


def _comments(writer: _Writer) -> None:
    for depth in range(writer.chance.randint(1, 7)):
        writer.line(writer.said(1, 2), do="speaker", depth=depth)
        writer.line(f"{writer.said()}.")


def _questions(writer: _Writer) -> None:
    for who in ("Q:", "A:") * writer.chance.randint(1, 3):
        text = f"{who} {writer.said(3, 30)}?"
        writer.lines += [text, ""]
        told = {"line": len(writer.lines) - 1, "quote": who, "do": "turn"}
        writer.decisions.append("[[decisions]]\n" + _toml(told))


def _break(writer: _Writer) -> None:
    writer.line(_STARS)


def _long_word(writer: _Writer) -> None:
    word = max(writer.words, key=len)
    writer.line(f"{writer.said()} {word * writer.chance.randint(5, 60)} {writer.said()}")


def _noted(writer: _Writer) -> None:
    writer.line(writer.note(writer.said()))


def _redacted(writer: _Writer) -> None:
    writer.line(writer.withheld(writer.said()))


def _mixed(writer: _Writer) -> None:
    other = writer.chance.choice(sorted(set(SCRIPTS) - {"CJK"}))
    words = f"“{' '.join(SCRIPTS[other].split()[:4])}”"
    text = f"{writer.said(2, 9)}, {words} 1948, {writer.said(2, 20)}"
    writer.line(text, do="language", quote=words, language=_LANGUAGES.get(other, "en"))


def _emended(writer: _Writer) -> None:
    writer.line(f"{writer.said()} teh.", do="emend", quote="teh", **{"with": "the"})


def _inserted(writer: _Writer) -> None:
    writer.line(f"{writer.said()}.", do="insert", **{"with": f"[{writer.said(1, 5)}]"})


def _dropped(writer: _Writer) -> None:
    writer.line(f"{writer.said(2, 6)} share", do="drop", why="A button.")


_KINDS: tuple[Callable[[_Writer], None], ...] = (
    _plainly,
    _plainly,
    _heading,
    _list,
    _quotation,
    _verse,
    _comments,
    _questions,
    _break,
    _long_word,
    _noted,
    _redacted,
    _mixed,
    _emended,
    _inserted,
    _dropped,
)


def write(root: Path, chance: random.Random, scripts: list[str], texts: int) -> None:
    """Write a project of so many texts into a folder."""
    for name, content in _files(chance, scripts, texts):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, "utf-8")


def _files(chance: random.Random, scripts: list[str], texts: int) -> Iterator[tuple[str, str]]:
    yield "anthology.toml", _plan(chance, texts)
    for number in range(texts):
        script = chance.choice(scripts)
        yield from _text(chance, number, script, most=12 if texts < 100 else 4)  # noqa: PLR2004
    words = [word for script in scripts for word in SCRIPTS[script].split() if word.isalpha()]
    yield from _apparatus(chance, words, texts)


def _plan(chance: random.Random, texts: int) -> str:
    slugs = [f"text-{number}" for number in range(texts)]
    told: dict[str, object] = {
        "title": chance.choice(_ODD),
        "date": "2026-01-02",
        "editors": [chance.choice(("A. Clerk", "עורכת", "Редактор & Co", "O’Neil <x>"))],
        "language": chance.choice(_SPOKEN),
        "links": ["glossary", "people"],
    }
    half = chance.randint(0, texts)
    if not half:
        told["selections"] = slugs
    plan = _toml(told).replace('"2026-01-02"', "2026-01-02")
    for part in (slugs[:half], slugs[half:]) if half else ():
        if part:
            plan += "[[parts]]\n" + _toml({"title": chance.choice(_ODD), "selections": part})
    point = {
        "name": "for",
        "title": "For rivers",
        "term": "fluvialism",
        "definition": "Holds *so*.",
    }
    return plan + "[[perspectives]]\n" + _toml(dict(point))


def _text(
    chance: random.Random, number: int, script: str, *, most: int
) -> Iterator[tuple[str, str]]:
    writer = _Writer(chance, number, SCRIPTS[script].split())
    writer.line(f"{chance.choice(_ODD)} {number}")
    for _ in range(chance.randint(1, most)):
        chance.choice(_KINDS)(writer)
    yield f"seeds/text-{number}.txt", "\n".join(writer.lines)
    folder = f"editorial/text-{number}"
    text = {"source": f"seeds/text-{number}.txt", "language": _LANGUAGES.get(script, "en")}
    record = "[text]\n" + _toml({**text, "perspective": "for", "genre": "letter"})
    record += "[published]\n" + _toml(
        {"byline": chance.choice(("A. N. Other", "פלונית", "Ω")), "date": "193X"}
    )
    yield f"{folder}/record.toml", record + "".join([*writer.decisions, *writer.redactions])
    yield f"{folder}/notes.toml", "".join(writer.notes)
    if chance.random() < 0.8:  # noqa: PLR2004 - most have one
        facets = '+++\nwho = "A clerk"\nwhen = "unknown"\nread_next = "[](#text-0)"\n+++\n\n'
        yield (
            f"{folder}/headnote.md",
            f"{facets}{writer.said()} *{writer.said(1, 3)}*.\n\n> {writer.said()}\n",
        )


def _apparatus(chance: random.Random, words: list[str], texts: int) -> Iterator[tuple[str, str]]:
    slugs = [f"text-{number}" for number in range(texts)]
    if chance.random() < 0.3:  # noqa: PLR2004 - a book may have none
        return
    some = chance.sample(words, min(6, len(words)))
    yield (
        "editorial/introduction.md",
        f"See [](#{chance.choice(slugs)}), *{' '.join(some)}*.\n\n- One\n- {some[0]}\n",
    )
    yield (
        "editorial/glossary.toml",
        "".join(
            "[[terms]]\n" + _toml({"term": word, "definition": f"*{word}* means so."})
            for word in dict.fromkeys(some[:3])
        ),
    )
    yield (
        "editorial/people.toml",
        "".join(
            "[[people]]\n"
            + _toml(
                {"name": f"{word}, N.", "forms": [word], "dates": "1850–1912", "life": "Lived."}
            )
            for word in dict.fromkeys(some[3:])
            if word not in some[:3]
        ),
    )
    yield (
        "editorial/chronology.toml",
        "".join(
            "[[events]]\n"
            + _toml(
                {
                    "date": f"19{10 + at}",
                    "event": f"*{word}* {at}",
                    "texts": chance.sample(slugs, min(2, texts)),
                }
            )
            for at, word in enumerate(some)
        ),
    )
    yield "editorial/index.toml", "[[entries]]\n" + _toml({"heading": "rivers", "forms": [some[0]]})
    yield (
        "editorial/reading.toml",
        "[[works]]\n" + _toml({"work": "Lord, *A Night*", "note": "So.", "texts": [slugs[0]]}),
    )
    answers = "".join(f"{slug} = {json.dumps(f'Yes, {some[0]}.')}\n" for slug in slugs)
    yield (
        "editorial/comparison.toml",
        f'[[questions]]\nquestion = "Do rivers rise?"\n[questions.answers]\n{answers}',
    )
