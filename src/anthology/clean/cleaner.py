"""The cleaner: applies the rules in order, holds each to its reach, and writes the ledger."""

from collections.abc import Iterator
from dataclasses import replace

from anthology.clean.order import RULES
from anthology.clean.rule import BlockRule, Rule, TextRule
from anthology.model.document import Document, Gap, plain
from anthology.model.errors import RuleError
from anthology.model.ledger import Entry, Ledger, Pass, apply, block_entries, text_entries
from anthology.model.splice import exceeds

_MOST_ROUNDS = 20  # more than any text needs; only a rule at fault goes on


def clean(document: Document) -> tuple[Document, Ledger]:
    """Return the cleaned document and the ledger of what was changed.

    The rules are applied round by round until none finds anything more, so that cleaning what was
    cleaned changes nothing. Raises RuleError where a rule exceeds its reach or is never done.
    """
    passes: tuple[Pass, ...] = ()
    for _ in range(_MOST_ROUNDS):
        document, made = _swept(document)
        if not made:
            return document, Ledger(passes)
        passes += made
    raise RuleError(
        f"the rule {passes[-1].rule} is never done: it would change “{passes[-1].entries[0].old}”",
        where=passes[-1].entries[0].place,
        remedy="report this text: the fault is the program's",
    )


def _swept(document: Document) -> tuple[Document, tuple[Pass, ...]]:
    passes = []
    for rule in RULES:
        entries = tuple(_found(rule, document))
        if entries:
            _hold(rule, entries)
            passes.append(Pass(rule.name, rule.why, rule.reach, entries))
            document = replace(document, blocks=apply(document.blocks, entries))
    return document, tuple(passes)


def _found(rule: Rule, document: Document) -> Iterator[Entry]:
    match rule:
        case TextRule():
            for index, block in enumerate(document.blocks):
                if not isinstance(block, Gap):
                    yield from text_entries(document, index, rule.find(plain(block.words)))
        case BlockRule():
            yield from block_entries(document, rule.find(document.blocks))


def _hold(rule: Rule, entries: tuple[Entry, ...]) -> None:
    for entry in entries:
        if exceeds(rule.reach, entry.old, entry.new):
            raise RuleError(
                f"the rule {rule.name} exceeds its reach ({rule.reach.value}): "
                f"“{entry.old}” became “{entry.new}”",
                where=entry.place,
                remedy="report this text: the fault is the program's",
            )
