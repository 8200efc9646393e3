"""Pages saved from the web: every visible word of the body becomes part of a block.

What stands outside the content of the page, or is hidden in it, is read like the rest and marked
`outside`: a rule of cleaning takes it away, with an entry in the ledger. The pictures' alternative
texts stand for the pictures. An origin's line is that of the words; its column counts what was
read on that line.
"""

import re

from anthology.model.document import Block, Document, Heading, is_blank
from anthology.model.errors import SeedError
from anthology.model.outside import is_outside
from anthology.model.place import Place
from anthology.model.record import Source
from anthology.read import columns, content, encoding, tree
from anthology.read.compositor import Compositor

_HEAD = 4096  # bytes in which a page must have said its encoding; HTML asks for 1024
_COMMENT = re.compile(rb"<!--.*?(?:-->|$)", re.DOTALL)
_CHARSET = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([\w.:\-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"\s*<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([\w.:\-]+)")


def read(source: Source, language: str) -> Document:
    """Return the page (HTML) as a document whose blocks know their lines.

    Raises SeedError for a page without words, one that is too long or too deep, and where the
    encoding cannot be told.
    """
    found = encoding.decoded(source, language, declared(source.content))
    compositor = Compositor(language)
    compositor.take(tree.page(found.text, source.file))
    marked = content.marked(compositor.pieces, compositor.nodes, found.text)
    return Document(source.file, language, titled(source.file, marked), found.encoding)


def read_strict(source: Source, language: str) -> Document:
    """Return the page (XHTML) as a document; raises SeedError as `read`, and for broken markup."""
    found = encoding.decoded(source, language, declared(source.content))
    compositor = Compositor(language)
    compositor.take(tree.strict_page(found.text, source.file))
    marked = content.marked(compositor.pieces, compositor.nodes, found.text)
    return Document(source.file, language, titled(source.file, marked), found.encoding)


def declared(page: bytes) -> str:
    """Return the name of the encoding that the page says it is in; empty if it says none."""
    head = _COMMENT.sub(b"", page[:_HEAD])
    said = _XML_ENCODING.match(head) or _CHARSET.search(head)
    return said[1].decode("ascii", errors="replace") if said else ""


def titled(file: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks with columns and one title: the first such heading that is in the content.

    Raises SeedError where there is nothing to print.
    """
    if all(is_blank(block) for block in blocks):
        raise SeedError(
            "the page has no words",
            where=Place(file),
            remedy="save the page once more when it shows its text, or save it as plain text",
        )
    tops = [
        index
        for index, block in enumerate(blocks)
        if isinstance(block, Heading) and block.level == 1 and not is_outside(block)
    ]
    return tuple(
        Heading(block.words, 2) if isinstance(block, Heading) and index in tops[1:] else block
        for index, block in enumerate(columns.counted(blocks))
    )
