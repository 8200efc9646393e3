"""The lock of a project: what its books were made of, so that nothing else is built unseen."""

import json
from pathlib import Path

from anthology import disk
from anthology.made_of import Parts, made_of
from anthology.model.errors import RenderError, SeedError, raise_all
from anthology.model.place import Place
from anthology.read import missing

LOCK = "anthology.lock"
_RENEW = "look at the change, then write the lock anew: anthology lock"


def write(root: Path) -> Path:
    """Write the lock of a project as it is now; return the file; raises SeedError for none."""
    if not disk.gather(root):
        raise missing.nothing({})
    told = json.dumps(made_of(root), ensure_ascii=False, indent=2, sort_keys=True)
    disk.publish(root, {LOCK: f"{told}\n".encode()})
    return root / LOCK


def hold(root: Path) -> None:
    """Raise an error for each source, template, style, font or version that is not the locked one.

    SeedError for what the editor has in hand, RenderError for a version of this machine.
    """
    locked, found = _locked(root), made_of(root)
    errors: list[SeedError | RenderError] = []
    for kind in found:
        before, now = locked.get(kind, {}), found[kind]
        for name in sorted(before.keys() | now.keys()):
            if before.get(name) == now.get(name):
                continue
            if kind == "versions":
                what = f"{name} is {now.get(name, 'missing')}, not {before.get(name, 'there')}"
                errors.append(RenderError(what, where=Place(LOCK), remedy=_RENEW))
            else:
                what = _difference(before.get(name), now.get(name))
                errors.append(SeedError(what, where=Place(name), remedy=_RENEW))
    raise_all(errors)


def _difference(before: str | None, now: str | None) -> str:
    if before is None:
        return "the lock does not know this file"
    return "the file that the lock knows is not there" if now is None else "not the locked file"


def _locked(root: Path) -> Parts:
    file = root / LOCK
    try:
        told = json.loads(file.read_text("utf-8"))
        return {str(kind): dict(parts) for kind, parts in told.items()}
    except FileNotFoundError:
        remedy = "write one: anthology lock"
        raise SeedError("the project has no lock", where=Place(LOCK), remedy=remedy) from None
    except (OSError, ValueError, TypeError, AttributeError):
        raise SeedError("not a lock", where=Place(LOCK), remedy=_RENEW) from None
