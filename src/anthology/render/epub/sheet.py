"""The style sheet of an EPUB: several sheets as one, their rules in the order of their weight.

The cascade goes by weight before it goes by order (CSS Cascading, 6.1), so that a page looks the
same; what a rule overrides stands above it, as judges of style sheets ask.
"""

import re
from collections.abc import Iterator
from itertools import groupby

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_IDS = re.compile(r"#[\w-]+")
_CLASSES = re.compile(r"\.[\w-]+|\[[^\]]*\]|(?<!:):[\w-]+")
_NAMES = re.compile(r"(?<![\w.#:-])[a-z][\w-]*|::[\w-]+")
_HEAD = "/* style.css — how the pages look; sizes, colours and faces are the reader's. */\n"

Declarations = dict[str, str]


def bound(*sheets: str) -> str:
    """Return the sheets as one; of a selector that comes again, its rules are joined."""
    rules: dict[str, Declarations] = {}
    for selector, declarations in _rules("\n".join(sheets)):
        before = rules.pop(selector, {})
        kept = {name: value for name, value in before.items() if name not in declarations}
        rules[selector] = kept | declarations
    rows = sorted(rules.items(), key=lambda rule: _weight(rule[0]))
    grouped = groupby(rows, key=lambda rule: (_weight(rule[0]), rule[1]))
    lines = (_line([name for name, _ in group], told) for (_, told), group in grouped)
    return _HEAD + "".join(lines)


def _rules(sheet: str) -> Iterator[tuple[str, Declarations]]:
    """Yield each selector by itself with what it declares."""
    for selectors, body in _RULE.findall(_COMMENT.sub("", sheet)):
        pairs = (one.split(":", maxsplit=1) for one in body.split(";") if ":" in one)
        told = {name.strip(): value.strip() for name, value in pairs}
        for selector in selectors.split(","):
            yield " ".join(selector.split()), told


def _weight(selector: str) -> tuple[int, int, int]:
    """Return the specificity of a selector (Selectors 4, 17)."""
    without_classes = _CLASSES.sub(" ", _IDS.sub(" ", selector))
    classes = _CLASSES.findall(_IDS.sub(" ", selector))
    return len(_IDS.findall(selector)), len(classes), len(_NAMES.findall(without_classes))


def _line(selectors: list[str], told: Declarations) -> str:
    declarations = " ".join(f"{name}: {value};" for name, value in told.items())
    return f"{', '.join(selectors)} {{ {declarations} }}\n"
