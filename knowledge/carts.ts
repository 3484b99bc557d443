import type { Money } from './money.ts'

/** Whose cart it is: a customer's, on every channel; of a shopper who is not known, the conversation's. */
export type CartOwner = { customer: string } | { conversation: string }

export type CartItem = {
  variantId: string
  quantity: number
  /** What one cost when it was put in, so that another price is told. What it costs is the catalogue's, at every moment. */
  price?: Money
}

/** What is in a cart. */
export type Cart = {
  /** In the order in which they were put in; each variant once. */
  items: CartItem[]
  /** Variants kept for later, latest first. */
  saved: string[]
  /** A promotion code, upper case, as it was accepted. */
  promotion?: string
}

/** `most`: as many as there are to be had. The cart holds no more of it after the change, whatever it held before. */
export type CartChange =
  | { change: 'add'; variantId: string; quantity: number; most?: number; price?: Money }
  /** 0 takes it out. */
  | { change: 'set'; variantId: string; quantity: number; most?: number }
  /** Another variant in its place; together with what is there of that one. */
  | { change: 'swap'; variantId: string; to: string; most?: number; price?: Money }
  /** Out of the cart, or from nowhere, on to the list for later. */
  | { change: 'save'; variantId: string }
  | { change: 'empty' }
  | { change: 'promotion'; code?: string }

/** Carts. Every change carries a key and happens once: the same key again gives the cart as it is now. */
export type Carts = {
  of(owner: CartOwner): Promise<Cart>
  /** @returns the cart after it */
  change(owner: CartOwner, change: CartChange, key: string): Promise<Cart>
  /** At sign-in: what the conversation's cart holds goes to the customer's, and the conversation's is empty. */
  merge(conversation: string, customer: string): Promise<Cart>
}

export const emptyCart: Cart = { items: [], saved: [] }

/** More of one thing than anybody buys. */
export const mostOfOne = 99
/** More lines than anybody reads. */
const mostItems = 100
const mostSaved = 100

/** The cart after a change. Pure: every store of carts applies it. */
export function changed(cart: Cart, change: CartChange): Cart {
  const without = (variantId: string) => cart.items.filter(item => item.variantId !== variantId)
  switch (change.change) {
    case 'add':
      return withItem(cart, {
        ...change,
        quantity: within(quantityOf(cart, change.variantId) + change.quantity, change.most),
      })
    case 'set':
      return change.quantity > 0
        ? withItem(cart, { ...change, quantity: within(change.quantity, change.most) })
        : { ...cart, items: without(change.variantId) }
    case 'swap': {
      const quantity = quantityOf(cart, change.variantId)
      if (quantity === 0 || change.variantId === change.to) return cart
      const both = within(quantity + quantityOf(cart, change.to), change.most)
      const put = itemOf({ variantId: change.to, quantity: both, price: change.price })
      const items = cart.items
        .filter(item => item.variantId !== change.to)
        .map(item => (item.variantId === change.variantId ? put : item))
      return { ...cart, items }
    }
    case 'save':
      return {
        ...cart,
        items: without(change.variantId),
        saved: [change.variantId, ...cart.saved.filter(id => id !== change.variantId)].slice(0, mostSaved),
      }
    case 'empty':
      return { ...cart, items: [], promotion: undefined }
    case 'promotion':
      return { ...cart, promotion: change.code }
  }
}

/** Two carts as one: quantities of the same variant are the larger of the two, so that merging again changes nothing. */
export function merged(own: Cart, brought: Cart): Cart {
  const items = brought.items.reduce(
    (cart, item) => withItem(cart, { ...item, quantity: Math.max(item.quantity, quantityOf(cart, item.variantId)) }),
    own,
  ).items
  return {
    items,
    saved: [...new Set([...brought.saved, ...own.saved])].slice(0, mostSaved),
    promotion: brought.promotion ?? own.promotion,
  }
}

/** How many of a variant are in a cart. */
export const quantityOf = ({ items }: Pick<Cart, 'items'>, variantId: string): number =>
  items.find(item => item.variantId === variantId)?.quantity ?? 0

const within = (quantity: number, most = mostOfOne) => Math.min(quantity, most, mostOfOne)

/** The line as it is kept, and nothing else of a change. */
const itemOf = ({ variantId, quantity, price }: CartItem): CartItem =>
  price ? { variantId, quantity, price } : { variantId, quantity }

function withItem(cart: Cart, { variantId, quantity, price }: CartItem): Cart {
  const known = cart.items.find(item => item.variantId === variantId)
  if (!known && cart.items.length >= mostItems) return cart
  const put = itemOf({ variantId, quantity, price: price ?? known?.price })
  return {
    ...cart,
    items: known ? cart.items.map(item => (item === known ? put : item)) : [...cart.items, put],
    saved: cart.saved.filter(id => id !== variantId),
  }
}
