"""The rules in the order in which they are applied: characters, furniture, structure, spacing."""

from anthology.clean.rule import Rule
from anthology.clean.rules import (
    app_chrome,
    blank_runs,
    control_characters,
    headings,
    invisible_characters,
    odd_spaces,
    orphan_bullets,
    outside_content,
    reply_form,
    space_runs,
    title,
)

RULES: tuple[Rule, ...] = (
    control_characters.RULE,
    invisible_characters.RULE,
    odd_spaces.RULE,
    outside_content.RULE,
    app_chrome.RULE,
    reply_form.RULE,
    orphan_bullets.RULE,
    title.RULE,
    headings.RULE,
    space_runs.RULE,
    blank_runs.RULE,
)
