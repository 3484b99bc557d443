/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A 32-bit number that depends on the text alone (FNV-1a), so that adding a product changes no other one. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  value ^= value >>> 12
  return value >>> 0
}

/** One of a list. */
export const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)]!

/** One of a list, each as likely as its weight. */
export function pickWeighted<T>(list: readonly T[], weights: readonly number[], next: () => number): T {
  let left = next() * weights.reduce((a, b) => a + b, 0)
  for (let i = 0; i < list.length; i++) {
    left -= weights[i]!
    if (left < 0) return list[i]!
  }
  return list[list.length - 1]!
}
