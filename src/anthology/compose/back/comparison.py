"""The texts compared: what each says to the editor's questions, as a table."""

from collections.abc import Iterator

from anthology.compose.draft import Draft
from anthology.compose.wording import run
from anthology.model.apparatus import Question
from anthology.model.document import Mark, plain
from anthology.model.matter import Cell
from anthology.model.section import Essay


def compose(draft: Draft) -> Essay | None:
    """Return the table, or None where the editor has asked nothing.

    A group of rows for each question, a row for each text: so it stays readable on a phone, and
    with as many texts as there are.
    """
    questions = draft.book.apparatus.questions
    if not questions:
        return None
    body = tuple(cell for question in questions for cell in _asked(draft, question))
    return Essay("comparison", draft.labels.titles.comparison, body)


def _asked(draft: Draft, question: Question) -> Iterator[Cell]:
    yield Cell((run(question.question),), heads="group")
    answers = dict(question.answers)
    for text in draft.texts:
        if text.anchor in answers:
            title = run(plain(text.title), Mark("link", f"#{text.anchor}"))
            yield Cell((title,), heads="row")
            yield Cell(draft.cited(answers[text.anchor]))
