import type { CustomerRecord } from '../knowledge/customers.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Order } from '../knowledge/orders.ts'
import type { Store } from './stores/store.ts'

/** What is known of a customer, shared by every channel. */
export type CustomerContext = {
  customerId: string
  preferences: {
    /** The channel they last wrote on. */
    communicationChannel?: string
    locale?: string
    sizes?: Record<string, string>
  }
  lifetime: {
    /** Minor units of the shop's currency, cancelled and returned orders aside. */
    totalSpent: number
    orderCount: number
    averageOrderValue: number
    loyaltyTier: 'bronze' | 'silver' | 'gold' | 'platinum'
  }
  recentOrders: string[]
  consent: { marketing: boolean; notify: boolean }
}

/** The customer's context as it is to be saved at sign-in: the shop's record and orders over what was learned before. */
export async function contextOf(
  record: CustomerRecord,
  knowledge: Knowledge,
  store: Store,
  channel: string,
): Promise<CustomerContext> {
  const [before, orders] = await Promise.all([store.customers.get(record.id), knowledge.orders.ofCustomer(record.id)])
  const earlier = before as Partial<CustomerContext> | undefined
  return {
    customerId: record.id,
    preferences: {
      ...earlier?.preferences,
      communicationChannel: channel,
      locale: earlier?.preferences?.locale ?? record.locale,
      sizes: { ...record.sizes, ...earlier?.preferences?.sizes },
    },
    lifetime: lifetime(orders, record.loyaltyTier),
    recentOrders: orders.slice(0, 5).map(order => order.id),
    consent: {
      marketing: permits(record, earlier, 'marketing'),
      notify: permits(record, earlier, 'notify'),
    },
  }
}

/** What a customer has agreed to: as the shop's record says, which can be taken back there; else as was learned here. */
export const permits = (
  record: CustomerRecord,
  context: Partial<CustomerContext> | undefined,
  what: keyof CustomerContext['consent'],
): boolean => record.consent?.[what] ?? context?.consent?.[what] ?? false

function lifetime(orders: Order[], tier: CustomerRecord['loyaltyTier']): CustomerContext['lifetime'] {
  const kept = orders.filter(order => order.status !== 'cancelled' && order.status !== 'returned')
  const totalSpent = kept.reduce((sum, order) => sum + order.total.amount, 0)
  return {
    totalSpent,
    orderCount: kept.length,
    averageOrderValue: kept.length > 0 ? Math.round(totalSpent / kept.length) : 0,
    loyaltyTier: tier ?? 'bronze',
  }
}
