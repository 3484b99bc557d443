import type { CatalogueWords, Product } from './catalogue.ts'
import { fold } from './fold.ts'
import { brandsOf, factKind, factValues } from './product-facts.ts'
import { foreignNames } from './retrieval/products/foreign-names.ts'
import { languageOf } from './retrieval/products/stems.ts'

/** Enough for any real list of options; what comes after it is noise such as serial numbers. */
const maxValues = 2_000

/** The words of a shop, in the order in which its products bring them up; the first spelling of each stays. */
export async function catalogueWords(
  products: AsyncIterable<Product>,
  synonyms: Record<string, string>,
): Promise<CatalogueWords> {
  const [brands, types, departments, colours, materials] = [wordList(), wordList(), wordList(), wordList(), wordList()]
  const options = new Map<string, WordList>()
  const titles: CatalogueWords['titles'] = []

  const note = (name: string, value: string | number | boolean | string[]): void => {
    const kind = factKind(name)
    if (kind === 'colour') colours.add(...factValues(value))
    if (kind === 'material') materials.add(...factValues(value))
  }
  for await (const product of products) {
    titles.push({ id: product.id, title: product.title })
    brands.add(...brandsOf(product))
    types.add(product.type)
    if (product.department) departments.add(product.department)
    for (const [name, value] of Object.entries(product.attributes)) note(name, value)
    for (const variant of product.variants) {
      for (const [name, value] of Object.entries(variant.options)) {
        note(name, value)
        const values = options.get(name) ?? wordList()
        options.set(name, values)
        values.add(value)
      }
    }
  }
  return {
    brands: brands.list(),
    types: types.list(),
    departments: departments.list(),
    colours: colours.list(),
    materials: materials.list(),
    options: Object.fromEntries([...options].map(([name, values]) => [name, values.list()])),
    titles,
    synonyms,
    foreign: foreignNames(types.list(), languageOf(titles.flatMap(({ title }) => title.toLowerCase().split(' ')))),
  }
}

type WordList = { add(...words: string[]): void; list(): string[] }

function wordList(): WordList {
  const spelling = new Map<string, string>()
  return {
    add(...words) {
      for (const word of words) {
        const key = fold(word)
        if (!spelling.has(key) && spelling.size < maxValues) spelling.set(key, word)
      }
    },
    list: () => [...spelling.values()],
  }
}
