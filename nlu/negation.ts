import type { Found } from './entities/finder.ts'
import { anyOf, matches } from './entities/finder.ts'
import type { Reading } from './normalise.ts'

// What follows is not wanted.
const excluding: Record<string, string> = {
  en: "not|no|without|except|except for|but not|any colour but|any color but|any brand but|any material but|anything but|everything but|all but|nothing in|nothing from|other than|rather than|apart from|besides|excluding|minus|don't want|dont want|do not want|don't like|dont like|don't need|never|nor|neither|no more|instead of|hate|avoid|isn't|aren't|not in|not from|not the|none of|free of|leaving out|save for|allergic to|allergy to",
  de: 'nicht|ned|net|nod|kein|keine|keinen|keiner|keines|keinem|keins|koa|koan|koane|kei|ohne|ausser|außer|bis auf|ausgenommen|abgesehen von|alles ausser|alles außer|nichts|nix|statt|anstatt|anstelle|anstelle von|weder|frei von|mag nicht|hasse|allergisch gegen|allergisch auf|allergie gegen|niemals|bloß nicht|bloss nicht',
  fr: "pas de|pas d'|pas du|pas des|pas en|pas le|pas la|pas les|pas un|pas une|pas|sans|sauf|excepte|hormis|a part|tout sauf|n'importe quoi sauf|a l'exception de|en dehors de|ni|aucun|aucune|au lieu de|au lieu du|au lieu des|plutot que|evite|evitez|deteste|exempt de|exempte de|allergique a|allergique au|allergique aux|surtout pas",
  es: 'no|sin|excepto|a excepcion de|salvo|menos(?! de)|todo menos|que no sean?|que no tengan?|que no lleven?|no quiero|no me gustan?|ningun|ninguna|nada de|nada con|ni|tampoco|aparte de|evita|odio|alergic[oa] al?|alergia al?|en vez de|en lugar de',
  pt: 'nao|sem|exceto|menos|tudo menos|que nao seja|nenhum|nenhuma|nada de|nem|em vez de|ao inves de|em vez do|em vez da|excepto|tirando|a nao ser|a excecao de|com excecao de|fora|dispenso|detesto|odeio|que nao sejam|que nao tenha|alergico a|alergica a|livre de',
  it: 'non|senza|tranne|eccetto|salvo|tutto tranne|che non sia|nessun|nessuna|niente|ne|mica|nn|escluso|esclusa|esclusi|escluse|a parte|fuorche|all infuori di|anziche|invece d(?:i|el|ella|ei|elle)|invece che|al posto d(?:i|el|ella|ei|elle)',
}
/** "not too expensive" and "not only leather" exclude nothing. */
const softened =
  /(?:not|nicht|pas|no|nao|non) (?:only|just|necessarily|sure|too|really|nur|unbedingt|zu|allzu|so|ganz|seulement|uniquement|juste|que|trop|tres|forcement|necessairement|sur|vraiment|solo|apenas)$/
/** Words that may stand between the negation and what it excludes. */
const between =
  /^(?: ?(?:,|-)? ?(?:in|the|a|an|any|of|made|with|by|from|for|want|to|be|too|it|that|those|these|my|one|ones|brand|colour|color|der|die|das|den|dem|ein|eine|einen|einem|einer|aus|in|von|mit|fur|mehr|sein|so was|irgendwas|la|le|les|el|los|las|lo|un|una|une|en|de|des|du|con|di|da|il|gli|em|os|as|o|e|i|quiero|quero|voglio|veux|mochte|sea))* ?$/u
/** The reach of a negation goes on over "or": "not red or blue". */
const listed =
  /^ ?(?:,|or|and|nor|oder|und|noch|ni|ou|o|ne|nem|y|e|et|\/)(?: (?:the|in|any|no|of|a|die|der|das|le|la|les|el|los|las))? ?$/

const patterns = new Map<string, RegExp>()

function patternOf(language: string): RegExp {
  const known = patterns.get(language)
  if (known) return known
  const words = excluding[language] ?? excluding.en!
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(words)})(?![\\p{L}\\p{N}])`, 'gu')
  patterns.set(language, made)
  return made
}

/** Kinds of entity that a shopper rules out. */
const excludable = new Set([
  'brand',
  'product-type',
  'department',
  'colour',
  'material',
  'option',
  'product',
  'size',
  'payment-method',
  'shown',
  'ordinal',
  'order-number',
  'order-status',
  'measure',
  'money',
])

/** Marks what is ruled out: "not leather", "without laces", "anything but black", "not red or blue". */
export function markNegated({ folded }: Reading, found: Found[], language: string): void {
  if (found.length === 0) return
  const ends: number[] = []
  for (const match of matches(patternOf(language), folded)) {
    const end = match.index + match[0].length
    if (softened.test(folded.slice(0, end + 12).slice(0, endOfNextWord(folded, end)))) continue
    // "no, the red one" answers.
    if (/^(?:no|nao|non|nein)$/.test(match[0]) && /^ ?[,.!;-]/.test(folded.slice(end, end + 2))) continue
    ends.push(end)
  }
  if (ends.length === 0) return
  const sorted = found.filter(one => excludable.has(one.type)).sort((a, b) => a.start - b.start)
  let reach = -1
  for (const one of sorted) {
    const near = ends.some(
      end => end <= one.start && one.start - end < 30 && between.test(folded.slice(end, one.start)),
    )
    const goesOn = reach >= 0 && one.start >= reach && listed.test(folded.slice(reach, one.start))
    const overlaps = reach > one.start
    if (near || goesOn || overlaps) {
      one.negated = true
      reach = Math.max(reach, one.end)
    }
  }
}

function endOfNextWord(folded: string, from: number): number {
  let at = from
  while (at < folded.length && folded[at] === ' ') at++
  while (at < folded.length && folded[at] !== ' ') at++
  return at
}
