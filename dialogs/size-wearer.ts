import type { Json } from '../nlu/understanding.ts'
import type { Heard, Shown } from './dialog.ts'
import { toldIn } from './told-sizes.ts'

/** Whose size is asked for: 'self', or who they are to the shopper. */
export type SizeWearer = 'self' | (typeof relations)[number][0]

/** A word of its own in the six languages; letters with accents count as letters. */
const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}'’])(?:${source})(?![\\p{L}])`, 'iu')

const relations = [
  ['husband', words('husband|hubby|mann|ehemann|gatte|mari|marido|esposo|marito')],
  ['wife', words('wife|frau|ehefrau|femme|épouse|mujer|esposa|moglie|mulher')],
  ['son', words('son|boy|sohn|junge|fils|garçon|hijo|niño|figlio|bambino|filho|menino')],
  ['daughter', words('daughter|girl|tochter|mädchen|fille|hija|niña|figlia|bambina|filha|menina')],
  ['child', words('child|kid|toddler|baby|kind|enfant|bébé|bebé|criança|bebê|nephew|niece|grandson|granddaughter')],
  ['mother', words('mum|mom|mother|mutter|mama|mère|maman|madre|mamá|mamma|mãe')],
  ['father', words('dad|father|vater|papa|père|padre|papá|papà|pai')],
  ['sister', words('sister|schwester|sœur|soeur|hermana|sorella|irmã')],
  ['brother', words('brother|bruder|frère|hermano|fratello|irmão')],
  [
    'partner',
    words(
      'partner|girlfriend|boyfriend|freund|freundin|lebensgefährt\\p{L}+|copain|copine|conjointe?|compagn[eo]n?|novi[oa]|parej[a]|fidanzat[oa]|ragazz[oa]|compagn[oa]|namorad[oa]|parceir[oa]|companheir[oa]',
    ),
  ],
  ['friend', words('friend|colleague|amie?|amig[oa]|amic[oa]|kolleg[ein]\\p{L}*|collègue|colega|collega')],
] as const

/** What makes a relative the one who wears it: "for my wife", "my son wears", "meine Tochter ist". */
const ownWord =
  "(?:my|our|mein\\p{L}{0,2}|unser\\p{L}{0,2}|mon|ma|mes|notre|mi|nuestr[oa]|(?:il |la |l['’])?mi[oa]|(?:o |a )?(?:meu|minha)|a|an|eine?n?|une?|un[ao]?|uma?)"
const forSelf =
  /(?<!\p{L})(?:(?:for|and) (?:me|myself)|my own|für mich|(?:et )?pour moi|para m[ií]m?|per me|do i|should i|i (?:wear|take|am|usually)|i['’]m|me, i|ich|je|j['’]|moi|yo|io|eu)(?!\p{L})/iu
/** "he wears 44": whoever it was about stays. */
const third =
  /(?<!\p{L})(?:he|she|they|his|her|their|er|sie|ihre?|sein\p{L}{0,2}|il|elle|él|ella|lui|lei|ele|ela)(?!\p{L})/iu

/** Who is to wear it, where the words say so. */
export function wearerIn(text: string): SizeWearer | undefined {
  for (const [name, pattern] of relations) {
    const own = new RegExp(`(?<!\\p{L})${ownWord}\\s+(?:\\p{L}+[- ]){0,2}?(?:${pattern.source})`, 'iu')
    if (own.test(text)) return name
  }
  return forSelf.test(text) && !third.test(text) ? 'self' : undefined
}

/** "Forget my measurements": what was told is to be kept no longer. */
export const asksToForget = (text: string): boolean => forgetting.test(text)

const measurements =
  '(?:measurements?|sizes?|weight|height|maße|masse|größen?|gewicht|mesures?|mensurations|tailles?|poids|medidas|tallas?|peso|misure|taglie?|tamanhos?)'
const forgetting = new RegExp(
  `(?<!\\p{L})(?:forget|delete|erase|remove|don['’]?t (?:remember|keep|save)|vergiss\\p{L}*|vergessen sie|lösch\\p{L}*|oublie\\p{L}*|efface\\p{L}*|supprime\\p{L}*|olvid\\p{L}+|borr\\p{L}+|dimentica\\p{L}*|cancell\\p{L}+|esque[cç]\\p{L}+|apag\\p{L}+)(?!\\p{L}).{0,40}?(?<!\\p{L})${measurements}(?!\\p{L})`,
  'iu',
)

/** What is known of sizes in this conversation, by whose they are. */
export type KeptSizes = {
  who: SizeWearer
  of: Partial<Record<SizeWearer, { body?: Json; worn?: Record<string, Json> }>>
}

/** What advice was last given on, and what was on show beside it. */
export const sizedNow = (product: string, shown: readonly Shown[]): Json => ({ product, shown: idsOf(shown) })

const idsOf = (shown: readonly Shown[]) => shown.map(({ id }) => id).join(' ')

/**
 * Whether words ask for somebody's size, or ask for nothing by themselves and are more about the size just advised: "no, 43", "it's for my husband",
 * "I'm 178 cm", "and for me?". Once something else is at hand or on show, they are not.
 */
export function goesOnAboutSize(heard: Heard, focus: Record<string, Json>, shown: readonly Shown[]): boolean {
  if (heard.choice !== undefined) return false
  // "What size for my husband?" sounds like a present.
  const whose = wearerIn(heard.text)
  if (whose !== undefined && whose !== 'self' && asksSize.test(heard.text)) return true
  if (focus.sizes !== undefined && asksToForget(heard.text)) return true
  const sized = focus.sized as { product: string; shown: string } | undefined
  if (!sized || sized.product !== focus.product) return false
  if (sized.shown !== idsOf(shown) && shown.some(({ id }) => id !== sized.product)) return false
  const short = heard.text.split(/\s+/).length <= 12
  if (other.test(heard.text)) return false
  const names = heard.entities.some(({ type }) => type === 'product')
  if (names && short && focus.asked === undefined && andAnother.test(heard.text)) return true
  if (heard.entities.some(pointsElsewhere)) return false
  return short && (toldIn(heard) !== undefined || (whose !== undefined && saysForWhom(heard.text)))
}

const asksSize =
  /^[¿ ]*(?:(?:and|und|et|y|e|hi|hello|please)[, ]+)?(?:which|what|welche|quelle|qué|que|che) (?:size|größe|groesse|taille|pointure|talla|taglia|misura|tamanho|número)(?!\p{L})/iu

/** "And in the Fjell 2?" asks the same of another product. */
const andAnother =
  /^[¿¡ ]*(?:(?:ok|okay|thanks?|danke|merci|gracias|grazie|obrigad[oa])[,. ]+)*(?:and|what about|how about|und|et|y|e)(?!\p{L})(?: (?:in|for|with|which|what size|bei|von|für|chez|pour|dans|en|de|para|di|del\p{L}*|per|d[oa]s?|n[oa]s?)(?!\p{L}))?.{0,60}$/iu

const elsewhere = new Set(['product', 'price-range', 'money', 'order-number', 'email', 'colour', 'ordinal', 'shown'])
/** "The second one" points at something; "forty three" is a size in words. */
const pointsElsewhere = ({ type, value }: Heard['entities'][number]): boolean =>
  elsewhere.has(type) && !(type === 'ordinal' && Number(value) > 12)
/** What a figure is for that is no telling of sizes. */
const other =
  /(?<!\p{L})(?:add|buy|order|cart|basket|stock|have (?:it|them|this|these)|available|return|exchange|swap|gift|present|birthday|warenkorb|kaufen|bestell\p{L}*|gibt es|haben sie|vorrätig|umtausch\p{L}*|geschenk|panier|acheter|commande\p{L}*|avez|cadeau|échange\p{L}*|carrito|cesta|comprar|pedido|tenéis|tienen|regalo|cambiar|carrello|comprare|ordin\p{L}+|avete|cambiare|carrinho|encomend\p{L}+|têm|presente|prenda|trocar)(?!\p{L})/iu
/** "It's for my wife", "and for me?" */
export const saysForWhom = (text: string): boolean => forWhom.test(text)

const forWhom =
  /^[¿¡ ]*(?:(?:no|nein|non|não|ok|okay|oh|sorry|actually|and|und|et|y|e|but|aber|mais|pero|ma|mas)[,. ]+)*(?:(?:it|they|this|these)(?: is| are|['’]s|['’]re)? (?:is |are )?)?(?:(?:das|die|es|sie) (?:ist|sind) |c['’]est |ce (?:n['’]est pas|sont) |(?:es|son) |(?:è|é|sono|são) )?(?:for|für|pour|para|per)(?!\p{L})/iu
