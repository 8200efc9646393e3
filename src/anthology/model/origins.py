"""Where in the source each character of a row of words stands."""

from collections.abc import Iterable, Iterator

from anthology.model.document import Words
from anthology.model.place import Origin


def origin_at(words: Words, character: int) -> Origin:
    """Return where in the source the character with that index (from 0) stands."""
    return next(origins(words, (character,)))


def origins(words: Words, characters: Iterable[int]) -> Iterator[Origin]:
    """Yield where in the source each of those characters stands; indices ascend."""
    runs = iter(words)
    run = next(runs)
    before = 0
    for character in characters:
        while character >= before + len(run.text) and (after := next(runs, None)):
            before, run = before + len(run.text), after
        yield run.origin.moved(min(character - before, len(run.text)))
