/** Something that somebody did with a product. */
export type ShopEvent = {
  customer: string
  product: string
  /**
   * asked: a question about it, its size, or how it compares; checkout: on the way to pay for it; refused: "not for me", said
   * to the assistant
   */
  type: 'view' | 'asked' | 'cart' | 'checkout' | 'purchase' | 'return' | 'refused'
  /** ISO 8601 */
  at: string
  size?: string
  /** How a garment or shoe turned out, where it was told. */
  fit?: 'small' | 'true' | 'large'
}

/** What happened in the shop: what recommendations learn from. */
export type Events = {
  /** Keeps an event; one that is there already changes nothing. */
  record(event: ShopEvent): Promise<void>
  /** Keeps events that none waits for: together, within a second. Who reads events here sees them at once. */
  note(events: ShopEvent[]): void
  /** Oldest first; the latest ten thousand at most. */
  ofCustomer(customer: string): Promise<ShopEvent[]>
  /** Those that came after the one numbered `after`, in the order in which they came; 0 for all. */
  since(after: number): Iterable<ShopEvent & { sequence: number }>
  /** The number of the last one; a cheap read that tells whether there is something new. */
  latest(): number
}
