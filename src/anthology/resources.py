"""Finds templates, styles and fonts: beside the code in a wheel, at the top of a checkout."""

from dataclasses import replace
from pathlib import Path

from anthology import disk
from anthology.model.edition import Theme
from anthology.model.errors import RenderError
from anthology.model.place import Place

_SIZE = "6x9"  # of a book that names none
_FONTS = (".otf", ".ttf", ".woff", ".woff2")
_COLLECTIONS = (".ttc", ".otc")
_HERE = Path(__file__).resolve().parent
_TOPS = (_HERE, _HERE.parent.parent)


def themes(project: Path) -> list[str]:
    """Return the names of all themes: the program's own and the project's."""
    return _sheets("themes", project)


def sizes(project: Path) -> list[str]:
    """Return the names of all sizes of page: the program's own and the project's."""
    return _sheets("sizes", project)


def theme(name: str, project: Path, size: str = "") -> Theme:
    """Return the theme, with what the project's own templates/ and styles/ put in its place.

    A theme that is not asked for in a size takes the size that bears its name, if one does.
    Raises RenderError, naming those there are, where there is no theme or size of that name.
    """
    _refuse_unknown("theme", name, themes(project))
    size = size or (name if name in sizes(project) else _SIZE)
    _refuse_unknown("size", size, sizes(project))
    found = files(project)
    ours = _dress(originals())
    foreign = tuple(file for file in found if found[file] != ours.get(file))
    return replace(_theme(name, size, found), foreign=foreign)


def files(project: Path) -> dict[str, bytes]:
    """Return all templates, styles and fonts: the program's own, or the project's instead."""
    return _dress(originals()) | _dress(project)


def _dress(top: Path) -> dict[str, bytes]:
    return disk.below(top, "templates") | disk.below(top, "styles")


def told(kind: str, name: str, project: Path) -> str:
    """Return what a style sheet of that kind says of itself in its first line."""
    folders = [top / "styles" / kind for top in (project, originals())]
    sheet = next(f for folder in folders if (f := folder / f"{name}.css").is_file())
    first = sheet.read_text("utf-8").partition("\n")[0]
    return first.removeprefix(f"/* {name}.css — ").removesuffix(" */")


def beginning() -> dict[str, bytes]:
    """Return the files that a new project begins with."""
    return _whole("beginning")


def example() -> dict[str, bytes]:
    """Return the files of the example, a whole project."""
    return _whole("example")


def _whole(name: str) -> dict[str, bytes]:
    files = disk.below(_HERE, name)
    return {file.removeprefix(f"{name}/"): content for file, content in files.items()}


def _sheets(kind: str, project: Path) -> list[str]:
    found = [top / "styles" / kind for top in (originals(), project)]
    return sorted({style.stem for folder in found for style in folder.glob("*.css")})


def _refuse_unknown(kind: str, name: str, known: list[str]) -> None:
    if name not in known:
        raise RenderError(
            f"there is no {kind} {name}",
            where=Place("anthology.toml"),
            remedy=f"choose one of: {', '.join(known)}",
        )


def originals() -> Path:
    """Return the folder that holds the program's own templates/ and styles/."""
    return next(top for top in _TOPS if (top / "styles" / "text.css").is_file())


def _theme(name: str, size: str, files: dict[str, bytes]) -> Theme:
    _refuse_collections(files)
    own = ("text.css", "print.css", "proof.css", "epub.css", "web.css", "review.css")
    styles = {key: f"styles/{key}" for key in own}
    styles["size.css"] = f"styles/sizes/{size}.css"
    styles["theme.css"] = f"styles/themes/{name}.css"
    return Theme(
        name=name,
        templates={
            key.removeprefix("templates/"): _text(key, content)
            for key, content in files.items()
            if key.startswith("templates/")
        },
        styles={key: _text(file, files[file]) for key, file in styles.items()},
        fonts={
            key.removeprefix("styles/fonts/"): content
            for key, content in files.items()
            if key.startswith("styles/fonts/") and key.endswith(_FONTS)
        },
    )


def _refuse_collections(files: dict[str, bytes]) -> None:
    for key in sorted(files):
        if key.startswith("styles/fonts/") and key.lower().endswith(_COLLECTIONS):
            raise RenderError(
                "a collection of fonts does not say which of them is meant",
                where=Place(key),
                remedy="put the one font that the book needs there instead, as .otf or .ttf",
            )


def _text(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise RenderError("the file is not UTF-8", where=Place(name)) from None
