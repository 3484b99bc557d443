import type { Product } from '../catalogue.ts'
import { fold } from '../fold.ts'
import { measured } from './comparison.ts'
import { type Fact, readFact } from './fact.ts'
import purposes from './purposes.json' with { type: 'json' }
import { sameWord, termsOf } from './terms.ts'

/** What counts for a purpose: more or less of something, that it is so, or that its value has one of these words. */
type Rule = [idea: string, wanted: string | string[]]

/**
 * What speaks for each product, by its id; facts that all of them share are in `all`. `rules` are those that found an attribute
 * to look at, each with its name.
 */
export type Preference = { speaks: Map<string, Fact[]>; all: Fact[]; rules: { name: string; wanted: Rule[1] }[] }

/**
 * The purpose that an utterance names, as it calls it, with the rules of `purposes.json` for it.
 * @param language two letters
 */
export function purposeIn(text: string, language: string): { words: string; rules: Rule[] } | undefined {
  const roots = termsOf(text, language).map(term => term.root)
  let best: { words: string; rules: Rule[]; length: number } | undefined
  for (const { words, rules } of purposes) {
    for (const phrase of (words as Record<string, string>)[language]?.split(', ') ?? []) {
      const own = termsOf(phrase, language).map(term => term.root)
      const there = roots.some((_, at) => own.every((root, i) => roots[at + i] === root))
      if (there && own.length > (best?.length ?? 0))
        best = { words: phrase, rules: rules as Rule[], length: own.length }
    }
  }
  return best && { words: best.words, rules: best.rules }
}

/** What the rules find in the products' own attributes. No more is concluded: it is the shopper who weighs them up. */
export function preference(products: Product[], rules: Rule[], shopLanguage: string): Preference {
  const found: Preference = { speaks: new Map(products.map(product => [product.id, []])), all: [], rules: [] }
  const told = new Set<string>()
  for (const [idea, wanted] of rules) {
    for (const [name, facts] of factsAbout(idea, products, shopLanguage)) {
      if (told.has(name) || !applies(wanted, facts, shopLanguage)) continue
      const winners = winnersOf(facts, wanted, shopLanguage)
      // Words that nothing has are not looked at: what is told would not explain them.
      if (winners.length === 0 && Array.isArray(wanted)) continue
      if (!found.rules.some(rule => rule.name === name)) found.rules.push({ name, wanted })
      if (winners.length === 0) continue
      told.add(name)
      const equal = new Set(winners.map(({ fact }) => JSON.stringify(fact.value))).size === 1
      if (winners.length === products.length && equal) found.all.push(winners[0]!.fact)
      else for (const { product, fact } of winners) found.speaks.get(product.id)!.push(fact)
    }
  }
  return found
}

type Told = { product: Product; fact: Fact }

/** The attributes that are about an idea, by name, with what each product says. */
function factsAbout(idea: string, products: Product[], shopLanguage: string): Map<string, Told[]> {
  const found = new Map<string, Told[]>()
  for (const product of products) {
    for (const [name, value] of Object.entries(product.attributes)) {
      const fact: Fact = { source: 'attribute', name, value }
      if (!readFact(fact, shopLanguage).nameIdeas.has(idea)) continue
      found.set(name, [...(found.get(name) ?? []), { product, fact }])
    }
  }
  return found
}

/** The attributes whose whole name is in a text. */
function factsNamed(text: string, products: Product[], shopLanguage: string): Map<string, Told[]> {
  const said = termsOf(text, shopLanguage)
  const names = new Set(products.flatMap(product => Object.keys(product.attributes)))
  const whole = [...names].filter(name =>
    termsOf(name, shopLanguage).every(term => said.some(one => sameWord(one, term))),
  )
  return new Map(
    whole.map(name => [
      name,
      products.flatMap((product): Told[] => {
        const value = product.attributes[name]
        return value === undefined ? [] : [{ product, fact: { source: 'attribute', name, value } }]
      }),
    ]),
  )
}

/** Whether a rule can be held against what is told at all: more or less of figures, yes of what is so or not. */
const applies = (wanted: Rule[1], told: Told[], shopLanguage: string): boolean =>
  wanted === 'yes'
    ? told.some(({ fact }) => typeof fact.value === 'boolean')
    : Array.isArray(wanted) || told.filter(({ fact }) => sizeOf(fact, shopLanguage) !== undefined).length > 1

function winnersOf(told: Told[], wanted: Rule[1], shopLanguage: string): Told[] {
  if (wanted === 'yes') return told.filter(({ fact }) => fact.value === true)
  if (Array.isArray(wanted))
    return told.filter(({ fact }) => {
      const text = fold(
        Array.isArray(fact.value) ? fact.value.join(' ') : fact.value === true ? 'yes' : String(fact.value),
      )
      const words = termsOf(text, shopLanguage).map(term => term.word)
      return wanted.some(word => words.includes(word))
    })
  return extremes(told, wanted === 'more' ? 1 : -1, shopLanguage)
}

/** Those with most (1) or least (-1) of it, of two or more that can be compared and are not all equal. */
function extremes(told: Told[], direction: 1 | -1, shopLanguage: string): Told[] {
  const measures = told.map(one => ({ ...one, size: sizeOf(one.fact, shopLanguage) }))
  const known = measures.filter(one => one.size !== undefined)
  if (known.length < 2 || new Set(known.map(one => one.size!.dimension)).size > 1) return []
  const best = Math.max(...known.map(one => direction * one.size!.value))
  const winners = known.filter(one => direction * one.size!.value === best)
  return winners.length === known.length ? [] : winners
}

/** A single quantity; of sides ("45 x 14 cm") their product. */
function sizeOf(fact: Fact, shopLanguage: string): { value: number; dimension: string } | undefined {
  const one = measured(fact.name, fact.value, shopLanguage)
  if (one) return one
  if (typeof fact.value !== 'string' || !/\d\s*[x×]\s*\d/.test(fact.value)) return undefined
  const { quantities } = readFact(fact, shopLanguage)
  const sides = quantities.filter(({ dimension }) => dimension === 'length')
  if (sides.length < 2) return undefined
  return { value: sides.reduce((product, side) => product * side.value, 1), dimension: `length ${sides.length}` }
}

/**
 * Who has most or least of what a comparison asks for: "which is lighter", "which has the longer battery life". The attribute
 * is one whose name is said, else the one of that idea which most products tell. Where one product alone tells it, `told` is
 * that one and nobody wins.
 * @param text what was said, in the shopper's language
 * @param ideas what was asked for, the likeliest first
 */
export function most(
  products: Product[],
  text: string,
  ideas: string[],
  direction: 1 | -1,
  shopLanguage: string,
): { name: string; told: Told[]; winners: Told[] } | undefined {
  let only: { name: string; told: Told[]; winners: Told[] } | undefined
  const byName = factsNamed(text, products, shopLanguage)
  for (const idea of ['', ...ideas]) {
    const candidates = idea ? factsAbout(idea, products, shopLanguage) : byName
    for (const [name, told] of [...candidates].sort(([, a], [, b]) => b.length - a.length)) {
      const comparable = told.filter(({ fact }) => sizeOf(fact, shopLanguage) !== undefined)
      if (comparable.length === 0) continue
      // The one of which alone the shop says it has not won anything.
      if (comparable.length === 1) {
        only ??= { name, told: comparable, winners: [] }
        continue
      }
      // Warmer is what is comfortable at fewer degrees.
      const colder = sizeOf(comparable[0]!.fact, shopLanguage)!.dimension === 'temperature' && ideas[0] === 'warmth'
      const way = (colder ? -direction : direction) as 1 | -1
      return { name, told, winners: extremes(told, way, shopLanguage) }
    }
  }
  return only
}
