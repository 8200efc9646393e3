"""Small files in DOCX and EPUB, built in memory."""

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_W = f'xmlns:w="{W}" xmlns:mc="{MC}"'
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_NAV = 'properties="nav"'
_OPF = "http://www.idpf.org/2007/opf"


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """Return the files as a zip archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def paragraph(text: str, style: str = "", run: str = "") -> str:
    """Return a paragraph of a DOCX with one run."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{named}<w:r>{run}<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def docx(body: str, **more: str) -> bytes:
    """Return a DOCX with that body; more parts by their names in word/, without the ending."""
    related = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>' for name in more
    )
    main = f'<Relationship Id="r" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}">{main}</Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{related}'
            "</Relationships>",
            "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
            **{f"word/{name}.xml": part.replace("W_NS", _W) for name, part in more.items()},
        }
    )


def epub(*pages: str, spine: str = "", **more: str) -> bytes:
    """Return an EPUB with those bodies in its spine, the first of them its table of contents."""
    kind = 'media-type="application/xhtml+xml"'
    items = "".join(
        f'<item id="p{n}" href="a%20{n}.xhtml" {kind} {_NAV if n == 0 else ""}/>'
        for n in range(len(pages))
    )
    order = spine or "".join(f'<itemref idref="p{n}"/>' for n in range(len(pages)))
    container = "urn:oasis:names:tc:opendocument:xmlns:container"
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": f'<container xmlns="{container}"><rootfiles>'
            '<rootfile full-path="OPS/book.opf"/></rootfiles></container>',
            "OPS/book.opf": f'<package xmlns="{_OPF}"><manifest>{items}</manifest>'
            f"<spine>{order}</spine></package>",
            **{
                f"OPS/a {n}.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/>'
                f"</head>\n<body>\n{page}\n</body></html>"
                for n, page in enumerate(pages)
            },
            **more,
        }
    )
