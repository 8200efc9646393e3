"""Words as they are typed, found again where they are printed: other spaces, quotes, dashes."""

import re
from dataclasses import dataclass

_FORMS = (  # what typography sets in several ways, and how it is compared
    (r"«[ \u00a0\u202f]?|[ \u00a0\u202f]?»|[„“”\"‟″]", '"'),
    (r"[‘’‚'′]", "'"),
    (r"\s?(?:[–—−]|-{2,3})\s?|\s-\s", " - "),
    (r"…|\.(?: ?\.){2}", "..."),
    (r"\s+", " "),
)
_FORM = re.compile("|".join(f"({form})" for form, _ in _FORMS))


@dataclass(frozen=True, slots=True)
class _Loose:
    """A text in its compared form, and where in the text each of its characters begins and ends."""

    text: str
    spans: tuple[tuple[int, int], ...]


def spans(words: str, text: str) -> list[tuple[int, int]]:
    """Return where the words stand in the text, however either of them is set."""
    wanted, given = _loose(words.strip()).text, _loose(text)
    found, at = [], given.text.find(wanted) if wanted else -1
    while at >= 0:
        found.append((given.spans[at][0], given.spans[at + len(wanted) - 1][1]))
        at = given.text.find(wanted, at + len(wanted))
    return found


def same(one: str, other: str) -> bool:
    """Return whether two texts are the same, however either of them is set."""
    return _loose(one.strip()).text == _loose(other.strip()).text


def _loose(text: str) -> _Loose:
    out: list[str] = []
    places: list[tuple[int, int]] = []
    done = 0
    for form in _FORM.finditer(text):
        plain = text[done : form.start()]
        out.append(plain)
        places += [(at, at + 1) for at in range(done, form.start())]
        put = _FORMS[(form.lastindex or 1) - 1][1]
        out.append(put)
        places += [form.span()] * len(put)
        done = form.end()
    out.append(text[done:])
    places += [(at, at + 1) for at in range(done, len(text))]
    return _Loose("".join(out), tuple(places))
