"""What the letters tell of an encoding: which ones make of the bytes a text in some language."""

import re

import charset_normalizer

_KNOWN = {  # the encodings that pages (WHATWG, Encoding) and old disks are in, by Python's names
    "cp866": "ibm866",
    "cp932": "shift_jis",
    "cp949": "euc-kr",
    "euc_jp": "euc-jp",
    "koi8_r": "koi8-r",
    "koi8_u": "koi8-u",
    "mac_cyrillic": "x-mac-cyrillic",
    "mac_roman": "macintosh",
    **{f"cp125{n}": f"windows-125{n}" for n in range(9)},
    **{f"iso8859_{n}": f"iso-8859-{n}" for n in (2, 5, 7, 15)},
    **{name: name for name in ("big5", "gb18030", "cp437", "cp850", "cp852")},
}
_OF_LANGUAGES = {  # after the suggested defaults of HTML, "determining the character encoding"
    ("cs", "hr", "hu", "pl", "sk", "sl"): ("windows-1250", "iso-8859-2"),
    ("ba", "be", "bg", "kk", "ky", "mk", "ru", "sr", "tg", "tt", "uk"): ("windows-1251",),
    ("el",): ("windows-1253",),
    ("az", "ku", "tr"): ("windows-1254",),
    ("he",): ("windows-1255",),
    ("ar", "fa"): ("windows-1256",),
    ("et", "lt", "lv"): ("windows-1257",),
    ("vi",): ("windows-1258",),
    ("ja",): ("shift_jis",),
    ("ko",): ("euc-kr",),
    ("zh",): ("gb18030",),
}
_USUAL = ("windows-1252",)
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_TELLING = 3  # bytes that are not ASCII; fewer tell nothing
_FEW = 0.3  # more than this share of bytes are not ASCII where the letters are not Latin
_APART = 0.1  # a reading that follows the frequencies of its language so nearly as well is likely
_ODD = 0.05  # and one that looks so little odder than the best; both of 1


def encodings(content: bytes, language: str) -> tuple[str, ...]:
    """Return the encodings that the bytes may be in: one, where the letters tell it.

    They tell it where the encoding that is usual for the seed's own language (BCP 47) is as good
    as the best, and where one stands alone and most letters are not Latin: Latin ones look alike
    in all. Bytes that are UTF-8 for the most part are in no other encoding: they are damaged.
    """
    if _is_damaged(content):
        return ()
    readings = _readings(content)
    count = len(_NOT_ASCII.findall(content))
    own = _own(language)
    names = [name for name in readings.values() if name in own]
    if count >= _TELLING and len(names) == 1:
        return (names[0],)
    if len(readings) == 1 and count > _FEW * len(content):
        return tuple(readings.values())
    return tuple(dict.fromkeys([*readings.values(), *own, "iso-8859-15"]))


def _is_damaged(content: bytes) -> bool:
    sound = content.decode("utf-8", errors="ignore").encode()
    return 2 * len(_NOT_ASCII.findall(sound)) > len(_NOT_ASCII.findall(content))


def _readings(content: bytes) -> dict[str, str]:
    """Return the likely texts, each with its encoding: the usual one, where several give it."""
    found = charset_normalizer.from_bytes(content, cp_isolation=list(_KNOWN))
    best = max((match.coherence for match in found), default=0.0)
    soundest = min((match.chaos for match in found), default=0.0)
    return {
        str(match): next(n for n in (*_USUAL, _KNOWN[match.encoding]) if _reads(content, n, match))
        for match in found
        if match.coherence > best - _APART and match.chaos < soundest + _ODD
    }


def _reads(content: bytes, name: str, match: charset_normalizer.CharsetMatch) -> bool:
    codec = next(ours for ours, known in _KNOWN.items() if known == name)
    return codec == match.encoding or content.decode(codec, errors="replace") == str(match)


def _own(language: str) -> tuple[str, ...]:
    primary = language.split("-", maxsplit=1)[0].lower()
    return next((names for of, names in _OF_LANGUAGES.items() if primary in of), _USUAL)
