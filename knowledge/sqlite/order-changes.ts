import type { Product } from '../catalogue.ts'
import { withBalances } from '../changes/money.ts'
import { stockMoves } from '../changes/stock.ts'
import type { OrderChange, Quote, Refusal, Settlement } from '../order-changes.ts'
import type { Orders } from '../orders.ts'
import { quoteChange } from '../quote-change.ts'
import { productByVariant } from './catalogue.ts'
import { readCustomer, saveCustomer } from './customers.ts'
import type { ShopDatabase } from './database.ts'
import { resultOf, saveResult } from './done.ts'
import { readOrder, saveOrder } from './orders.ts'
import type { Settings } from './settings.ts'
import { moveStock } from './stock.ts'

/** Changes to the orders of a shop's file. @param now the clock that windows are counted by */
export function orderChanges(db: ShopDatabase, settings: Settings, now: () => Date): Pick<Orders, 'quote' | 'change'> {
  const quoted = (customerId: string, change: OrderChange): Quote | Refusal => {
    const order = readOrder(db, customerId, change.order)
    const customer = readCustomer(db, customerId)
    if (!order || !customer) return { refused: 'unknown-order' }
    const named = 'items' in change ? change.items.flatMap(one => (typeof one === 'string' ? [] : one.to)) : []
    const products = new Map<string, Product>()
    for (const variantId of [...order.items.map(item => item.variantId), ...named]) {
      const product = productByVariant(db, variantId)
      if (product) products.set(product.id, product)
    }
    return quoteChange(change, {
      order,
      customer,
      products: [...products.values()],
      policy: settings.read('policy'),
      now: now(),
    })
  }
  return {
    quote: async (customerId, change) => quoted(customerId, change),
    change: async (customerId, change, key, agreed) =>
      db.transaction(() => {
        const before = resultOf<Quote>(db, customerId, key)
        if (before) return before
        const quote = quoted(customerId, change)
        if ('refused' in quote) return quote
        if (agreed && sumsOf(agreed) !== sumsOf(quote.settlements)) return { refused: 'changed' }
        saveOrder(db, quote.after)
        saveCustomer(db, withBalances(readCustomer(db, customerId)!, quote.settlements))
        moveStock(db, stockMoves(quote))
        saveResult(db, customerId, key, quote, now())
        return quote
      }),
  }
}

const sumsOf = (settlements: Settlement[]): string =>
  settlements.map(one => [one.kind, one.amount.amount, one.amount.currency, one.paymentMethodId].join(' ')).join()
