"""Marks in the texts as they are set: a place at each mention, a link at the first of each text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from anthology.compose.draft import Key
from anthology.compose.finder import Finder
from anthology.model.document import Block, Mark, Run, Words, plain
from anthology.model.locators import Mention
from anthology.model.section import Text


@dataclass(frozen=True, slots=True)
class _Hit:
    """What is mentioned from one character of a passage to another."""

    start: int
    end: int
    keys: tuple[Key, ...]
    place: str
    """Where it stands in its text: headnote, body or note."""


class Mentions:
    """Collects the mentions, text after text, in printing order."""

    def __init__(self, finder: Finder, links: tuple[str, ...], anchors: Mapping[Key, str]) -> None:
        self._finder = finder
        self._links = links
        self._anchors = anchors
        self.all: dict[Key, list[Mention]] = {}
        self.firsts: dict[Key, dict[str, str]] = {}

    def in_text(self, text: Text) -> Text:
        """Return the text with its mentions marked."""
        passages = [
            *(("headnote", 0, block.words) for block in text.headnote),
            *(("body", 0, block.words) for block in text.body),
            *(("note", note.number, note.text) for note in text.notes),
        ]
        marked = iter(self._marked(text.anchor, passages))
        return replace(
            text,
            headnote=tuple(replace(block, words=next(marked)) for block in text.headnote),
            body=tuple(replace(block, words=next(marked)) for block in text.body),
            notes=tuple(replace(note, text=next(marked)) for note in text.notes),
        )

    def in_essay(self, anchor: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Return the blocks with their mentions marked; nothing in them is linked."""
        marked = self._marked(anchor, [("", 0, block.words) for block in blocks])
        return tuple(
            replace(block, words=words) for block, words in zip(blocks, marked, strict=True)
        )

    def _marked(self, anchor: str, passages: list[tuple[str, int, Words]]) -> list[Words]:
        hits = [list(self._hits(place, words)) for place, _, words in passages]
        firsts = _firsts([hit for row in hits for hit in row])
        numbers = iter(range(1, sum(map(len, hits)) + 1))
        out = []
        for index, ((_, note, words), row) in enumerate(zip(passages, hits, strict=True)):
            spans = []
            for hit in row:
                name = f"{anchor}_m{next(numbers)}"
                self._note(hit, Mention(name, f"{anchor}_{index}", note))
                link = self._first(hit, firsts, anchor, name)
                end = hit.end if link else _with_stop(plain(words), hit.end)
                spans.append((hit.start, end, Mark("anchor", name), link))
            out.append(_spanned(words, spans) if spans else words)
        return out

    def _hits(self, place: str, words: Words) -> Iterator[_Hit]:
        for start, end, keys in self._finder.find(plain(words)):
            yield _Hit(start, end, tuple(keys), place)

    def _note(self, hit: _Hit, mention: Mention) -> None:
        for key in hit.keys:
            self.all.setdefault(key, []).append(mention)

    def _first(self, hit: _Hit, firsts: Mapping[Key, _Hit], anchor: str, name: str) -> Mark | None:
        """Note where a text first mentions something; return the link to it, where one is set."""
        own = [key for key in hit.keys if firsts.get(key) is hit]
        for key in own:
            self.firsts.setdefault(key, {})[anchor] = name
        linked = sorted(
            (key for key in own if key[0] in self._links), key=lambda key: self._links.index(key[0])
        )
        return Mark("link", f"#{self._anchors[linked[0]]}") if linked else None


def _firsts(hits: list[_Hit]) -> dict[Key, _Hit]:
    """Return the first mention of each: in the body, or else in the headnote."""
    found: dict[Key, _Hit] = {}
    for place in ("body", "headnote"):
        for hit in hits:
            for key in hit.keys if hit.place == place else ():
                found.setdefault(key, hit)
    return found


def _with_stop(text: str, end: int) -> int:
    """Return the end of a mention and of the full stop after it, which is no piece by itself.

    A listener would hear it as a text of its own, where the structure of a PDF is read.
    """
    return end + 1 if text[end : end + 1] in {".", "…"} else end


def _spanned(words: Words, spans: list[tuple[int, int, Mark, Mark | None]]) -> Words:
    """Return the words with the marks: the anchor on the first run of each span, the link on all.

    What a link leads away from is not made to lead elsewhere; a call between the words stays.
    """
    out: list[Run] = []
    at = 0
    for run in words:
        if not run.text:
            out.append(run)
            continue
        end = at + len(run.text)
        inner = {place for start, stop, *_ in spans for place in (start, stop) if at < place < end}
        for first, last in pairwise(sorted({at, end, *inner})):
            span = next((s for s in spans if s[0] <= first < s[1]), None)
            text, origin = run.text[first - at : last - at], run.origin.moved(first - at)
            piece = replace(run, text=text, origin=origin)
            out.append(_with(piece, span, first) if span else piece)
        at = end
    return tuple(out)


def _with(run: Run, span: tuple[int, int, Mark, Mark | None], first: int) -> Run:
    start, _, anchor, link = span
    marks = set(run.marks)
    if first == start:
        marks.add(anchor)
    if link and not any(mark.name == "link" for mark in marks):
        marks.add(link)
    return replace(run, marks=frozenset(marks))
