import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../articles.ts'
import type { Product } from '../catalogue.ts'
import type { CustomerRecord } from '../customers.ts'
import type { Shop } from '../knowledge.ts'
import type { Order } from '../orders.ts'
import type { Policy } from '../policy.ts'
import type { FitRecord } from '../sizing/from-others.ts'
import { articles } from './articles/articles.ts'
import { customers } from './customers.ts'
import { calendar } from './dates.ts'
import { fits } from './fits.ts'
import { orders } from './order-book.ts'
import { policy } from './policy.ts'
import { catalogue } from './products/catalogue.ts'
import { shop, synonyms } from './shop.ts'

/** Everything that the demo shop knows, as plain records. */
export type DemoShop = {
  shop: Shop
  policy: Policy
  products: Product[]
  customers: CustomerRecord[]
  orders: Order[]
  articles: Article[]
  fits: FitRecord[]
  synonyms: Record<string, string>
}

/** The demo shop as it is on the day of `now` (default: today); the same day gives the same shop. */
export function buildDemoShop({ now = new Date() }: { now?: Date } = {}): DemoShop {
  const today = calendar(now)
  const products = catalogue(today)
  const people = customers(today)
  const placed = orders(products, people, today)
  return {
    shop,
    policy,
    products,
    customers: people,
    orders: placed,
    articles: articles(),
    fits: fits(products, people, placed),
    synonyms,
  }
}

/**
 * Writes the shop as a folder in the Aisle JSON format (knowledge/import/format.ts).
 *
 * @param moving true for a folder that is kept: it is marked with its day, and a later import moves all its dates so that
 * this day is the day of the import
 */
export async function writeDemoShop(
  folder: string,
  { now = new Date(), moving = false }: { now?: Date; moving?: boolean } = {},
): Promise<void> {
  const demo = buildDemoShop({ now })
  const rows = (records: unknown[]) => records.map(record => JSON.stringify(record) + '\n').join('')
  const pretty = (value: unknown) => JSON.stringify(value, null, 2) + '\n'
  const files: Record<string, string> = {
    'shop.json': pretty({ ...demo.shop, ...(moving && { asOf: calendar(now).in(0) }) }),
    'policy.json': pretty(demo.policy),
    'products.jsonl': rows(demo.products),
    'customers.jsonl': rows(demo.customers),
    'orders.jsonl': rows(demo.orders),
    'articles.jsonl': rows(demo.articles),
    'fits.jsonl': rows(demo.fits),
    'synonyms.json': pretty(demo.synonyms),
  }
  await mkdir(folder, { recursive: true })
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
}
