"""The linker: a book set section by section is the book that is set as a whole."""

import datetime
import random
from dataclasses import replace
from pathlib import Path

import pikepdf
import pydyf
import pytest

from anthology import build, disk, resources
from anthology.compose import composer
from anthology.model.anthology import Anthology
from anthology.model.edition import Theme
from anthology.model.means import Means
from anthology.read import project
from anthology.render.pdf import hands, linker, mending, press
from anthology.render.pdf.container import Container
from anthology.render.pdf.fragment import Fragment, length, mark, resolved
from anthology.render.pdf.piece import Unlinkable
from anthology.standing import DiskStanding
from anthology.verify import pdf_standards, pdf_words
from anthology.verify.pdf_text import PdfText, opened
from tests import books
from tests.conftest import TOP

_ALONE = Means()
_NOTE = '[[notes]]\nexact = "{}"\ntext = "{}"\nstatus = "settled"\nsources = []\n'


def _theme(size: str = "6x9", style: str = "") -> Theme:
    theme = resources.theme("classic", Path("nowhere"), size)
    return replace(theme, styles={**theme.styles, "theme.css": theme.styles["theme.css"] + style})


def _first_book() -> Anthology:
    files = disk.gather(TOP)
    plan = project.read(files, datetime.date(2026, 1, 2))
    return composer.compose(plan.book, build.select(files, plan, lambda *_: None))


def _generated(seed: int) -> Anthology:
    """Return a book of texts of many lengths, with notes at some of their lines."""
    chance = random.Random(seed)  # noqa: S311 - a book needs no secrets
    vocabulary = books.PROSE.split()
    texts, quoted = [], []
    for number in range(1, chance.randint(4, 8)):
        lines = [f"The Register of Ships, Number {number}"]
        for line in range(chance.randint(1, 40)):
            words = chance.choices(vocabulary, k=chance.randint(5, 120))
            lines.append(f"Entry {number} of {line}: {' '.join(words)}.")
            if number == 1 and chance.random() < 0.4:
                quoted.append(_NOTE.format(f"Entry {number} of {line}:", " ".join(words)))
        texts.append("\n".join(lines))
    return books.composed(*texts, notes="\n".join(quoted), introduction=f"{books.PROSE}\n")


def _shown(content: bytes) -> list[tuple[str, set[object], set[object]]]:
    """Return what stands where on each page: its label, its text, its running heads."""
    return [
        (
            page.label,
            {(p.text, round(p.x, 2), round(p.y, 2), p.size) for p in page.pieces},
            {(p.text, round(p.x, 2), round(p.y, 2), p.size) for p in page.artifacts},
        )
        for page in PdfText(content).pages
    ]


def test_the_first_book_is_the_same_linked_and_whole() -> None:
    """The same words stand at the same places of the same pages, running heads included."""
    book, theme = _first_book(), _theme()

    assert _shown(press.linked(book, theme, _ALONE).content) == _shown(
        press.whole(book, theme).content
    )


@pytest.mark.parametrize("seed", range(3))
def test_generated_books_are_the_same_linked_and_whole(seed: int) -> None:
    """However long the texts are, and whatever notes they have, the pages are the same."""
    book = _generated(seed)
    linked = press.linked(book, _theme(), _ALONE)

    assert _shown(linked.content) == _shown(press.whole(book, _theme()).content)
    assert list(pdf_words.examine(linked, book)) == []
    assert list(pdf_standards.examine(linked, book)) == []


def test_links_and_bookmarks_are_the_same_linked_and_whole() -> None:
    """Every name leads to the same page, every link to the same name; the outline is the same."""
    book = books.ships()
    linked, whole = press.linked(book, _theme(), _ALONE), press.whole(book, _theme())

    assert PdfText(linked.content).destinations() == PdfText(whole.content).destinations()
    assert _led(linked.content) == _led(whole.content)


def _led(content: bytes) -> object:
    with opened(content) as pdf, pdf.open_outline() as outline:
        links = [
            [str(a.get("/Dest", a.get("/A"))) for a in p.obj.get("/Annots", [])] for p in pdf.pages
        ]
        return [str(line.title) for line in outline.root], links


def test_hands_and_what_stands_leave_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bytes are the same from one process or many, with all standing, some, or nothing."""
    monkeypatch.setattr(hands, "_TASKS", 2)  # after which a process ends
    monkeypatch.setattr(hands, "_MUCH", 1)
    book, theme = _generated(1), _theme()
    first = press.linked(book, theme, _ALONE).content
    standing = DiskStanding(tmp_path, "program")

    assert press.linked(book, theme, Means(2, standing)).content == first
    assert press.linked(book, theme, Means(1, standing)).content == first
    for number, file in enumerate(sorted(tmp_path.rglob("*"))):
        if file.is_file() and number % 3 == 0:
            file.write_bytes(file.read_bytes()[:-1] + b"?")
    assert press.linked(book, theme, Means(2, standing)).content == first


def test_only_what_changed_is_set_again(tmp_path: Path) -> None:
    """After a headnote was edited its own section is set, and no other."""
    kept: list[str] = []

    class Watched(DiskStanding):
        def keep(self, name: str, thing: object) -> None:
            kept.append(name.split("-", maxsplit=1)[0])
            super().keep(name, thing)

    standing = Watched(tmp_path, "program")
    book = books.ships()
    press.linked(book, _theme(), Means(1, standing))
    kept.clear()
    text = replace(book.texts[1], headnote=book.texts[0].body[:1])
    press.linked(replace(book, texts=(book.texts[0], text)), _theme(), Means(1, standing))

    assert kept.count("piece") == 1
    assert "furniture" not in kept


@pytest.mark.parametrize(
    "style",
    [
        "@page text { @bottom-left { content: element(x) } }",
        "@page :nth(5) { margin: 3in }",
        ".main > section { break-before: auto !important; page: text !important }",
    ],
)
def test_what_only_a_whole_book_can_give_is_set_as_a_whole(style: str) -> None:
    """A style that a piece cannot follow costs time, and nothing else."""
    theme = _theme(style=style)

    with pytest.raises(Unlinkable):
        press.linked(books.ships(), theme, _ALONE)
    assert _shown(press.render(books.ships(), theme, _ALONE).content) == _shown(
        press.whole(books.ships(), theme).content
    )


def test_gradients_and_faint_colours_are_linked() -> None:
    """Gradients in the text, faint colours and rules in the margins come through."""
    style = (
        ".opening { background: linear-gradient(#eee, #fff) } .headnote { opacity: 0.8 }"
        "@page { @bottom-left { content: 'draft'; color: #00000080; border-top: 1pt solid } }"
        "@page { @bottom-right { content: counter(pages) } }"
    )
    theme = _theme(style=style)
    linked = press.linked(books.ships(), theme, _ALONE)

    assert _shown(linked.content) == _shown(press.whole(books.ships(), theme).content)
    assert list(pdf_standards.examine(linked, books.ships())) == []


def test_the_page_list_is_made_once() -> None:
    """A page's reference costs the same however many pages there are."""
    with mending.applied():
        pdf = pydyf.PDF()
        for _ in range(3):
            pdf.add_page(pydyf.Dictionary())
        first = pdf.page_references
        pdf.add_page(pydyf.Dictionary())

        assert pdf.page_references is first
        assert pdf.page_references == [b"3 0 R", b"4 0 R", b"5 0 R", b"6 0 R"]


def test_a_mark_becomes_a_number_of_known_length() -> None:
    """The length of an object is known before the numbers are."""
    marked = b"<</P %b/Q %b>>" % (mark(9), mark(2))
    marks = {b"9": b"   1234 0 R", b"2": b"      2 0 R"}

    assert len(resolved(marked, marks)) == length(marked)


def test_a_container_is_sound() -> None:
    """Fragments put after one another are one file that readers take for sound."""
    container = Container()
    own = len(container._rows)  # noqa: SLF001 - the first number of every fragment
    naming = b"<</S %b>>" % mark(own)
    fragment = Fragment(((b"<</Length 1>>", b"q"),), 0, naming, (length(naming),))
    bases = [container.add(fragment) for _ in range(3)]
    frame = pydyf.PDF()
    for _ in range(own - len(frame.objects)):
        frame.add_object(pydyf.Dictionary())
    frame.objects += [pydyf.Object()] * (container.next - own)
    frame.add_object(frame.info)
    with opened(container.close(frame, b"x")) as pdf:
        found = [pdf.get_object(base + own + 1, 0) for base in bases]

        assert [thing.S.objgen[0] for thing in found] == [base + own for base in bases]
        assert all(isinstance(thing.S, pikepdf.Stream) for thing in found)
        assert pdf.check_pdf_syntax() == []


def test_styles_are_refused_by_what_they_say() -> None:
    """What reaches beyond a section is found in the styles before anything is set."""
    with pytest.raises(Unlinkable):
        linker.refuse_unlinkable(["a { content: target-text(attr(href)) }"])
    linker.refuse_unlinkable([_theme().styles["print.css"]])
