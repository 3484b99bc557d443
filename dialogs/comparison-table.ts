import { deliveryCharge } from '../knowledge/cart-price.ts'
import type { Product } from '../knowledge/catalogue.ts'
import { comparison, type Row, unitPrices } from '../knowledge/product-answers/comparison.ts'
import { type DialogContext, type Step, say, show } from './dialog.ts'
import { lowest } from './find-product.ts'
import { attributeLabel, attributeText, shopLanguage } from './product-attributes.ts'

/** A row in words. */
type Line = { label: string; cells: string[] }

/** Differences told aloud or by text message; the rest is a table's business. */
const mostTold = 3

/** Products side by side: as a table where the channel shows one, else in two or three sentences. */
export async function* sideBySide(products: Product[], context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const rows = comparison(products, shopLanguage(context.knowledge.shop))
  const differing = rows.filter(row => !row.same).map(row => lineOf(row, context))
  const same = rows.filter(row => row.same).map(row => lineOf(row, context))
  const more = {
    shown: products.map(product => ({
      kind: 'product' as const,
      id: product.id,
      label: product.title,
      words: [product.type],
    })),
    choices: products.map(({ id, title }) => ({
      value: `start:product-details?product=${encodeURIComponent(id)}`,
      label: title,
    })),
  }
  const caption = context.wording.text('compare.caption', { products: titles(products, context) })
  if (context.abilities.tables) {
    const columns = products.map(product => product.title)
    yield* show({ type: 'table', caption, columns, rows: [...shopLines(products, context), ...differing] }, more)
  } else yield* inSentences(products, differing, context, more)
  if (same.length > 0)
    yield* say('compare.same', { facts: same.map(line => `${line.label} ${line.cells[0]}`).join(', ') })
}

const titles = (products: Product[], { wording }: DialogContext) => wording.list(products.map(product => product.title))

const lineOf = ({ name, cells }: Row, context: DialogContext): Line => ({
  label: attributeLabel(name, context),
  cells: cells.map(cell => attributeText(cell, context.wording)),
})

/** What the shop itself says of each: price, price by the amount, rating, availability. */
function shopLines(products: Product[], { wording, knowledge, customer }: DialogContext): Line[] {
  const prices = products.map(lowest)
  const lines: Line[] = [{ label: wording.text('compare.price'), cells: prices.map(wording.money) }]
  const units = unitPrices(products, prices)
  if (units) {
    const per = units[0]!.per
    const unit = per === 'piece' ? wording.text('compare.piece') : per
    lines.push({ label: wording.text('compare.unit-price', { unit }), cells: units.map(wording.money) })
  }
  if (products.some(product => product.rating)) {
    const cells = products.map(({ rating }) => (rating ? `${wording.number(rating.value)} (${rating.count})` : '–'))
    lines.push({ label: wording.text('compare.rating'), cells })
  }
  lines.push({
    label: wording.text('compare.available'),
    cells: products.map(product => availability(product, wording)),
  })
  const country = customer.record?.address.country ?? knowledge.shop.country
  const charges = prices.map(price => deliveryCharge(knowledge.policy.cart, country, price.amount))
  if (charges.every(charge => charge !== undefined)) {
    const cells = charges.map(({ cost }) =>
      cost.amount === 0 ? wording.text('compare.delivery-free') : wording.money(cost),
    )
    lines.push({ label: wording.text('compare.delivery'), cells })
  }
  return lines
}

/** "Yes", "no", or in how many of its versions it can be had. */
function availability({ variants }: Product, wording: DialogContext['wording']): string {
  const count = variants.filter(variant => variant.available).length
  return count > 0 && count < variants.length
    ? wording.text('compare.available-some', { count, all: variants.length })
    : wording.text(count > 0 ? 'yes' : 'no')
}

/** Each product with its price and rating, and what differs most. */
async function* inSentences(
  products: Product[],
  differing: Line[],
  context: DialogContext,
  more: Parameters<typeof show>[1],
): AsyncGenerator<Step, void, unknown> {
  const { wording } = context
  const units = unitPrices(products, products.map(lowest))
  const each = products.map((product, i) =>
    wording.text('compare.one', {
      product: product.title,
      price: wording.money(lowest(product)),
      unit: units
        ? `${wording.money(units[i]!)}/${units[i]!.per === 'piece' ? wording.text('compare.piece') : units[i]!.per}`
        : 'none',
      rating: product.rating ? wording.number(product.rating.value) : 'none',
      count: product.rating?.count ?? 0,
      sold: product.variants.some(variant => variant.available) ? 'no' : 'yes',
    }),
  )
  const facts = differing.slice(0, mostTold).map(line => `${line.label} (${line.cells.join(', ')})`)
  const text = [
    each.join('; ') + '.',
    facts.length > 0 ? wording.text('compare.differ', { facts: wording.list(facts) }) : '',
  ]
    .filter(Boolean)
    .join(' ')
  yield* show({ type: 'text', text }, more)
}
