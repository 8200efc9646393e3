"""The lines by which pages ask, offer and steer, in the five languages; they name no page.

Each is folded as `vocabulary.folded` folds: small letters, no marks around it, 0 for a number.
They are hardly ever an author's. `OPENINGS` begin a line that goes on with a name, a title, a date;
one of sharing or steering that ends as a sentence may be an author's.
"""

SHARING = """
share this|share this post|share this article|share this story|share this page|share via
share on facebook|share on twitter|share on x|share on linkedin|share via email|share by email
share on whatsapp|share on pinterest|share on reddit|tweet this|pin it|email this|print this page
print this article|email this article|copy link|link copied|follow us|follow us on|stay connected
connect with us|share post|like this|share this:|spread the word|share the post
beitrag teilen|artikel teilen|teile dies mit|teilen mit|diesen beitrag teilen|auf facebook teilen
auf twitter teilen|auf x teilen|per e-mail teilen|folge uns|folgen sie uns|twittern|seite drucken
gefällt mir wird geladen|teilen sie dies|teilen auf|gefällt dir das|artikel drucken|link kopieren
partager sur facebook|partager sur twitter|partager par e-mail|partager cet article
partagez cet article|suivez-nous|suivez-nous sur|imprimer cet article|copier le lien
j’aime chargement|partager sur linkedin|partager sur whatsapp|partager via|envoyer par e-mail
compartir en facebook|compartir en twitter|comparte esto|compartir este artículo|síguenos
síguenos en|compártelo|me gusta cargando|enviar por correo|compartir esto|copiar enlace
поделиться ссылкой|поделиться в соцсетях|поделитесь с друзьями|поделись с друзьями
рассказать друзьям|твитнуть|подписывайтесь на нас|мы в соцсетях|скопировать ссылку
"""

SHARING_OPENINGS = """
share on facebook|share on twitter|share this on|follow us on|follow me on|zum teilen auf
partager sur|compartir en|поделиться в|поделиться на
"""

SHARING_SENTENCES = """
click to share on|click to email|click to print|click to share|please like and|please share and
like and subscribe|like, share and|like, share, sub|like, share &|like, comment and|like, comment,
klick, um auf|klick, um über|klicken, um auf|klicken, um über|klicken, um dies|klicke, um auf
klicke, um über|klicke, um dies|cliquez pour partager|cliquez pour envoyer|cliquez pour imprimer
cliquer pour partager|cliquer pour envoyer|cliquer pour imprimer|haz clic para|pulsa para compartir
pulsa para enviar|pulsa para imprimir|нажмите, чтобы|нажмите здесь, чтобы
"""

SUBSCRIBING = """
subscribe to our newsletter|sign up for our newsletter|subscribe now|subscribe to our blog
subscribe to this blog|newsletter sign up|newsletter signup|join our newsletter
join our mailing list|get our newsletter|sign up now|subscribe via email|subscribe by email
enter your email address|type your email|support us on patreon|become a patron|buy me a coffee
donate now|make a donation|support our work|already a subscriber|already have an account
create an account|log in to comment|log in to reply|you must be logged in to post a comment
sign in to comment|log in or register to post comments|login or register to post comments
forgot your password|please log in|sign in to continue|subscribe for free|start your free trial
rss feed|rss feeds|newsletter abonnieren|jetzt abonnieren|zum newsletter anmelden
newsletter anmelden|jetzt spenden|passwort vergessen|abonniere unseren newsletter
unterstützen sie uns|melden sie sich an, um zu kommentieren|abonnieren sie unseren newsletter
neu registrieren|abonnez-vous|s’abonner à la newsletter|abonnez-vous à notre newsletter
faire un don|inscrivez-vous à notre newsletter|mot de passe oublié|connectez-vous pour commenter
je m’abonne|vous devez être connecté pour publier un commentaire|déjà abonné
soutenez-nous|suscríbete|suscríbete a nuestro boletín|suscríbete a nuestra newsletter
haz una donación|iniciar sesión|inicia sesión para comentar|debes iniciar sesión para comentar
¿olvidaste tu contraseña|подписаться на рассылку|подпишитесь на рассылку
подписаться на новости|забыли пароль|войдите, чтобы оставить комментарий|поддержать проект
поддержите нас|войти на сайт|запомнить меня
"""

SUBSCRIBING_OPENINGS = """
subscribe to our|sign up for our|sign up to our|patreon (|ko-fi (|paypal (|liberapay (|venmo (
support us on|support me on|support the show on|get the latest posts|get the latest news
get the latest updates|get the latest stories|get the latest delivered|enter your email
notify me of follow|notify me of new|save my name, email|your email address will not
you must be logged in|you must log in|please log in or|you need to be logged in|sign up to receive
join our mailing|this site uses akismet|trage deine e-mail|trage deine daten
deine e-mail-adresse wird|ihre e-mail-adresse wird|meinen namen, e-mail|meinen namen, meine
benachrichtige mich über|benachrichtige mich bei|benachrichtigung bei|informiere mich über neue
informiere mich bei|melde dich an, um|du musst angemeldet sein|abonnieren sie den newsletter
abonnieren sie den kanal|abonnieren sie den podcast|abonnieren sie unseren|abonnieren sie jetzt
abonniere den newsletter|abonniere den kanal|abonniere den podcast|abonniere unseren
abonniere diesen|diese website verwendet akismet|sie müssen angemeldet sein
inscrivez-vous à la newsletter|inscrivez-vous à notre|inscrivez-vous à la lettre
inscrivez-vous pour recevoir|inscrivez-vous gratuitement|abonnez-vous à la newsletter
abonnez-vous à notre|abonnez-vous à la lettre|abonnez-vous à ce blog|abonnez-vous pour lire
abonnez-vous pour recevoir|abonnez-vous pour 0|abonnez-vous au blog|abonnez-vous au site
abonnez-vous au journal|abonnez-vous au magazine|abonnez-vous au podcast
votre adresse e-mail ne sera|votre adresse de messagerie ne sera|enregistrer mon nom, mon e
prévenez-moi de tous les nouveaux|prévenez moi de tous les nouveaux|vous devez être connecté
vous devez vous connecter|ce site utilise akismet|suscríbete a nuestr|suscríbete a este
suscríbete a la newsletter|suscríbete a la lista|suscríbete al blog|suscríbete al canal
tu dirección de correo|su dirección de correo|guarda mi nombre, correo
recibir un correo electrónico con|recibir un correo electrónico cada|avísame de nuev
avísame si hay nuev|debes estar conectado|tienes que iniciar sesión|este sitio usa akismet
подпишитесь на наш|подпишитесь на рассыл|подпишитесь на канал|подпишитесь на новост
подпишитесь на обновл|подпишитесь на нас|подписывайтесь на наш|подписывайтесь на рассыл
подписывайтесь на канал|подписывайтесь на новост|подписывайтесь на обновл|подписывайтесь на нас
подписывайтесь на телеграм|ваш e-mail не будет|ваш адрес email не|сохранить моё имя, e
сохранить моё имя, адрес|уведомить меня о|уведомлять меня о|чтобы оставить комментарий
для отправки комментария
"""

STEERING = """
skip to content|skip to main content|skip to navigation|skip to primary content|jump to content
back to top|toggle navigation|toggle menu|open menu|close menu|main menu|scroll to top
advertisement|advertisements|story continues below advertisement
article continues below advertisement|continue reading below|sponsored content|scroll to continue
read more|continue reading|click to continue|loading|previous post|next post|previous article
next article|older posts|newer posts|post navigation|older entries|newer entries|view all posts
view all comments|show more|load more|load more comments|show comments|top of page|bottom of page
back to blog|print this|view comments|hide comments|add a comment|post a comment|report this ad
search for|printer-friendly version|print version|version for print|search this site
search results for|recent comments|blog archive|view larger image|enlarge this image
click to enlarge|image not available|zum inhalt springen|springe zum inhalt
zum hauptinhalt springen|zur navigation springen|nach oben|anzeige|werbung|weiterlesen|mehr lesen
wird geladen|vorheriger beitrag|nächster beitrag|beitrags-navigation|beitragsnavigation
vorheriger artikel|nächster artikel|menü schließen|suche nach|ältere beiträge|neuere beiträge
alle kommentare anzeigen|mehr anzeigen|druckversion|mehr laden|aller au contenu
aller au contenu principal|retour en haut|haut de page|publicité|lire la suite|chargement
article précédent|article suivant|navigation de l’article|voir plus|afficher plus
navigation des articles|articles plus anciens|version imprimable|voir tous les commentaires
ir al contenido|saltar al contenido|volver arriba|publicidad|leer más|seguir leyendo|cargando
entrada anterior|entrada siguiente|navegación de entradas|artículo anterior|artículo siguiente
ver más|mostrar más|entradas anteriores|entradas recientes|comentarios recientes
versión para imprimir|перейти к содержимому|перейти к содержанию|перейти к основному содержанию
наверх|реклама|читать далее|читать дальше|загрузка|предыдущая запись|следующая запись
навигация по записям|показать ещё|показать еще|версия для печати|предыдущая статья|следующая статья
загрузить ещё|подробнее|see all comments|page suivante|page précédente|next page|previous page
comments powered by disqus|please enable javascript|report an error|zur startseite
zurück zur übersicht|seitenanfang|artikel drucken|kommentare anzeigen|kommentare lesen
fehler melden|nächste seite|vorherige seite|retour à l’accueil|signaler une erreur
voir les commentaires|réagir à cet article|volver al inicio|página siguiente|página anterior
ver comentarios|reportar un error|на главную|вернуться на главную|следующая страница
предыдущая страница|обсудить на форуме|сообщить об ошибке|новости партнеров|новости партнёров
распечатать статью|загружается, подождите|все комментарии
"""

STEERING_OPENINGS = """
previous post:|next post:|previous article:|next article:|previous:|next:|filed under:|posted in:
tagged:|tagged with:|tags:|categories:|category:|posted in|filed under|view all posts by
schlagwörter:|kategorien:|kategorie:|schlagworte:|verschlagwortet mit|veröffentlicht in
abgelegt unter|vorheriger beitrag:|nächster beitrag:|alle beiträge von|étiquettes :|étiquettes:
catégories :|catégories:|mots-clés :|mots-clés:|publié dans|classé dans|article précédent :
article suivant :|etiquetas:|categorías:|categoría:|publicado en|archivado en|entrada anterior:
entrada siguiente:|теги:|метки:|рубрики:|рубрика:|опубликовано в
"""

STEERING_SENTENCES = """
article continues below|story continues below|this entry was posted in|bookmark the permalink
dieser beitrag wurde veröffentlicht|dieser eintrag wurde veröffentlicht
ce contenu a été publié dans|cette entrée a été publiée dans|esta entrada fue publicada en
запись опубликована|если вы заметили ошибку в тексте|если вы заметили ошибку, выделите
если вы нашли ошибку в тексте|если вы нашли ошибку, выделите|нашли ошибку в тексте
нашли ошибку? выделите
"""
