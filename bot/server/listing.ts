import type { Product } from '../../knowledge/catalogue.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import type { SearchQuery } from '../../knowledge/search.ts'

const pageSize = 24
/** The storefront is a demonstration; a shop with more has its own. */
const most = 5000

export type Listing = {
  departments(): Promise<string[]>
  page(query: string, department: string | undefined, sort: string | undefined, page: number): Promise<ListingPage>
}

export type ListingPage = {
  products: Product[]
  departments: string[]
  department?: string
  query?: string
  sort: string
  page: number
  pages: number
  total: number
}

type Shelves = { version: number; mixed: Product[]; departments: string[] }

/** The pages of the product grid: a search where words are given, else the whole catalogue, departments in turn. */
export function createListing(knowledge: Knowledge): Listing {
  let shelves: Shelves | undefined
  async function everything(): Promise<Shelves> {
    const version = await knowledge.catalogue.version()
    if (shelves?.version === version) return shelves
    const products: Product[] = []
    for await (const product of knowledge.catalogue.all()) {
      products.push(product)
      if (products.length >= most) break
    }
    const departments = [...new Set(products.flatMap(product => product.department ?? []))]
    shelves = { version, mixed: inTurn(products), departments }
    return shelves
  }
  return {
    departments: async () => (await everything()).departments,
    async page(query, department, sort, page) {
      const { mixed, departments } = await everything()
      const known = department !== undefined && departments.includes(department) ? department : undefined
      const hits = query ? await search(knowledge, query, known, sort) : sorted(mixed, sort)
      const found = known ? hits.filter(product => product.department === known) : hits
      const pages = Math.max(1, Math.ceil(found.length / pageSize))
      const at = Math.min(Math.max(1, Math.floor(page)), pages)
      return {
        products: found.slice((at - 1) * pageSize, at * pageSize),
        departments,
        department: known,
        query: query || undefined,
        sort: sort ?? 'relevance',
        page: at,
        pages,
        total: found.length,
      }
    },
  }
}

async function search(
  { search }: Knowledge,
  words: string,
  department: string | undefined,
  sort: string | undefined,
): Promise<Product[]> {
  const orders: SearchQuery['sort'][] = ['price-ascending', 'price-descending', 'rating', 'newest']
  const filters = department ? { departments: [department] } : {}
  const { hits } = await search.search({
    words,
    filters,
    limit: 50,
    sort: orders.find(one => one === sort) ?? 'relevance',
  })
  return hits.map(hit => hit.product)
}

/** One of each department after the other, so that the first page shows what kind of shop it is. */
function inTurn(products: Product[]): Product[] {
  const place = new Map<string, number>()
  return products
    .map((product, i) => {
      const department = product.department ?? ''
      const round = place.get(department) ?? 0
      place.set(department, round + 1)
      return { product, round, i }
    })
    .sort((a, b) => a.round - b.round || a.i - b.i)
    .map(one => one.product)
}

const price = ({ variants }: Product) => {
  const buyable = variants.filter(variant => variant.available)
  return Math.min(...(buyable.length > 0 ? buyable : variants).map(variant => variant.price.amount))
}

const orders: Record<string, (a: Product, b: Product) => number> = {
  'price-ascending': (a, b) => price(a) - price(b),
  'price-descending': (a, b) => price(b) - price(a),
  rating: (a, b) => (b.rating?.value ?? 0) - (a.rating?.value ?? 0),
  newest: (a, b) => (b.since ?? '').localeCompare(a.since ?? ''),
}

function sorted(products: Product[], sort: string | undefined): Product[] {
  const order = sort && Object.hasOwn(orders, sort) ? orders[sort] : undefined
  return order ? [...products].sort(order) : products
}
