"""Texts from word processors (DOCX): mammoth makes a page of the file, and the page is read.

A line of an origin is the number of a paragraph; a DOCX has no lines. Notes stand at the end, each
where its number leads. Headers, footers and comments are not of the text and are not read.
"""

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from anthology.model.document import Document, plain
from anthology.model.errors import SeedError
from anthology.model.place import Place
from anthology.model.record import Source
from anthology.read import archive, html, tree
from anthology.read.compositor import Compositor
from anthology.read.tree import Characters, Close, Open

_TEXT = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
"""
_BLOCK = re.compile(r"(?=<(?:p|h[1-6]|li)\b)")
_WAY_BACK = re.compile(r' <a href="#(?:foot|end)note-ref-[^"]*">↑</a>')
_WORD = re.compile(r"\w+")
_GONE = {"del", "movefrom"}  # their words were taken out, or stand where they were moved to
_PARTING = {"tab", "br", "cr", "softhyphen", "nobreakhyphen", "sym"}
_PARTING |= {"footnotereference", "endnotereference"}
_SYMBOL = "A w:sym element with an unsupported character was ignored: "


def read(source: Source, language: str) -> Document:
    """Return the text as a document.

    Raises SeedError for a file that is broken or too large, and where a word of the text would be
    missing in the document.
    """
    with archive.opened(source) as file:
        for name in file.namelist():
            if name.endswith((".xml", ".rels")) and b"<!" in archive.entry(file, name, source.file):
                _refuse_document_type(archive.entry(file, name, source.file), source.file)
        names = [_TEXT, *(name for name in _NOTES if name in file.namelist())]
        parts = [archive.entry(file, name, source.file) for name in names]
    wanted = [words for part in parts for words in _paragraphs(part, source.file)]
    compositor = Compositor(language)
    compositor.take(tree.page(_page(source), source.file))
    blocks = tuple(piece.block for piece in compositor.pieces)
    _refuse_loss(wanted, " ".join(plain(block.words) for block in blocks), source.file)
    return Document(source.file, language, html.titled(source.file, blocks))


def _refuse_document_type(part: bytes, file: str) -> None:
    if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
        raise SeedError("the file declares entities of its own", where=Place(file))


def _page(source: Source) -> str:
    import mammoth  # noqa: PLC0415 - only who reads such a file waits for the library

    try:
        made = mammoth.convert_to_html(
            io.BytesIO(source.content),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(lambda _: {"src": ""}),
        )
    except Exception as error:  # noqa: BLE001 - a broken file may end it anywhere
        raise SeedError(
            f"the file cannot be read: {type(error).__name__} {error}",
            where=Place(source.file),
            remedy="open it in a word processor and save it once more, or save it as plain text",
        ) from None
    for message in made.messages:
        if message.message.startswith(_SYMBOL):
            raise _lost(f"a symbol, {message.message.removeprefix(_SYMBOL)},", source.file)
    return _BLOCK.sub("\n", _WAY_BACK.sub("", str(made.value))).removeprefix("\n")


def _paragraphs(part: bytes, file: str) -> Iterator[tuple[str, str]]:
    """Yield the words of each paragraph of a part of a file (ECMA-376, 17.3.1.22, 17.3.3.31).

    The second words are those that stand there twice, for programs that know more and less.
    """
    words: list[str] = []
    either: list[str] = []
    names: list[str] = []
    for step in tree.strict_page(part.decode("utf-8", errors="replace"), file):
        match step:
            case Open():
                names.append(step.name)
                if step.name in _PARTING:
                    words.append(" ")
            case Characters() if names[-1] == "t" and not _GONE.intersection(names):
                (either if "choice" in names else words).append(step.text)
            case Close():
                if names.pop() == "p":
                    yield "".join(words), "".join(either)
                    words, either = [], []
            case _:
                pass
    yield "".join(words), "".join(either)  # what stands in no paragraph


def _refuse_loss(wanted: Sequence[tuple[str, str]], found: str, file: str) -> None:
    known = Counter(_WORD.findall(found))
    met: Counter[str] = Counter()
    for number, (paragraph, either) in enumerate(wanted, start=1):
        words = _WORD.findall(paragraph)
        met.update(words)
        for word in words + _WORD.findall(either):
            if known[word] < max(met[word], 1):
                raise _lost(f"“{word}” in paragraph {number}", file)


def _lost(what: str, file: str) -> SeedError:
    remedy = "save the text as plain text or as HTML"
    return SeedError(f"{what} would be lost", where=Place(file), remedy=remedy)
