import type { Reading } from '../normalise.ts'
import { type Asked, anyOf, type Finder, type Found } from './finder.ts'
import { type Amount, amountsIn } from './money.ts'

const words = {
  below:
    "under|below|less than|cheaper than|cheaper|no more than|not more than|not over|up to|max|max.|maximum|maximum of|at most|at the most|within|lower than|beneath|not exceeding|unter|bis|bis zu|hochstens|maximal|weniger als|billiger als|gunstiger als|nicht mehr als|nicht uber|nicht teurer als|limit|mein limit|budget ist|budget sind|mein budget|unterhalb|unterhalb von|max. bis|moins de|moins cher que|moins chere que|moins chers que|en dessous de|en-dessous de|au-dessous de|inferieur a|inferieure a|sous|sous la barre des|jusqu'a|maxi|au maximum|au max|au plus|pas plus de|pas au-dessus de|pas au dessus de|menos de|por menos de|que cueste menos de|que cuesten menos de|por debajo de|debajo de|abajo de|no cueste mas de|no cuesten mas de|no valga mas de|no sea mas de|que no pase de|que no pasen de|que no supere|que no superen|menor a|menores a|inferior a|hasta|maximo|maximo de|un maximo de|como maximo|como mucho|tope|mas barato que|mas baratos que|no mas de|abaixo de|ate|no maximo|mais barato que|menos que|nao mais de|nao mais que|inferior a|a menos de|por baixo de|gastar ate|orcamento e|orcamento|sotto|sotto i|meno di|fino a|massimo|al massimo|non piu di|sotto gli|sotto ai|a meno di|non oltre|non sopra|non superiore a|non superiori a|inferiore a|inferiori a|entro|che non superi|che non superino|che non costi piu di|unter die|budget of|budget is|budget's|budget|budget von|presupuesto de|orcamento de|budget de|budget di|tops",
  above:
    'over|above|more than|at least|min|min.|minimum|minimum of|from|starting at|starting from|upwards of|more expensive than|uber|ab|mindestens|mehr als|teurer als|nicht unter|oberhalb von|plus de|plus cher que|au moins|au minimum|minimum de|a partir de|des|au-dessus de|au dessus de|superieur a|mas de|por encima de|arriba de|mayor a|superior a|minimo|minimo de|como minimo|al menos|por lo menos|desde|mas caro que|mais de|pelo menos|acima de|superior a|no minimo|mais caro que|oltre|sopra|sopra i|almeno|piu di|a partire da|da',
  around:
    'around|about|roughly|approximately|approx|approx.|circa|ca|ca.|something like|in the region of|near|close to|ungefahr|etwa|so um die|um die|so um|rund|in etwa|environ|autour de|aux alentours de|aux environs de|vers|dans les|a peu pres|alrededor de|unos|unas|aproximadamente|mas o menos|sobre|cerca de|por volta de|uns|circa i|intorno a|intorno ai|sui|piu o meno',
  between: 'between|from|in between|zwischen|von|entre|de|desde|tra|fra|da|dai',
}
const small = String.raw`(?:\s(?:the|a|an|of|die|den|les|los|las|os|i|gli))?\s?$`
const before = (list: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${anyOf(list.replace(/\./g, '\\.'))})${small}`, 'u')
const below = before(words.below)
const above = before(words.above)
const around = before(words.around)
const between = before(words.between)
const to = /^\s?(?:-|to|and|till|until|bis|und|a|à|et|y|hasta|e|ate|ed)\s?$/
const orMore =
  /^\s?(?:\+|(?:and|or) (?:up|more|above|over)|(?:und|oder) (?:mehr|aufwarts)|aufwarts|et plus|ou plus|minimum|mini|o mas|en adelante|para arriba|ou mais|o piu|in su|upwards)(?!\p{L})/u
const orLess =
  /^\s?(?:(?:or|and) (?:less|under|below|cheaper)|max(?:imum|imal|imo)?|tops|at most|oder weniger|hochstens|maxi|au max|au maximum|grand max|ou moins|o menos|para abajo|como maximo|como mucho|a lo mucho|tope|ou menos|no maximo|o meno|al massimo)(?!\p{L})/u
const orSo = /^\s?(?:or so|ish|-ish|give or take|rum)(?!\p{L})/u
/** What makes a bare number something else than a price. */
const otherUnit =
  /^\s?(?:[%°"”']|(?:stars?|sterne?n?|etoiles?|estrellas?|estrelas?|stelle|kg|kilos?|grams?|gramm|g|lbs?|oz|ml|cl|l|lit(?:er|re|ro)s?|inch(?:es)?|in(?= ?(?:$|[.,!?]))|zoll|cm|mm|m|met(?:er|re)s?|ft|feet|foot|w|watts?|v|volts?|mah|gb|tb|mb|hz|mp|p|degrees?|grad|years?|yrs?|jahren?|jahre|ans|anos|anni|days?|tagen?|jours?|dias?|giorni|weeks?|wochen?|semaines?|semanas?|settimane|months?|monaten?|mois|meses|mesi|hours?|hrs?|stunden?|heures?|horas?|ore|minutos?|gramos?|litros?|metros?|pulgadas?|piezas?|pares|veces|cuotas?|personas?|minutes?|minuten|mins?|am|pm|o'?clock|uhr|people|persons?|personen|pieces?|items?|stuck|of (?:them|these|those)|times|x|points?|punkte|st|nd|rd|th|euro cents)(?!\p{L}))/u

/** Prices with a bound: "under 80", "between 50 and 100 euros", "€50-100", "around 40" (a fifth either way). */
export const findPriceRanges: Finder = (reading, asked) => {
  const amounts = amountsIn(reading, asked)
  const found: Found[] = []
  for (let i = 0; i < amounts.length; i++) {
    const range = rangeAt(reading, amounts, i, asked)
    if (!range) continue
    found.push(range)
    if (amounts[i + 1] && range.end >= amounts[i + 1]!.end) i++
  }
  return found
}

function rangeAt(reading: Reading, amounts: Amount[], i: number, asked: Asked): Found | undefined {
  const { folded } = reading
  const amount = amounts[i]!
  const next = amounts[i + 1]
  const left = folded.slice(Math.max(0, amount.start - 40), amount.start)
  const right = folded.slice(amount.end, amount.end + 20)
  const range = (
    min: number | undefined,
    max: number | undefined,
    start: number,
    end: number,
    named?: string,
  ): Found => ({
    type: 'price-range',
    value: {
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      currency: named ?? asked.currency,
    },
    start,
    end,
  })
  const begin = (pattern: RegExp) => {
    const match = pattern.exec(left)
    return match ? amount.start - (left.length - match.index) : undefined
  }
  if (next && to.test(folded.slice(amount.end, next.start))) {
    const from = begin(between)
    const dashed = folded.slice(amount.end, next.start).includes('-')
    const priced = amount.named || next.named
    const tail = otherUnit.test(folded.slice(next.end, next.end + 20)) && !next.named
    const joins = dashed || !/^\s?(?:and|und|et|y|e|ed)\s?$/.test(folded.slice(amount.end, next.start))
    if (
      !tail &&
      next.value >= amount.value &&
      (from !== undefined ? priced || !dashed : joins && (priced || asked.kind === 'money'))
    ) {
      return range(amount.value, next.value, from ?? amount.start, next.end, next.currency ?? amount.currency)
    }
  }
  const bareOther = !amount.named && (otherUnit.test(right) || amount.value < 100)
  if (bareOther) return undefined
  const least = begin(above)
  const most = begin(below)
  if (most !== undefined) return range(undefined, amount.value, most, amount.end, amount.currency)
  const tail = orMore.exec(right)
  // "from 50" and "da 50" bound a price only where money is named.
  if (
    least !== undefined &&
    (amount.named || asked.kind === 'money' || !/^(?:from|da|ab|desde|de)\b/.test(folded.slice(least)))
  ) {
    return range(amount.value, undefined, least, amount.end, amount.currency)
  }
  if (tail && (amount.named || asked.kind === 'money'))
    return range(amount.value, undefined, amount.start, amount.end + tail[0].length, amount.currency)
  const less = orLess.exec(right)
  if (less) return range(undefined, amount.value, amount.start, amount.end + less[0].length, amount.currency)
  const near = begin(around)
  const so = orSo.exec(right)
  if (near !== undefined || (so && (amount.named || asked.kind === 'money'))) {
    const end = so ? amount.end + so[0].length : amount.end
    return range(
      Math.round(amount.value * 0.8),
      Math.round(amount.value * 1.2),
      near ?? amount.start,
      end,
      amount.currency,
    )
  }
  return undefined
}
