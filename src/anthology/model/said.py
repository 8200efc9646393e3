"""What blocks say when they are printed: in the EPUB, and on paper with the numbers of pages."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from anthology.model.document import Gap, Item, Paragraph, Run, Words
from anthology.model.matter import Matter, Picture
from anthology.model.place import Origin

Labels = Mapping[str, str]
"""The label of the page on which each anchor stands."""
_RUNNING_HEAD = 48  # characters that the head of a page has room for


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of text that a section says in print."""

    text: str
    is_number: bool = False
    """Whether it is there for the number of a page, and no word of the EPUB."""


def lines(blocks: Sequence[Matter], labels: Labels | None = None) -> Iterator[str]:
    """Yield what each block prints: its words, parted where a note is called, and numbers.

    With the labels of pages it is what stands on paper.
    """
    for block in (block for block in blocks if not isinstance(block, Gap)):
        if isinstance(block, Item) and block.number is not None:
            yield f"{block.number}."
        for number, runs in groupby(resolved(block.words, labels), key=called):
            yield number or "".join(run.text for run in runs)
        if isinstance(block, Picture):
            yield from block.labels


def resolved(words: Words, labels: Labels | None = None) -> Words:
    """Return the words as the EPUB prints them; with the labels of pages, as they are on paper."""
    return tuple(_resolved(run, labels) for run in words if labels is not None or not on_paper(run))


def _resolved(run: Run, labels: Labels | None) -> Run:
    target = page_of(run)
    return replace(run, text=labels.get(target, "?")) if target and labels is not None else run


def page_of(run: Run) -> str:
    """Return the anchor whose page's number a run shows on paper; empty where it is words."""
    return next((mark.value for mark in run.marks if mark.name == "page"), "")


def on_paper(run: Run) -> bool:
    """Return whether a run is printed on paper alone."""
    return any(mark.name == "paper" for mark in run.marks)


def called(run: Run) -> str:
    """Return the number of the note that a run calls; empty where it is words."""
    return next((mark.value for mark in run.marks if mark.name == "note"), "")


def on_pages(blocks: Sequence[Matter], labels: Labels) -> Iterator[Said]:
    """Yield what the blocks print on paper, with what is there for a page's number told apart."""
    for block in blocks:
        if any(on_paper(run) for run in block.words):
            if isinstance(block, Item) and block.number is not None:
                yield Said(f"{block.number}.")
            for number, runs in groupby(resolved(block.words, labels), key=called):
                yield from (Said(number),) if number else _told_apart(tuple(runs))
        else:
            yield from map(Said, lines((block,), labels))


def _told_apart(words: Words) -> Iterator[Said]:
    """Yield the words of a block; one that only paper has a part of is there for the number."""
    text = "".join(run.text for run in words)
    paper = "".join(("p" if on_paper(run) else "-") * len(run.text) for run in words)
    at = 0
    for word in text.split():
        at = text.index(word, at)
        yield Said(word, is_number="p" in paper[at : at + len(word)])
        at += len(word)


def prose(text: str) -> Paragraph:
    """Return a paragraph of the editor's that stands in no file."""
    return Paragraph((Run(text, Origin(1, 1)),))


def running_head(title: str) -> str:
    """Return a title short enough for the head of a page, cut after a word and marked as cut."""
    cut = title[:_RUNNING_HEAD].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + " …"
    return title if len(title) <= _RUNNING_HEAD else cut
