"""Where a page says that a comment was deleted, a voice is lost; the page's words for it go."""

import re
from collections.abc import Iterator, Sequence

from anthology.clean.rule import BlockRule
from anthology.clean.vocabulary import entries, folded
from anthology.model.document import Block, Paragraph, plain
from anthology.model.splice import BlockSplice, Reach

_BRACKETED = re.compile(
    r"[\[<](?:deleted|removed|comment deleted|comment removed|removed by (?:moderator|reddit|admin)"
    r"|deleted by (?:user|author|creator|moderator)|gelöscht|entfernt|kommentar gelöscht|supprimé"
    r"|commentaire supprimé|eliminado|borrado|comentario eliminado|удалено|удалён|удален"
    r"|комментарий удал[её]н)[\]>]",
    re.IGNORECASE,
)
_OF_THE_SYSTEM = entries(
    "deleted by creator|removed by mod|removed by moderator|removed by admin|deleted by author"
    "|comment deleted by user|comment removed by moderator|comment deleted by author"
    "|deleted by user|this comment has been removed by the author"
    "|this comment has been removed by a moderator|this comment has been deleted"
    "|this comment was deleted|this comment was removed|this comment was removed by a moderator"
    "|this post has been deleted|this post was deleted"
    "|this comment has been removed by a blog administrator|comment has been collapsed"
    "|this comment was deleted by its author|sorry, this comment has been removed"
    "|kommentar vom autor gelöscht|dieser kommentar wurde gelöscht"
    "|dieser kommentar wurde entfernt|dieser kommentar wurde vom autor gelöscht"
    "|dieser kommentar wurde von einem moderator entfernt|kommentar wurde vom nutzer gelöscht"
    "|vom ersteller gelöscht|dieser beitrag wurde gelöscht|ce commentaire a été supprimé"
    "|ce commentaire a été supprimé par son auteur"
    "|ce commentaire a été supprimé par un modérateur|commentaire supprimé par l’utilisateur"
    "|commentaire supprimé par l’auteur|ce message a été supprimé|supprimé par l’auteur"
    "|este comentario fue eliminado|este comentario ha sido eliminado"
    "|este comentario fue borrado|este comentario ha sido eliminado por el autor"
    "|comentario eliminado por el usuario|este comentario ha sido eliminado por un moderador"
    "|eliminado por el creador|этот комментарий был удалён|этот комментарий был удален"
    "|этот комментарий удалён автором|этот комментарий удален автором|комментарий удалён автором"
    "|комментарий удален автором|комментарий удалён модератором|комментарий удален модератором"
    "|комментарий удалён пользователем|комментарий удален пользователем|удалено создателем"
    "|удалено модератором"
)
_PERHAPS = entries(
    "deleted|removed|comment deleted|comment removed|post deleted|gelöscht|entfernt"
    "|kommentar gelöscht|kommentar entfernt|beitrag gelöscht|supprimé|commentaire supprimé"
    "|message supprimé|eliminado|comentario eliminado|comentario borrado|mensaje eliminado"
    "|удалено|комментарий удалён|комментарий удален|сообщение удалено"
)
_LONGEST = 80


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find lines that say nothing else: sure in brackets or in a system's whole phrase."""
    for at, block in enumerate(blocks):
        text = plain(block.words)
        if isinstance(block, Paragraph) and len(text) <= _LONGEST:
            line = folded(text)
            sure = _BRACKETED.fullmatch(text.strip()) is not None or line in _OF_THE_SYSTEM
            if sure or line in _PERHAPS:
                yield BlockSplice(at, at + 1, (), sure=sure)


RULE = BlockRule(
    name="tombstones",
    why="The page's mark for a deleted comment: a voice is lost here; the mark is not its word.",
    reach=Reach.WORDS,
    find=find,
)
