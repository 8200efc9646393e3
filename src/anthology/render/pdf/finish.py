"""The finish of a PDF: what WeasyPrint 70.0 does not write, added before the file is closed."""

import re
from collections.abc import Iterator, Sequence
from unicodedata import normalize

import pydyf
from weasyprint import Document
from weasyprint.pdf.metadata import DocumentMetadata

from anthology.model.anthology import Anthology, noted, printed
from anthology.render.turning import bound

_FIRST = "first"  # the name in print.css of the pages with which arabic numbers begin
_HYPHEN_TO_UNICODE = re.compile(rb"(<[0-9a-fA-F]{4}> )<2010>")
_BOTH_STANDARDS = b"""
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>"""


def finish(anthology: Anthology, document: Document, pdf: pydyf.PDF) -> None:
    """Add page labels, the second standard's mark, and hyphens that read as whole words."""
    names = [page._page_box.page_type.name for page in document.pages]  # noqa: SLF001
    pdf.catalog["PageLabels"] = labels(names)
    pdf.catalog["ViewerPreferences"] = preferences(document.metadata.lang)
    tell_both_standards(document.metadata, pdf)
    if not prints_hyphens(anthology):
        hyphens_join(pdf)


def labels(names: Sequence[str]) -> pydyf.Dictionary:
    """Return the page labels (ISO 32000-1, 12.4.2): i, ii in the front matter, then 1, 2.

    `names` are those that the styles give to the pages.
    """
    nums = pydyf.Array([0, pydyf.Dictionary({"S": "/r"})])
    if _FIRST in names:
        nums += [names.index(_FIRST), pydyf.Dictionary({"S": "/D"})]
    return pydyf.Dictionary({"Nums": nums})


def preferences(language: str) -> pydyf.Dictionary:
    """Return how the PDF is shown (ISO 32000-1, 12.2): by its title, bound where lines begin."""
    turned = {"Direction": "/R2L"} if bound(language) == "right" else {}
    return pydyf.Dictionary({"DisplayDocTitle": "true", **turned})


def tell_both_standards(metadata: DocumentMetadata, pdf: pydyf.PDF) -> None:
    """Write the metadata plainly, with PDF/UA-1 beside PDF/A-2a; WeasyPrint can name only one."""
    one = metadata.generate_rdf_metadata("a", 2, "A")
    content = (
        b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/">%s</x:xmpmeta>\n<?xpacket end="r"?>'
    ) % one.replace(b"</rdf:RDF>", _BOTH_STANDARDS)
    extra = {"Type": "/Metadata", "Subtype": "/XML"}
    stream = pydyf.Stream([content], extra, compress=False)
    pdf.add_object(stream)
    pdf.catalog["Metadata"] = stream.reference


def prints_hyphens(anthology: Anthology) -> bool:
    """Return whether the book has a U+2010, or the like, of its own, which must then stay one."""
    return any(
        "\u2010" in normalize("NFKC", text)
        for section in anthology.sections
        for text in (*printed(section), *noted(section))
    )


def hyphens_join(pdf: pydyf.PDF) -> None:
    """Let the hyphen at a line's end read as a soft hyphen, so that copies hold whole words."""
    for stream in _character_maps(pdf):
        stream.stream = [
            _HYPHEN_TO_UNICODE.sub(rb"\1<00ad>", line) if isinstance(line, bytes) else line
            for line in stream.stream
        ]


def _character_maps(pdf: pydyf.PDF) -> Iterator[pydyf.Stream]:
    for thing in pdf.objects:
        if isinstance(thing, pydyf.Stream) and b"begincmap" in thing.stream:
            yield thing
