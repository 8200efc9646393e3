"""The faces of a book: those of all its pieces as one set, each with the glyphs that are used."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

import pydyf
from weasyprint import DEFAULT_OPTIONS
from weasyprint.pdf.fonts import Font, build_fonts_dictionary
from weasyprint.text.ffi import ffi, harfbuzz

from anthology.model.edition import Theme
from anthology.render.pdf import finish, mending, relocating
from anthology.render.pdf.fragment import Fragment, cut
from anthology.render.pdf.piece import Face, Unlinkable

_OPTIONS = {**DEFAULT_OPTIONS, "pdf_version": "1.7"}
_T = TypeVar("_T")
_READ_ONLY = 1  # HB_MEMORY_MODE_READONLY: the bytes are ours and stay where they are

ffi.cdef("""
    hb_blob_t * hb_blob_create (
        const char *data, unsigned int length, int mode, void *user_data, void *destroy);
    hb_face_t * hb_face_create (hb_blob_t *blob, unsigned int index);
""")


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a book as a fragment: their numbers in it by the names that pages use."""

    fragment: Fragment
    numbers: tuple[tuple[str, int], ...]


def gathered(faces: Iterable[Face]) -> tuple[Face, ...]:
    """Return each face once, with all glyphs; what is said of it first counts."""
    first: dict[object, Face] = {}
    widths: dict[object, dict[int, float]] = {}
    meanings: dict[object, dict[int, str]] = {}
    for face in faces:
        name = face.facts["hash"]
        first.setdefault(name, face)
        widths[name] = {**face.widths, **widths.get(name, {})}
        meanings[name] = {**face.meanings, **meanings.get(name, {})}
    return tuple(
        Face(face.facts, face.digest, _sorted(widths[name]), _sorted(meanings[name]))
        for name, face in first.items()
    )


def _sorted(values: Mapping[int, _T]) -> dict[int, _T]:
    return dict(sorted(values.items()))


def made(faces: Iterable[Face], theme: Theme, *, hyphens_join: bool) -> Fonts:
    """Return the fonts of a book, with the glyphs of its faces alone."""
    files = {sha256(content).hexdigest(): content for content in theme.fonts.values()}
    with mending.applied(), relocating.applied(0):
        pdf = pydyf.PDF()
        fonts = {face.facts["hash"]: _font(face, files) for face in faces}
        names = build_fonts_dictionary(pdf, fonts, True, True, _OPTIONS)  # noqa: FBT003 - WeasyPrint's
        if hyphens_join:
            finish.hyphens_join(pdf)
        numbers = {name: int(reference.strip(b"\0")) for name, reference in names.items()}
        fragment, new = cut(pdf, numbers.values(), {}, [])
    return Fonts(fragment, tuple((name, new[old]) for name, old in numbers.items()))


def _font(face: Face, files: Mapping[str, bytes]) -> Font:
    """Return a font of WeasyPrint's from what a piece tells of it."""
    if face.digest not in files:
        raise Unlinkable("a font is not the theme's")
    content = files[face.digest]
    font = Font.__new__(Font)
    vars(font).update(face.facts)
    font.file_content, font.widths, font.to_unicode = content, face.widths, face.meanings
    font.kept_data = ffi.from_buffer(content)
    blob = harfbuzz.hb_blob_create(font.kept_data, len(content), _READ_ONLY, ffi.NULL, ffi.NULL)
    font.hb_face = ffi.gc(harfbuzz.hb_face_create(blob, font.index), harfbuzz.hb_face_destroy)
    harfbuzz.hb_blob_destroy(blob)
    return font
