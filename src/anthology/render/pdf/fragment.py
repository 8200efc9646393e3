"""A fragment of a PDF: objects that do not know yet which numbers they will bear.

While a fragment is made, pydyf writes a mark wherever one object names another; when the fragment
is put into a file, each mark becomes a number. All numbers are written equally wide, so that the
lengths of objects are known before.
"""

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import pydyf

SHARED = ("", "pages", "catalog", "fonts", "colours", "profile", "states", "document")
"""Objects that all fragments of a file share, by their numbers; no object bears the number 0."""

_WIDTH = 7
_REFERENCE, _KEY = b"%7d 0 R", b"%7d"
_MARK = re.compile(rb"\0(k?)(\d+)\0")
_LEVEL = 6  # of compression: 9 takes three times as long and saves one part in fifty


@dataclass(frozen=True, slots=True)
class Fragment:
    """Objects, numbered from len(SHARED): streams, then places kept free, then the others."""

    streams: tuple[tuple[bytes, bytes], ...]
    """Each the marked dictionary, and the content."""
    free: int
    others: bytes
    """All of them, marked, each on a line."""
    lengths: tuple[int, ...]
    """How long each of the others will be with numbers in place of its marks."""

    @property
    def count(self) -> int:
        """Return how many numbers the objects take."""
        return len(self.streams) + self.free + len(self.lengths)


def mark(number: int) -> bytes:
    """Return the mark of a reference to the object with that number."""
    return b"\0%d\0" % number


def key_mark(number: int) -> bytes:
    """Return the mark of a key in the parent tree (ISO 32000-1, 14.7.4.4)."""
    return b"\0k%d\0" % number


class Marks(Mapping[bytes, bytes]):
    """What stands for each mark in a file: the numbers begin at `base`, the keys at `keys`."""

    def __init__(self, base: int, keys: int) -> None:
        self._made = {b"%d" % number: _REFERENCE % number for number in range(len(SHARED))}
        self._base, self._keys = base - len(SHARED), keys

    def __getitem__(self, inner: bytes) -> bytes:
        if inner not in self._made:
            is_key = inner[:1] == b"k"
            number = self._keys + int(inner[1:]) if is_key else self._base + int(inner)
            self._made[inner] = (_KEY if is_key else _REFERENCE) % number
        return self._made[inner]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)


def resolved(marked: bytes, marks: Mapping[bytes, bytes]) -> bytes:
    """Return the bytes with numbers in place of their marks."""
    parts = marked.split(b"\0")
    parts[1::2] = [marks[inner] for inner in parts[1::2]]
    return b"".join(parts)


def length(marked: bytes) -> int:
    """Return how long the bytes will be with numbers in place of their marks."""
    parts = marked.split(b"\0")
    keys = sum(inner[:1] == b"k" for inner in parts[1::2])
    references = len(parts) // 2 - keys
    wide = keys * _WIDTH + references * len(_REFERENCE % 0)
    return sum(map(len, parts[0::2])) + wide


def cut(
    pdf: pydyf.PDF, roots: Iterable[int], shared: Mapping[int, int], free: Iterable[int]
) -> tuple[Fragment, dict[int, int]]:
    """Return what the roots need of a PDF, and the new number of each object by its old one.

    `shared` gives the old numbers of shared objects, `free` those whose places are kept free.
    """
    kept = _reached(pdf, roots, {*shared, *free})
    streams = [n for n in kept if isinstance(pdf.objects[n], pydyf.Stream)]
    others = [n for n in kept if not isinstance(pdf.objects[n], pydyf.Stream)]
    own = enumerate([*streams, *free, *others], start=len(SHARED))
    numbers = {**shared, **{old: new for new, old in own}}
    marks = {b"%d" % old: mark(new) for old, new in numbers.items()}
    written_others = [_renumbered(kept[n][0], marks) for n in others]
    fragment = Fragment(
        tuple((_renumbered(kept[n][0], marks), kept[n][1]) for n in streams),
        len(numbers) - len(shared) - len(kept),
        b"\n".join(written_others),
        tuple(map(length, written_others)),
    )
    return fragment, numbers


def _reached(
    pdf: pydyf.PDF, roots: Iterable[int], known: set[int]
) -> dict[int, tuple[bytes, bytes]]:
    """Return the marked bytes of each object that the roots lead to, without the known ones."""
    found: dict[int, tuple[bytes, bytes]] = {}
    waiting = list(roots)[::-1]
    while waiting:
        number = waiting.pop()
        if number not in found and number not in known:
            found[number] = written(pdf.objects[number])
            needs = [int(n) for kind, n in _MARK.findall(found[number][0]) if not kind]
            waiting += reversed(needs)
    return found


def written(thing: pydyf.Object) -> tuple[bytes, bytes]:
    """Return an object's marked bytes, and the compressed content if it is a stream."""
    if not isinstance(thing, pydyf.Stream):
        return thing.data, b""
    items = (item if isinstance(item, bytes) else pydyf._to_bytes(item) for item in thing.stream)  # noqa: SLF001
    content = b"\n".join(items)
    extra = pydyf.Dictionary(thing.extra)
    if thing.compress and "Filter" not in extra:
        content, extra["Filter"] = zlib.compress(content, _LEVEL), "/FlateDecode"
    extra["Length"] = len(content)
    return extra.data, content


def _renumbered(marked: bytes, marks: Mapping[bytes, bytes]) -> bytes:
    parts = marked.split(b"\0")
    parts[1::2] = [marks.get(inner) or b"\0%b\0" % inner for inner in parts[1::2]]
    return b"".join(parts)
