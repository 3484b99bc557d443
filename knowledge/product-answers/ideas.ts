import { type Term, termsOf } from './terms.ts'
import de from './words/de.json' with { type: 'json' }
import en from './words/en.json' with { type: 'json' }
import es from './words/es.json' with { type: 'json' }
import fr from './words/fr.json' with { type: 'json' }
import it from './words/it.json' with { type: 'json' }
import pt from './words/pt.json' with { type: 'json' }

/** What properties of things are about: "how heavy", "Gewicht" and "weighs 3 kg" are all of the idea 'weight'. */
export type Ideas = Map<string, number>

const languages: Record<string, Record<string, string>> = { en, de, fr, es, it, pt }

/** Every phrase of a language by its roots, with the ideas that it may be about. */
type Phrases = {
  ideas: Map<string, string[]>
  /** The phrases that name an idea itself: the first of its list, and those before a stroke. */
  names: Map<string, Set<string>>
  longest: number
}

const read = new Map<string, Phrases>()

function phrasesIn(language: string): Phrases {
  let phrases = read.get(language)
  const rootsOf = (phrase: string) => termsOf(phrase, language).map(term => term.root)
  if (!phrases) {
    phrases = { ideas: new Map(), names: new Map(), longest: 1 }
    for (const [idea, list] of Object.entries(languages[language] ?? {})) {
      const stroke = list.indexOf(' / ')
      const names = (stroke < 0 ? [list.split(', ')[0]!] : list.slice(0, stroke).split(', ')).map(rootsOf)
      phrases.names.set(idea, new Set(names.map(roots => roots.join(' '))))
      for (const roots of list.split(/, | \/ /).map(rootsOf)) {
        phrases.longest = Math.max(phrases.longest, roots.length)
        for (const spelt of new Set([roots.join(' '), roots.join('')])) {
          const known = phrases.ideas.get(spelt) ?? []
          if (!known.includes(idea)) phrases.ideas.set(spelt, [...known, idea])
        }
      }
    }
    read.set(language, phrases)
  }
  return phrases
}

/**
 * The ideas that words are about, each with a weight: a phrase says more than a word, and a word that may mean many things
 * says little of each. A word within a longer phrase that is known counts half: "water" in "water tank".
 */
export function ideasIn(terms: Term[], language: string): Ideas {
  const { ideas, longest } = phrasesIn(language)
  const found: Ideas = new Map()
  const covered = new Array<number>(terms.length).fill(0)
  for (let length = Math.min(longest, terms.length); length > 0; length--) {
    for (let at = 0; at + length <= terms.length; at++) {
      const roots = terms.slice(at, at + length).map(term => term.root)
      const known = ideas.get(roots.join(' ')) ?? (length === 2 ? ideas.get(roots.join('')) : undefined)
      if (!known) continue
      const within = covered.slice(at, at + length).some(longer => longer > length)
      const weight = (Math.sqrt(length) / known.length ** 0.35) * (within ? 0.5 : 1)
      for (const idea of known) if ((found.get(idea) ?? 0) < weight) found.set(idea, weight)
      for (let i = at; i < at + length; i++) covered[i] = Math.max(covered[i]!, length)
    }
  }
  return found
}

/** The ideas that the words around a place may be about, and those of them that are called by their own name there. */
export function ideasAt(terms: Term[], place: number, language: string): { about: Set<string>; named: Set<string> } {
  const { ideas, names, longest } = phrasesIn(language)
  const about = new Set<string>()
  const named = new Set<string>()
  for (let length = 1; length <= longest; length++) {
    for (let at = Math.max(0, place - length + 1); at <= place && at + length <= terms.length; at++) {
      const key = terms
        .slice(at, at + length)
        .map(term => term.root)
        .join(' ')
      for (const idea of ideas.get(key) ?? []) {
        about.add(idea)
        if (names.get(idea)?.has(key)) named.add(idea)
      }
    }
  }
  return { about, named }
}

/** The ideas that a word for a property is about, the surest first: 'battery life'; an idea's own name is itself one. */
export function ideasOf(words: string): string[] {
  const found = [...ideasIn(termsOf(words), 'en')].sort(([, a], [, b]) => b - a).map(([idea]) => idea)
  return Object.hasOwn(en, words) ? [words, ...found.filter(idea => idea !== words)] : found
}

/** What a field is called in another language, where its name is the very name of an idea: 'weight' is 'poids'. */
export function nameIn(name: string, from: string, to: string): string | undefined {
  if (from === to) return undefined
  const key = termsOf(name, from)
    .map(term => term.root)
    .join(' ')
  for (const idea of phrasesIn(from).ideas.get(key) ?? [])
    if (phrasesIn(from).names.get(idea)?.has(key)) return languages[to]?.[idea]?.split(/, | \/ /)[0]
  return undefined
}
