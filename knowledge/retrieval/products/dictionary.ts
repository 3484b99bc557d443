import { growing } from './growing.ts'

/** The arrays of a dictionary, as they are kept on disk. */
export type DictionaryArrays = { letters: Uint16Array; starts: Uint32Array; slots: Uint32Array }

/** Strings and their numbers, 0, 1, 2 … in the order they came, in typed arrays: no object for each. */
export type Dictionary = {
  readonly size: number
  /** -1 when it is not there. */
  find(word: string): number
  /** The number of the word, which is given one if it has none. */
  add(word: string): number
  at(number: number): string
  /** Letters of `number`, from `starts[number]` to `starts[number + 1]`: for scans that need no strings. */
  letters(): Uint16Array
  starts(): Uint32Array
  arrays(): DictionaryArrays
}

/**
 * An open-addressing hash table (linear probing, FNV-1a) over the letters of all words end to end.
 * @param from the arrays of one that was kept
 */
export function dictionaryOf(from?: DictionaryArrays): Dictionary {
  const letters = growing(Uint16Array, from?.letters)
  const starts = growing(Uint32Array, from?.starts ?? Uint32Array.of(0))
  // A slot holds number + 1; 0 is free. Always a power of two, at most two thirds full.
  let slots = from?.slots ?? new Uint32Array(1024)
  let owned = from === undefined

  const equal = (number: number, word: string): boolean => {
    const all = letters.raw()
    const ends = starts.raw()
    const from = ends[number]!
    if (ends[number + 1]! - from !== word.length) return false
    for (let i = 0; i < word.length; i++) if (all[from + i] !== word.charCodeAt(i)) return false
    return true
  }
  /** The slot of the word, or the free one where it would go. */
  const slotOf = (word: string): number => {
    const mask = slots.length - 1
    for (let slot = hash(word) & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot]!
      if (held === 0 || equal(held - 1, word)) return slot
    }
  }
  const size = (): number => starts.length - 1
  const at = (number: number): string => {
    const ends = starts.raw()
    return String.fromCharCode(...letters.raw().subarray(ends[number]!, ends[number + 1]!))
  }
  const widen = (): void => {
    const old = slots
    slots = new Uint32Array(old.length * 2)
    owned = true
    for (const held of old) if (held > 0) slots[slotOf(at(held - 1))] = held
  }
  return {
    get size() {
      return size()
    },
    find: word => slots[slotOf(word)]! - 1,
    add(word) {
      const short = word.length > maxLength ? word.slice(0, maxLength) : word
      let slot = slotOf(short)
      if (slots[slot]! > 0) return slots[slot]! - 1
      if (!owned) {
        slots = slots.slice()
        owned = true
      }
      if (size() * 3 > slots.length * 2) {
        widen()
        slot = slotOf(short)
      }
      for (let i = 0; i < short.length; i++) letters.push(short.charCodeAt(i))
      starts.push(letters.length)
      slots[slot] = size()
      return size() - 1
    },
    at,
    letters: () => letters.view(),
    starts: () => starts.view(),
    arrays: () => ({ letters: letters.take(), starts: starts.take(), slots }),
  }
}

/** Longer ones are noise: encoded pictures, addresses. */
const maxLength = 80

/** 32-bit FNV-1a over the letters. */
export function hash(word: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
  return value >>> 0
}
