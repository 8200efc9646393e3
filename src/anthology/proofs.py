"""The proof copy, as a file: for the editor's desk, not for readers."""

from dataclasses import replace

from anthology import disk, resources, shelf
from anthology.build import refuse_unsound, reported, select
from anthology.check import checker
from anthology.check.copy import Copy
from anthology.compose import composer
from anthology.compose.proof_copy import proofed
from anthology.model.edition import Theme
from anthology.order import Order, Report, Tell
from anthology.read import project
from anthology.render import printer
from anthology.render.faces import dressed
from anthology.verify import examiner

NAME = "proof.pdf"


def build(order: Order, tell: Tell) -> Report:
    """Print the proof copy as one PDF and put it beside the books, which it leaves as they are.

    Raises AnthologyError; UnsoundEdition where the finished proof says other words than it should.
    """
    files = disk.gather(order.root)
    plan = project.read(files, order.today)
    book = plan.book
    theme = resources.theme(order.theme or book.theme, order.root, order.size or book.size)
    selections = select(files, plan, tell)
    findings = checker.check(Copy(book, selections, files, order.today), plan.findings)
    anthology = proofed(composer.compose(dressed(book, theme), selections), findings)
    tell("render", NAME)
    edition = replace(printer.render(anthology, _marked(theme), "pdf"), name=NAME)
    tell("verify", NAME)
    refuse_unsound(tuple(examiner.verify([edition], anthology)))
    with shelf.opened(order.out, order.root):
        disk.publish(order.out, {NAME: edition.content})
    return reported(anthology, [edition], tuple(findings), (NAME,))


def _marked(theme: Theme) -> Theme:
    styles = {**theme.styles, "theme.css": theme.styles["theme.css"] + theme.styles["proof.css"]}
    return replace(theme, styles=styles)
