"""The help of a command, from its docstring: lines that are indented stay as they stand."""

import inspect
import re
from collections.abc import Callable

import typer
from typer.core import TyperCommand

_AS_IT_STANDS = "\b\n"  # a mark by which a paragraph's lines are kept
_TYPE = re.compile(r"(?<=\S) <[\w\[\]]+>")  # the Python of an argument, as Typer tells it
_BRACED = re.compile(r"\{([A-Z|-]+)\}")


class Command(TyperCommand):
    """A command that tells its arguments by their names alone, as manual pages do."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override] # the one there is
        """Return the help."""
        return _plain(super().get_help(ctx))

    def get_usage(self, ctx: typer.Context) -> str:  # type: ignore[override] # the same
        """Return the line of use."""
        return _plain(super().get_usage(ctx))


def _plain(told: str) -> str:
    return _BRACED.sub(r"\1", _TYPE.sub("", told))


def manual(command: Callable[..., None]) -> str:
    """Return the help of a command."""
    paragraphs = inspect.cleandoc(command.__doc__ or "").split("\n\n")
    return "\n\n".join(map(_marked, paragraphs))


def _marked(paragraph: str) -> str:
    is_indented = any(line.startswith("  ") for line in paragraph.splitlines())
    return _AS_IT_STANDS + paragraph if is_indented else paragraph
