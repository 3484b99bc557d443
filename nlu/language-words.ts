/** The words that tell each language, folded as utterances are. Written by `node nlu/write-language-words.ts`. */
export const languageWords: Record<string, string> = {
  de: `ich die das bitte ist der wie den nicht bei fur auf mir was sie noch ihr meine bestellung von mit im mich kann
ein eine hab mein und zu aus oder dem einen welche euch wieder warenkorb meiner hat auch an man geht konto
gibt habe habt mehr mochte zuruck bin statt wo schon war alles sind vom wann jetzt nur auftrag nach ab meinem
wird zum bestellt hatte wir mal wurde andern gern zwei als große meinen rechnung aber beim korb muss wenn will
doch bis es zur kommt geld ihnen sich vor haben konnen uber brauche heute raus schuhe du dann danke andere
paket bestellen drei gegen gestern lauft lieber lieferung neue soll mach hier am artikel seit lange neu sein
werden keine laden machen passt weg zeig jacke kauf letzten nummer viele etwas kannst karte kundenkonto preis
schicken versand viel wer bestellungen brauch drin einmal loschen nichts ohne unter bekommen bist dir einer
gerade geschenkkarte gutschein hast lassen letzte nochmal rein weiter zahlen alte bezahlen damit daten immer
kaufen steht ware zelt gut alle dass dazu einem furs kostet moglich nehmen zahlung zeigen handy tag abmelden
eure farbe gekauft ins kleid kopfhorer punkte welcher kein dich gibts macht stornieren rucksack filiale dank
er liegt modell passwort umstellen wechseln hose anmelden anzeigen darf davon entfernen frau ihre komme
konnten kreditkarte lass laut matratze retoure sehen verschickt weiß welchem wurden adresse angekommen bekomme
bezahlt blau dabei diesen einkauf erst ihn jemand klein morgen nein neues obwohl richtig schweiz sehr seid
sollte stimmt tagen uhr umtausch vergessen verloren woche womit zuruckgeben zusammen euro beiden besser euer
falsch fehlt geschenk grad jahr kaffeemaschine kinderwagen konnt lasst liefern nimm rabatt warum welches guten
profil twint bettwasche brauchte eins erhalten falsche fernseher finde funktioniert geben gehen gemacht gerne
geschaft gilt lager lang mann nachste pfanne ruckgangig schreiben schwarz sicher staubsauger umtauschen
weitere welchen weniger zurucksetzen hallo vier sprechen anderen anfang ausloggen bekommt bestelle bevor
billiger dafur dauert eben egal eher einkaufswagen einloggen erste geliefert geschenkgutschein ging gleiche
großer grun hause jahren kaufe keinen kunde mantel monat nehme neuen sagen schick schickt schreib silber sitzt
sobald spater suche tage tauschen telefonnummer trage wagen wanderschuhe wunschliste zehn zwischen sofort nix
firma abend alten anderer anders anpassen betrag braucht denn diese einlosen erneut erstattung ersten fallt
freundin ganz gar gespeichert gesprach gib gunstiger handynummer hoch kennwort konnte krieg lieferbar nachsten
nehmt nochmals offnen regenjacke registrieren`,
  en: `the i my you it to for is what can of order and how that s on please with one in have do this from t are get
your want back there or like not out got does at be up need when ve just card which could we go off where but
take don any put again now all address account size would last number did let new two more so about still by
send if here ordered before has only change cart phone who see wrong same basket return list our something
time money been bought know use pay good make buy orders should refund them m those gift much tell old show
says work instead right price cancel give say delivery they too than other payment shop many ll had ones re
these down parcel day never three after kindly yet bag boots everything name over going sign an thanks
customer keep next left today thing anything came first another nothing why year open through into log start
set colour delivered different pls people stuff things gone paid made rather week box add email shoes under
store sent won look profile purchase someone yeah long u check dear else exchange leave tent swap invoice
received details small well without saved sir home delete birthday didn discount doesn think way company items
she then second hi love lost bank find days available better four shipping already isn lamp less mean since
free update us drop half office once read sizes write kettle said yesterday will house help coffee mine talk
credit bill cheaper close used whole stop thank item some every jacket longer receipt ten wish charge remove
coming five goes very wife person blue mind were bit guarantee am best between christmas hasn haven later
somebody voucher fit cards ago bigger kids month package ship wants went end morning save bring big forget
medium run lot page headphones may pending changed mum returns away cost missing pick really warranty watch
late call husband own password type points begin done forgot must sure trolley twice ever machine actually
buying customers little night told black shopping being brand green model shipped years lol present speak
arrived ask dog getting human pair placed repeat screen street times ring red switch white dress hold line
offer sister spend till place whats yes real hand data hello example match her contact bed`,
  es: `el de que en la mi quiero no y me lo los con para por pedido ya cuenta del hay las se carrito orden como es
esta mas una tengo tarjeta otra cuanto puedo talla puede tienda cuando tienen al mis cambiar tiene donde
necesito este precio estoy cual sin datos direccion hace todo llego correo otro favor cesta mejor quisiera
compra envio compre pago vez mismo quien regalo gracias ver hasta devolucion ese nuevo paquete factura eso
hacer producto comprar pero antes ahora hice puntos algo carro cuantos gustaria hoy muy dos ayer contrasena
esto sesion soy codigo color descuento dinero llevo nombre pon usuario garantia queda va llega poner pueden
recibi sigue voy te cupon nada alguien baja cafetera eres nueva otros pague pagar hola muestrame prefiero
puedes silla tarjetas todavia manana he devolver buenas chaqueta hablar hago tiempo igual su solo pedi han
sale desde aun informacion pasa productos recibir botas pedidos cambio dia bien menos pedir aceptan asi
correos ensename esos hacen lunes pendiente ponme puse sabanas unos ustedes vuelve quita lista telefono
entrega lavadora tres reembolso saber acabo atencion caja clave cuantas cuesta dejalo gusta lleva negro
opciones pesos plata quedan quedo reloj segun tienes trabajo volver zapatillas zapatos ingles modificar
vestido yo estas dias ni compras cliente compro dice anos portatil falta son ahi algun alguna articulo borra
calle campera cuero deseos despues equivoque esa estaba estan fue funda hijo luego olla recibido servicio
siempre veces verdad vuelta perfil mesa dan mochila viene vino entre disponible oficina ultimo hora bolsa
actualizar articulos avisame ayuda ayudame bajo bizum borrar cerrar colores cosas darme devoluciones diez
llegar mandaron manden misma movil mucho mujer nadie pasado pasar porfa primera salga salir tallas unidad
venden azul euros meses error uno semana vale comprado perfume entrar funciona crema tal cancelar persona
empresa dame cargo tele tenis acabas alfombra auriculares buen buena bueno cambie cambien campana cantidad
chico cierra cobro colchon conversacion decir dejar dejo devuelvo diferencia dime elegir enviaron estos fuera
haz hermana historial hombre ingresar lampara perfecto rebajas rojo salio sirve teneis vaya abrigo ando
contacto claro estado web ano idioma bici negra mandalo gusto favoritos alta sobre uso parece pantalon seguir
van domicilio aparece cambia bolso abierta abren acuerdo agotado anula boda boletin carga cerca cero cobraron
crear cumpleanos cuotas dale deje demas derecho descuentos deseo dios efectivo empezamos empezar encuentro
entregado equivocada esas escribir falda freidora`,
  fr: `je est le vous mon j pour commande pas les moi ma une dans ai ca en au ce panier d et sur plus c du des un
quoi compte comment avec ou l mes veux combien chez svp tout carte n deux quelle encore cadeau quand suis on
avez qu peut votre par peux ne fois faut fait sont tu livraison autre m qui trop taille bon retour passe faire
avant adresse paiement prix colis recu rien pouvez merci quel facture chaussures depuis voudrais faites moins
trois payer cette commandes comme elle meme sans client nouveau plait magasin achat etait ete petit liste lieu
apres argent quels remboursement etre quelles reste aimerais plutot code mets mettez voir achete montre pris
ans changer autres marche nom sac deja arrive dit sous article telephone avais donnees chose vos part avoir
boutique contre derniere fais ici jours toujours etes finalement quelqu aussi canape couleur envoyez juste
modele quelque temps possible mot veste achats alors bonne cher modifier prends articles garantie hier annuler
mieux pourquoi bien bleu echange femme jour maintenant oui puis tente livre robe ces besoin cours oublie
semaine jamais aux avis dessus echanger frais garde heure jusqu ligne matin ont passer paye perdu toutes vide
virement points mere service boite bottes commander cote coute donne erreur laisse mettre mois noir nouvelle
pointure prendre rendre bonjour refuse acheter aspirateur dernier matelas premiere rouge samedi savoir solde
trouve grand ancien baisse cartes debut envoi offrir paie remise souhaite tous vais vert profil prefere point
moment place ajoute changement cherche connecter ecouteurs elles humain ils lit lui mari noel paquet poele
prenez regler relais seulement supprimez tard vrai clients parti vite acces allez annulez attente aujourd
cadeaux caisse cet coup deuxieme envoyer fille hui infos laquelle lundi manque naissance passee plusieurs
recevoir rembourse sais toi truc veut marque affiche aide ancienne anniversaire celui connecte demain depart
dix droit ecrire enfant enregistrer entrer envoie expedition favoris ferme fidelite livrez manteau mauvais
passez personne peu premier quatre retours soir stp suite tapis vaut sera note parler port session machine sa
existe reduction euros porte changez creer dispo doit donnez entreprise expedie fete fils grille laissez
langue lequel lien moitie ordi pourriez rabais renvoie renvoyer retirer retirez soldes suivi tailles vente
vers viens lampe anglais partir pain tour table fin expire alerte baskets batterie bloque celle delai demande
demander enleve envies fermeture fini garder lave livreur`,
  it: `il che di e non ordine ho per mio l sono carrello si mi piu un come nel in vorrei cosa mia voglio con puo ci
avete carta dal ancora lo della da quello due una dell tutto fa codice dove gia questo prima chi del negozio
ha alla nell gli quanto al acquisto miei dei preso fatto indirizzo scarpe questa altra profilo prezzo reso
account altro consegna dati spedizione voi pacco ora quando grazie meno taglia c arrivato quanti vedere hai
regalo buono fattura ieri niente ordinato ordini qualcosa soldi sul serve anni fate posso appena fammi
garanzia nuovo punti quale altri bene dopo fare va sei via rimborso sconto senza cosi dall oggi pagare sulla
tre su prendo torna nella quali sull acquisti cambiare comprato faccio invece nuova posto stato solo devo col
costa giorni quella ricevuto vostro uno telefono colore meglio pagato questi sbagliato sta stesso sto ti euro
mail anche avevo hanno ne arriva giacca modifica tra tutti utente password blu corriere dalla metti cambia vi
siete borsa indietro partito prodotto rendere sito togli trovo usare favore numero pagamento mai adesso
assistenza consegnato sapere troppo ciao bonifico messo modello qualcuno roba sotto stivali zaino era casa
delle cambiato clienti divano entrare fuori metto quante risulta scontrino sedia siamo spesa vestito inglese
dai aggiungi anno annulla degli essere lascia lavatrice manca meta natale profumo scatola ufficio comprare
cambio li ad tempo accesso accettate arrivata articoli articolo caffe capo cellulare conto disponibile elenco
funziona giorno io lunedi mettete misura nero perche suo punto basta parte poi volte apri avere consegnate
detto figlio finito macchina moglie nessuno pantaloni pelle pezzi piccolo portatile ricevuta sabato scegliere
settimana subito taglie tavolo tende uguale vecchio vendete perso nn volta porto buon cancella cestino cuffie
dieci errore inizio lenzuola mese nulla pentola preferisco prendere puoi queste sbagliata secondo servizio
spedito stessa tessera vicino nome sempre tenda saldo dice accedere addebito arrivare attesa banca bella
chiedo contrassegno conversazione desideri desidero differenza domani esci esiste gradirei importo magazzino
materasso mezzo mie modificare molto mostrami novita perdere piace preferiti quell recensioni ricevere ritiro
satispay scelto servono spedite stamattina tappeto vero versione volevo vostra fino persona male pure totale
verde giga paga avanti crema altre aperto batteria buona camicia cappotto colori compleanno cose dato estero
fai fanno fiscale giornata lasciato marito mesi offerta ogni orologio parlare piacerebbe prodotti quelli
registrata salvato schermo scritto solito sorella umano vecchia`,
  pt: `o nao meu pra em quero que de e com tem minha do na um da mais encomenda uma carrinho ja conta os pedido no eu
cartao voces qual ta loja esse pode como por para as ainda isso tenho preciso onde ao comprei tudo sem vou
compra agora ate outra tamanho outro novo vai faz meus quem pro chegou mim preco voce presente trocar hoje
cesto mesmo foi dados recebi sacola troca essa quantos esta ou vez aqui muito bem desconto endereco fazer
ontem quais quanto dinheiro manda queria volta pagar cor devolucao quando pelo cadastro deixa coisa poe dois
entrega minhas receber senha pontos posso caixa depois produto nota sou fatura fiz sao veio vem vale chega
fica prefiro mostra tira ser estou pix antes alguem diz duas devolver muda codigo ver alguma telefone voltar
valor celular atendimento cupom fala falar ficou melhor paguei sair dia favor oferta bom casaco frete pela
usar desse mudar pacote saiu era comprar conversa mandar pedi nada errado morada nova quantas sessao vc nem
lista compras boa encomendas versao vezes dos pagamento tenis perfil ajuda algum bota ficar gostava vcs nome
cancela assim coisas estao faco gostaria panela primeira rua telemovel maquina horas segunda garantia tempo
aceitam acesso cadeira chegar demais fazem mudei anos casa reembolso saber perdi site vamos escolher filho
maior prazo reais sapatilhas ter trabalho boleto passa entrar funciona dias apaga cliente abre tres acabou
cartoes colchao desses esqueci metade promocao tava num oi alterar comigo cpf dessa disponivel estorno fechar
gostei isto ninguem outros pendente pessoa semana menos fone nos toda dar lugar sai pedidos barato azul afinal
antigo branco caiu calca cobranca custa encomendei entao estoque fico fim fora levar mae mandem natal preto
primeiro produtos pus relogio vendem aniversario consigo gente cancelar amanha coloca comecar deixar deus
diferenca disse estava filha levo mensagem mesma noite passado passar perto ponto precisa robo sapato modelo
ano ir algo ultima fecha nunca acabei acho apoio calcas coloquei cores couro deu dizer ele entregue feito
informacoes mandaram nesse pessoal tirar valeu vestido cade proxima sim credito botas igual aceita cafeteira
comprou desejos dez direito encerrar erro escolhi ficam fui itens ler leve lojas menor mudanca nenhum
novidades obrigada palavra pe podem preta quantidade reposicao sexta tamanhos vao uso sabado certo prenda
querer portugues hora logo ingles guarda abrir login arrependi artigos atualizar capinha casamento computador
correio criar dao dessas devolucoes`,
}
