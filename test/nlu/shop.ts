import { entitiesIn, entityOf } from '../../nlu/entities/find.ts'
import { createLexicon, type ShopWords } from '../../nlu/lexicon.ts'
import { normalise } from '../../nlu/normalise.ts'
import { withDigits } from '../../nlu/numbers.ts'
import type { Entity, Json, Situation } from '../../nlu/understanding.ts'

/** A small shop to understand utterances in. */
export const shopWords: ShopWords = {
  brands: ['Nordweg', 'Klang', 'Alder & Ash', 'Brio'],
  types: [
    'hiking boots',
    'running shoes',
    'jacket',
    't-shirt',
    'shirt',
    'trousers',
    'water bottle',
    'desk lamp',
    'floor lamp',
    'kettle',
    'keyboard',
    'gaming mouse',
    'headphones',
    'backpack',
    'tent',
    'dress',
    'garden hose',
    'action camera',
    'office chair',
  ],
  departments: ['shoes', 'clothing', 'kitchen', 'outdoor'],
  colours: ['red', 'blue', 'black', 'white', 'green', 'brown', 'grey'],
  materials: ['leather', 'cotton', 'wool', 'steel', 'polyester'],
  options: {
    capacity: ['500ml', '1L'],
    size: ['S', 'M', 'L', '42', '43'],
    switch: ['clicky', 'linear'],
    backlight: ['RGB', 'none'],
    'screen size': ['15-inch', '17-inch'],
    colour: ['red', 'blue'],
  },
  titles: [
    { id: 'fjell', title: 'Nordweg Fjell Hiking Boots' },
    { id: 'tind', title: 'Nordweg Tind Hiking Boots' },
    { id: 'shirt', title: 'T-Shirt' },
    { id: 'studio', title: 'Klang Studio Headphones' },
    { id: 'kettle', title: 'Alder & Ash Gooseneck Kettle' },
    { id: 'dunes', title: 'Nordweg Dunes 2-Person Tent' },
  ],
  synonyms: { trainers: 'running shoes', rucksack: 'backpack', tee: 't-shirt' },
}

export const lexicon = createLexicon(shopWords)

export function situation(more: Partial<Situation> = {}): Situation {
  return {
    lexicon,
    locale: 'en',
    currency: 'EUR',
    now: new Date('2026-03-10T12:00:00Z'),
    timeZone: 'Europe/Berlin',
    ...more,
  }
}

/** The entities of an utterance. */
export function entities(text: string, more: Partial<Situation> = {}): Entity[] {
  const now = situation(more)
  const language = now.locale.slice(0, 2)
  const reading = withDigits(normalise(text), language)
  const asked = {
    kind: now.expecting?.kind,
    language,
    currency: now.currency,
    now: now.now,
    timeZone: now.timeZone,
    situation: now,
  }
  return entitiesIn(reading, asked, now.lexicon.find(text)).map(found => entityOf(reading, found))
}

/** The values of one type, negated ones left out. */
export function values(type: string, text: string, more: Partial<Situation> = {}): Json[] {
  return entities(text, more).flatMap(one => (one.type === type && !one.negated ? [one.value] : []))
}

export const asking = (kind: string): Partial<Situation> => ({ expecting: { slot: kind, kind } })
