"""What leads through the EPUB: its contents, twice, its landmarks, its pages, in reading order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from anthology.model.anthology import Anthology, PartTitle, Section, Text, title_of
from anthology.render.epub import page_breaks


@dataclass(frozen=True, slots=True)
class Entry:
    """A line that leads somewhere, and the lines below it."""

    title: str
    address: str
    byline: str = ""
    entries: tuple["Entry", ...] = ()


@dataclass(frozen=True, slots=True)
class Navigation:
    """All that the navigation document and the NCX say."""

    contents: tuple[Entry, ...]
    perspectives: tuple[Entry, ...]
    pages: tuple[Entry, ...]
    order: dict[str, int]
    """The place, from 1, of each address in reading order."""

    @property
    def depth(self) -> int:
        """Return how many levels the contents have."""
        return max(map(_depth, self.contents), default=0)

    @property
    def last_page(self) -> int:
        """Return the highest arabic number that a page bears; 0 where none does."""
        numbers = [int(page.title) for page in self.pages if page.title.isdecimal()]
        return max(numbers, default=0)


def navigation(anthology: Anthology) -> Navigation:
    """Return what leads through the book."""
    starts = anthology.pagination.starts if anthology.pagination else ()
    return Navigation(
        contents=_contents(anthology.listed),
        perspectives=tuple(_perspectives(anthology)),
        pages=tuple(Entry(start.label, page_breaks.address(start)) for start in starts),
        order={address: n for n, address in enumerate(_addresses(anthology), start=1)},
    )


def _contents(sections: Sequence[Section]) -> tuple[Entry, ...]:
    """Return a line for each section, those of the texts below that of their part."""
    rows: list[Entry] = []
    part = False
    for section in sections:
        part = isinstance(section, PartTitle) or (part and isinstance(section, Text))
        if part and isinstance(section, Text):
            rows[-1] = replace(rows[-1], entries=(*rows[-1].entries, _entry(section)))
        else:
            rows.append(_entry(section))
    return tuple(rows)


def _entry(section: Section) -> Entry:
    byline = section.byline if isinstance(section, Text) else ""
    return Entry(title_of(section), f"{section.anchor}.xhtml", byline)


def _perspectives(anthology: Anthology) -> Iterator[Entry]:
    """Yield each perspective with the texts that take it, as declared, or in order of the book."""
    taken = {s.record.slug: s.record.perspective for s in anthology.selections}
    titles = {one.name: one.title for one in anthology.book.perspectives}
    for name in dict.fromkeys(filter(None, (*titles, *taken.values()))):
        texts = [text for text in anthology.texts if taken[text.anchor] == name]
        if texts:
            yield Entry(titles.get(name, name), "", entries=tuple(map(_entry, texts)))


def _addresses(anthology: Anthology) -> Iterator[str]:
    for section in anthology.sections:
        if section in anthology.listed:
            yield f"{section.anchor}.xhtml"
        if anthology.pagination:
            yield from map(page_breaks.address, anthology.pagination.within(section.anchor))


def _depth(entry: Entry) -> int:
    return 1 + max(map(_depth, entry.entries), default=0)
