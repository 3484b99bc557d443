/** The words that tell each language, folded as utterances are. Written by `node nlu/write-language-words.ts`. */
export const languageWords: Record<string, string> = {
  de: `ich die das bitte ist der wie den nicht bei auf fur mir was sie noch bestellung ihr meine mit von im mich kann
ein eine hab und mein zu aus oder dem welche euch einen wieder warenkorb meiner man auch an hat konto geht
habe mehr mochte gibt wo zuruck habt statt bin schon war alles sind vom jetzt wann auftrag nur ab meinem
bestellt nach wird zum mal hatte wurde wir andern gern als zwei meinen rechnung aber große korb wenn will beim
bis doch muss zur es kommt geld ihnen sich vor haben konnen uber raus du dann schuhe andere brauche heute
paket bestellen drei gestern lieber lieferung hier am danke artikel lauft neue seit soll mach gegen neu sein
keine laden lange machen weg werden jacke kauf letzten zeig kannst karte kundenkonto nummer passt preis
schicken versand viel viele bestellungen brauch einmal etwas loschen unter bekommen drin einer gerade
geschenkkarte gutschein hast lassen letzte nichts nochmal rein weiter zahlen wer alte bezahlen bist damit
daten dir immer ohne ware zelt gut dass dazu einem furs kaufen kostet moglich nehmen steht zahlung zeigen alle
handy tag abmelden eure farbe gekauft kopfhorer punkte kein dich gibts ins kleid macht stornieren welcher
rucksack filiale dank er liegt modell passwort umstellen wechseln anmelden anzeigen darf davon entfernen frau
komme konnten kreditkarte lass laut retoure sehen verschickt weiß welchem wurden adresse hose euro angekommen
bekomme bezahlt dabei diesen einkauf ihn ihre jemand klein matratze morgen nein neues obwohl richtig schweiz
sehr seid sollte stimmt tagen uhr umtausch vergessen verloren woche womit zusammen beiden besser blau erst
euer falsch fehlt geschenk grad jahr konnt lasst liefern nimm welches zuruckgeben guten profil twint
bettwasche brauchte eins erhalten falsche fernseher finde funktioniert geben gehen gemacht gerne geschaft gilt
kaffeemaschine kinderwagen lang mann pfanne rabatt ruckgangig schreiben schwarz sicher staubsauger umtauschen
warum weitere welchen weniger zurucksetzen vier sprechen anderen anfang ausloggen bekommt bestelle bevor dafur
dauert eben egal eher einkaufswagen einloggen erste geliefert geschenkgutschein ging gleiche großer grun hause
jahren kaufe keinen kunde lager mantel monat nachste nehme neuen sagen schick schickt silber sitzt sobald
spater suche tage tauschen telefonnummer trage wagen wanderschuhe wunschliste zehn zwischen sofort hallo nix
firma anderer anders anpassen betrag billiger braucht denn diese erneut erstattung ersten fallt freundin ganz
gar gespeichert gesprach gib gunstiger handynummer kennwort konnte krieg lieferbar nochmals offnen regenjacke
registrieren ruckgabe rucksendung ruckzahlung sachen samstag schreib sendung`,
  en: `the i my you it to for is what can of order and how that s on please with one in have do this from t are get
your want back there or like not out got does at be up need ve when just card which could we go where but off
again any now take put don address all size account last would did let number new so more about two still by
if send here ordered before has change cart only phone who see wrong same return list basket our time been
know money bought something use pay good make orders buy refund should them gift m tell much those old says
work show instead price cancel give say delivery too right they than other payment shop many re ll ones down
these had day never parcel three kindly yet bag after boots everything name over going sign an customer thanks
left keep next anything today another first thing came nothing why year open through into log start set colour
delivered different people stuff pls gone paid made things rather email add shoes under store week long box
sent profile purchase someone yeah look u dear exchange leave tent won check swap else invoice received
details sir well delete discount doesn saved small without birthday she think home second hi company items
love then way lost days bank find available didn shipping already better four isn mean since update drop half
lamp less office once read write free us said sizes help mine talk yesterday credit house bill coffee kettle
used whole thank stop item some will cheaper close every receipt ten wish remove coming five jacket longer
wife charge person mind very bit blue goes am best between christmas guarantee hasn haven later somebody fit
voucher kids package wants went were cards end ago bigger month morning forget medium save ship bring lot page
big headphones may pending run changed returns away cost mum pick really warranty watch call husband lol
missing own late password type begin done forgot must twice ever machine actually buying customers little
night sure told trolley points black shopping being green shipped speak arrived brand dog getting human model
placed repeat times years red ring switch white present place ask dress hold line offer pair sister street
till match real hello contact doing enough flat hear past screen spend wanna whats`,
  es: `el de que en la mi quiero no y me lo los para ya pedido con por cuenta del hay se las carrito orden como esta
mas es tengo una tarjeta otra puedo talla cuanto puede tienda tienen cuando mis al cambiar necesito donde
tiene precio este estoy sin cual datos direccion todo hace correo llego otro cesta quisiera compra envio favor
pago compre mejor regalo vez gracias ver mismo hasta quien devolucion ese paquete factura hacer nuevo producto
pero antes comprar ahora eso hice puntos carro gustaria muy dos ayer contrasena cuantos hoy sesion soy algo
color codigo descuento dinero esto llevo nombre usuario garantia queda llega poner pueden recibi sigue voy te
cupon va nada pague alguien baja cafetera eres nueva otros pon pagar muestrame prefiero puedes silla tarjetas
todavia hola devolver buenas chaqueta hablar he manana igual solo pedi han desde su botas aun hago informacion
pasa productos recibir tiempo pedidos cambio dia sale bien menos pedir aceptan asi correos ensename esos hacen
lunes pendiente ponme sabanas unos ustedes vuelve quita lista telefono entrega lavadora tres reembolso saber
acabo atencion caja clave cuesta dejalo lleva negro opciones pesos plata puse quedan reloj segun tienes
trabajo volver zapatillas zapatos modificar vestido dias ni compras cliente compro anos ingles dice portatil
falta son ahi algun alguna articulo borra calle campera cuantas cuero deseos despues equivoque esa estaba
estan fue funda gusta hijo luego olla quedo recibido servicio siempre veces verdad perfil mochila yo viene
entre disponible oficina ultimo estas mesa vino actualizar articulos avisame ayuda bajo bizum borrar cerrar
colores cosas darme devoluciones diez llegar mandaron manden misma movil mucho nadie pasado pasar porfa
primera salga salir tallas unidad venden vuelta euros dan meses uno hora semana vale funciona comprado perfume
entrar crema bolsa tal cancelar persona empresa azul dame cargo tenis acabas alfombra auriculares ayudame buen
buena bueno cambie cambien campana cantidad chico cierra cobro colchon conversacion decir dejar dejo devuelvo
diferencia dime elegir enviaron estos fuera haz hermana historial hombre ingresar lampara mujer perfecto
rebajas rojo salio sirve vaya abrigo ando contacto estado error idioma bici negra mandalo gusto tele favoritos
sobre alta uso parece pantalon seguir van domicilio ano aparece cambia bolso abierta abren acuerdo agotado
anula boda boletin carga cerca cero cobraron crear cumpleanos cuotas dale deje demas derecho descuentos deseo
efectivo empezamos empezar encuentro entregado equivocada esas escribir freidora guardada guardalo habia
haciendo hazme`,
  fr: `je est le vous mon j pour commande pas les moi ma dans une ai ca en au ce panier et d sur plus c du des quoi
un compte comment ou avec l mes veux combien chez svp tout carte n deux encore quelle on cadeau avez quand
suis qu peut par peux votre ne fois faut livraison sont autre tu fait m bon retour passe qui taille avant trop
paiement prix faire adresse colis recu rien pouvez facture chaussures merci quel depuis faites moins trois
voudrais payer commandes comme elle meme sans client cette plait magasin nouveau achat etait ete liste lieu
apres argent petit remboursement etre quelles quels reste aimerais plutot code mettez achete montre pris voir
ans changer mets nom sac deja arrive article dit marche sous telephone autres avais donnees vos avoir boutique
contre derniere jours toujours part etes fais finalement ici quelqu aussi couleur envoyez juste modele
possible chose mot veste achats alors bonne canape cher modifier prends garantie annuler mieux temps articles
echange femme jour maintenant pourquoi puis quelque tente hier livre robe ces bien besoin bleu cours semaine
jamais points aux avis dessus echanger frais garde jusqu ligne matin oublie passer paye perdu vide virement
mere service boite bottes commander cote coute donne erreur laisse mettre mois nouvelle ont pointure prendre
rendre toutes bonjour aspirateur dernier heure matelas noir oui premiere rouge samedi savoir solde trouve
refuse grand acheter ancien baisse cartes debut envoi offrir paie souhaite tous vais profil prefere point
moment ajoute changement connecter ecouteurs elles humain lui mari noel paquet poele prenez regler relais
remise seulement supprimez tard vert vrai clients place parti vite acces allez annulez attente aujourd cadeaux
caisse cet cherche coup deuxieme fille hui ils infos laquelle lit lundi naissance passee plusieurs recevoir
rembourse sais toi truc veut marque affiche ancienne anniversaire celui connecte depart dix ecrire enfant
enregistrer entrer envoie envoyer expedition favoris ferme fidelite livrez manque mauvais passez personne peu
premier quatre retours stp suite tapis vaut sera note parler port session machine sa euros porte aide creer
demain dispo doit droit entreprise expedie fete fils laissez langue lequel lien manteau moitie ordi pourriez
rabais renvoie renvoyer retirer retirez soldes suivi tailles vente vers existe partir reduction lampe fin
expire alerte baskets batterie bloque celle changez delai demande demander donnez enleve envies fermeture fini
grille livreur mauvaise mixeur montant notre peine pere poussette quantite`,
  it: `il che di e non ordine ho per l mio sono carrello mi si piu un come nel in vorrei mia cosa voglio con puo ci
avete carta dal ancora della quello lo da dell due una tutto codice dove gia fa questo prima negozio del chi
ha alla nell gli al acquisto miei preso fatto scarpe quanto dei indirizzo questa altra prezzo profilo reso
account altro consegna dati spedizione voi pacco ora quando meno grazie taglia c arrivato vedere hai buono
fattura ieri quanti regalo serve niente ordinato ordini soldi sul anni qualcosa fate posso fammi garanzia
punti quale altri appena dopo fare nuovo via bene rimborso sconto va su cosi dall oggi pagare senza tre sei
prendo sulla torna nella quali sull acquisti cambiare comprato invece nuova stato devo costa faccio giorni
posto quella ricevuto uno solo col colore meglio questi sbagliato stesso sto ti vostro telefono mail anche
avevo hanno pagato sta ne euro arriva giacca modifica tra tutti utente password corriere dalla cambia vi siete
blu indietro partito prodotto rendere togli trovo usare favore pagamento mai numero adesso assistenza borsa
consegnato metti sapere sito bonifico messo qualcuno roba sotto stivali troppo zaino ciao delle clienti divano
entrare fuori metto modello quante risulta scontrino sedia siamo spesa vestito era aggiungi annulla cambiato
degli essere lascia lavatrice manca meta natale profumo scatola ufficio casa inglese li cambio ad dai accesso
accettate anno arrivata articoli articolo caffe cellulare conto disponibile elenco giorno io lunedi mettete
misura suo punto comprare basta tempo poi volte apri avere capo consegnate detto figlio finito funziona
macchina moglie nero nessuno pantaloni pelle perche pezzi piccolo portatile ricevuta scegliere settimana
subito taglie tende uguale vecchio vendete nn parte perso volta porto buon cancella cestino cuffie dieci
inizio lenzuola nulla pentola preferisco prendere puoi queste sabato sbagliata secondo servizio spedito stessa
tavolo tessera vicino nome sempre tenda saldo dice accedere addebito arrivare attesa banca bella chiedo
contrassegno conversazione desideri desidero differenza errore esci esiste gradirei importo magazzino
materasso mese mezzo mie modificare molto mostrami novita perdere piace preferiti quell recensioni ricevere
ritiro satispay scelto servono spedite stamattina tappeto vero versione volevo vostra fino persona pure verde
paga avanti crema passa altre aperto batteria buona camicia colori cose dato domani estero fai fanno fiscale
giornata lasciato marito mesi offerta ogni orologio parlare piacerebbe prodotti quelli registrata salvato
schermo scritto solito sorella umano vecchia vedi vita vuole totale`,
  pt: `o nao pra meu em quero que de e com tem minha do na um da mais encomenda uma carrinho ja conta os pedido no eu
cartao voces qual ta loja esse pode como por para ainda as isso tenho preciso onde ao comprei tudo sem vou
compra agora ate outra outro tamanho meus novo pro chegou mim preco presente faz quem trocar voce vai cesto
hoje mesmo foi dados recebi sacola troca ou vez essa quantos aqui esta bem endereco fazer muito ontem quais
quanto desconto dinheiro manda queria volta cor devolucao quando pagar pelo deixa cadastro entrega coisa
minhas poe receber senha dois pontos posso depois produto nota sou caixa fatura fiz sao vem vale fica prefiro
veio mostra tira ser chega pix antes alguem diz devolver muda ver duas estou telefone voltar codigo valor
alguma atendimento cupom fala falar ficou melhor paguei sair celular dia oferta bom frete pela favor usar
casaco desse mudar pacote saiu era conversa comprar mandar pedi nada errado morada quantas sessao vc nem lista
compras dos boa encomendas nova versao pagamento tenis perfil bota ficar gostava vcs vezes nome cancela ajuda
algum assim coisas gostaria primeira rua telemovel maquina segunda garantia aceitam acesso chegar estao faco
fazem mudei panela anos casa reembolso saber perdi cadeira demais escolher filho maior prazo reais sapatilhas
ter trabalho vamos tempo site boleto apaga horas entrar dias cliente abre acabou cartoes desses esqueci metade
promocao tava tres num passa funciona alterar colchao comigo cpf dessa disponivel estorno fechar gostei isto
ninguem outros pendente pessoa semana nos toda dar pedidos barato oi menos afinal antigo branco caiu calca
cobranca custa encomendei entao estoque fico fim fora levar mandem natal primeiro pus relogio vendem fone azul
lugar aniversario sai consigo gente coloca comecar deixar diferenca disse estava levo mae mensagem mesma
passado passar perto ponto precisa preto produtos robo sapato cancelar algo ir ano ultima fecha modelo nunca
acabei acho amanha apoio calcas coloquei cores couro deu deus dizer ele entregue feito filha informacoes
mandaram nesse noite pessoal tirar vestido cade proxima credito botas igual aceita cafeteira desejos dez
direito encerrar escolhi ficam fui itens ler leve liga lojas menor mudanca nenhum novidades obrigada palavra
pe preta quantidade sexta tamanhos valeu vao sabado uso hora certo prenda portugues guarda login abrir
arrependi artigos atualizar capinha casamento comprou computador correio criar dao dessas devolucoes ela
encomendar entregam erro esses estrelas`,
}
