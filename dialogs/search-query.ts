import type { SearchFilters, SearchQuery } from '../knowledge/search.ts'
import type { Entity } from '../nlu/understanding.ts'
import type { Heard } from './dialog.ts'
import { entityValue, entityValues } from './slots.ts'
import { withoutChatter, withoutSmallWords } from './small-words.ts'

/** A search in progress, as it is kept between turns. */
export type Search = { words: string; filters: SearchFilters; sort?: SearchQuery['sort']; offset: number }

/** What the utterance looks for. */
export function searchFor(heard: Heard): Search {
  return { words: wordsOf(heard), filters: filtersOf(heard), sort: sortOf(heard), offset: 0 }
}

/** The search narrowed or altered by a further utterance: new conditions take the place of those of their kind. */
export function refine(search: Search, heard: Heard, shownPrices: number[]): Search {
  const widened = widenedBy(heard)
  const narrower = { ...heard, entities: heard.entities.filter(entity => !widened.includes(entity)) }
  const dropped = [...entityValues<string>(heard, 'drop-condition'), ...widened.map(({ type }) => type)]
  const filters = { ...kept(search.filters, dropped), ...filtersOf(narrower) }
  const comparison = comparisonOf(heard)
  let sort = sortOf(heard) ?? search.sort
  if (comparison?.attribute === 'price' && shownPrices.length > 0) {
    const prices = [...shownPrices].sort((a, b) => a - b)
    const middle = prices[Math.floor((prices.length - 1) / 2)]!
    if (comparison.direction === 'less') {
      filters.price = { ...filters.price, max: Math.max(middle - 1, 0) }
      sort = 'price-ascending'
    } else {
      filters.price = { ...filters.price, min: middle + 1 }
      sort = 'price-descending'
    }
  }
  // Another kind of thing named is another search under the same conditions; otherwise the words stay, and what else it is to
  // be is added.
  const named = heard.entities.some(entity => entity.type === 'product-type' && !entity.negated)
  const words = named ? wordsOf(heard) : withFurther(search.words, withoutChatter(unfiltered(heard)))
  return { words, filters, sort, offset: 0 }
}

/** Whether an utterance only alters the search in progress: a condition, or one less, and nothing that it looks for. */
export const onlyAlters = (heard: Heard): boolean =>
  entityValues<string>(heard, 'drop-condition').length > 0 ||
  alters(withoutChatter(unfiltered(heard)), filtersOf(heard))

/** "In black", "and for women?" */
const alters = (further: string, filters: SearchFilters): boolean =>
  further === '' ? Object.keys(filters).length > 0 : further.split(' ').every(isAudience)

/** The words with those of a further wish: who it is for takes the place of whom it was for. */
function withFurther(words: string, further: string): string {
  const added = further.split(' ').filter(word => word && !words.split(' ').includes(word))
  const before = added.some(isAudience) ? words.split(' ').filter(word => !isAudience(word)) : [words]
  return [...before, ...added].join(' ').trim()
}

const isAudience = (word: string): boolean => audience.test(word)
const audience =
  /^(?:(?:wo)?m[ae]n['’]?s?|lad(?:y|ies)['’]?s?|gentlem[ae]n['’]?s?|unisex|kids?['’]?s?|child(?:ren)?['’]?s?|boys?['’]?s?|girls?['’]?s?|bab(?:y|ies)|toddlers?|damen|herren|frauen|männer|kinder|jungen|mädchen|babys?|femmes?|hommes?|enfants?|garçons?|filles?|bébés?|mujer(?:es)?|hombres?|niñ[oa]s?|bebés?|donn[ae]|uom[oi]n?i?|bambin[oaie]|mulher(?:es)?|home(?:m|ns)|crianças?)$/u

/** "Not only Halvorn": what a condition is no longer to hold to. */
function widenedBy(heard: Heard): Entity[] {
  return heard.entities.filter(
    ({ type, start }) =>
      type in conditions && notOnly.test(heard.text.slice(Math.max(0, start - 24), start).toLowerCase()),
  )
}
const notOnly =
  /\b(?:not (?:only|just)|nicht (?:nur|bloß)|pas (?:seulement|que)|no s[oó]lo|no solamente|non (?:solo|soltanto)|n[aã]o s[oó]|n[aã]o apenas)(?: (?:the|from|by|in|von|in|de|da|des|en|em|di))?\s*$/u

const conditions: Record<string, (keyof SearchFilters)[]> = {
  colour: ['colours', 'notColours'],
  brand: ['brands', 'notBrands'],
  material: ['materials', 'notMaterials'],
  size: ['sizes'],
  price: ['price'],
}

/** The filters without those that count no more: "forget the colour". */
function kept(filters: SearchFilters, dropped: string[]): SearchFilters {
  const left = { ...filters }
  for (const condition of dropped) for (const name of conditions[condition] ?? []) delete left[name]
  return left
}

/** "Cheaper ones", said or tapped. */
function comparisonOf(heard: Heard): { attribute: string; direction: string } | undefined {
  const tapped = entityValue<string>(heard, 'price')
  return tapped ? { attribute: 'price', direction: tapped } : entityValue(heard, 'comparative')
}

/** Whether there is anything to look for. */
export const isEmpty = ({ words, filters, sort }: Search): boolean =>
  !words && !sort && Object.keys(filters).length === 0

/** Found by its own entity, so it says nothing as a word. */
const filtering = new Set([
  'money',
  'price-range',
  'rating',
  'superlative',
  'comparative',
  'size',
  'colour',
  'brand',
  'material',
  'ordinal',
  'reference',
  'quantity',
  'drop-condition',
])

const wordsOf = (heard: Heard): string => withoutSmallWords(unfiltered(heard))

/** What was said without what is found by a filter. */
function unfiltered(heard: Heard): string {
  // Tapped, not said: the kind of product is all there is.
  let text = heard.text || entityValues<string>(heard, 'product-type').join(' ')
  const spans = heard.entities
    .filter(
      entity =>
        entity.end > entity.start &&
        (entity.negated || filtering.has(entity.type)) &&
        !isPartOfThing(entity, heard.entities),
    )
    .sort((a, b) => b.start - a.start)
  for (const { start, end, text: said } of spans) {
    if (text.slice(start, end) === said) text = `${text.slice(0, start)} ${text.slice(end)}`
    else text = text.replace(said, ' ')
  }
  return text
}

/** "Leather care set": the material is part of what the thing is called. */
const isPartOfThing = (entity: Entity, entities: Entity[]): boolean =>
  !entity.negated &&
  entities.some(
    other =>
      other.type === 'product-type' && other.start <= entity.start && other.end >= entity.end && other !== entity,
  )

function filtersOf(heard: Heard): SearchFilters {
  const filters: SearchFilters = {}
  const put = <K extends keyof SearchFilters>(name: K, value: SearchFilters[K] & unknown[]) => {
    if (value.length > 0) filters[name] = value
  }
  const thing = (type: string, negated = false) =>
    heard.entities
      .filter(
        entity => entity.type === type && Boolean(entity.negated) === negated && !isPartOfThing(entity, heard.entities),
      )
      .map(entity => String(entity.value))
  put('brands', thing('brand'))
  put('notBrands', thing('brand', true))
  put('colours', thing('colour'))
  put('notColours', thing('colour', true))
  put('materials', thing('material'))
  put('notMaterials', thing('material', true))
  put('departments', thing('department'))
  put(
    'sizes',
    entityValues<{ value: string }>(heard, 'size').map(size => String(size.value)),
  )
  const range = entityValue<{ min?: number; max?: number }>(heard, 'price-range')
  if (range)
    filters.price = {
      ...(range.min !== undefined ? { min: range.min } : {}),
      ...(range.max !== undefined ? { max: range.max } : {}),
    }
  const rating = entityValue<number>(heard, 'rating')
  if (rating !== undefined) filters.minRating = rating
  return filters
}

function sortOf(heard: Heard): SearchQuery['sort'] | undefined {
  const superlative = entityValue<{ attribute: string; direction: string }>(heard, 'superlative')
  if (superlative?.attribute === 'price')
    return superlative.direction === 'least' ? 'price-ascending' : 'price-descending'
  if (superlative?.attribute === 'rating') return 'rating'
  if (superlative?.attribute === 'age') return 'newest'
  const asked = entityValue<string>(heard, 'sort')
  return asked === 'price-ascending' || asked === 'price-descending' || asked === 'rating' || asked === 'newest'
    ? asked
    : undefined
}
