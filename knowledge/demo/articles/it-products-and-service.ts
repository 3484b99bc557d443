/** The help pages in Italian: guarantee, care, sizes, stores, contact and the shop itself. */
export const italianProductsAndService = `
# warranty · warranty · warranty
Che garanzia ho?
? quanto dura la garanzia
? il bollitore si è rotto dopo un anno
? garanzia di due anni
? il prodotto ha smesso di funzionare
? c’è garanzia sulle scarpe
Tutto ha la garanzia legale di due anni; ripariamo, sostituiamo o rimborsiamo. Le pentole Gussholm hanno 25 anni, le tende Tarnfell cinque e i mobili Hemmalund dieci.

L’usura e gli incidenti non sono coperti. Indicaci l’ordine e che cosa è successo, con una foto se si vede.

# repairs · warranty · warranty
Fate riparazioni?
? potete riparare la mia giacca
? si possono risuolare gli scarponi
? la cerniera è rotta
? chi ripara le mie cuffie
? costo della riparazione
Sì: gli scarponi Halvorn si risuolano per 69 €, le cerniere di giacche e tende costano da 19 €, e le macchine Tonvik e Kessla si riparano a prezzo fisso. Ci vogliono da due a tre settimane.

Porta l’articolo in negozio o chiedici un’etichetta. In garanzia è gratis.

# spare-parts · warranty · warranty
Ci sono pezzi di ricambio?
? vetro di ricambio per la french press
? guarnizione per la moka
? ho perso i picchetti della tenda
? cuscinetti di ricambio per le cuffie
? ordinare un pezzo di ricambio
Per tutte le macchine, le tende, le cuffie e i mobili ci sono ricambi per almeno otto anni. Indicaci il prodotto e il pezzo, e ti mandiamo il prezzo.

I più richiesti: vetro per french press 12,95 €, guarnizione per moka 3,95 €, cuscinetti per cuffie 19,95 €, picchetti da tenda 7,95 € per sei.

# care-wool · care · product_care
Come si lava la lana?
? la lana merino va in lavatrice
? come si pulisce un maglione di lana
? il maglione fa i pallini
? come si asciuga la lana
? proteggere la lana dalle tarme
Arieggiala spesso e lavala di rado: programma lana a 30 °C o a mano in acqua fredda, con detersivo per lana, e asciugala distesa. Mai in asciugatrice.

I pallini si tolgono con un pettine. Riponila pulita, con del cedro contro le tarme. I maglioni da pescatore e Fair Isle si lavano solo a mano.

# care-leather · care · product_care
Come si curano le scarpe di pelle?
? come pulire gli stivali di pelle
? che cera per gli scarponi
? impermeabilizzare le scarpe
? come si pulisce il camoscio
? cura della pelle
Spazzola via lo sporco, lasciale asciugare lontano dal calore e passa cera o crema ogni poche settimane. Il camoscio vuole invece una spazzola e uno spray.

Gli scarponi in nabuk vogliono la cera sulle cuciture. Lascia asciugare gli scarponi bagnati con carta di giornale dentro, mai sul termosifone.

# care-down · care · product_care
Come si lava la piuma?
? posso lavare il piumino
? come si pulisce un sacco a pelo
? la piuma fa i grumi
? che detersivo per la piuma
? come si conserva un sacco a pelo
A 30 °C con un programma delicato e detersivo per piuma, poi in asciugatrice a bassa temperatura con due palline da tennis finché non restano grumi. Può richiedere tre ore.

Conserva i sacchi a pelo morbidi nel sacco grande, non compressi. Una volta a stagione basta.

# care-rainwear · care · product_care
Come si curano gli indumenti da pioggia e le tende?
? la giacca a vento non è più impermeabile
? come si reimpermeabilizza una giacca
? posso lavare una giacca impermeabile
? come si pulisce una tenda da campeggio
? l’acqua non scivola più via
Lava la giacca a 30 °C senza ammorbidente e asciugala calda in asciugatrice per 20 minuti, così il trattamento si rinnova. Se poi l’acqua non scivola ancora via, usa uno spray.

Le tende si puliscono solo con una spugna e acqua tiepida, e devono essere asciutte prima di riporle.

# care-cast-iron · care · product_care
Come si cura la ghisa?
? come si tratta una padella di ghisa
? la mia padella è arrugginita
? la ghisa va in lavastoviglie
? pulire una padella
? sapone sulla ghisa
Puliscila ancora calda con acqua calda e una spazzola, asciugala subito e passa una goccia d’olio. Niente lavastoviglie e niente ammollo.

La ruggine va via con la lana d’acciaio; poi ungila leggermente e scaldala in forno per un’ora a 220 °C. Le pentole smaltate sono più facili: possono
andare in lavastoviglie.

# care-knives-wood · care · product_care
Come si curano coltelli e taglieri?
? come si affila un coltello
? i coltelli vanno in lavastoviglie
? olio per il tagliere
? il tagliere di legno si è crepato
? come si cura il manico di legno di un coltello
Lavali a mano e asciugali subito; olia taglieri e manici di legno due volte l’anno. Qualche passata sulla pietra ogni mese mantiene il filo.

Il set Klingstad Start fa eccezione: può andare in lavastoviglie.

# care-electronics · care · product_care
Come si curano elettronica e batterie?
? far durare di più la batteria
? come si toglie il calcare dal bollitore
? pulire gli auricolari
? aggiornare il firmware delle cuffie
? decalcificare la macchina del caffè
Tieni le batterie tra il 20 e l’80 %, lontano dal calore, e ricaricale ogni tre mesi se non le usi. Togli il calcare da bollitori e macchine da caffè una volta al mese con acido citrico.

Pulisci i gommini degli auricolari con acqua tiepida; devono essere asciutti prima di tornare nella custodia.

# assembly · care · product_care
Come si montano i mobili?
? istruzioni di montaggio
? montate voi i mobili
? manca una vite
? quanto ci vuole a montare lo scaffale
? servono attrezzi
Il libretto e l’unico attrezzo necessario sono nella scatola, e il tempo è sulla pagina del prodotto. In Germania e Austria i nostri montatori lo fanno per il 15 % del prezzo, almeno 39 €.

Sulla pagina del prodotto ci sono anche un filmato e il libretto. Le viti mancanti arrivano nella tua cassetta entro tre giorni.

# size-guide · sizes
Come trovo la mia taglia?
? guida alle taglie
? come misuro il piede
? quali marche vestono piccolo
? tabella taglie per le giacche
? che taglia sono
Ogni capo e ogni scarpa ha una tabella in centimetri sulla sua pagina: misurati e scegli la riga in cui rientri. Feldmark e Corvane vestono piccolo: prendi una taglia in più.

Piede: mettiti su un foglio con il tallone al muro e misura fino al dito più lungo, di sera. Torace: nel punto più largo, sotto le braccia.
Kivetta e Marrowby vestono un po’ grande, Halvorn e Tindrel come indicato.

# stores · stores · store_locator
Dove sono i vostri negozi e quando sono aperti?
? dove siete
? orari dei negozi
? c’è un negozio a Berlino
? il negozio più vicino
? siete aperti la domenica
? indirizzo del negozio di Amburgo
? negozio a Monaco
A Berlino (Birkenallee 90), Amburgo (Am Speicher 21), Monaco di Baviera (Rosenhof 4) e Colonia (Lindenstraße 12). Sono tutti aperti dal lunedì al sabato, 10:00–20:00, e chiusi la domenica.

Berlino e Amburgo hanno il laboratorio outdoor, Monaco il running lab, Colonia il bar. Il 24 e il 31 dicembre chiudiamo alle 14:00.

# store-collection · stores · store_locator
Posso ritirare il mio ordine in negozio?
? clicca e ritira
? ritiro in negozio
? prenotare in negozio
? per quanto tempo tenete la prenotazione
? posso provarlo in negozio
Sì, gratis, di solito entro due ore se il negozio ce l’ha. Lo teniamo cinque giorni e ti scriviamo quando è pronto.

Porta il numero dell’ordine. Lì puoi provare tutto e lasciare subito ciò che non va bene.

# contact · contact · contact_details
Come vi contatto?
? numero del servizio clienti
? qual è il vostro indirizzo e-mail
? numero di telefono
? quando posso chiamarvi
? contattare l’assistenza
? come posso fare un reclamo
Proprio qui in qualsiasi momento, per telefono al +49 30 23125100 o via e-mail a hello@larkholm.example. Le persone rispondono dal lunedì al venerdì 8:00–20:00 e il sabato 9:00–18:00.

Alle e-mail rispondiamo entro un giorno lavorativo. Parliamo inglese, tedesco, francese, spagnolo, italiano e portoghese.

# back-in-stock · products
Quando torna disponibile?
? è esaurito
? avvisatemi quando è disponibile
? ne arriveranno altri
? esaurito nella mia taglia
? data di riassortimento
Chiedi di essere avvisato e ricevi un messaggio quando torna, sul canale che preferisci. La maggior parte delle taglie torna in tre-cinque settimane.

Gli articoli dell’outlet non tornano. Un avviso non prenota l’articolo.

# gift-wrapping · gift cards
Fate pacchetti regalo?
? confezione regalo
? potete aggiungere un biglietto
? spedire come regalo senza il prezzo
? carta regalo per Natale
? incartare un regalo
Sì, in carta riciclata per 3,95 € a pacco, con un biglietto con le tue parole. Il prezzo non compare nel pacco.

Si sceglie nel carrello. Gli articoli ingombranti non si possono incartare.

# business · service
Servite anche le aziende?
? account aziendale
? sconto per grandi quantità
? ordinare per la mia azienda
? regali aziendali
? sconto quantità
Sì: da dieci pezzi o 1.000 € ti facciamo un’offerta entro un giorno lavorativo. Scrivi a business@larkholm.example.

Le aziende ordinano con fattura e 30 giorni per pagare. Da 25 pezzi si possono mettere loghi su tazze, borracce e borse.

# sustainability · company
Quanto siete sostenibili?
? i vostri prodotti sono sostenibili
? l’imballaggio è riciclabile
? il cotone è biologico
? dove sono fatti i prodotti
? produzione etica
Spediamo i pacchi in cartone riciclato senza plastica, e tutto il cotone Lunabo è certificato biologico. La pagina del prodotto indica i materiali e, dove la conosciamo, l’origine.

Ripariamo prima di sostituire, e vendiamo gli articoli resi come seconda scelta nei nostri negozi. Il nostro magazzino va a vento e sole.

# recycling · company
Ritirate le cose vecchie?
? riciclare l’elettronica vecchia
? dove butto le batterie
? ridare i vestiti vecchi
? smaltire l’imballaggio
? ritirate le scarpe vecchie
Sì: i nostri negozi ritirano gratis batterie, piccola elettronica, scarpe e vestiti usati, ovunque tu li abbia comprati. Con una nuova macchina grande ritiriamo la vecchia.

Se non vivi in una città con un nostro negozio, chiedici un’etichetta gratuita per l’elettronica fino a 25 cm.

# jobs · company
Assumete?
? offerte di lavoro
? lavorare da Larkholm
? tirocinio
? candidarsi per un lavoro
? posizioni aperte
Cerchiamo spesso persone nei nostri negozi, nel magazzino di Lipsia e nel servizio clienti. I posti aperti sono su /jobs; scrivi a jobs@larkholm.example.
`
