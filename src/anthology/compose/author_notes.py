"""The author's own notes are tied to their calls: each leads to the other."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from anthology.model.document import AuthorNote, Block, Mark, Run, plain
from anthology.model.labels import label, written
from anthology.model.splice import cut


def tied(blocks: Sequence[Block], anchor: str) -> tuple[Block, ...]:
    """Return the blocks of a text with links from calls to notes and back; blocks count from 1.

    Where labels begin anew, a call leads to the next note that bears its label.
    """
    out = list(blocks)
    waiting: dict[str, list[int]] = {}
    for at, block in enumerate(blocks):
        for name in _called(block):
            waiting.setdefault(name, []).append(at)
        found = label(written(block.words)) if isinstance(block, AuthorNote) else None
        places = waiting.pop(found.name, []) if found else []
        for place in places:
            out[place] = _leading(out[place], found.name if found else "", _to(anchor, at))
        if found and places:
            words = (
                *_linked(cut(block.words, found.start, found.end), _to(anchor, places[0])),
                *cut(block.words, found.end, len(plain(block.words))),
            )
            out[at] = replace(block, words=words)
    return tuple(out)


def _to(anchor: str, at: int) -> Mark:
    return Mark("link", f"#{anchor}_{at + 1}")


def _called(block: Block) -> set[str]:
    return {mark.value for run in block.words for mark in run.marks if mark.name == "call"}


def _leading(block: Block, name: str, link: Mark) -> Block:
    call = Mark("call", name)
    words = (_linked([run], link) if call in run.marks else (run,) for run in block.words)
    return replace(block, words=tuple(chain.from_iterable(words)))


def _linked(words: Iterable[Run], link: Mark) -> tuple[Run, ...]:
    return tuple(replace(run, marks=_elsewhere(run) | {link}) for run in words)


def _elsewhere(run: Run) -> frozenset[Mark]:
    """Return its marks but a link: on the page it led to the same note."""
    return frozenset(mark for mark in run.marks if mark.name != "link")
