"""The names of pages' buttons and links, in the five languages; authors use the same words.

Each is folded as `vocabulary.folded` folds. They tell only beside others of their kind.
"""

BUTTONS = """
share|tweet|email|e-mail|print|facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|instagram
youtube|tumblr|telegram|mastodon|bluesky|threads|tiktok|rss|flipboard|pocket|menu|search|home
contact|contact us|about|about us|login|log in|sign in|sign up|register|subscribe|newsletter
newsletters|close|more|next|previous|back|help|faq|sitemap|site map|careers|jobs|advertise
advertise with us|privacy|terms|archives|comment|table of contents|leave a comment|no comments
reply|like|likes|follow|donate|support|blog|news|save|tags|categories|0 shares|shares|0 views
submit|name|website|password|username|remember me|my account|teilen|drucken|suche|suchen|menü
startseite|kontakt|über uns|anmelden|abmelden|registrieren|schließen|mehr|weiter|zurück|archiv
kommentieren|abonnieren|spenden|merken|folgen|imprimer|envoyer|accueil|rechercher|recherche
contactez-nous|à propos|connexion|inscription|fermer|suivant|précédent|commenter|aimer|suivre
qui sommes-nous|aide|boutique|imprimir|inicio|buscar|contacto|quiénes somos|sobre nosotros|acceder
registrarse|cerrar|siguiente|anterior|comentar|me gusta|seguir|ayuda|enviar|más|correo electrónico
печать|распечатать|главная|поиск|контакты|о нас|о проекте|войти|вход|регистрация|закрыть|меню|далее
назад|комментировать|нравится|вконтакте|одноклассники|отправить|архив|карта сайта|логин|пароль
partager|compartir|поделиться|datenschutz|подписаться|s’abonner|suscribirse
se connecter|jetzt anmelden
top|today|feedback|advertising|trending|learn more|get started|topics|features|events|leave a reply
"""
