"""How the lines begin and end that forum programs print around posts, in the five languages.

Folded as those of `forums.py`. `OPENINGS` go on with a name, a date or a title, `ENDINGS` follow
one; a sentence may begin as `NAMED` do, so only a few words may follow, and no stop. Lines that
count pages and answers (`COUNTED`) or tell of the poster (`PANEL`) stand elsewhere too.
"""

OPENINGS = """
last edited by |last edited: |this topic contains 0 |users browsing this |thanked by 0
this post was last modified: |zuletzt bearbeitet: |zuletzt bearbeitet von |0k views 0 repl
zuletzt geändert von |dieser beitrag wurde 0 mal |0.0k views 0 repl
dieser beitrag wurde bereits 0 mal |mitglieder in diesem forum: |antwort #0 am: |0 views 0 repl
dernière modification par |dernière édition par |última edición por |edited january 0, 0 by
última edición: |последний раз редактировалось |последнее редактирование: |edited february 0, 0 by
einmal editiert, zuletzt von |0 mal editiert, zuletzt von |edited march 0, 0 by
dieser beitrag wurde zuletzt bearbeitet: |edited april 0, 0 by|edited may 0, 0 by
edited june 0, 0 by|edited july 0, 0 by|edited august 0, 0 by|edited september 0, 0 by
edited october 0, 0 by|edited november 0, 0 by|edited december 0, 0 by|viewing 0 post
all times are gmt|currently active users viewing|only 0 emoji are allowed
there are currently 0 users browsing|currently viewing this topic|recently browsing 0 member
0 members and 0 guest|0 members, 0 guest|display posts from previous|you cannot post new topics
you cannot reply to topics|you cannot edit your posts|you cannot delete your posts
you cannot post attachments|powered by phpbb|powered by vbulletin|powered by xenforo
powered by invision|powered by smf|powered by mybb|the following user says thank
the following users say thank|the following 0 users say thank|aktive benutzer in diesem thema
alle zeitangaben in wez|utilisateurs parcourant ce forum|часовой пояс gmt
usuarios navegando por este foro|сейчас этот форум просматривают|0 user(s) are reading
0 users are reading|goto page 0, 0|go to page 0, 0|you cannot vote in polls|alle zeiten sind gmt
на страницу 0|sie haben noch kein benutzerkonto auf|du hast noch kein benutzerkonto auf
gehe zu seite 0|benutzer, die gerade dieses thema|toutes les heures sont au format
aller à la page 0|todas las horas están en gmt|ir a la página 0
this topic was automatically closed 0 day
"""

NAMED = """
thread starter |auteur du sujet |автор темы |kontaktdaten von |find more posts by |start date 0
find all posts by |send a private message to |mehr beiträge von |start date jan|start date feb
все сообщения пользователя |reactions: |start date mar|start date apr|start date may|start date jun
start date jul|start date aug|start date sep|start date oct|start date nov|start date dec
"""

ENDINGS = """
 0 others like this|0 people like this|(read 0 times|posts (of 0 total|, edited 0 time in total
, edited 0 times in total|, insgesamt 0-mal geändert|, modifié 0 fois|, editado 0 vez en total
, editado 0 veces en total|, всего редактировалось 0 раз|(gelesen 0 mal|(lu 0 fois|(leído 0 veces
(прочитано 0 раз
"""

COUNTED = """
results 0 to 0 of 0|views : 0|views: 0|start date|viewed 0 times|viewed 0k times|0 likes
followers 0|0 posts • page 0 of 0|0 post • page 0 of 0|page 0 of 0|seite 0 von 0|page 0 sur 0
página 0 de 0|страница 0 из 0|0 beiträge • seite 0 von 0|0 messages • page 0 sur 0
0 mensajes • página 0 de 0|сообщений: 0 • страница 0 из 0|offline|online|0 besucher
benutzer online 0|seiten: [0|seiten: [0] nach oben|pages: [0] go up|pages: [0
"""

PANEL = """
join date: |joined: |joined |member since |location: |karma: |gender: |registriert seit: |posts: 0
registriert: |dabei seit |mitglied seit |wohnort: |ort: |inscription : |inscription: |posts 0
inscrit le |localisation : |localisation: |fecha de ingreso: |fecha de registro: |messages: 0
registrado: |ubicación: |регистрация: |зарегистрирован: |откуда: |адрес: |group: |messages 0
member no.: |from: |anmeldedatum: |geschlecht |geschlecht: |renommee: |reaction score 0
renommee-modifikator: |sexe: |sexo: |пол: |репутация |возраст: |reaction score: 0|points 0
reputation: 0|rep power: 0|likes received: 0|likes: 0|threads: 0|beiträge 0|beiträge: 0
reaktionen 0|punkte reaktionen 0|danke erhalten: 0|date d’inscription|messages : 0|points : 0
mensajes: 0|puntos: 0|сообщения: 0|сообщений: 0|спасибо: 0|репутация: 0|punkte 0|punkte: 0
trophäen 0|bilder 0|einträge 0|erhaltene likes 0|danksagungen|themen: 0|post #0|сообщений 0
сообщения 0
"""
