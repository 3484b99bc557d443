/** Who had to do with what, each pair once: the sparse matrix that everything collaborative is computed from. */
export type Interactions = {
  customers: number
  items: number
  /** The items of customer c are itemOf[customerStart[c]] up to customerStart[c + 1], oldest first where time is known. */
  customerStart: Int32Array
  itemOf: Int32Array
  /** In step with itemOf, in any unit; absent where time says nothing of the order. */
  timeOf?: Float64Array
  /** The customers of item i, in ascending order: customerOf[itemStart[i]] up to itemStart[i + 1]. */
  itemStart: Int32Array
  customerOf: Int32Array
}

export type Pairs = { customer: ArrayLike<number>; item: ArrayLike<number>; time?: ArrayLike<number> }

/**
 * Puts pairs in order, by customer and time. A pair that comes more than once counts once, at its last time. Time is
 * dropped when it does not tell the order: missing, or the same for most neighbours in most histories.
 */
export function interactionsOf(customers: number, items: number, { customer, item, time }: Pairs): Interactions {
  const count = customer.length
  const order = Uint32Array.from({ length: count }, (_, at) => at)
  const useful = time !== undefined && tellsOrder(customers, customer, time)
  order.sort(
    (a, b) =>
      customer[a]! - customer[b]! || (useful ? time[a]! - time[b]! : 0) || (useful ? a - b : item[a]! - item[b]!),
  )
  const customerStart = new Int32Array(customers + 1)
  const itemOf = new Int32Array(count)
  const timeOf = new Float64Array(useful ? count : 0)
  const last = new Int32Array(items).fill(-1)
  let kept = 0
  for (let at = 0; at < count; ) {
    const who = customer[order[at]!]!
    let end = at
    while (end < count && customer[order[end]!] === who) last[item[order[end]!]!] = end++
    for (; at < end; at++) {
      const what = item[order[at]!]!
      if (last[what] !== at) continue
      itemOf[kept] = what
      if (useful) timeOf[kept] = time[order[at]!]!
      kept++
    }
    customerStart[who + 1] = kept
  }
  for (let c = 1; c <= customers; c++) customerStart[c] = Math.max(customerStart[c]!, customerStart[c - 1]!)
  const own = itemOf.slice(0, kept)
  return {
    customers,
    items,
    customerStart,
    itemOf: own,
    ...(useful && { timeOf: timeOf.slice(0, kept) }),
    ...transposed(customers, items, customerStart, own),
  }
}

function transposed(customers: number, items: number, customerStart: Int32Array, itemOf: Int32Array) {
  const itemStart = new Int32Array(items + 1)
  for (const item of itemOf) itemStart[item + 1]!++
  for (let i = 0; i < items; i++) itemStart[i + 1]! += itemStart[i]!
  const next = itemStart.slice()
  const customerOf = new Int32Array(itemOf.length)
  for (let c = 0; c < customers; c++)
    for (let at = customerStart[c]!; at < customerStart[c + 1]!; at++) customerOf[next[itemOf[at]!]!++] = c
  return { itemStart, customerOf }
}

/** Whether at least every fifth history has more than one time in it. */
function tellsOrder(customers: number, customer: ArrayLike<number>, time: ArrayLike<number>): boolean {
  const first = new Float64Array(customers).fill(Number.NaN)
  const varied = new Uint8Array(customers)
  for (let at = 0; at < customer.length; at++) {
    const c = customer[at]!
    if (!Number.isFinite(time[at]!)) return false
    if (Number.isNaN(first[c]!)) first[c] = time[at]!
    else if (time[at] !== first[c]) varied[c] = 1
  }
  const active = first.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : 1), 0)
  return varied.reduce((sum, one) => sum + one, 0) * 5 >= active
}

/** How many customers each item has. */
export const itemDegrees = ({ items, itemStart }: Interactions): Int32Array =>
  Int32Array.from({ length: items }, (_, i) => itemStart[i + 1]! - itemStart[i]!)

/** How many items a customer has. */
export const customerDegree = ({ customerStart }: Interactions, customer: number): number =>
  customerStart[customer + 1]! - customerStart[customer]!
