"""Characters that nobody sees, and how they are written and shown so that they are seen."""

import re

UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff"
    "\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)


def escaped(toml: str) -> str:
    """Return TOML with escapes in place of what nobody sees (TOML 1.0, strings)."""
    return UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04X}", toml)


def seen(text: str) -> str:
    """Return a text to be shown, with the codes of what nobody sees."""
    return UNSEEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)
