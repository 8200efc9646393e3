"""The tally: what each rule did, counted, with the places where it did it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from anthology.render.collation.rows import Row
from anthology.render.collation.text import Reviewed

_FEW = 3  # reasons that a table has room for; beyond them each stands at its place alone


@dataclass(frozen=True, slots=True)
class Place:
    """A row in which a rule changed or proposes something."""

    row: Row
    times: int
    last: int
    """The last line of the change."""
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class InText:
    """What a rule did in one text."""

    text: Reviewed
    places: tuple[Place, ...]

    @property
    def times(self) -> int:
        """Return how many changes it made."""
        return sum(place.times for place in self.places if not place.proposed)

    @property
    def proposals(self) -> int:
        """Return how many changes it proposes."""
        return sum(place.times for place in self.places if place.proposed)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, or the editor, in all texts."""

    id: str
    name: str
    reasons: tuple[str, ...]
    texts: tuple[InText, ...]
    removed: int
    added: int

    @property
    def times(self) -> int:
        """Return how many changes it made."""
        return sum(text.times for text in self.texts)

    @property
    def proposals(self) -> int:
        """Return how many changes it proposes."""
        return sum(text.proposals for text in self.texts)


def tally(texts: Sequence[Reviewed]) -> tuple[Rule, ...]:
    """Return every rule that did something, in the order in which the texts show them."""
    places: dict[str, dict[int, list[Place]]] = defaultdict(lambda: defaultdict(list))
    for text in texts:
        for row in text.rows:
            for rule, place in _places(row):
                places[rule][text.number].append(place)
    return tuple(
        _rule(f"r{index}", name, texts, found)
        for index, (name, found) in enumerate(places.items(), start=1)
    )


def _places(row: Row) -> Iterator[tuple[str, Place]]:
    for note in row.notes:
        if note.begun:
            yield note.rule, Place(row, len(note.begun), note.last)
    for proposal in row.proposals:
        yield proposal.rule, Place(row, 1, row.number, proposed=True)


def _rule(id_: str, name: str, texts: Sequence[Reviewed], found: dict[int, list[Place]]) -> Rule:
    changes = [change for text in texts for change in text.changes if change.rule == name]
    reasons = tuple(dict.fromkeys(change.why for change in changes))
    return Rule(
        id=id_,
        name=name,
        reasons=reasons if len(reasons) <= _FEW else (),
        texts=tuple(
            InText(text, tuple(found[text.number])) for text in texts if text.number in found
        ),
        removed=sum(change.removed for change in changes),
        added=sum(change.added for change in changes),
    )
