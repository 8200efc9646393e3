"""A Note on the Texts: what was done to each, written from the ledger."""

from collections.abc import Iterator, Sequence

from anthology.model.anthology import Essay
from anthology.model.book import Book, Selection
from anthology.model.decision import Redaction, withheld
from anthology.model.document import Block, Heading, Item, Run, Words
from anthology.model.ledger import Pass
from anthology.model.place import Origin
from anthology.model.said import prose
from anthology.model.splice import Reach

_OPENING = (
    "The texts are printed as they were found, word for word. What a web page had put around them "
    "was taken away, and the structure it had lost was set again. Every such change is named here, "
    "with the rule that made it and the line of the source where it was made; the ledger that "
    "comes with this book lists each character."
)
_MOST_WORDS = 60  # of one change, in print
_NOTHING = "Nothing was changed."


def compose(book: Book, selections: Sequence[Selection]) -> Essay:  # noqa: ARG001 - siblings alike
    """Return the note; every number and every line in it is read from the ledgers."""
    body: list[Block] = [prose(_OPENING)]
    for selection in selections:
        body += _note(selection)
    return Essay("note-on-the-texts", "A Note on the Texts", tuple(body))


def _note(selection: Selection) -> Iterator[Block]:
    yield Heading(_words(_title(selection)), 2)
    yield prose(
        f"Source: {selection.record.source}. Words kept: {selection.kept:,}. Words removed: "
        f"{selection.removed:,}. Words put in by the editors: {selection.added:,}."
    )
    if not selection.ledger.passes:
        yield prose(_NOTHING)
    for made in selection.ledger.passes:
        yield from _items(made, selection.record.redactions)


def _title(selection: Selection) -> str:
    first = selection.body.blocks[0]
    if isinstance(first, Heading) and first.level == 1:
        return "".join(run.text for run in first.words)
    return f"[{selection.record.title or selection.record.slug}]"


def _items(made: Pass, redactions: tuple[Redaction, ...]) -> Iterator[Item]:
    """Yield one line for the pass; where words went or came, the words too, with their line."""
    places = len(made.entries)
    where = "in 1 place" if places == 1 else f"in {places} places"
    if made.reach is not Reach.WORDS:
        yield Item(_words(f"{withheld(made.why, redactions)} ({made.rule}, {where})"))
        return
    for entry in made.entries:
        change = _change(withheld(entry.old, redactions), withheld(entry.new, redactions))
        why = f"{withheld(entry.why or made.why, redactions)} ({made.rule})"
        yield Item(_words(f"Line {entry.place.line}: {change}{why}"))


def _change(old: str, new: str) -> str:
    """Return what was changed: the words that went, and the words that came."""
    gone, come = _shown(old), _shown(new)
    if gone == come:
        return ""
    if not come:
        return f"“{gone}”. "
    return f"“{gone}” became “{come}”. " if gone else f"“{come}”. "


def _shown(text: str) -> str:
    """Return the lines as one, and of many words the first and the last: the ledger has all."""
    line = " / ".join(line.strip() for line in text.splitlines() if line.strip())
    words = line.split()
    if len(words) <= _MOST_WORDS:
        return line
    half = _MOST_WORDS // 2
    return " ".join([*words[:half], f"[… {len(words) - 2 * half} words …]", *words[-half:]])


def _words(text: str) -> Words:
    return (Run(text, Origin(1, 1)),)
