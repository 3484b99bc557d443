type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** A typed array that grows as numbers are pushed onto it. */
export type Growing<A extends Numbers> = {
  readonly length: number
  push(value: number): void
  /** What it is kept in: good until the next push, and longer than what was pushed. */
  raw(): A
  /** What was pushed, without a copy: good until the next push. */
  view(): A
  /** What was pushed, in an array of exactly its length. */
  take(): A
}

/** @param from what is in it already; the array is not written to */
export function growing<A extends Numbers>(kind: { new (length: number): A }, from?: A): Growing<A> {
  let length = from?.length ?? 0
  let items = from ?? new kind(64)
  return {
    get length() {
      return length
    },
    push(value) {
      if (length === items.length) {
        const wider = new kind(Math.max(64, length * 2))
        wider.set(items as never)
        items = wider
      }
      items[length++] = value
    },
    raw: () => items,
    view: () => items.subarray(0, length) as A,
    take: () => (items.length === length ? items : (items.slice(0, length) as A)),
  }
}
