import { fold } from '../../fold.ts'
import { slipsAllowed, spellingOf } from '../spelling.ts'
import { idleWords } from './small-words.ts'
import { stemmerFor } from './stems.ts'
import { home } from './words/home.ts'
import { leisure } from './words/leisure.ts'
import { qualities } from './words/qualities.ts'
import { wear } from './words/wear.ts'

/** What was typed in the words of another language, and for each of those words what stood there. */
export type Translated = { text: string; typed: Map<string, string> }

/** Turns what a shopper types into the language of a catalogue, word by word; what it does not know stays as it is. */
export type Translator = (text: string) => Translated

/** How well a word of the catalogue is known: 0 not at all, 2 where it names a thing. */
type Known = (phrase: string[]) => number

/** In the order of the columns of the tables. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'pt']
type Concept = { names: string[][]; isThing: boolean }
const rows = (table: string, isThing: boolean): Concept[] =>
  table
    .trim()
    .split('\n')
    .map(line => ({ names: line.split('|').map(cell => cell.split(',').map(name => name.trim())), isThing }))
export const concepts: Concept[] = [
  ...[wear, home, leisure].flatMap(table => rows(table, true)),
  ...rows(qualities, false),
]

/** What follows tells whom or what it is for, or what comes with it. */
const joints: Record<string, string> = {
  fur: 'for',
  pour: 'for',
  para: 'for',
  per: 'for',
  mit: 'with',
  avec: 'with',
  con: 'with',
  com: 'with',
  ohne: 'without',
  sans: 'without',
  sin: 'without',
  senza: 'without',
  sem: 'without',
}
/** "D'hiver", "l'eau", "all'aperto". */
const elided = /^(?:l|d|j|n|s|t|m|c|qu|un|dell|all|nell|sull|quell)['’](?=\p{L})/iu
const longest = 4
/** What German puts between the parts of a compound. */
const links = ['', 's', 'n', 'en', 'e', 'er', 'es']

/** What a name is in the other language: as a thing, as a quality, or either ("impermeable"). */
type Meaning = { things: string[]; qualities: string[] }
type Dictionary = Map<string, Meaning>
const dictionaries = new Map<string, Dictionary>()

/** The names of one language with what they are called in another. */
function dictionaryFor(from: string, to: string): Dictionary {
  const id = `${from} ${to}`
  let dictionary = dictionaries.get(id)
  if (dictionary) return dictionary
  dictionary = new Map()
  const [column, other] = [languages.indexOf(from), languages.indexOf(to)]
  for (const { names, isThing } of concepts)
    for (const name of names[column]!) {
      const key = wordsIn(name, from)
        .map(word => word.stem)
        .join(' ')
      const meaning = dictionary.get(key) ?? { things: [], qualities: [] }
      meaning[isThing ? 'things' : 'qualities'].push(...names[other]!)
      dictionary.set(key, meaning)
    }
  dictionaries.set(id, dictionary)
  return dictionary
}

/** "Schlafsaecke" for Schlafsäcke. */
const spelt = (word: string): string => word.replace(/([aou])e/g, '$1')

type Word = { typed: string; stem: string; joint?: string }

/** The words that say something, each with its stem; joints are kept where they part what is before them from what follows. */
function wordsIn(text: string, language: string): Word[] {
  const [idle, stem] = [idleWords(language), stemmerFor(language)]
  const own = idleInNames[language]
  const words: Word[] = []
  for (const part of text.replace(/(\d),(?=\d)/g, '$1.').split(/[^\p{L}\p{N}'’.+"″]+/u)) {
    const typed = part.replace(elided, '').replace(/^['’.]+|['’.]+$/g, '')
    const folded = fold(typed).replace(/['’"″]/g, '')
    if (folded === '') continue
    const joint = joints[folded]
    if (!joint && (idle.has(folded) || own?.has(folded))) continue
    words.push({ typed, stem: stem(folded), ...(joint ? { joint } : {}) })
  }
  return words
}
/** Words that stand within names and part nothing there: "chaussure à talon", "gioco da tavolo". */
const idleInNames: Record<string, Set<string>> = {
  fr: new Set(['a', 'aux', 'en', 'de', 'du', 'des', 'la', 'le']),
  es: new Set(['de', 'del', 'la', 'el', 'en']),
  it: new Set(['da', 'di', 'a', 'in', 'del', 'della', 'delle', 'al', 'alla']),
  pt: new Set(['de', 'da', 'do', 'a', 'ao', 'as', 'aos', 'em']),
}

/**
 * @param from the language of the shopper @param to that of the catalogue
 * @returns undefined where nothing is to be done or the languages are not known
 */
export function translatorFor(from: string, to: string, known: Known): Translator | undefined {
  if (from === to || !languages.includes(from) || !languages.includes(to)) return undefined
  const dictionary = dictionaryFor(from, to)
  const stem = stemmerFor(from)

  const named = (words: Word[]): Meaning | undefined => {
    const forms = [(word: Word) => word.stem, (word: Word) => stem(word.stem), (word: Word) => spelt(word.stem)]
    for (const form of forms) {
      const meaning = dictionary.get(words.map(form).join(' '))
      if (meaning) return meaning
    }
    return undefined
  }
  const best = (names: string[]): string => {
    let [chosen, most] = [names[0]!, 0]
    for (const name of names) {
      const here = known(name.split(/[\s-]+/).map(fold))
      if (here > most) [chosen, most] = [name, here]
    }
    return chosen
  }
  /** "Herrenjacke" in its parts, the last one first: that says what it is. */
  const inParts = (word: Word): Meaning[] | undefined => {
    if (from !== 'de') return undefined
    const { stem: whole } = word
    for (let at = 3; at <= whole.length - 3; at++) {
      const last = dictionary.get(whole.slice(at)) ?? dictionary.get(stem(whole.slice(at)))
      if (!last) continue
      for (const link of links) {
        const first = whole.slice(0, at)
        if (!first.endsWith(link)) continue
        const begin = first.slice(0, first.length - link.length)
        const before = dictionary.get(begin) ?? dictionary.get(stem(begin))
        if (before) return [before, last]
      }
    }
    return undefined
  }

  const single = [...dictionary.keys()].filter(key => !key.includes(' '))
  const { nearest } = spellingOf(single)
  /** "Laufschue": a word that neither the language nor the catalogue has, and one slip away from one. */
  const misspelt = ({ typed, stem: word }: Word): Meaning | undefined => {
    if (word.length < 5 || known([fold(typed)]) > 0) return undefined
    const close = nearest(word, slipsAllowed(word)).words.find(i => single[i]![0] === word[0])
    return close === undefined ? undefined : dictionary.get(single[close]!)
  }

  return text => {
    const words = wordsIn(text, from).filter(
      ({ typed }, i, all) => !sizeWords.has(fold(typed)) || !/^\d/.test(all[i + 1]?.typed ?? ''),
    )
    const found: Found[] = []
    for (let at = 0; at < words.length; at++) {
      let length = Math.min(longest, words.length - at)
      let meaning = named(words.slice(at, at + length))
      while (!meaning && length > 1) meaning = named(words.slice(at, at + --length))
      const here = words[at]!
      const said = words
        .slice(at, at + length)
        .map(word => word.typed)
        .join(' ')
      if (meaning) {
        found.push({ said, meaning })
        at += length - 1
      } else if (here.joint) found.push({ said, joint: here.joint })
      else for (const part of inParts(here) ?? [misspelt(here)]) found.push({ said, meaning: part })
    }
    return ordered(found, best)
  }
}

/** "Taille 43": the figure says it all. */
const sizeWords = new Set(['grosse', 'groesse', 'taille', 'pointure', 'talla', 'taglia', 'misura', 'tamanho', 'numero'])

type Found = { said: string; meaning?: Meaning; joint?: string }

/** As English orders them: what a thing is like before the thing, what it is for after it. */
function ordered(found: Found[], best: (names: string[]) => string): Translated {
  const typed = new Map<string, string>()
  const spoken: string[] = []
  let [qualities, things]: [string[], string[]] = [[], []]
  const close = (): void => {
    spoken.push(...qualities, ...things)
    ;[qualities, things] = [[], []]
  }
  // "Chaqueta impermeable" is a jacket that is waterproof; "impermeable" alone is a raincoat.
  const hasThing = found.some(({ meaning }) => meaning && meaning.things.length > 0 && meaning.qualities.length === 0)
  for (const { said, meaning, joint } of found) {
    if (joint) {
      close()
      spoken.push(joint)
      typed.set(joint, said)
      continue
    }
    const isThing = meaning !== undefined && meaning.things.length > 0 && (meaning.qualities.length === 0 || !hasThing)
    const phrase = meaning ? best(isThing ? meaning.things : meaning.qualities) : said
    for (const word of fold(phrase).split(/[^\p{L}\p{N}]+/u)) if (!typed.has(word)) typed.set(word, said)
    ;(isThing ? things : qualities).push(phrase)
  }
  close()
  return { text: spoken.join(' '), typed }
}
