"""No name that a record withholds stands anywhere in a finished book."""

import io
import re
import zipfile
from collections.abc import Iterator
from html import unescape

from anthology.model.anthology import Anthology
from anthology.model.decision import names
from anthology.model.edition import Edition
from anthology.model.finding import Finding, Severity
from anthology.model.place import Place
from anthology.verify import pdf_text
from anthology.verify.pdf_lines import joined
from anthology.verify.pdf_text import told

_TAG = re.compile(r"<[^<>]*>")
_PACKED = re.compile(
    r"\bbase64,[\w+/]+=*", re.ASCII
)  # a font or a picture, which may spell anything


def examine(edition: Edition, anthology: Anthology) -> Iterator[Finding]:
    """Find each withheld name that the book says or tells of itself."""
    redactions = [r for selection in anthology.selections for r in selection.record.redactions]
    said = list(_said(edition)) if redactions else []
    for redaction in redactions:
        if any(True for text in said for _ in names(text, (redaction,))):
            what = f"a withheld name stands in the book; it should be “{redaction.put}”"
            yield Finding(Severity.ERROR, "R010", what, Place(edition.name))


def _said(edition: Edition) -> Iterator[str]:
    if edition.format == "epub":
        with zipfile.ZipFile(io.BytesIO(edition.content)) as book:
            for name in book.namelist():
                text = book.read(name).decode("utf-8", errors="replace")
                yield unescape(text)
                yield unescape(_TAG.sub("", text))
    elif edition.format == "html":
        text = _PACKED.sub("", edition.content.decode("utf-8"))
        yield unescape(text)
        yield unescape(_TAG.sub("", text))
    else:
        pdf = pdf_text.read(edition.content)
        yield "".join(joined(pdf.reading())).replace("\u00ad\n", "").replace("\n", " ")
        yield from (piece.text for page in pdf.pages for piece in page.artifacts)
        yield from told(edition.content)
