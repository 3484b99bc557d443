/** Delivery, returns, payment and the account, in German. */
export const germanBuying = `
# delivery-time · delivery · delivery_options
Wie lange dauert die Lieferung?
? wie lange dauert der Versand
? wann kommt meine Bestellung, wenn ich heute bestelle
? wie viele Tage, bis das Paket da ist
? liefert ihr auch samstags
? wie lang ist die Lieferzeit
? wie schnell verschickt ihr
Innerhalb Deutschlands ist ein Paket zwei bis vier Werktage unterwegs, in die übrige EU drei bis sieben. Express innerhalb Deutschlands kommt am nächsten Werktag.

Bestellungen, die werktags vor 14:00 Uhr eingehen, verlassen unser Lager noch am selben Tag. Kranich Post liefert von Montag bis
Samstag. Nach Großbritannien, in die Schweiz, nach Norwegen und in die USA rechnen Sie bitte mit fünf bis neun Werktagen. Möbel und
andere sperrige Ware kommen mit Termin; die Spedition ruft Sie vorher an.

# delivery-cost · delivery · delivery_options
Was kostet die Lieferung?
? wie hoch sind die Versandkosten
? ist der Versand kostenlos
? ab welchem Betrag ist die Lieferung gratis
? wie viel kostet das Porto
? Versandkosten nach Österreich
? Lieferkosten in die Schweiz
Innerhalb Deutschlands kostet die Lieferung 4,95 € und ist ab 50 € kostenlos. In andere EU-Länder kostet sie 9,95 € und ist ab 100 € kostenlos.

Nach Großbritannien, in die Schweiz, nach Norwegen und in die USA sind es 14,95 €. Express innerhalb Deutschlands kostet immer
12,95 €. Geschenkkarten per E-Mail kommen kostenlos.

# delivery-countries · delivery · delivery_options
In welche Länder liefern Sie?
? liefert ihr ins Ausland
? liefert ihr in die Schweiz
? kann ich aus Österreich bestellen
? internationaler Versand
? verschickt ihr in die USA
? aus welchen Ländern kann man bestellen
Wir liefern in alle EU-Länder außer Zypern und Malta sowie nach Großbritannien, in die Schweiz, nach Norwegen und in die USA.

Außerhalb der EU kann der Zoll bei der Einfuhr Abgaben und Steuern verlangen; sie sind in unseren Preisen nicht enthalten. Sperrige
Möbel liefern wir nur nach Deutschland, nach Österreich und in die Niederlande.

# delivery-express · delivery · delivery_options
Gibt es eine Expresslieferung?
? kann ich es morgen haben
? Lieferung am nächsten Tag
? wie schnell ist der Expressversand
? ich brauche es dringend
? was kostet Express
? bis wann muss ich bestellen, damit es morgen da ist
Ja: Was Sie werktags bis 14:00 Uhr bestellen, ist am nächsten Werktag da, für 12,95 €, innerhalb Deutschlands.

Barrow Express liefert von Montag bis Freitag bis 18:00 Uhr und braucht eine Unterschrift oder Ihre Abstellerlaubnis. Sperrige Ware
und Geschenkboxen können nicht per Express verschickt werden.

# delivery-collection-points · delivery · delivery_options
Kann das Paket an eine Packstation, zum Nachbarn oder ins Büro?
? Lieferung an einen Paketshop
? könnt ihr an eine Packstation liefern
? beim Nachbarn abgeben
? kann ich es in die Arbeit liefern lassen
? Abstellort angeben
Ja: Geben Sie an der Kasse eine beliebige Adresse in Ihrem Land an, oder wählen Sie eine der 9.000 Kranich-Paketstationen in Deutschland.

Niemand zu Hause? Der Zusteller versucht es beim Nachbarn, dann bei der nächsten Abholstelle, und hinterlässt eine Karte. Dort liegt
das Paket sieben Tage lang bereit.

# tracking · delivery
Wie verfolge ich mein Paket?
? wo finde ich die Sendungsnummer
? wie kann ich meine Sendung verfolgen
? die Sendungsverfolgung bewegt sich nicht
? warum gibt es noch keine Sendungsnummer
? meine Trackingnummer funktioniert nicht
Sobald das Paket unser Haus verlässt, bekommen Sie eine Sendungsnummer per E-Mail; sie steht auch bei Ihrer Bestellung. Es kann bis zum Abend dauern, bis der Paketdienst sie anzeigt.

Eine Bestellung kann in mehreren Paketen kommen, jedes mit eigener Nummer. Wenn sich drei Werktage lang nichts bewegt, sagen Sie uns
bitte Bescheid.

# late-parcel · delivery
Mein Paket verspätet sich. Was nun?
? meine Bestellung ist noch nicht da
? die Lieferung ist überfällig
? das Paket hat Verspätung
? mein Paket hängt fest
? es hätte gestern kommen sollen
Bitte warten Sie zwei Werktage über den zugesagten Tag hinaus. Danach suchen wir das Paket mit dem Paketdienst, was bis zu fünf Werktage dauert.

Auf das Ergebnis müssen Sie nicht warten: Drei Werktage nach Beginn der Suche können Sie zwischen einem neuen Paket und Ihrem Geld
wählen.

# lost-parcel · delivery
Laut Sendungsverfolgung zugestellt, aber nichts ist da.
? Paket als zugestellt markiert, aber nicht erhalten
? mein Paket ist verloren gegangen
? jemand anderes hat mein Paket genommen
? zugestellt, aber nichts im Briefkasten
? der Paketdienst sagt, ich hätte es bekommen
Schauen Sie bei Nachbarn, im Hausflur und nach einer Karte, und melden Sie sich innerhalb von 14 Tagen. Wir lassen dann nachforschen, und Sie bekommen innerhalb von fünf Werktagen ein neues Paket oder Ihr Geld zurück.

Es kann sein, dass der Paketdienst Sie um eine kurze unterschriebene Erklärung bittet, dass nichts angekommen ist.

# return-period · returns · return_policy
Wie lange kann ich etwas zurückgeben?
? wie ist das Rückgaberecht
? wie viele Tage habe ich zum Zurückschicken
? kann ich nach zwei Wochen noch etwas zurückgeben
? Rückgabefrist
? bis wann kann ich es zurückgeben
? Widerrufsfrist
Fast alles können Sie innerhalb von 30 Tagen nach der Lieferung zurückgeben. Bei Kosmetik sind es 14 Tage, und sie muss versiegelt sein.

Kleidung und Schuhe sollten ungetragen sein und ihre Etiketten haben; zu Hause anprobieren ist in Ordnung. Outlet-Ware und
Geschenkkarten können nicht zurückgegeben werden. Die Tage zählen ab der Lieferung, auch bei Geschenken.

# return-how · returns · return_policy
Wie schicke ich etwas zurück?
? wie funktioniert eine Retoure
? woher bekomme ich ein Rücksendeetikett
? wie gebe ich meine Bestellung zurück
? brauche ich den Originalkarton
? wo gebe ich die Rücksendung ab
? kann ich in der Filiale zurückgeben
Melden Sie die Rücksendung hier oder in Ihrem Konto an, drucken Sie das Etikett aus oder zeigen Sie seinen Code, und geben Sie das Paket an einem Kranich-Schalter ab. Sie können es auch in eine unserer Filialen bringen.

Der Originalkarton ist willkommen, aber jeder stabile tut es auch. Packen Sie mehrere Artikel einer Bestellung in ein Paket. Heben
Sie den Beleg auf, bis die Erstattung da ist.

# return-cost · returns · return_policy
Was kostet eine Rücksendung?
? ist die Rücksendung kostenlos
? wer zahlt den Rückversand
? gibt es eine Rücknahmegebühr
? wird bei Rückgaben etwas abgezogen
? wie viel kostet eine Retoure
Rücksendungen sind innerhalb Deutschlands und Österreichs kostenlos; aus anderen Ländern ziehen wir 5,95 € ab. Bei Möbeln fällt eine Rücknahmegebühr von 10 % an, höchstens 60 € je Stück.

Nichts wird abgezogen, wenn der Artikel mangelhaft war oder nicht der bestellte ist. Die Gebühr für Möbel deckt die Abholung an
Ihrer Tür.

# final-sale · returns · return_policy
Was ist vom Umtausch ausgeschlossen?
? kann ich reduzierte Ware zurückgeben
? kann man Outlet-Artikel zurückgeben
? kann ich eine Geschenkkarte zurückgeben
? was kann man nicht zurückgeben
? ich habe es reduziert gekauft, kann ich es zurückgeben
Outlet-Ware und Geschenkkarten sind von Rückgabe und Umtausch ausgeschlossen. Andere reduzierte Ware können Sie innerhalb der üblichen 30 Tage zurückgeben.

Bei Mängeln ist es anders: Die zweijährige Gewährleistung gilt auch für das Outlet. Ausgeschlossen sind außerdem geöffnete Kosmetik,
Ohrstecker und Maßanfertigungen.

# exchange · returns · return_policy
Kann ich etwas umtauschen?
? Umtausch in eine andere Größe
? kann ich nach der Lieferung die Farbe tauschen
? wie funktioniert ein Umtausch
? ich möchte eine andere Größe
? Umtausch statt Erstattung
Ja, innerhalb von 30 Tagen und kostenlos, in eine andere Größe oder Farbe desselben Produkts. Das neue legen wir zehn Tage für Sie zurück.

Der neue Artikel geht auf den Weg, wenn der Paketdienst Ihre Rücksendung gescannt hat. Kostet er mehr oder weniger, wird der
Unterschied dann berechnet oder erstattet. Genau das gleiche Stück gibt es nur für ein beschädigtes.

# refund-time · returns · return_policy
Wann bekomme ich mein Geld zurück?
? wie lange dauert eine Erstattung
? Erstattung noch nicht da
? wann ist das Geld auf meinem Konto
? Dauer der Rückzahlung
? wie wird erstattet
Wir erstatten innerhalb von drei Werktagen, nachdem Ihre Rücksendung bei uns angekommen ist, auf dem Weg, auf dem Sie bezahlt haben. Ihre Bank braucht eventuell noch zwei bis fünf Tage.

Pakete sind zwei bis vier Tage zu uns unterwegs; rechnen Sie also insgesamt mit zehn Tagen. Was mit einer Geschenkkarte bezahlt
wurde, geht auf die Geschenkkarte zurück. Die ursprünglichen Versandkosten werden erstattet, wenn Sie die ganze Bestellung
zurückgeben.

# damaged-goods · returns
Etwas kam kaputt, falsch oder unvollständig an.
? mein Artikel ist beschädigt
? das Glas kam zerbrochen an
? ich habe das falsche Produkt bekommen
? es fehlt ein Teil
? ihr habt die falsche Größe geschickt
? bei Ankunft defekt
Das tut uns leid: Schicken Sie uns ein Foto vom Artikel und vom Karton, und wir senden sofort einen neuen oder erstatten. Melden Sie sich innerhalb von 14 Tagen nach der Lieferung.

Meistens müssen Sie nichts zurückschicken. Heben Sie die Verpackung auf, bis wir geantwortet haben, denn der Paketdienst möchte sie
vielleicht sehen.

# payment-ways · payment · payment_options
Wie kann ich bezahlen?
? welche Zahlungsarten gibt es
? kann ich mit PayPal zahlen
? nehmt ihr Kreditkarten
? kann ich auf Rechnung kaufen
? geht Apple Pay
? kann ich bar bezahlen
Mit Visa oder Mastercard, PayPal, auf Rechnung (Deutschland, Österreich und Schweiz) und mit Larkholm-Geschenkkarten. In unseren Filialen auch bar und mit Bankkarte.

Karten und PayPal werden bei der Bestellung belastet. Eine Geschenkkarte können Sie mit jeder anderen Zahlungsart kombinieren.

# payment-invoice · payment · payment_options
Wie funktioniert der Kauf auf Rechnung?
? nach der Lieferung bezahlen
? jetzt kaufen, später zahlen
? wann ist die Rechnung fällig
? kann ich zuerst die Ware bekommen
? Höchstbetrag beim Rechnungskauf
Die Rechnung kommt mit dem Versand per E-Mail und ist 14 Tage nach der Lieferung fällig, ohne Gebühr. Sie steht Kunden in Deutschland, Österreich und der Schweiz bis 500 € offen.

Wenn Sie etwas zurückgeben, zahlen Sie nur, was Sie behalten. Bei der ersten Bestellung auf Rechnung fragen wir bei einer Auskunftei
nach.

# payment-instalments · payment · payment_options
Kann ich in Raten zahlen?
? bietet ihr Finanzierung an
? monatlich zahlen
? Zahlung aufteilen
? Ratenkauf
? Null-Prozent-Finanzierung
Ja, ab 150 € in drei Monatsraten ohne Zinsen, oder in sechs oder zwölf zu 7,9 % im Jahr. Wählen Sie das an der Kasse; es steht Kunden in Deutschland und Österreich offen.

Die Entscheidung dauert eine Minute. Den Rest können Sie jederzeit auf einmal zahlen.

# payment-failed · payment · payment_problem
Meine Zahlung hat nicht geklappt.
? meine Karte wurde abgelehnt
? Zahlung fehlgeschlagen
? mir wurde doppelt abgebucht
? warum wird meine Karte an der Kasse nicht angenommen
? ich kenne eine Abbuchung nicht
? Geld abgebucht, aber keine Bestellung
Meist möchte die Bank eine Bestätigung in ihrer App, oder das Limit ist erreicht: Versuchen Sie es bitte noch einmal, oder wählen Sie eine andere Zahlungsart. Eine zweite Abbuchung ist nur vorgemerkt und verschwindet innerhalb von drei Werktagen.

Wenn Sie eine Abbuchung mit dem Namen LARKHOLM nicht kennen, sprechen Sie uns an; wir suchen sie nach Datum und Betrag. Schicken Sie
uns nie Ihre volle Kartennummer.

# payment-security · payment · privacy
Ist das Bezahlen hier sicher?
? speichert ihr meine Kartennummer
? ist meine Zahlung sicher
? sind meine Kartendaten bei euch sicher
? ist die Seite verschlüsselt
? kann ich dem Shop meine Karte anvertrauen
Ja: Kartennummern gehen verschlüsselt direkt an unseren Zahlungsdienst, und wir sehen nur die letzten vier Ziffern. Niemand fragt Sie hier je nach der vollen Nummer, nach PIN oder Passwort.

# invoice-copy · payment · invoice
Wo ist meine Rechnung?
? ich brauche einen Beleg
? schickt mir die Rechnung als PDF
? Rechnung auf meine Firma
? wo kann ich die Rechnung herunterladen
? Rechnung mit ausgewiesener Mehrwertsteuer
Sie kam per E-Mail, als das Paket auf den Weg ging, und liegt als PDF in Ihrem Konto bei der Bestellung. Gäste bekommen sie vom Kundenservice noch einmal.

Einen Firmennamen oder eine USt-IdNr. können wir innerhalb von 30 Tagen nach der Bestellung ergänzen.

# gift-cards · gift cards · gift_card
Wie funktionieren Geschenkkarten?
? kann ich einen Gutschein kaufen
? wie lange ist eine Geschenkkarte gültig
? wie löse ich eine Geschenkkarte ein
? kann ich zwei Geschenkkarten verwenden
? gibt es eine digitale Geschenkkarte
? welche Beträge gibt es bei Geschenkkarten
Es gibt Geschenkkarten zu 25 €, 50 €, 100 € und 200 €, in Minuten per E-Mail oder per Post in einer Box. Sie sind drei Jahre gültig und lassen sich in mehreren Schritten einlösen.

Geben Sie den Code an der Kasse ein, oder hinterlegen Sie die Karte in Ihrem Konto. Der Rest bleibt auf der Karte. Auszahlen oder
zurückgeben lassen sie sich nicht.

# loyalty · loyalty · loyalty
Wie funktioniert der Larkholm Circle?
? wie sammle ich Punkte
? welche Stufen hat das Treueprogramm
? was bekommen Gold-Mitglieder
? wie werde ich Platin
? habt ihr ein Bonusprogramm
? was sind die Punkte wert
Für jeden Euro bekommen Sie einen Punkt, und 100 Punkte sind 3 € wert. Die Stufe richtet sich nach Ihren Einkäufen in zwölf Monaten: Bronze ab der ersten Bestellung, Silber ab 250 €, Gold ab 750 €, Platin ab 1.500 €.

Silber hat freien Versand ab 25 €, Gold dazu einmal im Monat kostenlos Express, Platin dazu eine feste Ansprechperson. Punkte werden
gutgeschrieben, wenn die Rückgabefrist vorbei ist, und gelten zwei Jahre.

# student-discount · loyalty · loyalty
Gibt es einen Studentenrabatt?
? Rabatt für Studierende
? ich bin Student, bekomme ich Rabatt
? Rabatt für Azubis
? bekommen Lehrer Rabatt
? Uni-Rabatt
Ja, 10 % für Studierende und Azubis auf alles außer Outlet-Ware und Geschenkkarten. Schicken Sie uns dafür einmal im Jahr ein Foto Ihres Ausweises.

Sie bekommen einen persönlichen Code, der beliebig oft gilt. Mit anderen Codes lässt er sich nicht kombinieren.

# promo-codes · payment · promo_code
Wie funktionieren Rabattcodes?
? wo gebe ich einen Gutscheincode ein
? mein Rabattcode funktioniert nicht
? kann ich zwei Codes kombinieren
? habt ihr einen Code für Neukunden
? der Code ist abgelaufen
Geben Sie den Code im Warenkorb ein; je Bestellung gilt ein Code. Neue Kunden bekommen 10 % mit dem Code aus der Willkommensmail unseres Newsletters.

Ein Code kann nicht gehen, weil er abgelaufen ist, einen Mindestbetrag verlangt oder nicht für Outlet-Ware und Geschenkkarten gilt.
Nach der Bestellung können wir keinen Code mehr anwenden.

# price-match · payment · price_match
Haben Sie eine Preisgarantie?
? ich habe es woanders billiger gesehen
? der Preis ist nach meinem Kauf gesunken
? Bestpreisgarantie
? jetzt ist es im Angebot, bekomme ich die Differenz
? könnt ihr den Preis unterbieten
Ja: Fällt unser eigener Preis innerhalb von 14 Tagen nach Ihrer Bestellung, erstatten wir die Differenz als Geschenkkarte. Vor der Bestellung gehen wir auch bei anderen deutschen Shops mit, wenn sie den gleichen Artikel vorrätig haben.

Schicken Sie uns einen Link. Marktplätze, Outlet-Ware und Räumungsverkäufe sind ausgenommen.

# account-create · account · create_account
Brauche ich ein Konto?
? wie registriere ich mich
? kann ich als Gast bestellen
? ein Kundenkonto anlegen
? was bringt mir ein Konto
? ein Konto eröffnen
Nein, Sie können als Gast bestellen. Mit einem Konto sehen Sie Ihre Bestellungen, sammeln Punkte und speichern Adressen; dafür braucht es nur eine E-Mail-Adresse und eine Minute.

# account-password · account · recover_password
Ich kann mich nicht anmelden.
? ich habe mein Passwort vergessen
? Passwort zurücksetzen
? die Anmeldung funktioniert nicht
? mein Konto ist gesperrt
? ich bekomme den Code nicht
Es gibt kein Passwort, das man vergessen kann: Wir schicken einen sechsstelligen Code an Ihre E-Mail-Adresse, der zehn Minuten gilt. Nach fünf falschen Codes warten Sie bitte fünfzehn Minuten.

Schauen Sie im Spam-Ordner nach, wenn nichts kommt. Wenn Sie die Adresse nicht mehr haben, kann der Kundenservice sie ändern,
nachdem er Ihre Identität geprüft hat.

# data-privacy · privacy · privacy
Was machen Sie mit meinen Daten?
? welche Daten speichert ihr
? verkauft ihr meine Daten
? Datenschutzerklärung
? DSGVO
? werden Chats aufgezeichnet
? wer sieht meine Daten
Wir verwenden Ihre Daten, um Ihre Bestellungen zu liefern und Ihnen zu antworten, behalten sie in der EU und verkaufen sie niemandem. Chats bewahren wir 90 Tage auf, Bestellungen zehn Jahre, wie es das Steuerrecht verlangt.

Sie können alle Ihre Daten einsehen, berichtigen und mitnehmen. Schreiben Sie an privacy@larkholm.example.

# cookies · privacy · privacy
Welche Cookies verwenden Sie?
? Cookie-Einstellungen
? trackt ihr mich
? wie lehne ich Cookies ab
? wofür sind die Cookies
? meine Cookie-Auswahl ändern
Nur was der Warenkorb und die Anmeldung brauchen, es sei denn, Sie erlauben mehr. Ihre Auswahl können Sie am Fuß jeder Seite ändern.

Mit Ihrer Zustimmung messen wir auch, welche Seiten gelesen werden. Werbung anderer gibt es auf unseren Seiten nicht.

# data-deletion · privacy · delete_account
Wie lösche ich mein Konto?
? meine Daten löschen
? mein Konto schließen
? Recht auf Vergessenwerden
? meine persönlichen Daten entfernen
? ich möchte gelöscht werden
Sagen Sie es uns hier, wenn Sie angemeldet sind, oder schreiben Sie an privacy@larkholm.example; innerhalb von sieben Tagen ist alles weg, was wir nicht von Gesetzes wegen behalten müssen. Rechnungen bleiben zehn Jahre, getrennt von allem anderen.

Punkte und Geschenkkarten im Konto gehen verloren; lösen Sie sie bitte vorher ein.

# newsletter · account · newsletter
Wie bekomme oder beende ich den Newsletter?
? Newsletter abbestellen
? schickt mir keine Mails mehr
? für Neuigkeiten anmelden
? zu viele Mails von euch
? wie bekomme ich den Willkommensrabatt
? keine SMS mehr
Ein Link am Ende jeder Mail beendet ihn sofort; ein Häkchen in Ihrem Konto oder ein Wort an uns beginnt oder beendet ihn ebenso. Er kommt einmal in der Woche.

Mails zu Ihren Bestellungen kommen immer, denn sie gehören zum Kauf.
`
