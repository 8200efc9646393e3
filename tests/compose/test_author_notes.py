"""The author's own notes: each call leads to its note, and each note back."""

from anthology.clean import cleaner
from anthology.compose.author_notes import tied
from anthology.model.document import Block
from tests.strategies import as_document

_TEXT = (
    "The harbour master* saw the ship leave, and the pilot† did.\n"
    "Nobody else saw it.\n"
    "* He died in the same winter.\n"
    "† His name is not known.\n"
)


def test_a_sign_leads_to_its_note_and_back() -> None:
    """Star and dagger are links to the lines that begin with them, and these to the paragraph."""
    paragraph, _, star, dagger = tied(cleaner.clean(as_document(_TEXT)).document.blocks, "harbour")

    assert _links(paragraph) == {"*": "#harbour_3", "†": "#harbour_4"}
    assert _links(star) == {"*": "#harbour_1"}
    assert _links(dagger) == {"†": "#harbour_1"}


def _links(block: Block) -> dict[str, str]:
    return {
        run.text: mark.value for run in block.words for mark in run.marks if mark.name == "link"
    }
