"""The container of a PDF: fragments become one file, with object and reference streams.

ISO 32000-1, 7.5: the file's structure. pydyf would hold all objects of a book in one stream; here
each fragment has a stream of its own.
"""

import zlib
from collections.abc import Sequence
from hashlib import md5

import pydyf

from anthology.render.pdf.fragment import SHARED, Fragment, Marks, resolved, written

_HEADER = b"%PDF-1.7\n%\xf0\x9f\x96\xa4\n"
_LEVEL = 4  # 6 makes the structure a fourteenth smaller, in more than twice the time
_ROW = (1, 4, 3)  # bytes of a row of the reference stream: kind, place, index


class Container:
    """A PDF file that is being put together; the shared objects bear its first numbers."""

    def __init__(self) -> None:
        self._chunks = [_HEADER]
        self._place = len(_HEADER)
        self._rows = [_row(0, 0, 0)] * len(SHARED)

    @property
    def next(self) -> int:
        """Return the number of the next object."""
        return len(self._rows)

    def add(
        self, fragment: Fragment, keys: int = 0, free: Sequence[tuple[bytes, bytes]] = ()
    ) -> int:
        """Put a fragment in, with streams for its free places; return what its numbers begin at.

        `keys` is the first key that the fragment has in the parent tree. The object n of the
        fragment gets the returned number plus n.
        """
        base = self.next
        marks = Marks(base, keys)
        self._rows += [b""] * fragment.count
        for number, (head, content) in enumerate((*fragment.streams, *free), start=base):
            self._write_stream(number, resolved(head, marks), content)
        first = base + len(fragment.streams) + fragment.free
        others = resolved(fragment.others, marks)
        self._write_others(range(first, self.next), others, fragment.lengths)
        return base - len(SHARED)

    def close(self, frame: pydyf.PDF, identifier: bytes) -> bytes:
        """Put in the shared objects and all that `frame` adds, and return the whole file."""
        numbers = [*range(1, len(SHARED)), *range(self.next, len(frame.objects))]
        self._rows += [b""] * (len(frame.objects) - self.next)
        others = []
        for thing in map(frame.objects.__getitem__, numbers):
            if isinstance(thing, pydyf.Stream):
                self._write_stream(thing.number, *written(thing))
            else:
                others.append(thing)
        written_others = [thing.data for thing in others]
        content, lengths = b"\n".join(written_others), list(map(len, written_others))
        self._write_others([thing.number for thing in others], content, lengths)
        return self._closed(frame, identifier)

    def _closed(self, frame: pydyf.PDF, identifier: bytes) -> bytes:
        sums = md5(usedforsecurity=False)
        for chunk in self._chunks:
            sums.update(chunk)
        start = self._place
        self._rows.append(_row(1, start, 0))
        content = zlib.compress(b"".join(self._rows), _LEVEL)
        head = pydyf.Dictionary({
            "Type": "/XRef",
            "Size": len(self._rows),
            "W": pydyf.Array(_ROW),
            "Root": frame.catalog.reference,
            "Info": frame.info.reference,
            "ID": pydyf.Array([pydyf.String(identifier), pydyf.String(sums.hexdigest())]),
            "Filter": "/FlateDecode",
            "Length": len(content),
        })  # fmt: skip
        self._write_stream(len(self._rows) - 1, head.data, content)
        return b"".join([*self._chunks, b"startxref\n%d\n%%%%EOF\n" % start])

    def _write_others(self, numbers: Sequence[int], others: bytes, lengths: Sequence[int]) -> None:
        """Write objects that are no streams into one object stream (ISO 32000-1, 7.5.7)."""
        if not lengths:
            return
        holder = self.next
        self._rows.append(b"")
        at, index = 0, []
        for place, (number, long) in enumerate(zip(numbers, lengths, strict=True)):
            self._rows[number] = _row(2, holder, place)
            index.append(b"%d %d" % (number, at))
            at += long + 1
        first = b" ".join(index) + b"\n"
        content = zlib.compress(first + others, _LEVEL)
        head = b"<</Type /ObjStm/N %d/First %d/Filter /FlateDecode/Length %d>>"
        self._write_stream(holder, head % (len(lengths), len(first), len(content)), content)

    def _write_stream(self, number: int, head: bytes, content: bytes) -> None:
        self._rows[number] = _row(1, self._place, 0)
        end = b"\r\n" if content.endswith(b"\r") else b"\n"  # else it would seem shorter
        chunk = b"%d 0 obj\n%b\nstream\n%b%bendstream\nendobj\n"
        self._chunks.append(chunk % (number, head, content, end))
        self._place += len(self._chunks[-1])


def _row(kind: int, place: int, index: int) -> bytes:
    return (kind << 56 | place << 24 | index).to_bytes(sum(_ROW), "big")
