"""Pages: the templates filled with sections; the only module that knows Jinja."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from jinja2 import DictLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from anthology.model.anthology import (
    Contents,
    Essay,
    Section,
    Text,
    TitlePage,
    running_head,
    title_of,
)
from anthology.model.document import (
    Block,
    Gap,
    Heading,
    Insertion,
    Item,
    Mark,
    Paragraph,
    Quotation,
    SceneBreak,
    Speaker,
    Verse,
    Words,
)
from anthology.model.edition import Theme
from anthology.model.errors import RenderError
from anthology.model.place import Place

Macro = Callable[[int, Section | None], Markup]

_TAGS = {"emphasis": "em", "strong": "strong", "code": "code", "speaker": "b"}


def fill(theme: Theme, template: str, **values: object) -> str:
    """Return the template with the values in it; text is escaped, never taken for markup.

    Raises RenderError naming the template and line that cannot be filled.
    """
    pages = ImmutableSandboxedEnvironment(
        loader=DictLoader(theme.templates),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    pages.filters |= {
        "grouped": _grouped,
        "marked_up": _marked_up,
        "language_mark": _language_mark,
        "title": title_of,
        "landmark": landmark,
        "running_head": running_head,
    }
    try:
        return pages.get_template(template).render(values).lstrip()
    except TemplateSyntaxError as error:
        place = Place(f"templates/{error.name or template}", error.lineno)
        raise RenderError(f"not a template: {error.message}", where=place) from None
    except TemplateError as error:
        place = Place(f"templates/{template}")
        raise RenderError(f"cannot be filled: {error.message}", where=place) from None


def kind(section: Section) -> str:
    """Return the name of the macro that sets the section."""
    match section:
        case TitlePage():
            return "title_page"
        case Contents():
            return "contents"
        case Text():
            return "text"
        case Essay():
            return "essay"


def landmark(section: Section) -> str:
    """Return the section's name in the EPUB structural semantics vocabulary."""
    match section:
        case TitlePage():
            return "titlepage"
        case Contents():
            return "toc"
        case Text():
            return "chapter"
        case Essay():
            return section.kind


def _grouped(blocks: Sequence[Block]) -> Iterator[tuple[str, list[tuple[int, Block]]]]:
    """Yield rows of blocks that are set together, each with its kind; blocks count from 1."""
    numbered = list(enumerate(blocks, start=1))
    for name, group in groupby(numbered, key=lambda pair: _group(pair[1])):
        yield name, list(group)


def _group(block: Block) -> str:  # noqa: PLR0911 - one for each kind of block
    match block:
        case Paragraph():
            return "paragraph"
        case Heading():
            return "heading"
        case Quotation():
            return "quotation"
        case Item():
            return "unordered" if block.number is None else "ordered"
        case Verse():
            return "verse"
        case Speaker():
            return "speaker"
        case SceneBreak():
            return "scene_break"
        case Insertion():
            return "insertion"
        case Gap():
            return "gap"


def _marked_up(words: Words, call: Macro | None = None, section: Section | None = None) -> Markup:
    """Return the words as markup: each run escaped, inside the elements that its marks ask for.

    Where a note is called, the macro `call` of the medium sets the call.
    """
    parts = []
    for marks, runs in groupby(words, key=lambda run: run.marks):
        text = escape("".join(run.text for run in runs))
        number = next((int(mark.value) for mark in marks if mark.name == "note"), 0)
        if number and call:
            text = call(number, section)
        for mark in sorted(marks, reverse=True):
            text = _element(mark, text)
        parts.append(text)
    return Markup("").join(parts)


def _element(mark: Mark, text: Markup) -> Markup:
    if mark.name == "link":
        return Markup('<a href="{}">{}</a>').format(mark.value, text)
    if mark.name == "note":
        return text
    if mark.name == "language":
        return Markup('<span lang="{0}" xml:lang="{0}">{1}</span>').format(mark.value, text)
    if mark.name == "outside":  # what the rules left there is text like any other
        return text
    return Markup("<{0}>{1}</{0}>").format(_TAGS[mark.name], text)


def _language_mark(language: str) -> Markup:
    """Return the attributes that say in which language a text is (BCP 47)."""
    return Markup(' lang="{0}" xml:lang="{0}"').format(language) if language else Markup("")
