"""What a line says of its text: when it was written, by whom, how long one reads."""

import re

from anthology.clean.dates import is_date
from anthology.clean.vocabulary import entries, folded

_LABELS = (
    "last updated on|last updated|last modified on|last modified|date published|date added"
    "|first published|published on|published at|published|posted on|posted at|posted|added on"
    "|added|updated on|updated|submitted on|created on|created|uploaded on|uploaded|modified"
    "|date|written on|zuletzt aktualisiert am|zuletzt aktualisiert|zuletzt geändert am"
    "|veröffentlicht am|veröffentlicht|erstellt am|erstellt|aktualisiert am|aktualisiert"
    "|hinzugefügt am|hinzugefügt|erschienen am|stand|datum|publié le|publié|mis à jour le"
    "|mis à jour|modifié le|ajouté le|ajouté|mis en ligne le|posté le|dernière mise à jour"
    "|dernière modification|publicado el|publicado|actualizado el|actualizado"
    "|última actualización|añadido el|añadido|agregado el|fecha de publicación|fecha"
    "|modificado el|последнее обновление|дата публикации|дата добавления|опубликовано"
    "|опубликована|опубликован|обновлено|обновлена|добавлено|добавлена|размещено|дата|создано"
    "|изменено"
)
_LABEL = re.compile(rf"[\s•·|]*(?:{_LABELS})\b\s*:?\s*(?P<rest>\S.*)", re.IGNORECASE)
_READING_TIMES = entries(
    "0 min read|0 mins read|0 minute read|0 minutes read|reading time: 0 minutes"
    "|reading time: 0 min|estimated reading time: 0 minutes|0 min. lesezeit|0 min lesezeit"
    "|0 minuten lesezeit|lesezeit 0 min|lesezeit: 0 minuten|lesezeit: 0 min|lesedauer: 0 minuten"
    "|0 min de lecture|temps de lecture : 0 min|0 minutes de lecture"
    "|temps de lecture : 0 minutes|lecture 0 min|temps de lecture: 0 min|0 min de lectura"
    "|0 minutos de lectura|tiempo de lectura: 0 minutos|tiempo de lectura: 0 min"
    "|lectura de 0 min|0 мин на чтение|0 мин. чтения|0 минут чтения|время чтения: 0 минут"
    "|время чтения: 0 мин|на чтение 0 мин|время на прочтение: 0 мин|время на чтение: 0 мин"
)
_BYLINE = re.compile(
    r"(?:by|von|par|por|автор:?|autor:|autorin:|auteur ?:|author:|written by|posted by|text:)\s+",
    re.IGNORECASE,
)
_OF_THE_WEB = re.compile(r"(?:199|20\d)\d|[./]\d\d$")  # no page is older
_NAME_WORDS = range(1, 6)
_LONGEST = 120


def fact(text: str) -> str | None:
    """Return what a line says of the text: a labelled `fact`, a bare `date`, or who wrote it.

    A `name` is who follows “By”; None is a line that says nothing of the kind.
    """
    if len(text) > _LONGEST:
        return None
    label = _LABEL.fullmatch(text)
    dated = is_date(label["rest"] if label else text)
    if folded(text) in _READING_TIMES or (label and dated and _OF_THE_WEB.search(text)):
        return "fact"
    if dated:
        return "date"
    return "name" if _is_byline(text) else None


def _is_byline(text: str) -> bool:
    label = _BYLINE.match(text)
    names = text[label.end() :].split() if label else []
    capitals = all(name[0].isupper() or name in {"and", "und", "et", "y", "и"} for name in names)
    return len(names) in _NAME_WORDS and capitals and text[-1].isalpha()
