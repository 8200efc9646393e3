"""The cleaner: applies the rules in order, holds each to its reach, and writes the ledger."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from anthology.clean import holding
from anthology.clean.order import RULES
from anthology.clean.rule import BlockRule, Rule, TextRule, TypographyRule
from anthology.clean.typography import setting
from anthology.clean.typography.usage import usage
from anthology.model.collector import at_rest
from anthology.model.decision import Held
from anthology.model.document import Document, Gap
from anthology.model.errors import RuleError
from anthology.model.ledger import (
    Entry,
    Ledger,
    Pass,
    Proposal,
    apply,
    block_entries,
    text_entries,
)
from anthology.model.splice import BlockSplice, Reach, exceeds

_ONCE = {rule.name for rule in RULES if isinstance(rule, BlockRule) and rule.once}
_NOTHING = Held()
_RESTORED = "restored"
_RESTORED_WHY = "Structure that was probably lost is set again; no word is touched."
_MOST_ROUNDS = 20  # more than any text needs; only a rule at fault goes on


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cleaned text: the document, the ledger of what was changed, and what is only proposed."""

    document: Document
    ledger: Ledger
    proposals: tuple[Proposal, ...]


@at_rest()
def clean(document: Document, held: Held = _NOTHING) -> Cleaned:
    """Return the text as the rules leave it; lines that are held change in white space only.

    The rules are applied round by round until none finds anything more, so that cleaning what was
    cleaned changes nothing. Raises RuleError where a rule exceeds its reach or is never done.
    """
    passes: tuple[Pass, ...] = ()
    doubts: tuple[Proposal, ...] = ()
    for _ in range(_MOST_ROUNDS):
        swept = _sweep(document, held)
        doubts += () if document.judged else tuple(p for p in swept.proposals if p.rule in _ONCE)
        document, passes = swept.document, passes + swept.ledger.passes
        if not swept.ledger.passes:
            return Cleaned(document, Ledger(passes), _open(doubts + swept.proposals, document))
    raise RuleError(
        f"the rule {passes[-1].rule} is never done: it would change “{passes[-1].entries[0].old}”",
        where=passes[-1].entries[0].place,
        remedy="report this text: the fault is the program's",
    )


def restored(done: Cleaned) -> Cleaned:
    """Return the text with those proposals made that restore structure and lose no word.

    For texts that have no editor to answer; where two proposals meet, the first is made.
    """
    document, passes, reached = done.document, list(done.ledger.passes), 0
    chosen: list[Proposal] = []
    for proposal in sorted(done.proposals, key=lambda one: one.entry.block):
        change = proposal.entry.change
        whole = proposal.reach is Reach.STRUCTURE and isinstance(change, BlockSplice)
        if whole and change.start >= reached:
            chosen.append(proposal)
            reached = change.end
    entries = tuple(proposal.entry for proposal in chosen)
    if entries:
        passes.append(Pass(_RESTORED, _RESTORED_WHY, Reach.STRUCTURE, entries))
        document = replace(document, blocks=apply(document.blocks, entries))
    left = tuple(proposal for proposal in done.proposals if proposal not in chosen)
    return Cleaned(document, Ledger(tuple(passes)), left)


def _proposal(rule: Rule, entry: Entry) -> Proposal:
    return Proposal(rule.name, entry.why or rule.why, rule.reach, entry)


def _open(doubts: Sequence[Proposal], document: Document) -> tuple[Proposal, ...]:
    """Return the proposals whose first line is still there to be decided on, each once.

    Where several rules propose the same change, the last is told: rules go from the general to
    the particular.
    """
    lines = {run.origin.line for block in document.blocks for run in block.words}
    still = {_same(doubt): doubt for doubt in doubts if doubt.entry.place.line in lines}
    return tuple(sorted(still.values(), key=lambda doubt: doubt.entry.place))


def _same(doubt: Proposal) -> object:
    """Return what two proposals of one change have in common; no change but in words is one."""
    entry = doubt.entry
    return (entry.place, entry.old, entry.new) if entry.old != entry.new else doubt.id


def _sweep(document: Document, held: Held) -> Cleaned:
    """Return the text after each rule was applied once, in order."""
    passes: list[Pass] = []
    proposals: list[Proposal] = []
    for rule in RULES:
        if isinstance(rule, BlockRule) and rule.once and document.judged:
            continue
        found = tuple(_found(rule, document, held))
        _hold(rule, found)
        proposals += [_proposal(rule, entry) for entry in found if not entry.change.sure]
        sure = tuple(entry for entry in found if entry.change.sure)
        if sure:
            passes.append(Pass(rule.name, rule.why, rule.reach, sure))
            document = replace(document, blocks=apply(document.blocks, sure))
    judged = replace(document, judged=True)
    return Cleaned(judged, Ledger(tuple(passes)), tuple(proposals))


def _found(rule: Rule, document: Document, held: Held) -> Iterator[Entry]:
    """Yield an entry for each splice the rule finds, but not on lines or words that are held."""
    if isinstance(rule, BlockRule):
        splices = rule.find(document.blocks)
        if held.lines and rule.reach is not Reach.SPACE:
            splices = holding.around(splices, document.blocks, held.lines)
        yield from block_entries(document, splices)
        return
    known = None if held.as_typed else usage(document.language)
    for index, block in enumerate(document.blocks):
        if isinstance(block, Gap):
            continue
        if isinstance(rule, TextRule):
            found = holding.left(rule, block, held)
            late = rule.as_read and document.judged
            yield from text_entries(document, index, (s for s in found if not (late and s.sure)))
        elif known and isinstance(rule, TypographyRule):
            yield from text_entries(document, index, setting.splices(rule, block, known, held))


def _hold(rule: Rule, entries: tuple[Entry, ...]) -> None:
    for entry in entries:
        if exceeds(rule.reach, entry.old, entry.new):
            raise RuleError(
                f"the rule {rule.name} exceeds its reach ({rule.reach.value}): "
                f"“{entry.old}” became “{entry.new}”",
                where=entry.place,
                remedy="report this text: the fault is the program's",
            )
