import type { Catalogue, Product } from '../catalogue.ts'
import { type Offers, offersBuilder } from './product-offers.ts'
import { type QueryReader, queryReader, wishWords } from './query-words.ts'
import { type Field, type TextIndex, textIndexBuilder } from './text-index.ts'

/** All that a search needs, built from the catalogue as it was at `version`. */
export type ProductIndex = { version: number; text: TextIndex; offers: Offers; read: QueryReader }

const fields: Field[] = [
  { weight: 5, lengthPenalty: 0.5 },
  { weight: 4, lengthPenalty: 0.2, anchor: true },
  { weight: 3, lengthPenalty: 0 },
  { weight: 2, lengthPenalty: 0.5 },
  { weight: 1, lengthPenalty: 0.75 },
]

/** Reads the whole catalogue once. */
export async function buildProductIndex(catalogue: Catalogue, version: number): Promise<ProductIndex> {
  const text = textIndexBuilder(fields)
  const offers = offersBuilder()
  for await (const product of catalogue.all()) {
    text.add([product.title, product.type, product.brand ?? '', factsOf(product), product.description ?? ''])
    offers.add(product)
  }
  const index = text.build()
  const { synonyms } = await catalogue.words()
  return { version, text: index, offers: offers.build(), read: queryReader(index, synonyms, wishWords) }
}

/** Every fact once, so that a product in forty colours is no more about colour than one in two. */
function factsOf(product: Product): string {
  const facts = new Set<string>()
  if (product.department) facts.add(product.department)
  for (const [name, value] of Object.entries(product.attributes)) {
    if (value === true) facts.add(name)
    else if (value !== false) facts.add(Array.isArray(value) ? value.join(' ') : String(value))
  }
  for (const { options } of product.variants)
    for (const [name, value] of Object.entries(options)) {
      if (value === 'yes') facts.add(name)
      else if (value !== 'no') facts.add(value)
    }
  return [...facts].join('\n')
}
