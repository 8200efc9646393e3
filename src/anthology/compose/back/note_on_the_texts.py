"""A Note on the Texts: what was done to each, written from the ledger."""

import re
from collections.abc import Iterator

from anthology.compose.draft import Draft
from anthology.compose.languages.labels import Labels
from anthology.compose.text import title_of
from anthology.compose.wording import run
from anthology.model.book import Selection
from anthology.model.decision import Redaction, withheld
from anthology.model.document import Block, Heading, Item
from anthology.model.ledger import Pass
from anthology.model.said import prose
from anthology.model.section import Essay
from anthology.model.splice import Reach

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")
"""What no page can show, or what would turn the words after it."""
_MOST_WORDS = 60  # of one change, in print


def compose(draft: Draft) -> Essay:
    """Return the note; every number and every line in it is read from the ledgers."""
    labels = draft.labels
    body: list[Block] = [prose(labels.opening)]
    for selection in draft.selections:
        body += _note(selection, labels)
    return Essay("note-on-the-texts", labels.titles.note_on_the_texts, tuple(body))


def _note(selection: Selection, labels: Labels) -> Iterator[Block]:
    yield Heading((run(title_of(selection)),), 2)
    kept, removed, added = map(labels.number, (selection.kept, selection.removed, selection.added))
    source = selection.record.source
    yield prose(labels.counts.format(source=source, kept=kept, removed=removed, added=added))
    if not selection.ledger.passes:
        yield prose(labels.nothing)
    for made in selection.ledger.passes:
        yield from _items(made, selection.record.redactions, labels)


def _items(made: Pass, redactions: tuple[Redaction, ...], labels: Labels) -> Iterator[Item]:
    """Yield one line for the pass; where words went or came, the words too, with their line."""
    many = len(made.entries)
    where = labels.one_place if many == 1 else labels.places.format(labels.number(many))
    if made.reach is not Reach.WORDS:
        yield Item((run(f"{withheld(made.why, redactions)} ({made.rule}, {where})"),))
        return
    for entry in made.entries:
        old, new = withheld(entry.old, redactions), withheld(entry.new, redactions)
        why = f"{withheld(entry.why or made.why, redactions)} ({made.rule})"
        line = labels.line.format(entry.place.line)
        yield Item((run(f"{line}: {_change(old, new, labels)}{why}"),))


def _change(old: str, new: str, labels: Labels) -> str:
    """Return what was changed: the words that went, and the words that came."""
    gone, come = _shown(old, labels), _shown(new, labels)
    if gone == come:
        return ""
    if gone and come:
        return labels.became.format(old=gone, new=come)
    return f"“{gone or come}”. "


def _shown(text: str, labels: Labels) -> str:
    """Return the lines as one, and of many words the first and the last: the ledger has all."""
    text = _CONTROL.sub(lambda found: f"U+{ord(found[0]):04X}", text)
    line = " / ".join(line.strip() for line in text.splitlines() if line.strip())
    words = line.split()
    if len(words) <= _MOST_WORDS:
        return line
    half = _MOST_WORDS // 2
    return " ".join([*words[:half], labels.omitted.format(len(words) - 2 * half), *words[-half:]])
