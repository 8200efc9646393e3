"""Who wrote a text, when, and how long one reads are facts about it, not its first sentence."""

import re
from collections.abc import Iterator, Sequence

from anthology.clean.dates import is_date
from anthology.clean.rule import BlockRule
from anthology.clean.vocabulary import entries, folded
from anthology.model.document import Block, Paragraph, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

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
_HEAD = 8  # lines from the top
_PROSE = 25
_LONGEST = 120


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find such lines among the few before the first prose: sure with a label and a whole date.

    A name after “By”, or a date alone, may be the text's own and is only proposed.
    """
    shown = [at for at, block in enumerate(blocks) if not is_blank(block)]
    texts = [plain(blocks[at].words).strip() for at in shown[: _HEAD + 1]]
    prose = next((n for n, t in enumerate(texts) if len(t.split(None, _PROSE)) >= _PROSE), None)
    for number in range(prose or 0):
        kind = _kind(texts[number]) if isinstance(blocks[shown[number]], Paragraph) else None
        if kind is not None:
            at = shown[number]
            yield BlockSplice(at, at + 1, (), _WHYS[kind], sure=kind == "fact")


_WHYS = {
    "fact": "A fact about the text for its record; not a line of the text.",
    "name": "If this names the author, it belongs to the record.",
    "date": "If this is the page's date, it belongs to the record; a letter's own date stays.",
}


def _kind(text: str) -> str | None:
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


RULE = BlockRule(
    name="datelines",
    why="A fact about the text for its record; not a line of the text.",
    reach=Reach.WORDS,
    find=find,
)
