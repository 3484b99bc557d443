import { deliveryCharge } from '../knowledge/cart-price.ts'
import type { Product } from '../knowledge/catalogue.ts'
import { comparison, type Row, unitPrices } from '../knowledge/product-answers/comparison.ts'
import { type DialogContext, remember, type Step, say, show } from './dialog.ts'
import { attributeLabel, attributeText, shopLanguage } from './product-attributes.ts'
import { lowest } from './product-options.ts'

/** More columns than this are no table that can be read. */
export const mostCompared = 4

/** A row in words. */
type Line = { label: string; cells: string[] }

/** Differences told aloud or by text message at once; the rest is told when more is asked for. */
const mostTold = 3

/** Products side by side: as a table where the channel shows one, else in two or three sentences. */
export async function* sideBySide(products: Product[], context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { wording, abilities } = context
  const rows = comparison(products, shopLanguage(context.knowledge.shop))
  const differing = differingIn(rows, context)
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
  if (
    new Set(products.map(product => product.type)).size > 1 &&
    differing.filter(line => !line.cells.includes('–')).length < 3
  )
    yield* say('compare.kinds')
  if (abilities.tables) {
    yield* remember({ differences: undefined })
    const caption = wording.text('compare.caption', { products: titles(products, context) })
    const columns = products.map(product => product.title)
    yield* show(
      {
        type: 'table',
        caption,
        columns,
        rows: [...priceLines(products, context), ...supplyLines(products, context), ...differing],
      },
      more,
    )
    return yield* sameInAll(products, context)
  }
  const each = eachInWords(products, context)
  const { told, left } = differencesFrom(0, products, context)
  yield* remember({ differences: told.length })
  const facts = told.length > 0 ? wording.text('compare.differ', { facts: wording.list(told) }) : ''
  yield* show(
    { type: 'text', text: [each, facts].filter(Boolean).join(' ') },
    { ...more, choices: [...more.choices, ...(left > 0 ? goingOn(context) : [])] },
  )
  yield* sameInAll(products, context)
}

/** Differences in words, a few at a time; what the opening sentences have told already is not among them. */
function differencesFrom(from: number, products: Product[], context: DialogContext): { told: string[]; left: number } {
  const untold = context.wording.text('compare.untold')
  const rows = comparison(products, shopLanguage(context.knowledge.shop))
  const supply = supplyLines(products, context).filter(({ cells }) => new Set(cells).size > 1)
  const all = [...differingIn(rows, context), ...supply].map(
    ({ label, cells }) => `${label} (${cells.map(cell => (cell === '–' ? untold : cell)).join(', ')})`,
  )
  return { told: all.slice(from, from + mostTold), left: Math.max(0, all.length - from - mostTold) }
}

const goingOn = ({ wording }: DialogContext) => [
  { value: 'start:compare-products?intent=show_more', label: wording.text('choice.more-differences') },
]

/** The differences that were not told yet. A table has told them all. */
export async function* differsBeyond(products: Product[], context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const from = context.focus.differences
  const { told, left } = typeof from === 'number' ? differencesFrom(from, products, context) : { told: [], left: 0 }
  if (told.length === 0) return yield* say('compare.differ-no-more')
  yield* remember({ differences: Number(from) + told.length })
  yield* say('compare.differ-more', { facts: context.wording.list(told) }, left > 0 ? goingOn(context) : [])
}

/** What none of them differs in, in one line. @param asked whether it is said, too, that there is no such thing */
export async function* sameInAll(
  products: Product[],
  context: DialogContext,
  asked = false,
): AsyncGenerator<Step, void, unknown> {
  const same = comparison(products, shopLanguage(context.knowledge.shop))
    .filter(row => row.same)
    .map(row => lineOf(row, context))
  if (same.length > 0)
    yield* say('compare.same', { facts: same.map(line => `${line.label} ${line.cells[0]}`).join(', ') })
  else if (asked) yield* say('compare.nothing-same')
}

const differingIn = (rows: Row[], context: DialogContext): Line[] =>
  rows.filter(row => !row.same).map(row => lineOf(row, context))

const titles = (products: Product[], { wording }: DialogContext) => wording.list(products.map(product => product.title))

const lineOf = ({ name, cells }: Row, context: DialogContext): Line => ({
  label: attributeLabel(name, context),
  cells: cells.map(cell => attributeText(cell, context.wording)),
})

/** What the shop asks for each, and what others think of it. */
function priceLines(products: Product[], { wording }: DialogContext): Line[] {
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
  return lines
}

/** Whether each can be had, and what it costs to have it sent. */
function supplyLines(products: Product[], { wording, knowledge, customer }: DialogContext): Line[] {
  const lines: Line[] = [
    { label: wording.text('compare.available'), cells: products.map(product => availability(product, wording)) },
  ]
  const country = customer.record?.address.country ?? knowledge.shop.country
  const charges = products.map(product => deliveryCharge(knowledge.policy.cart, country, lowest(product).amount))
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

/** Each product with its price, by the amount too where that tells, and its rating. */
function eachInWords(products: Product[], { wording }: DialogContext): string {
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
  return `${each.join('; ')}.`
}
