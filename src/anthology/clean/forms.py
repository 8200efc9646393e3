"""What the form for a reply says, in the five languages."""

import re

from anthology.clean.vocabulary import entries, folded, openings

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


def is_opening(text: str) -> bool:
    """Return whether a line opens a form for a reply."""
    return folded(text) in _OPENINGS


def is_field(text: str) -> bool:
    """Return whether a line may be of such a form: its fields, buttons and notices."""
    line = folded(text)
    formal = line in _FIELDS or line.startswith(_BEGINNINGS) or "%s" in text
    return formal or _PICTURE.fullmatch(text) is not None
