"""Reading pages: every visible word is there, in order, and knows its line."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anthology.clean import cleaner
from anthology.model.document import (
    Document,
    Gap,
    Heading,
    Item,
    Mark,
    Paragraph,
    Quotation,
    SceneBreak,
    Verse,
    plain,
)
from anthology.model.errors import SeedError
from anthology.model.record import Source
from anthology.read import reader

_PROSE = (
    "It was a bright cold day in the town by the river, and the clerk who kept the register of "
    "ships wrote down, as he did every morning, the names of those that had not come back."
)
_BLOCKS = ("p", "div", "li", "blockquote", "h2", "section", "td", "pre", "article", "nav", "ul")
_INLINE = ("b", "em", "span", "a", "x-word", "code", "font")


def _read(page: str, ending: str = "html") -> Document:
    return reader.read(Source(f"seeds/page.{ending}", page.encode()), "en")


def _words(document: Document) -> list[str]:
    return " ".join(plain(block.words) for block in document.blocks).replace("|", " ").split()


@st.composite
def _trees(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Draw markup and the words that can be seen in it, each of them once."""
    words: list[str] = []

    def some(depth: int) -> str:
        word = f"word{len(words)}"
        match draw(st.integers(0, 5 if depth else 1)):
            case 0 | 1:
                words.append(word)
                return draw(st.sampled_from((" {} ", "\n{}\n", "<br>{} ", "<hr>{} "))).format(word)
            case 2:
                return draw(
                    st.sampled_from(("<script>var x</script>", "<!-- x -->", "<style>y</style>"))
                )
            case 3:
                name = draw(st.sampled_from(_INLINE))
                return f" <{name}>{some(depth - 1)}</{name}> "
            case _:
                name = draw(st.sampled_from(_BLOCKS))
                inner = "".join(some(depth - 1) for _ in range(draw(st.integers(0, 3))))
                return f"<{name}>{inner}</{name}>"

    return "".join(some(4) for _ in range(draw(st.integers(1, 5)))), words


@given(_trees())
def test_every_visible_word_is_read_in_order(tree: tuple[str, list[str]]) -> None:
    """Each word of the body is in the document, once, in its order, whatever stands around it."""
    markup, words = tree
    page = f"<title>none</title><body>{markup} <p>{_PROSE}</p></body>"

    assert [w for w in _words(_read(page)) if w not in {"*", "* * *"}] == words + _PROSE.split()


@given(_trees())
def test_every_line_is_that_of_the_words(tree: tuple[str, list[str]]) -> None:
    """The origin of a run is the line of the page on which its first word stands."""
    page = re.sub(r"(?=<[^/])", "\n", f"<body>{tree[0]}<p>{_PROSE}</p></body>")
    rows = page.split("\n")
    for block in _read(page).blocks:
        for run in block.words:
            if run.text.startswith("word"):
                assert run.text.split()[0] in rows[run.origin.line - 1]


@given(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0")))
def test_no_bytes_are_a_crash(text: str) -> None:
    """Whatever a page holds, it is a document or an error that says what is wrong."""
    for ending in ("html", "xhtml"):
        try:
            _read(text, ending)
        except SeedError:
            continue


def test_the_structure_of_a_page_is_kept() -> None:
    """Headings, items with their numbers, quotations, verse and breaks are what they are."""
    page = (
        "<h1>One</h1><h2>Two</h2><h1>Three</h1><ol start=3><li>a<ul><li>b</ul><li value=9>c</ol>"
        f"<blockquote><p>quoted</blockquote><p>l 1<br>l 2</p><pre>\nk 1\n\nk 2\n</pre><hr>{_PROSE}"
        "<table><tr><th>x<td>y</table>"
    )
    blocks = _read(page).blocks

    assert [type(b) for b in blocks] == [
        *[Heading, Heading, Heading, Item, Item, Item, Quotation, Verse, Verse],
        *[Gap, Verse, Gap, Verse, SceneBreak, Paragraph, Paragraph],
    ]
    assert [b.level for b in blocks if isinstance(b, Heading)] == [1, 2, 2]
    assert [(b.number, b.depth) for b in blocks if isinstance(b, Item)] == [
        (3, 0),
        (None, 1),
        (9, 0),
    ]
    assert plain(blocks[-1].words) == "x | y"


def test_marks_are_kept() -> None:
    """Emphasis, raised figures, addresses of the web and languages stay with their words."""
    page = (
        f'<p>{_PROSE} <i>a</i> <a href="https://x.org/?a&amp;b">b</a> <a href="javascript:c">c</a>'
    )
    marks = {
        r.text: r.marks for r in _read(f'{page} <q lang="fr">d</q> 1<sup>e</sup>').blocks[0].words
    }

    assert marks["a"] == {Mark("emphasis")}
    assert marks["b"] == {Mark("link", "https://x.org/?a&b")}
    assert marks["c"] == frozenset()
    assert marks["d"] == {Mark("language", "fr")}
    assert marks["e"] == {Mark("superscript")}


def test_what_is_outside_the_content_goes_by_an_entry_of_the_ledger() -> None:
    """A page's furniture and its hidden words are read, taken away by a rule, and accounted for."""
    page = (
        "<nav><a href=/>Home</a></nav><header><h1>The Ships</h1></header><div class=post>"
        f"<p>{_PROSE}<p>{_PROSE} <span hidden>secret</span> end.<p>{_PROSE}<p>Short.</div>"
        "<div>Related: ten tricks</div><footer>Copyright</footer>"
    )
    read = _read(page)
    done = cleaner.clean(read)
    cleaned, ledger = done.document, done.ledger

    assert {"Home", "secret", "Related:", "Copyright"} <= set(_words(read))
    assert _words(cleaned) == [
        "The",
        "Ships",
        *(_PROSE.split() * 2),
        "end.",
        *_PROSE.split(),
        "Short.",
    ]
    assert "Related: ten tricks\nCopyright" in {entry.old for _, entry in ledger.entries()}


def test_prose_outside_the_proposed_content_stays() -> None:
    """A paragraph that the extractor overlooks is not taken away, unless it is furniture."""
    own = f"Aside: {' '.join(f'other{n} words{n}' for n in range(30))}."
    post = "".join(f"<p>{n} {_PROSE}</p>" for n in range(12))
    other = f'<div class="related-posts"><p>{own}</p><p>Ten tricks</p></div>'
    page = f'<div class="entry-content">{post}</div>{other}<nav><p>Menu: {own}</p></nav>'
    cleaned = cleaner.clean(_read(page)).document

    assert "Aside:" in _words(cleaned)
    assert not {"tricks", "Menu:"} & set(_words(cleaned))


@pytest.mark.parametrize(
    ("page", "ending", "what"),
    [
        ("", "html", "no words"),
        ("<title>only</title><script>x()</script>", "html", "no words"),
        ("<div>" * 100_000 + "deep", "html", "cannot be read to its end"),
        ("<b>" * 100_000 + "deep", "xhtml", "cannot be read"),
        ("<p>" + "word " * 4_000_001, "html", "more than 20,000,000 characters"),
        (f"<p {' '.join(f'a{n}' for n in range(30_000))}>", "html", "too many attributes"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "xhtml", "Entity 'b' not defined"),
        ("<p>one</p><p>two</p>", "xhtml", "cannot be read"),
    ],
)
def test_what_cannot_be_read_whole_is_refused(page: str, ending: str, what: str) -> None:
    """A page that a limit would cut off, or that is broken, is an error and never a part of it."""
    with pytest.raises(SeedError, match=what):
        _read(page, ending)


def test_an_entity_that_the_page_declares_is_not_expanded() -> None:
    """In HTML such an entity is the characters it is written with."""
    assert _words(_read("<!DOCTYPE a [<!ENTITY b 'c'>]><p>word &b;</p>"))[-2:] == ["word", "&b;"]


def test_xhtml_has_the_characters_that_html_names() -> None:
    """An empty title closes itself, and &eacute; is a letter, as in books in EPUB."""
    words = f"<title/><body>caf&eacute; {_PROSE}</body>"
    page = f"<html xmlns='http://www.w3.org/1999/xhtml'>{words}</html>"

    assert _words(_read(page, "xhtml"))[0] == "café"


@pytest.mark.parametrize("end", ["</html>", "</body></html>", "</html><!-- x --></html>"])
def test_what_follows_the_end_of_a_page_is_of_it(end: str) -> None:
    """Browsers show what stands after </html>, and so it is read."""
    assert _words(_read(f"<p>one</p>{end}two<p>three{end}four")) == ["one", "two", "three", "four"]


@pytest.mark.parametrize("name", ["template", "datalist", "svg><desc", "svg><metadata"])
def test_what_is_for_programs_is_hidden_and_not_lost(name: str) -> None:
    """Where such an element ends is often not said: its words are in the ledger, at least."""
    runs = [run for block in _read(f"<p>one <{name}>two<p>three").blocks for run in block.words]

    assert [run.text.strip() for run in runs] == ["one", "two", "three"]
    assert [Mark("outside") in run.marks for run in runs] == [False, True, True]


def test_no_two_characters_have_one_place() -> None:
    """Columns count what was read on a line, so that a change of a word means that one."""
    runs = [run for block in _read("<p>one <b>one</b>\n<p>one").blocks for run in block.words]

    assert [(run.origin.line, run.origin.column) for run in runs] == [(1, 1), (1, 5), (2, 1)]


def test_the_page_tells_its_encoding() -> None:
    """What the page declares is the encoding it is read in."""
    page = f'<meta http-equiv=Content-Type content="text/html; charset=cp1251"><p>Слово. {_PROSE}'
    read = reader.read(Source("seeds/page.htm", page.encode("cp1251")), "ru")

    assert _words(read)[0] == "Слово."
    assert read.encoding == "windows-1251"
