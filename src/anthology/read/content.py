"""The content of a page: an extractor proposes where it is, and the page itself gives the words.

Nothing is taken away here. What stands outside is marked so, and only where it is no prose of its
own: an extractor that errs must not cost an author a paragraph.
"""

import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from anthology.model.counting import count_words
from anthology.model.document import Block, Heading, Paragraph, plain
from anthology.model.outside import OUTSIDE
from anthology.read.compositor import Node, Piece

_WORD = re.compile(r"\w+")
_SHINGLE = 4  # words in a row that two texts share where one was taken from the other
_NEARLY_ALL = 0.9  # of what was proposed must be in the content; the rest is a stray match
_PROSE = 25  # words that make a paragraph of its own
_LONGEST = 2_000_000  # characters; a longer page takes the extractor minutes, and is a book
_WHOLE = {"article", "main"}
_FURNITURE = {"aside", "button", "dialog", "footer", "form", "header", "nav", "search", "select"}


def marked(pieces: Sequence[Piece], nodes: Sequence[Node], page: str) -> tuple[Block, ...]:
    """Return the blocks; what is outside the content of the page is marked so, word for word."""
    if not pieces:
        return ()
    inside = _inside(pieces, nodes, _proposed(pieces, page))
    kept = [piece.node in inside or _is_prose(piece, nodes) for piece in pieces]
    if not any(kept):
        return tuple(piece.block for piece in pieces)
    title = _title(pieces, kept)
    return tuple(
        piece.block if is_kept or index == title else outside(piece.block)
        for index, (piece, is_kept) in enumerate(zip(pieces, kept, strict=True))
    )


def outside(block: Block) -> Block:
    """Return the block with all its words marked as outside the content."""
    words = tuple(replace(run, marks=run.marks | {OUTSIDE}) for run in block.words)
    return replace(block, words=words)


def _proposed(pieces: Sequence[Piece], page: str) -> list[int]:
    """Return for each block how many of its words the extractor takes for content."""
    words = [_WORD.findall(plain(piece.block.words).lower()) for piece in pieces]
    if len(page) > _LONGEST:
        return [len(row) for row in words]
    extracted = _WORD.findall(_extracted(page).lower())
    known = set(_shingles(extracted))
    return [len(row) if any(shingle in known for shingle in _shingles(row)) else 0 for row in words]


def _extracted(page: str) -> str:
    import trafilatura  # noqa: PLC0415 - it takes a third of a second; texts do not need it

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # only the cli speaks
    found = trafilatura.bare_extraction(page, favor_recall=True, include_comments=True)
    if not found or isinstance(found, dict):
        return ""
    return f"{found.text or ''}\n{found.comments or ''}"


def _shingles(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[start:] for start in range(_SHINGLE)), strict=False)


def _inside(pieces: Sequence[Piece], nodes: Sequence[Node], proposed: Sequence[int]) -> set[int]:
    """Return the elements within the innermost one that holds nearly all that was proposed.

    Where that is part of an article, the whole article is meant.
    """
    weights = [0] * len(nodes)
    for piece, weight in zip(pieces, proposed, strict=True):
        if piece.node >= 0:
            weights[piece.node] += weight
    for index in range(len(nodes) - 1, 0, -1):
        weights[nodes[index].parent] += weights[index]
    enough = max(1, _NEARLY_ALL * sum(proposed))
    root = max((i for i, weight in enumerate(weights) if weight >= enough), default=0)
    whole = next((i for i in _ancestors(root, nodes) if nodes[i].name in _WHOLE), root)
    inside = {whole}
    for index in range(whole + 1, len(nodes)):
        if nodes[index].parent in inside:
            inside.add(index)
    return inside


def _ancestors(node: int, nodes: Sequence[Node]) -> Iterator[int]:
    while node >= 0:
        yield node
        node = nodes[node].parent


def _is_prose(piece: Piece, nodes: Sequence[Node]) -> bool:
    """Return whether a block is a paragraph of its own, and not of the page's furniture."""
    if not isinstance(piece.block, Paragraph) or count_words([plain(piece.block.words)]) < _PROSE:
        return False
    return not any(nodes[index].name in _FURNITURE for index in _ancestors(piece.node, nodes))


def _title(pieces: Sequence[Piece], kept: Sequence[bool]) -> int | None:
    """Return the last heading of level 1 before the content, if the content has none itself."""
    first = kept.index(True)
    tops = [
        index
        for index, piece in enumerate(pieces)
        if isinstance(piece.block, Heading)
        and piece.block.level == 1
        and (index < first or kept[index])
    ]
    return None if any(kept[index] for index in tops) or not tops else tops[-1]
