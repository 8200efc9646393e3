"""Finds where terms, people and headings of the index are mentioned, by the wordings of each."""

import re
from collections.abc import Iterator, Mapping, Sequence

from anthology.compose.draft import Key
from anthology.model.book import Book

_WORD = re.compile(r"\w+")
_ALIKE = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " "})


class Finder:
    """Knows all wordings; the longest counts where several begin at one word."""

    def __init__(self, wordings: Mapping[Key, Sequence[str]]) -> None:
        self._keys: dict[str, list[Key]] = {}
        for key, forms in wordings.items():
            cases = (case for form in forms for case in _cases(key, _plain(form)))
            for form in dict.fromkeys(cases):
                self._keys.setdefault(form, []).append(key)
        self._by_first_word: dict[str, list[str]] = {}
        for form in sorted(self._keys, key=len, reverse=True):
            first = _WORD.search(form)
            if first:
                self._by_first_word.setdefault(first[0], []).append(form)

    def find(self, text: str) -> Iterator[tuple[int, int, list[Key]]]:
        """Yield from where to where something is mentioned, and what."""
        plain = text.translate(_ALIKE)
        done = 0
        for word in _WORD.finditer(plain):
            if word.start() < done:
                continue
            for form in self._by_first_word.get(word[0], ()):
                done = word.start() + len(form)
                if plain.startswith(form, word.start()) and not _goes_on(plain, done):
                    yield word.start(), done, self._keys[form]
                    break
            else:
                done = word.end()


def wordings(book: Book) -> dict[Key, list[str]]:
    """Return the wordings of each term, person and heading of the index."""
    written = book.apparatus
    found: dict[Key, list[str]] = {}
    for term in written.terms:
        found["glossary", term.term] = [term.term, *term.forms]
    for person in written.people:
        found["people", person.name] = [_in_order(person.name), *person.forms]
    for entry in written.entries:
        own = [] if entry.see else [entry.heading]
        found.setdefault(("index", entry.heading), []).extend(entry.forms or own)
    return found


def _in_order(name: str) -> str:
    """Return a name that is sorted by its last part as it is said."""
    last, _, first = name.partition(", ")
    return f"{first} {last}".strip()


def _plain(form: str) -> str:
    return " ".join(form.translate(_ALIKE).split()).lstrip("'‘“\"«[(")


def _cases(key: Key, form: str) -> list[str]:
    """Return the wordings that a form stands for: any may begin a sentence, no name is small."""
    upper, lower = form[:1].upper() + form[1:], form[:1].lower() + form[1:]
    return [form, upper] if key[0] == "people" else [form, upper, lower]


def _goes_on(text: str, end: int) -> bool:
    return end < len(text) and bool(_WORD.match(text[end]))
