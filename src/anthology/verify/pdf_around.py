"""What stands around marked content in a PDF's structure: its block, its role, its link."""

from dataclasses import dataclass, replace

import pikepdf

_ROLES = {"/Lbl": "Label", "/Note": "Note", "/Reference": "Reference"}
_KINDS = {f"/H{level}": f"heading {level}" for level in range(1, 7)} | {"/LI": "item"}


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of a piece from the elements that it stands in (ISO 32000-1, 14.8.4)."""

    role: str = ""
    kind: str = ""
    element: int = 0
    link: str = ""
    is_quoted: bool = False

    def within(self, element: pikepdf.Object, number: int) -> "Around":
        """Return what is around the kids of an element, which is the one of that number."""
        name = str(element.get("/S", ""))
        kind = _KINDS.get(name, "")
        if name == "/P":
            kind = "quotation" if self.is_quoted else "paragraph"
        return replace(
            self,
            role=self.role or _ROLES.get(name, ""),
            kind=kind or self.kind,
            element=number if kind else self.element,
            link=_link(element) if name == "/Link" else self.link,
            is_quoted=self.is_quoted or name == "/BlockQuote",
        )


def _link(element: pikepdf.Object) -> str:
    """Return where a link leads: an address, or `#` and the name of a place in the book."""
    kids = element.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else (kids,):
        if isinstance(kid, pikepdf.Dictionary) and "/Obj" in kid:
            annotation = kid.Obj
            if "/A" in annotation and "/URI" in annotation.A:
                return str(annotation.A.URI)
            return f"#{annotation.Dest}" if "/Dest" in annotation else ""
    return ""
