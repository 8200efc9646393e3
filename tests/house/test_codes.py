"""Every code of a finding is explained, in the program and on its page."""

import re

from anthology.check import explanation
from anthology.cli.explain import page
from tests.conftest import TOP

_CODE = re.compile(r'"([A-Z]\d{3})"')


def test_codes_and_explanations_are_the_same() -> None:
    """Each code that the program can give has its file in check/explained/, and no other has."""
    modules = (TOP / "src" / "anthology").rglob("*.py")
    given = {code for module in modules for code in _CODE.findall(module.read_text("utf-8"))}

    assert set(explanation.codes()) == given


def test_the_page_of_codes_is_what_the_program_says() -> None:
    """`anthology explain --all > docs/codes.md` changes nothing."""
    assert f"{page()}\n" == (TOP / "docs" / "codes.md").read_text("utf-8")
