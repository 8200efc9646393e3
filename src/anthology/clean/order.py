"""The rules in the order in which they are applied: characters, furniture, structure, spacing."""

from anthology.clean.rule import Rule
from anthology.clean.rules import (
    app_chrome,
    blank_runs,
    composed_letters,
    control_characters,
    headings,
    html_entities,
    invisible_characters,
    ligatures,
    lost_characters,
    misread_cyrillic,
    mojibake,
    odd_spaces,
    orphan_bullets,
    reply_form,
    space_runs,
    title,
    windows_controls,
)

RULES: tuple[Rule, ...] = (
    html_entities.RULE,
    mojibake.RULE,
    misread_cyrillic.RULE,
    windows_controls.RULE,
    control_characters.RULE,
    lost_characters.RULE,
    invisible_characters.RULE,
    composed_letters.RULE,
    ligatures.RULE,
    odd_spaces.RULE,
    app_chrome.RULE,
    reply_form.RULE,
    orphan_bullets.RULE,
    title.RULE,
    headings.RULE,
    space_runs.RULE,
    blank_runs.RULE,
)
