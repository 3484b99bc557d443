/** Guarantee, care, sizes, stores, contact and the shop itself, in German. */
export const germanService = `
# warranty · warranty · warranty
Welche Garantie habe ich?
? wie lange ist die Garantie
? mein Wasserkocher ist nach einem Jahr kaputt
? zwei Jahre Gewährleistung
? das Produkt funktioniert nicht mehr
? Garantiefall melden
? gibt es auf Schuhe Garantie
Auf alles gilt die gesetzliche Gewährleistung von zwei Jahren; wir reparieren, ersetzen oder erstatten. Töpfe von Gussholm haben 25 Jahre Garantie, Zelte von Tarnfell fünf und Möbel von Hemmalund zehn.

Verschleiß und Unfälle sind nicht abgedeckt. Nennen Sie uns die Bestellung und was passiert ist, mit Foto, wenn man es sehen kann.

# repairs · warranty · warranty
Reparieren Sie auch?
? könnt ihr meine Jacke reparieren
? kann man die Stiefel neu besohlen
? mein Reißverschluss ist kaputt
? wer repariert meine Kopfhörer
? was kostet eine Reparatur
Ja: Stiefel von Halvorn besohlen wir für 69 € neu, Reißverschlüsse an Jacken und Zelten kosten ab 19 €, und Geräte von Tonvik und Kessla reparieren wir zum Festpreis. Es dauert zwei bis drei Wochen.

Bringen Sie das Stück in eine Filiale, oder bitten Sie uns um ein Etikett. Innerhalb der Gewährleistung ist es kostenlos.

# spare-parts · warranty · warranty
Bekomme ich Ersatzteile?
? Ersatzglas für meine French Press
? neue Dichtung für die Mokkakanne
? Heringe verloren
? neue Ohrpolster
? ein Ersatzteil bestellen
Für alle Geräte, Zelte, Kopfhörer und Möbel gibt es mindestens acht Jahre lang Teile. Nennen Sie uns das Produkt und das Teil, und wir schicken Ihnen den Preis.

Häufige Teile: Glas für die French Press 12,95 €, Dichtung für die Mokkakanne 3,95 €, Ohrpolster 19,95 €, sechs Heringe 7,95 €.

# care-wool · care · product_care
Wie wasche ich Wolle?
? darf Merino in die Waschmaschine
? wie wäscht man einen Wollpullover
? mein Pullover bildet Knötchen
? wie trocknet man Wolle
? Wolle vor Motten schützen
Lüften Sie sie oft und waschen Sie sie selten: Wollprogramm bei 30 °C oder kalt von Hand, mit Wollwaschmittel, und liegend trocknen. Nie in den Trockner.

Knötchen gehen mit einem Kamm ab. Bewahren Sie sie sauber auf, mit Zeder gegen Motten. Fischer- und Fair-Isle-Pullover nur von Hand
waschen.

# care-leather · care · product_care
Wie pflege ich Lederschuhe?
? wie reinigt man Lederstiefel
? welches Wachs für Wanderschuhe
? Schuhe imprägnieren
? wie reinigt man Wildleder
? Lederpflege
Bürsten Sie den Schmutz ab, lassen Sie die Schuhe fern von Hitze trocknen, und reiben Sie alle paar Wochen Wachs oder Creme ein. Wildleder braucht stattdessen Bürste und Spray.

Wanderschuhe aus Nubuk bekommen Wachs an den Nähten. Nasse Stiefel mit Zeitungspapier ausstopfen, nie auf die Heizung stellen.

# care-down · care · product_care
Wie wasche ich Daunen?
? darf ich meine Daunenjacke waschen
? wie reinigt man einen Schlafsack
? die Daunen verklumpen
? welches Waschmittel für Daunen
? Schlafsack aufbewahren
Bei 30 °C im Schonwaschgang mit Daunenwaschmittel, dann bei niedriger Temperatur mit zwei Tennisbällen in den Trockner, bis kein Klumpen mehr da ist. Das kann drei Stunden dauern.

Bewahren Sie Schlafsäcke locker im großen Sack auf, nicht zusammengedrückt. Einmal pro Saison waschen genügt.

# care-rainwear · care · product_care
Wie pflege ich Regenkleidung und Zelte?
? meine Regenjacke ist nicht mehr wasserdicht
? wie imprägniere ich eine Jacke neu
? darf man eine wasserdichte Jacke waschen
? wie reinigt man ein Zelt
? das Wasser perlt nicht mehr ab
Waschen Sie die Jacke bei 30 °C ohne Weichspüler, und geben Sie sie 20 Minuten warm in den Trockner; das frischt die Imprägnierung auf. Perlt das Wasser danach nicht mehr ab, hilft ein Spray.

Zelte reinigt man nur mit Schwamm und handwarmem Wasser; vor dem Einpacken müssen sie trocken sein.

# care-cast-iron · care · product_care
Wie pflege ich Gusseisen?
? wie brenne ich eine Gusseisenpfanne ein
? meine Pfanne rostet
? darf Gusseisen in die Spülmaschine
? eine Bratpfanne reinigen
? Spülmittel bei Gusseisen
Wischen Sie die Pfanne noch warm mit heißem Wasser und einer Bürste aus, trocknen Sie sie gleich ab, und reiben Sie einen Tropfen Öl ein. Nicht in die Spülmaschine und nicht einweichen.

Rost geht mit Stahlwolle ab; danach dünn einölen und eine Stunde bei 220 °C einbrennen. Emaillierte Töpfe sind einfacher: Sie dürfen
in die Spülmaschine.

# care-knives-wood · care · product_care
Wie pflege ich Messer und Bretter?
? wie schärfe ich ein Messer
? dürfen Messer in die Spülmaschine
? ein Schneidebrett ölen
? das Holzbrett hat einen Riss
? Messer scharf halten
Waschen Sie sie von Hand ab und trocknen Sie sie gleich; Holzbretter und Griffe zweimal im Jahr ölen. Ein paar Züge über den Wetzstein jeden Monat halten die Schneide scharf.

Das Set Klingstad Start ist die Ausnahme: Es darf in die Spülmaschine.

# care-electronics · care · product_care
Wie pflege ich Elektronik und Akkus?
? damit der Akku länger hält
? wie entkalke ich einen Wasserkocher
? Ohrhörer reinigen
? Firmware der Kopfhörer aktualisieren
? Espressomaschine entkalken
Halten Sie Akkus zwischen 20 und 80 %, fern von Hitze, und laden Sie sie unbenutzt alle drei Monate. Wasserkocher und Kaffeemaschinen entkalken Sie einmal im Monat mit Zitronensäure.

Reinigen Sie Ohrstöpsel mit lauwarmem Wasser, und lassen Sie sie trocknen, bevor sie zurück ins Etui kommen.

# assembly · care · product_care
Wie werden Möbel aufgebaut?
? Aufbauanleitung
? baut ihr die Möbel auf
? eine Schraube fehlt
? wie lange dauert der Aufbau des Regals
? brauche ich Werkzeug
Das Heft und das einzige nötige Werkzeug liegen im Karton, und die Dauer steht auf der Produktseite. In Deutschland und Österreich bauen unsere Monteure für 15 % des Preises auf, mindestens 39 €.

Ein Film und das Heft sind auch auf der Produktseite. Fehlende Schrauben sind innerhalb von drei Tagen in Ihrem Briefkasten.

# size-guide · sizes
Wie finde ich meine Größe?
? Größenberatung
? wie messe ich meinen Fuß
? welche Marken fallen klein aus
? Größentabelle für Jacken
? Umrechnung von EU-Größen
? welche Größe habe ich
Jedes Kleidungsstück und jeder Schuh hat auf seiner Seite eine Tabelle in Zentimetern; messen Sie nach und wählen Sie Ihre Zeile. Feldmark und Corvane fallen klein aus: Nehmen Sie eine Größe größer.

Fuß: Stellen Sie sich auf Papier, die Ferse an der Wand, und messen Sie bis zum längsten Zeh, am besten abends. Brust: an der
breitesten Stelle, unter den Armen. Kivetta und Marrowby fallen etwas groß aus, Halvorn und Tindrel wie angegeben.

# stores · stores · store_locator
Wo sind Ihre Filialen, und wann haben sie offen?
? Öffnungszeiten der Filialen
? gibt es einen Laden in Berlin
? nächste Filiale
? habt ihr am Sonntag offen
? Geschäft in München
? Adresse der Filiale in Hamburg
In Berlin (Birkenallee 90), Hamburg (Am Speicher 21), München (Rosenhof 4) und Köln (Lindenstraße 12). Alle haben von Montag bis Samstag von 10:00 bis 20:00 Uhr offen und sonntags geschlossen.

In Berlin und Hamburg gibt es die Outdoor-Werkstatt, in München das Lauflabor, in Köln die Kaffeebar. Am 24. und 31. Dezember
schließen wir um 14:00 Uhr.

# store-collection · stores · store_locator
Kann ich meine Bestellung in der Filiale abholen?
? Click and Collect
? Abholung in der Filiale
? in der Filiale reservieren
? wie lange wird die Reservierung aufgehoben
? kann ich es in der Filiale anprobieren
Ja, kostenlos und meist innerhalb von zwei Stunden, wenn die Filiale den Artikel hat. Wir heben ihn fünf Tage auf und schreiben Ihnen, wenn er bereitliegt.

Bringen Sie die Bestellnummer mit. Sie können dort alles anprobieren und gleich dalassen, was nicht passt.

# contact · contact · contact_details
Wie erreiche ich Sie?
? Telefonnummer vom Kundenservice
? wie ist eure E-Mail-Adresse
? Hotline
? wann kann ich anrufen
? Kundendienst kontaktieren
? wie kann ich mich beschweren
Jederzeit gleich hier, telefonisch unter +49 30 23125100 oder per E-Mail an hello@larkholm.example. Menschen antworten von Montag bis Freitag von 8:00 bis 20:00 Uhr und samstags von 9:00 bis 18:00 Uhr.

E-Mails beantworten wir innerhalb eines Werktags. Wir sprechen Englisch, Deutsch, Französisch, Spanisch, Italienisch und
Portugiesisch.

# back-in-stock · products
Wann ist es wieder da?
? es ist ausverkauft
? sagt mir Bescheid, wenn es wieder da ist
? bekommt ihr Nachschub
? nicht vorrätig in meiner Größe
? wann kommt es wieder rein
Lassen Sie sich benachrichtigen, und Sie bekommen eine Nachricht, sobald es wieder da ist, auf dem Weg, der Ihnen passt. Die meisten Größen kommen nach drei bis fünf Wochen wieder.

Outlet-Ware kommt nicht wieder. Eine Nachricht reserviert den Artikel nicht.

# gift-wrapping · gift cards
Verpacken Sie Geschenke?
? Geschenkverpackung
? könnt ihr eine Karte dazulegen
? als Geschenk verschicken, ohne Preis
? Geschenkbox
? für Weihnachten einpacken
Ja, in Recyclingpapier für 3,95 € je Paket, mit einer Karte mit Ihren Worten. Der Preis liegt dem Paket nicht bei.

Wählen Sie es im Warenkorb. Sperrige Ware können wir nicht einpacken.

# business · service
Beliefern Sie auch Firmen?
? Geschäftskunden
? Rabatt für Großbestellungen
? Bestellung für meine Firma
? Firmengeschenke
? Mengenrabatt
Ja: Ab zehn Stück oder 1.000 € machen wir Ihnen innerhalb eines Werktags ein Angebot. Schreiben Sie an business@larkholm.example.

Firmen bestellen auf Rechnung mit 30 Tagen Zahlungsziel. Tassen, Flaschen und Taschen bedrucken wir ab 25 Stück mit Ihrem Logo.

# sustainability · company
Wie nachhaltig sind Sie?
? sind eure Produkte nachhaltig
? ist die Verpackung recycelbar
? ist die Baumwolle bio
? wo werden die Produkte hergestellt
? gleicht ihr Emissionen aus
? fair produziert
Wir verschicken Pakete in Recyclingkarton ohne Plastik, und alle Baumwolle von Lunabo ist zertifiziert bio. Auf der Produktseite stehen die Materialien und, soweit wir sie kennen, die Herkunft.

Wir reparieren, bevor wir ersetzen, und verkaufen Rückläufer als zweite Wahl in unseren Filialen. Unser Lager läuft mit Wind und
Sonne.

# recycling · company
Nehmen Sie Altes zurück?
? Elektroschrott abgeben
? wohin mit alten Batterien
? alte Kleidung zurückgeben
? Verpackung entsorgen
? nehmt ihr meine alten Schuhe
Ja: Unsere Filialen nehmen alte Batterien, Elektrokleingeräte, Schuhe und Kleidung kostenlos an, egal wo Sie sie gekauft haben. Mit einem neuen Großgerät nehmen wir das alte mit.

Wohnen Sie nicht in einer Stadt mit Filiale, bitten Sie uns um ein kostenloses Etikett für Elektrogeräte bis 25 cm.

# jobs · company
Suchen Sie Mitarbeiter?
? offene Stellen
? bei Larkholm arbeiten
? Praktikum
? sich bewerben
? Karriere
Wir suchen oft Leute für unsere Filialen, für das Lager in Leipzig und für den Kundenservice. Offene Stellen finden Sie unter /jobs; schreiben Sie an jobs@larkholm.example.
`
