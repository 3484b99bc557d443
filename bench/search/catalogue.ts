import type { Product } from '../../knowledge/catalogue.ts'

/** Whole numbers below `below`, the same ones for the same seed (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const syllables =
  'ba be bo da de do fa fi ka ke ki la le lo ma mi mo na ne no pa pe ra re ri sa se so ta te to va vi zo'.split(' ')
const endings = ['n', 'r', 'l', 'x', 't', 'm']
const colours = ['black', 'white', 'grey', 'blue', 'navy', 'green', 'beige', 'brown', 'red', 'pink', 'yellow', 'orange']
const materials = ['wool', 'cotton', 'leather', 'steel', 'oak', 'plastic', 'linen', 'glass', 'nylon', 'ceramic']

/** An invented word for a number; different numbers below 40,000 have different words. */
function word(number: number): string {
  const at = (place: number) => syllables[Math.floor(number / 34 ** place) % 34]!
  return at(0) + at(1) + (number >= 34 ** 2 ? at(2) : '') + endings[number % 6]!
}

/** Rank `rank` of a vocabulary is drawn about as often as one over the rank: some words are in half of all texts. */
const zipf = (number: (below: number) => number, size: number): number =>
  Math.floor(size ** (number(1_000_000) / 1_000_000)) - 1

const [brands, types, qualities, vocabulary] = [600, 250, 1_500, 20_000]
const brandWord = (number: number): string => word(20_000 + number)
const typeWord = (number: number): string => word(23_000 + number)
const qualityWord = (number: number): string => word(25_000 + number)

/** A catalogue of that many products, always the same: a title of five words, four attributes, a description of thirty. */
export function* generated(count: number): Generator<Product> {
  const number = numbersFrom(count)
  for (let i = 0; i < count; i++) {
    const [brand, type] = [zipf(number, brands), zipf(number, types)]
    const first = qualityWord(zipf(number, qualities))
    const second = qualityWord(zipf(number, qualities))
    const colour = colours[number(colours.length)]!
    yield {
      id: `p${i}`,
      title: `${brandWord(brand)} ${first} ${second} ${typeWord(type)} ${1 + number(9)}00`,
      type: typeWord(type),
      brand: brandWord(brand),
      description: Array.from({ length: 30 }, () => word(zipf(number, vocabulary))).join(' '),
      attributes: {
        material: materials[number(materials.length)]!,
        capacity: `${1 + number(20)} l`,
        weight: `${1 + number(50)}00 g`,
        washable: number(2) === 0,
      },
      rating: { value: 2 + number(31) / 10, count: number(2_000) },
      variants: [
        {
          id: `p${i}`,
          options: { colour },
          price: { amount: 500 + zipf(number, 400) * 100, currency: 'EUR' },
          available: number(10) > 0,
        },
      ],
    }
  }
}

export type Asked = { words: string; max: number }

/** What shoppers might type: a kind of thing alone, with a quality, a brand, a colour, or two of them; each with a price. */
export function queries(count: number): Asked[] {
  const number = numbersFrom(7)
  return Array.from({ length: count }, (_, i) => {
    const type = typeWord(zipf(number, types))
    const quality = qualityWord(zipf(number, qualities))
    const brand = brandWord(zipf(number, brands))
    const colour = colours[number(colours.length)]!
    const shapes = [type, `${quality} ${type}`, `${brand} ${type}`, `${colour} ${type}`, `${colour} ${quality} ${type}`]
    return { words: shapes[i % shapes.length]!, max: 2_000 + zipf(number, 300) * 100 }
  })
}
