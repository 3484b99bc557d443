import type { Product } from '../../knowledge/catalogue.ts'

/** A product with what matters to a test; one variant unless told. */
export const product = (id: string, title: string, type: string, more: Partial<Product> = {}): Product => ({
  id,
  title,
  type,
  attributes: {},
  variants: [{ id: `${id}-1`, options: {}, price: { amount: 2000, currency: 'EUR' }, available: true }],
  ...more,
})

/** A catalogue port over products in memory that can be changed: what a shop with its own back end provides. */
export function shelf(products: Product[], synonyms: Record<string, string> = {}) {
  const all = new Map(products.map(one => [one.id, one]))
  const changes = new Map<string, number>()
  let version = 1
  let read = 0
  const note = (id: string): void => void changes.set(id, ++version)
  return {
    put(one: Product) {
      all.set(one.id, one)
      note(one.id)
    },
    remove(id: string) {
      all.delete(id)
      note(id)
    },
    /** How often the whole catalogue was read. */
    get read() {
      return read
    },
    catalogue: {
      product: async (id: string) => all.get(id),
      products: async (ids: string[]) => ids.flatMap(id => all.get(id) ?? []),
      byVariant: async (id: string) => [...all.values()].find(one => one.variants.some(variant => variant.id === id)),
      async *all() {
        read++
        yield* all.values()
      },
      words: async () => {
        throw new Error('the search has no need of them')
      },
      version: async () => version,
      changedSince: async (since: number) => [...changes].flatMap(([id, at]) => (at > since ? [id] : [])),
      synonyms: async () => synonyms,
    },
  }
}
