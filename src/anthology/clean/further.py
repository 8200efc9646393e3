"""The same as `prompts.py` and `buttons.py` in Italian, Portuguese, Polish, Greek and Chinese.

Each line is folded as `vocabulary.folded` folds; a Greek ς at the end of a word is then a σ.
`WHOLE` is hardly ever an author's, `LABELS` and `SENTENCES` go on, and `LINKS` tell only beside
others.
"""

WHOLE = """
condividi su facebook|condividi su twitter|condividi su x|condividi su whatsapp
condividi su linkedin|condividi via email|condividi questo articolo|condividi l’articolo
stampa l’articolo|copia link|copia il link|seguici su|seguici su facebook
iscriviti alla newsletter|iscriviti alla nostra newsletter|abbonati ora|accedi per commentare
devi essere connesso per inviare un commento|password dimenticata|hai dimenticato la password
lascia un commento annulla risposta|lascia un commento|annulla risposta|lascia una risposta
vai al contenuto|passa al contenuto|salta al contenuto|torna all’inizio|torna in cima|pubblicità
leggi tutto|continua a leggere|leggi anche|articolo precedente|articolo successivo
navigazione articoli|navigazione articolo|potrebbe interessarti anche|ti potrebbe interessare
potrebbero interessarti|carica altri|post precedente|post successivo|post più recente
post più vecchio|articoli recenti|commenti recenti|tutti i diritti riservati
riproduzione riservata|informativa sulla privacy|informativa privacy|note legali|condizioni d’uso
termini di utilizzo|accetta tutti i cookie|accetta tutti|rifiuta tutti|gestisci i cookie
preferenze cookie|mi piace caricamento|iscriviti a: commenti sul post (atom
visualizza il mio profilo completo|posta un commento|invia tramite email|postalo sul blog
feed dei commenti|feed dei contenuti|powered by blogger
compartilhe no facebook|compartilhar no facebook|compartilhar no twitter|compartilhar no x
compartilhar no whatsapp|compartilhar no linkedin|compartilhe isso|compartilhe este artigo
compartilhar isto|partilhar no facebook|partilhar no twitter|partilhe este artigo|partilhe isto
copiar link|siga-nos|siga-nos no|siga-nos nas redes sociais|assine nossa newsletter
inscreva-se em nossa newsletter|assine a newsletter|subscreva a newsletter|subscrever newsletter
cadastre-se|faça login para comentar|você precisa fazer login para comentar|esqueceu a senha
esqueci minha senha|deixe um comentário cancelar resposta|deixe uma resposta cancelar resposta
deixe um comentário|deixe uma resposta|ir para o conteúdo|pular para o conteúdo
saltar para o conteúdo|voltar ao topo|voltar para o topo|continua após a publicidade
continua depois da publicidade|continue lendo|continuar lendo|continuar a ler|leia mais|saiba mais
post anterior|próximo post|próximo artigo|navegação de post|navegação de posts
navegação de artigos|postagem mais recente|postagem mais antiga|mensagem mais recente
mensagem antiga|ver todos os comentários|carregar mais|leia também|veja também
todos os direitos reservados|termos de uso|termos e condições|política de cookies
aceitar todos os cookies|aceitar todos|rejeitar todos|curtir carregando|gosto carregando
assinar: postar comentários (atom|ver meu perfil completo|postar um comentário|enviar por e-mail
postar no blog|feed de comentários|feed de posts|posts recentes|comentários recentes
artigos recentes|orgulhosamente mantido com wordpress
udostępnij na facebooku|udostępnij na twitterze|udostępnij na facebook|udostępnij na x
udostępnij ten artykuł|skopiuj link|kopiuj link|obserwuj nas|śledź nas|polub nas na facebooku
zapisz się do newslettera|zapisz się na newsletter|zapisz się do naszego newslettera
zaloguj się, aby skomentować|musisz się zalogować, aby dodać komentarz|zapomniałeś hasła
nie pamiętasz hasła|przypomnij hasło|dodaj komentarz anuluj pisanie odpowiedzi
anuluj pisanie odpowiedzi|dodaj komentarz|zostaw komentarz|przejdź do treści
przejdź do głównej treści|skocz do treści|przeskocz do treści|wróć na górę|powrót do góry|reklama
czytaj więcej|czytaj dalej|czytaj także|czytaj też|zobacz także|zobacz również|więcej na ten temat
poprzedni wpis|następny wpis|poprzedni artykuł|następny artykuł|nawigacja wpisu|nowszy post
starszy post|starsze posty|nowsze posty|starsze wpisy|nowsze wpisy|pokaż więcej|załaduj więcej
pokaż wszystkie komentarze|podobne artykuły|podobne wpisy|powiązane artykuły|najczęściej czytane
najnowsze wpisy|najnowsze komentarze|ostatnie wpisy|ostatnie komentarze|wszelkie prawa zastrzeżone
polityka prywatności|polityka cookies|regulamin serwisu|ustawienia cookies|akceptuj wszystkie
zaakceptuj wszystkie|odrzuć wszystkie|lubię to wczytywanie|subskrybuj: komentarze do posta (atom
wyświetl mój pełny profil|prześlij komentarz|wyślij pocztą e-mail|wrzuć na bloga|kanał wpisów
kanał komentarzy|dumnie wspierane przez wordpress|zgłoś błąd|zgłoś naruszenie|wersja do druku
drukuj artykuł
κοινοποίηση στο facebook|κοινοποίηση στο twitter|μοιραστείτε το|ακολουθήστε μας
εγγραφείτε στο newsletter|εγγραφή στο newsletter|ξεχάσατε τον κωδικό|ξεχάσατε τον κωδικό σας
αφήστε μια απάντηση ακύρωση απάντησης|αφήστε μια απάντηση|αφήστε ένα σχόλιο|ακύρωση απάντησης
μετάβαση στο περιεχόμενο|επιστροφή στην κορυφή|διαφήμιση|διαβάστε περισσότερα|διαβάστε επίσης
δείτε επίσης|προηγούμενο άρθρο|επόμενο άρθρο|πλοήγηση άρθρων|νεότερη ανάρτηση|παλαιότερη ανάρτηση
πρόσφατα άρθρα|πρόσφατα σχόλια|με την επιφύλαξη παντός δικαιώματος|όροι χρήσης|πολιτική απορρήτου
πολιτική cookies|δημοσίευση σχολίου|προβολή πλήρους προφίλ
返回顶部|回到顶部|上一篇|下一篇|版权所有|隐私政策|使用条款|用户协议|服务条款|阅读更多|阅读全文
查看更多|加载更多|查看全部评论|发表回复 取消回复|发表回复|跳至内容|跳到内容|跳到主要内容
跳转到主要内容|分享到微信|分享到微博|分享到朋友圈|分享到facebook|分享到twitter|免责声明|网站地图
扫一扫|忘记密码|文章导航|近期文章|近期评论|条目feed|评论feed|返回頂部|回到頂部|版權所有|隱私權政策
隱私政策|使用條款|服務條款|閱讀更多|閱讀全文|查看更多留言|載入更多|發佈留言 取消回覆|發佈留言
跳至主要內容|跳到主要內容|分享到臉書|免責聲明|網站地圖|忘記密碼|文章導覽|近期留言
"""

LABELS = """
condividi su |archiviato in |leggi anche:|etichette: |categorie: |articolo precedente:
articolo successivo:|compartilhar no |compartilhe no |arquivado em |marcadores: |etiquetas: |上一篇:
post anterior:|próximo post:|leia mais:|leia também:|veja também:|opublikowano w |kategorie:
tagi: |etykiety: |poprzedni wpis:|następny wpis:|czytaj także:|czytaj też:|zobacz też:
zobacz także:|ετικέτεσ: |διαβάστε επίσησ:|δείτε επίσησ:|上一篇：|下一篇：|下一篇:
"""

SENTENCES = """
clicca per condividere|fai clic per condividere|fai clic qui per condividere
fai clic qui per stampare|fai clic qui per inviare|il tuo indirizzo email non sarà
l’indirizzo email non verrà|i campi obbligatori sono|salva il mio nome, email
salva il mio nome, e-mail|avvertimi via e|questo sito usa akismet|questo sito utilizza
questo sito usa i cookie|utilizziamo i cookie|utilizziamo cookie|© riproduzione
riproduzione riservata|questa voce è stata pubblicata|clique para compartilhar
clique para partilhar|campos obrigatórios|o seu endereço de e-mail não será
o seu endereço de email não será|seu endereço de e-mail não será|salvar meu nome, |usamos cookies
salvar meus dados neste|guardar o meu nome, email|notifique-me sobre nov|avise-me sobre nov
este site utiliza o akismet|este site usa cookies|este site utiliza cookies|nós usamos cookies
esta entrada foi publicada em|kliknij, aby udostępnić|kliknij, by udostępnić|kliknij by udostępnić
twój adres e-mail nie zostanie|twój adres email nie zostanie|wymagane pola są oznaczone
zapamiętaj moje dane|zapisz moje dane w tej|powiadom mnie o now|powiadom mnie o kolejnych
ta strona używa|ta strona korzysta z|strona korzysta z plików cookie|używamy plików cookie
ten serwis używa|ten wpis został opublikowany|kopiowanie materiałów|η ηλ. διεύθυνση σασ δεν
η ηλεκτρονική σασ διεύθυνση δεν|η διεύθυνση email σασ δεν|αυτόσ ο ιστότοποσ χρησιμοποιεί
χρησιμοποιούμε cookies|版权所有|版權所有|您的邮箱地址不会|您的电子邮箱地址不会
發佈留言必須填寫的電子郵件
"""

LINKS = """
condividi|stampa|cerca|contatti|chi siamo|accedi|registrati|abbonati|iscriviti|chiudi|avanti
indietro|successivo|precedente|commenta|commenti|rispondi|mi piace|segui|aiuto|archivi|categorie
lavora con noi|mappa del sito|il mio account|carrello|sito web|invia|etichette|nessun commento
articoli correlati|i più letti|più letti|mostra altro|caricamento|privacy|torna su
compartilhar|compartilhe|partilhar|página inicial|pesquisar|pesquisa|contato|contactos
fale conosco|quem somos|sobre nós|entrar|sair|cadastro|assine|assinar|fechar|próximo|comentários
curtir|gosto|ajuda|arquivo|arquivos|categorias|marcadores|senha|minha conta|carrinho|mapa do site
anuncie|expediente|nenhum comentário|sem comentários|posts relacionados|artigos relacionados
notícias relacionadas|mais lidas|as mais lidas|carregando|veja mais|mostrar mais|ler mais
cancelar resposta
udostępnij|drukuj|szukaj|wyszukaj|strona główna|kontakt|o nas|o mnie|zaloguj|zaloguj się|logowanie
rejestracja|zarejestruj się|zamknij|dalej|wstecz|następny|następna|poprzedni|poprzednia|skomentuj
komentarze|odpowiedz|lubię to|obserwuj|pomoc|archiwum|archiwa|etykiety|wyślij|hasło|moje konto
koszyk|mapa strony|redakcja|regulamin|prenumerata|tagi|więcej|brak komentarzy|powiązane
najpopularniejsze|zobacz więcej|zobacz też|do góry|na górę|wczytywanie|ładowanie
αρχική|αρχική σελίδα|επικοινωνία|ποιοι είμαστε|αναζήτηση|σύνδεση|εγγραφή|εκτύπωση|κλείσιμο|μενού
επόμενο|προηγούμενο|απάντηση|σχόλια|αρχείο|κατηγορίες|ιστότοπος|υποβολή|περισσότερα|σχετικά άρθρα
δεν υπάρχουν σχόλια
首页|登录|注册|搜索|分享|收藏|评论|点赞|打印|关于我们|联系我们|广告|更多|相关文章|推荐阅读
热门文章|返回|上一页|下一页|首頁|登入|註冊|搜尋|評論|列印|關於我們|聯絡我們|廣告|相關文章|熱門文章
上一頁|下一頁|留言|回覆|回复|转发|下载|分享到
"""
