"""Lints, beyond their examples: what is let pass, and what is told of a finding."""

import pytest

from anthology import copydesk
from anthology.check.evidence import evidence
from anthology.check.explanation import Example
from anthology.model.document import Insertion
from anthology.model.finding import Finding
from tests.check.harbour import DAY, digested, found_in, with_examples
from tests.strategies import as_document

_HEADNOTE = "editorial/ships/headnote.md"
_PLAN = "anthology.toml"


def _found(code: str, **files: str) -> list[Finding]:
    """Return the findings of that code where files say so; `headnote` and `plan` for short."""
    short = {"headnote": _HEADNOTE, "plan": _PLAN, "record": "editorial/ships/record.toml"}
    examples = [Example(short.get(name, name), said) for name, said in files.items()]
    return [finding for finding in found_in(with_examples(examples)) if finding.code == code]


@pytest.mark.parametrize(
    "quotation",
    [
        "the names of those",
        "the names … those that had not come back.",
        "the names of [all] those",
        "[H]e wrote them in ink",
        "The Register of Ships",
        "‘He wrote them in ink, …’",
        "no more",
    ],
)
def test_a_quotation_that_is_shortened_openly_is_one(quotation: str) -> None:
    """Ellipses and brackets may stand for anything, and two words are no quotation."""
    assert _found("H004", headnote=f"The clerk noted “{quotation}” by hand.\n") == []


def test_a_quotation_is_told_with_the_nearest_words_and_its_place() -> None:
    """The finding stands at the quotation's first word, and shows what may have been meant."""
    found = _found("H004", headnote="By hand.\n\nHe noted “the names of them that had not”.\n")

    assert str(found[0].where) == f"{_HEADNOTE}:15:11"
    assert "did you mean: “the names of those that had no" in found[0].remedy


def test_a_quotation_in_another_order_is_none() -> None:
    """The pieces between ellipses follow each other as they do in the text."""
    assert _found("H004", headnote="He “had not come back … wrote down the names”.\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "The text was published in May 1912 and printed again in 1950.",
        "The strike of 1905 was long over.",
        "This text appeared when nobody expected it.",
        "The decree was published in 1921.",
    ],
)
def test_a_year_of_other_things_contradicts_nothing(sentence: str) -> None:
    """Only sentences on when the text itself came out are held against its record."""
    assert _found("H003", headnote=f"{sentence}\n") == []


def test_a_day_is_held_against_a_day() -> None:
    """Where the record knows the day, another day of the same year contradicts it."""
    record = '[published]\ndate = "1912-05-03"\n'

    for said, many in {"3 May 1912": 0, "May 1912": 0, "4 May 1912": 1, "2 May 1912": 1}.items():
        found = _found("H003", headnote=f"This text was published in {said}.\n", record=record)
        assert len(found) == many, said


def test_a_date_within_a_stretch_is_the_records() -> None:
    """Any year that the record's date may mean is right."""
    record = '[published]\ndate = "191X"\n'
    said = "This text was published in 1917.\n"

    assert _found("H003", headnote=said, record=record) == []
    assert _found("H003", headnote=said.replace("1917", "1921"), record=record)


@pytest.mark.parametrize(
    "prose",
    [
        "He calls the harbourmaster a notorious man.",
        "The word “notorious” is the clerk’s.",
        "The monastery kept the register.",
    ],
)
def test_a_word_that_somebody_says_may_judge(prose: str) -> None:
    """A judgement with its author, in quotation marks, or within another word is none of ours."""
    assert _found("H009", headnote=f"{prose}\n") == []


@pytest.mark.parametrize(
    "prose",
    [
        "Anna Clerk’s register was kept by hand.",
        "The Harbour Office stood by the Red Bridge in New Town.",
        "In “Edward Harbourmaster” nobody is named.",
        "John the porter went home.",
    ],
)
def test_capitals_alone_are_no_persons(prose: str) -> None:
    """Only a given name before a surname is a person; one whom people.toml has is known."""
    people = '[[people]]\nname = "Clerk, Anna"\nforms = ["the clerk"]\nlife = "A clerk."\n'

    assert _found("H005", headnote=f"{prose}\n", **{"editorial/people.toml": people}) == []


def test_a_silence_takes_away_what_it_is_about_and_nothing_else() -> None:
    """A finding is silenced by code and file, and by words where only one of several is meant."""
    silence = (
        '[[silenced]]\ncode = "H009"\nwhere = "editorial/*/headnote.md"\nreason = "So."\n'
        'words = "notorious"\n'
    )
    found = _found("H009", headnote="A notorious, shameful register.\n", plan=silence)

    assert [finding.message.split()[-1] for finding in found] == ["shameful"]


def test_what_would_stop_the_build_is_a_finding_beside_the_others() -> None:
    """A note without its place is told with its line, and the rest of the book is checked too."""
    notes = "[[notes]]\nexact = 'nowhere'\nstatus = 'settled'\ntext = 'So.'\nsources = ['A']\n"
    term = "[[terms]]\nterm = 'register of ships'\ndefinition = 'A list.'\n"
    files = with_examples(
        [
            Example("editorial/ships/notes.toml", notes),
            Example("editorial/typo.md", "So."),
            Example("editorial/glossary.toml", term),
            Example("editorial/introduction.md", "See [the ships](#ships).\n"),
        ]
    )

    assert [(str(one.where), one.code) for one in found_in(files)] == [
        ("editorial/ships/notes.toml:2:1", "N002"),
        ("editorial/typo.md", "Z004"),
    ]


def test_a_link_that_leads_nowhere_is_a_finding() -> None:
    """What only composing the book can find is told before it is printed."""
    found = _found("S002", **{"editorial/introduction.md": "See [the boats](#boats).\n"})

    assert str(found[0].where).startswith("editorial/introduction.md:1")


def test_files_that_are_read_otherwise_are_no_strays() -> None:
    """What a browser saves beside a page is no seed, and the cover is read by the plan."""
    plan = '[epub]\ncover = "editorial/cover.png"\ncover_shows = "A harbour"\n'
    picture = "\x89PNG\r\n\x1a\n"
    files = with_examples([Example(_PLAN, plan), Example("seeds/Boats_files/a.js", "x")])
    given = digested(files) | {"editorial/cover.png": picture.encode("latin-1")}
    found = copydesk.findings_of(given, DAY)

    assert [finding.code for finding in found if finding.code in {"S003", "Z004"}] == []


def test_french_stops_have_their_space() -> None:
    """A space before a stop is right in French and a slip elsewhere."""
    said = "Le registre ; tenu ici.\n"

    assert _found("T005", headnote=said, plan='language = "fr"') == []
    assert _found("T005", headnote=said)


def test_the_editors_insertions_are_no_evidence() -> None:
    """What the editors put into a text is not its opening line."""
    word = as_document("The clerk wrote.").blocks[0].words
    told = dict(evidence([Insertion(word), *as_document("In 1912 he left.").blocks], "en"))

    assert told["Opening"] == told["Closing"] == "“In 1912 he left.”"
    assert told["Length"] == "4 words in 1 block"
    assert told["Dates in the text"] == "1912 (line 1)"


@pytest.mark.parametrize(
    "prose", ["The draft was theirs.", "A DRAFTSMAN kept it.", "Todo, he said."]
)
def test_words_like_marks_of_a_draft_are_words(prose: str) -> None:
    """A mark stands in capitals and by itself."""
    assert _found("H007", headnote=f"{prose}\n") == []


def test_german_prose_is_read_by_german_words() -> None:
    """The lists are those of the editors' language; a language without a list asks for nothing."""
    said = "Das Register führte ein berüchtigter Schreiber.\n"

    assert _found("H009", headnote=said, plan='language = "de"')
    assert _found("H009", headnote=said, plan='language = "nl"') == []


def test_a_skeleton_is_asked_for_once() -> None:
    """A headnote that nobody has written is one finding, which names what is missing."""
    skeleton = (
        '+++\nwho = "TODO: who speaks"\nto_whom = "TODO: to whom"\nwhen = "1912"\n+++\n\n'
        "TODO: write, and take out this list:\n\n- Opening: “It's no longer in the text”\n"
    )
    found = found_in(with_examples([Example(_HEADNOTE, skeleton)]))
    told = [(one.code, one.message) for one in found if one.where and one.where.file == _HEADNOTE]

    assert told == [
        (
            "H002",
            "the headnote does not say: where, genre, standpoint, at_stake, disputed, read_next",
        ),
        ("H007", "the mark of a draft: TODO, in who, to_whom, the prose"),
    ]
