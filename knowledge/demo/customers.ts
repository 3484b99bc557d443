import type { CustomerRecord, PaymentMethod } from '../customers.ts'
import type { Calendar } from './dates.ts'
import { slug } from './products/line.ts'

/**
 * One customer a line: name | mail domain | locale | street | postal code, city, country | phone | payment | tier, since |
 * sizes | consent. Phones are from ranges kept for fiction (DE, FR, GB, IE, SE, US); other countries keep none, so none
 * is given. Mail goes to example.com and example.org, which nobody has.
 */
const lines = `
Maya Lindqvist | com | en | Birkenallee 14 | 10437, Berlin, DE | +49 30 23125204 | visa 4821, paypal, gift 35.00 | gold, 2022-03-14 | shoes 39, tops S, bottoms 28x32 | marketing, notify
Jonas Weber | com | de | Am Speicher 3; 2. OG | 20457, Hamburg, DE | +49 40 66969117 | mastercard 7730, invoice, gift 60.00 | platinum, 2021-08-02 | shoes 44, tops L, bottoms 34x34 | marketing, notify
Amélie Roux | org | fr | 8 rue des Tilleuls | 69003, Lyon, FR | +33 6 39 98 14 62 | visa 1194, paypal | silver, 2023-05-21 | shoes 37, tops XS, bottoms 26x30 | notify
Lena Hoffmann | com | de | Gartenweg 22 | 80331, München, DE | +49 89 99998302 | paypal, invoice | bronze, 2024-01-09 | shoes 38, tops M | marketing, notify
Emre Yılmaz | com | de | Lindenstraße 71 | 50674, Köln, DE | +49 221 4710455 | visa 3057 | silver, 2023-11-30 | shoes 43, tops L, bottoms 32x32 | notify
Priya Raman | org | en | 27 Chestnut Row | NW5 2TL, London, GB | +44 7700 900461 | mastercard 9012, gift 15.50 | bronze, 2024-06-17 | shoes 37, tops S | marketing
Oliver Bennett | com | en | 5 Quayside Terrace | BS1 4RW, Bristol, GB | +44 7700 900188 | visa 6643, paypal | silver, 2022-10-05 | shoes 45, tops XL, bottoms 36x32 | notify
Sofía Navarro | com | es | Calle del Olivar 19, 3º B | 28012, Madrid, ES | | visa 2288 | bronze, 2024-03-03 | shoes 38, tops M, bottoms 28x30 | marketing, notify
Marco Bellini | org | it | Via dei Platani 6 | 40123, Bologna, IT | | mastercard 5561, paypal | silver, 2023-02-18 | shoes 42, tops M, bottoms 32x32 | notify
Beatriz Carvalho | com | pt | Rua das Amoreiras 40 | 1250-096, Lisboa, PT | | visa 7419, gift 20.00 | bronze, 2025-01-11 | shoes 36, tops S | marketing
Chidi Okafor | com | en | Ringstraße 58 | 60311, Frankfurt am Main, DE | +49 69 90009231 | visa 8086 | gold, 2021-12-12 | shoes 46, tops XXL, bottoms 38x34 | marketing, notify
Hanna Virtanen | org | en | Koivukuja 4 | 00120, Helsinki, FI | | mastercard 3310, invoice | silver, 2022-09-27 | shoes 40, tops M | notify
Kenji Watanabe | com | en | Schillerplatz 9 | 70173, Stuttgart, DE | | visa 5127, paypal | bronze, 2024-08-24 | shoes 41, tops S, bottoms 30x30 | notify
Fatima El Amrani | org | fr | 33 avenue du Moulin | 13001, Marseille, FR | +33 6 39 98 77 05 | visa 9345 | gold, 2022-01-19 | shoes 38, tops M | marketing, notify
Ingrid Dahl | com | en | Furuveien 12 | 0475, Oslo, NO | | mastercard 1470 | bronze, 2024-10-02 | shoes 41, tops L | notify
Tomasz Nowak | com | en | ul. Klonowa 15/4 | 00-581, Warszawa, PL | | paypal | bronze, 2023-07-08 | shoes 43, tops L, bottoms 34x32 | marketing
Zsófia Kovács | org | en | Hársfa utca 7 | 1074, Budapest, HU | | visa 6002 | bronze, 2025-02-26 | shoes 38, tops S | notify
Lukas Gruber | com | de | Mühlgasse 11 | 8010, Graz, AT | | visa 4439, invoice | silver, 2022-11-15 | shoes 44, tops L, bottoms 34x32 | notify
Nadia Keller | com | de | Seestrasse 88 | 8002, Zürich, CH | | mastercard 2751 | platinum, 2021-04-30 | shoes 39, tops M | marketing, notify
Pieter van den Berg | org | en | Wilgenkade 23 | 1016 DK, Amsterdam, NL | | visa 1883, paypal | silver, 2023-09-09 | shoes 45, tops XL, bottoms 34x34 | notify
Siobhán Murphy | com | en | 2 Harbour View | D04 X2K7, Dublin, IE | +353 20 915 0142 | visa 7904, gift 5.25 | bronze, 2024-12-01 | shoes 38, tops M | marketing
Erik Sandström | com | en | Björkgatan 31 | 414 63, Göteborg, SE | +46 70 174 06 44 | mastercard 6218 | gold, 2021-10-20 | shoes 44, tops L, bottoms 34x34 | notify
Anna Nielsen | org | en | Kastanievej 5 | 2100, København, DK | | visa 3596, paypal | silver, 2023-04-14 | shoes 39, tops M | marketing, notify
Mehmet Demir | com | de | Ahornstraße 40 | 12043, Berlin, DE | +49 30 23125877 | visa 5580 | bronze, 2024-05-05 | shoes 42, tops M, bottoms 32x30 | notify
Clara Schneider | com | de | Rosenhof 6 | 04109, Leipzig, DE | | paypal, gift 100.00 | silver, 2022-06-28 | shoes 37, tops XS, bottoms 26x30 | marketing, notify
Felix Brandt | org | de | Kastanienallee 102 | 10435, Berlin, DE | +49 30 23125060 | mastercard 8127 | bronze, 2025-03-19 | shoes 43, tops L | notify
Giulia Ferri | com | it | Corso dei Tigli 77 | 10128, Torino, IT | | visa 4075 | silver, 2023-06-06 | shoes 38, tops S, bottoms 28x30 | marketing
Pablo Ibarra | com | es | Carrer de la Fusta 12 | 08003, Barcelona, ES | | visa 9668, paypal | bronze, 2024-02-14 | shoes 42, tops M, bottoms 32x32 | notify
Inês Duarte | org | pt | Travessa do Forno 3 | 4050-270, Porto, PT | | mastercard 7352 | bronze, 2024-09-23 | shoes 37, tops M | notify
Aisha Rahman | com | en | 19 Millbrook Lane | M4 5JD, Manchester, GB | +44 7700 900725 | visa 2217 | gold, 2022-02-08 | shoes 39, tops L | marketing, notify
Daniel Osei | com | en | Hafenstraße 27 | 28217, Bremen, DE | | visa 6790, paypal | silver, 2023-08-16 | shoes 44, tops XL, bottoms 36x34 | notify
Yuki Tanaka | org | en | Kirchgasse 2 | 65183, Wiesbaden, DE | | mastercard 9541 | bronze, 2024-11-29 | shoes 36, tops XS | marketing
Mei Chen | com | en | Goethestraße 45 | 40237, Düsseldorf, DE | | visa 1306, gift 42.80 | silver, 2022-12-03 | shoes 37, tops S, bottoms 26x28 | marketing, notify
Viktor Petrov | com | de | Uferpromenade 16 | 01067, Dresden, DE | | invoice, paypal | bronze, 2023-10-10 | shoes 45, tops XXL, bottoms 38x32 | notify
Sara Haddad | org | fr | 51 quai du Canal | 67000, Strasbourg, FR | +33 6 39 98 30 91 | visa 8874 | silver, 2023-01-25 | shoes 38, tops M, bottoms 28x30 | marketing, notify
Luca Meier | com | de | Fichtenweg 9 | 3011, Bern, CH | | visa 5039 | bronze, 2025-04-07 | shoes 42, tops M, bottoms 30x32 | notify
Grace Mitchell | com | en | 410 Juniper Street | 02139, Cambridge, US | +1 202 555 0147 | visa 3921 | bronze, 2024-07-31 | shoes 40, tops M | marketing
Elif Aydın | com | de | Wiesengrund 18 | 90403, Nürnberg, DE | | mastercard 4406, paypal | silver, 2022-08-11 | shoes 38, tops S | notify
Maya Lindqvist-Braun | org | de | Eichendorffweg 1 | 79100, Freiburg, DE | | visa 7155 | bronze, 2024-04-18 | shoes 40, tops M | notify
Thomas Becker | com | de | Alte Gasse 34 | 99084, Erfurt, DE | | invoice | bronze, 2023-03-27 | shoes 43, tops L, bottoms 34x32 | notify
`

/** The forty customers of the demo. */
export function customers(today: Calendar): CustomerRecord[] {
  return lines
    .trim()
    .split('\n')
    .map(line => customer(line, today))
}

function customer(line: string, today: Calendar): CustomerRecord {
  const fields = line.split('|').map(field => field.trim())
  const [name, domain, locale, street, place, phone, payment, standing, sizes, consent] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const [first, ...last] = name.split(' ')
  const id = slug(name.replaceAll('ı', 'i'))
  const [line1, line2] = street.split('; ')
  const [postalCode, city, country] = place.split(', ')
  const [tier, since] = standing.split(', ')
  return {
    id,
    name: { first: first!, last: last.join(' ') },
    email: `${id.replace('-', '.')}@example.${domain}`,
    ...(phone && { phone }),
    locale,
    address: { line1: line1!, ...(line2 && { line2 }), city: city!, country: country!, postalCode: postalCode! },
    ...(id === 'maya-lindqvist' && {
      otherAddresses: [
        { line1: 'Turbinenhof 5', line2: 'c/o Studio Brise', city: 'Berlin', country: 'DE', postalCode: '10965' },
      ],
    }),
    paymentMethods: payment.split(', ').map(text => paymentMethod(id, text)),
    loyaltyTier: tier as NonNullable<CustomerRecord['loyaltyTier']>,
    since: today.date(since!),
    sizes: Object.fromEntries(sizes.split(', ').map(size => size.split(' ') as [string, string])),
    consent: { marketing: consent.includes('marketing'), notify: consent.includes('notify') },
  }
}

function paymentMethod(customerId: string, text: string): PaymentMethod {
  const [kind, detail] = text.split(' ')
  if (kind === 'paypal' || kind === 'invoice') return { id: `${customerId}-${kind}`, kind }
  if (kind === 'gift')
    return {
      id: `${customerId}-gift-card`,
      kind: 'gift-card',
      balance: { amount: Math.round(Number(detail) * 100), currency: 'EUR' },
    }
  return {
    id: `${customerId}-${kind}-${detail}`,
    kind: 'credit-card',
    brand: kind === 'visa' ? 'Visa' : 'Mastercard',
    lastFour: detail!,
  }
}
