import { bare, type Finder, type Found, hinted, matches } from './finder.ts'

const places: [number, string][] = [
  [1, 'first|1st|erste[nrsm]?|premier|premiere|1er|1ere|1re|primer[oa]?|primeir[oa]|prim[oa]|top one|former'],
  [2, 'second|2nd|zweite[nrsm]?|deuxieme|second|seconde|2e|2eme|2nde?|segund[oa]|second[oa]'],
  [3, 'third|3rd|dritte[nrsm]?|troisieme|3e|3eme|tercer[oa]?|terceir[oa]|terz[oa]'],
  [4, 'fourth|4th|vierte[nrsm]?|quatrieme|4e|4eme|cuart[oa]|quart[oa]'],
  [5, 'fifth|5th|funfte[nrsm]?|cinquieme|5e|5eme|quint[oa]'],
  [6, 'sixth|6th|sechste[nrsm]?|sixieme|6e|6eme|sext[oa]|sest[oa]'],
  [7, 'seventh|7th|siebte[nrsm]?|septieme|septim[oa]|setim[oa]|settim[oa]'],
  [8, 'eighth|8th|achte[nrsm]|huitieme|octav[oa]|oitav[oa]|ottav[oa]'],
  [9, 'ninth|9th|neunte[nrsm]?|neuvieme|noven[oa]|non[oa]'],
  [10, 'tenth|10th|zehnte[nrsm]?|dixieme|decim[oa]'],
  [-1, 'last|bottom|latter|letzte[nrsm]?|dernier|derniere|ultim[oa]'],
  [-2, 'second to last|second last|next to last|penultimate|vorletzte[nrsm]?|avant-dernier|penultim[oa]'],
]
const article =
  "the |der |die |das |den |dem |beim |vom |zum |le |la |el |il |lo |o |a |l'|ao |al |au |do |da |del |dello |della |du |esse |essa |ese |esa |quel |quello |quella |ce "
const noun =
  ' (?:one|option|item|product|choice|result|link|entry|order|pair|pick|article|eine|option|produkt|artikel|un|opcion|opcao|opzione|producto|articulo|modelo|produto|prodotto|produit|modele|choix|resultat|result(?:ado|ato)?|suggestion)'
// Of the ordinals, only "the second" points; "second" alone may be a moment, "last" a week.
const patterns = places.map(([place, words]) => ({
  place,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${article})(?:${words})(${noun}s?)?|(?:${words})${noun}s?)(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  whole: new RegExp(`^(?:${words})$`, 'u'),
}))
const anyOrdinal = hinted(places.map(([, words]) => words).join('|'))
const numbered =
  /(?<![\p{L}\p{N}])(?:number|option|item|no\.?|nr\.?|nummer|position|numero|opcion|opcao|opzione|choice|product|producto|articulo|result|produkt|artikel|choix|the number)[ #:]{1,2}(\d{1,2}|one)(?![\p{L}\p{N}]|[.,-]\d)/gu
/** "je prends le 2": French points with a bare figure; "le 2 mai" is a day. */
const bareFigure =
  /(?<![\p{L}\p{N}])l[ea] ([1-9])(?=[.,!?;]|$| (?:en|stp|svp|s'il|et|ou|plutot|aussi|dans|au|il|elle|c'est|est|me|svp)(?!\p{L}))/gu
/** "the first time", "the last order" and "the second floor" point at nothing that was shown. */
const elsewhere =
  /^ (?:time|week|month|year|day|days|night|weekend|few|two|floor|class|name|half|thing|step|quarter|hand|attempt|try|mal|woche|monat|jahr|tag|stock|fois|semaine|mois|jour|vez|semana|mes|ano|dia|volta|settimana|giorno|\d)/

/** Places in a list: "the second one", "number 3", "last one" (-1). */
export const findOrdinals: Finder = (reading, asked) => {
  const { folded } = reading
  const found: Found[] = []
  const add = (value: number, start: number, end: number) => {
    if (!found.some(one => start < one.end && one.start < end)) found.push({ type: 'ordinal', value, start, end })
  }
  if (anyOrdinal(reading)) {
    const answer = bare(reading)
    // Longer names first: "second to last" is not "second".
    for (const { place, pattern, whole } of patterns.toReversed()) {
      if (whole.test(answer.text)) add(place, answer.start, answer.end)
      for (const match of matches(pattern, folded)) {
        const end = match.index + match[0].length
        if (!match[1] && elsewhere.test(folded.slice(end, end + 10))) continue
        if (!match[1] && /^(?:a|o) /.test(match[0]) && asked.language !== 'pt') continue
        if (!match[1] && /^die |^das /.test(match[0]) && asked.language !== 'de') continue
        add(place, match.index, end)
      }
    }
  }
  if (/\d|one/.test(folded)) {
    for (const match of matches(numbered, folded)) {
      if (
        /^n/.test(match[0]) &&
        /(?:order|phone|account|bestell|tracking|house|card|model|part) $/.test(folded.slice(0, match.index))
      )
        continue
      // "no 38" is "in a 38" in Portuguese.
      if (asked.language === 'pt' && /^no /.test(match[0])) continue
      add(match[1] === 'one' ? 1 : Number(match[1]), match.index, match.index + match[0].length)
    }
    if (asked.language === 'fr')
      for (const match of matches(bareFigure, folded)) add(Number(match[1]), match.index, match.index + match[0].length)
  }
  return found
}
