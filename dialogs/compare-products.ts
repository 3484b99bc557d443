import type { Product } from '../knowledge/catalogue.ts'
import { type Dialog, type DialogContext, remember, say, show } from './dialog.ts'
import { lowest } from './find-product.ts'
import { attributeLabel, attributeText } from './product-attributes.ts'
import { entityValues } from './slots.ts'

const most = 4

/** Two to four products side by side: what differs in a table, what is the same in one line. */
export const compareProducts: Dialog = {
  name: 'compare-products',
  intents: ['compare_products'],
  async *run(context) {
    const { wording } = context
    const products = await productsMeant(context)
    if (products.length < 2)
      return yield* say('compare.which', {}, [
        { value: 'start:find-product', label: wording.text('choice.search-again') },
      ])
    yield* remember({ product: undefined })
    const names = [...new Set(products.flatMap(product => Object.keys(product.attributes)))]
    const rows = names.map(name => ({
      label: attributeLabel(name),
      cells: products.map(product => attributeText(product.attributes[name], wording)),
    }))
    const differing = rows.filter(row => new Set(row.cells).size > 1)
    const same = rows.filter(row => new Set(row.cells).size === 1)
    yield* show(
      {
        type: 'table',
        caption: wording.text('compare.caption', { products: wording.list(products.map(product => product.title)) }),
        columns: products.map(product => product.title),
        rows: [...shopRows(products, context), ...differing],
      },
      {
        shown: products.map(product => ({
          kind: 'product',
          id: product.id,
          label: product.title,
          words: [product.type],
        })),
        choices: products.map(detailsOf),
      },
    )
    if (same.length > 0)
      yield* say('compare.same', { facts: same.map(row => `${row.label} ${row.cells[0]}`).join(', ') })
  },
}

const detailsOf = ({ id, title }: Product) => ({
  value: `start:product-details?product=${encodeURIComponent(id)}`,
  label: title,
})

function shopRows(products: Product[], { wording }: DialogContext) {
  const cells = (cell: (product: Product) => string) => products.map(cell)
  const rows = [{ label: wording.text('compare.price'), cells: cells(product => wording.money(lowest(product))) }]
  if (products.some(product => product.rating)) {
    rows.push({
      label: wording.text('compare.rating'),
      cells: cells(({ rating }) => (rating ? `${wording.number(rating.value)} (${rating.count})` : '–')),
    })
  }
  rows.push({
    label: wording.text('compare.available'),
    cells: cells(product => wording.text(product.variants.some(variant => variant.available) ? 'yes' : 'no')),
  })
  return rows
}

/** The products named; else those pointed at among what was shown; else the first two shown. */
async function productsMeant({ heard, shown, focus, knowledge }: DialogContext): Promise<Product[]> {
  const listed = shown.filter(one => one.kind === 'product').map(one => one.id)
  const places = [...entityValues<number>(heard, 'shown'), ...entityValues<number>(heard, 'ordinal')]
  const pointed = [...new Set(places)].flatMap(place => listed.at(place > 0 ? place - 1 : place) ?? [])
  const named = entityValues<string>(heard, 'product')
  const all = entityValues<string>(heard, 'reference').includes('all')
  // "compare it with the Calm 3": the one at hand and the one that is named.
  const current = typeof focus.product === 'string' ? [focus.product] : []
  const chosen = named.length > 0 ? named : pointed
  const ids =
    chosen.length > 1 ? chosen : chosen.length === 1 ? [...current, ...chosen] : all ? listed : listed.slice(0, 2)
  return knowledge.catalogue.products([...new Set(ids)].slice(0, most))
}
