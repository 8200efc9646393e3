"""Templates and styles of strangers: they dress a book, and can do nothing else."""

from pathlib import Path

import pytest

from tests.hostile.case import built, project

_PAGE = (
    "{{# page.xhtml — hostile #}}\n<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>"
)
_PAGE += "<head><title>x</title></head><body>{}</body></html>"

_TEMPLATES = {
    "classes": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "attributes by filter": "{{ ''|attr('__class__') }}",
    "attributes by map": "{{ [section]|map(attribute='__class__.__init__.__globals__')|list }}",
    "globals of a function": "{{ range.__globals__ }}",
    "globals of a macro": "{% macro m() %}{% endmacro %}{{ m.__globals__ }}{{ m._func.__globals__ }}",
    "the cycler": "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "the lipsum": "{{ lipsum.__globals__['os'].system('id') }}",
    "the joiner": "{{ joiner.__init__.__globals__ }}",
    "the namespace": "{{ namespace.__init__.__globals__ }}",
    "the config": "{{ config.items() }}",
    "self": "{{ self.__init__.__globals__ }}",
    "the environment": "{{ self._TemplateReference__context.environment.loader.mapping }}",
    "formats": "{{ '{0.__class__.__mro__}'.format(section) }}",
    "formats by map": "{{ '{s.__class__}'.format_map({'s': section}) }}",
    "markup's formats": "{{ ('%s'|safe).format(section).__class__ }}",
    "a change": "{{ book.__setattr__('title', 'mine') }}",
    "a change of a list": "{% set _ = section.notes.append(1) %}",
    "an include from the root": "{% include '/etc/passwd' %}",
    "an include above": "{% include '../../../../../../etc/passwd' %}",
    "an include of a secret": "{% include '../project-secret.txt' %}",
    "an import of a module": "{% import 'os' as os %}{{ os.environ }}",
    "an extension": "{% do 1 %}{% debug %}",
    "without an end": "{% for x in range(999999999) %}x{% endfor %}",
    "a large range": "{{ range(99999)|list|length }}{{ 'x' * 10**9 }}",
    "a power": "{{ 9 ** 9 ** 9 }}",
    "recursion": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "an include of itself": "{% include 'page.xhtml' %}",
    "unknown values": "{{ nothing.at_all }}",
    "division": "{{ 1 / 0 }}",
    "no template": "{% if %}",
    "markup that is none": "<p>",
    "a script": "<script>alert(1)</script>",
    "words of its own": "<p>words that no text has</p>",
    "a remote image": "<img src='http://example.org/x.png' alt=''/>",
    "a file of the machine": "<img src='file:///etc/passwd' alt=''/><object data='/etc/passwd'/>",
    "an entity": "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
}


@pytest.mark.parametrize("name", _TEMPLATES)
def test_a_template_of_the_epub_reaches_nothing(tmp_path: Path, name: str) -> None:
    """A page of a stranger's is an error of its file, or no proved book."""
    files = {"templates/page.xhtml": _PAGE.format(_TEMPLATES[name])}
    end = built(project(tmp_path / "project", files), "epub")

    assert end.errors


@pytest.mark.parametrize("name", _TEMPLATES)
def test_a_template_of_the_print_reaches_nothing(tmp_path: Path, name: str) -> None:
    """The same on paper, where WeasyPrint would load what a page names."""
    body = f"<!DOCTYPE html><html lang='en'><head><title>x</title></head><body>{_TEMPLATES[name]}"
    files = {"templates/book.html": f"{{# book.html — hostile #}}\n{body}</body></html>"}
    files["templates/print.html"] = "{# print.html — hostile #}\n" + _TEMPLATES[name]
    end = built(project(tmp_path / "project", files), "pdf")

    assert end.errors


_STYLES = {
    "an import of the machine": "@import url(file:///etc/passwd);",
    "a remote import": "@import 'http://example.org/x.css';",
    "an import above": "@import url(../../../../../etc/passwd);",
    "a picture of the machine": "body { background: url(file:///etc/passwd) }",
    "a remote picture": "body { background: url(https://example.org/x.png) }",
    "a picture without protocol": "body { background: url(//example.org/x.png) }",
    "a font of the machine": "@font-face { font-family: x; src: url(file:///etc/passwd) } p { font-family: x }",
    "a remote font": "@font-face { font-family: x; src: url(http://example.org/x.ttf) } p { font-family: x }",
    "a font of this machine": "@font-face { font-family: x; src: local('DejaVu Sans') } p { font-family: x }",
    "content": "p::before { content: 'words that no text has' }",
    "content of the machine": "p::before { content: url(file:///etc/passwd) }",
    "an attribute as content": "p::after { content: attr(id) }",
    "hidden words": "p { display: none }",
    "words off the page": "p { position: absolute; left: -9999px }",
    "words without size": "p { font-size: 0 }",
    "a list's picture": "ul { list-style-image: url(file:///etc/passwd) } p { display: list-item; list-style: url(file:///etc/passwd) }",
    "a picture in data": "body { background: url(data:image/svg+xml,<svg><image href='file:///etc/passwd'/></svg>) }",
    "an SVG that loads": "body { background: url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'%3E%3Cimage x:href='file:///etc/passwd'/%3E%3C/svg%3E\") }",
    "an attachment": "body { -weasy-link: url(file:///etc/passwd); link: url(file:///etc/passwd) }",
    "no style": "}}}} @@@ {{{{ \\",
    "a page of no size": "@page { size: 1px 1px; margin: 0 }",
    "a page beyond all": "@page { size: 1e9mm 1e9mm }",
    "a row of pages": "p { break-before: page; break-after: page; margin-bottom: 1e6px }",
    "a comment's end": "/* */ </style><script>alert(1)</script>",
}


@pytest.mark.parametrize("name", _STYLES)
def test_a_style_reaches_nothing(tmp_path: Path, name: str) -> None:
    """A theme of a stranger's loads no file and no address, and hides no word unseen."""
    files = {"styles/themes/mine.css": f"/* mine.css — hostile */\n{_STYLES[name]}\n"}
    end = built(project(tmp_path / "project", files), "pdf", "epub", theme="mine")

    assert end.files or end.errors


@pytest.mark.parametrize("content", [b"", b"OTTO\0\0", b"\0\1\0\0" + b"\xff" * 500, b"not a font"])
def test_a_font_that_is_none_is_told(tmp_path: Path, content: bytes) -> None:
    """A broken font in a stranger's project is an error that names it."""
    files = {"styles/fonts/mine.otf": content}
    end = built(project(tmp_path / "project", files), "pdf")

    assert end.files or end.errors
