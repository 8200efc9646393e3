"""Finds templates, styles and fonts: beside the code in a wheel, at the top of a checkout."""

from pathlib import Path

from anthology import disk
from anthology.model.edition import Theme
from anthology.model.errors import RenderError
from anthology.model.place import Place

_HERE = Path(__file__).resolve().parent
_TOPS = (_HERE, _HERE.parent.parent)


def themes(project: Path) -> list[str]:
    """Return the names of all themes: the program's own and the project's."""
    found = [top / "styles" / "themes" for top in (_top(), project)]
    return sorted({style.stem for folder in found for style in folder.glob("*.css")})


def theme(name: str, project: Path) -> Theme:
    """Return the theme, with what the project's own templates/ and styles/ put in its place.

    Raises RenderError, naming the themes there are, where there is none of that name.
    """
    known = themes(project)
    if name not in known:
        raise RenderError(
            f"there is no theme {name}",
            where=Place("anthology.toml"),
            remedy=f"choose one of: {', '.join(known)}",
        )
    files: dict[str, bytes] = {}
    for top in (_top(), project):
        files |= disk.below(top, "templates") | disk.below(top, "styles")
    return _theme(name, files)


def _top() -> Path:
    """Return the folder that holds the program's own templates/ and styles/."""
    return next(top for top in _TOPS if (top / "styles" / "text.css").is_file())


def _theme(name: str, files: dict[str, bytes]) -> Theme:
    own = ("text.css", "print.css", "epub.css", "review.css")
    styles = {key: f"styles/{key}" for key in own}
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
            if key.startswith("styles/fonts/") and key.endswith((".otf", ".ttf", ".woff2"))
        },
    )


def _text(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise RenderError("the file is not UTF-8", where=Place(name)) from None
