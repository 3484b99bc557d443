/** The form that a folded word shares with its plural. Words that only sound alike (bed, bedding) stay apart. */
export type Stemmer = (word: string) => string

const maxKept = 200_000

/** A stemmer for the language of a catalogue; one that it has no rules for is treated as English. */
export function stemmerFor(language: string): Stemmer {
  const rules = stemmers[language] ?? english
  const kept = new Map<string, string>()
  return word => {
    let stem = kept.get(word)
    if (stem === undefined) {
      stem = /\d/.test(word) ? word : rules(word)
      if (kept.size >= maxKept) kept.clear()
      kept.set(word, stem)
    }
    return stem
  }
}

const irregular: Record<string, string> = {
  knives: 'knife',
  shelves: 'shelf',
  halves: 'half',
  loaves: 'loaf',
  scarves: 'scarf',
  wolves: 'wolf',
  leaves: 'leaf',
  men: 'man',
  mens: 'man',
  women: 'woman',
  womens: 'woman',
  ladies: 'woman',
  children: 'child',
  childrens: 'child',
  kids: 'kid',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  geese: 'goose',
  people: 'person',
  gray: 'grey',
  color: 'colour',
  colors: 'colour',
  colored: 'coloured',
  aluminum: 'aluminium',
  jewelry: 'jewellery',
  pajama: 'pyjama',
  pajamas: 'pyjama',
  pyjamas: 'pyjama',
  center: 'centre',
  fiber: 'fibre',
  mold: 'mould',
  plow: 'plough',
  tire: 'tyre',
  tires: 'tyre',
  tyres: 'tyre',
  organiser: 'organizer',
  organisers: 'organizer',
  armor: 'armour',
  theater: 'theatre',
  liter: 'litre',
  liters: 'litre',
  yogurt: 'yoghurt',
  mustache: 'moustache',
}

function english(word: string): string {
  const known = irregular[word]
  if (known) return known
  const { length } = word
  if (length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:sses|xes|ches|shes|zzes|oes)$/.test(word) && length > 5) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** After Savoy's light stemmer for German; accents are folded already, so Stühle is stuhle. */
function german(word: string): string {
  for (const end of ['ern', 'em', 'en', 'er', 'es', 'e', 'n', 's']) {
    const least = end === 'er' || end === 's' || end === 'es' || end === 'ern' ? 4 : 3
    if (word.endsWith(end) && word.length - end.length >= least) return word.slice(0, -end.length)
  }
  return word
}

function french(word: string): string {
  if (word.length < 4) return word
  if (/eaux$/.test(word)) return word.slice(0, -1)
  if (/aux$/.test(word)) return `${word.slice(0, -3)}al`
  return word.replace(/[sx]$/, '').replace(/e$/, '')
}

const iberian = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/(?<=[rlnzd])es$/, '')
        .replace(/s$/, '')
        .replace(/[oae]$/, '')

const italian = (word: string): string =>
  word.length < 4 ? word : word.replace(/(?<=[cg])h(?=[ei]$)/, '').replace(/[aeio]$/, '')

const stemmers: Record<string, Stemmer> = {
  en: english,
  de: german,
  fr: french,
  es: iberian,
  pt: iberian,
  it: italian,
}

/** Small words that tell the language of a text. */
const telling: Record<string, string[]> = {
  en: ['the', 'and', 'with', 'for', 'of', 'your', 'this', 'are'],
  de: ['und', 'mit', 'der', 'die', 'das', 'fur', 'ist', 'aus', 'ein', 'eine'],
  fr: ['et', 'les', 'des', 'avec', 'pour', 'une', 'est', 'dans'],
  es: ['y', 'con', 'para', 'los', 'las', 'una', 'el', 'del'],
  it: ['il', 'con', 'per', 'della', 'di', 'che', 'una', 'gli'],
  pt: ['e', 'com', 'para', 'os', 'uma', 'do', 'da', 'em'],
}
const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(telling))
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

/** The language that most of these folded words speak for; English when none does. */
export function languageOf(words: Iterable<string>): string {
  const votes: Record<string, number> = {}
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) votes[language] = (votes[language] ?? 0) + 1
  return Object.entries(votes).sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en'
}
