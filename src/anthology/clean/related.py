"""How a page's list of its other texts is headed, in the five languages."""

from anthology.clean.vocabulary import entries, folded

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


def is_head(text: str) -> bool:
    """Return whether a line heads such a list."""
    return len(text) < _LONGEST_HEAD and folded(text) in _HEADS
