"""Seeds that were made to break: each is a clear error or a book that says every word of them."""

import io
import zipfile
from pathlib import Path

import pytest

from tests.hostile.case import SEED, built, project

_INJECTIONS = (
    "<script>alert(1)</script>",
    "{{ 7*7 }} {% for x in y %} {# gone? #}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "]]> <![CDATA[ &undefined; &amp; &#0; &#xD800;",
    '<!ENTITY x SYSTEM "file:///etc/passwd"> &x;',
    "</p></body></html><h1>mine</h1>",
    "@import url(file:///etc/passwd); } body { display: none } /*",
    "![](file:///etc/passwd) [x](javascript:alert(1)) # not a heading",
    "+++\ntitle = 'x'\n+++",
    "<img src=x onerror=alert(1)> <link rel=attachment href='file:///etc/passwd'>",
    "\\u0000 %00 \\x00 ${HOME} $(id) `id` ; rm -rf / #",
    "=cmd|' /C calc'!A0",
    '"quoted","csv",\n=1+1',
)
_LETTERS = {
    "a NUL": b"one\0two\n",
    "C0 controls": bytes(range(1, 32)) + b" words\n",
    "C1 controls": "words \x80\x85\x9f words\n".encode(),
    "no characters": "words \ufffe\uffff\U0001ffff words\n".encode(),
    "invalid UTF-8": b"words \xff\xfe\xfa words\n",
    "overlong UTF-8": b"words \xc0\xaf\xe0\x80\xaf words\n",
    "surrogates in UTF-8": b"words \xed\xa0\x80\xed\xb0\x80 words\n",
    "a lone surrogate in UTF-16": b"\xff\xfe" + b"w\0o\0\x00\xd8d\0s\0",
    "UTF-16": "\ufeffA title\n\nWords in UTF-16.\n".encode("utf-16-le"),
    "UTF-32": "\ufeffA title\n\nWords in UTF-32.\n".encode("utf-32-le"),
    "UTF-16 cut short": "\ufeffA title\n\nWords.\n".encode("utf-16-le")[:-1],
    "UTF-7": b"+ADw-script+AD4-alert(1)+ADw-/script+AD4-\n",
    "bidi overrides": "words \u202ereversed\u202c \u2066isolated\u2069 \u200fmark words\n".encode(),
    "open bidi overrides": "words \u202e\u202e\u202e words without an end\n".encode(),
    "open isolates": "one \u2067x.y (text) \u2066and \u2068more, 12\n".encode(),
    "open embeddings": "one \u202bx.y (text) \u202aand more, 12\n".encode(),
    "isolates without end": ("one " + "\u2067" * 5_000 + "words\n").encode(),
    "isolates without end in Hebrew": ("שלום" + " \u2067one" * 3_000 + "\n").encode(),
    "isolates in both ways": "one \u2067שלום x.y (12) \u2066and more\n".encode(),
    "isolates within words": "שלום wo\u2067rds and 1\u20662\n".encode(),
    "zero-width floods": ("w" + "\u200b" * 20_000 + "ords\n").encode(),
    "only zero-width": ("\u200b\u200c\u200d\ufeff" * 100).encode(),
    "marks without end": ("w" + "\u0301" * 2_000 + "ords\n").encode(),
    "tags and selectors": "words \U000e0041\U000e0042 \ufe0f \U000e0100 words\n".encode(),
    "private letters": "words \ue000\U000f0000 words\n".encode(),
    "a million blank lines": b"One line.\n" + b"\n" * 1_000_000 + b"Two lines.\n",
    "other line ends": "One\r\rTwo\u2028Three\u2029Four\x0bFive\x0cSix\x85Seven\n".encode(),
    "a long word": ("Title\n\n" + "w" * 100_000 + "\n").encode(),
    "a long line": ("Title\n\n" + "word and " * 50_000 + "\n").encode(),
    "many short lines": b"Title\n\n" + b"word\n" * 5_000,
    "quotation marks": ("“" * 5_000 + "\n").encode(),
    "brackets": ("([{<" * 5_000 + "\n").encode(),
    "list marks": b"- " * 5_000 + b"\n" + b"1. " * 5_000 + b"\n",
    "deep indents": "".join(" " * n + "- item\n" for n in range(300)).encode(),
    "an executable": b"\x7fELF\x02\x01\x01" + bytes(500),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(500),
    "nothing": b"",
    "blanks": b" \n\t\n \n",
}


@pytest.mark.parametrize("text", _INJECTIONS)
def test_markup_in_a_text_is_text(tmp_path: Path, text: str) -> None:
    """What looks like a script, a template or a style comes out as the characters it is."""
    end = built(project(tmp_path, {"seeds/ships.txt": f"{SEED}\n{text}\n"}), "pdf", "epub")

    assert end.files, end.errors


@pytest.mark.parametrize("name", _LETTERS)
def test_strange_letters_are_told_or_printed(tmp_path: Path, name: str) -> None:
    """No bytes of a seed bring the program down, and none is lost in silence."""
    end = built(project(tmp_path, {"seeds/ships.txt": _LETTERS[name]}), "epub")

    assert end.files or end.errors


@pytest.mark.parametrize(
    "name",
    [
        "bidi overrides",
        "marks without end",
        "private letters",
        "C1 controls",
        "a long word",
        "zero-width floods",
        "open bidi overrides",
        "open isolates",
        "open embeddings",
        "isolates without end",
        "isolates without end in Hebrew",
        "isolates in both ways",
        "isolates within words",
    ],
)
def test_strange_letters_in_print(tmp_path: Path, name: str) -> None:
    """The same on paper: a sound PDF, or an error with its place."""
    content = b"A title that is plain\n\n" + _LETTERS[name]
    end = built(project(tmp_path, {"seeds/ships.txt": content}), "pdf")

    assert end.files or end.errors


_PAGES = {
    "deep nesting": "<div>" * 20_000 + "words" + "</div>" * 20_000,
    "entities of its own": '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><p>&b; words',
    "a billion laughs": '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)).replace("&a0;", "&a;")
    + "]><html xmlns='http://www.w3.org/1999/xhtml'><body><p>&a9; words</p></body></html>",
    "an external entity": '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>&a; words</p></body></html>",
    "an external subset": '<?xml version="1.0"?><!DOCTYPE html SYSTEM "http://example.org/x.dtd">'
    "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>words</p></body></html>",
    "an image of the machine": "<p>words <img src='file:///etc/passwd' alt='what'> more</p>",
    "a remote image": "<p>words <img src='http://example.org/x.png'> <img src='//example.org/y'></p>",
    "remote sheets": "<link rel=stylesheet href='http://example.org/x.css'><link rel=attachment "
    "href='file:///etc/passwd'><style>@import 'http://example.org/y.css';</style><p>words</p>",
    "SVG": "<p>words</p><svg><image href='file:///etc/passwd'/><script>x</script><text>more</text></svg>",
    "frames and objects": "<iframe src='file:///etc/passwd'></iframe><object data='/etc/passwd'>words"
    "</object><embed src='http://example.org'><p>more words</p>",
    "a base address": "<base href='file:///etc/'><p>words <a href='passwd'>link</a></p>",
    "links that run": "<p>words <a href='javascript:alert(1)'>one</a> <a href='data:text/html,x'>two</a></p>",
    "links that are none": "<p>words <a href='http://[::1'>one</a> <a href=':'>two</a> <a href='%ff'>x</a></p>",
    "attributes without end": "<p " + " ".join(f"a{n}='x'" for n in range(30_000)) + ">words</p>",
    "markup that is none": "<p><b><i></p></b> words <table><p>more</table> <a><a><a> </frameset>",
    "styles that hide": "<p style='display:none'>hidden words</p><p>words</p>",
    "refreshes": "<meta http-equiv=refresh content='0;url=http://example.org'><p>words</p>",
    "includes": "<html xmlns:xi='http://www.w3.org/2001/XInclude'><body><xi:include "
    "href='file:///etc/passwd' parse='text'/><p>words</p></body></html>",
    "instructions": "<?xml-stylesheet href='file:///etc/passwd'?><p>words</p><?php system('id') ?>",
    "a language that is none": "<p lang='\"><script>'>words</p><p lang='zz-<b>'>words</p>",
}


@pytest.mark.parametrize("name", _PAGES)
@pytest.mark.parametrize("ending", ["html", "xhtml"])
def test_pages_reach_for_nothing(tmp_path: Path, name: str, ending: str) -> None:
    """A page neither loads what it names nor brings the program down."""
    files = {f"seeds/page.{ending}": _PAGES[name]}
    end = built(project(tmp_path, files), "epub")

    assert end.files or end.errors


_EPUB_ENTRIES = (
    "META-INF/container.xml",
    "../../evil.txt",
    "/etc/evil",
    "C:\\evil",
    "a/../../evil",
)
_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="{}"/></rootfiles></container>'
)


def _packed(*entries: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return out.getvalue()


_ARCHIVES = {
    "a zip bomb": _packed(("word/document.xml", b"\0" * 250_000_000)),
    "many entries": _packed(*((f"{n}.xml", b"x") for n in range(6_000))),
    "names that leave": _packed(*((name, b"evil") for name in _EPUB_ENTRIES)),
    "a package outside": _packed(
        ("META-INF/container.xml", _CONTAINER.format("../../../etc/passwd").encode())
    ),
    "a package from the root": _packed(
        ("META-INF/container.xml", _CONTAINER.format("/etc/passwd").encode())
    ),
    "an entity in the container": _packed(
        (
            "META-INF/container.xml",
            b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
            + _CONTAINER.format("&e;").encode(),
        )
    ),
    "laughs in the container": _packed(
        (
            "META-INF/container.xml",
            b'<!DOCTYPE x [<!ENTITY a "'
            + b"ha" * 5000
            + b'"><!ENTITY b "'
            + b"&a;" * 5000
            + b'">]>'
            + _CONTAINER.format("&b;").encode(),
        )
    ),
    "no zip": b"PK\x03\x04 but no more",
    "cut short": _packed(("META-INF/container.xml", _CONTAINER.format("x.opf").encode()))[:-30],
    "nothing": b"",
    "a document of nothing": _packed(("word/document.xml", b"")),
    "entities in a document": _packed(
        (
            "word/document.xml",
            (
                b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w='
                b'"http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
                b"<w:t>words &e;</w:t></w:r></w:p></w:body></w:document>"
            ),
        )
    ),
}


@pytest.mark.parametrize("name", _ARCHIVES)
@pytest.mark.parametrize("ending", ["docx", "epub"])
def test_archives_are_opened_within_limits(tmp_path: Path, name: str, ending: str) -> None:
    """An archive unpacks to no more than a text needs, and nowhere but in memory."""
    end = built(project(tmp_path, {f"seeds/book.{ending}": _ARCHIVES[name]}), "epub")

    assert end.errors
    assert not list(tmp_path.rglob("*evil*"))
