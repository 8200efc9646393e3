"""The whole way of a text, on one screen."""

from collections.abc import Sequence
from dataclasses import replace

from anthology import certificate, disk, press_room, resources, shelf
from anthology.check import release, texts
from anthology.check.copy import Copy
from anthology.cleaned import cleaned
from anthology.compose import composer
from anthology.compose.ledger_file import ledger_file
from anthology.edit import editor
from anthology.model.anthology import Anthology
from anthology.model.book import Selection
from anthology.model.edition import Edition, Files
from anthology.model.errors import AnthologyError, UnsoundEdition, raise_all
from anthology.model.finding import Finding, Severity
from anthology.model.means import NOTHING, Standing
from anthology.model.record import Manuscript, Source
from anthology.order import LEDGER, REVIEW, Order, Report, Tell
from anthology.read import project
from anthology.render.faces import dressed
from anthology.render.review import review
from anthology.verify import examiner, source_words


def build(order: Order, tell: Tell) -> Report:
    """Build the books of a project and put them in place, or leave the last good ones untouched.

    Raises AnthologyError: ReleaseRefused where something stands against a release that is ordered,
    UnsoundEdition where a finished book fails its proof.
    """
    with shelf.opened(order.out, order.root) as place:
        return _built(order, place, tell)


def _built(order: Order, place: shelf.Shelf, tell: Tell) -> Report:
    files = disk.gather(order.root)
    plan = project.read(files, order.today)
    book = plan.book
    theme = resources.theme(order.theme or book.theme, order.root, order.size or book.size)
    selections = select(files, plan, tell, order.means.standing)
    copy = Copy(book, selections, files, order.today)
    if order.release:
        raise_all(release.bars(copy, plan.findings))
    tell("compose", plan.book.title)
    with press_room.blamed(theme):
        worn = dressed(book, theme)
    anthology = composer.compose(worn, selections)
    anthology, editions = press_room.run(anthology, theme, order.formats, order.means, tell)
    tell("verify", ", ".join(edition.name for edition in editions))
    ledger = ledger_file(selections)
    balance = source_words.balance(ledger, selections)
    findings = (
        *plan.findings,
        *texts.examine(copy),
        *balance.findings,
        *examiner.verify(editions, anthology),
    )
    refuse_unsound(findings)
    tell("publish", str(order.out))
    books = {edition.name: edition.content for edition in editions}
    page = review(plan.book.title, selections, theme)
    told = certificate.issued(order.root, anthology, editions, findings, balance)
    all_of_it = {**books, LEDGER: ledger, REVIEW: page, **certificate.files(told, theme)}
    place.put(all_of_it)
    return reported(anthology, editions, findings, tuple(all_of_it))


def select(
    files: Files, plan: project.Project, tell: Tell, standing: Standing = NOTHING
) -> tuple[Selection, ...]:
    """Return the texts, read, cleaned and edited; the errors of all are raised together."""
    selections: list[Selection] = []
    errors: list[AnthologyError] = []
    for manuscript in plan.manuscripts:
        tell("clean", manuscript.record.slug)
        try:
            selections.append(_selection(files, manuscript, standing))
        except AnthologyError as error:
            errors.append(error)
    raise_all(errors)
    return tuple(selections)


def _selection(files: Files, manuscript: Manuscript, standing: Standing) -> Selection:
    record = manuscript.record
    source = Source(record.source, files[record.source])
    washed = cleaned(source, record.language, editor.held(record), standing)
    text, done = washed.done.document, washed.done
    selection = Selection(record, washed.read, text, text, done.ledger, manuscript.headnote)
    return editor.edit(replace(selection, proposals=done.proposals, notes=manuscript.notes))


def refuse_unsound(findings: Sequence[Finding]) -> None:
    """Raise UnsoundEdition for what the proof found to be wrong."""
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    raise_all(
        [
            UnsoundEdition(f"{error.code} {error.message}", where=error.where, remedy=error.remedy)
            for error in errors
        ]
    )


def reported(
    anthology: Anthology,
    editions: Sequence[Edition],
    findings: tuple[Finding, ...],
    names: tuple[str, ...],
) -> Report:
    """Return what was built, under those names."""
    return Report(
        texts=len(anthology.selections),
        kept=sum(selection.kept for selection in anthology.selections),
        removed=sum(selection.removed for selection in anthology.selections),
        pages=max((edition.pages for edition in editions), default=0),
        files=names,
        findings=findings,
    )
