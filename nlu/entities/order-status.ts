import { type Finder, type Found, hinted, matches } from './finder.ts'

const states: [string, string][] = [
  [
    'pending',
    'pending|not (?:yet )?shipped|unshipped|open|upcoming|still (?:on the way|open)|offene[nrsm]?|ausstehende[nrsm]?|laufende[nrsm]?|(?:noch )?nicht (?:versandte|verschickte|versendete)[nrsm]?|unversandte[nrsm]?|en attente|en cours|pas (?:encore )?(?:parties?|expediees?|envoyees?)|pendientes?|sin enviar|por enviar|no enviad[oa]s?|en curso|pendentes?|em aberto|por enviar|em espera|in sospeso|in corso|in attesa',
  ],
  [
    'processed',
    'processed|processing|being processed|in bearbeitung|bearbeitete[nrsm]?|en traitement|en preparation|procesad[oa]s?|en preparacion|en proceso|processad[oa]s?|elaborat[oi]',
  ],
  [
    'shipped',
    'shipped|dispatched|in transit|on the way|versandte[nrsm]?|versendete[nrsm]?|verschickte[nrsm]?|abgeschickte[nrsm]?|unterwegs|expediee?s?|envoyee?s?|partie?s?|en route|en chemin|enviad[oa]s?|en camino|en transito|despachad[oa]s?|spedit[oiea]',
  ],
  [
    'delivered',
    'delivered|received|arrived|gelieferte[nrsm]?|zugestellte[nrsm]?|angekommene[nrsm]?|erhaltene[nrsm]?|livree?s?|recue?s?|entregad[oa]s?|recibid[oa]s?|entregues?|recebid[oa]s?|consegnat[oiea]|ricevut[oiea]',
  ],
  ['cancelled', 'cancell?ed|stornierte[nrsm]?|annulee?s?|cancelad[oa]s?|annullat[oiea]|anulad[oa]s?'],
  [
    'returned',
    'returned|sent back|zuruckgeschickte[nrsm]?|retournierte[nrsm]?|retournee?s?|devuelt[oa]s?|devolvid[oa]s?|restituit[oiea]|res[oi]',
  ],
]
const nouns =
  'orders?|ones?|purchases?|items?|parcels?|packages?|bestellung(?:en)?|auftrage?|lieferung(?:en)?|paket[e]?|sendung(?:en)?|commandes?|colis|pedidos?|compras?|orden(?:es)?|paquetes?|envios?|encomendas?|ordin[ei]|acquist[oi]'
const alternatives = states.map(([, words]) => words).join('|')
// The state describes an order: "the delivered one", "pending orders", "pedidos pendientes".
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:the |my |all |any |die |meine |le |la |les |mes |el |los |las |mis |os |as |gli |i )?(${alternatives}) (?:${nouns})|(?:${nouns}) (?:that (?:is|are|was|were|has been|have been) )?(?:still )?(${alternatives})|the (${alternatives}))(?![\\p{L}\\p{N}])`,
  'gu',
)
const hint = hinted(alternatives)
const exact = states.map(([status, words]) => ({ status, pattern: new RegExp(`^(?:${words})$`, 'u') }))

/** The state by which a shopper picks an order: "the delivered one", "pending orders". */
export const findOrderStatuses: Finder = (reading, asked) => {
  const { folded } = reading
  if (!hint(reading)) return []
  const found: Found[] = []
  for (const match of matches(pattern, folded)) {
    const word = match[1] ?? match[2] ?? match[3]!
    // "die gesendete" is no "the open"; "open" alone describes too many things.
    if (word === 'open' && !/(?:order|purchase|bestell|auftr|commande|pedido|encomenda|ordin)/.test(match[0])) continue
    if (match[3] && word === 'on the way') continue
    const status = statusOf(word)
    if (status)
      found.push({ type: 'order-status', value: status, start: match.index, end: match.index + match[0].length })
  }
  if (found.length === 0 && asked.kind === 'order') {
    const answer = folded.replace(/[.!?, ]+$/, '').trimStart()
    const status = statusOf(answer)
    if (status)
      found.push({
        type: 'order-status',
        value: status,
        start: folded.indexOf(answer),
        end: folded.indexOf(answer) + answer.length,
      })
  }
  return found
}

const statusOf = (word: string) => exact.find(({ pattern }) => pattern.test(word))?.status
