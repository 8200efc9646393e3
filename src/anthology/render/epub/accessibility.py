"""What an EPUB claims of its accessibility: what the probe of this very build has proved."""

from collections.abc import Iterator
from importlib.metadata import version

from anthology.model.anthology import Anthology, Essay
from anthology.render.epub.probe import Probe

Claim = tuple[str, str, str]
"""A property, its value, and what it refines."""

_STANDARD = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"


def claims(anthology: Anthology, probe: Probe) -> Iterator[Claim]:
    """Yield the metadata of EPUB Accessibility 1.1, each line true of this build."""
    is_sound = not probe.faults
    yield _schema("accessMode", "textual")
    if probe.pictures:
        yield _schema("accessMode", "visual")
    if is_sound or not probe.pictures:
        yield _schema("accessModeSufficient", "textual")
    for feature in _features(anthology, probe):
        yield _schema("accessibilityFeature", feature)
    yield _schema("accessibilityHazard", "unknown" if probe.plays else "none")
    yield _schema("accessibilitySummary", " ".join(_summary(anthology, probe)))
    if is_sound:
        by = anthology.book.binding.certified_by or f"anthology {version('anthology')} (a program)"
        yield "dcterms:conformsTo", _STANDARD, ""
        yield "a11y:certifiedBy", by, "conformance"


def _schema(name: str, value: str) -> Claim:
    return f"schema:{name}", value, ""


def _features(anthology: Anthology, probe: Probe) -> Iterator[str]:
    yield "tableOfContents"
    yield "readingOrder"
    if not any("heading" in fault for fault in probe.faults):
        yield "structuralNavigation"
    if not any("picture" in fault for fault in probe.faults):
        yield "alternativeText"
    if probe.yields:
        yield "displayTransformability"
    if anthology.pagination:
        yield "pageBreakMarkers"
        yield "pageNavigation"
    if _has_index(anthology):
        yield "index"


def _summary(anthology: Anthology, probe: Probe) -> Iterator[str]:
    yield "The book is text, in reading order, with headings, contents and the language marked."
    if probe.pictures:
        yield "Its pictures are described in words."
    else:
        yield "It has no picture but its cover, which is described in words."
    if any(text.notes for text in anthology.texts):
        yield "Notes are linked from where they are called, and lead back there."
    if probe.yields:
        yield "Size, colour and face of the letters are the reader’s to choose."
    if anthology.pagination:
        yield "The pages of the printed book are marked and listed."
    if any(section.anchor == "advisory" for section in anthology.front):
        yield "A content advisory stands in the front matter."
    if probe.faults:
        faults = "; ".join(probe.faults)
        yield f"It claims no conformance, for its own probe found faults: {faults}."
    elif not anthology.book.binding.certified_by:
        yield "A program has examined it, not a person."


def _has_index(anthology: Anthology) -> bool:
    return any(isinstance(one, Essay) and one.kind == "index" for one in anthology.back)
