"""The proof copy: lines in the margin, queries where they belong, and every word accounted for."""

from dataclasses import replace
from pathlib import Path

from anthology import resources
from anthology.compose.proof_copy import proofed
from anthology.model.document import Gap, Insertion, Run, Verse, plain
from anthology.model.finding import Finding, Severity
from anthology.model.place import Origin, Place
from anthology.render import printer
from anthology.verify import examiner
from tests import books

_OF_A_LINE = Finding(Severity.WARNING, "C900", "a doubt", Place("seeds/text-1.txt", 3))
_OF_THE_BOOK = Finding(Severity.WARNING, "M900", "no subtitle", Place("anthology.toml"))


def test_a_query_stands_after_its_line() -> None:
    """What is open in a line is asked below it; what belongs to no text is asked at the back."""
    proof = proofed(books.ships(), [_OF_A_LINE, _OF_THE_BOOK])
    body = proof.texts[0].body
    said = [plain(block.words) for block in body]
    query = said.index("[Query, line 3: C900 a doubt]")

    assert next(text for text in said[query::-1] if text[0] != "[").startswith("3 It was")
    assert proof.back[-1].anchor == "queries"


def test_every_block_bears_the_line_of_its_source() -> None:
    """The numbers in the margin are those of the lines in the seed."""
    proof = proofed(books.ships(), [])
    blocks = [block for block in proof.texts[1].body if not isinstance(block, Insertion)]
    origins = [block.words[0].origin.line for block in blocks]

    assert [int(plain(block.words).split()[0]) for block in blocks] == origins
    assert origins == sorted(origins)


def test_a_gap_between_stanzas_bears_no_number() -> None:
    """What parts stanzas prints nothing in the proof either."""
    anthology = books.ships()
    lines = [Verse((Run(words, Origin(n, 1)),)) for n, words in ((3, "One"), (5, "Two"))]
    poem = replace(anthology.texts[0], body=(lines[0], Gap((Run("", Origin(4, 1)),)), lines[1]))
    proof = proofed(replace(anthology, texts=(poem, *anthology.texts[1:])), [])

    assert [plain(b.words) for b in proof.texts[0].body][:3] == ["3 One", "", "5 Two"]


def test_the_proof_copy_is_proved_like_the_book() -> None:
    """Each word of the printed proof, numbers and queries included, is where it should be."""
    proof = proofed(books.ships(), [_OF_A_LINE, _OF_THE_BOOK])
    theme = resources.theme("classic", Path("nowhere"))
    theme = replace(theme, styles={**theme.styles, "theme.css": theme.styles["proof.css"]})
    edition = printer.render(proof, theme, "pdf")

    assert list(examiner.verify([edition], proof)) == []
