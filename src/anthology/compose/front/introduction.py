"""The editor's introduction, where there is one."""

from anthology.compose.draft import Draft
from anthology.compose.stepping import stepped
from anthology.model.section import Essay


def compose(draft: Draft) -> Essay | None:
    """Return the introduction, or None where the editor has written none."""
    if not draft.book.introduction:
        return None
    title = draft.labels.titles.introduction
    return Essay("introduction", title, stepped(draft.book.introduction), kind="introduction")
