import type { Product } from '../../catalogue.ts'

/** The texts of a product by how much they say of what it is. */
export type Texts = {
  title: string
  type: string
  category: string
  brand: string
  facts: string
  description: string
}

export type FieldName = keyof Texts

/** How much a word counts in a field, how much a long text counts less (0 not at all, 1 fully), and at most how often. */
export const fields: { name: FieldName; weight: number; lengthPenalty: number; most: number }[] = [
  { name: 'title', weight: 3, lengthPenalty: 0.3, most: 2 },
  { name: 'type', weight: 3, lengthPenalty: 0.2, most: 1 },
  { name: 'category', weight: 1.2, lengthPenalty: 0.3, most: 1 },
  { name: 'brand', weight: 3, lengthPenalty: 0, most: 1 },
  { name: 'facts', weight: 1, lengthPenalty: 0.4, most: 2 },
  { name: 'description', weight: 0.6, lengthPenalty: 0.6, most: 3 },
]

const isCategory = /categor|hierarch|class|department|breadcrumb|product.?type|product.?group|collection/i
/** Told, but nothing that a shopper looks for by a word. */
const isIdle = /^(?:url|image|images|link|asin|id|rank|review|reviews|rating)$/i
const isNone = /^(?:none|0|n\/a|keine?|aucune?|ning[uú]n[oa]?|nessun[oa]?|nenhuma?)$/i
const isNameless = /^text \d+$/
const maxText = 6_000

export function textsOf(product: Product): Texts {
  // Every fact once, so that a product in forty colours is no more about colour than one in two.
  const facts = new Set<string>()
  const categories = new Set<string>()
  if (product.department) categories.add(product.department)
  const note = (name: string, told: string | number | boolean | string[]): void => {
    if (told === true || told === 'yes') facts.add(name)
    else if (told !== false && told !== 'no' && !isIdle.test(name)) {
      const text = Array.isArray(told) ? told.join(', ') : String(told)
      if (isCategory.test(name)) categories.add(text)
      else {
        facts.add(text)
        // "Hood: adjustable" is asked for by "hood".
        if (!isNone.test(text) && !isNameless.test(name)) facts.add(name)
      }
    }
  }
  for (const [name, told] of Object.entries(product.attributes)) note(name, told)
  for (const { options } of product.variants) for (const [name, told] of Object.entries(options)) note(name, told)
  return {
    title: product.title,
    type: product.type,
    category: [...categories].join('\n'),
    brand: product.brand ?? '',
    facts: [...facts].join('\n').slice(0, maxText),
    description: (product.description ?? '').slice(0, maxText),
  }
}
