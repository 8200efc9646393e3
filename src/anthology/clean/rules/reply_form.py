"""The form for a reply at the end of a page is not the text's."""

import re
from collections.abc import Iterator, Sequence

from anthology.clean.rule import BlockRule
from anthology.clean.vocabulary import entries, folded, openings, prompt
from anthology.model.counting import count_words
from anthology.model.document import Block, is_blank, plain
from anthology.model.splice import BlockSplice, Reach

_OPENINGS = entries("""
leave a reply|leave a comment|leave a response|post a reply|post a comment|post a response
write a reply|write a comment|write a response|add a reply|add a comment|add a response
cancel reply|post comment|submit comment|submit a comment|join the discussion|leave your comment
leave a reply cancel reply|leave a comment cancel reply|schreibe einen kommentar|kommentar verfassen
hinterlasse eine antwort|hinterlasse einen kommentar|kommentar hinterlassen|kommentar schreiben
kommentar abgeben|schreib einen kommentar|schreiben sie einen kommentar|antwort abbrechen
schreibe einen kommentar antworten abbrechen|laisser un commentaire|laissez un commentaire
poster un commentaire|ajouter un commentaire|écrire un commentaire|publier un commentaire
laisser une réponse|annuler la réponse|laisser un commentaire annuler la réponse|deja una respuesta
deja un comentario|dejar un comentario|dejar una respuesta|publicar un comentario
añadir un comentario|escribe un comentario|cancelar la respuesta|cancelar respuesta
deja una respuesta cancelar la respuesta|добавить комментарий|оставить комментарий
написать комментарий|оставьте комментарий|отменить ответ|добавить комментарий отменить ответ
оставить ответ|ваш комментарий
""")
_FIELDS = entries("""
name|your name|email|e-mail|your email|email address|website|url|your website|comment|your comment
required|title|message|submit|send|cancel|post|captcha|subject|post reply|comment text|preview
deine daten|dein name|ihr name|webseite|kommentar|dein kommentar|pflichtfeld|absenden|abschicken
abbrechen|betreff|vorschau|nom|votre nom|adresse e-mail|adresse de messagerie|site web|site
commentaire|votre commentaire|envoyer|annuler|obligatoire|nombre|tu nombre|correo electrónico|correo
sitio web|web|comentario|tu comentario|publicar|cancelar|obligatorio|имя|ваше имя|почта|сайт
комментарий|отправить|отправить комментарий|отмена|тема|обязательное поле|предпросмотр
""")
_BEGINNINGS = openings("""
fill in your details|you are commenting using|connecting to|log in with|log in to|logged in as
please log in|required fields|name (required|email (required|e-mail (required|mail (will not be
email (address never|website (|enter your comment|type your comment|comment *|name *|email *
website *|you may use these html|you can use these html|xhtml: you can|allowed html
i’m not a robot|notify me|save my name|this site uses|your email|your e-mail|currently you have
sign in with|post as guest|start the discussion|be the first to comment|have your say
gib hier deinen kommentar|trage deine daten|du kommentierst mit|verbinde mit|name (erforderlich
e-mail (erforderlich|e-mail-adresse (|erforderliche felder|benachrichtig|du kannst folgende html
name*|e-mail*|entrez vos coordonnées|vous commentez à l|connexion à|saisissez votre commentaire
nom (obligatoire|e-mail (obligatoire|les champs obligatoires|avertissez-moi|prévenez
vous pouvez utiliser ces|introduce tus datos|estás comentando usando|conectando a
nombre (obligatorio
correo electrónico (|los campos obligatorios|recibir|avísame|puedes usar las siguientes|nombre *
correo electrónico *|заполните поля|для комментария используется|подключение к|имя *|e-mail (обяз
обязательные поля|введите свой комментарий|уведомлять меня|уведомить меня|сообщать мне
можно использовать
""")
_PICTURE = re.compile(r"[\w.]{2,30} (?:logo|photo|avatar|foto|логотип|фото)", re.IGNORECASE)
_MOST_WORDS = 40


def find(blocks: Sequence[Block]) -> Iterator[BlockSplice]:
    """Find the row of form lines, from the form's opening to the very end of the text.

    One line among them that is not a form's, or is long, and all of it stays.
    """
    for index in range(len(blocks) - 1, -1, -1):
        if is_blank(blocks[index]):
            continue
        text = plain(blocks[index].words).strip()
        if count_words([text]) > _MOST_WORDS:
            return
        line = folded(text)
        if line in _OPENINGS:
            yield BlockSplice(_first(blocks, index), len(blocks), ())
            return
        if not _is_field(text, line):
            return


def _is_field(text: str, line: str) -> bool:
    formal = line in _FIELDS or line.startswith(_BEGINNINGS) or "%s" in text
    return formal or _PICTURE.fullmatch(text) is not None or prompt(text) is not None


def _first(blocks: Sequence[Block], opening: int) -> int:
    first = opening
    for index in range(opening - 1, -1, -1):
        if not is_blank(blocks[index]):
            if folded(plain(blocks[index].words)) not in _OPENINGS:
                return first
            first = index
    return first


RULE = BlockRule(
    name="reply_form",
    why="The page's form for replies; no author wrote it.",
    reach=Reach.WORDS,
    find=find,
)
