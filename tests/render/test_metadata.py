"""What the EPUB says of itself, and that it claims of its accessibility only what is proved."""

from dataclasses import replace
from pathlib import Path

import pytest

from anthology import resources
from anthology.model.anthology import Anthology
from anthology.model.binding import Binding
from anthology.model.edition import Edition
from anthology.render import printer
from anthology.render.epub.filing import filed
from tests import books
from tests.epubs import meta, package

_THEME = resources.theme("classic", Path("nowhere"))


def _planned(**plan: object) -> Anthology:
    return replace(books.ships(), book=replace(books.ships().book, **plan))  # type: ignore[arg-type]  # any field


def _terms(edition: Edition, name: str) -> list[str]:
    return [one.text or "" for one in package(edition).xpath(f"//*[local-name()='{name}']")]


def test_titles_series_and_subjects_are_told() -> None:
    """The subtitle, the series with its volume and the subjects stand in the package, refined."""
    book = _planned(
        subtitle="A Reader", series="Registers", volume="2", subjects=("Ships", "Clerks")
    )
    epub = books.printed(book, "epub")

    assert _terms(epub, "title") == ["Ships", "A Reader"]
    assert meta(epub, "title-type") == ["main", "subtitle"]
    assert meta(epub, "belongs-to-collection") == ["Registers"]
    assert meta(epub, "group-position") == ["2"]
    assert _terms(epub, "subject") == ["Ships", "Clerks"]


def test_people_are_told_with_role_and_order() -> None:
    """Editors are creators, authors contributors in the order of their texts, each with file-as."""
    first, second = books.ships().selections
    records = (
        replace(first.record, author="Jane Doe"),
        replace(second.record, author="clerk7", author_filed="Clerk 7"),
    )
    selections = tuple(
        replace(s, record=record) for s, record in zip((first, second), records, strict=True)
    )
    epub = books.printed(replace(books.ships(), selections=selections), "epub")

    assert _terms(epub, "creator") == ["The Clerk"]
    assert _terms(epub, "contributor") == ["Jane Doe", "clerk7"]
    assert meta(epub, "role") == ["edt", "aut", "aut"]
    assert meta(epub, "file-as") == ["Clerk, The", "Doe, Jane", "Clerk 7"]


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("clerk7", "clerk7"),
        ("The Editors", "Editors, The"),
        ("Mary Anne Evans", "Evans, Mary Anne"),
        ("Doe, Jane", "Doe, Jane"),
    ],
)
def test_names_are_filed(name: str, way: str) -> None:
    """Names are sorted by their last word, unless they are one word or sorted already."""
    assert filed(name) == way


def test_what_is_proved_is_claimed() -> None:
    """A sound book claims conformance, by whom, and no feature that it lacks."""
    epub = books.edition("epub")
    features = meta(epub, "schema:accessibilityFeature")

    assert meta(epub, "dcterms:conformsTo") == ["EPUB Accessibility 1.1 - WCAG 2.2 Level AA"]
    assert meta(epub, "a11y:certifiedBy")[0].endswith("(a program)")
    assert {"structuralNavigation", "alternativeText", "displayTransformability"} <= set(features)
    assert "pageNavigation" not in features
    assert "pageNavigation" in meta(
        books.printed(books.paged(), "epub"), "schema:accessibilityFeature"
    )
    assert meta(epub, "schema:accessibilityHazard") == ["none"]


def test_a_person_who_vouches_is_named() -> None:
    """Who has examined the book stands in it in the program's place."""
    book = _planned(binding=Binding(certified_by="Jane Doe"))

    assert meta(books.printed(book, "epub"), "a11y:certifiedBy") == ["Jane Doe"]


def _spoilt(name: str, old: str, new: str) -> Edition:
    """Return the book printed with a template or style that is spoilt."""
    templates, styles = dict(_THEME.templates), dict(_THEME.styles)
    place = templates if name in templates else styles
    assert old in place[name]
    place[name] = place[name].replace(old, new)
    return printer.render(
        books.ships(), replace(_THEME, templates=templates, styles=styles), "epub"
    )


@pytest.mark.parametrize(
    ("name", "old", "new", "lost"),
    [
        ("cover.xhtml", 'alt="{{ alternative }}"', 'alt=""', "alternativeText"),
        ("cover.xhtml", 'alt="{{ alternative }}"', "", "alternativeText"),
        ("sections.html", "h1", "h3", "structuralNavigation"),
        ("page.xhtml", ' xml:lang="{{ book.language }}"', "", ""),
        ("page.xhtml", "<title>{{ section|title }}</title>", "<title></title>", ""),
        ("epub.css", "/* epub.css", "p { color: #777 } /* epub.css", "displayTransformability"),
        ("words.html", '<p id="', '<p id="twice"><span id="twice"></span></p><p id="', ""),
    ],
)
def test_what_is_not_proved_is_not_claimed(name: str, old: str, new: str, lost: str) -> None:
    """Take an alternative text away, or another proof, and the claim disappears, with the reason."""
    epub = _spoilt(name, old, new)

    assert meta(epub, "dcterms:conformsTo") == []
    assert meta(epub, "a11y:certifiedBy") == []
    assert lost not in meta(epub, "schema:accessibilityFeature")
    assert "its own probe found faults" in meta(epub, "schema:accessibilitySummary")[0]


def test_letters_of_a_fixed_size_are_not_the_readers_to_choose() -> None:
    """Where a style fixes a size, the book does not say that readers may choose it."""
    epub = _spoilt("epub.css", "/* epub.css", "p { font-size: 12px } /* epub.css")

    assert "displayTransformability" not in meta(epub, "schema:accessibilityFeature")
