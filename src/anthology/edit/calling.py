"""Calling the editor's notes: each at the one place that its quotation means."""

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate

from anthology.edit import loosely
from anthology.edit.anchor import spaced
from anthology.model.book import Selection
from anthology.model.document import Block, Document, Gap, Heading, Insertion, Mark, Run, plain
from anthology.model.errors import AnthologyError, PlaceError, raise_all
from anthology.model.likeness import stretch_like
from anthology.model.record import Note
from anthology.model.splice import cut

BREAK = "\n"  # parts blocks, so that no quotation runs over two by accident
_STOPS = re.compile(r"[.,;:!?…”’\"')\]]+(?=\s|$)")


def called(selection: Selection) -> Selection:
    """Return the selection with a call at the end of each note's quotation, numbered in order.

    Raises PlaceError, all together, for quotations that stand nowhere or more than once.
    """
    document = selection.body
    texts = [searched(block) for block in document.blocks]
    whole = BREAK.join(texts)
    title = _title_end(document, texts)
    errors: list[AnthologyError] = []
    ends: list[tuple[int, Note]] = []
    for note in selection.notes:
        try:
            ends.append((_below(title, _end(note, whole, document, selection.read), note), note))
        except PlaceError as error:
            errors.append(error)
    raise_all(errors)
    ends.sort(key=lambda pair: pair[0])
    return replace(
        selection,
        body=_with_calls(document, [end for end, _ in ends], texts),
        notes=tuple(note for _, note in ends),
    )


def searched(block: Block) -> str:
    """Return the words of a block in which quotations are looked for: only the source's own."""
    return "" if isinstance(block, Gap | Insertion) else spaced(plain(block.words))


def _title_end(document: Document, texts: list[str]) -> int:
    """Return the index in the whole text at which its own title ends; -1 where it bears none."""
    at = next((i for i, block in enumerate(document.blocks) if not isinstance(block, Gap)), -1)
    block = document.blocks[at] if at >= 0 else None
    is_title = isinstance(block, Heading) and block.level == 1
    return len(BREAK.join(texts[: at + 1])) if is_title else -1


def _below(title: int, end: int, note: Note) -> int:
    """Return the place of a call; raises PlaceError in a title, which contents lists repeat."""
    if end <= title:
        raise PlaceError(
            f"the note's quotation stands in the text's title: “{note.exact}”",
            where=note.where,
            remedy="say it in the headnote, or call the note in the text",
        )
    return end


def _end(note: Note, whole: str, document: Document, read: Document) -> int:
    """Return the index in the whole text at which the note is called."""
    wanted = spaced(note.prefix + note.exact + note.suffix)
    times = whole.count(wanted)
    if times == 0 and (typed := _typed_end(note, whole, read)):
        return _after_stops(whole, typed)
    if times == 1:
        return _after_stops(whole, whole.index(wanted) + len(note.prefix) + len(note.exact))
    if times > 1:
        raise PlaceError(
            f"the note's quotation stands {times} times in {document.file}: “{note.exact}”",
            where=note.where,
            remedy="add prefix or suffix: the words directly before or after it",
        )
    near = stretch_like(wanted, whole.split(BREAK))
    raise PlaceError(
        f"the note's quotation is not in {document.file}: “{note.exact}”",
        where=note.where,
        remedy=f"did you mean: “{near}”?" if near else "quote the text as it is printed",
    )


def _typed_end(note: Note, whole: str, read: Document) -> int:
    """Return the index at which a quotation ends that was typed so; 0 where it was not, once."""
    typed = spaced(note.prefix + note.exact + note.suffix)
    lines = [spaced(plain(block.words)) for block in read.blocks]
    if sum(line.count(typed) for line in lines) != 1:
        return 0
    found = loosely.spans(typed, whole)
    within = loosely.spans(note.prefix + note.exact, whole[found[0][0] :]) if found else []
    return found[0][0] + within[0][1] if len(found) == 1 and within else 0


def _after_stops(whole: str, end: int) -> int:
    """Return the index after the stops and closing marks that end the quotation's last word.

    English books set the call of a note after punctuation.
    """
    stops = _STOPS.match(whole, end)
    return stops.end() if stops else end


def _with_calls(document: Document, ends: list[int], texts: list[str]) -> Document:
    starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
    places: dict[int, list[tuple[int, int]]] = {}
    for number, end in enumerate(ends, start=1):
        block = bisect_right(starts, end - 1) - 1
        places.setdefault(block, []).append((end - starts[block], number))
    blocks = list(document.blocks)
    for index, calls in places.items():
        blocks[index] = replace(blocks[index], words=_split(blocks[index].words, calls))
    return replace(document, blocks=tuple(blocks))


def _split(words: tuple[Run, ...], calls: list[tuple[int, int]]) -> tuple[Run, ...]:
    """Return the words with a call after each of those characters."""
    out: list[Run] = []
    done = 0
    for at, number in calls:
        out += cut(words, done, at)
        out.append(Run("", out[-1].origin, frozenset({Mark("note", str(number))})))
        done = at
    return (*out, *cut(words, done, len(plain(words))))
