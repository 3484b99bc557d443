/** The help pages in Italian: delivery, returns, payment, the account and data. */
export const italian = `
# delivery-time · delivery · delivery_options
Quanto tempo ci vuole per la consegna?
? tempi di consegna
? in quanti giorni arriva il pacco
? se ordino oggi quando arriva
? consegnate di sabato
? quanto ci mette la spedizione
In Germania un pacco arriva in due-quattro giorni lavorativi, nel resto dell’UE in tre-sette. L’espresso in Germania arriva il giorno lavorativo successivo.

Gli ordini fatti entro le 14:00 di un giorno lavorativo lasciano il magazzino il giorno stesso. Kranich Post consegna dal lunedì al
sabato. Per Gran Bretagna, Svizzera, Norvegia e Stati Uniti calcola da cinque a nove giorni lavorativi. Mobili e altri articoli
ingombranti arrivano su appuntamento: il corriere prima ti telefona.

# delivery-cost · delivery · delivery_options
Quanto costa la consegna?
? spese di spedizione
? la spedizione è gratis
? da che importo la consegna è gratuita
? costi di spedizione per l’Italia
? si paga la consegna
In Germania la consegna costa 4,95 € ed è gratuita da 50 €. Negli altri paesi dell’UE costa 9,95 € ed è gratuita da 100 €.

In Gran Bretagna, Svizzera, Norvegia e Stati Uniti costa 14,95 €. L’espresso in Germania costa 12,95 €, qualunque cosa ordini. Le carte
regalo via e-mail arrivano senza spese.

# delivery-countries · delivery · delivery_options
In quali paesi consegnate?
? spedite in Italia
? spedite all’estero
? consegnate in Svizzera
? posso ordinare dagli Stati Uniti
? spedizioni internazionali
Consegniamo in tutti i paesi dell’UE tranne Cipro e Malta, e in Gran Bretagna, Svizzera, Norvegia e Stati Uniti.

Fuori dall’UE la dogana può chiedere dazi e imposte all’arrivo, che non sono compresi nei nostri prezzi. I mobili ingombranti vanno solo
in Germania, Austria e Paesi Bassi.

# delivery-express · delivery · delivery_options
C’è la consegna espressa?
? posso averlo per domani
? spedizione veloce
? quanto costa l’espresso
? mi serve con urgenza
? entro che ora devo ordinare per riceverlo domani
Sì: ordina entro le 14:00 di un giorno lavorativo e arriva in quello successivo, per 12,95 €, in Germania.

Barrow Express consegna dal lunedì al venerdì fino alle 18:00 e vuole una firma o il tuo permesso di lasciare il pacco. Gli articoli
ingombranti e le confezioni regalo non possono viaggiare con l’espresso.

# delivery-collection-points · delivery · delivery_options
Può andare a un punto di ritiro, da un vicino o in ufficio?
? consegnate a un locker
? si può spedire a un punto di ritiro
? lasciate il pacco dal vicino
? posso farmelo consegnare al lavoro
? posso far arrivare il pacco in un punto di ritiro
Sì: alla cassa indica un qualsiasi indirizzo nel tuo paese, oppure scegli uno dei 9.000 locker Kranich in Germania.

Non c’è nessuno in casa? Il corriere prova da un vicino, poi al punto di ritiro più vicino, e lascia un avviso. Lì il pacco aspetta
sette giorni.

# tracking · delivery
Come seguo il mio pacco?
? dove trovo il numero di tracciamento
? come traccio la spedizione
? il tracking non si aggiorna
? perché non c’è ancora il tracking
? il codice di tracciamento non funziona
Ricevi un numero di tracciamento via e-mail appena il pacco parte, e lo trovi anche nel tuo ordine. Può volerci fino a sera prima che il corriere lo mostri.

Un ordine può arrivare in più pacchi, ciascuno con il suo numero. Se per tre giorni lavorativi non si muove nulla, faccelo sapere.

# late-parcel · delivery
Il mio pacco è in ritardo. Che faccio?
? il mio ordine non è arrivato
? la consegna è in ritardo
? pacco fermo in transito
? doveva arrivare ieri
? quanto devo ancora aspettare
Aspetta, per favore, due giorni lavorativi dopo la data promessa. Poi lo cerchiamo insieme al corriere, e ci vogliono fino a cinque giorni lavorativi.

Non devi aspettare l’esito: tre giorni lavorativi dopo l’inizio della ricerca puoi scegliere tra un nuovo pacco e il rimborso.

# lost-parcel · delivery
Risulta consegnato, ma non c’è niente.
? pacco segnato come consegnato ma non ricevuto
? il mio pacco è smarrito
? qualcun altro ha preso il mio pacco
? il corriere dice che l’ho ricevuto
? consegnato ma nella cassetta non c’è nulla
Guarda dai vicini, nell’androne e se c’è un avviso, e scrivici entro 14 giorni. Apriamo una ricerca e ricevi un nuovo pacco o il rimborso entro cinque giorni lavorativi.

Il corriere può chiederti di firmare una breve dichiarazione che non è arrivato nulla.

# return-period · returns · return_policy
Entro quando posso restituire qualcosa?
? quanti giorni ho per il reso
? condizioni di reso
? posso rendere dopo due settimane
? qual è la vostra politica sui resi
? si possono fare resi
Hai 30 giorni dalla consegna per restituire quasi tutto. I prodotti di bellezza hanno 14 giorni e devono essere sigillati.

Abiti e scarpe non devono essere stati portati e devono avere il cartellino; provarli in casa va bene. Articoli dell’outlet e carte
regalo non si possono restituire. I giorni si contano dalla consegna, anche per i regali.

# return-how · returns · return_policy
Come si restituisce qualcosa?
? come funziona il reso
? dove trovo l’etichetta del reso
? serve la scatola originale
? dove porto il pacco del reso
? posso rendere in negozio
Registra il reso qui o nel tuo account, stampa l’etichetta o mostra il codice, e consegna il pacco a qualsiasi sportello Kranich. Puoi anche portarlo in uno dei nostri negozi.

La scatola originale è gradita, ma ne va bene una qualsiasi purché robusta. Metti più articoli di un ordine in un solo pacco. Conserva la
ricevuta finché non arriva il rimborso.

# return-cost · returns · return_policy
Quanto costa un reso?
? il reso è gratuito
? chi paga la spedizione del reso
? trattenete qualcosa sul reso
? costi di restituzione
? quanto costa rimandare indietro
I resi sono gratuiti da Germania e Austria; dagli altri paesi tratteniamo 5,95 €. Per i mobili c’è un costo di riassortimento del 10 %, al massimo 60 € al pezzo.

Non si trattiene nulla se l’articolo era difettoso o non era quello ordinato. Il costo per i mobili comprende il ritiro a casa tua.

# final-sale · returns · return_policy
Che cosa vuol dire vendita definitiva?
? posso rendere gli articoli in saldo
? si può restituire l’outlet
? posso restituire una carta regalo
? che cosa non si può rendere
? l’ho comprato scontato, posso renderlo
Gli articoli dell’outlet e le carte regalo sono a vendita definitiva: non si possono restituire né cambiare. Gli altri articoli scontati sì, entro i soliti 30 giorni.

Per gli articoli difettosi è diverso: la garanzia di due anni vale anche per l’outlet. Sono esclusi anche i prodotti di bellezza aperti, gli
orecchini per lobi forati e gli articoli fatti su misura.

# exchange · returns · return_policy
Posso cambiare un articolo?
? cambio con un’altra taglia
? posso cambiare colore dopo la consegna
? come funzionano i cambi
? cambio invece del rimborso
? come faccio a sostituire un articolo
Sì, entro 30 giorni e gratis, con un’altra taglia o un altro colore dello stesso prodotto. Ti teniamo da parte il nuovo per dieci giorni.

Il nuovo articolo parte quando il corriere ha registrato il tuo reso. Se costa di più o di meno, la differenza viene addebitata o
rimborsata allora. Lo stesso identico articolo si può avere solo al posto di uno danneggiato.

# refund-time · returns · return_policy
Quando ricevo il rimborso?
? quanto ci vuole per il rimborso
? il rimborso non è ancora arrivato
? quando arrivano i soldi sul conto
? come vengo rimborsato
? tempi di rimborso
Rimborsiamo entro tre giorni lavorativi dall’arrivo del tuo reso, con lo stesso metodo con cui hai pagato. La tua banca può impiegare da due a cinque giorni in più.

I pacchi impiegano da due a quattro giorni per tornare da noi, quindi calcola dieci giorni in tutto. Ciò che è stato pagato con una carta
regalo torna sulla carta regalo. Le spese di consegna iniziali si rimborsano se restituisci tutto l’ordine.

# damaged-goods · returns
È arrivato qualcosa di rotto, sbagliato o incompleto.
? il mio articolo è danneggiato
? il vetro è arrivato rotto
? ho ricevuto il prodotto sbagliato
? manca un pezzo
? mi avete mandato la taglia sbagliata
Ci dispiace: mandaci una foto dell’articolo e della scatola, e ne spediamo subito uno nuovo o ti rimborsiamo. Scrivici entro 14 giorni dalla consegna.

Di solito non serve rispedirlo. Conserva l’imballaggio finché non ti abbiamo risposto, perché il corriere potrebbe volerlo vedere.

# payment-ways · payment · payment_options
Come posso pagare?
? quali metodi di pagamento accettate
? posso pagare con PayPal
? prendete carte di credito
? accettate Apple Pay
? posso pagare in contanti
Con Visa o Mastercard, PayPal, fattura (Germania, Austria e Svizzera) e carte regalo Larkholm. Nei nostri negozi anche in contanti e con il bancomat.

Carte e PayPal vengono addebitati al momento dell’ordine. Puoi combinare una carta regalo con qualsiasi altro metodo di pagamento.

# payment-invoice · payment · payment_options
Come funziona il pagamento con fattura?
? pagare dopo la consegna
? compra ora e paga dopo
? quando scade la fattura
? limite del pagamento con fattura
? si può pagare dopo aver ricevuto la merce
La fattura arriva via e-mail con il pacco e va pagata entro 14 giorni dalla consegna, senza commissioni. È possibile per i clienti in Germania, Austria e Svizzera fino a 500 €.

Se restituisci qualcosa, paga solo ciò che tieni. Il primo ordine con fattura viene verificato presso un’agenzia di informazioni sul credito.

# payment-instalments · payment · payment_options
Posso pagare a rate?
? fate finanziamenti
? pagamento rateale
? dividere il pagamento
? rate a tasso zero
? pagare mensilmente
Sì, da 150 €: in tre rate mensili senza interessi, oppure in sei o dodici al 7,9 % annuo. Si sceglie alla cassa; è possibile per i clienti in Germania e Austria.

La risposta arriva in un minuto. Puoi saldare il resto in qualsiasi momento.

# payment-failed · payment · payment_problem
Il mio pagamento non è andato a buon fine.
? la mia carta è stata rifiutata
? pagamento non riuscito
? mi avete addebitato due volte
? non riconosco un pagamento
? soldi prelevati ma nessun ordine
Quasi sempre la banca vuole una conferma nella sua app, oppure il limite è raggiunto: riprova o scegli un altro metodo di pagamento. Un secondo addebito è solo una prenotazione e sparisce entro tre giorni lavorativi.

Se non riconosci un addebito con scritto LARKHOLM, parlane con noi e lo cerchiamo per data e importo. Non mandarci mai il numero completo
della tua carta.

# payment-security · payment · privacy
È sicuro pagare qui?
? salvate il numero della mia carta
? il mio pagamento è protetto
? i dati della carta sono al sicuro
? il sito è cifrato
? posso fidarmi di questo negozio
Sì: i numeri delle carte vanno cifrati direttamente al nostro fornitore di pagamenti, e noi vediamo solo le ultime quattro cifre. Nessuno qui ti chiederà mai il numero completo, il PIN o la password.

# invoice-copy · payment · invoice
Dov’è la mia fattura?
? mi serve una ricevuta
? mandatemi la fattura in PDF
? fattura per la mia azienda
? dove scarico la fattura
? fattura con partita IVA
È arrivata via e-mail quando è partito il pacco, e la trovi in PDF nel tuo account sotto l’ordine. Chi ha ordinato come ospite la riceve di nuovo dal servizio clienti.

Possiamo aggiungere il nome di un’azienda o una partita IVA entro 30 giorni dall’ordine.

# gift-cards · gift cards · gift_card
Come funzionano le carte regalo?
? posso comprare un buono
? quanto vale una carta regalo
? come si usa la carta regalo
? posso usare due carte regalo
? di che importi sono le gift card
Abbiamo carte regalo da 25 €, 50 €, 100 € e 200 €, via e-mail in pochi minuti o per posta in una scatola. Valgono tre anni e si possono usare in più volte.

Scrivi il codice alla cassa o aggiungi la carta al tuo account. Il resto rimane sulla carta. Non si possono convertire in denaro né
restituire.

# loyalty · loyalty · loyalty
Come funziona il Larkholm Circle?
? come guadagno punti
? quali sono i livelli fedeltà
? che vantaggi hanno i clienti gold
? avete una raccolta punti
? quanto valgono i punti
Ricevi un punto per ogni euro, e 100 punti valgono 3 €. I livelli dipendono da quanto hai speso in dodici mesi: bronze dal primo ordine, silver da 250 €, gold da 750 €, platinum da 1.500 €.

Silver ha la consegna gratuita da 25 €, gold anche un espresso gratuito al mese, platinum anche un collega che lo conosce. I punti vengono
accreditati quando è scaduto il tempo per i resi, e durano due anni.

# student-discount · loyalty · loyalty
C’è uno sconto per studenti?
? offerta studenti
? sono uno studente, ho uno sconto
? sconto per apprendisti
? sconto università
? ci sono agevolazioni per chi studia
Sì, il 10 % per studenti e apprendisti su tutto tranne outlet e carte regalo. Mandaci una foto della tua tessera una volta l’anno.

Ricevi un codice personale che funziona tutte le volte che vuoi. Non si può combinare con altri codici.

# promo-codes · payment · promo_code
Come funzionano i codici sconto?
? dove inserisco il codice promozionale
? il mio codice sconto non funziona
? posso usare due codici insieme
? c’è un codice per i nuovi clienti
? il codice è scaduto
Scrivi il codice nel carrello; ce n’è uno solo per ordine. I nuovi clienti hanno il 10 % con il codice nell’e-mail di benvenuto della nostra newsletter.

Un codice può non funzionare perché è scaduto, richiede un importo minimo o non vale per outlet e carte regalo. Non possiamo aggiungere un
codice dopo che l’ordine è stato fatto.

# price-match · payment · price_match
Pareggiate i prezzi?
? l’ho visto a meno altrove
? il prezzo è sceso dopo che l’ho comprato
? garanzia del prezzo più basso
? ora è in saldo, posso avere la differenza
? se lo trovo a meno altrove mi fate lo stesso prezzo
Sì: se il nostro prezzo scende entro 14 giorni dal tuo ordine, rimborsiamo la differenza come carta regalo. Pareggiamo anche il prezzo di altri negozi tedeschi per lo stesso articolo disponibile, prima che tu ordini.

Mandaci un link. Sono esclusi marketplace, articoli dell’outlet e liquidazioni.

# account-create · account · create_account
Mi serve un account?
? come mi registro
? posso ordinare come ospite
? creare un account
? vantaggi di un account
? devo iscrivermi per forza
No, puoi ordinare come ospite. Con un account vedi i tuoi ordini, raccogli punti e conservi gli indirizzi; bastano un indirizzo e-mail e un minuto.

# account-password · account · recover_password
Non riesco ad accedere.
? ho dimenticato la password
? reimpostare la password
? il login non funziona
? il mio account è bloccato
? non ricevo il codice
Non c’è nessuna password da dimenticare: inviamo al tuo indirizzo e-mail un codice di sei cifre, valido dieci minuti. Dopo cinque codici sbagliati aspetta quindici minuti.

Se non arriva nulla, guarda nello spam. Se non hai più quell’indirizzo, il servizio clienti può cambiarlo dopo aver verificato chi sei.

# data-privacy · privacy · privacy
Che cosa fate con i miei dati?
? quali dati conservate
? vendete i miei dati
? informativa sulla privacy
? GDPR
? le chat vengono registrate
Usiamo i tuoi dati per consegnare i tuoi ordini e risponderti, li teniamo nell’UE e non li vendiamo a nessuno. Le chat si conservano 90 giorni, gli ordini dieci anni come vuole la legge fiscale.

Puoi vedere, correggere e portare con te tutti i tuoi dati. Scrivi a privacy@larkholm.example.

# cookies · privacy · privacy
Quali cookie usate?
? impostazioni dei cookie
? mi tracciate
? come rifiuto i cookie
? a che servono i cookie
? usate dei cookie sul sito
Solo quelli che servono al carrello e all’accesso, a meno che tu non ne permetta di più. Puoi cambiare la tua scelta in fondo a ogni pagina.

Con il tuo consenso misuriamo anche quali pagine vengono lette. Sulle nostre pagine non c’è pubblicità di altri.

# data-deletion · privacy · delete_account
Come elimino il mio account?
? cancellare i miei dati
? chiudere l’account
? diritto all’oblio
? eliminare i dati personali
? voglio essere cancellato
Dillo qui dopo aver effettuato l’accesso, o scrivi a privacy@larkholm.example; entro sette giorni sparisce tutto ciò che la legge non ci obbliga a conservare. Le fatture restano dieci anni, separate da tutto il resto.

Punti e carte regalo dell’account vanno persi, quindi usali prima.

# newsletter · account · newsletter
Come ricevo o disdico la newsletter?
? disiscrivermi dalla newsletter
? smettete di mandarmi e-mail
? iscriversi alle novità
? come ottengo lo sconto di benvenuto
? basta sms
Un link in fondo a ogni e-mail la interrompe subito; anche una spunta nel tuo account o una parola qui la avvia o la ferma. Arriva una volta a settimana.

Le e-mail sui tuoi ordini arrivano sempre, perché fanno parte dell’acquisto.
`
