export type Random = () => number

/** Numbers in [0, 1) that are the same for the same seed on every machine (mulberry32, Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  const state = Int32Array.of(seed) // a plain variable would be boxed anew at each call
  return () => {
    const at = (state[0]! + 0x6d2b79f5) | 0
    state[0] = at
    let t = Math.imul(at ^ (at >>> 15), 1 | at)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Copies the first `count` of `items` to `kept`, but for a random share that is dropped; returns how many. This is done
 * for every feature of every example, so the numbers come from a generator that costs next to nothing (linear
 * congruential, Numerical Recipes), whose state is `state[0]`; and without a branch, as none could be foreseen: the sign
 * of a difference is added.
 */
export function keepSome(
  items: Int32Array,
  count: number,
  dropped: number,
  kept: Int32Array,
  state: Int32Array,
): number {
  const least = Math.round(dropped * 2 ** 16)
  let drawn = state[0]!
  let left = 0
  for (let k = 0; k < count; k++) {
    drawn = (Math.imul(drawn, 1664525) + 1013904223) | 0
    kept[left] = items[k]!
    left = (left + 1 + (((drawn >>> 16) - least) >> 31)) | 0
  }
  state[0] = drawn
  return left
}

/** Puts `items` into a random order, in place (Fisher and Yates). */
export function shuffle(items: Int32Array, random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = items[i]!
    items[i] = items[j]!
    items[j] = kept
  }
}
