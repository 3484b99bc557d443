import type { Product } from '../../knowledge/catalogue.ts'
import { editDistance } from '../../knowledge/retrieval/spelling.ts'
import type { Entity } from '../../nlu/understanding.ts'
import { stemOf, type Token, tokensOf } from './tokens.ts'

/** A product in the words by which its owner may call it. */
export type Thing = { id: string; product: Product; names: string[][] }

/** A place in a text where things of the customer's are named: one product, or several that the words fit alike. */
export type Mention = { start: number; end: number; products: string[]; strength: number }

export const thingOf = (product: Product): Thing => {
  const names = [product.title, product.type, `${product.brand ?? ''} ${product.type}`]
  const tokens = names.map(name => tokensOf(name).map(one => one.stem)).filter(name => name.length > 0)
  return { id: product.id, product, names: [...new Map(tokens.map(name => [name.join(' '), name])).values()] }
}

/**
 * Where the text names things of a small, known set: whole names, their last words ("keyboard"), compounds written either
 * way ("book shelf", "t-shirt"), slips of the pen; and what the shop's own lexicon found.
 */
export function mentionsIn(text: string, entities: Entity[], things: Thing[]): Mention[] {
  const tokens = tokensOf(text)
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    let best: { length: number; strength: number; products: string[] } | undefined
    for (const thing of things) {
      for (const name of thing.names) {
        const hit = matchAt(tokens, i, name)
        if (!hit) continue
        if (!best || hit.strength > best.strength) best = { ...hit, products: [thing.id] }
        else if (hit.strength === best.strength && !best.products.includes(thing.id)) best.products.push(thing.id)
      }
    }
    if (!best || isVerb(tokens, i, best.length)) continue
    found.push({
      start: tokens[i]!.start,
      end: tokens[i + best.length - 1]!.end,
      products: best.products,
      strength: best.strength,
    })
    i += best.length - 1
  }
  for (const entity of entities) {
    const before = tokens.findLast(token => token.end <= entity.start)
    if (!pronoun.test(before?.form ?? '') || /s$/i.test(entity.text)) addNamed(entity, things, found)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "I watch birds" */
const isVerb = (tokens: Token[], at: number, length: number): boolean =>
  length === 1 && pronoun.test(tokens[at - 1]?.form ?? '') && !/s$/.test(tokens[at]!.form)

const pronoun = /^(?:i|we|you|they|to|will|can)$/

/** What the lexicon found and the names did not: synonyms, and products named by their whole title. */
function addNamed(entity: Entity, things: Thing[], found: Mention[]): void {
  if (entity.type !== 'product-type' && entity.type !== 'product') return
  if (found.some(one => entity.start < one.end && one.start < entity.end)) return
  const wanted = String(entity.value).toLowerCase()
  const products = things
    .filter(({ product }) =>
      entity.type === 'product' ? product.id === entity.value : product.type.toLowerCase() === wanted,
    )
    .map(thing => thing.id)
  if (products.length > 0) found.push({ start: entity.start, end: entity.end, products, strength: 1 })
}

/** How well a name stands at this place: its last word counts most, words before it add. */
function matchAt(tokens: Token[], at: number, name: string[]): { length: number; strength: number } | undefined {
  const head = name.at(-1)!
  // From the longest: "smart watch" before "watch".
  for (let from = 0; from < name.length; from++) {
    const length = matches(tokens, at, name.slice(from))
    if (length) return { length, strength: from === 0 ? 2 : from === name.length - 1 ? 1.5 : 1.75 }
  }
  const first = tokens[at]!
  // "wristwatch" is a watch; "book shelf" and "bookshelf" were compared above.
  if (
    head.length > first.stem.length &&
    first.stem.length >= 4 &&
    head.endsWith(first.stem) &&
    isWhole(head, first.stem)
  )
    return { length: 1, strength: 1.5 }
  // The first words alone: "luggage" of a luggage set, "jigsaw" of a jigsaw puzzle, unless they only describe.
  if (name.length > 1 && same(first.stem, name[0]!) && first.stem.length > 3 && !describing.has(first.stem))
    return { length: 1, strength: 1.1 }
  const second = name.length > 2 ? name[1]! : undefined
  if (second && same(first.stem, second) && !describing.has(first.stem)) return { length: 1, strength: 1.05 }
  return undefined
}

/** Whether a head splits where the word begins: a "watch" is in "wristwatch", no "ring" in "earring". */
const isWhole = (head: string, part: string) => head.length - part.length >= 3

function matches(tokens: Token[], at: number, name: string[]): number | undefined {
  let i = at
  for (let n = 0; n < name.length; n++) {
    const word = name[n]!
    const token = tokens[i]
    if (!token) return undefined
    if (same(token.stem, word)) {
      i++
      continue
    }
    const next = tokens[i + 1]
    if (next && word.length >= 4 && same(stemOf(token.form + next.form), word)) {
      i += 2
      continue
    }
    const following = name[n + 1]
    if (following && token.stem.length >= 5 && same(token.stem, stemOf(word + following))) {
      i++
      n++
      continue
    }
    return undefined
  }
  return i - at
}

/** Equal, or one slip apart in a long word. */
function same(said: string, word: string): boolean {
  if (said === word) return true
  const synonym = synonyms[said]
  if (synonym && synonym === word) return true
  if (word.length < 5 || said.length < 5 || said[0] !== word[0] || /\d/.test(said)) return false
  return editDistance(said, word, word.length >= 8 ? 2 : 1) <= (word.length >= 8 ? 2 : 1)
}

/** What things are called besides, in general English. */
const synonyms: Record<string, string> = {
  tee: 'shirt',
  tshirt: 'shirt',
  trainer: 'sneaker',
  notebook: 'laptop',
  headset: 'headphone',
  earphone: 'headphone',
  earpod: 'earbud',
  phone: 'smartphone',
  mobile: 'smartphone',
  cell: 'smartphone',
  vacuum: 'vacuum',
  hoover: 'vacuum',
  suitcase: 'luggage',
  rucksack: 'backpack',
  bike: 'bicycle',
  coat: 'coat',
  barbecue: 'grill',
  bbq: 'grill',
  clock: 'clock',
  shade: 'sunglass',
  kindle: 'reader',
  ereader: 'reader',
  weight: 'dumbbell',
}

/** Words that begin many names and say of themselves not which thing is meant. */
const describing = new Set(
  'smart electric wireless portable digital mechanical running hiking cycling water air tea desk office pet garden action gaming bluetooth led light indoor fleece wall yoga coffee wool leather cotton steel glass wooden mini classic new black white blue red green grey silver'.split(
    ' ',
  ),
)
