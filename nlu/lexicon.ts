import { commonWords, isCommonWord, isListedWord } from './common-words.ts'
import { isEnglishWord } from './english-words.ts'
import { createMisspellings, type Spelling } from './misspellings.ts'
import { normalise, originalSpan, type Reading, type Word } from './normalise.ts'
import { indexShopWords, type Meaning, type ShopWords, stemsOf } from './shop-words.ts'
import { createTitleIndex } from './title-index.ts'
import type { Entity, Lexicon } from './understanding.ts'
import { stem } from './word-stem.ts'

export type { ShopWords } from './shop-words.ts'

const mostWords = 250
const longestTitle = 8
/** What may stand between two words of a name. */
const contraction = /^(?:s|t|m|d|ll|re|ve)$/
const tight = /^(?: |-|'|\/|&|\+|\.| & | - |\. )$/

type Span = { meanings: Meaning[]; from: number; to: number }

/**
 * The shop's words, ready to be found in an utterance: longest name first, singular or plural, written together or
 * apart, misspelt, or only by their telling words. Building takes time linear in the words; finding does not depend on
 * how many there are.
 */
export function createLexicon(words: ShopWords, locale = 'en'): Lexicon {
  const language = locale.slice(0, 2).toLowerCase()
  const names = indexShopWords(words, language)
  const titleStems = words.titles.map(({ id, title }) => ({ id, stems: stemsOf(title, language) }))
  const titles = createTitleIndex(titleStems, stem => (names.vocabulary.get(stem) ?? 0) > 0)
  for (const { stems } of titleStems) {
    for (const one of stems) if (!names.vocabulary.has(one)) names.vocabulary.set(one, 0)
  }
  const { meanings, heads, vocabulary } = names
  const slips = createMisspellings(spellingsOf(vocabulary, language))
  const window = Math.max(
    names.longest,
    Math.min(
      longestTitle,
      titleStems.reduce((most, { stems }) => Math.max(most, stems.length), 1),
    ),
  )

  /** The stem of a word, or of the word it was meant to be. */
  function meant(
    { form, start }: Word,
    { cased, folded }: Reading,
    foreign: boolean,
  ): { stem: string; corrected: boolean } {
    const own = stem(form, language)
    const plain = { stem: own, corrected: false }
    if (foreign || vocabulary.has(own) || meanings.has(own) || form.length < 4 || isListedWord(form, language))
      return plain
    // "a Lamy pen" names something else than a lamp.
    if (language === 'en' && start > 0 && cased[start] !== folded[start] && /[a-z]/.test(cased)) return plain
    const correction = slips.correct(own) ?? (own === form ? undefined : slips.correct(form))
    // "boot" is no slip for "book", nor "camp" for "lamp": a word of the language means itself.
    if (correction === undefined || isEnglishWord(form) || isEnglishWord(own)) return plain
    return { stem: correction, corrected: true }
  }

  function find(text: string, spokenIn = language): Entity[] {
    const reading = normalise(text)
    const spoken = reading.words.slice(0, mostWords)
    if (spoken.length === 0) return []
    const read = spoken.map(word => meant(word, reading, spokenIn !== language))
    const stems = read.map(one => one.stem)
    const joined = spoken.map((word, i) => i > 0 && tight.test(reading.folded.slice(spoken[i - 1]!.end, word.start)))
    const foreign = spokenIn === language ? undefined : names.foreign.get(spokenIn)
    const spans: Span[] = []
    let covered = 0
    for (let i = 0; i < stems.length; i++) {
      // The "s" of "it's now" is no beginning of "snow".
      if (i > 0 && contraction.test(spoken[i]!.form) && reading.folded[spoken[i]!.start - 1] === "'") continue
      const span = nameAt(stems, joined, i, covered, foreign)
      for (const one of span) {
        spans.push(one)
        if (!one.meanings.some(meaning => meaning.type === 'product' || meaning.type === 'brand')) {
          covered = Math.max(covered, one.to)
        }
      }
      if (span.length === 0 && i >= covered) spans.push(...partOfType(stems[i]!, spoken[i]!.form, i))
    }
    // A title is not told by a guess alone: "roger that" asks for no rover.
    const sure = spoken.map((word, i) => !read[i]!.corrected && word.form.length > 1)
    spans.push(...partsOfTitles(stems, joined, sure, spans))
    return entities(reading, spoken, spans)
  }

  /** The longest name, and the longest title, that begin at a word. */
  function nameAt(
    stems: string[],
    joined: boolean[],
    from: number,
    covered: number,
    foreign?: Map<string, Meaning[]>,
  ): Span[] {
    const found: Span[] = []
    let key = ''
    let letters = false
    let name: Span | undefined
    let title: Span | undefined
    for (let to = from; to < stems.length && to - from < window; to++) {
      if (to > from && !joined[to]) break
      key += stems[to]
      // "t shirt" is a name in two words and "1 l" a figure with its unit; Italian "blu e" is not "blue".
      letters ||= /^[a-z]$/.test(stems[to]!) && !/^\d+$/.test(stems[to - 1] ?? '')
      const own = foreign?.get(key) ?? (letters && to > from && !names.spaced.has(key) ? undefined : meanings.get(key))
      if (own && (to >= covered || own.some(meaning => meaning.type === 'brand')))
        name = { meanings: own, from, to: to + 1 }
      const id = titles.whole(key)
      if (id !== undefined && (to > from || from >= covered))
        title = { meanings: [{ type: 'product', value: id }], from, to: to + 1 }
    }
    if (title && !(title.to === from + 1 && !name && isCommonWord(stems[from]!, language))) found.push(title)
    if (name) found.push(name)
    return found
  }

  /** "lamp" where the shop has desk lamps; "Winterstiefel" where it has Stiefel. */
  function partOfType(one: string, form: string, at: number): Span[] {
    if (one.length < 3 || (language !== 'en' && isCommonWord(form, language))) return []
    const types = heads.get(one)
    if (types && types.length <= mostTypes) return [{ meanings: types, from: at, to: at + 1 }]
    // Of too many kinds of boots to name them all, what they have in common is meant; "set" may mean anything.
    if (types && (form.endsWith('s') || !isCommonWord(form, language)))
      return [{ meanings: [inCommon(types)], from: at, to: at + 1 }]
    if (language !== 'de') return []
    for (let i = 3; i <= one.length - 4; i++) {
      const own = meanings.get(one.slice(i))?.filter(meaning => meaning.type === 'product-type')
      if (own && own.length > 0) return [{ meanings: own, from: at, to: at + 1 }]
    }
    return []
  }

  /** "in a box" is in a title too, but tells none: it takes words of the shop, or words that are not everyday ones. */
  const tells = (one: string) =>
    titles.spread(one) > 0 && ((vocabulary.get(one) ?? 0) > 0 || !isCommonWord(one, language))

  /** Titles told by some of their words, in stretches that no whole title covers. */
  function partsOfTitles(stems: string[], joined: boolean[], sure: boolean[], spans: Span[]): Span[] {
    const taken = spans.filter(span => span.meanings.some(meaning => meaning.type === 'product'))
    const found: Span[] = []
    let run: number[] = []
    const close = () => {
      const told = run.map(i => stems[i]!)
      const picked = run.length > 0 ? titles.pick(told, language) : undefined
      const by = picked?.matched.map(i => run[i]!) ?? []
      if (picked && by.some(i => sure[i]) && singlesOut(by, spans)) {
        found.push({ meanings: [{ type: 'product', value: picked.id }], from: by[0]!, to: by.at(-1)! + 1 })
      }
      run = []
    }
    for (let i = 0; i < stems.length; i++) {
      const usable = tells(stems[i]!) && !taken.some(span => i >= span.from && i < span.to)
      if (run.length > 0 && (!joined[i] || i - run.at(-1)! > 2 || between.has(stems[i]!))) close()
      if (usable) run.push(i)
    }
    close()
    return found
  }

  function entities(reading: Reading, spoken: Reading['words'], spans: Span[]): Entity[] {
    const all: Entity[] = []
    for (const span of spans) {
      const place = originalSpan(reading, spoken[span.from]!.start, spoken[span.to - 1]!.end)
      const said = reading.original.slice(place.start, place.end)
      for (const { type, value } of span.meanings) all.push({ type, value, text: said, ...place })
    }
    return all.sort((a, b) => a.start - b.start || b.end - a.end)
  }

  return { find }
}

const mostTypes = 6
/** The word that all of them have, as the shop writes it: the last, or the first where the thing is named first. */
const inCommon = (types: Meaning[]): Meaning => {
  const [first, second] = types.map(({ value }) => String(value).split(' '))
  return { type: 'product-type', value: first![0] === second![0] ? first![0]! : first!.at(-1)! }
}
/** Two things are named on either side of these. */
const between = new Set(['and', 'or', 'vs', 'versus', 'with', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e'])

/** The words of the shop, the weightiest first, after the everyday words of the language that they must not be taken for. */
function spellingsOf(vocabulary: Map<string, number>, language: string): Spelling[] {
  const plain = [...new Set([...(commonWords[language] ?? []), ...commonWords.en!])].filter(
    word => !vocabulary.has(stem(word, language)),
  )
  const own = [...vocabulary].map(([word, weight]) => ({ word, weight })).sort((a, b) => b.weight - a.weight)
  return [...plain.map(word => ({ word, weight: 10, plain: true })), ...own]
}

/** Words that only name a kind of thing or a quality tell no product apart; a name of its own does, or a brand with a kind. */
function singlesOut(places: number[], spans: Span[]): boolean {
  const typesAt = (place: number) =>
    spans
      .filter(span => place >= span.from && place < span.to)
      .flatMap(span => span.meanings.map(meaning => meaning.type))
  const named = places.map(typesAt)
  if (named.some(types => types.length === 0)) return true
  return named.some(types => types.includes('brand')) && named.some(types => !types.includes('brand'))
}
