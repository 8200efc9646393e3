"""The help of a command, from its docstring: lines that are indented stay as they stand."""

import inspect
from collections.abc import Callable

_AS_IT_STANDS = "\b\n"  # a mark by which a paragraph's lines are kept


def manual(command: Callable[..., None]) -> str:
    """Return the help of a command."""
    paragraphs = inspect.cleandoc(command.__doc__ or "").split("\n\n")
    return "\n\n".join(map(_marked, paragraphs))


def _marked(paragraph: str) -> str:
    is_indented = any(line.startswith("  ") for line in paragraph.splitlines())
    return _AS_IT_STANDS + paragraph if is_indented else paragraph
