"""The marks of one block set: by the usage of its language, and nowhere that is not prose."""

from collections.abc import Iterator

from anthology.clean import holding
from anthology.clean.rule import TypographyRule
from anthology.clean.typography import untouched
from anthology.clean.typography.usage import Usage, speaks
from anthology.model.decision import Held
from anthology.model.document import Block, SceneBreak, plain
from anthology.model.splice import Splice


def splices(rule: TypographyRule, block: Block, usage: Usage, held: Held) -> Iterator[Splice]:
    """Yield what the rule finds outside of code, addresses and handles.

    A line of another language is left as it was typed, and so is one that the editor keeps.
    """
    if isinstance(block, SceneBreak) or _is_foreign(block):
        return
    found = list(rule.find(block, usage))
    if not found or holding.is_held(block, held.kept) or untouched.is_code(block):
        return
    if speaks(plain(block.words), usage):
        yield from holding.apart(untouched.apart(found, block), block, held)


def _is_foreign(block: Block) -> bool:
    return all(any(mark.name == "language" for mark in run.marks) for run in block.words)
