"""Reading DOCX and EPUB: every word is there, in order, and a bomb is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anthology.model.document import Document, Heading, Item, Mark, Quotation, plain
from anthology.model.errors import SeedError
from anthology.model.record import Source
from anthology.read import reader
from tests.read import archives

_words = st.text(st.characters(whitelist_categories=["L", "N"]), min_size=1, max_size=12)
_texts = st.lists(st.lists(_words, min_size=1).map(" ".join), min_size=1, max_size=6)


def _read(content: bytes, ending: str) -> Document:
    return reader.read(Source(f"seeds/text.{ending}", content), "en")


def _lines(document: Document) -> list[str]:
    return [plain(block.words) for block in document.blocks]


@given(_texts)
def test_every_paragraph_of_a_docx_is_read_in_order(texts: list[str]) -> None:
    """The blocks of a DOCX are its paragraphs; their line is their number."""
    read = _read(archives.docx("".join(map(archives.paragraph, texts))), "docx")

    assert _lines(read) == texts
    assert [block.words[0].origin.line for block in read.blocks] == list(range(1, len(texts) + 1))


@given(_texts)
def test_every_page_of_an_epub_is_read_in_order(texts: list[str]) -> None:
    """The blocks of an EPUB are those of its spine, page after page; lines count on."""
    read = _read(archives.epub("<p>Contents</p>", *(f"<p>{text}</p>" for text in texts)), "epub")

    assert _lines(read) == ["Contents", *texts]
    lines = [block.words[0].origin.line for block in read.blocks]
    assert lines == [3 + 4 * n for n in range(len(lines))]
    outside = [Mark("outside") in block.words[0].marks for block in read.blocks]
    assert outside == [True] + [False] * len(texts)


def test_the_structure_of_a_docx_is_kept() -> None:
    """Titles, headings, quotations, emphasis, raised figures and footnotes are what they are."""
    styles = (
        '<w:styles W_NS><w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="Quote"/></w:style></w:styles>'
    )
    note = f'<w:footnote w:id="7">{archives.paragraph("Note.")}</w:footnote>'
    notes = f"<w:footnotes W_NS>{note}</w:footnotes>"
    body = (
        archives.paragraph("Ships", "a")
        + archives.paragraph("Two", "b")
        + archives.paragraph("quoted", "c")
        + archives.paragraph("kept", run="<w:rPr><w:i/></w:rPr>")
        + archives.paragraph("2", run='<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>')
        + '<w:p><w:r><w:t>Word</w:t><w:footnoteReference w:id="7"/></w:r></w:p>'
    )
    blocks = _read(archives.docx(body, styles=styles, footnotes=notes), "docx").blocks

    assert [b.level for b in blocks if isinstance(b, Heading)] == [1, 2]
    assert isinstance(blocks[2], Quotation)
    assert blocks[3].words[0].marks == {Mark("emphasis")}
    assert blocks[4].words[0].marks == {Mark("superscript")}
    assert plain(blocks[5].words) == "Word[1]"
    assert isinstance(blocks[6], Item)
    assert plain(blocks[6].words) == "Note."


def test_a_docx_whose_words_would_be_lost_is_refused() -> None:
    """What the library passes over is no part of the text that may go without a word."""
    formula = '<m:oMath xmlns:m="urn:m"><m:r><m:t>formula</m:t></m:r></m:oMath>'

    with pytest.raises(SeedError, match="“formula” in paragraph 2 would be lost"):
        _read(archives.docx(f"{archives.paragraph('Word')}<w:p>{formula}</w:p>"), "docx")


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("<w:p><w:ruby><w:r><w:t>Word</w:t></w:r></w:ruby></w:p>", "“Word” in paragraph 2"),
        ('<w:p><w:r><w:sym w:font="Odd" w:char="F0FF"/></w:r></w:p>', "a symbol, char F0FF"),
    ],
)
def test_a_word_that_stands_elsewhere_too_is_not_lost_either(body: str, what: str) -> None:
    """Each word is counted: one that is kept once does not stand for another."""
    with pytest.raises(SeedError, match=f"{what}.* would be lost"):
        _read(archives.docx(archives.paragraph("Word") + body), "docx")


def test_what_a_docx_says_twice_is_read_once() -> None:
    """What stands there for old programs too, what was moved or deleted, and parted words."""
    run = "<w:r><w:t>{}</w:t></w:r>"
    box = (
        f"<mc:Choice>{run.format('Box')}</mc:Choice><mc:Fallback>{run.format('Box')}</mc:Fallback>"
    )
    moved = f"<w:moveFrom>{run.format('moved')}</w:moveFrom><w:del>{run.format('gone')}</w:del>"
    words = "<w:r><w:t>co</w:t><w:softHyphen/><w:t>operate</w:t></w:r>"
    body = f"<mc:AlternateContent>{box}</mc:AlternateContent></w:p><w:p>{moved}"
    body += f"<w:moveTo>{run.format('moved')}</w:moveTo></w:p><w:p>{words}"

    assert _lines(_read(archives.docx(f"<w:p>{body}</w:p>"), "docx")) == [
        *["Box", "moved", "co\u00adoperate"]
    ]


@pytest.mark.parametrize("ending", ["docx", "epub"])
@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "the archive is broken"),
        (b"PK\x03\x04 and no more", "the archive is broken"),
        (archives.packed({}), "is missing in the archive|broken"),
        (archives.packed({"a": b"\0" * 30_000_000}), "would unpack to 30,000,000 bytes"),
        (archives.packed({f"{n}": "" for n in range(5_001)}), "more than 5,000 entries"),
    ],
)
def test_a_broken_archive_or_a_bomb_is_refused(ending: str, content: bytes, what: str) -> None:
    """The error comes before anything is unpacked."""
    with pytest.raises(SeedError, match=what):
        _read(content, ending)


@pytest.mark.parametrize(
    ("content", "ending", "what"),
    [
        (archives.docx("<w:p>" * 2_000 + "</w:p>" * 2_000), "docx", "cannot be read"),
        (archives.docx("", styles="<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"), "docx", "entities"),
        (archives.docx("<w:p>"), "docx", "cannot be read"),
        (archives.docx(""), "docx", "no words"),
        (archives.epub("<p>a</p>", spine='<itemref idref="z"/>'), "epub", "z, which is no item"),
        (archives.epub("<p>a"), "epub", "cannot be read"),
        (archives.epub("<p>&b;</p>"), "epub", "Entity 'b' not defined"),
        (archives.epub("<div>" * 300 + "</div>" * 300), "epub", "cannot be read"),
        (archives.epub(""), "epub", "no words"),
    ],
)
def test_a_broken_file_is_refused(content: bytes, ending: str, what: str) -> None:
    """What is wrong within an archive is an error that names the file."""
    with pytest.raises(SeedError, match=what) as caught:
        _read(content, ending)

    assert caught.value.where is not None
    assert caught.value.where.file.startswith(f"seeds/text.{ending}")


@given(st.binary(max_size=200), st.integers(0, 5_000))
def test_damaged_bytes_are_no_crash(noise: bytes, at: int) -> None:
    """Wherever bytes of an archive are overwritten, it is a document or an error with its file."""
    for content, ending in (
        (archives.docx(archives.paragraph("Words")), "docx"),
        (archives.epub("<p>Words</p>"), "epub"),
    ):
        start = at % len(content)
        try:
            _read(content[:start] + noise + content[start + len(noise) :], ending)
        except SeedError:
            continue


@pytest.mark.parametrize("part", ["footnotes", "endnotes"])
def test_a_word_of_a_note_that_would_be_lost_is_named(part: str) -> None:
    """The reader of such files passes over formulas, also in notes: then the file is refused."""
    formula = "<m:oMath><m:r><m:t>formula</m:t></m:r></m:oMath>"
    kind = part.removesuffix("s")
    note = f'<w:{kind} w:id="7">{archives.paragraph("Note.")}<w:p>{formula}</w:p></w:{kind}>'
    space = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    notes = {part: f"<w:{part} W_NS {space}>{note}</w:{part}>"}
    body = f'<w:p><w:r><w:t>Word</w:t><w:{kind}Reference w:id="7"/></w:r></w:p>'

    with pytest.raises(SeedError, match="“formula” in paragraph"):
        _read(archives.docx(body, **notes), "docx")
