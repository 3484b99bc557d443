import { type Finder, type Found, hinted, matches } from './finder.ts'

const names: [language: string, words: string][] = [
  ['en', 'english|englisch|anglais|ingles|inglese|englisch'],
  ['de', 'german|deutsch|allemand|aleman|alemao|tedesco'],
  ['fr', 'french|franzosisch|francais|frances|francese'],
  ['es', 'spanish|spanisch|espagnol|espanol|castellano|espanhol|spagnolo'],
  ['pt', 'portuguese|portugiesisch|portugais|portugues|portoghese'],
  ['it', 'italian|italienisch|italien|italiano'],
  ['nl', 'dutch|niederlandisch|neerlandais|holandes|olandese'],
  ['pl', 'polish|polnisch|polonais|polaco|polacco'],
  ['tr', 'turkish|turkisch|turc|turco'],
  ['zh', 'chinese|chinesisch|chinois|chino|chines|cinese|mandarin'],
  ['ja', 'japanese|japanisch|japonais|japones|giapponese'],
  ['ar', 'arabic|arabisch|arabe|arabo'],
  ['ru', 'russian|russisch|russe|ruso|russo'],
]
const alternatives = names.map(([, words]) => words).join('|')
const hint = hinted(alternatives)
// A language is asked for with a verb of speaking, after "in", or as the whole utterance: a "french press" is a pot.
const pattern = new RegExp(
  `(?<!\\p{L})(?:(?:in|auf|en|em|speak|switch to|change to|talk|write|answer|reply|continue in|use|sprich|sprechen|schreib|wechsle zu|parle[rz]?|habla[rs]?|fala[rs]?|parla|parli|parlare|passe[rz]? (?:a l'|au |en )?|language to|do you understand|you know|prefer|cambia a|in the) ?(?:sie |du |me |mir |vous |bitte |only |usted |voce |a |l')?)(${alternatives})(?! ?\\p{L}*(?:press|toast|door|window|leather|made))(?!\\p{L})`,
  'gu',
)
const whole = new RegExp(
  `^[\\s.,!?]*(${alternatives})(?:,? (?:please|bitte|s'il vous plait|por favor|per favore|s'il te plait))?[\\s.,!?]*$`,
  'u',
)
const languageOf = (word: string) => names.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(word))?.[0]

/** A language to go on in: "speak German", "auf deutsch bitte". */
export const findLanguageNames: Finder = reading => {
  const { folded } = reading
  if (!hint(reading)) return []
  const found: Found[] = []
  const alone = whole.exec(folded)
  const hits = alone ? [alone] : [...matches(pattern, folded)]
  for (const match of hits) {
    const name = match[1]!
    const start = match.index + match[0].indexOf(name)
    const language = languageOf(name)
    if (language) found.push({ type: 'language', value: language, start, end: start + name.length })
  }
  return found
}
