import { colourFamilies } from './colour-words.ts'
import { fold, wordsIn } from './normalise.ts'
import type { Json } from './understanding.ts'
import { stem } from './word-stem.ts'

/** The shop's words as plain data: what its catalogue hands in. */
export type ShopWords = {
  brands: string[]
  types: string[]
  departments: string[]
  colours: string[]
  materials: string[]
  /** Option names with their values. */
  options: Record<string, string[]>
  titles: { id: string; title: string }[]
  /** The shop's own synonyms: { trainers: 'running shoes' } */
  synonyms: Record<string, string>
  /** What its types are called in other languages: { de: { laufschuhe: ['running shoes'] } } */
  foreign?: Record<string, Record<string, string[]>>
}

/** What a name can mean: the type and value of the entity it gives. */
export type Meaning = { type: string; value: Json }

/** Names of everything but products, by their stems written together: "water bottle" and "waterbottle" are one key. */
export type ShopNames = {
  meanings: Map<string, Meaning[]>
  /** By the language that is spoken, where it is not the shop's: types as they are called there. */
  foreign: Map<string, Map<string, Meaning[]>>
  /** Types by their last word, or last part: "lamp" of "desk lamp". */
  heads: Map<string, Meaning[]>
  /** The keys of names that are written in several words. */
  spaced: Set<string>
  /** The most words in a name. */
  longest: number
  /** Every stem and every compound, with how much it weighs among the corrections of a slip. */
  vocabulary: Map<string, number>
}

const mostMeanings = 6
/** The weight of brands, and more of types, among corrections. */
const kinds = 4
/** Options whose values have entities of their own. */
const own = /^(?:sizes?|colou?rs?|materials?|größe|farbe|taille|couleur|talla|color|tamanho|cor|taglia|colore)$/i
/** Values that say nothing by themselves. */
const mute =
  /^(?:yes|no|none|true|false|other|n\/a|-|standard|default|\d{1,5}(?:[.,]\d+)?|[a-z](?:\/[a-z])?|x{1,3}s|x{1,4}l|\dxl)$/i

export function stemsOf(text: string, language: string): string[] {
  return wordsIn(fold(text.normalize('NFKC'))).map(word => stem(word.form, language))
}

export function indexShopWords(words: ShopWords, language: string): ShopNames {
  const names: ShopNames = {
    meanings: new Map(),
    foreign: new Map(),
    heads: new Map(),
    spaced: new Set(),
    longest: 1,
    vocabulary: new Map(),
  }
  const { meanings, heads, vocabulary } = names

  const weigh = (word: string, weight: number) => {
    if (weight > 0 && (vocabulary.get(word) ?? 0) < weight) vocabulary.set(word, weight)
  }
  const add = (text: string, own: Meaning[], weight: number) => {
    for (const spelling of spellings(text, language)) {
      const stems = stemsOf(spelling, language)
      if (stems.length === 0 || stems.length > 8) continue
      const key = stems.join('')
      const known = meanings.get(key) ?? []
      for (const meaning of own) {
        const same = known.some(
          one => one.type === meaning.type && JSON.stringify(one.value) === JSON.stringify(meaning.value),
        )
        if (!same && known.length < mostMeanings) known.push(meaning)
      }
      meanings.set(key, known)
      if (stems.length > 1) names.spaced.add(key)
      names.longest = Math.max(names.longest, stems.length)
      for (const word of stems) weigh(word, weight)
      // Only what is often written together is looked for in one misspelt word: "lightbulb" is no slip for "light blue".
      if (stems.length > 1 && weight >= kinds) weigh(key, weight)
    }
  }

  for (const type of words.types) {
    const meaning = { type: 'product-type', value: type }
    add(type, [meaning], kinds + 1)
    for (const head of headsOf(type, language)) {
      const others = heads.get(head) ?? []
      if (others.length <= mostMeanings) others.push(meaning)
      heads.set(head, others)
    }
  }
  for (const brand of words.brands) add(brand, [{ type: 'brand', value: brand }], kinds)
  for (const department of words.departments) add(department, [{ type: 'department', value: department }], 3)
  for (const colour of words.colours) add(colour, [{ type: 'colour', value: colour }], 3)
  for (const material of words.materials) add(material, [{ type: 'material', value: material }], 3)
  for (const [name, values] of Object.entries(words.options)) {
    for (const value of values) {
      const meaning: Meaning = { type: 'option', value: { name, value } }
      const key = stemsOf(value, language).join('')
      const otherwise = meanings.get(key)?.some(one => one.type === 'colour' || one.type === 'material')
      if (!mute.test(value.trim()) && !otherwise) add(value, [meaning], 1)
      if (own.test(name)) continue
      // "none" says nothing by itself, "backlight none" does.
      add(`${name} ${value}`, [meaning], 0)
      add(`${value} ${name}`, [meaning], 0)
    }
  }
  for (const [synonym, target] of Object.entries(words.synonyms)) {
    const key = stemsOf(target, language).join('')
    // A synonym may stand for a kind of types: "giacca" for every jacket.
    const meant = meanings.get(key) ?? heads.get(key)
    if (meant) add(synonym, [...meant], 3)
  }
  for (const [spoken, called] of Object.entries(words.foreign ?? {})) {
    const own = new Map<string, Meaning[]>()
    for (const [name, types] of Object.entries(called)) {
      const stems = stemsOf(name, language)
      names.longest = Math.max(names.longest, stems.length)
      own.set(
        stems.join(''),
        types.map(value => ({ type: 'product-type', value })),
      )
    }
    names.foreign.set(spoken, own)
  }
  for (const family of colourFamilies) {
    const row = family.split(', ')
    const own = row.find(name => colourOf(meanings, name, language))
    const meaning = own && colourOf(meanings, own, language)
    if (!meaning) continue
    for (const name of row) {
      const key = stemsOf(name, language).join('')
      // Known as they stand only: "blah" is no slip for "blau".
      if (!meanings.has(key)) add(name, [meaning], 0)
      // "Schwarze", "negras" and "nere", where such a language is spoken.
      for (const form of name.includes(' ') ? [] : inflected(name))
        for (const called of names.foreign.values()) {
          const bent = stemsOf(form, language).join('')
          if (!called.has(bent)) called.set(bent, [meaning])
        }
    }
  }
  return names
}

const colourOf = (meanings: Map<string, Meaning[]>, name: string, language: string) =>
  meanings.get(stemsOf(name, language).join(''))?.find(one => one.type === 'colour')

/** A colour with the endings that adjectives take. */
const inflected = (name: string): string[] => [
  name,
  ...['e', 'er', 'es', 'en', 'em', 's'].map(end => name + end),
  ...(/[oae]$/.test(name) ? ['o', 'a', 'os', 'as', 'i', 'e', 'es'].map(end => name.slice(0, -1) + end) : []),
]

/** "Schön" is also typed "schoen", and "Alder & Ash" is said "Alder and Ash". */
function spellings(text: string, language: string): string[] {
  const all = [text]
  const spelt = text.replace(/[äöüÄÖÜ]/g, sign => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[sign.toLowerCase()] ?? sign)
  if (spelt !== text) all.push(spelt)
  if (text.includes('&')) all.push(text.replace(/ ?& ?/g, ` ${and[language] ?? 'and'} `))
  return all
}

const and: Record<string, string> = { de: 'und', fr: 'et', es: 'y', pt: 'e', it: 'e' }

const german = /^de/

function headsOf(type: string, language: string): string[] {
  const stems = stemsOf(type, language)
  const last = stems.at(-1)
  if (last === undefined) return []
  const heads = stems.length > 1 ? [last] : []
  // French, Spanish, Portuguese and Italian name the thing first: "chaussures de marche".
  if (stems.length > 1 && /^(?:fr|es|pt|it)/.test(language)) heads.splice(0, 1, stems[0]!)
  if (german.test(language)) for (let i = 3; i <= last.length - 4; i++) heads.push(last.slice(i))
  return heads.filter(head => head.length >= 3)
}
