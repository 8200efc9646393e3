"""What a change takes away and puts, without what stays as it was."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from anthology.verify.words import common


def changes(old: str, new: str) -> Iterator[tuple[int, int, str]]:
    """Yield what goes from where to where, and what comes for it, so that the rest stays."""
    ahead = common(old, new)
    behind = common(old[ahead:][::-1], new[ahead:][::-1])
    gone, come = old[ahead : len(old) - behind], new[ahead : len(new) - behind]
    if not gone or not come:
        yield ahead, ahead + len(gone), come
        return
    for kind, i, j, k, m in SequenceMatcher(None, gone, come, autojunk=False).get_opcodes():
        if kind != "equal":
            yield ahead + i, ahead + j, come[k:m]
