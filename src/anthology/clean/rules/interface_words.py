"""Buttons that a page repeats under each comment are not the text's."""

from collections import Counter
from collections.abc import Iterator, Sequence

from anthology.clean.rule import BlockRule
from anthology.clean.vocabulary import entries, folded
from anthology.model.document import Block, Item, Paragraph, plain
from anthology.model.splice import BlockSplice, Reach

_BUTTONS = entries("""
reply|like|report|share|permalink|quote|upvote|downvote|copy link|like this
reply to this comment|report comment|report abuse|show replies|hide replies|view replies
more replies|log in to reply|follow|vote up|vote down|link to this comment
give award|antworten|zitieren|melden|gefällt mir|bearbeiten|löschen|kommentar melden|beitrag melden
auf diesen kommentar|auf diesen kommentar antworten|antworten anzeigen|teilen|antwort
permanenter link|répondre|signaler|j’aime|citer|modifier|supprimer|partager
répondre à ce commentaire|lien permanent|signaler un abus|afficher les réponses|je n’aime pas
signaler ce commentaire|responder|me gusta|reportar|denunciar|citar|editar|eliminar|compartir
enlace permanente|no me gusta|responder a este comentario|ver respuestas|reportar comentario
denunciar comentario|ответить|нравится|пожаловаться|цитировать|поделиться|редактировать|удалить
ссылка|показать ответы|не нравится|ответить на комментарий|постоянная ссылка|сообщить о нарушении
свернуть ветку|развернуть
""")
_FOLDS = entries("""
spoiler|show spoiler|hide spoiler|reveal spoiler|spoiler anzeigen|spoiler aufklappen
afficher le spoiler|mostrar spoiler|ver spoiler|показать спойлер|спойлер|click to expand
click to reveal|show hidden content
""")
_REFRAINS = entries("""
follow|like|quote|report|share|antwort|bearbeiten|gefällt mir|löschen|melden|teilen|zitieren|citer
j’aime|modifier|partager|signaler|supprimer|citar|compartir|denunciar|editar|eliminar|me gusta
reportar|нравится|поделиться|редактировать|развернуть|ссылка|удалить|цитировать
""")
_AT_LEAST = 3
_LONGEST = 40
_MOST_WORDS = 5


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find short lines without a stop that stand three times: sure where they are known buttons.

    Of a line that is none, only the first is proposed: it may be a name, a refrain or an answer;
    so of a button that is a word of poems too (“Follow”), where it is the only one. What opens a
    fold of the page is proposed wherever it stands alone.
    """
    lines = {at: _label(block) for at, block in enumerate(blocks)}
    times = Counter(label for label in lines.values() if label)
    repeated = {label for label, count in times.items() if count >= _AT_LEAST}
    refrains = _REFRAINS if len(repeated & _BUTTONS) == 1 else frozenset()
    shown: set[str] = set()
    for at, label in lines.items():
        if label in _FOLDS:
            yield BlockSplice(at, at + 1, (), _FOLD_WHY, sure=False)
            continue
        button = label in _BUTTONS and label not in refrains
        if label in repeated and (button or label not in shown):
            shown.add(label)
            why = "" if button else f"The same short line stands {times[label]} times."
            yield BlockSplice(at, at + 1, (), why, sure=button)


_FOLD_WHY = "It opens a part that the page had folded away; nobody reads it in a book."


def _label(block: Block) -> str:
    text = plain(block.words).strip()
    if not isinstance(block, Paragraph | Item) or len(text) > _LONGEST or not text[-1:].isalnum():
        return ""
    label = folded(text) if len(text.split()) <= _MOST_WORDS else ""
    return label if any(map(str.isalpha, label)) else ""


RULE = BlockRule(
    name="interface_words",
    why="A button under each comment, repeated by the page; nobody wrote it.",
    reach=Reach.WORDS,
    find=find,
)
