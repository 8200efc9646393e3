"""Whether a book is set as it must be: headings, lists, quotations, verse, emphasis and links."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from anthology.model.place import Place
from anthology.verify.epub_stream import target
from anthology.verify.stream import Span, Stream

Alike = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is set otherwise than it must be, its source, and its place in the book."""

    message: str
    source: Place | None
    found: Place | None


def block_faults(wanted: Stream, found: Stream, alike: Alike) -> Iterator[Fault]:
    """Yield where a block does not begin, goes on, or is of another kind; the words are the same.

    `alike` names the kinds that the format cannot tell apart by one name. A block may be parted
    where a page begins.
    """
    told = {span.start: span for span in found.blocks()}
    starts = sorted(told)
    for block in wanted.blocks():
        kind = alike(block.name)
        own = told.get(block.start)
        if own is None:
            yield _fault(wanted, found, block, f"a {kind} does not begin by itself")
        elif own.name != kind:
            yield _fault(wanted, found, block, f"a {kind} is set as a {own.name}")
        for start in starts[bisect_left(starts, block.start + 1) : bisect_left(starts, block.end)]:
            if told[start].name != kind or not _begins_page(found, start):
                part = Span(start, block.end, kind)
                yield _fault(wanted, found, part, f"a {kind} is parted")
        if block.end < len(found.text) and _goes_on(found, block.end):
            yield _fault(wanted, found, block, f"a {kind} does not end by itself")


def mark_faults(wanted: Stream, found: Stream, names: Collection[str]) -> Iterator[Fault]:
    """Yield what is marked in one and not in the other, as emphasis or a link, within blocks."""
    blocks = wanted.blocks()
    due = {_leading(span) for span in wanted.marked(names)}
    told = {span for span in found.marked(names) if _stands_in(span, blocks)}
    for span in sorted(due - told):
        yield _fault(wanted, found, span, f"{_named(span)} is not set as such")
    for span in sorted(told - due):
        yield _fault(wanted, found, span, f"{_named(span)} is none in its text")


def face_faults(wanted: Stream, found: Stream) -> Iterator[Fault]:
    """Yield stretches with emphasis that are set in no other face than the words around them."""
    for name in ("emphasis", "strong"):
        spans = wanted.marked([name])
        for block in wanted.blocks():
            inner = [span for span in spans if block.start < span.end and span.start < block.end]
            plain = _faces(found, _between(block, inner))
            for span in inner:
                if plain and _faces(found, [span]) <= plain:
                    yield _fault(wanted, found, span, f"{name} has no face of its own")


def _faces(found: Stream, spans: Sequence[Span]) -> set[str]:
    return {told.face for span in spans for told in found.between(span.start, span.end)}


def _between(block: Span, inner: Sequence[Span]) -> list[Span]:
    """Return what is left of a block without the stretches."""
    left, done = [], block.start
    for span in inner:
        if done < span.start:
            left.append(Span(done, span.start, ""))
        done = span.end
    return [*left, Span(done, block.end, "")] if done < block.end else left


def _begins_page(found: Stream, offset: int) -> bool:
    return found.at(offset).place != found.at(offset - 1).place


def _goes_on(found: Stream, offset: int) -> bool:
    one, other = found.at(offset - 1), found.at(offset)
    return one.element != 0 and one.element == other.element


def _stands_in(span: Span, blocks: Sequence[Span]) -> bool:
    index = bisect_left(blocks, span.start + 1, key=lambda block: block.start) - 1
    return index >= 0 and span.start < blocks[index].end


def _leading(span: Span) -> Span:
    return Span(span.start, span.end, span.name, target(span.value) if span.value else "")


def _named(span: Span) -> str:
    return f"a link to {span.value}" if span.name == "link" else f"the mark {span.name}"


def _fault(wanted: Stream, found: Stream, span: Span, message: str) -> Fault:
    message = f"{message}: “{wanted.shown(span.start, span.end)}”"
    return Fault(message, wanted.at(span.start).place, found.at(span.start).place)
