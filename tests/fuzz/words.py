"""What the inputs of each target are likely to be made of, besides what is found by trying."""

# A word a line would fill five screens.
# fmt: off
_TAGS = """a article aside b blockquote body br button code dd div dl dt em footer form frameset h1 h2
head header hr html i iframe img li main math nav noscript object ol option p plaintext pre q script
section select span style svg table tbody td template textarea th title tr ul"""
_MARKUP = [
    *(f"<{tag}>" for tag in _TAGS.split()), *(f"</{tag}>" for tag in _TAGS.split()),
    "<!--", "-->", "<!DOCTYPE html>", "<?xml", "<![CDATA[", "]]>", "&amp;", "&eacute;", "&#",
    " hidden", ' lang="ru"', ' href="http://x.org"', ' alt="x"', "<meta charset=cp1251>",
]
_COMMONMARK = [
    "\n# ", "\n> ", "\n- ", "\n1. ", "\n    ", "\n```\n", "  \n", "\n\n", "***", "`", "*", "_",
    "[a](b)", "![a](b 'c')", "[a]: b", "[a][b]", "<http://x.org>", "&amp;", "<b>", "\n---\n", "\\",
]
_OF_WORD = """w:p w:r w:t w:tab/ w:br/ w:tbl w:tr w:tc w:del w:ins w:moveFrom w:sdt w:sdtContent
w:pPr w:rPr w:vMerge/ w:hyperlink w:fldSimple w:txbxContent mc:AlternateContent mc:Choice w:sym
mc:Fallback w:footnoteReference w:smartTag w:numPr w:ruby w:rt w:rubyBase w:softHyphen/"""
_DOCX = [
    *(f"<{tag}>" for tag in _OF_WORD.split()), *(f"</{tag}>" for tag in _OF_WORD.split()),
    "<w:p><w:r><w:t>Word</w:t></w:r></w:p>", '<w:footnoteReference w:id="7"/>',
]
_KEYS = """do line quote with why level depth number of language original exact status text sources
prefix suffix source title perspective date event term forms definition name life work texts group
question heading kind see see_also who read_next"""
_TOML = [
    *(f'\n{key} = "' for key in _KEYS.split()), *(f"\n{key} = " for key in _KEYS.split()),
    *(f"\n[[{name}]]\n" for name in ("decisions", "redactions", "notes", "events", "terms")),
    "\n+++\n", '"\n', '"', "[", "]", "drop", "keep", "heading", "join", "insert", "](#ships)",
]
_LINES = [
    "\n", "\n\n", " | ", "~", "- ", "1. ", "“", "”", "--", "...", "'", "\t", "* * *", "[1] ",
    "Leave a Reply", "By Jane Doe", "Share this:", "Jane says:", "Q: ", "5 Comments", "  1. ",
    "&amp;", "Added: Jan 20, 2025", "Reply", "â€™", "e\u0301", "ﬁ",
    "\u00a0", "\u200b", "\u00ad", "\u0093", "\ufeff", "\u2067", "\u2069", "\u202e", "\u202c",
]
# fmt: on
_PARTING = ["\n%%%%\n"]

WORDS = {
    "text": _LINES,
    "page": _MARKUP,
    "strict-page": _MARKUP,
    "markdown": _COMMONMARK,
    "docx": _DOCX + _PARTING,
    "epub": _MARKUP + _PARTING,
    "clean": _LINES,
    "editors": _TOML + _PARTING,
}
"""The words of each target; libFuzzer calls such a list a dictionary."""
