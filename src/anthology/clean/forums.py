"""The lines that forum programs print around posts, in the five languages; they name no forum.

Each is folded as `vocabulary.folded` folds: small letters, no marks around it, 0 for a number. The
wordings are those of phpBB, vBulletin, XenForo, Invision, SMF, MyBB, bbPress, Discourse, Vanilla,
WoltLab, Stack Exchange and Reddit. Lines with a name or a date in them are in `forum_marks.py`.
"""

WHOLE = """
not open for further replies|last edited|thread starter|topic starter|original poster
reply with quote|thread tools|topic tools|display modes|search this thread|view forum posts
quick navigation|posting permissions|forum rules|you may not post new threads
you may not post replies|you may not post attachments|you may not edit your posts|bb code is on
vb code is on|smilies are on|smilies are off|[img] code is on|[video] code is on|html code is off
html code is on|trackbacks are on|trackbacks are off|pingbacks are on|pingbacks are off
refbacks are on|refbacks are off|similar threads|tags for this thread|forum jump|linear mode
hybrid mode|threaded mode|switch to linear mode|switch to hybrid mode|switch to threaded mode
rate this thread|show printable version|forum statistics|forum info|jump to new|first unread post
unread post|board index|print view|delete cookies|delete all board cookies|all times are utc
code: select all|link to post|link to comment|share on other sites|more sharing options
recommended posts|create an account or sign in to comment
you need to be a member in order to leave a comment
sign up for a new account in our community. it’s easy|register a new account
already have an account? sign in here|go to topic listing|no registered users viewing this page
report post|reply to this topic|paste as plain text instead|requires registration
you can post now and register later. if you have an account, sign in now to post with your account
note: your post will require moderator approval before it will be visible
your previous content has been restored. clear editor|thread modes|view a printable version
you cannot paste images directly. upload or insert images from url|send this thread to a friend
subscribe to this thread|this topic is locked|this thread is closed|previous topic - next topic
you must log in or register to reply here|you must be logged in to reply to this topic
you must log in to answer this question|sign in or register to comment|log in or sign up
it looks like you’re new here. if you want to get involved, click one of these buttons
you are not logged in|ask question|improve this question|improve this answer|follow this question
show activity on this post|post your answer|post as a guest|required, but never shown
sorted by: reset to default|reset to default|highest score (default)|hot network questions
trending (recent votes count more)|date modified (newest first)|date created (oldest first)
not the answer you’re looking for|start asking to get answers|explore related questions
find the answer to your question by asking|sign up using google|sign up using email and password
sign up to request clarification or add additional context in comments|highly active question
please be sure to answer the question. provide details and share your research|question feed
asking for help, clarification, or responding to other answers
making statements based on opinion; back them up with references or personal experience
reply reply|new & unread topics|topic replies views activity|replies sorted oldest to newest
powered by discourse, best viewed with javascript enabled|new comments cannot be posted
new comments cannot be posted and votes cannot be cast|nicht offen für weitere antworten
mit zitat antworten|themen-optionen|thema durchsuchen|zum vergrößern anklicken|foren-übersicht
linear-darstellung|hybrid-darstellung|forumregeln|ungelesener beitrag|wer ist online
alle cookies löschen|alle zeiten sind utc|code: alles auswählen|themenstarter|forum-statistik
auf dieses thema antworten|du musst dich einloggen oder registrieren, um hier zu antworten
ähnliche themen|link zum beitrag|auf anderen seiten teilen|antwort erstellen
es ist dir nicht erlaubt, neue themen zu verfassen|es ist dir nicht erlaubt, anhänge hochzuladen
es ist dir nicht erlaubt, auf beiträge zu antworten
es ist dir nicht erlaubt, deine beiträge zu bearbeiten|répondre avec citation
outils de la discussion|cliquez pour agrandir|index du forum|message non lu|qui est en ligne
vous ne pouvez pas créer de nouvelles discussions|vous ne pouvez pas envoyer des réponses
code : tout sélectionner|code: tout sélectionner|discussions similaires|sujets similaires
vous devez vous connecter ou vous inscrire pour répondre ici|partager sur d’autres sites
lien vers le commentaire|responder con cita|herramientas de tema|haz clic para expandir
mensaje sin leer|quién está conectado|código: seleccionar todo|cerrado para nuevas respuestas
temas similares|debes iniciar sesión o registrarte para responder aquí|compartir en otros sitios
enlace al comentario|ответить с цитированием|опции темы|нажмите, чтобы раскрыть|вернуться к началу
список форумов|непрочитанное сообщение|кто сейчас на конференции|код: выделить всё
код: выделить все|похожие темы|поделиться на других сайтах
вы должны войти или зарегистрироваться, чтобы ответить|ссылка на комментарий
в этой теме нельзя размещать новые ответы|цитировать выделенное|view public profile
find more posts|report this post|send private message|view user’s profile send private message
view user’s profile|view previous topic :: view next topic|jump to: select a forum|lo-fi version
go to the top of the page|quote post|full version|tags: none|thread closed|view first unread
reply to this thread|mark this forum read|view new content|view single post
multi-quote this message|multiquote|user is offline|user is online|reply to this post
report to moderator|register to reply|most liked posts|sign up to reply|show threaded view
show linear view|permalink to this post|share this post on|attached thumbnails|attached images
attached files|last post by|oldest first|newest first|sort by oldest|sort by newest
erhaltene likes|likes erhalten|inhalt melden|zum seitenanfang|offizieller beitrag
hilfreichste antwort|jetzt mitmachen|zum letzten beitrag|benutzerkonto erstellen
noch kein benutzerkonto
benutzer-profile anzeigen|private nachricht senden
vorheriges thema anzeigen :: nächstes thema anzeigen|neues thema eröffnen|neue antwort erstellen
benutzer online|ansichts-optionen|druckversion anzeigen|thema einem freund senden|thema abonnieren
thema drucken|thema bewerten|beitrag melden|kartenmarkierungen|beiträge der letzten zeit anzeigen
du kannst keine beiträge in dieses forum schreiben
du kannst auf beiträge in diesem forum nicht antworten
du kannst deine beiträge in diesem forum nicht bearbeiten
du kannst deine beiträge in diesem forum nicht löschen
du kannst an umfragen in diesem forum nicht mitmachen
es ist ihnen nicht erlaubt, neue themen zu verfassen
es ist ihnen nicht erlaubt, auf beiträge zu antworten
es ist ihnen nicht erlaubt, anhänge hochzuladen
es ist ihnen nicht erlaubt, ihre beiträge zu bearbeiten|vorheriges thema - nächstes thema
baum-darstellung|anderen beitrag melden|dieses thema wurde geschlossen
dieses thema ist geschlossen|dieses thema ist gesperrt|als unangemessen melden|erfahrener benutzer
neuer benutzer|registrierter benutzer|revenir en haut|voir le profil de l’utilisateur
envoyer un message privé|sujet précédent|sujet suivant
voir le sujet précédent :: voir le sujet suivant
vous ne pouvez pas poster de nouveaux sujets dans ce forum
vous ne pouvez pas répondre aux sujets dans ce forum|options de la discussion
ce sujet est verrouillé|signaler ce message|poster une réponse|poster un nouveau sujet
ver perfil de usuario|enviar mensaje privado|tema anterior|tema siguiente
ver tema anterior :: ver tema siguiente|no puede crear mensajes|no puede responder temas
no puede editar sus mensajes|este tema está cerrado|reportar mensaje|publicar respuesta
посмотреть профиль|отправить личное сообщение|предыдущая тема :: следующая тема
вы не можете начинать темы|вы не можете отвечать на сообщения
вы не можете редактировать свои сообщения|вы не можете удалять свои сообщения
вы не можете голосовать в опросах|не в сети|найти все сообщения|пожаловаться на это сообщение
тема закрыта|быстрый ответ|ответить в тему|версия для печати темы
asked 0 years ago|asked 0 year ago|asked 0 months ago|asked 0 month ago|asked 0 days ago
asked 0 years, 0 months ago|asked 0 years, 0 month ago|asked 0 year, 0 months ago
asked 0 year, 0 month ago|modified 0 years ago|modified 0 year ago|modified 0 months ago
modified 0 month ago|modified 0 days ago|modified 0 years, 0 months ago
modified 0 years, 0 month ago|modified 0 year, 0 months ago|modified 0 year, 0 month ago
show 0 more comments|show 0 more comment
"""
