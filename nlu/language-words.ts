/** The words that tell each language, folded as utterances are. Written by `node nlu/write-language-words.ts`. */
export const languageWords: Record<string, string> = {
  de: `ich die bitte das ist der wie den nicht auf bestellung fur bei mir was sie noch meine ihr mit von im kann mich
ein und mein eine hab zu aus dem welche oder meiner einen hat euch wieder an geht warenkorb auch zuruck man
habe konto gibt statt mehr mochte alles bin habt wo schon war sind bestellt nur wann jetzt meinem vom andern
auftrag nach ab hatte wird zum wir zwei als große mal will wenn wurde aber gern meinen es doch muss rechnung
beim gegen korb geld bis artikel zur haben kommt vor dann ihnen sich lieber raus schuhe konnen uber andere
brauche drei heute soll du neue paket sein danke gestern viel mach am bestellen bestellungen lauft lieferung
machen seit werden hier jacke karte lange neu passt preis stornieren viele keine laden nummer weg zeig alle
kannst kauf letzten alte brauch etwas kundenkonto schicken versand wer bekommen drin einer einmal farbe gerade
gutschein lassen loschen nichts ohne unter zahlen bezahlen bist dir geschenkkarte hast kaufen letzte nochmal
rein steht ware weiter zelt handy damit daten gekauft immer kopfhorer nehmen welcher zahlung gut dass dazu
einem furs ins kostet moglich zeigen zuruckgeben adresse kein tag abmelden eure kleid nein punkte tauschen
rucksack dich gibts macht offenen zusammen filiale bekomme bezahlt dank davon entfernen er frau lass liegt
modell passwort umstellen vergessen verschickt wechseln wurden anderen angekommen anmelden anzeigen blau darf
falsche ihn ihre klein komme konnten kreditkarte laut matratze retoure richtig schwarz sehen uhr umtausch
umtauschen weiß welchem beiden dabei diesen eben einkauf erst falsch fehlt jemand kaffeemaschine morgen neues
nimm obwohl schweiz sehr seid sollte staubsauger stiefel stimmt tagen verloren warum woche womit euro hose
profil besser erstattung euer gehen geschenk gilt gleiche grad grun jahr kinderwagen konnt lasst liefern mann
rabatt ruckgangig schickt welches guten lampe twint bettwasche bevor brauchte egal eins erhalten erste
fernseher finde funktioniert geben gemacht gerne geschaft ging großer hoch lager lang nachste pfanne ruckgabe
schreiben setzen sicher silber weitere welchen weniger zurucksetzen hallo vier sprechen anderer anfang
ausloggen bekommt bestelle billiger dafur dauert eher einkaufswagen einloggen geliefert geschenkgutschein
hause jahren karten kaufe keinen konnte krieg kunde mantel monat nehme neuen sagen schick schreib sitzt sobald
spater suche tage telefonnummer trage versehen wagen wanderschuhe wohnung wunschliste zehn zwischen sofort nix
firma abend alten anders anpassen behalten betrag braucht denn diese dieser einlosen erneut ersten fallt
freundin funf ganz gar genau gespeichert`,
  en: `the i my to it you for order is what can of and that how one please with s on in have want t this from do are
back get like your not there be or got address does out need at up card which when ve change just could size
go ordered all don but did return we take where off now put any last new account would two number again if
send more still let about cancel same by so has before much refund instead orders exchange here wrong only
should phone bought make see money cart too who gift use list know tell pay been basket old them our buy time
pending something good payment many other boots m price give than those right ll show says work they delivery
keep everything say ones swap came colour delivered yet shop after three day had never these parcel re lamp
today kindly name down thing set bag another profile going over left received an first paid next open thanks
anything customer rather sign different nothing then shoes why pls items sent made available through year
kettle leave into update week things start item gone log add check stuff black box jacket people u email small
long already else look store blue shipping tent won home headphones mind office under yeah purchase hi details
credit saved someone well without way dear second doesn isn longer changed goes mine think yesterday will didn
invoice delete better four she bigger birthday cheaper discount sir watch days house company drop half love
shipped sizes bank yes white lost ago coffee every placed whole mean read said since find remove us fit used
wife charge cost less ship thank stop free actually default hasn once write close talk cards some bill
cancelled coming medium ten help forget were wish person both five month morning package receipt save very
between bit keyboard options big kids sure wants bring am best forgot green guarantee haven red arrived
christmas later somebody switch mistake model moved street went voucher type machine may run end lot inch
modify mum vacuum late being desk pick returns page away done flat husband night own really twice large call
hello amount dress missing must pair warranty lol whats place bed begin enough ever backpack dog getting
screen told trolley live correct password ring points battery brand buying chair customers each grey`,
  es: `el de que la en mi quiero no y me pedido lo los por ya con del para hay cuenta las se es carrito mas como esta
orden tarjeta una cuanto tengo otra puedo talla puede mis tienen cambiar cuando tienda al direccion tiene
donde necesito precio todo este cual estoy llego sin hace mismo datos otro favor mejor vez correo pago envio
compre regalo cesta ese quisiera compra eso quien gracias ahora hasta ver devolucion dos pero hacer nuevo
paquete factura antes comprar color dinero producto cuantos hice muy puntos algo carro ayer gustaria hoy
pendiente recibi contrasena esto sesion sigue soy pedi queda codigo cafetera descuento llevo nombre pon poner
pueden todavia pague usuario va garantia botas devolver articulo llega nueva otros prefiero silla tarjetas voy
solo cupon te pagar pedidos nada alguien baja chaqueta eres puedes hola he muestrame manana cambio igual sale
su acabo asi aun buenas hablar hago lampara opciones quedo tiempo han bien menos pedir desde articulos
devuelvo informacion misma negro pasa ponme productos recibir zapatos reembolso modificar quita dia portatil
aceptan correos cuantas dejalo ensename esos estaba gusta hacen lunes puse quedan reloj sabanas unos ustedes
vuelta vuelve tres falta son lista entrega lavadora telefono perfil atencion caja calle cambien clave cuero
cuesta hijo lleva manden movil pesos plata recibido segun tienes trabajo veces verdad volver zapatillas compro
saber dan ingles azul vestido yo negra oficina estas ni dias compras mochila disponible dice cliente anos
cancelar ahi algun alguna borra campera cancelen deseos despues diferencia equivoque esa estan fue funda luego
mujer olla piso servicio siempre tallas casa mesa vino viene entre ultimo hora uno bolsa actualizar avisame
ayuda ayudame bajo bizum borrar cerrar colores cosas darme decir devoluciones diez llegar mandaron mucho nadie
pasado pasar porfa primera salga salir unidad venden error empresa todos euros meses semana comprado crema
entrar funciona vale tal persona perfume dame cargo tele gris acabas alfombra aspiradora audifonos auriculares
buen buena bueno camara cambie cambios campana cantidad chico cierra cobro colchon conversacion dejar dejen
dejo demas dime elegir entregaron enviaron equivocada estos fuera habia haz hermana historial hombre ingresar
olvide otras pendientes perfecto podria pulgadas rebajas rojo salio seguimiento sirve tambien teneis vaya
viejo abrigo ando contacto claro estado tenis web ano idioma bici mandalo gusto teclado favoritos alta sobre
parece pantalon uso van cada marido domicilio cambia aparece seguir bolso lugar abierta abren acuerdo adelante
agotado`,
  fr: `je est le vous mon commande j pour pas les ma moi la ai dans une en ca ce au et panier sur plus d c du des
avec compte un quoi l comment ou veux mes combien svp chez tout n carte deux quelle encore cadeau avez qu
quand on suis peut par ne peux votre faut fois fait sont autre tu livraison m taille trop adresse retour qui
avant prix bon passe faire recu paiement quel colis commandes meme pouvez comme rien voudrais cette chaussures
faites moins trois merci facture depuis elle plait payer sans client nouveau lieu contre magasin mettez
remboursement reste etre article achat argent etait ete quelles liste petit quels apres plutot aimerais code
achete autres mets pris changer montre voir deja ans sac telephone marche nom arrive couleur dit finalement
sous part avais donnees echanger articles chose vos alors avoir boutique cher cours derniere envoyez fais ici
jours juste toujours annuler aussi echange etes garde modele modifier quelqu veste possible bottes canape oui
quelque temps mot hier achats annulez bleu bonne maintenant pourquoi prends puis rendre toutes livre garantie
bien femme jour mieux oublie paye tente besoin noir robe ces aux commander coute dessus nouvelle ont passer
semaine points jamais aspirateur attente avis boite erreur frais heure jusqu ligne matin perdu pointure solde
vide virement service mere prefere acheter cartes cote donne laisse mettre mois paie premiere prendre rouge
seulement tous trouve vert bonjour refuse profil ancien dernier matelas samedi savoir grand baisse debut envoi
ils mari offrir prenez rembourse remise souhaite vais point moment parti ajoute allez celle celui changement
cherche connecter deuxieme ecouteurs elles humain lit lui manque noel paquet poele regler relais renvoie
supprimez tablette tard viens vrai place clients vite lampe acces ancienne aujourd cadeaux caisse cet coup
envoyer fille hui infos laissez laquelle livrez lundi mauvaise naissance passee passez peu plusieurs recevoir
retirez sais suivi toi truc veut sera port machine marque existe note affiche aide anniversaire changez
connecte demain depart dix doit droit ecrire enfant enregistrer entrer envoie expedition favoris ferme
fidelite fils manteau mauvais moitie montant personne premier quatre remettez renvoyer repart retours soir stp
tailles tapis vaut session bureau parler sa reduction suite fin euros porte creer demande dispo donnez
entreprise expedie fete grille langue lequel lien ordi peine pourriez rabais recue retirer rue soldes vente
vers anglais difference partir pain tour table expire alerte annule`,
  it: `il che di e ordine non ho per mio l sono carrello piu mi si un come nel in voglio vorrei cosa con mia ci puo
avete carta dal ancora quello lo da dell della due tutto una gia fa del gli codice dove nell questo indirizzo
prima ha chi quanto alla negozio al miei scarpe dei preso acquisto fatto profilo account altro ordinato prezzo
questa reso altra consegna dati spedizione taglia voi pacco ora c quando arrivato grazie meno ordini quanti
regalo ieri soldi vedere hai buono fattura serve appena niente quale qualcosa sul posso va anni bene nuovo
rimborso fate altri fammi garanzia punti via dopo fare quali sulla torna sei su cambiare cosi dall invece
pagare quella sconto senza tre oggi colore comprato prendo ricevuto solo nella sbagliato sull tutti uno col
acquisti faccio meglio nuova pagato posto stato stesso telefono devo costa giorni vostro favore anche blu
giacca indietro questi sta stivali sto ti euro mail avevo hanno ne adesso arriva articolo metti modifica
rendere tra utente password numero corriere dalla partito togli troppo cambia vi siete borsa consegnato
prodotto sito trovo usare era pagamento delle mai assistenza sapere sedia zaino ciao li articoli bonifico
fuori lascia messo modello qualcuno quante roba sotto dai casa annulla arrivata cambiato clienti degli divano
entrare essere manca meta mettete metto nero risulta scontrino siamo spesa stessa ufficio vestito cambio
inglese comprare aggiungi anno caffe disponibile lampada lavatrice macchina natale perche portatile profumo
scatola suo basta ad volte tempo accesso accettate capo cellulare consegnate conto cuffie differenza elenco
figlio funziona giorno io lunedi misura moglie pelle pezzi preferisco sospeso vecchio punto totale parte poi
apri avere detto finito nessuno pantaloni piccolo puoi quell ricevuta sabato sbagliata scegliere secondo
settimana subito taglie tavolo tende uguale vendete pure perso nn porto annullate buon cambiate camicia
cancella cestino dieci errore importo inizio lenzuola mese modificare nulla ogni pentola perdere piace
prendere queste servizio spedito tessera versione vicino volta nome saldo sempre tenda dice verde accedere
addebito altre annullare arrivare attesa banca batteria bella chiedo contrassegno conversazione desideri
desidero domani esci esiste gradirei magazzino marito materasso mezzo mie molto mostrami novita orologio
preferiti recensioni ricevere ritiro satispay scelto servono spedite stamattina tappeto vero volevo vostra
persona fino male giga paga crema avanti aperti aperto aziendale buona cappotto colori compleanno cose dato
estero fai fanno fiscale giornata lasciato maglietta mesi offerta opzioni parlare piacerebbe potete`,
  pt: `o nao meu pra em quero que de e do com tem minha na um da mais encomenda uma carrinho conta ja pedido os eu no
cartao qual voces ta como pode loja esse por para as ainda isso tenho tudo preciso onde comprei ao sem vou
agora compra tamanho ate pro outra meus outro chegou novo vai faz trocar presente preco mim quem voce mesmo
endereco foi hoje cesto recebi troca esta quanto dados quais quantos sacola vez essa volta ou cor dinheiro
fazer aqui pelo bem muito ontem desconto queria pagar manda deixa devolucao quando dois cadastro posso coisa
minhas poe entrega receber senha vale pontos prefiro sao caixa depois produto veio nota sou duas fatura fiz
vem tira devolver mostra chega fica pela antes ser codigo estou pix muda ver celular alguem diz paguei favor
valor alguma desse ficou melhor mudar sair telefone voltar atendimento cupom fala falar dia oferta pedi bom
casaco errado frete saiu usar era comprar pacote conversa quantas mandar nada morada nova pendente sessao vc
versao nem lista compras tenis dos pagamento boa bota encomendas ficar vezes perfil nome ajuda algum cadeira
demais gostava rua vcs cancela maquina assim coisas estao faco gostaria mudei panela primeira telemovel
garantia reembolso horas segunda tempo anos casa aceitam acesso cartoes chegar entao esqueci fazem filho maior
saber site perdi vamos escolher fico metade prazo reais sapatilhas ter trabalho passa boleto fone tres entrar
funciona dias cliente apaga pedidos abre acabou antigo colchao comigo desses diferenca disponivel mandem
outros promocao tava num menos oi azul nos semana acabei alterar cpf dessa estorno fechar fim gostei isto
mesma ninguem pessoa preta preto relogio cancelar barato dar toda sim sai gente botas afinal branco caiu calca
cobranca custa encomendei estava estoque fora itens levar mae natal primeiro produtos pus vendem aniversario
consigo lugar ir modelo amanha cafeteira coloca comecar couro deixar deus disse dizer entregue filha levo
mensagem noite opcoes passado passar perto ponto precisa robo sapato tirar ano algo ultima fecha nunca item
acho apoio calcas coloquei comprou cores deu devolvo ele feito informacoes jaqueta mandaram nesse pessoal
podem valeu vestido notebook cade certo aspirador proxima credito g igual aceita arrependi desejos dez direito
encerrar erro escolhi ficam fui ler leve lojas luminaria menor mudanca nenhum novidades obrigada palavra pe
pecas quantidade reposicao sexta tamanhos usei vao uso sabado querer tela portugues prenda hora login ingles
logo resto`,
}
