import type { Quote } from '../order-changes.ts'

/** What a change takes from and gives back to the stock, in units by variant. What is sent back counts when it is there. */
export function stockMoves({ before, after }: Quote): Map<string, number> {
  const moves = new Map<string, number>()
  const move = (variantId: string, units: number): void => {
    moves.set(variantId, (moves.get(variantId) ?? 0) + units)
  }
  for (const [i, item] of after.items.entries()) {
    const was = before.items[i]!
    if (item.state === 'cancelled' && was.state === undefined) move(was.variantId, was.quantity)
    if (item.variantId !== was.variantId) {
      move(was.variantId, was.quantity)
      move(item.variantId, -item.quantity)
    }
  }
  for (const { items } of after.requests?.slice(before.requests?.length ?? 0) ?? [])
    for (const { item, to } of items)
      if (to !== undefined) move(to, -after.items.find(({ id }) => id === item)!.quantity)
  return moves
}
