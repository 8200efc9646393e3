"""What programs for pages print around every text, in the five languages.

WordPress, Blogger, Substack, Medium, MediaWiki, Drupal, players, and others. Each line is folded as
`vocabulary.folded` folds: those of `WHOLE` nobody else prints, those of `LINKS` are an author's
words as well, and tell only beside others; `OPENINGS` go on.
"""

WHOLE = """
leave a reply cancel reply|leave a comment cancel reply|blog at wordpress.com|follow blog via email
create a free website or blog at wordpress.com|design a site like this with wordpress.com
website built with wordpress.com|website powered by wordpress|subscribe to blog via email
already have a wordpress.com account? log in now|entries feed|comments feed|entries rss
comments rss|entries (rss|comments (rss|entries (rss) and comments (rss|top posts & pages
top posts and pages|blogs i follow|view site in reader|collapse this bar|copy shortlink
loading comments|like loading|d bloggers like this|0 bloggers like this|0 blogger likes this
join 0 other follower|join 0 other followers|join 0 other subscriber|join 0 other subscribers
powered by wordpress.com|powered by blogger|powered by ghost|powered by squarespace
powered by tumblr|powered by drupal|powered by medium|powered by disqus|powered by discourse
powered by joomla|powered by wix|published with ghost|proudly created with wix.com|blogthis
share to twitter|share to x|share to facebook|share to pinterest|newer post|older post
subscribe to: post comments (atom|subscribe to: posts (atom|subscribe to: comments (atom
view my complete profile|view mobile version|view web version|links to this post|total pageviews
search this blog|get unlimited access|member-only story|more from medium|recommended from medium
see all responses|follow publication|create an account to read the full story
already have an account? sign in|discussion about this post|discussion about this episode
discussion about this podcast|start your substack|substack is the home for great culture
give a gift subscription|over 0 subscribers|over 0,0 subscribers|this post is for subscribers only
this post is for paid subscribers|this post is for paying subscribers only|member discussion
listen on apple podcasts|listen on spotify|listen on google podcasts|listen on stitcher
listen on overcast|listen on amazon music|view on apple podcasts|play in new window
subscribe in itunes|subscribe on android|subscribe by rss|copy embed code|go to reddit home
get the reddit app|open comment sort options|sort by best|sort by: best|sort by: top|sort by: new
more posts you may like|0 more reply|0 more replies
archived post. new comments cannot be posted and votes cannot be cast
new comments cannot be posted and votes cannot be cast|jump to navigation|jump to search
jump to navigation jump to search|from wikipedia, the free encyclopedia|about wikipedia
contact wikipedia|what links here|cite this page|wikidata item|download as pdf|printable version
user account menu|primary tabs|secondary tabs|add new comment|request new password
post a new comment|show more notes|sign up with your email address to receive news and updates
log in / sign up|click here to subscribe|email thisblogthis
diese website verwendet akismet, um spam zu reduzieren|feed der einträge|einträge-feed
kommentare-feed|kommentar-feed|beitrags-feed (rss|kommentare als rss|beiträge als rss|beiträge (rss
kommentare (rss|bloggen auf wordpress.com|bloggen auf wordpress|letzte beiträge
erstelle kostenlos eine website oder ein blog auf wordpress.com|neueste kommentare
letzte kommentare|erstelle eine website oder ein blog auf wordpress.com|folge diesem blog
blog via e-mail abonnieren|schließe dich 0 anderen abonnenten an
schließe dich 0 anderen followern an|neuerer post|älterer post|stolz präsentiert von wordpress
mit stolz präsentiert von wordpress|präsentiert von wordpress|abonnieren: kommentare zum post (atom
abonnieren: posts (atom|mein profil vollständig anzeigen|mobile version anzeigen
web-version anzeigen|kommentar veröffentlichen|links zu diesem post
diesen post per e-mail versenden|blogthis! in twitter freigeben|in twitter freigeben|in x freigeben
in facebook freigeben|auf pinterest teilen|dieses blog durchsuchen|gesamtzahl der seitenaufrufe
powered by blogger.com|zur suche springen|links auf diese seite|änderungen an verlinkten seiten
seiteninformationen|artikel zitieren|quelltext anzeigen|quelltext bearbeiten|flux des publications
flux des articles|flux des commentaires|flux rss des articles|rss des articles|rss des commentaires
site de wordpress-fr|propulsé par wordpress|fièrement propulsé par wordpress|commentaires récents
créez un site ou un blog sur wordpress.com
créez un site web ou un blog gratuitement sur wordpress.com|un site wordpress.com
abonnez-vous à ce blog par e-mail|article plus récent|article plus ancien
inscription à : publier les commentaires (atom|afficher mon profil complet
afficher la version mobile|enregistrer un commentaire|rechercher dans ce blog
nombre total de pages vues|liens vers cet article|fourni par blogger|aller à la navigation
aller à la recherche|suivi des pages liées|feed de entradas|feed de comentarios|rss de las entradas
rss de los comentarios|funciona gracias a wordpress|creado con wordpress|blog de wordpress.com
crea un blog o un sitio web gratuitos con wordpress.com|suscríbete al blog por correo electrónico
entrada más reciente|entrada antigua|suscribirse a: enviar comentarios (atom
suscribirse a: entradas (atom|ver todo mi perfil|ver mi perfil completo|ver versión web
ver la versión para móviles|compartir con twitter|compartir con facebook|buscar este blog
vistas de página en total|con tecnología de blogger|ir a la navegación|ir a la búsqueda
lo que enlaza aquí|cambios en enlazadas|citar esta página|de wikipedia, la enciclopedia libre
лента записей|лента комментариев|rss записей|rss комментариев|работает на wordpress
сайт работает на wordpress|блог на wordpress.com|свежие комментарии
создайте бесплатный сайт или блог на wordpress.com|технологии blogger|написать об этом в блоге
опубликовать в twitter|опубликовать в facebook|отправить сообщение о нарушении
общее количество просмотров страницы|поиск по этому блогу
подписаться на: комментарии к сообщению (atom|перейти к навигации|перейти к поиску|связанные правки
цитировать страницу|материал из википедии — свободной энциклопедии
комментарии для этой записи отключены|комментарии для данной записи отключены
aus wikipedia, der freien enzyklopädie|un article de wikipédia, l’encyclopédie libre
comments are closed|kommentare sind geschlossen|die kommentare sind geschlossen
les commentaires sont fermés|los comentarios están cerrados|комментарии закрыты|no comments yet
комментариев пока нет
"""

OPENINGS = """
to find out more, including how to control cookies|privacy & cookies: this site
our site uses cookies|proudly powered by |email thisblogthis|subscribe to: post comments
subscribe to: posts|subscribe to: comments|theme images by |template images by |discover more from
by subscribing, i agree to|by subscribing, you agree to|already have a wordpress.com account
this site requires javascript to run|subscribe for free to receive new posts|podcast: play in new
subscribe: apple podcasts|your browser does not support|use up/down arrow keys|retrieved from “http
retrieved from "http|this page was last edited on|this page was last modified
text is available under the creative commons|content is available under |hidden categories:
book traversal links for |great! you’ve successfully |welcome back! you’ve successfully|reddit, inc
posted by u/|you are currently viewing |this entry is filed under
you can follow any responses to this entry|both comments and pings are currently
responses are currently closed|du kannst alle antworten auf diesen|gib deine e-mail-adresse ein, um
du hast bereits ein wordpress.com|datenschutz & cookies: diese|dein browser unterstützt
diese seite wurde zuletzt am 0|der text ist unter der lizenz|bilder-designs von |motivbilder von
designbilder von |confidentialité & cookies|confidentialité et cookies|inscription à : publier
inscription à : articles|images de thèmes de |votre navigateur ne prend pas en charge
la dernière modification de cette page|ce document provient de « http|rejoignez les 0 autres
privacidad y cookies: este|suscribirse a: enviar|suscribirse a: entradas|únete a 0 suscriptores
únete a otros 0|las imágenes del tema |imágenes del tema|tu navegador no soporta
tu navegador no admite
esta página se editó por última vez|obtenido de «http|конфиденциальность и файлы cookie
подписаться на: комментарии|подписаться на: сообщения|присоединиться к еще 0|присоединиться к ещё 0
автор изображений для темы|ваш браузер не поддерживает|эта страница в последний раз была
текст доступен по лицензии|источник — https
"""

LINKS = """
ready for more|random article|permanent link|related changes|get the app|get app|create account
text to speech|go to comments|continue this thread|view source|view history|special pages
mobile view|sign me up|create a link|simple theme|download episode|write a comment|community portal
edit links|edit source|page information|personal tools|breadcrumb|main navigation|escribe un blog
spezialseiten|versionsgeschichte|pages spéciales|pages liées|informations sur la page
páginas especiales|información de la página|служебные страницы|постоянная ссылка|сведения о странице
ссылки сюда|add to memories|добавить в друзья|upgrade to paid|manage subscriptions|user login
0 subscribers|0,0 subscribers|0 notes|close and accept|download mp0|мобильная версия
просмотреть профиль|архив блога|archivo del blog|créer un lien|enviar por correo electrónico
отправить по электронной почте|missbrauch melden|denunciar abuso|постоянные читатели
this thread is archived|ethereal theme|watermark theme|awesome inc. theme|picture window theme
we respect your privacy|report this content|collection notice|open in app|archive|meta|blogroll
labels|followers|following|about me|my blog list|blog stats|recent posts|related|see all|no posts
restacks|0 comment|0 comments|one comment|0 response|0 responses|0 like|site admin|wordpress.org
popular posts|most read|most viewed|editor’s picks|previous entry|next entry|sign out|log out|logout
my cart|wishlist|checkout|edit profile|embed|customize|you are here|breadcrumbs|press releases
get involved|our team|membership|written by|published in|controversial|promoted|my profile
notifications|kategorien|über mich|ältere einträge|neuere einträge|mein konto|mein profil|warenkorb
mitglied werden|0 kommentare|0 kommentar|keine kommentare|catégories|méta|aucun commentaire
0 commentaire|0 commentaires|articles récents|similaire|articles similaires|mon compte|panier
archivos|categorías|relacionado|no hay comentarios|0 comentarios|0 comentario|datos personales
mi cuenta|carrito|рубрики|архивы|мета|похожее|комментариев нет|нет комментариев|0 комментариев
0 комментария|0 комментарий|следующее|предыдущее|ярлыки|рекламодателям|вакансии|обратная связь
личный кабинет|мой профиль
"""
