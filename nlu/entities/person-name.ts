import { isCommonWord } from '../common-words.ts'
import { isEnglishWord } from '../english-words.ts'
import { type Reading, textOf, type Word } from '../normalise.ts'
import { type Asked, type Finder, type Found, matches } from './finder.ts'

// After these, whatever follows is a name.
const sure =
  /(?<!\p{L})(?:my (?:full )?name(?: is|'s|:)|the name(?: is|'s| on the (?:order|account) is)|name(?:'s| is|:)|call me|(?:you (?:can|will|might|may) )?find me (?:as|under)|under the name(?: of)?|registered (?:as|under)|on file as|signed up as|ich heiße|ich heisse|mein name ist|der name ist|name ist|je m'appelle|mon nom(?: complet)? est|me llamo|mi nombre(?: completo)? es|meu nome(?: completo)? e|chamo-me|me chamo|mi chiamo|il mio nome e)\s{1,2}/gu
// After these, only what looks like one.
const likely =
  /(?<!\p{L})(?:i'm|i am|im|this is|it's|it is|its|here is|speaking with|ich bin|hier ist|hier spricht|je suis|c'est|soy|eu sou|sou|sono|io sono|aqui e|aqui es|qui e)\s{1,2}/gu
/** Particles that belong to a name though they are everyday words. */
const particles = new Set([
  'van',
  'von',
  'de',
  'del',
  'della',
  'da',
  'di',
  'du',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'zu',
  'der',
  'den',
  'dos',
  'das',
  'mc',
  'mac',
  'o',
  'd',
  'st',
])
const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'herr',
  'frau',
  'monsieur',
  'madame',
  'senor',
  'senora',
  'sr',
  'sra',
  'signor',
  'signora',
])

/** Names of people: "I'm Yusuf Rossi", "my name is maya lindqvist"; bare ones where a name was asked for. */
export const findPersonNames: Finder = (reading, asked) => {
  const { folded, words } = reading
  const found: Found[] = []
  const add = (name: Word[]) => {
    const first = name[0]
    if (first && !found.some(one => first.start < one.end && one.start < name.at(-1)!.end))
      found.push(entity(reading, name))
  }
  for (const match of matches(sure, folded)) add(nameAt(reading, match.index + match[0].length, asked.language, 'sure'))
  for (const match of matches(likely, folded))
    add(nameAt(reading, match.index + match[0].length, asked.language, 'likely'))
  if (asked.kind === 'name' && found.length === 0 && words.length <= 12) {
    const from = words.find(word => !skipped.has(word.form) && !/\d/.test(word.form))
    if (from) add(nameAt(reading, from.start, asked.language, 'asked'))
  }
  return found
}

const skipped = new Set([
  'yes',
  'sure',
  'ok',
  'okay',
  'hi',
  'hello',
  'well',
  'um',
  'uh',
  'it',
  's',
  'is',
  'its',
  'the',
  'ja',
  'oui',
  'si',
  'sim',
  'hallo',
  'hola',
  'name',
  'full',
  'my',
  'please',
  'first',
  'last',
])

function nameAt(reading: Reading, start: number, language: string, trust: 'sure' | 'likely' | 'asked'): Word[] {
  const { folded, cased, words } = reading
  let i = words.findIndex(word => word.start >= start)
  if (i < 0) return []
  if (titles.has(words[i]!.form)) i++
  const name: Word[] = []
  let capitals = 0
  let strange = 0
  for (; i < words.length && name.length < 4; i++) {
    const word = words[i]!
    const gap = name.length > 0 ? folded.slice(name.at(-1)!.end, word.start) : ' '
    if (!/^(?:[ ]|-|'|\. )$/.test(gap) || /\d/.test(word.form)) break
    const capital = cased[word.start] !== folded[word.start]
    const particle = particles.has(word.form)
    const common = isCommonWord(word.form, language)
    // A word in capitals may be a name even if it is also a word ("Mark Brown"), a plain one only if it is not.
    if (common && !particle && !(capital && (trust !== 'likely' || language !== 'de'))) break
    if (capital) capitals++
    if (!common && !particle) strange++
    name.push(word)
  }
  while (name.length > 0 && particles.has(name.at(-1)!.form)) name.pop()
  if (name.length === 0) return []
  const shouted = cased === cased.toUpperCase()
  if (trust === 'sure') return name
  if (trust === 'asked') return name.length >= 2 || words.length <= 2 ? name : capitals > 0 ? name : []
  if (name.length < 2) return []
  if (capitals >= 2 && !shouted) return name
  // "i'm extremely disappointed" is two words that any dictionary has.
  return strange === name.length &&
    name.some(word => !isEnglishWord(word.form)) &&
    !/(?:ed|ing|ly)$/.test(name.at(-1)!.form)
    ? name
    : []
}

/** What may follow a name that is not told by anything before it. */
const afterName = /^(?:$|\s*[.,!?;:\n]|\s(?:here|speaking|and|but|from|with|zip|und|et|y|e)(?!\p{L}))/u
const introduced =
  /(?:^|[.!?\n] ?)(?:(?:hi|hello|hey|hallo|bonjour|hola|ola|ciao|good (?:morning|afternoon|evening))(?: there)?[,.!]? )?$/

/**
 * Surnames that are words of the shop, which the rules above take for those: "i'm noah brown", "Olivia Rose" said by
 * itself. `shopWords` are where the shop's colours, brands and materials stand. A name found only in part is made whole.
 */
export function findShopSurnames(
  reading: Reading,
  asked: Asked,
  shopWords: { start: number; end: number }[],
  names: Found[],
): Found[] {
  const { folded, cased, words } = reading
  const taken = (word: Word) => shopWords.some(one => one.start < word.end && word.start < one.end)
  const found: Found[] = []
  for (const { start, end } of shopWords.slice(0, 8)) {
    const i = words.findIndex(word => word.start === start)
    const first = words[i - 1]
    if (!first || words[i]!.end !== end || folded.slice(first.end, start) !== ' ' || taken(first)) continue
    if (!/^\p{L}{2,}$/u.test(first.form) || !afterName.test(folded.slice(end, end + 12))) continue
    const partOf = names.find(one => one.type === 'person-name' && one.start <= first.start && one.end === first.end)
    const capitals = [first, words[i]!].every(word => cased[word.start] !== folded[word.start])
    const before = folded.slice(Math.max(0, first.start - 20), first.start)
    const strange = !isCommonWord(first.form, asked.language) && !isEnglishWord(first.form)
    const told = /(?:^|[^\p{L}])(?:i'm|i am|im|this is|ich bin|hier ist|je suis|soy|sou|sono)\s{1,2}$/u.test(before)
    const alone = capitals && introduced.test(before) && asked.language !== 'de'
    if (partOf || (strange && (told || alone)))
      found.push(entity(reading, partOf ? namePlus(reading, partOf, i) : [first, words[i]!]))
  }
  return found
}

const namePlus = ({ words }: Reading, name: Found, last: number): Word[] =>
  words.slice(
    words.findIndex(word => word.start >= name.start),
    last + 1,
  )

function entity(reading: Reading, name: Word[]): Found {
  const start = name[0]!.start
  const end = name.at(-1)!.end
  const parts = textOf(reading, start, end).trim().split(/\s+/).map(capitalise)
  const first = parts[0]!
  const last = parts.slice(1).join(' ')
  return { type: 'person-name', value: last ? { first, last } : { first, last: '' }, start, end }
}

/** "o'brien" is O'Brien; what already has a capital stays. */
function capitalise(word: string, index: number): string {
  if (word !== word.toLowerCase() && word !== word.toUpperCase()) return word
  const low = word.length <= 2 && word === word.toUpperCase() ? word : word.toLowerCase()
  if (index > 0 && particles.has(low) && low.length > 1) return low
  return low.replace(/(?<![\p{L}])\p{L}/gu, letter => letter.toUpperCase())
}
