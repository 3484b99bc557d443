import type { Json } from '../understanding.ts'
import { type Finder, type Found, hinted, matches } from './finder.ts'

const kinds: [kind: string, words: string, brand?: string][] = [
  ['credit-card', 'visa', 'visa'],
  ['credit-card', 'mastercard|master card', 'mastercard'],
  ['credit-card', 'american express|amex', 'amex'],
  [
    'credit-card',
    'credit card|kreditkarte|carte de credit|carte bancaire|carte bleue|la cb|ma cb|par cb|tarjeta (?:de )?credito|cartao de credito|carta di credito|credit',
  ],
  [
    'debit-card',
    'debit card|debitkarte|ec karte|ec-karte|girocard|carte de debit|tarjeta (?:de )?debito|cartao de debito|carta di debito|maestro',
  ],
  ['paypal', 'paypal|pay pal'],
  [
    'gift-card',
    'gift ?cards?|gift certificate|gift voucher|store credit|geschenkkarten?|geschenkgutschein|gutscheinkarte|gutscheinguthaben|carte cadeaux?|cheques? cadeaux?|tarjeta (?:de )?regalo|vale (?:de )?regalo|cheque regalo|cartao[- ](?:presente|oferta)|vale[- ]presente|carta regalo|buono regalo',
  ],
  ['klarna', 'klarna'],
  ['apple-pay', 'apple ?pay'],
  ['google-pay', 'google ?pay|gpay'],
  ['amazon-pay', 'amazon ?pay'],
  [
    'invoice',
    'on invoice|auf rechnung|per rechnung|mit rechnung|rechnungskauf|rechnung(?= (?:zahlen|bezahlen|wechseln|umstellen))|sur facture',
  ],
  ['direct-debit', 'direct debit|lastschrift|sepa|bankeinzug|prelevement|domiciliacion|addebito diretto'],
  [
    'bank-transfer',
    'bank transfer|wire transfer|uberweisung|sofortuberweisung|vorkasse|vorauskasse|virement|transferencia(?: bancaria)?|bonifico|pix',
  ],
  [
    'instalments',
    'instal?lments?|ratenzahlung|ratenkauf|in raten|auf raten|en plusieurs fois|en (?:\\d|trois|quatre) fois|a plazos|en cuotas|a meses|meses sin intereses|parcelado|em prestacoes|a prestacoes|em parcelas|em \\d{1,2}x|a rate',
  ],
  [
    'cash',
    'cash(?: on delivery)?|nachnahme|barzahlung|bar (?:be)?zahlen|in bar|en especes|(?:en )?efectivo|contra reembolso|contra ?entrega|em dinheiro|contanti|contrassegno',
  ],
]
const patterns = kinds.map(([kind, words, brand]) => ({
  kind,
  brand,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu'),
}))
const hint = hinted(
  'visa|master|amex|american|credit|debit|kredit|karte|card|carte|carta|cartao|tarjeta|paypal|gift|store|geschenk|vale|buono|klarna|apple|google|gpay|amazon|invoice|rechnung|facture|direct|lastschrift|sepa|bank|prelevement|domiciliacion|addebito|wire|transfer|uberweisung|vorkasse|virement|bonifico|pix|instal|raten|rate|plusieurs|plazos|cuotas|meses|cheque|contra|contraentrega|parcelado|cash|nachnahme|bar|especes|efectivo|reembolso|dinheiro|contanti|contrassegno|maestro|girocard|ec',
)
const ending =
  /(?<![\p{L}\p{N}])(?:(visa|mastercard|amex|american express) )?(?:(?:credit |debit )?card |karte |carte |tarjeta |cartao |carta |the one |mine )?(?:that )?(?:ending|ends|endend|finishing|mit der endung|endet|se terminant|terminada|que termina|terminado|final|che finisce|with)(?: ?(?:in|with|on|auf|par|en|em|con|per))?(?: the)?(?: (?:number|last four|digits))? ?(\d{4})(?!\d)/gu

/** Ways to pay: "my visa", "visa ending in 1234", "gift card", "paypal". */
export const findPaymentMethods: Finder = (reading, asked) => {
  const { folded } = reading
  const found: Found[] = []
  const add = (value: Json, start: number, end: number) => {
    if (!found.some(one => start < one.end && one.start < end))
      found.push({ type: 'payment-method', value, start, end })
  }
  if (/\d{4}/.test(folded)) {
    for (const match of matches(ending, folded)) {
      if (/with ?\d{4}$/.test(match[0]) && !/card|visa|amex|mastercard/.test(match[0])) continue
      const brand = match[1] === 'american express' ? 'amex' : match[1]
      add(
        { kind: 'credit-card', ...(brand ? { brand } : {}), lastFour: match[2]! },
        match.index,
        match.index + match[0].length,
      )
    }
  }
  if (!hint(reading)) return found
  for (const { kind, brand, pattern } of patterns) {
    for (const match of matches(pattern, folded)) {
      const text = match[0]
      const end = match.index + text.length
      // "credit" alone is a way to pay only as an answer; "store credit" matched before it.
      if (text === 'credit' && asked.kind !== 'payment') continue
      if (text === 'cash' && /^ back/.test(folded.slice(end, end + 5))) continue
      add(brand ? { kind, brand } : kind, match.index, end)
    }
  }
  return found
}
