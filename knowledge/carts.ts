/** Whose cart it is: a customer's, on every channel; of a shopper who is not known, the conversation's. */
export type CartOwner = { customer: string } | { conversation: string }

export type CartItem = { variantId: string; quantity: number }

/** What is in a cart. What it costs is no part of it: prices are the catalogue's, at the moment they are told. */
export type Cart = {
  /** In the order in which they were put in; each variant once. */
  items: CartItem[]
  /** Variants kept for later, latest first. */
  saved: string[]
  /** A promotion code, upper case, as it was accepted. */
  promotion?: string
}

export type CartChange =
  | { change: 'add'; variantId: string; quantity: number }
  /** 0 takes it out. */
  | { change: 'set'; variantId: string; quantity: number }
  /** Another variant in its place; together with what is there of that one. */
  | { change: 'swap'; variantId: string; to: string }
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
      return withItem(cart, change.variantId, quantityOf(cart, change.variantId) + change.quantity)
    case 'set':
      return change.quantity > 0
        ? withItem(cart, change.variantId, change.quantity)
        : { ...cart, items: without(change.variantId) }
    case 'swap': {
      const quantity = quantityOf(cart, change.variantId)
      if (quantity === 0 || change.variantId === change.to) return cart
      const there = quantityOf(cart, change.to)
      const items = cart.items
        .filter(item => item.variantId !== change.to)
        .map(item =>
          item.variantId === change.variantId ? { variantId: change.to, quantity: quantity + there } : item,
        )
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
    (cart, { variantId, quantity }) => withItem(cart, variantId, Math.max(quantity, quantityOf(cart, variantId))),
    own,
  ).items
  return {
    items,
    saved: [...new Set([...brought.saved, ...own.saved])].slice(0, mostSaved),
    promotion: brought.promotion ?? own.promotion,
  }
}

const quantityOf = ({ items }: Cart, variantId: string) =>
  items.find(item => item.variantId === variantId)?.quantity ?? 0

function withItem(cart: Cart, variantId: string, wanted: number): Cart {
  const quantity = Math.min(wanted, mostOfOne)
  const known = cart.items.some(item => item.variantId === variantId)
  if (!known && cart.items.length >= mostItems) return cart
  return {
    ...cart,
    items: known
      ? cart.items.map(item => (item.variantId === variantId ? { variantId, quantity } : item))
      : [...cart.items, { variantId, quantity }],
    saved: cart.saved.filter(id => id !== variantId),
  }
}
