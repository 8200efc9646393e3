"""Reading bytes: the encoding is said, or told by the letters, or the seed is refused."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anthology.model.document import plain as words_of
from anthology.model.errors import SeedError
from anthology.model.record import Source
from anthology.read import encoding, plain

_RUSSIAN = (
    "Писарь, который вёл книгу кораблей, каждое утро записывал имена тех, что не вернулись из "
    "плавания, и никто в городе не спрашивал его, зачем он это делает."
)
_FRENCH = (
    "L'élève était à l'école près de la forêt, où les garçons jouaient déjà. Ça suffit, répétait "
    "la maîtresse, fâchée de leur légèreté."
)
_GERMAN = "Die Bürger müssen früh aufstehen; größere Schiffe bringen Äpfel, Öl und süße Früchte."
_POLISH = "Książka została napisana przez młodego pisarza, który mieszkał nad rzeką i śpiewał."
_JAPANESE = "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。"
_texts = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"))


def _decoded(content: bytes, language: str = "en", declared: str = "") -> encoding.Decoded:
    return encoding.decoded(Source("seeds/text.txt", content), language, declared)


@given(_texts)
def test_utf_8_is_read_as_it_is(text: str) -> None:
    """Text in UTF-8 comes out as the characters it is, whatever they are."""
    if not text.startswith("\ufeff"):
        for content in (text.encode(), text.encode()):
            assert _decoded(content).text == text


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@given(text=_texts)
def test_a_byte_order_mark_tells_the_encoding(name: str, text: str) -> None:
    """UTF-16 and UTF-32 are read by their marks, which are no part of the text."""
    mark = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}.get(name)
    found = _decoded((mark or "\ufeff".encode(name)) + text.encode(name))

    assert found == encoding.Decoded(text, name)


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        (_RUSSIAN, "windows-1251", "ru"),
        (_RUSSIAN, "windows-1251", "en"),
        (_RUSSIAN, "koi8-r", "en"),
        (_FRENCH, "windows-1252", "fr"),
        (_GERMAN, "windows-1252", "de-AT"),
        (_POLISH, "iso-8859-2", "pl"),
        (_POLISH, "windows-1250", "pl"),
        (_JAPANESE, "shift_jis", "ja"),
    ],
)
def test_letters_tell_the_encoding(text: str, name: str, language: str) -> None:
    """Prose in an encoding of the web is read in it, and the document says which it was."""
    read = plain.read(Source("seeds/text.txt", text.encode(name)), language)

    assert words_of(read.blocks[0].words) == text
    assert read.encoding == name


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (_GERMAN.encode("mac-roman"), "cp852, windows-1252"),
        (_JAPANESE.encode("euc-jp"), "euc-jp, "),
        (b"caf\xe9", "it may be one of"),
        (_RUSSIAN.encode() + b"\xff", "byte 0xff has no meaning here"),
        (_RUSSIAN.encode()[1:], "byte 0x9f has no meaning here"),
        (b"\xef\xbb\xbf" + _FRENCH.encode("cp1252"), "byte 0xe9"),
    ],
)
def test_what_the_letters_do_not_tell_is_refused(content: bytes, what: str) -> None:
    """Where several encodings fit, or none, the error names them, the place and the remedy."""
    with pytest.raises(SeedError, match=what) as caught:
        _decoded(content)

    assert "iconv -f " in caught.value.remedy
    assert caught.value.where is not None
    assert caught.value.where.line == 1


def test_no_text_is_read_in_a_wrong_encoding() -> None:
    """Prose in any encoding is read as it was written, or refused; never as other letters."""
    for text, language in ((_RUSSIAN, "ru"), (_FRENCH, "fr"), (_GERMAN, "de"), (_POLISH, "pl")):
        for name in ("cp1250", "cp1251", "cp1252", "cp852", "cp866", "mac-roman", "iso8859-2"):
            try:
                content = text.encode(name)
                found = _decoded(content, language).text
            except (UnicodeEncodeError, SeedError):
                continue
            assert found == text, (language, name)


@pytest.mark.parametrize(
    ("declared", "name"), [("cp1251", "windows-1251"), ("latin1", "windows-1252"), ("UTF8", "")]
)
def test_what_is_declared_is_believed(declared: str, name: str) -> None:
    """Names are those of the WHATWG's standard: latin1 means windows-1252."""
    text = _RUSSIAN if name == "windows-1251" else "“café”"
    content = text.encode(name or "utf-8")

    assert _decoded(content, declared=declared) == encoding.Decoded(text, name or "utf-8")


def test_a_wrong_declaration_is_refused() -> None:
    """UTF-8 that is declared to be something else would be read as other letters."""
    with pytest.raises(SeedError, match="its bytes are UTF-8") as caught:
        _decoded(b"ab\nc" + _RUSSIAN.encode(), declared="windows-1251")
    assert str(caught.value.where) == "seeds/text.txt:2:2"
    with pytest.raises(SeedError, match="byte 0x81 has no meaning there"):
        _decoded(b"caf\xe9 \x81", declared="windows-1252")


def test_a_nul_is_refused_in_every_encoding() -> None:
    """A NUL in UTF-16 is no more text than one in UTF-8."""
    with pytest.raises(SeedError, match="NUL"):
        _decoded("a\0b".encode("utf-16"))
