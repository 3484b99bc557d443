import { setImmediate } from 'node:timers/promises'
import type { Catalogue, CatalogueWords, Product } from '../catalogue.ts'
import { catalogueWords } from '../catalogue-words.ts'
import type { Row, ShopDatabase } from './database.ts'
import { type Settings, versionOf } from './settings.ts'

const pageSize = 500
/** Products kept parsed: those that shoppers look at are looked at again. */
const keptProducts = 5_000
/** After more changes than this an index is built anew rather than brought up to date. */
const maxChanges = 20_000

/** The products of a shop's file. */
export function sqliteCatalogue(db: ShopDatabase, settings: Settings): Catalogue {
  let words: { version: number; words: Promise<CatalogueWords> } | undefined
  let kept: { version: string; products: Map<string, Product> } | undefined
  const read = (ids: string[]): Product[] => {
    const version = `${versionOf(db, 'catalogue')} ${versionOf(db, 'stock')}`
    if (kept?.version !== version || kept.products.size > keptProducts) kept = { version, products: new Map() }
    const { products } = kept
    return ids.flatMap(id => {
      const known = products.get(id)
      if (known) return known
      const product = productOf(db.get('SELECT document FROM products WHERE id = ?', id))
      if (product) products.set(id, product)
      return product ?? []
    })
  }
  const catalogue: Catalogue = {
    product: async id => read([id])[0],
    products: async ids => read(ids),
    byVariant: async variantId => productByVariant(db, variantId),
    async *all() {
      let count = 0
      for (const product of allProducts(db)) {
        yield product
        // An index that is being built should not keep shoppers waiting.
        if (++count % pageSize === 0) await setImmediate()
      }
    },
    words() {
      const version = versionOf(db, 'catalogue')
      if (words?.version !== version)
        words = { version, words: catalogueWords(catalogue.all(), settings.read('synonyms')) }
      return words.words
    },
    version: async () => versionOf(db, 'catalogue'),
    async changedSince(version) {
      const rows = db.all('SELECT product_id FROM product_changes WHERE version > ? LIMIT ?', version, maxChanges + 1)
      return rows.length > maxChanges ? undefined : rows.map(row => row.product_id as string)
    },
    synonyms: async () => settings.read('synonyms'),
  }
  return catalogue
}

/** The product that has this variant. */
export const productByVariant = (db: ShopDatabase, variantId: string): Product | undefined =>
  productOf(
    db.get('SELECT document FROM products WHERE id = (SELECT product_id FROM variants WHERE id = ?)', variantId),
  )

/** Every product in the catalogue's order, a page in memory at a time. */
export function* allProducts(db: ShopDatabase): Generator<Product> {
  for (let after = 0; ; ) {
    const page = db.all(
      'SELECT sequence, document FROM products WHERE sequence > ? ORDER BY sequence LIMIT ?',
      after,
      pageSize,
    )
    for (const row of page) yield productOf(row)!
    if (page.length < pageSize) return
    after = Number(page.at(-1)!.sequence)
  }
}

const productOf = (row: Row | undefined): Product | undefined => row && JSON.parse(row.document as string)

/** What became of a record that was to be saved. A conflict says why it cannot stand beside another record. */
export type Saved = 'changed' | 'same' | { conflict: string; path: string }

/** Adds or replaces a product. */
export function saveProduct(db: ShopDatabase, product: Product): Saved {
  for (const [i, variant] of product.variants.entries()) {
    const owner = db.get('SELECT product_id FROM variants WHERE id = ?', variant.id)?.product_id
    if (owner !== undefined && owner !== product.id)
      return { conflict: `variant "${variant.id}" belongs to product "${owner}" already`, path: `variants[${i}].id` }
  }
  const changed = db.run(
    `INSERT INTO products (id, document) VALUES (?, ?)
     ON CONFLICT (id) DO UPDATE SET document = excluded.document WHERE document <> excluded.document`,
    product.id,
    JSON.stringify(product),
  )
  if (!changed) return 'same'
  db.run('DELETE FROM variants WHERE product_id = ?', product.id)
  for (const variant of product.variants)
    db.run('INSERT INTO variants (id, product_id) VALUES (?, ?)', variant.id, product.id)
  noteChange(db, product.id)
  return 'changed'
}

/** For indexes: the change comes with the next version, which whoever saves products bumps in the same transaction. */
export function noteChange(db: ShopDatabase, id: string): void {
  db.run(
    'INSERT INTO product_changes (product_id, version) VALUES (?, ?) ON CONFLICT (product_id) DO UPDATE SET version = excluded.version',
    id,
    versionOf(db, 'catalogue') + 1,
  )
}
