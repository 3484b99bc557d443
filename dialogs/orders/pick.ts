import type { Entity } from '../../nlu/understanding.ts'
import type { Holdings, Line } from './holdings.ts'
import { type NamedValue, valuesIn } from './option-values.ts'
import { ordersIn } from './order-hints.ts'
import { type Mention, mentionsIn } from './things.ts'

/** Things of the customer's that an utterance means: the lines that fit the words, and how many of them. */
export type Pick = {
  lines: Line[]
  /** All of them, or so many; one is the rule. */
  count: number | 'all'
  /** Where it is named: what follows tells how it is to be. Undefined for "everything". */
  mention?: Mention
  /** Values that say which one is meant, and are no wish. */
  describing: NamedValue[]
  /** The words of the mention with what belongs to it. */
  words: string
}

export type Picked = {
  picks: Pick[]
  /** Lines that are not meant: "all but the keyboard". */
  except: Line[]
  /** Orders that the words point at, whatever is in them. */
  orders?: Line['order'][]
  /** "everything", "both", "all of them", with no thing named. */
  all: boolean
  /** A number that is no order of this customer's. */
  unknown?: string
  /** Things named that the customer never bought. */
  foreign: string[]
}

/** No wish is longer, and nobody names more things at once. */
const longestText = 1_000
const mostMentions = 24
const mostClauses = 16

const excepting =
  /\b(?:except(?:ing)?(?: for)?|but not|but keep|not including|excluding|other than|apart from|aside from|besides|all but|everything but|keep(?:ing)?|hold on to|hang on to|leave|leaving|minus|without|not|excepto|salvo|sin contar|pero no|todo menos|d[eé]ja(?:me)?|conservo|me quedo con|quedarme con|n[aã]o (?=[oa]s?\b)|exceto|menos|tirando|sem|fic(?:o|ar) com|guardo)\b|(?<!\p{L})(?:sauf|except[ée]|hormis|[àa] part|[àa] l['’]exception (?:de|du|des)|tout sauf|mais pas|sans|(?:je )?gard(?:e|ez|ant|er|erai)|pas)(?!\p{L})/giu
/** Said of a plan that was shown, these take things out of it. */
const removing =
  /\b(?:tira|retira|exclui|deixa de fora|n[aã]o (?:quero )?(?:devolver|devolvo|cancelar|cancelas?|trocar|inclu\w+)|take out|take off|remove|leave out|drop|exclude|skip|quita(?:r|me)?|saca(?:r|me)?|elimina(?:r)?|no (?:quiero (?:devolver|cancelar|cambiar)|devuelv[ao]|canceles?|cambies?|incluyas?)|(?:don['’]?t|do not) (?:want to )?(?:return|cancel|include|send(?: back)?|exchange|change))\b|(?<!\p{L})(?:enl[eè]ve[zr]?|enlever|retire[zr]?|[ôo]te[zr]?|supprime[zr]?|laisse[zr]? (?:tomber )?|ne (?:renvoie|retourne|rends|annule|[ée]change) pas)(?!\p{L})/giu
const wholesale =
  /\b(?:everything|all(?: of (?:it|them|those|these|my|the))?(?! (?:good|set|right|done))|both|whole|entire|each|every|todo|l[oa]s dos|enter[oa]|tudo|tod[ao]s|amb[ao]s|inteir[ao]|os dois|as duas)\b|(?<!\p{L})(?:tout|tous|toutes|l['’]ensemble|la totalit[ée]|enti[eè]re?|les deux|le tout|l['’]int[ée]gralit[ée])(?!\p{L})/iu

/**
 * Finds what is meant among what the customer has bought. `only` limits it: the lines that the question was about, say.
 * `atHand` are the orders that "the same order" means. `correcting`: a plan was shown, and "remove the lamp" is about that.
 */
export function picksIn(
  text: string,
  entities: Entity[],
  holdings: Holdings,
  only?: Line[],
  atHand?: Line['order'][],
  correcting = false,
): Picked {
  text = text.slice(0, longestText)
  const ids = idsIn(text, holdings)
  const like = likeness.exec(text)
  const until = like?.index ?? text.length
  const telling = entities.filter(one => one.end <= until && !ids.some(id => one.start < id.end && id.start < one.end))
  const hint = ordersIn(text.slice(0, until), telling, holdings.orders)
  if (!hint.orders && thatOrder.test(text)) hint.orders = atHand
  const within = (only ?? holdings.lines).filter(line => !hint.orders || hint.orders.includes(line.order))
  const pool = within.length > 0 ? within : (only ?? holdings.lines)
  const mentions = [...mentionsIn(text, entities, holdings.things), ...ids.filter(id => id.owned)]
    .sort((a, b) => a.start - b.start)
    .slice(0, mostMentions)
  const companions = mentions.filter(mention =>
    accompanies.test(text.slice(Math.max(0, mention.start - 50), mention.start)),
  )
  const cuts = exceptions(text, mentions, correcting)
  const except = cuts.flatMap(mention => fitting(mention, text, entities, holdings, pool).lines)
  const meant = mentions.filter(
    mention => !cuts.includes(mention) && !companions.includes(mention) && !isTarget(mention, mentions, text),
  )
  // "The backpack I got with the vacuum": what came with it tells the order.
  const together = companions.map(
    one => new Set(holdings.lines.filter(line => one.products.includes(line.product.id)).map(line => line.order)),
  )
  const inCompany = (line: Line) => together.every(orders => orders.has(line.order))
  const taken = new Set<string>()
  const picks: Pick[] = []
  meant.forEach(mention => {
    const found = fitting(mention, text, entities, holdings, pool)
    const free = found.lines.filter(line => !taken.has(line.id))
    const company = free.filter(inCompany)
    const left = company.length > 0 ? company : free
    const again = left.length === 0
    if (again) return
    const count = countOf(text, mention, left.length)
    const alike = new Set(left.map(line => `${line.order.id} ${line.item.variantId}`)).size === 1
    const lines = count === 1 && alike ? left.slice(0, 1) : left
    if (count === 'all' || lines.length === 1) for (const line of lines) taken.add(line.id)
    picks.push({ ...found, lines, count })
  })
  const orders =
    hint.orders ??
    (companions.length > 0 ? holdings.orders.filter(order => together.every(one => one.has(order))) : undefined)
  return {
    picks,
    except,
    orders: orders && orders.length > 0 ? orders : undefined,
    all: picks.length === 0 && wholesale.test(text),
    unknown: hint.unknown,
    foreign: foreignIn(entities, mentions),
  }
}

/** "for the kind that is in my pending order": the order tells what the thing shall become, not which it is. */
const likeness =
  /\b(?:for|to|into|as|like|match(?:es|ing)?)\s+(?:the|that|one)\b[^.;]*\b(?:order|received|got|have|bought|already)\b/i

/** Ids of products and variants that people copy from their papers; `owned` where the customer has such a thing. */
function idsIn(text: string, { lines, things }: Holdings): (Mention & { owned: boolean })[] {
  return [...text.matchAll(/\b[A-Za-z0-9_-]*\d[A-Za-z0-9_-]{5,}\b/g)].flatMap(match => {
    const [id] = match
    const thing = things.find(one => one.id === id || one.product.variants.some(variant => variant.id === id))
    if (!thing) return []
    const owned = thing.id === id || lines.some(line => line.item.variantId === id)
    return [{ start: match.index, end: match.index + id.length, products: [thing.id], strength: 3, owned }]
  })
}

/** "…that came with", "…from the order with" */
const accompanies =
  /\b(?:came|come|comes|got|bought|ordered|along|together|received|arrived|was|is) (?:\w+ )?(?:with|w\/?) (?:the |my |a |an )?$|\border (?:with|of|containing|including|that (?:has|had|contains|included)|where i (?:got|bought|ordered)) (?:both )?(?:the |my |a |an )?$|(?<!\p{L})(?:achet[ée]e?s?|command[ée]e?s?|re[çc]ue?s?|arriv[ée]e?s?|commande|livr[ée]e?s?) (?:\p{L}+ )?avec (?:le |la |les |mon |ma |mes |un |une )?$/iu

export const thatOrder =
  /\b(?:that|this|the same|same|(?:the )?(?:whole|entire)) order\b|\b(?:es[ea]|este|esta|el mismo|la misma|tod[oa] (?:el|la|mi)) (?:pedido|orden|compra)\b|\b(?:ess[ae]|est[ae]|a mesma|o mesmo|tod[ao] [ao]) (?:encomenda|pedido)\b|(?<!\p{L})(?:(?:cette|la m[êe]me|toute la|toute ma) commande)(?!\p{L})/iu

/** Mentions after "except", "but not", "keep" up to the end of their clause. */
function exceptions(text: string, mentions: Mention[], correcting: boolean): Mention[] {
  const found: Mention[] = []
  for (const match of [...text.matchAll(excepting), ...(correcting ? text.matchAll(removing) : [])]) {
    const after = text.slice(match.index + match[0].length)
    const end =
      match.index +
      match[0].length +
      (/[.;!?]|\b(?:but|instead|return|cancel|exchange|change)\b/i.exec(after)?.index ?? after.length)
    for (const mention of mentions) {
      const gap = text.slice(match.index + match[0].length, mention.start)
      // "without laces" wishes for something; "not the lamp" leaves it out.
      const plain = /^(?:not|without|leave|keep(?:ing)?|d[eé]ja(?:me)?)$/i.test(match[0])
        ? /^\s*(?:return(?:ing)? |cancel(?:l?ing)? |exchang(?:e|ing) )?(?:the|my|that|those|both|an?|el|l[ao]s?|mis?|una?)\b[^,.;]{0,40}$/i.test(
            gap,
          )
        : !/[.;!?]/.test(gap)
      if (mention.start > match.index && mention.start < end && plain && !found.includes(mention)) found.push(mention)
    }
  }
  return found
}

/** "…for a red helmet", "to boots of the same size": named as what it shall become, not as what there is. */
function isTarget(mention: Mention, mentions: Mention[], text: string): boolean {
  const before = text.slice(Math.max(0, mention.start - 60), mention.start)
  if (!/\b(?:for|to|into|with|get|want|be|instead)\b[^,.;]*$/i.test(before)) return false
  if (
    !/\b(?:for|to|into|with|get|want)\s+(?:a|an|one|the same|another|the (?:cheapest|most)|\w+ (?:one|version))?\b[^,.;]*$/i.test(
      before,
    )
  )
    return false
  return mentions.some(
    other =>
      other.end <= mention.start &&
      other.products.some(id => mention.products.includes(id)) &&
      !/\b(?:and|another|other|second)\b/i.test(
        text.slice(other.end, mention.start).replace(/.*\b(?:for|to|into|with|get|want)\b/i, ''),
      ) &&
      /\b(?:for|to|into|with|get|want)\b/i.test(text.slice(other.end, mention.start)),
  )
}

/** The lines that a mention fits, by the thing, what is said of it around, and its order. */
function fitting(mention: Mention, text: string, entities: Entity[], holdings: Holdings, pool: Line[]): Pick {
  let lines = pool.filter(line => mention.products.includes(line.product.id))
  // A thing that is only in another order than the one named is not refused: the words may belong to something else.
  if (lines.length === 0) lines = holdings.lines.filter(line => mention.products.includes(line.product.id))
  const { from, to } = zoneOf(text, mention)
  const words = text.slice(from, to)
  const local = ordersIn(
    words,
    entities.filter(one => one.start >= from && one.end <= to),
    holdings.orders,
  )
  if (local.orders) {
    const fewer = lines.filter(line => local.orders!.includes(line.order))
    if (fewer.length > 0) lines = fewer
  }
  const describing: NamedValue[] = []
  if (lines.length > 0) {
    for (const value of valuesIn(words, lines[0]!.product)) {
      const has = lines.filter(line => (line.item.options[value.option] === value.value) !== value.negated)
      if (has.length === 0) continue
      // What all have, or what it is said to be now, describes; what none has is a wish.
      describing.push(value)
      lines = has
    }
  }
  if (lines.length > 1) lines = byPrice(words, lines)
  return { lines, count: 1, mention, describing, words }
}

/** "the more expensive speaker", "the cheaper tablet". */
export function byPrice(words: string, lines: Line[]): Line[] {
  const more =
    /\b(?<!less |least )expensive|\b(?:pricey|pricier|priciest|dearest|higher[- ]priced|costlier)\b|(?<!\p{L})(?:plus ch[eè]re?s?)(?!\p{L})/iu.test(
      words,
    )
  const less =
    /\b(?:less|least) expensive|\b(?:cheap|cheaper|cheapest|lower[- ]priced)\b|(?<!\p{L})(?:moins ch[eè]re?s?)(?!\p{L})/iu.test(
      words,
    )
  if (more === less) return lines
  const prices = lines.map(line => line.item.price.amount)
  const wanted = more ? Math.max(...prices) : Math.min(...prices)
  return lines.filter(line => line.item.price.amount === wanted)
}

/** The words that belong to a mention: back to the last boundary, on to where its wish or the next thing begins. */
export function zoneOf(text: string, mention: Mention): { from: number; to: number } {
  const before = text.slice(0, mention.start)
  const cut = Math.max(
    ...[
      ...before.matchAll(
        /[.;,!?]|\b(?:and|also|then|or|for|to|with|into|exchange|return|cancel|change|swap|replace|modify|but)\b|(?<!\p{L})(?:et|aussi|puis|ou|pour|avec|contre|mais|[ée]chang\p{L}*|retourn\p{L}*|renvo\p{L}*|annul\p{L}*|chang\p{L}*|remplac\p{L}*)(?!\p{L})/giu,
      ),
    ].map(match => match.index + match[0].length),
    0,
  )
  const after = text.slice(mention.end)
  const stop =
    /[.;!?]|,? \b(?:for (?:a|an|the|one|something|another|\w+er)\b|to (?:a|an|the|one|be|size|\w+)\b|into|with (?:a|an|one|the)\b|and\b|but\b|instead|so\b|because)|,|(?<!\p{L})(?:contre|pour (?:une?|le|la|les|du|des)|en (?=\p{L}|\d)|par (?:une?|le|la|les|du|des)|au lieu|[àa] la place|et|mais|parce|car)(?!\p{L})/iu.exec(
      after,
    )
  return { from: cut, to: mention.end + (stop?.index ?? after.length) }
}

/** "both tablets", "two skateboards", "all the grills", "the t-shirts" where there are several. */
function countOf(text: string, mention: Mention, available: number): number | 'all' {
  const before = text.slice(Math.max(0, mention.start - 40), mention.start)
  const said = text.slice(mention.start, mention.end)
  // "One of the T-shirts" is one, though they are several.
  if (/\b(?:one|une?) (?:of|des|de (?:mes|ces|nos|vos))\b[^,.;]*$/i.test(before)) return 1
  if (/\b(?:all|both|every|each|any|l[oa]s (?:dos|2)|cada|tod[ao]s|amb[ao]s)\b[^,.;]*$/i.test(before)) return 'all'
  // "I got two tablets" tells of them, and does not say that both are meant.
  if (story.test(text) && !acting.test(text)) return 1
  const number = /\b(two|three|four|five|six|dos|tres|cuatro|cinco|seis|[2-6])\b[^,.;]*$/i.exec(before)?.[1]
  if (number) return Math.min(available, numbers[number.toLowerCase()] ?? Number(number))
  if (/s$/i.test(said) && plural(said) && available > 1) return 'all'
  return 1
}

const story =
  /\b(?:got|received|bought|ordered|have|purchased|there are|arrived|came|need|recib[ií]|compr[eé]|encargu[eé]|llegaron|tengo|recebi|comprei|encomendei|pedi|tenho|chegou|chegaram)\b|(?<!\p{L})(?:(?:re[çc]u|achet[ée]|command[ée]|j['’]ai pris)\p{L}*)(?!\p{L})/iu
const acting =
  /\b(?:return|cancel|exchang|swap|send|give|chang|modif|replac|refund|get rid|upgrade|devuel|regres|anul|cambi|reempla|devol[uv]|troc|mud|reembols|substitu)\w*\b|(?<!\p{L})(?:(?:retourn|renvo|rend|annul|[ée]chang|rembours|remplac|modifi|repren)\p{L}*)(?!\p{L})/iu

const numbers: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
}

/** Things that come in pairs are written in the plural though they are one. */
const plural = (said: string): boolean =>
  !/(?:shoes|boots|sneakers|trainers|headphones|earbuds|sunglasses|glasses|gloves|socks|pants|jeans|shorts|trousers|leggings|sandals|slippers|dumbbells|shoe|ss)$/i.test(
    said,
  )

/** Kinds of things that the shop sells and the customer has not bought. */
const foreignIn = (entities: Entity[], mentions: Mention[]): string[] => [
  ...new Set(
    entities
      .filter(
        one => one.type === 'product-type' && !mentions.some(other => one.start < other.end && other.start < one.end),
      )
      .map(one => one.text),
  ),
]

/** Which of the lines that were offered an answer means: tapped, numbered, or told by what sets them apart. */
export function narrow(text: string, entities: Entity[], chosen: string[], lines: Line[], holdings: Holdings): Line[] {
  const tapped = lines.filter(line => chosen.includes(`line:${line.id}`))
  if (tapped.length > 0) return tapped
  let left = lines
  const keep = (fewer: Line[]) => {
    if (fewer.length > 0) left = fewer
  }
  const hint = ordersIn(text, entities, holdings.orders)
  if (hint.orders) keep(left.filter(line => hint.orders!.includes(line.order)))
  const mentions = mentionsIn(text, entities, holdings.things)
  const named = new Set(mentions.flatMap(mention => mention.products))
  if (named.size > 0) keep(left.filter(line => named.has(line.product.id)))
  // "The one from the bicycle order": told by what else is in it.
  const beside = holdings.lines.filter(
    line => named.has(line.product.id) && !lines.some(one => one.product === line.product),
  )
  if (beside.length > 0) keep(left.filter(line => beside.some(other => other.order === line.order)))
  else if (
    /\b(?:both|all|every|each|either|l[oa]s dos|todo|tudo|tod[ao]s|amb[ao]s|os dois|as duas)\b/i.test(text) &&
    !/\b(?:not|except|but|excepto|salvo|pero|n[aã]o|menos|exceto)\b/i.test(text)
  )
    return lines
  for (const product of new Set(left.map(line => line.product))) {
    for (const value of valuesIn(text, product)) {
      keep(
        left.filter(
          line => line.product === product && (line.item.options[value.option] === value.value) !== value.negated,
        ),
      )
    }
  }
  left = byPrice(text, left)
  // The same thing twice in one order: one is as good as the other.
  const alike = new Set(left.map(line => `${line.order.id} ${line.item.variantId}`)).size === 1
  return alike ? left.slice(0, 1) : left.length < lines.length ? left : []
}

/** The values of the choices that were tapped, numbered or named, in the order said. */
export const chosenIn = (heard: { choice?: string; entities: Entity[] }): string[] => [
  ...new Set(
    [heard.choice, ...heard.entities.filter(one => one.type === 'choice' && !one.negated).map(one => one.value)].filter(
      (one): one is string => typeof one === 'string',
    ),
  ),
]

const joint =
  /[.;!?\n]+(?=\s|$)|,?\s+\b(?:and|then|also|plus|but)\s+(?:also\s+|then\s+|please\s+|to\s+|i\s+(?:want|need|would like|wanna)(?:\s+to)?\s+|i['’]d like to\s+|can you\s+)*(?=(?:cancel|return|send|give|exchange|swap|keep|refund|change|modify|replace|switch|upgrade)\b)|,?\s+(?:et|puis|aussi|mais)\s+(?:aussi\s+|puis\s+|je\s+(?:veux|voudrais)\s+|j['’]aimerais\s+)*(?=(?:annul|retourn|renvo|rend|[ée]chang|gard|rembours|chang|modifi|remplac)\p{L}*(?!\p{L}))/giu

/** An utterance in its clauses, each with its own entities: what is said of an order in one holds not for the next. */
export function clausesIn(text: string, entities: Entity[]): { text: string; entities: Entity[] }[] {
  const clauses: { text: string; entities: Entity[] }[] = []
  let from = 0
  const cut = (to: number) => {
    const part = text.slice(from, to)
    const own = entities.filter(one => one.start >= from && one.end <= to)
    const moved = own.map(one => ({ ...one, start: one.start - from, end: one.end - from }))
    if (part.trim()) clauses.push({ text: part, entities: moved })
    from = to
  }
  for (const match of text.matchAll(joint)) {
    if (clauses.length < mostClauses && !entities.some(one => one.start < match.index && one.end > match.index + 1))
      cut(match.index)
  }
  cut(text.length)
  return clauses
}
