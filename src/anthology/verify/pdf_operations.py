"""The operations of a page that matter for reading it (ISO 32000-1, annex A).

What WeasyPrint writes stands one operation, or one operand in brackets, a line, and is read so;
anything else is read by qpdf's own reader, which takes ten times as long.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pikepdf

_LINE = re.compile(
    rb"^(?:"
    rb"\[(?P<shown>[0-9a-fA-F<>. -]*)\] TJ"
    rb"|(?P<numbers>[0-9. -]+) (?P<matrix>cm|Tm)"
    rb"|/(?P<font>[^\s/()<>\[\]{}%]+) (?P<size>[0-9.-]+) Tf"
    rb"|<</MCID (?P<number>[0-9]+)>>"
    rb"|(?P<plain>q|Q|BDC|BMC)"
    rb"|(?:(?:/[^\s/()<>\[\]{}%]+|[0-9.-]+) )*(?!(?:cm|T[*DJdfjm]|B[DM]C|q|Q)$)[a-zA-Z]{1,3}\*?"
    rb"|\[[0-9. ]*\] [0-9.]+ d"
    rb"|/[^\s/()<>\[\]{}%]+"
    rb"|<<(?:/[a-zA-Z]+ ?/[a-zA-Z]+)*>>"
    rb"|(?P<foreign>.*)"
    rb")$",
    re.MULTILINE,
)
_SHOWN = re.compile(rb"<([0-9a-fA-F]*)>|(-?[0-9.]+)")
_PICTURE = b"\nBI\n"  # begins a picture whose bytes stand among the operations


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation: its operator, and those of its operands that it needs."""

    name: str
    numbers: tuple[float, ...] = ()
    """Of a matrix; the size of a font; the number of marked content, if it has one."""
    font: str = ""
    shown: tuple[bytes | float, ...] = ()
    """Codes of characters, and by how much what follows is moved back."""


def operations(page: pikepdf.Page) -> Iterator[Operation]:
    """Yield the operations of a page that move, mark or show text."""
    content = _content(page)
    found = list(_LINE.finditer(content))
    if _PICTURE in content or any(line["foreign"] for line in found):
        return _parsed(page)
    return _read(found)


def _content(page: pikepdf.Page) -> bytes:
    """Return what all streams of the page say, one after the other (ISO 32000-1, 7.8.2)."""
    streams = page.obj.get("/Contents", pikepdf.Array())
    row = streams if isinstance(streams, pikepdf.Array) else (streams,)
    return b"\n".join(stream.read_bytes() for stream in row)


def _read(lines: Iterable["re.Match[bytes]"]) -> Iterator[Operation]:
    number: tuple[float, ...] = ()
    for line in lines:
        match line.lastgroup:
            case "shown":
                yield Operation("TJ", shown=tuple(_shown(line["shown"])))
            case "matrix":
                numbers = tuple(map(float, line["numbers"].split()))
                yield Operation(line["matrix"].decode(), numbers)
            case "size":
                yield Operation("Tf", (float(line["size"]),), line["font"].decode())
            case "number":
                number = (float(line["number"]),)
            case "plain":
                yield Operation(line["plain"].decode(), number)
                number = ()


def _shown(row: bytes) -> Iterator[bytes | float]:
    for codes, gap in _SHOWN.findall(row):
        yield float(gap) if gap else bytes.fromhex(codes.decode())


def _parsed(page: pikepdf.Page) -> Iterator[Operation]:
    for instruction in pikepdf.parse_content_stream(page):
        name, operands = str(instruction.operator), list(instruction.operands)
        match name:
            case "BDC" | "BMC":
                yield Operation(name, tuple(_number(operands)))
            case "cm" | "Tm":
                yield Operation(name, tuple(map(float, operands)))
            case "Tf":
                yield Operation(name, (float(operands[1]),), str(operands[0]).removeprefix("/"))
            case "TJ" | "Tj":
                row = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
                shown = (bytes(o) if isinstance(o, pikepdf.String) else float(str(o)) for o in row)
                yield Operation(name, shown=tuple(shown))
            case "q" | "Q":
                yield Operation(name)


def _number(operands: Iterable[object]) -> Iterator[float]:
    """Yield the number that ties marked content to the structure; nothing for an artifact."""
    for operand in operands:
        if isinstance(operand, pikepdf.Dictionary) and "/MCID" in operand:
            yield float(int(operand.MCID))
