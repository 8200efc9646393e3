"""A page's list of other texts after the text is not the text's."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from anthology.clean.dates import is_date
from anthology.clean.rule import BlockRule
from anthology.clean.vocabulary import entries, folded, prompt
from anthology.model.document import Block, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_HEADS = entries("""
related articles|related posts|related stories|related content|related news|you may also like
you might also like|recommended for you|most popular|most read|popular posts|recent posts
latest posts|trending now|read next|more stories|more articles|editor’s picks|you may also enjoy
more from this author|more on this topic|recommended articles|related|top stories|related topics
ähnliche beiträge|ähnliche artikel|das könnte sie auch interessieren|verwandte artikel|meistgelesen
das könnte dich auch interessieren|neueste beiträge|mehr zum thema|weitere artikel
meistgelesene artikel|verwandte beiträge|auch interessant|beliebte beiträge
das könnte ihnen auch gefallen|mehr zu diesem thema|articles similaires|articles liés|à lire aussi
sur le même sujet|les plus lus|articles récents|vous aimerez aussi|dans la même rubrique
articles connexes|lire aussi|à lire également|à voir aussi|artículos relacionados
entradas relacionadas|noticias relacionadas|te puede interesar|lo más leído
también te puede interesar|más leídas|te recomendamos|artículos recientes|te puede gustar
más noticias|читайте также|похожие записи|похожие статьи|материалы по теме|новости по теме
другие новости|последние новости|статьи по теме|ещё по теме|самое читаемое|по теме
вам может быть интересно|свежие записи|смотрите также|другие материалы|популярные статьи
похожие материалы|похожие новости
""")
_LONGEST_HEAD = max(map(len, _HEADS)) + 10
_TITLE = range(3, 21)  # words; names of commenters have fewer, paragraphs more
_NO_TITLE_ENDS = (".", ",", ";", ":", "!", "…", ".”", ".»", "!”")


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the head of such a list and the titles after it: sure where they end the text."""
    shown = [at for at, block in enumerate(blocks) if not is_blank(block)]
    done = 0
    for number, at in enumerate(shown[1:], 1):
        if at >= done and _is_head(plain(blocks[at].words)):
            titles = list(takewhile(lambda after: _is_listed(blocks[after]), shown[number + 1 :]))
            if any(_is_title(plain(blocks[title].words).strip()) for title in titles):
                done = titles[-1] + 1
                yield BlockSplice(at, done, (), sure=titles[-1] == shown[-1])


def _is_head(text: str) -> bool:
    return len(text) < _LONGEST_HEAD and folded(text) in _HEADS


def _is_listed(block: Block) -> bool:
    text = plain(block.words).strip()
    return _is_title(text) or prompt(text) is not None or is_date(text) or _is_head(text)


def _is_title(text: str) -> bool:
    words = len(text.split(None, _TITLE.stop))
    first = text.lstrip("“”\"'«„‘¿¡([#•*- ")[:1]
    return words in _TITLE and not first.islower() and not text.endswith(_NO_TITLE_ENDS)


RULE = BlockRule(
    name="related_links",
    why="The page's list of other texts it offers; the text is over.",
    reach=Reach.WORDS,
    find=find,
)
