import type { Money } from './money.ts'

export type CustomerRecord = {
  id: string
  name: { first: string; last: string }
  email: string
  phone?: string
  /** BCP 47 */
  locale?: string
  address: PostalAddress
  otherAddresses?: PostalAddress[]
  paymentMethods: PaymentMethod[]
  loyaltyTier?: 'bronze' | 'silver' | 'gold' | 'platinum'
  /** ISO date */
  since?: string
  /** Sizes they told or bought: { shoes: '42', tops: 'M' } */
  sizes?: Record<string, string>
  consent?: { marketing?: boolean; notify?: boolean }
}

export type PostalAddress = {
  line1: string
  line2?: string
  city: string
  region?: string
  /** As the shop writes it: a name or an ISO code */
  country: string
  postalCode: string
}

export type PaymentMethod =
  | { id: string; kind: 'credit-card'; brand: string; lastFour: string }
  | { id: string; kind: 'paypal' }
  | { id: string; kind: 'gift-card'; balance: Money }
  | { id: string; kind: 'invoice' }

export type Customers = {
  customer(id: string): Promise<CustomerRecord | undefined>
  /** Any case. */
  byEmail(email: string): Promise<CustomerRecord | undefined>
  /** Any case, accents aside. More than one when two share name and code: then neither is proven. */
  byNameAndPostalCode(first: string, last: string, postalCode: string): Promise<CustomerRecord[]>
  /** Changes the default address, once per `key`: the same key again gives what was done. */
  changeAddress(customerId: string, address: PostalAddress, key: string): Promise<AddressChange | undefined>
}

export type AddressChange = { before: PostalAddress; after: PostalAddress }
