"""The style sheet of the EPUB: two sheets as one, without a change of what they say."""

from pathlib import Path

from anthology import resources
from anthology.render.epub.sheet import bound


def _said(sheet: str) -> list[str]:
    return bound(sheet).splitlines()[1:]


def test_rules_stand_in_the_order_of_their_weight() -> None:
    """Names of elements come first, then classes, then both; what weighs the same keeps its order."""
    sheet = (
        ".a p { margin: 0; } p { margin: 1em; } .b { x: 1; } h1 + p { margin: 2em; } .a { x: 2; }"
    )

    assert _said(sheet) == [
        "p { margin: 1em; }",
        "h1 + p { margin: 2em; }",
        ".b { x: 1; }",
        ".a { x: 2; }",
        ".a p { margin: 0; }",
    ]


def test_pseudo_classes_weigh_as_classes_and_pseudo_elements_as_elements() -> None:
    """Weights are those of the standard."""
    sheet = "a[href]::after { x: 1; } p:first-child { x: 2; } a::after { x: 3; } .x { x: 4; }"

    assert [line.split(" {")[0] for line in _said(sheet)] == [
        "a::after",
        ".x",
        "p:first-child",
        "a[href]::after",
    ]


def test_a_selector_that_comes_again_is_joined() -> None:
    """Of what is declared twice, the later stands; the rest is kept."""
    assert _said("a { x: 1; y: 1; } /* no { rule } */ a { x: 2; }") == ["a { y: 1; x: 2; }"]


def test_a_list_of_selectors_is_kept_together_where_its_weights_agree() -> None:
    """What is said of several at once is written once."""
    assert _said("h1, h2, .a { x: 1; }") == ["h1, h2 { x: 1; }", ".a { x: 1; }"]


def test_no_rule_of_the_themes_own_sheets_is_lost() -> None:
    """Every declaration of both sheets stands in the bound one, and no rule is of another kind."""
    theme = resources.theme("classic", Path("nowhere"))
    sheets = [theme.styles[name] for name in ("text.css", "epub.css")]
    once = bound(*sheets)

    assert "@" not in "".join(sheets)
    assert bound(once) == once
    assert ".headnote .label + p" in once
    assert once.count("{") == once.count("}")
