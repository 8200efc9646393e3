"""The lines that forum programs print around posts, in the five languages; they name no forum.

Each is folded as `vocabulary.folded` folds: small letters, no marks around it, 0 for a number. The
wordings are those of phpBB, vBulletin, XenForo, Invision, SMF, MyBB, bbPress, Discourse, Vanilla,
Stack Exchange and Reddit. `OPENINGS` go on with a name, a date or a title, `ENDINGS` begin so.
Lines that count pages and answers (`COUNTED`) or tell of the poster (`PANEL`) stand elsewhere too.
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
в этой теме нельзя размещать новые ответы|цитировать выделенное
"""

OPENINGS = """
thread starter |start date |last edited by |last edited: |last edited on |thanked by 0
0k views 0 repl|0.0k views 0 repl|0 views 0 repl|edited january 0, 0 by|edited february 0, 0 by
edited march 0, 0 by|edited april 0, 0 by|edited may 0, 0 by|edited june 0, 0 by
edited july 0, 0 by|edited august 0, 0 by|edited september 0, 0 by|edited october 0, 0 by
edited november 0, 0 by|edited december 0, 0 by|viewing 0 post|this topic contains 0 |asked 0 year
all times are gmt|currently active users viewing|only 0 emoji are allowed
there are currently 0 users browsing|users browsing this |currently viewing this topic
recently browsing 0 member|0 members and 0 guest|0 members, 0 guest|reactions: |asked 0 month
asked 0 day|modified 0 year|modified 0 month|modified 0 day|show 0 more
display posts from previous|you cannot post new topics|you cannot reply to topics
you cannot edit your posts|you cannot delete your posts|you cannot post attachments
this topic was automatically closed|this post was last modified: |return to “|0 members found
powered by phpbb|powered by vbulletin|powered by xenforo|powered by invision|powered by smf
powered by mybb|the following user says thank|the following users say thank
the following 0 users say thank|zuletzt bearbeitet: |zuletzt bearbeitet von |zurück zu „
zuletzt geändert von |geändert von |dieser beitrag wurde 0 mal |aktive benutzer in diesem thema
dieser beitrag wurde bereits 0 mal |mitglieder in diesem forum: |alle zeitangaben in wez
kontaktdaten von |antwort #0 am: |dernière modification par |dernière édition par |volver a “
utilisateurs parcourant ce forum|auteur du sujet |retourner vers « |часовой пояс gmt
última edición por |última edición: |usuarios navegando por este foro
последний раз редактировалось |последнее редактирование: |сейчас этот форум просматривают
автор темы |вернуться в «
"""

ENDINGS = """
 0 others like this|0 people like this|(read 0 times|posts (of 0 total|, edited 0 time in total
, edited 0 times in total|, insgesamt 0-mal geändert|, modifié 0 fois|, editado 0 vez en total
, editado 0 veces en total|, всего редактировалось 0 раз
"""

COUNTED = """
results 0 to 0 of 0|views : 0|views: 0|start date|viewed 0 times|viewed 0k times|0 likes
followers 0|0 posts • page 0 of 0|0 post • page 0 of 0|page 0 of 0|seite 0 von 0|page 0 sur 0
página 0 de 0|страница 0 из 0|0 beiträge • seite 0 von 0|0 messages • page 0 sur 0
0 mensajes • página 0 de 0|сообщений: 0 • страница 0 из 0
"""

PANEL = """
join date: |joined: |joined |member since |posts: 0|posts 0|messages: 0|messages 0
location: |reaction score 0|reaction score: 0|points 0|reputation: 0|rep power: 0
likes received: 0|likes: 0|threads: 0|karma: |gender: |registriert seit: |registriert: |beiträge 0
dabei seit |mitglied seit |beiträge: 0|wohnort: |ort: |reaktionen 0|punkte reaktionen 0
danke erhalten: 0|date d’inscription|inscription : |inscription: |inscrit le |messages : 0
localisation : |localisation: |points : 0|fecha de ingreso: |fecha de registro: |mensajes: 0
registrado: |ubicación: |puntos: 0|регистрация: |зарегистрирован: |сообщения: 0|сообщений: 0
откуда: |адрес: |спасибо: 0|репутация: 0
"""
