"""The editor's decisions on a text, from the tables of its record."""

from anthology.model.decision import ALL, Decision, Do, Redaction
from anthology.read.facts import language
from anthology.read.table import Table

_DEEPEST = 6
_KINDS: dict[str, Do] = {do: do for do in ALL}


def read(table: Table) -> Decision:
    """Return one decision; raises SeedError where it is not whole or contradicts itself."""
    decision = Decision(
        do=table.choice("do", _KINDS),
        line=_line(table),
        quote=table.needed("quote"),
        where=table.place("quote"),
        put=table.text("with"),
        why=table.text("why"),
        level=table.number("level") or 2,
        depth=table.number("depth") or 0,
        number=table.number("number"),
        of=table.number("of") or 0,
        language=language(table, ""),
    )
    if not 1 <= decision.level <= _DEEPEST:
        raise table.error("level", "a heading's level is 1 to 6", "write level = 2")
    if decision.do == "insert" and not (decision.put[:1] == "[" and decision.put[-1:] == "]"):
        raise table.error("with", "an insertion stands in square brackets", 'write with = "[…]"')
    if decision.do == "language" and not decision.language:
        raise table.error("do", "no language is named", 'write language = "ru"')
    table.finish()
    return decision


def read_redaction(table: Table) -> Redaction:
    """Return one redaction; raises SeedError where it is not whole."""
    redaction = Redaction(
        original=table.needed("original"),
        put=table.needed("with"),
        where=table.place("original"),
        why=table.text("why"),
    )
    table.finish()
    return redaction


def _line(table: Table) -> int:
    line = table.number("line")
    if line is None or line < 1:
        raise table.error("line", "the decision names no line of the seed", "write line = 12")
    return line
