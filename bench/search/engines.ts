import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import type { Product } from '../../knowledge/catalogue.ts'
import { conditionsOf } from '../../knowledge/retrieval/products/conditions.ts'
import { collectAll, collector, prepare, topOfAny } from '../../knowledge/retrieval/products/hits.ts'
import { buildProductIndex, type ProductIndex } from '../../knowledge/retrieval/products/product-index.ts'
import { rerank } from '../../knowledge/retrieval/products/reranking.ts'

export type Asking = { words: string; match: 'all' | 'any'; max?: number; limit: number }

/** An engine with its products in it; ours also gives its index, to be kept on disk. */
export type Built = { search(asked: Asking): string[]; close?(): void; index?: ProductIndex }

/** One engine under test. `search` answers ids, best first. */
export type Engine = {
  name: string
  build(products: Iterable<Product>): Promise<Built>
}

/** The texts that every engine is given. */
const textsOf = (product: Product) => ({
  id: product.id,
  title: product.title,
  type: product.type,
  brand: product.brand ?? '',
  facts: [
    product.department ?? '',
    ...Object.entries(product.attributes).map(([name, told]) =>
      typeof told === 'boolean' ? (told ? name : '') : told,
    ),
    ...new Set(product.variants.flatMap(({ options }) => Object.values(options))),
  ]
    .flat()
    .join(' '),
  description: product.description ?? '',
  price: Math.min(...product.variants.map(variant => variant.price.amount)),
})

export const searchAisle = (index: ProductIndex, { words, match, max, limit }: Asking): string[] => {
  const filters = max === undefined ? {} : { price: { max } }
  const read = index.read(words)
  const conditions = conditionsOf(filters, index.shared.values)
  const considered = Math.max(50, limit)
  const prepared = prepare(index, read.words, match === 'any')
  if (match === 'all') {
    // As the peers do it: nothing is given up where nothing has all the words, and facets are not counted.
    const hits = collector(index, conditions, 0, { facets: false }, considered)
    if (read.unknown.length === 0) collectAll(index, prepared, conditions, 0, hits)
  } else topOfAny(index, prepared, conditions, considered)
  return rerank(index, prepared)
    .slice(0, limit)
    .map(({ document }) => index.id(document))
}

export const aisle: Engine = {
  name: 'aisle',
  async build(products) {
    const index = await buildProductIndex(products, 1, {})
    return { search: asked => searchAisle(index, asked), index }
  },
}

export const miniSearch: Engine = {
  name: 'MiniSearch',
  async build(products) {
    const index = new MiniSearch({
      fields: ['title', 'type', 'brand', 'facts', 'description'],
      storeFields: ['price'],
      searchOptions: { boost: { title: 4, type: 3, brand: 3, description: 0.5 } },
    })
    for (const product of products) index.add(textsOf(product))
    return {
      search: ({ words, match, max, limit }) =>
        index
          .search(words, {
            combineWith: match === 'all' ? 'AND' : 'OR',
            ...(max === undefined ? {} : { filter: result => result.price <= max }),
          })
          .slice(0, limit)
          .map(result => result.id),
    }
  },
}

export const fts5: Engine = {
  name: 'SQLite FTS5',
  async build(products) {
    const db = new DatabaseSync(':memory:')
    db.exec(`CREATE TABLE products (sequence INTEGER PRIMARY KEY, id TEXT, price INTEGER);
      CREATE VIRTUAL TABLE texts USING fts5 (title, type, brand, facts, description, tokenize = 'porter unicode61');
      BEGIN`)
    const product = db.prepare('INSERT INTO products (sequence, id, price) VALUES (?, ?, ?)')
    const text = db.prepare(
      'INSERT INTO texts (rowid, title, type, brand, facts, description) VALUES (?, ?, ?, ?, ?, ?)',
    )
    let sequence = 0
    for (const one of products) {
      const { id, title, type, brand, facts, description, price } = textsOf(one)
      product.run(++sequence, id, price)
      text.run(sequence, title, type, brand, facts, description)
    }
    db.exec(`COMMIT; INSERT INTO texts (texts) VALUES ('optimize')`)
    const select = db.prepare(`SELECT products.id FROM texts JOIN products ON products.sequence = texts.rowid
      WHERE texts MATCH ? AND price <= ? ORDER BY bm25(texts, 4, 3, 3, 1, 0.5) LIMIT ?`)
    return {
      search({ words, match, max, limit }) {
        const terms = (words.match(/[\p{L}\p{N}]+/gu) ?? []).map(term => `"${term}"`)
        if (terms.length === 0) return []
        const rows = select.all(terms.join(match === 'all' ? ' AND ' : ' OR '), max ?? Number.MAX_SAFE_INTEGER, limit)
        return rows.map(row => row.id as string)
      },
      close: () => db.close(),
    }
  },
}
