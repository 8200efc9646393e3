"""Pages: the templates filled with sections; the only module that knows Jinja."""

from functools import lru_cache

from jinja2 import DictLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from anthology.model.edition import Theme
from anthology.model.errors import RenderError
from anthology.model.place import Place
from anthology.model.section import (
    Contents,
    Essay,
    HalfTitle,
    PartTitle,
    Section,
    Text,
    TitlePage,
    title_of,
)
from anthology.render import turning, words
from anthology.render.groups import grouped, speeches

_ROLES = {
    "acknowledgments",
    "appendix",
    "bibliography",
    "chapter",
    "colophon",
    "glossary",
    "index",
    "introduction",
    "part",
}


def fill(theme: Theme, template: str, **values: object) -> str:
    """Return the template with the values in it; text is escaped, never taken for markup.

    Raises RenderError naming the template and line that cannot be filled.
    """
    pages = _pages(tuple(sorted(theme.templates.items())))
    try:
        return pages.get_template(template).render(values).lstrip()
    except TemplateSyntaxError as error:
        place = Place(f"templates/{error.name or template}", error.lineno)
        raise RenderError(f"not a template: {error.message}", where=place) from None
    except TemplateError as error:
        place = Place(f"templates/{template}")
        raise RenderError(f"cannot be filled: {error.message}", where=place) from None


@lru_cache(maxsize=4)
def _pages(templates: tuple[tuple[str, str], ...]) -> "_Sandbox":
    """Return the templates, each of which is read once."""
    pages = _Sandbox(
        loader=DictLoader(dict(templates)),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    pages.filters |= {
        "speeches": speeches,
        "grouped": grouped,
        "marked_up": words.marked_up,
        "language_mark": words.language_mark,
        "turns": turning.turns,
        "language_way_mark": words.language_way_mark,
        "bound": turning.bound,
        "way": turning.way_of,
        "way_mark": words.way_mark,
        "element": words.element,
        "folder": words.folder,
        "is_front": words.is_front,
        "role": role,
        "title": title_of,
        "landmark": landmark,
        "running_head": turning.running,
    }
    return pages


class _Sandbox(ImmutableSandboxedEnvironment):
    """A sandbox in which nothing is multiplied: `"x" * 10**9` takes all memory there is."""

    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, _context: Context, operator: str, _left: object, _right: object) -> object:
        """Refuse the operation; templates of books have no use for it."""
        raise SecurityError(f"a template may not multiply ({operator})")


def kind(section: Section) -> str:
    """Return the name of the macro that sets the section."""
    match section:
        case HalfTitle():
            return "half_title"
        case TitlePage():
            return "title_page"
        case Contents():
            return "contents"
        case PartTitle():
            return "part_title"
        case Text():
            return "text"
        case Essay():
            return "essay"


def landmark(section: Section) -> str:
    """Return the section's name in the EPUB structural semantics vocabulary."""
    match section:
        case HalfTitle():
            return "halftitlepage"
        case TitlePage():
            return "titlepage"
        case Contents():
            return "toc"
        case PartTitle():
            return "part"
        case Text():
            return "chapter"
        case Essay():
            return "appendix" if section.kind == "chronology" else section.kind


def role(section: Section) -> str:
    """Return the section's role in the Digital Publishing module of WAI-ARIA; empty for none."""
    return f"doc-{landmark(section)}" if landmark(section) in _ROLES else ""
