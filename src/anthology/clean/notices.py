"""Pages' notices on rights, cookies and terms, in the five languages; they name no page.

Folded as `vocabulary.folded` folds; `LEGAL_OPENINGS` begin a line that goes on.
"""

LEGAL = """
all rights reserved|privacy policy|terms of use|terms of service|terms and conditions|cookie policy
cookie settings|cookie preferences|accept all cookies|accept cookies|manage cookies
powered by wordpress|do not sell or share my personal information
do not sell my personal information|your privacy choices|proudly powered by wordpress
terms & conditions|privacy & cookies policy|accessibility statement|alle rechte vorbehalten
datenschutzerklärung|impressum|cookie-einstellungen|alle akzeptieren|alle cookies akzeptieren
allgemeine geschäftsbedingungen|tous droits réservés|mentions légales
politique de confidentialité|conditions générales d’utilisation|gestion des cookies
accepter tous les cookies|tout accepter|paramètres des cookies|todos los derechos reservados
política de privacidad|aviso legal|política de cookies|aceptar cookies|términos y condiciones
aceptar todas|configurar cookies|términos de uso|все права защищены|политика конфиденциальности
пользовательское соглашение|принять все
nutzungsbedingungen|cookie-richtlinie|conditions d’utilisation|tout refuser|condiciones de uso
rechazar todas|правила использования материалов|обработка персональных данных|privacy statement
accept all|reject all
"""

LEGAL_OPENINGS = """
we use cookies|this site uses cookies|this website uses cookies|by continuing to use this
by using this site|copyright ©|copyright (c)|copyright 0|© 0|© copyright|(c) 0
all content copyright|all rights reserved.|all rights reserved ©|wir verwenden cookies
wir nutzen cookies|diese website verwendet cookies|diese webseite verwendet cookies
diese seite verwendet cookies|alle rechte vorbehalten.|alle rechte vorbehalten ©
nous utilisons des cookies|ce site utilise des|en poursuivant votre navigation
tous droits réservés.|tous droits réservés ©|utilizamos cookies|este sitio utiliza cookies
esta web utiliza cookies|este sitio web utiliza|usamos cookies|todos los derechos reservados.
todos los derechos reservados ©|мы используем cookie|мы используем файлы|этот сайт использует
сайт использует cookie|все права защищены.|все права защищены ©|this material may not be published
we value your privacy|registered in england and wales|this site is protected by recaptcha
queda prohibida la reproducción|toute reproduction interdite|toute reproduction, même partielle
при воспроизведении или цитировании|при цитировании материалов|при перепечатке материалов
при использовании материалов сайта|любое использование материалов|перепечатка материалов
полное или частичное копирование|свидетельство о регистрации сми|все права на материалы
мнение редакции может не|редакция не несет ответственности|редакция не несёт ответственности
"""
