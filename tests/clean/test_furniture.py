"""What the learned line model is asked of, and what it is not."""

from dataclasses import replace
from pathlib import Path

import pytest

from anthology.clean.furniture.judge import LONGEST, judge
from anthology.clean.furniture.lines import Line
from anthology.clean.furniture.model import load
from anthology.clean.furniture.records import records
from anthology.clean.furniture.restraint import CERTAIN, restrained
from anthology.clean.rules import furniture
from anthology.model.document import plain
from tests.strategies import as_document

_MODEL = Path(furniture.__file__).parents[1] / "furniture/furniture.model"
_PROSE = (
    "The river had been rising since the morning, and the people of the lower street were "
    "carrying chairs to the upper floors, as their parents had done before them.\n"
)
_FOOTER = "Share on Facebook\nSubscribe to our newsletter\n© 2020 All rights reserved\n"


def test_a_text_longer_than_any_page_is_judged_at_its_ends_alone() -> None:
    """Deep inside a long text nothing is taken for furniture, at its end it is."""
    half = _PROSE * (LONGEST // 2)
    blocks = as_document(half + _FOOTER + half + _FOOTER).blocks
    first, last = LONGEST // 2, len(blocks) - LONGEST // 2

    found = {splice.start for splice in furniture.find(blocks)}

    assert not found.intersection(range(first, last))
    assert {plain(blocks[place].words) for place in found} >= set(_FOOTER.splitlines())


_THREADS = (
    "Question about sourdough\nbaker99\nMy dough does not rise, what is wrong?\nflourpower\nMine did.\n",
    "Stalin was right\nPosted by u/redstar\nI have been thinking about it.\nivan\nNo, he wasn't.\n",
    "Help\nuser1\nHow do I log in?\nadmin\nClick on the button, and follow the link.\nThanks!\n",
    "Мост\nivan_petrov\nЯ был там, когда мост упал, и ничего не слышал.\nМаша\nВы правы, я тоже.\n",
    "Frage zum Anmelden\nHafenmeister\nIch war dabei, als die Brücke fiel.\nElblotse\nIch auch.\n",
)


@pytest.mark.parametrize("thread", _THREADS)
def test_no_line_of_a_short_thread_is_proposed_to_go(thread: str) -> None:
    """Titles and posters' names stay unasked where a text is too short to tell them by."""
    assert not list(furniture.find(as_document(thread).blocks))


def test_what_is_nearly_certain_is_pointed_at_in_a_short_text_too() -> None:
    """A button below three paragraphs is proposed to go, however few lines there are."""
    tail = ("Share on Facebook", "Tweet", "Subscribe to our newsletter")
    blocks = as_document(_PROSE * 3 + "\n".join(tail)).blocks

    found = {plain(blocks[splice.start].words) for splice in furniture.find(blocks)}

    assert {"Subscribe to our newsletter"} <= found <= set(tail)


_RECORDS = (
    "2015: Pat Moon\n2014: Jim Curtis\n2013: Bruce Arden\n2012: Jim Curtis\n2011: Bob Brad\n",
    "• 1936 – Pat Moon\n• 1937 – Jim Curtis\n• 1938 – Bob Brad\n• 1939 – Bruce Arden\n",
    "7 March 1917: Home\nMay 1917: Search\nAfter 1920: News\nIn 1953: Follow us\n",
    "[1] Read more\n[2] www.example.org/list\n[3] Pat Moon, News\n[4] See also: Home\n",
)


@pytest.mark.parametrize("record", _RECORDS)
def test_a_row_of_years_or_notes_in_order_is_never_sure_to_go(record: str) -> None:
    """A chronicle, a list of winners, and numbered sources stay, among furniture too."""
    blocks = as_document(_PROSE * 3 + "Most read\nTweet\n" + record + "Menu\n" + _FOOTER).blocks

    gone = {plain(blocks[splice.start].words) for splice in furniture.find(blocks) if splice.sure}

    assert gone >= set(_FOOTER.splitlines())
    assert not gone.intersection(record.splitlines())


def test_numbers_that_are_in_no_order_hold_nothing() -> None:
    """Years that rise and fall, or stand far apart, make no row; three are too few for one."""
    lines = [
        *map(Line, ("2012: a", "2010: b", "2013: c", "2011: d", "2013: e", "2001: f", "2019: g")),
        *map(Line, ("[1] a", "[3] b", "[4] c", "[5] d")),
    ]

    assert records(lines) == set()


def test_in_a_short_text_only_what_is_nearly_certain_is_sure_to_go() -> None:
    """The same line goes from a longer text and is proposed in one of fewer than sixteen lines."""
    tail = ("Tweet", "Subscribe to our newsletter", "Print")
    lines = [Line(_PROSE)] * 12 + list(map(Line, tail))
    model = replace(load(_MODEL), sure=((0.0, 0.5),))

    short, longer = judge(lines, model), judge([Line(_PROSE), Line(_PROSE), *lines], model)

    assert all(verdict.probability >= CERTAIN for verdict in short if verdict.sure)
    assert any(verdict.sure and verdict.probability < CERTAIN for verdict in longer)


_POEM = "The moon is a coin\nthe night is a sack\nrow, brother, row\nand never look back\n" * 2
_TAIL = "Menu\nSearch\nPopular tags\nAbout us\nContact\nNewsletter\nTerms of use\n"


def test_of_a_page_without_a_sure_body_only_the_end_goes() -> None:
    """After a poem the page's last lines go; its first ones may hold a title, and are proposed."""
    blocks = as_document(_TAIL + "Ferrymen\n" + _POEM + _TAIL * 2).blocks

    found = list(furniture.find(blocks))
    gone = {splice.start for splice in found if splice.sure}

    head, poem = _TAIL.count("\n"), _POEM.count("\n") + 1
    assert gone
    assert min(gone) >= head + poem
    assert {splice.start for splice in found} > gone


def test_a_text_that_is_all_like_furniture_stays() -> None:
    """Where no line is the text's, none is known to be the page's."""
    assert not [splice for splice in furniture.find(as_document(_TAIL * 3).blocks) if splice.sure]


_ENDS = ("Follow me home.", "Contact lost.", "Share the bread.", "Sign here.", "Next: Kiev.")


@pytest.mark.parametrize("end", _ENDS)
def test_a_last_or_first_sentence_is_proposed_at_most(end: str) -> None:
    """Words that menus use too end an essay, or begin it; so few lines are no page."""
    for text in (_PROSE * 20 + end, end + "\n" + _PROSE * 20):
        assert not [one for one in furniture.find(as_document(text).blocks) if one.sure]


@pytest.mark.parametrize(
    ("chances", "said", "page", "still"),
    [
        ((0.0, 0.99, 0.0, 0.99, 0.99), (1, 0, 1, 0, 0), True, (0, 1, 0, 1, 1)),
        ((0.0, 0.99, 0.0, 0.99, 0.99), (1, 1, 1, 1, 0), True, (0, 0, 0, 1, 1)),
        ((0.0, 0.99, 0.99, 0.99, 0.0), (1, 1, 1, 1, 0), True, (0, 0, 0, 0, 0)),
        ((0.99, 0.0, 0.99, 0.99, 0.0), (0, 1, 0, 0, 1), True, (0, 0, 1, 1, 0)),
        ((0.99, 0.99, 0.0, 0.0, 0.99), (0, 0, 1, 1, 0), True, (1, 1, 0, 0, 1)),
        ((0.0, 0.99, 0.94, 0.0, 0.0), (1, 0, 0, 1, 1), True, (0, 0, 0, 0, 0)),
        ((0.0, 0.99, 0.99, 0.0, 0.0), (1, 0, 1, 1, 1), True, (0, 0, 0, 0, 0)),
        ((0.0, 0.99, 0.96, 0.0, 0.0), (1, 0, 0, 1, 1), True, (0, 1, 1, 0, 0)),
        ((0.94, 0.94, 0.92, 0.0, 0.0), (0, 0, 0, 1, 1), True, (1, 1, 1, 0, 0)),
        ((0.94, 0.94, 0.92, 0.0, 0.0), (0, 0, 0, 1, 1), False, (0, 0, 0, 0, 0)),
        ((0.96, 0.96, 0.97, 0.6, 0.0), (0, 0, 0, 0, 1), False, (0, 0, 0, 0, 0)),
        ((0.96, 0.96, 0.97, 0.4, 0.0), (0, 0, 0, 0, 1), False, (1, 1, 1, 0, 0)),
    ],
)
def test_what_may_be_an_authors_is_held_back(
    chances: tuple[float, ...], said: tuple[int, ...], page: int, still: tuple[int, ...]
) -> None:
    """Sentences or a first line alone, and part of a list where little tells of a page."""
    gone = [chance > 0.9 for chance in chances]

    found = restrained(chances, list(map(bool, said)), gone, page=bool(page))

    assert found == list(map(bool, still))


@pytest.mark.parametrize("head", ["References", "Anmerkungen", "Voir aussi", "Notas", "Источники"])
def test_the_heading_of_notes_stays_where_notes_stay(head: str) -> None:
    """Between an author's lines it is the author's, on a page that is full of furniture too."""
    notes = head + "\nAsh, Jane. The Drawer. London, 1999.\n"
    text = _FOOTER * 3 + _PROSE * 9 + notes + _PROSE + _FOOTER * 3

    found = {one.start for one in furniture.find(as_document(text).blocks) if one.sure}

    assert found
    assert text.split("\n").index(head) not in found
