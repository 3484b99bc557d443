import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Product } from '../../knowledge/catalogue.ts'
import type { SearchFilters } from '../../knowledge/search.ts'
import { shopWith } from './fixtures/shop-folder.ts'

const colours = ['red', 'blue', 'green', 'black']
const sizes = ['S', 'M', 'L']
const brands = ['Aero', 'Nord', 'Sol']
const types = ['coat', 'scarf', 'hat']

const variant = fc.record({
  colour: fc.constantFrom(...colours),
  size: fc.constantFrom(...sizes),
  amount: fc.integer({ min: 1, max: 50 }).map(euros => euros * 100),
  available: fc.boolean(),
})
const products = fc.array(
  fc.record({
    type: fc.constantFrom(...types),
    brand: fc.constantFrom(...brands),
    rating: fc.integer({ min: 1, max: 5 }),
    variants: fc.array(variant, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 30 },
)
const some = (values: string[]): fc.Arbitrary<string[]> => fc.subarray(values, { minLength: 1, maxLength: 2 })
const filters: fc.Arbitrary<SearchFilters> = fc.record(
  {
    types: some(types),
    brands: some(brands),
    notBrands: some(brands),
    colours: some(colours),
    notColours: some(colours),
    sizes: some(sizes),
    minRating: fc.integer({ min: 1, max: 5 }),
    availableOnly: fc.boolean(),
    price: fc.record({ min: fc.nat(2000), max: fc.integer({ min: 2000, max: 5000 }) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)

/** What the filters mean, told one product at a time. */
const meets = (product: Product, wanted: SearchFilters): boolean =>
  (!wanted.types || wanted.types.includes(product.type)) &&
  (!wanted.brands || wanted.brands.includes(product.brand!)) &&
  !wanted.notBrands?.includes(product.brand!) &&
  product.rating!.value >= (wanted.minRating ?? 0) &&
  product.variants.some(
    ({ options, price, available }) =>
      (!wanted.colours || wanted.colours.includes(options.colour!)) &&
      !wanted.notColours?.includes(options.colour!) &&
      (!wanted.sizes || wanted.sizes.includes(options.size!)) &&
      price.amount >= (wanted.price?.min ?? 0) &&
      price.amount <= (wanted.price?.max ?? 10_000) &&
      (!wanted.availableOnly || available),
  )

test('the hits are those that meet the conditions, or all but the fewest given up', async () => {
  await fc.assert(
    fc.asyncProperty(products, fc.array(filters, { minLength: 5, maxLength: 5 }), async (told, queries) => {
      const knowledge = await shopWith({
        'products.json': told.map(({ type, brand, rating, variants }, i) => ({
          id: `p${i}`,
          title: `Thing ${i}`,
          type,
          brand,
          rating: { value: rating, count: 1 },
          variants: variants.map(({ colour, size, amount, available }, j) => ({
            id: `v${i}-${j}`,
            options: { colour, size },
            price: { amount, currency: 'EUR' },
            available,
          })),
        })),
      })
      const all = await Array.fromAsync(knowledge.catalogue.all())
      for (const wanted of queries) {
        const { hits, relaxed, total } = await knowledge.search.search({ words: '', filters: wanted, limit: 50 })
        const exact = all.filter(product => meets(product, wanted))
        if (exact.length > 0) expect(relaxed).toEqual([])
        if (total === 0) continue
        const kept = Object.fromEntries(Object.entries(wanted).filter(([key]) => !relaxed.includes(key as 'brands')))
        const expected = all.filter(product => meets(product, kept)).map(({ id }) => id)
        expect(hits.map(({ product }) => product.id).sort()).toEqual(expected.sort())
        for (const key of relaxed) {
          const less = { ...kept, [key]: wanted[key as keyof SearchFilters] }
          expect(all.some(product => meets(product, less))).toBe(false)
        }
      }
      await knowledge.close()
    }),
    { numRuns: 40 },
  )
}, 60_000)
