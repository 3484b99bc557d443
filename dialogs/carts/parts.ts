import type { Entity } from '../../nlu/understanding.ts'
import type { Heard } from '../dialog.ts'
import { languageOf } from '../product-attributes.ts'

/** What names or points at a thing. */
const pointing = new Set(['product', 'product-type', 'shown', 'ordinal', 'brand'])
/** What tells one version of a thing from another. */
const telling = new Set(['colour', 'size', 'option', 'measure', 'material'])

export const pointers = ({ entities }: Heard): Entity[] =>
  entities.filter(({ type, negated }) => pointing.has(type) && !negated)

const joins: Record<string, string> = {
  en: 'and|plus|as well as|along with',
  de: 'und|sowie|plus',
  fr: 'et|ainsi que',
  es: 'y|e|ademas de|además de',
  it: 'e|ed|più|nonché',
  pt: 'e|mais',
}

/**
 * An utterance as the things it speaks of, each with what is said of it: "two kettles in black and the tent" is "two kettles
 * in black" and "the tent"; "the mug in blue and in red" is the mug in blue and the mug in red. What speaks of one thing, or
 * of none, comes back whole.
 */
export function partsOf(heard: Heard, locale: string): Heard[] {
  const { text, entities } = heard
  const words = joins[languageOf(locale)] ?? joins.en!
  const cut = new RegExp(`\\s*[,;&+]\\s*(?:(?:${words})\\s+)?|\\s+(?:${words})\\s+`, 'giu')
  const pieces: { start: number; end: number }[] = []
  let start = 0
  for (const { index, 0: found } of text.matchAll(cut)) {
    if (entities.some(one => one.start < index + found.length && one.end > index)) continue
    pieces.push({ start, end: index })
    start = index + found.length
  }
  pieces.push({ start, end: text.length })
  const parts: { start: number; end: number; entities: Entity[] }[] = []
  for (const piece of pieces) {
    const own = entities.filter(one => one.start >= piece.start && one.start < piece.end)
    const before = parts.at(-1)
    if (!before || standsAlone(own, before.entities)) parts.push({ ...piece, entities: own })
    else Object.assign(before, { end: piece.end, entities: [...before.entities, ...own] })
  }
  // Before the first thing stands only what leads up to it: "hello, the kettle please".
  const [first, second] = parts
  if (first && second && !first.entities.some(one => pointing.has(one.type) || telling.has(one.type)))
    parts.splice(0, 2, { start: first.start, end: second.end, entities: [...first.entities, ...second.entities] })
  if (parts.length < 2) return [heard]
  const pointed = parts.find(part => part.entities.some(one => pointing.has(one.type)))
  return parts.map(part => {
    const named = part.entities.some(one => pointing.has(one.type))
    const lent = named || !pointed ? [] : pointed.entities.filter(one => pointing.has(one.type))
    const place = (one: Entity) => ({ ...one, start: one.start - part.start, end: one.end - part.start })
    return { ...heard, text: text.slice(part.start, part.end), entities: [...part.entities.map(place), ...lent] }
  })
}

/** Whether a piece speaks of a thing of its own: it names one, or tells another version of the one before. */
function standsAlone(own: Entity[], before: Entity[]): boolean {
  if (own.some(one => pointing.has(one.type)))
    return before.some(one => pointing.has(one.type) || telling.has(one.type))
  return own.some(one => telling.has(one.type) && before.some(other => other.type === one.type))
}

/** "Two of each". */
export const saysEach = ({ text }: Heard): boolean =>
  /(?<!\p{L})(?:each|every one|jeweils|jed(?:e[smnr]?|en)|chacune?|chaque|cada|ciascun[oa]|ognun[oa])(?!\p{L})/iu.test(
    text,
  )

/** "One more", "noch eins": on top of what is there. */
export const saysMore = ({ text }: Heard): boolean =>
  /(?<!\p{L})(?:more|another|additional|extra|again|noch|mehr|weitere[srn]?|zusätzlich|encore|de plus|supplémentaires?|m[aá]s|otr[oa]s?|altr[oaie]|ancora|in più|mais|outr[oa]s?)(?!\p{L})/iu.test(
    text,
  )

/** "One less", "eins weniger". */
export const saysLess = ({ text }: Heard): boolean =>
  /(?<!\p{L})(?:less|fewer|weniger|de moins|en moins|menos|(?:in|di) meno)(?!\p{L})/iu.test(text)

/** "Back into the cart", "wieder rein": as it was before. */
export const saysBack = ({ text }: Heard): boolean =>
  /(?<!\p{L})(?:back|again|wieder|zurück|rem[ei]t\p{L}*|retour|de nouveau|de nuevo|otra vez|vuelv\p{L}*|devu[eé]lv\p{L}*|devolver|rimett\p{L}*|riport\p{L}*|di nuovo|indietro|de volta|de novo|volta|repõe|repor)(?!\p{L})/iu.test(
    text,
  )

/** What was kept for later is spoken of. */
export const saysSaved = ({ text }: Heard): boolean =>
  /(?<!\p{L})(?:saved?|later|wish ?list|favou?rites?|merkliste|wunschliste|wunschzettel|gemerkt\p{L}*|vorgemerkt\p{L}*|später|favoriten|enregistrée?s?|sauvegardée?s?|plus tard|mis(?:e|es)? de côté|liste d['’](?:envies|achats)|souhaits?|guardad[oa]s?|para (?:después|luego|más tarde)|deseos|favoritos|salvat[oaie]|pi[uù] tardi|dopo|desideri|preferiti|guardad[oa]s?|mais tarde|depois|desejos)(?!\p{L})/iu.test(
    text,
  )

/** All there is: "everything", "alles". */
export const saysAll = (heard: Heard): boolean =>
  heard.entities.some(({ type, value }) => type === 'reference' && value === 'all') ||
  /(?<!\p{L})(?:all|everything|alles|alle|tout|toutes?|tous|todo|todos|todas|tutto|tutti|tutte|tudo)(?!\p{L})/iu.test(
    heard.text,
  )

/** The whole cart is to go: "empty it". */
export const saysEmpty = ({ text }: Heard): boolean =>
  /(?<!\p{L})(?:empty|clear|leeren?|leer (?:mach\p{L}*|räum\p{L}*)|leer|vide[rz]?|vac[ií]a\p{L}*|svuot\p{L}*|esvazi\p{L}*|limpa\p{L}*)(?!\p{L})/iu.test(
    text,
  )

/** "Both". */
export const saysBoth = ({ entities }: Heard): boolean =>
  entities.some(({ type, value }) => type === 'reference' && value === 'both')

/** "Double it", "half of them": so many times as many as there are; `undefined` where nothing of the kind is said. */
export function timesSaid({ text }: Heard): number | undefined {
  if (
    /(?<!\p{L})(?:double|twice|verdopp\p{L}*|doppelte?|double[rz]?|deux fois plus|duplica\p{L}*|el doble|raddoppia\p{L}*|il doppio|o dobro|dobra)(?!\p{L})/iu.test(
      text,
    )
  )
    return 2
  if (
    /(?<!\p{L})(?:halve|half|halbier\p{L}*|hälfte|moitié|la mitad|dimezza\p{L}*|la metà|metade)(?!\p{L})/iu.test(text)
  )
    return 0.5
  return undefined
}

/** What follows takes the place of what was said before: "actually", "no,", "sorry". */
export const takesBack = ({ text, answer }: Heard): boolean =>
  answer === 'no' ||
  /^\W*(?:no|nope|nein|non|não|nao|oh|oops|wait|sorry|actually|rather|instead|ups|moment|warte|doch|eigentlich|lieber|en fait|pardon|plutôt|attends|finalement|perdón|perdona|mejor|espera|en realidad|anzi|scusa|scusi|aspetta|meglio|desculpe|desculpa|afinal|na verdade|melhor)(?!\p{L})|(?<!\p{L})(?:instead|rather|meant|stattdessen|doch lieber|gemeint|meinte|plutôt|à la place|en lugar|en vez|mejor|quería decir|invece|piuttosto|volevo dire|em vez|queria dizer|quis dizer)(?!\p{L})/iu.test(
    text,
  )

const article =
  /(?<!\p{L})(?:the|my|der|die|das|den|dem|meine?n?|le|la|les|mon|ma|mes|el|los|las|mi|mis|il|lo|gli|i|un|una|o|os|as|meu|minha)\s+(\p{L}{4,})/giu
/** Words after an article that name no thing: the cart itself, its lines and numbers. */
const noThing =
  /^(?:cart|basket|shopping|bag|trolley|items?|things?|ones?|products?|lines?|quantity|quantities|amount|number|size|colou?rs?|first|second|third|last|other|same|rest|whole|code|more|less|most|warenkorb|korb|einkaufs\p{L}*|artikel|menge|anzahl|stückzahl|größe|farbe|erste\p{L}*|zweite\p{L}*|dritte\p{L}*|letzte\p{L}*|andere\p{L}*|gleiche\p{L}*|ganze\p{L}*|hälfte|doppelte|wieder|doch|bitte|auch|hier|nicht|noch|panier|articles?|produits?|quantité|nombre|taille|couleur|premi\p{L}*|deuxième|second\p{L}*|troisième|dernier\p{L}*|dernière|autres?|même|tout|moitié|double|carrito|cesta|carro|artículos?|articulos?|productos?|cantidad|número|talla|color|primer\p{L}*|segund\p{L}*|tercer\p{L}*|últim\p{L}*|otr\p{L}*|mism\p{L}*|mitad|doble|carrello|articol\p{L}*|prodott\p{L}*|quantità|numero|taglia|colore|terz\p{L}*|ultim\p{L}*|altr\p{L}*|stess\p{L}*|metà|doppio|carrinho|artigos?|produtos?|quantidade|tamanho|cor|terceir\p{L}*|outr\p{L}*|mesm\p{L}*|metade|dobro)$/iu

/** Words for things that nobody here knows: "remove the spaceship". */
export function unknownThings({ text, entities, choice }: Heard): string[] {
  if (choice !== undefined) return []
  return [...text.matchAll(article)].flatMap(match => {
    const end = match.index + match[0].length
    const start = end - match[1]!.length
    const known = noThing.test(match[1]!) || entities.some(one => one.start < end && one.end > start)
    return known ? [] : [match[1]!.toLowerCase()]
  })
}
