"""The proof copy: the book with the lines of its sources in the margin and its queries in place."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from anthology.model.anthology import Anthology, Essay, Text, TitlePage
from anthology.model.book import Selection
from anthology.model.decision import withheld
from anthology.model.document import Block, Gap, Insertion, Item, Mark, Run, start
from anthology.model.finding import Finding
from anthology.model.place import Origin, Place
from anthology.model.section import Section

_MARKS = frozenset({Mark("line"), Mark("paper")})
_TITLE = "Proof copy: {}"
_NOTICE = "Proof copy, not for publication. Numbers in the margin are lines of the sources."


def proofed(anthology: Anthology, findings: Sequence[Finding]) -> Anthology:
    """Return the book as a proof: lines numbered, proposals and findings set where they belong.

    A finding that belongs to no line of a text is a query at the back.
    """
    texts = tuple(
        _text(text, selection, findings)
        for text, selection in zip(anthology.texts, anthology.selections, strict=True)
    )
    files = {selection.read.file for selection in anthology.selections}
    others = [
        finding for finding in findings if not (finding.where and finding.where.file in files)
    ]
    items = tuple(Item((Run(str(finding), Origin(1, 1)),)) for finding in others)
    back = (*anthology.back, Essay("queries", "Queries", items)) if items else anthology.back
    return replace(
        anthology,
        book=replace(anthology.book, title=_TITLE.format(anthology.book.title)),
        front=tuple(_noticed(section) for section in anthology.front),
        texts=texts,
        back=back,
    )


def _noticed(section: Section) -> Section:
    return replace(section, notice=_NOTICE) if isinstance(section, TitlePage) else section


def _text(text: Text, selection: Selection, findings: Sequence[Finding]) -> Text:
    queries = sorted(_queries(selection, findings), key=lambda query: query[0])
    body: list[Block] = []
    for block, after in zip(text.body, [*text.body[1:], None], strict=True):
        body.append(_numbered(block))
        while queries and (after is None or queries[0][0] < start(after).line):
            body.append(_query(*queries.pop(0)))
    return replace(text, body=tuple(body))


def _queries(selection: Selection, findings: Sequence[Finding]) -> Iterator[tuple[int, str]]:
    """Yield what is open in the text: the line, and what is asked there."""
    for proposal in selection.proposals:
        said = f"proposed, {proposal.rule}: {proposal.why}"
        yield proposal.entry.place.line, withheld(said, selection.record.redactions)
    for finding in findings:
        where = finding.where or Place("")
        if where.file == selection.read.file and finding.code != "C001":  # its sum is told above
            yield where.line or 1, f"{finding.code} {finding.message}"


def _query(line: int, said: str) -> Insertion:
    return Insertion((Run(f"[Query, line {line}: {said}]", Origin(line, 1)),))


def _numbered(block: Block) -> Block:
    if isinstance(block, Gap):  # it parts stanzas, and prints nothing
        return block
    first = block.words[0]
    number = Run(f"{first.origin.line} ", first.origin, _MARKS)
    return replace(block, words=(number, *block.words))
