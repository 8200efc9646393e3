"""Words that a page shows around its content, or hides in it."""

from anthology.model.document import Block, Mark

OUTSIDE = Mark("outside")


def is_outside(block: Block) -> bool:
    """Return whether all words of a block are outside the content of its page."""
    return all(OUTSIDE in run.marks for run in block.words)
