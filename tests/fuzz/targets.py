"""What is fuzzed: one function for each door by which bytes come in, with the laws it keeps.

Each takes any bytes and ends in silence, or in an exception: AssertionError where a law is broken
(an error that is not clear, a letter lost, a change that the ledger does not tell), and else
whatever the program did not mean to raise.
"""

import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from xml.etree import ElementTree

import tinyhtml5
from lxml import etree
from markdown_it import MarkdownIt

from anthology import build
from anthology.clean import cleaner
from anthology.compose import composer
from anthology.compose.ledger_file import ledger_file
from anthology.edit import editor
from anthology.model.book import Selection
from anthology.model.document import Document, plain
from anthology.model.errors import AnthologyError, RuleError, SeveralErrors
from anthology.model.finding import Severity
from anthology.model.ledger import replay
from anthology.model.record import Record, Source
from anthology.read import elements, encoding, html, project, reader
from anthology.verify import source_words
from tests import books
from tests.read import archives
from tests.strategies import as_document, is_readable, languages_known, with_outside

Target = Callable[[bytes], None]

_LONGEST = 2000  # characters of a clear error
_W = f"{{{archives.W}}}"
_NAMES_OF_DOCX = f"xmlns:w='{archives.W}' xmlns:mc='{archives.MC}'"
_ADDRESSED = re.compile(r"&#?\w+;|\]\[[^\]]*\]")  # an entity, and the label of a link
_BETWEEN = b"\n%%%%\n"
"""Parts the files of what is packed before it is read, or of a project."""
_TITLE = "The Register of Ships\n"
_SHIPS = (
    f"{_TITLE}\nIt was a bright cold day.\nBy Jane Doe\n\n- One, two ...\n- Three\n\n"
    "Leave a Reply\n\n“Quoted,” she said.\n\n  Verse, verse,\n  and verse.\n\nJane Doe wrote this.\n"
)


def told(error: AnthologyError) -> None:
    """Hold an error to what every error owes: what is wrong and where; none is our own fault."""
    for one in error.errors if isinstance(error, SeveralErrors) else (error,):
        assert not isinstance(one, RuleError), f"{one.where}: {one.what}"
        assert one.what, "an error that says nothing"
        assert one.where, f"an error without a place: {one.what}"
        assert len(one.what) < _LONGEST, one.what[:_LONGEST]


def text(content: bytes) -> None:
    """Read plain text: every character is read, in order."""
    language = languages_known[len(content) % len(languages_known)]
    document = _read(content, "txt", language)
    if document:
        decoded = encoding.decoded(Source(document.file, content), language).text
        read = "\n".join(plain(block.words).removesuffix("\n") for block in document.blocks)
        assert re.sub("[\r\n]", "", read) == re.sub("[\r\n]", "", decoded)
        _clean(document)


def page(content: bytes) -> None:
    """Read a page in HTML: every letter that another parser has in sight is read."""
    document = _read(content, "html")
    if document:
        found = encoding.decoded(Source(document.file, content), "en", html.declared(content))
        if "<template" not in found.text.lower():  # that parser is older than the element
            tree = tinyhtml5.parse(io.StringIO(found.text), namespace_html_elements=False)
            _hold(_letters(_seen(tree)), document)
        _clean(document)


def strict_page(content: bytes) -> None:
    """Read a page in XHTML: every letter that another parser has in sight is read."""
    for said in {content, _mended(content)}:
        document = _read(said, "xhtml")
        if document:
            _hold_xml(said, document)
            _clean(document)


def markdown(content: bytes) -> None:
    """Read CommonMark: every letter is read that is no address, no label and no entity."""
    document = _read(content, "md")
    if document:
        source = encoding.decoded(Source(document.file, content), "en").text
        allowed = _letters((*_ADDRESSED.findall(source), *_addresses(source)))
        _hold(_letters([source]) - allowed, document)
        _clean(document)


def docx(content: bytes) -> None:
    """Read a DOCX: an archive, or the body, notes, styles and numbers of one, in a row."""
    if content.startswith(b"PK"):
        if document := _read(content, "docx"):
            _clean(document)
        return
    body, *parts = [part.decode("utf-8", "replace") for part in content.split(_BETWEEN)]
    names = ("footnotes", "styles", "numbering")
    more = {name: part for name, part in zip(names, parts, strict=False) if part}
    for said in {body, _mended(body.encode(), _NAMES_OF_DOCX).decode()}:
        if document := _read(archives.docx(said, **more), "docx"):
            tree = ElementTree.fromstring(f"<x {_NAMES_OF_DOCX}>{said}</x>")  # noqa: S314 - as above
            _hold(_letters(_typed(tree)), document)
            _clean(document)


def epub(content: bytes) -> None:
    """Read an EPUB: an archive, or the spine and the pages of one, in a row."""
    if content.startswith(b"PK"):
        if document := _read(content, "epub"):
            _clean(document)
        return
    spine, *parts = content.split(_BETWEEN)
    for pages in (parts, [_mended(page) for page in parts]):
        said = [page.decode("utf-8", "replace") for page in pages]
        document = _read(archives.epub(*said, spine=spine.decode("utf-8", "replace")), "epub")
        if document:
            for one in said if not spine else ():
                _hold_xml(f"<body>{one}</body>".encode(), document)
            _clean(document)


def clean(content: bytes) -> None:
    """Clean a text that is partly outside the content of its page, by the laws of cleaning."""
    words = content.decode("utf-8", "ignore")
    if is_readable(words):
        document = with_outside(as_document(words, languages_known[len(words) % 6]))
        _clean(document)


def editors(content: bytes) -> None:
    """Read and use files of the editors, each after a line with its name."""
    files = {"anthology.toml": books.PLAN, "seeds/ships.txt": _SHIPS.encode()}
    for part in content.split(_BETWEEN):
        name, _, said = part.partition(b"\n")
        if name in _NAMES:
            files[name.decode()] = said
    try:
        plan = project.read(files, books.DAY)
        selections = build.select(files, plan, lambda *_: None)
        composer.compose(plan.book, selections)
    except AnthologyError as error:
        told(error)
        return
    _hold_ledger(selections)


_NAMES = {
    name.encode()
    for name in (
        "anthology.toml",
        "editorial/ships/record.toml",
        "editorial/ships/notes.toml",
        "editorial/ships/headnote.md",
        *(f"editorial/{name}.md" for name in ("introduction", "advisory")),
        *(
            f"editorial/{name}.toml"
            for name in ("chronology", "glossary", "people", "reading", "comparison", "index")
        ),
    )
}


def _read(content: bytes, ending: str, language: str = "en") -> Document | None:
    """Return the seed as it is read; None where that ends in a clear error."""
    try:
        return reader.read(Source(f"seeds/text.{ending}", content), language)
    except AnthologyError as error:
        told(error)
        return None


def _clean(document: Document) -> None:
    """Hold the laws of cleaning, the ledger's among them, on a document."""
    done = cleaner.clean(document)
    assert replay(document, done.ledger) == done.document
    again = cleaner.clean(done.document)
    assert again.ledger.passes == (), again.ledger.passes[0]
    assert {one.id for one in again.proposals} <= {one.id for one in done.proposals}
    for made in (done, cleaner.restored(done)):
        record = Record("text", document.file)
        body = made.document
        selection = editor.edit(Selection(record, document, body, body, made.ledger, None))
        _hold_ledger([selection])


def _hold_ledger(selections: Iterable[Selection]) -> None:
    """Hold what is printed to what was read and the ledger as it is shipped."""
    row = tuple(selections)
    for finding in source_words.balance(ledger_file(row), row).findings:
        assert finding.severity is not Severity.ERROR, str(finding)


def _mended(content: bytes, names: str = "") -> bytes:
    """Return the nearest thing in XML that is well-formed, without the element around it."""
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)
    text = content.decode("utf-8", "replace").replace("\0", "")
    tree = etree.fromstring(f"<x {names}>{text}</x>".encode(), parser)
    inner = b"" if tree is None else etree.tostring(tree, encoding="utf-8")
    whole = inner.partition(b">")[2].removesuffix(b"</x>")
    return whole if names else b"<x>" + whole + b"</x>"


def _letters(texts: Iterable[str]) -> Counter[str]:
    return Counter(c for words in texts for c in words if c.isalpha())


def _hold(wanted: Counter[str], document: Document) -> None:
    lost = wanted - _letters(plain(block.words) for block in document.blocks)
    assert not lost, f"letters are lost: {''.join(lost.elements())[:80]!r}"


def _hold_xml(content: bytes, document: Document) -> None:
    try:
        tree = ElementTree.fromstring(content)  # noqa: S314 - no entity that it declares is in sight
    except ElementTree.ParseError:  # what is not declared there, as entities of HTML
        return
    _hold(_letters(_seen(tree)), document)


def _name(element: "ElementTree.Element") -> str:
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _seen(element: "ElementTree.Element") -> Iterator[str]:
    """Yield the characters of an element that are words of its page."""
    if _name(element) in elements.UNSEEN:
        return
    yield (element.text or "") if _name(element) else ""
    for child in element:
        yield from _seen(child)
        yield child.tail or ""


def _typed(element: "ElementTree.Element") -> Iterator[str]:
    """Yield what the body of a DOCX has as text, but for what its readers must pass over."""
    if element.tag == f"{_W}t":
        yield element.text or ""
    for child in element:
        if _name(child) not in {"del", "movefrom", "choice"}:
            yield from _typed(child)


class _Plain(MarkdownIt):
    """CommonMark whose addresses are as they are typed."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the library's name
        return url


def _addresses(source: str) -> Iterator[str]:
    environment: dict[str, object] = {}
    for token in _Plain("commonmark", {"html": False}).parse(source, environment):
        for child in token.children or ():
            yield str(child.attrs.get("href") or child.attrs.get("src") or "")


TARGETS: dict[str, Target] = {
    "text": text,
    "page": page,
    "strict-page": strict_page,
    "markdown": markdown,
    "docx": docx,
    "epub": epub,
    "clean": clean,
    "editors": editors,
}
