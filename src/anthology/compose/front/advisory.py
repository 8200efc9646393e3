"""What readers should know before they begin: the content advisory."""

from anthology.compose.draft import Draft
from anthology.compose.stepping import stepped
from anthology.model.section import Essay


def compose(draft: Draft) -> Essay | None:
    """Return the advisory, or None where the editor has written none."""
    advisory = draft.book.apparatus.advisory
    if not advisory:
        return None
    body = stepped(draft.cited_block(block) for block in advisory)
    return Essay("advisory", draft.labels.titles.advisory, body, kind="frontmatter")
