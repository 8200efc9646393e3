"""Permissions acknowledgements: the line that each owner of rights asks for, or the record's."""

from anthology.compose.draft import Draft
from anthology.compose.wording import run
from anthology.model.document import Item
from anthology.model.section import Essay


def compose(draft: Draft) -> Essay | None:
    """Return the acknowledgements, or None where no record says anything of rights."""
    lines = [
        Item((*draft.to_text(selection.record.slug), run(f" – {said}")))
        for selection in draft.selections
        if (said := selection.record.rights.credit or selection.record.rights_line)
    ]
    if not lines:
        return None
    title = draft.labels.titles.permissions
    return Essay("permissions", title, tuple(lines), kind="acknowledgments")
