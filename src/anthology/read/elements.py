"""What the elements of a page mean for its words (HTML, "Rendering")."""

import re
from collections.abc import Iterator

from anthology.model.document import Mark, MarkName
from anthology.read.facts import LANGUAGE
from anthology.read.tree import Open

# fmt: off - a name a line would fill two screens
UNSEEN = frozenset(
    {  # their characters are no text of the page
        "head",
        "iframe",
        "noembed",
        "script",
        "style",
        "title",
    }
)
APART = frozenset(
    {  # these begin and end a block
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "listing",
        "main",
        "menu",
        "nav",
        "noframes",
        "ol",
        "optgroup",
        "option",
        "p",
        "plaintext",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "textarea",
        "tfoot",
        "thead",
        "tr",
        "ul",
        "xmp",
    }
)
# fmt: on
LINES = frozenset({"pre", "listing", "plaintext", "textarea", "xmp"})
LISTS = frozenset({"ol", "ul", "menu", "dir"})
_HEADING = re.compile(r"h[1-6]")
_INSTEAD = {
    "audio",
    "canvas",
    "noframes",
    "noscript",
    "object",
    "video",
}  # shown where all else fails
_FOR_PROGRAMS = {"datalist", "desc", "metadata", "template"}  # where they end is often not said
_NOT_SHOWN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_MARKS: dict[str, MarkName] = {
    "em": "emphasis",
    "i": "emphasis",
    "cite": "emphasis",
    "strong": "strong",
    "b": "strong",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
    "sup": "superscript",
    "sub": "subscript",
}
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.IGNORECASE)


def heading(element: Open) -> int:
    """Return the level of a heading, 0 for another element."""
    return int(element.name[1]) if _HEADING.fullmatch(element.name) else 0


def marks(element: Open, language: str) -> Iterator[Mark]:
    """Yield what the element says of its words, in a text of that language (BCP 47)."""
    attributes = element.attributes
    if element.name in _MARKS:
        yield Mark(_MARKS[element.name])
    address = attributes.get("href", "").strip()
    if element.name == "a" and _ADDRESS.fullmatch(address):
        yield Mark("link", address)
    tongue = attributes.get("lang", "")
    is_other = not f"{tongue}-".lower().startswith(f"{language}-".lower())
    if is_other and LANGUAGE.fullmatch(tongue) and element.name not in {"html", "body"}:
        yield Mark("language", tongue)
    if _is_hidden(element):
        yield Mark("outside")


def _is_hidden(element: Open) -> bool:
    attributes = element.attributes
    return (
        element.name in _INSTEAD | _FOR_PROGRAMS
        or "hidden" in attributes
        or attributes.get("aria-hidden", "").lower() == "true"
        or _NOT_SHOWN.search(attributes.get("style", "")) is not None
    )


def count(element: Open, attribute: str) -> int | None:
    """Return the whole number that an attribute gives, if it does."""
    value = element.attributes.get(attribute, "").strip()
    return int(value) if re.fullmatch(r"-?\d{1,9}", value, re.ASCII) else None
