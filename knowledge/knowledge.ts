import type { Articles } from './articles.ts'
import type { Carts } from './carts.ts'
import type { Catalogue } from './catalogue.ts'
import type { Customers } from './customers.ts'
import type { Events } from './events.ts'
import type { Journal } from './journal.ts'
import type { Orders } from './orders.ts'
import type { Policy } from './policy.ts'
import type { Recommend } from './recommend.ts'
import type { ProductSearch } from './search.ts'
import type { Sizing } from './sizing.ts'

/** All that the shop knows: the ports that dialogs speak to. A retailer connects a shop by providing these. */
export type Knowledge = {
  shop: Shop
  policy: Policy
  catalogue: Catalogue
  search: ProductSearch
  orders: Orders
  customers: Customers
  sizing: Sizing
  articles: Articles
  carts: Carts
  journal: Journal
  events: Events
  recommend: Recommend
  /** Releases files and connections. */
  close(): Promise<void>
}

export type Shop = {
  name: string
  /** ISO 4217 */
  currency: string
  /** BCP 47, the first is the default */
  locales: string[]
  /** IANA */
  timeZone: string
  /** ISO 3166-1 alpha-2: how postal codes and phone numbers without a prefix are read */
  country: string
  contact?: { email?: string; phone?: string; hours?: string }
  /** An invented shop: mails that it would send may be shown to whoever tries it. */
  demo?: boolean
}

/** An outside system did not answer, or answered nonsense. The shopper hears an apology and loses nothing. */
export class ServiceError extends Error {
  readonly service: string
  constructor(service: string, message: string, options?: ErrorOptions) {
    super(`${service}: ${message}`, options)
    this.name = 'ServiceError'
    this.service = service
  }
}
