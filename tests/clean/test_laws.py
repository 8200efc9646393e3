"""The laws of cleaning, for every rule and for all of them together."""

import re
import unicodedata
from collections.abc import Iterable

import pytest
from hypothesis import example, given

from anthology.clean import cleaner
from anthology.clean.order import RULES
from anthology.clean.rule import BlockRule, Rule, TextRule, TypographyRule
from anthology.clean.typography.usage import usage
from anthology.model.decision import Held
from anthology.model.document import Block, Document, is_blank, plain, start
from anthology.model.errors import RuleError
from anthology.model.ledger import Entry, block_entries, replay, text_entries
from anthology.model.splice import Reach, Splice, exceeds
from tests.strategies import as_document, documents


@given(documents)
@example(as_document("-\n-\nOne\n-\nTwo"))
@example(as_document("The Brutality of Lenin\nAI-powered\nLeave a Reply\n"))
def test_replaying_the_ledger_gives_what_is_printed(document: Document) -> None:
    """The ledger is the whole way from what was read to what is printed."""
    done = cleaner.clean(document)

    assert replay(document, done.ledger) == done.document


@given(documents)
@example(as_document("A Long Line\n" * 5 + "-\n-\n\u200b\n"))
def test_cleaning_is_done_after_once(document: Document) -> None:
    """Cleaning what was cleaned finds nothing more."""
    assert cleaner.clean(cleaner.clean(document).document).ledger.passes == ()


@given(documents)
def test_no_rule_exceeds_its_reach(document: Document) -> None:
    """Each rule, alone on any document, changes no more than it says it does."""
    for rule in RULES:
        for entry in _entries(rule, document):
            assert not exceeds(rule.reach, entry.old, entry.new), rule.name


def _entries(rule: Rule, document: Document) -> list[Entry]:
    if isinstance(rule, BlockRule):
        return list(block_entries(document, rule.find(document.blocks)))
    return [
        entry
        for index, block in enumerate(document.blocks)
        for entry in text_entries(document, index, _splices(rule, block, document.language))
    ]


def _splices(rule: TextRule | TypographyRule, block: Block, language: str) -> Iterable[Splice]:
    if isinstance(rule, TextRule):
        return rule.find(plain(block.words))
    known = usage(language)
    return rule.find(block, known) if known else ()


@given(documents)
def test_every_word_is_kept_or_in_the_ledger(document: Document) -> None:
    """Words leave the text only by an entry whose rule may remove words."""
    done = cleaner.clean(document)
    changed = [e for made, e in done.ledger.entries() if made.reach is Reach.WORDS]
    before = [*(plain(b.words) for b in document.blocks), *(e.new for e in changed)]
    after = [*(plain(b.words) for b in done.document.blocks), *(e.old for e in changed)]

    assert sorted(_letters("".join(after))) == sorted(_letters("".join(before)))


def _letters(text: str) -> list[str]:
    return [character for character in unicodedata.normalize("NFKD", text) if character.isalpha()]


@given(documents)
def test_cleaned_blocks_stand_in_the_order_of_the_source(document: Document) -> None:
    """No block moves past another."""
    cleaned = cleaner.clean(document).document
    origins = [start(block) for block in cleaned.blocks if not is_blank(block)]

    assert origins == sorted(origins)


def test_a_rule_that_exceeds_its_reach_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule of white space that takes a letter is an error of the program's, with its place."""
    greedy = TextRule("greedy", "It takes a letter.", Reach.SPACE, lambda _: [Splice(0, 1, "")])
    monkeypatch.setattr(cleaner, "RULES", (greedy,))

    with pytest.raises(RuleError, match="greedy exceeds its reach") as caught:
        cleaner.clean(as_document("Word"))
    assert str(caught.value.where) == "seeds/text.txt:1:1"


def test_a_rule_that_is_never_done_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule that finds more in what it has made is an error of the program's."""
    endless = TextRule("endless", "It adds a space.", Reach.SPACE, lambda _: [Splice(0, 0, " ")])
    monkeypatch.setattr(cleaner, "RULES", (endless,))

    with pytest.raises(RuleError, match="endless is never done"):
        cleaner.clean(as_document("Word"))


@given(documents)
@example(as_document("«Ž¤", "fr"))
def test_typography_changes_no_word(document: Document) -> None:
    """With its marks set, a text has the words that it has as typed, in the same order."""
    as_set = cleaner.clean(document).document
    as_typed = cleaner.clean(document, Held(as_typed=True)).document

    assert _words(as_set) == _words(as_typed)


def _words(document: Document) -> list[str]:
    text = " ".join(plain(block.words) for block in document.blocks).replace("’", "'")
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text)


@given(documents)
def test_cleaning_again_proposes_nothing_new(document: Document) -> None:
    """What is proposed of a cleaned text was proposed of it before, under the same name."""
    once = cleaner.clean(document)
    again = cleaner.clean(once.document)

    assert {doubt.id for doubt in again.proposals} <= {doubt.id for doubt in once.proposals}
