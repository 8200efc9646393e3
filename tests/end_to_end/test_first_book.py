"""The first book's texts, as the editors decided they should stand."""

import datetime
import sys
from dataclasses import replace
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

import pytest

from anthology import build, disk
from anthology.edit import editor
from anthology.model.book import Selection
from anthology.model.document import (
    Gap,
    Heading,
    Insertion,
    Item,
    Paragraph,
    Quotation,
    Speaker,
    plain,
    start,
)
from anthology.model.errors import PlaceError
from anthology.read import project
from tests.conftest import TOP

# By seed: lines dropped, headings, items, quotations, speakers; and how many lines are kept.
_EXPECTED = {
    "malice-digest": ({2}, {1, 4, 6, 8, 10, 12}, set(), set(), set(), 12),
    "defending-stalin-thread": (
        {3, 5, 15, 51, 89, 90},
        set(),
        {4, 6},
        {31, 39, 40, 48, 91, 92, 98, 124},
        set(),
        121,
    ),
    "how-i-became-a-stalinist": ({32}, {1}, set(), set(), set(), 77),
    "why-defend-stalin": (
        {72, 74, 76, 78, 80, 82, 84},
        {1, 55},
        set(),
        set(),
        {57, 61},
        33,
    ),
    "failed-at-socialism": ({1, 2, 3, *range(15, 27)}, set(), set(), set(), set(), 11),
}
_DELIBERATE = {
    "defending-stalin-thread": (
        "stu~pid",
        "~30%",
        "‘Holomdor’",
        "isn’treal",
        "TL;Dr",
        "Statesian",
        "tweenaged",
        "HexBear",
        "Hexbear",
        "the “holodomor”",
        "Marxist–Leninist",
        "Красный Террор два: Электрический бугалу!",
        "memes sake",
        "comtemporaries",
        "see them enemies",
        "stand up the The Evil West",
        "boarders",
        "millioms",
        "sabateurs",
        "specificially",
        "Maxrist-Leninists",
        "prefering",
        "convice",
    ),
    "how-i-became-a-stalinist": (
        "Euro-Amerikkkan",
        "United $tates",
        "U.$.",
        "re-presentation",
        "pseudo-Leftist",
        "cliché",
        "mouth-breathing half-wits",
        "degenerated worker’s state",
        "toss aside the Stalin",
    ),
    "why-defend-stalin": (
        "similar(or identical)",
        "borgeoisie",
        "deathtolls",
        "Russofication",
        "we “Stalinists”",
        "“protecters”",
        "SEE??",
        "evey",
        "Khruschev",
        "Krushchev",
        "“Kruschev Lied,”",
        "M-L’s",
    ),
    "failed-at-socialism": ("“communist”", "“free association of the producers”"),
    "malice-digest": ("“good Lenin, bad Stalin,”",),
}


@cache
def _selections() -> dict[str, Selection]:
    files = disk.gather(TOP)
    plan = project.read(files, datetime.date(2026, 11, 22))
    return {s.record.slug: s for s in build.select(files, plan, lambda *_: None)}


def _lines(selection: Selection, kind: type[object]) -> set[int]:
    return {start(block).line for block in selection.body.blocks if isinstance(block, kind)}


@pytest.mark.parametrize("slug", _EXPECTED)
def test_each_line_is_what_the_editors_decided(slug: str) -> None:
    """With rules and decisions, exactly the lines that are no text are gone; none beside them."""
    selection = _selections()[slug]
    dropped, headings, items, quotations, speakers, kept = _EXPECTED[slug]
    read = {start(block).line for block in selection.read.blocks if not isinstance(block, Gap)}
    body = [b for b in selection.body.blocks if not isinstance(b, Gap | Insertion)]

    assert {start(block).line for block in body} == read - dropped
    assert len(body) == kept
    assert _lines(selection, Heading) == headings
    assert _lines(selection, Item) == items
    assert _lines(selection, Quotation) == quotations
    assert _lines(selection, Speaker) == speakers
    assert len(_lines(selection, Paragraph)) == kept - sum(
        map(len, (headings, items, quotations, speakers))
    )


_LEFT = {
    "defending-stalin-thread": {15, 51},
    "how-i-became-a-stalinist": {32},
    "failed-at-socialism": {15, 17},
}


def test_rules_alone_lose_no_line_and_point_at_what_they_leave() -> None:
    """Without the editors' decisions no author's line goes; what is none and stays is proposed."""
    texts = _rules_alone().compared(TOP)

    assert {text.slug: text.no_text for text in texts} == {
        slug: dropped for slug, (dropped, *_) in _EXPECTED.items()
    }
    assert {text.slug: text.lost for text in texts if text.lost} == {}
    assert {text.slug: set(text.left) for text in texts if text.left} == _LEFT
    assert all(rules for text in texts for rules in text.left.values())


def _rules_alone() -> ModuleType:
    """Return tools/rules_alone.py, which prints what is asked here."""
    spec = spec_from_file_location("rules_alone", TOP / "tools" / "rules_alone.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    sys.modules["rules_alone"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("slug", _DELIBERATE)
def test_deliberate_spellings_stand(slug: str) -> None:
    """What an author spelt as she did stands as she spelt it."""
    text = "\n".join(plain(block.words) for block in _selections()[slug].body.blocks)

    assert [words for words in _DELIBERATE[slug] if words not in text] == []


def test_withheld_names_stand_nowhere() -> None:
    """The handles of private persons are in no text, headnote or record of the book."""
    told = repr([(s.record.byline, s.body.blocks, s.headnote) for s in _selections().values()])

    assert [name for name in ("Cowbee", "db0", "East Side Boy") if name in told] == []
    assert told.count("[a poster]") == 2
    assert "southernfriedbolshevik" in told


_DECISIONS = [
    (slug, number)
    for slug in _EXPECTED
    for number in range(len(_selections()[slug].record.decisions))
]


@pytest.mark.parametrize(("slug", "number"), _DECISIONS)
def test_a_changed_quotation_of_any_decision_stops_the_build(slug: str, number: int) -> None:
    """One wrong character anywhere in any decision's quotation stops the build at its place."""
    whole = _selections()[slug]
    decision = whole.record.decisions[number]
    for at, character in enumerate(decision.quote):
        other = "x" if character != "x" else "y"
        wrong = replace(decision, quote=decision.quote[:at] + other + decision.quote[at + 1 :])
        record = replace(whole.record, decisions=(wrong,), redactions=())
        selection = replace(whole, record=record, body=whole.cleaned, notes=())
        with pytest.raises(PlaceError) as caught:
            editor.edit(selection)
        assert caught.value.where == decision.where
