"""The editor's decisions on a text, from the tables of its record."""

from typing import TypeVar

from anthology.model.decision import ALL, Decision, Do, Redaction
from anthology.read import sound
from anthology.read.facts import language
from anthology.read.table import Table

_DEEPEST = 6
_HIGHEST = 99_999
_LEVELS = range(1, _DEEPEST + 1)
_DEPTHS = range(_DEEPEST + 1)
_NUMBERS = range(_HIGHEST + 1)
_LINES = range(1, 10_000_000)
_KINDS: dict[str, Do] = {do: do for do in ALL}
_TAKERS: dict[str, frozenset[Do]] = {  # what a key says, it says of these alone
    "with": frozenset(ALL) - {"keep", "stet", "drop", "turn", "language"},
    "level": frozenset({"heading"}),
    "depth": frozenset({"item", "speaker"}),
    "number": frozenset({"item"}),
    "of": frozenset({"quotation"}),
    "language": frozenset({"language"}),
}


def read(table: Table) -> Decision:
    """Return one decision; raises SeedError where it is not whole or contradicts itself."""
    do = table.choice("do", _KINDS)
    _refuse_idle(table, do)
    decision = Decision(
        do=do,
        line=_line(table),
        quote=table.text("quote", as_typed=True) or table.needed("quote"),
        where=table.place("quote"),
        put=_put(table),
        why=table.text("why"),
        level=_within(table, "level", _LEVELS, 2),
        depth=_within(table, "depth", _DEPTHS, 0),
        number=_within(table, "number", _NUMBERS, None),
        of=_within(table, "of", _LINES, 0),
        language=language(table, ""),
    )
    if do == "insert" and not (decision.put[:1] == "[" and decision.put[-1:] == "]"):
        raise table.error("with", "an insertion stands in square brackets", 'write with = "[…]"')
    if do == "language" and not decision.language:
        raise table.error("do", "no language is named", 'write language = "ru"')
    if decision.of == decision.line:
        raise table.error("of", "a line does not quote itself", "name the line that is quoted")
    table.finish()
    return decision


def _put(table: Table) -> str:
    """Return what is put in; what nobody sees stands in it only where the quotation has it."""
    put, quote = table.text("with", as_typed=True), table.text("quote", as_typed=True)
    return put if sound.unsound(put) in quote else table.text("with")


def _refuse_idle(table: Table, do: Do) -> None:
    """Raise SeedError for a key that says nothing of such a decision."""
    for key, kinds in _TAKERS.items():
        if key in table and do not in kinds:
            allowed = ", ".join(sorted(kinds))
            raise table.error(key, f"{do} takes no {key}", f"take it out; it belongs to {allowed}")


_Default = TypeVar("_Default", int, None)


def _within(table: Table, key: str, allowed: range, default: _Default) -> int | _Default:
    value = table.number(key)
    if value is not None and value not in allowed:
        what = f"{key} is {value}; it is {allowed[0]} to {allowed[-1]}"
        raise table.error(key, what, f"write {key} = {allowed[0]}")
    return default if value is None else value


def read_redaction(table: Table) -> Redaction:
    """Return one redaction; raises SeedError where it is not whole."""
    redaction = Redaction(
        original=table.needed("original"),
        put=table.needed("with"),
        where=table.place("original"),
        why=table.text("why"),
    )
    table.finish()
    if not any(character.isalnum() for character in redaction.original):
        raise table.error("original", "a name to withhold has letters", "write the name")
    return redaction


def _line(table: Table) -> int:
    line = table.number("line")
    if line is None or line < 1:
        raise table.error("line", "the decision names no line of the seed", "write line = 12")
    return line
