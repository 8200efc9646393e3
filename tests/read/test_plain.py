"""Reading plain text: everything is there, and everything knows its place."""

import pytest
from hypothesis import given

from anthology.model.document import plain as words_of
from anthology.model.errors import SeedError
from anthology.model.record import Source
from anthology.read import plain, reader
from tests.strategies import as_document, readable_texts


@given(readable_texts)
def test_reading_loses_no_character(text: str) -> None:
    """The blocks, put together again, are the text, but for how its lines end."""
    read = "\n".join(words_of(block.words).removesuffix("\n") for block in as_document(text).blocks)

    assert read.replace("\n", "") == text.replace("\r", "").replace("\n", "")


@given(readable_texts)
def test_every_block_knows_its_line(text: str) -> None:
    """A block's origin leads to the line of the seed where its first character stands."""
    rows = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for block in as_document(text).blocks:
        origin = block.words[0].origin

        assert rows[origin.line - 1].startswith(words_of(block.words).split("\n")[0])


@pytest.mark.parametrize(
    ("content", "place", "what"),
    [
        (b"", "seeds/bad.txt", "empty"),
        (b" \n\n\xef\xbb\xbf\n", "seeds/bad.txt", "empty"),
        (b"one\ntwo \xff three", "seeds/bad.txt:2:5", "0xff"),
        (b"one\r\nt\0wo", "seeds/bad.txt:2:2", "NUL"),
        ("word".encode("utf-16-le"), "seeds/bad.txt:1:2", "NUL"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(content: bytes, place: str, what: str) -> None:
    """An empty, binary or undecodable seed is one error that names line, column and remedy."""
    with pytest.raises(SeedError, match=what) as caught:
        plain.read(Source("seeds/bad.txt", content), "en")

    assert str(caught.value.where) == place
    assert caught.value.remedy


def test_a_file_that_nobody_can_read_is_refused() -> None:
    """The error names the endings that can be read."""
    with pytest.raises(SeedError) as caught:
        reader.read(Source("seeds/text.xyz", b"words"), "en")

    assert ".txt" in caught.value.remedy
