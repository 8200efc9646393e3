"""Words of the book's own, and links in the editor's words with the pages they lead to."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from anthology.compose.languages.labels import Labels
from anthology.model.document import Mark, Run, Words
from anthology.model.place import Origin


def run(text: str, *marks: Mark) -> Run:
    """Return words of the book's own, which stand in no file."""
    return Run(text, Origin(1, 1), frozenset(marks))


def page(labels: Labels, target: str) -> Words:
    """Return what paper prints after words that lead to a place: the number of its page."""
    paper = Mark("paper")
    number = run("", paper, Mark("page", target))
    return run(f" ({labels.page}\u00a0", paper), number, run(")", paper)


def cited(words: Words, labels: Labels, titles: Mapping[str, str]) -> Words:
    """Return the words with the page after each link to a place of the book.

    A link without words says the title of what it leads to.
    """
    out: list[Run] = []
    for target, runs in groupby(words, key=target_of):
        row = list(runs)
        if target and not any(one.text for one in row):
            row = [run(titles.get(target, "?"), Mark("link", f"#{target}"))]
        out += [*row, *(page(labels, target) if target else ())]
    return tuple(out)


def target_of(one: Run) -> str:
    """Return the place of the book that a run leads to; empty where it leads to none."""
    links = (mark.value for mark in one.marks if mark.name == "link")
    return next((link[1:] for link in links if link.startswith("#")), "")


def listed(label: str, rows: Sequence[Words], separator: str = "; ") -> Words:
    """Return a label and what follows it, each with its own words."""
    words = [run(f"{label} ")]
    for place, row in enumerate(rows):
        words += [run(separator)] if place else []
        words += row
    return tuple(words)
