/**
 * The everyday words of each language, folded as utterances are. The lexicon takes none of them for a misspelt product,
 * and the name finder none for a name.
 */
export const commonWords: Record<string, Set<string>> = {
  en: new Set(
    `a able about above accept access account across actually add added address after afraid afternoon again against age ago agree ahead all allow allowed almost alone
along already also alright although always am amazing among amount an and angry annoyed annoying another answer any anymore anybody anyone anything anyway anywhere
apart app appear apply are area around arrange arrive arrived article as ask asked at available away awful back bad bank basket be beautiful became because become been before
began begin behind being believe below besides best better between beyond big bill birthday bit black blue book both bother bottom bought bound box boy boyfriend branch
bring broke broken brother brought brown bucks budget build built bus business busy but button buy buying by call called came can cancel cancelled cannot cant card cards care careful carry cart case
cash cat catch cause certain chance change changed charge charged chat cheap cheaper cheapest check checked checkout child children choice choose chose city claim clean clear clearly
click close closed cloth code cold collect collection colour color come comes coming company compare complain complaint complete confirm confirmation confused contact cook cool copy corner correct cost
could country couple course cover cream credit crazy cross curious current currently customer customers cut dad damage damaged dark data date daughter day days dead deal deals dear debit decide december deep default
definitely delay delayed delete deliver delivered delivery depends describe description details did didnt different difficult digital dinner directly disappointed discount display do doc does doesnt dog doing done dont
door double doubt down drink drive drop due during each earlier early easier easily east easy eat either else email empty end ended enjoy enough enter entire error especially euro euros even evening ever
every everybody everyone everything everywhere exact exactly example excellent except exchange excited excuse expect expected expensive expire expired explain express extra extremely eye face fact fair fall family far farm fast father fault favorite
fear february feel fell felt few field figure fill final finally find fine finish finished fire first fish fit fits five fix floor fly follow food foot for forget forgot form forward found four
free frequent friday friend friends from front frustrated full fun funny further future game garden gave general get gets getting gift girl girlfriend give given gives giving glad glass go goes going gold gone good
got grab grandma great green grew ground group grow guarantee guess guy had half hand hands handy hang happen happened happy hard has hate have having he head heads hear heard heart heat heavy held hello help her here
hers hey hi high hint his hit hold holiday home hope hopefully horrible hot hour hours house how however huge human hurt husband i idea if ill im immediately important impressed in include included including indeed
info information inside instead instructions insurance interest interested interesting into invoice is issue it item items its itself ive january job join july june just keep kept key kid kids kill kind kitchen knew knife know
known lack lady land large last late later laugh law lead learn least leave leaving led left leg legs lend length less let lets letter level lie life lift light like liked line link list little live living load loan local
location lock log login logged long longer look looked looking looks lord lose loss lost lot lots loud love loved low luck lunch mad made mail main make makes making man manage manager many map march mark market match
matter max may maybe me mean means meant measure meat meet member mens mention menu message met middle might mile milk min mind mine minute minutes miss missed missing mistake mobile mom moment monday money month months
more morning most mostly mother mouth move movie mr mrs much mum music must my myself name names near nearly necessary need needed needs neither never new news next nice night no nobody noise none noon nope nor normal normally north not
note nothing notice november now number numbers obviously october of off offer offers office often oh ok okay old on once one ones online only open opened option options or orange order ordered ordering orders original other others our out
outside over own pack package page paid pain pair paper parcel parents part partner parts party pass password past pay paying payment people per perfect perfectly perhaps period person phone photo pick picked picture piece pieces pink place placed plan plane
play please pleased plenty plus pocket point points policy poor possible possibly post pound pounds prefer present press pretty price prices print probably problem problems process product products profile promise promo proper properly provide pull purchase purchased purple
push put quality quantity question questions quick quickly quiet quite rain raise ran range rate rather reach read ready real really reason receipt receive received recent recently recommend record red reduce reduced refund refunds refuse regarding
register regular related remember remind remove rent repair repeat replace replacement reply report request required reserve rest return returned returning returns review reviews rich ride ridiculous right ring rise road roll room root rose round rule run rush sad safe said sail
sale sales same sat saturday save saw say saying says school sea search seat second security see seem seems seen select sell selling send sending sense sent separate september serious seriously serve service set several shall shape
share she ship shipped shipping shop shopping short should show shown shows shut sick side sign silver similar simple simply since sing single sir sister sit size sizes skin sky sleep slow small smart smell smile snow so soft sold some somebody
someone something sometimes son song soon sorry sort sound sounds south space speak special speed spell spend spent spoke spot spring stage stand star stars start started state station status stay steal step stick still stock stood stop stopped
store stores story straight strange street strong student stuff stupid style such suggest suit summer sun sunday super support supposed sure surprise surprised swap sweet switch system take taken takes taking talk tall taste tax teach team tear tell
ten terms terrible terribly test text than thank thanks that thats the their them then there these they thick thin thing things think third this those though thought three through throw thursday till time times tip tired to today together
told tomorrow ton tonight too took top total totally touch town toy track tracking train transfer travel treat tree tried trip trouble true trust truth try trying tuesday turn twice two type unable under understand unfortunately unhappy until up
update upset us use used useful user using usual usually value various very view visit voice voucher wait waiting wake walk wall want wanted wants war warm warranty was wash wasnt waste watch water way we wear weather website wednesday
week weekend weeks weight welcome well went were west what whatever whats when where whether which while white who whole whom whose why wide wife will win wind window wine winter wish with within without woman women womens wonder
wonderful wont wood word words wore work worked working works world worried worry worse worst worth would wow write wrong wrote yeah year years yellow yep yes yesterday yet you young your yours yourself zip zone
boat boost booty camp damp cook hook look lamb lump limp heir hair chair chain cheer shirk skirt short shot show shoe shoo socks soak rock lock dock duck sack table tables cable stable kettle settle metal medal
bet belt bolt melt felt bag bug big beg dress bless mess guess jean mean bean lean grill drill thrill skill cheap sheep hose nose pose rose dose host horse brand grand hand land sand bland wrist twist
doesn hasn isn aren weren didn haven hadn couldn wouldn shouldn mustn wasn won ain paypal christmas wishlist emails klarna telly postcode neighbour inbox adverts programme internet mastercard amex zero unsubscribe favourites preorder moisturiser gimme litre
hundred thousand million eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety four five six seven eight nine
whatsapp chats recognise tenner wheres typo dozen flavour flavours favourite cashback gmail facebook flatmate username gdpr bday debited logout chatbot bruh easter nappies nappy reroute diff landline enrol consignment lorry hows missus restocked instalment instalments
returnable bookmark bung nite dosh helpline spec mouldy skint deactivate erasure letterbox polarised personalised thingy santa grumpy imma lemme spam barcode unsubscribed texting influencer subtotal greyed wifi ebay fiver kilos ctrl keywords dude esky needful rebuy faff enquiry asap
cancel cancels login logins signup realised finalize petrol kaput knackered conked datas brexit taxman postie xmas valentine prezzie unwrap tickle auntie mums cheerio mornin evenin mayday remit itemised screenshot waitlist podcast bitcoin crypto collab summarise cheque cheques chequebook
website websites encrypted upload download browser pics litres centimetres passkey callback lifesaver unlink seater stripy changer trainee backtrack blanked liven copped englisch spanglish nuke
english german french spanish italian portuguese dutch turkish russian polish swedish welsh irish scottish british american european indian chinese japanese arabic hindi greek hungarian czech finnish norwegian ukrainian romanian
england germany france spain italy portugal austria switzerland ireland scotland britain wales canada america australia brazil mexico india japan china europe belgium netherlands holland poland sweden denmark norway texas london berlin paris madrid lisbon rome vienna dublin manchester
coat cost cast coast goat boot boots tent rent lent dent bent vest rest nest test best west pest west vent glove love clove hoodie scarf scare scar bikes likes hikes bike like hike nike`.split(
      /\s+/,
    ),
  ),
  de: new Set(
    `ab aber abend adresse alle allem allen aller alles als also alt am an andere anderen anders anfang angebot angst anrufen antwort artikel auch auf aus auswahl bald bei beide beim bekommen bereits beschweren besser
bestellen bestellt bestellung bestellungen bezahlen bezahlt bin bis bisher bitte blau bleiben bloss brauche braucht brauchen braun breit bringen brief buch da dabei dafur damit danach dank danke dann das dass dauert dazu dein deine dem den denn der des deshalb dich
die dies diese diesem diesen dieser dieses ding dir doch dort drei durch durfen ebenso echt egal ein eine einem einen einer eines einfach einige einkaufen einmal eins eltern ende entschuldigung er erhalten erst erste es etwa etwas euch euer euro
falsch farbe farben fast fehlt feld fertig finde finden frage fragen frau frei freund freundin fruh fur gab ganz gar garantie geben gebe gefallt gegen gehen geht gekauft gelb geld genau genug gern gerne geschenk gestern geworden gibt ging gleich
gratis grau groß großer große großen grun gunstig gut gute guten haar haare habe haben hallo halt hand handy hat hatte haus heiße heißt helfen her heute hier hilfe hin hinter hoch hose hund ich ihm ihn ihnen ihr ihre im immer in info
ist ja jahr jahre je jede jeden jeder jedes jemand jetzt jung kam kann karte karten kasse kauf kaufe kaufen kein keine keinen kind kinder klar klein kleine kleiner komme kommen kommt konnen konnte konto korb kosten kostet kunde kunden kurz
lang lange laden land lassen leben leer leicht leider letzte lieber liefern lieferung liegt links los machen macht mag mal man mann manchmal marke mehr mein meine meinem meinen meiner mensch mich mir mit mitte mochte monat morgen musik muss mussen mutter nach nachricht
nachste nacht name nass natur naturlich neben nehme nehmen nein nett neu neue neuen nicht nichts nie niemand noch nochmal nummer nur ob oben oder offen ohne ok okay paar paket passt passen passiert person platz plus post preis preise problem produkt
produkte prufen punkt rabatt rechnung rechts reicht richtig ring rosa rot ruckgabe rucksendung ruhig sache sachen sage sagen sagt sand schade schauen schick schicken schlecht schnell schon schwarz schwer schwester sehe sehen sehr sein seine seit selbst senden
sendung sich sicher sie sieht sind so sofort sogar sohn soll sollte sommer sonst spat später sport sprechen stadt statt stehen stelle stellen stimmt stopp storniere stornieren straße strasse suche suchen tag tage tasche teil teilen teuer tisch tochter tragen trotzdem tun uber
uberhaupt um und uns unser unter vater vergessen verkaufen versand verschicken versteh verstehe viel viele vielen vielleicht vier voll vom von vor vorher wagen wahr wann war warum was wasser weg wegen weihnachten weil wein weiß weit weiter welche
welchen welcher welches welt wem wen wenig weniger wenn wer werde werden wert wie wieder wieso wieviel will winter wir wird wirklich wissen wo woche wochen wohin wohl wollen wollte wurde wurden zahlen zahlung zeigen zeig zeit zu zum zur zuruck zurückgeben zusammen zwei zwischen
hab andern warenkorb habt code kannst raus mach gibts auftrag daten ware loschen mail letzten gutschein brauch ruckgangig zuruckgeben davon nimm tauschen konnten paypal lass falsche bist rein umtauschen newsletter kundenkonto
lauft per geschenkkarte anmelden abmelden drin moglich profil passwort punkte erstattung hast alte umtausch konnt wechseln filiale steht geliefert account ins entfernen bekomme retoure gerade darf gleiche funktioniert spater
anzeigen modell billiger lieferadresse gib kreditkarte eure wunschliste chat zweite super abbrechen menschen ersten wiederholen verschickt beiden anderung bewertungen merkliste laut sobald lieferbar stuck grad englisch neues
mitarbeiter angekommen gunstiger einlosen bescheid zuruckschicken seid ned einloggen umstellen furs nehmt telefonnummer leg nehm menge verloren vergiss deutsch gilt service uhr werbung liste fallt rabattcode ausloggen vorne
einkauf bestelle isch schickt schreiben stell geschaft welchem womit warte zurucksetzen nix offenen lasst liefert zahlungsart eher mails anlegen bleibt status verfugbar drauf lager tausch weitere sag stand firma einkaufswagen
order ach beenden rest versehen abbestellen reden wos gemacht klarna twint melden vergleich kundenservice schonen leute ruckzahlung pack hinzufugen zweiten letztes krieg doppelt eben losch mecht setzen anschrift top guthaben
abgebucht mailadresse email shop seite registrieren tagen sale gespeichert hinterlegt gutscheincode ruckerstattung zweimal bevor woanders anpassen anderer schweiz bezahlung mei obwohl alten abgelehnt beleg oft abholung gutschrift
anfangen dasselbe gleichen jahren anderes wohnung gesperrt starten login kaputt inhalt gerat reduziert reduzierte online merk erstattet kennwort favoriten sitzt bestell zahle erneut nachschub schritt storniert halfte funf setz
variante hause packstation umgezogen bestellte bestellten ausverkauft falschen vorkasse raten geschenkgutschein pay handynummer aktualisieren trage unterschied lohnt sterne kundendienst melde prozent besten dsgvo zahlt hangt
abholen retour lose kundenkarte sms betrag offnen waschen verbinden beginnen ruckruf rede wagerl nachbestellen nee komm rausgeht uberweisung wett anzahl sprache buro umleiten korrigieren brauchte genommen zoll tausche speichern
abgelaufen abschließen express hotline zufrieden lautet kostenlos eroffnen zugang klappt registriert falscher defekt packli angebote irgendwo aktion zustellung merci gott eng gutscheine tschuss gesprach bewertet merken
zurucknehmen steckt eigentlich bot blaue packung hatt einverstanden aufgeben nochmals zuletzt erledigt stoppen ganze behalte behalten annullieren zehn verkauft meinte angegeben speicher eintragen neuer gezahlt gegenuber qualitat
app gelieferte aktionen nachsten bieten zugestellt angeblich tracking gebt geschenkkarten fang bekommt anmeldung wenns vorratig gekostet einkaufe akzeptiert nen vorn ersatzteile reparatur maschine system echten schreib legen
vorhin korrekt differenz recht filter versendet verklickt laufenden zieht rausnehmen außer rote setze wechsel english franzosisch hausnummer gewahlt fehlen nachbarn falls geandert austauschen visa nachnahme verwenden geburtsdatum
link empfehlen bewertung keiner beratung whatsapp osterreich registrierung geschickt waren losche geloscht samstag fehlgeschlagen unterwegs gutscheinkarte verfallen warteliste lagernd insgesamt hob auftrage sendungsnummer gefallen
konkurrenz cookies rezensionen kaufer verstanden zurucksenden merkzettel berater hol gewahrleistung spreche namen benutzt hinzu roten schwarze sechs fall perfekt dritten denen uberlegt vorgang andermal nimmer notig streichen
gefunden widerrufen meines abschicken stornierung draus reingelegt version trag ups sondern sollen sprichst nachtraglich rechnungsadresse lieferanschrift falsches offene lastschrift belastet nun personlichen tragt schließen pro
ihrer total eurem fahrer erreichbar jemanden erstellen zugangsdaten mitglied mache prospekt art find gespeicherten versandkosten fallen montag benachrichtigung geb erhaltlich wunsche kassenbon bringt treuepunkte verteiler push
meld abgezogen bestellnummer gehort gesamtbetrag ubersicht ansehen verfolgen auskunft amazon abbuchung fehler uberall speichert verbinde kundennummer adressen vorschlage outfit reset modelle zuruckbekommen widerruf retournieren
widerrufsrecht wunschzettel log antwortet roboter spricht nennen antworten wia packungen korbli grunen dritte schmeiß hort toll dieselbe nachkaufen april letztens brechen horen sei endlich versehentlich bearbeiten position
italienisch abgeschickt zurich leipzig vertippt arbeit packl normal linke ausfuhrung teuerste hinterlegen eps freitag heut zoin geschrieben kontodaten standardadresse kundendaten gespeicherte kontaktdaten geh gast checkout wars
chan teurere dreien vergleichen hilf ihrem null kundin hilft freundlich erreiche support wochenende telefon keins ausland buchhaltung uid angaben verlangt anleitung momentan outlet deals zurzeit prozente irgendwas nachlass
loschung loscht kundigen mis dhl bote briefkasten geburtstag gelieferten schicke aufs ausdrucken franken kombinieren schones kenne wozu benotige mer pdf quittung worden bekomm katalog informiert abonnieren kriege informieren
preisalarm eintrifft alarm halten nachsehen such rechnen zahlungsarten ratenkauf mahnung cool gesehen preisdifferenz einzugeben pflege echtes geeignet kratzt lies reviews aktionscode eingeben coupon zubehor rucksendeetikett logge
sitzung fangen start filialen kollegen computer schreibe erzahl tastatur einkaufskorb schwarzen warechorb unbedingt idee fortfahren prima scho herbst fruher selber mai marz fruheren wiederhol amoi nomal weitermachen cancel
verwerfen ziehe stop schluss vertan zuruckziehen canceln geordert widerrufe streich lieferzeit hiermit stuckzahl dreimal großeren wechsle stattdessen runter spanisch verstehst berlin plz tur koln zieh liter herren buchen laufen
mastercard firmenkarte begleichen ratenzahlung zahlungsmittel abbuchen bloß gutscheinguthaben nachname dauerhaft anrede hochzeit kostenpflichtig zahl out gehts taugt nachteile entscheiden vorteile fuhle stammkunden beschwerde
schlechte telefonisch fotos instagram eich neukunde benutzerkonto firmenkonto vorhanden gekommen loch ausgelaufen dran anderem eingepackt naht riecht beschadigt ton getragen damen day derzeit schliessen mitgliedschaft liefertermin
paketdienst spedition zusteller unbekannte packerl kriegt sendungsverfolgung kenn gestohlen abgegeben zuruckgeschickt vorschlag ablehnen drucken geschenkt schweizer wiedersehen ciao servus sonntag haut hey team menu optionen
rechnungen bonusprogramm treueprogramm gutgeschrieben kriegen werbemails neuheiten meldet vormerken benachrichtigen verfugbarkeit erscheint sinkt details schau positionen letzter bestellhistorie auflisten einzeln bar finanzierung
rechnungskauf angenommen uberwiesen hammer lob mega begeistert leiwand weiterempfehlen hilfreich preisgarantie bestpreisgarantie ort verschlusselt vergriffen bestand ersatzteil wasche bugeln kaufern codes gutscheincodes ideen
passendes favorit ausgesperrt zuerst leeren heraus etikett retouren heb logg ausweisen messe fuße ringgroße offnungszeiten geoffnet nahe live chef jemandem deinen herzlichen lieben vielmals ungeschehen summe repariert garantiefall
deckt sprachmodell gpt wurdest urlaub automatisch nutzt uberzeugt grauen wirf ordnung bestatigt trifft bestatige veranlassen damals gehabt fruhere schachtel ersatz dieselben vorjahr sorte abbruch wichtig anfrage sparen uberlegs
brich gesagt brauchst storno trete gebraucht minuten gruezi aufheben interesse bstellung tua ausse please russisch sprachen arabisch kroatisch liest wien versandadresse bern erganzen wenden dienstag eingegeben heim ausgewahlt
eingetragen leite zuhause munchen stock bearbeitung umandern gestrigen seh rund hart xxl versandt kindergroße zahlungsmethode gemerkt sofortuberweisung umwandeln erwischt private zahlungsweise geheiratet hinterlegten herr
stammdaten personliche mini kassa schließ vergleiche nebeneinander langer worin aufpreis schwanke leichter warmer strom bessere leistung teurer kuche anfanger enttauscht frechheit mist behandelt unfreundlich ernst zwar unzufrieden
schlechter standig kundschaft zwanzig ihren erreichen anruf kontaktformular ruf facebook kontaktieren einrichten sign riss ausgepackt unvollstandig flecken sprung lag mangel aktuell schnappchen black friday abverkauf aktuelle
rabatte ausverkauf gelten warten promo gesenkt habts meisten verlange auflosen datenleck datenbank komplett knopf kundige einwilligung bestatigung eurer angemeldet samtliche normalerweise hermes same generell tirol porto paketshop
versandkostenfrei uberfallig glaube gegangen geklingelt geklaut verteilzentrum gls verschollen verspatet regen ubergeben nich meinung nei lehne weder weiße wohnzimmer tauscht austausch richtige umtauschn gultig verschenken benutze
geschenkgutscheine mehrere deutschland aktivieren feierabend pfiat empfehle hamburg wobei befehle moglichkeiten unterstutzung chasch finanzamt mehrwertsteuer rechnungskopie ausstellen runterladen kaufbeleg faktura nachweis
studentenrabatt stufe bonuspunkte seniorenrabatt vorteilskarte sammelt abgemeldet abstellen euren benachrichtige reinkommt ruft schreibt einstellen update weiss einzelheiten inklusive gesamtsumme mitbestellt restlichen infos offne
bisherigen einsehen heuer eingekauft monate history gelaufen trackingnummer lieferstatus schafft packchen bearbeitet secure berechnet bank lehnt klasse beste wow graz genial freude erstatten besseres nebenan datenschutz trainiert
angezeigt hergestellt aufbauanleitung reinigt gebrauch lade starte material kilo erfahrungsberichte testberichte beliebt abgeschnitten unsicher passform punktestand wieviele ungultig voucher mindestbestellwert zeitung entferne
blauen empfehlung inspiration benutzername bestatigungscode maximal leichteres stornierte uberweist veranlasst retourniert refund mitbekommen retourenlabel retourenschein rucksendeschein ruckversand ruckgaberecht notier treffer
verlangern ahnliche hersteller alternativen identifizieren eingeloggt brustumfang deutsche entspricht kopfumfang fußlange taille store personlich vorgesetzten durchstellen ansprechpartner auskennt chatten redn lieb verdruckt
wiederherstellen reparieren`.split(/\s+/),
  ),
  fr: new Set(
    `a achat acheter achete adresse ai aide aider ai aime aimerais air ajouter alors annuler ans appel appelle apres argent arrive article articles as assez attend au aucun aujourd hui aussi autre autres avant avec avez avis avoir avait
bas beau beaucoup besoin bien bientot blanc bleu bon bonjour bonne bonsoir bras but c ca cadeau car carte cas ce ceci cela celle celui ces cet cette chaque chat cher chercher cherche chez choix chose choses ci clair client code colis combien commande commandes commander comme
comment compte connaitre contre correct cote couleur cours coute d dans date de deja delai demain demande depuis dernier derniere des deux devant devis dire dis disponible dit dois doit donc donner dont du durant elle elles en encore enfant enfants enfin ensemble entre envie envoyer est et
etaient etait ete etes etre eu euros eux exact exemple existe facile facture faire fait faut femme fille fils fin fois fond font frais g garantie gens grand grande gris gros haut heure heures hier homme ici il ils j jamais jaune je jour jours jusque l la
laisser le lequel les leur leurs lieu livraison livre livrer loin long lors lui m ma madame magasin main mais mal malheureusement marche marque marques maman matin mauvais me meilleur meme mer merci mere mes mettre mien mieux mille mille moi moins mois mon
monde monsieur montre montrer mot n ne ni noir nom non nos notre nous nouveau nouvelle numero offre offrir on ont ou oui paie pain panier papa par parce pardon parfait parler pas passer pauvre payer paiement pendant pense perdu personne petit petite peu peut peux plaisir plait plus plutot poche point
port porte pour pourquoi pourriez pouvez pouvoir prefere premier prendre pres prix probleme produit produits promo puis puisque qu quand que quel quelle quelles quelque quels qui quoi rapide recevoir recu reduction regarder rembourser rembourse remboursement rendre rendez reponse rester retour retourner rien robe rose rouge rue s sa sac salut sans sais
sait se semaine sera ses seul si soir soit solde sommes son sont sort sous souvent suis suivi sur svp t ta taille tant tard te tel tellement temps tes tete toi ton toujours tous tout toute toutes tres trop trouve trouver tu un une va vais
vendre vent verre vers vert veut veux vie vieux ville vite voici voila voir vois voiture vos votre voudrais voulais voulez vouloir vous vrai vraiment y yeux`.split(
      /\s+/,
    ),
  ),
  es: new Set(
    `a abajo abierto acaso acuerdo adelante ademas adios ahi ahora al algo alguien algun alguna algunos alla alli alto amarillo amigo amiga ano anos antes aqui aquel articulo asi atras aun aunque ayer ayuda ayudar azul bajo barato bastante bien blanco bolsa bueno buena buenas buenos buscar busco cada calidad calle cama cambiar cambio
camino cara carrito caro carta casa casi caso cerca cliente codigo coger color colores comida como compra comprar compre comprado con conmigo contigo contra correcto correo cosa cosas creo cual cuales cualquier cuando cuanto cuanta cuantos cuenta cuesta cuestan cuidado da dado dan dar de debe debo decir defecto deja dejar del demas demasiado dentro
desde despues dia dias dice dicho dijo dime dinero dinero direccion disponible donde dos durante el ella ellas ellos empezar en encontrar entonces entre enviar envio era es esa esas ese eso esos espera esta estaba estado estan estar estas este esto estos estoy euros exacto explicar falta familia
favor fecha feliz fin forma fue fuera gastar gente gracias grande gris gusta gustan gustaria ha haber habia hablar hace hacer hacia han has hasta hay he hecho hermano hijo hija hola hombre hora horas hoy igual ir jamas junto la lado las le lejos les libro linea lista listo llama llamo llega llegar llegado lleva llevar lo los luego
lugar luz madre mal malo manana mano mandar mano marca mas mayor me media medio mejor menos mes meses mi mia mio mira mis misma mismo modelo momento mucho mucha muchas muchos mujer mundo muy nada nadie necesito necesita negro ni ningun ninguna nino ninos no noche nombre nos nosotros nuestro nueva nuevo nuevos
numero nunca o oferta ofertas otra otro otras otros padre pagado pagar pago palabra papel paquete para parece parte pasa pasado pasar pedido pedidos pedir pena pequeno perdido perdon pero persona pie pone poner por porque posible precio precios pregunta primera primero probar problema producto productos pronto pude puede pueden puedes puedo pues
punto que quedar queda queja quien quiere quieres quiero quisiera rapido razon recibido recibir recibo reembolso regalo rojo ropa rosa sabe saber sacar sal sale saludos se sea segundo segura seguro semana senor senora ser si sido siempre siento siguiente sin sino sobre sol sola solo son soy su subir sus tal talla tambien tampoco tan tanto tarde
tarjeta te tener tengo tenia tenido tercera ti tiempo tienda tiene tienen tienes tipo toda todas todavia todo todos tomar tres tu tus ultima ultimo un una unas uno unos usar va vale valor vamos van varios veces ver verdad verde vez vida vino viene vista vivir vivo volver voy vuelta y ya yo zapato`.split(
      /\s+/,
    ),
  ),
  pt: new Set(
    `a abaixo acho acima agora ai ainda ajuda ajudar algo alguem algum alguma alguns ali alem alto amarelo amanha amiga amigo ano anos antes ao aos apenas aqui aquela aquele aquilo as ate atras azul baixo barato bastante bem boa boas bom bonito branco busca cada cartao carrinho caro carta casa caso cem certo
chega chegar chegou cidade cima cinza cliente codigo coisa coisas com como comigo compra comprar comprei compras conta contato contra cor cores correto cuidado custa da dar das data de deixa deixar dela dele demais dentro depois desconto desculpa desde deve devolver dia dias diz dizer do dois dos duas durante
e ela elas ele eles em embora encomenda encontrar endereco enquanto entao entre entrega enviar envio era errado es essa essas esse esses esta estao estar estas estava este estes estou eu euros exato faco fala falar falta familia favor faz fazer feito feliz ficar filha filho fim foi fora forma fui gosta gosto gostaria grande
ha hoje homem hora horas ia ir irmao isso isto ja janela jeito junto la lado leva levar lhe ligar linha lista livro logo loja longe lugar mae maior mais mal mandar manha mao marca mas me mede medio melhor menor menos mes mesma mesmo meu meus minha minhas momento mostra mostrar muito muita muitas muitos mulher mundo
nada nao nas nem nenhum nesta neste ninguem no noite nome nos nossa nosso nova novo num numa numero nunca o obrigada obrigado oferta oi ola onde ontem opcao os ou outra outras outro outros paga pagamento pagar pai para parece parte passado passar pedido pedidos pedir pela pelo pena pequeno perto pessoa pessoas pode podem poderia pois
por porque posso pouco prazo preciso precisa preco precos presente preto primeira primeiro problema procuro produto produtos pronto qual qualquer quais quando quanto quantos que quem quer quero queria rapido receber recebi reembolso resposta rosa roupa rua saber sai sair se seguinte segunda seja sem semana semanas semelhante sempre senha senhor senhora ser sera seu seus si sido sim
so sobre sou sua suas tal tamanho tambem tanto tarde te tem temos tempo tenho ter terceira teve ti tipo tirar toda todas todo todos troca trocar tu tudo ultima ultimo um uma umas uns usar vai valor vamos varios vem ver verdade verde vermelho vez vezes vida voce voces volta voltar vou`.split(
      /\s+/,
    ),
  ),
  it: new Set(
    `a abbastanza abito acquistare acquisto adesso agli ai aiutare aiuto al alcuni alla alle allora alto altra altre altri altro amica amico anche ancora andare anni anno appena aprire arriva arrivare arrivato articolo aspetta attimo avanti avere aveva azzurro basso basta bello bene bianco bisogno blu borsa buon buona buongiorno buono
c cambiare cambio capito cara carrello carta casa caso ce cerca cercare cerco certo che chi chiamo ci ciao cioe circa citta codice coi col colore colori com come compra comprare comprato con consegna conto contro corretto corriere cosa cose cosi costa costo costano cui da dal dalla dalle dallo danni dare data davvero de degli dei del della delle dello
dentro deve devo di dice dietro dire disponibile diverso domanda domani donna dopo dove due durante e ecco ed era errore esatto essere ed euro fa facile famiglia far fare fatto fattura favore fine fino foto fra fratello freddo fuori gia giallo giorni giorno gli grande grazie grigio ha hai hanno ho i ieri il in indietro indirizzo
indirizzo insieme invece inviare io l la lavoro le lei lista li lo loro lui luogo ma madre magari mai male mamma mancia mandare mano marca marrone me meglio meno mentre mese mesi mettere mezzo mi mia mie miei mio modello modo molta molte molti molto momento mondo mostra mostrare n ne negozio nel nella nelle nero nessun
nessuno niente no noi nome non nostra nostro notte nulla numero nuova nuovo o offerta offerte oggi ogni oltre ora ordinare ordine ordini ore ospite ossia ottimo pacco padre pagamento pagare pagato parla parlare parte passato per perche perfetto pero perso persona pezzo piace piacere piacerebbe piccolo piu poco poi porta possibile posso potete potrebbe preferisco prego prendere prendo
presto prezzi prezzo prima primo problema prodotti prodotto pronto proprio prossima puo pure qua qualche qualcosa qualcuno quale quali qualita quando quanta quante quanti quanto quel quella quelle quelli quello questa queste questi questo qui quindi regalo resa reso restituire ricevere ricevuto riga rimborso rispetto rosa rosso rotto saluti sapere sarebbe sbagliato sconto scrivere scusa scusi se
secondo sei sembra sempre senza sera servizio si sia siamo sicuro siete solo sono sopra sotto spedire spedizione spesa sta stai stata stato stesso sto strada su subito sue suo svolta taglia taglie tanto tardi te tempo tessera ti tipo tra troppo trovare trovo tu tua tuo tutta tutte tutti tutto ultima ultimo un una uno usare va vado vale vedere vendita venire
verde vero via viene vita voglio voi volta volte vorrei vostra vostro`.split(/\s+/),
  ),
}

/** Whether a folded word is in the list of a language, or in the English one. */
export function isListedWord(form: string, language: string): boolean {
  return commonWords[language]?.has(form) === true || commonWords.en!.has(form)
}

/** Whether a folded word is an everyday one, as it stands or with an ending taken off. */
export function isCommonWord(form: string, language: string): boolean {
  if (isListedWord(form, language)) return true
  if (language !== 'en' && commonWords[language]) return false
  const all = commonWords.en!
  for (const ending of ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er']) {
    if (!form.endsWith(ending) || form.length - ending.length < 3) continue
    const stem = form.slice(0, -ending.length)
    if (all.has(stem) || (ending === 'ing' && all.has(`${stem}e`)) || all.has(stem.replace(/(.)\1$/, '$1'))) return true
  }
  return false
}
