import { bare, type Finder, type Found, matches } from './finder.ts'

const cue =
  /(?<!\p{L})(?:zip(?:\s?code)?|postal\s?code|post\s?code|postcode|postleitzahl|plz|code postal|codigo postal|cod(?:igo|ice)? postale?|cap|cep)(?:\s(?:is|ist|est|es|e|of|was|number|von|:)(?!\p{L}))*\s?[:=]?\s?/giu
const shapes = {
  uk: '[a-pr-uwyz][a-y]?\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2}',
  canada: '[a-z]\\d[a-z][ -]?\\d[a-z]\\d',
  brazil: '\\d{5}-?\\d{3}',
  portugal: '\\d{4}-\\d{3}',
  plusFour: '\\d{5}-\\d{4}',
  netherlands: '\\d{4} ?[a-z]{2}',
  five: '\\d{5}',
  four: '\\d{4}',
}
const { uk, canada, brazil, portugal, plusFour, netherlands, five, four } = shapes
const afterCue = new RegExp(
  `(?:${[plusFour, brazil, portugal, uk, canada, netherlands, five, four].join('|')})(?![\\p{L}\\p{N}])`,
  'iuy',
)
const whole = new RegExp(`^(?:${[plusFour, brazil, portugal, uk, canada, netherlands, five, four].join('|')})$`, 'iu')
// Shapes so particular that they need no word beside them.
const telling = new RegExp(
  `(?<![\\p{L}\\p{N}#-])(?:${[uk, canada, plusFour, portugal].join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)
const withinAnswer = new RegExp(
  `(?<![\\p{L}\\p{N}#$€£.,-])(?:${[plusFour, brazil, portugal, uk, canada, five].join('|')})(?![\\p{L}\\p{N}%€$£-]|[.,]\\d)`,
  'giu',
)
const spaced = /^\d(?: \d){3,7}$/

/** Postal codes: after "zip code", in the shape of one, or bare where one (or a name and a code) was asked for. */
export const findPostalCodes: Finder = (reading, asked) => {
  const { folded } = reading
  if (!/\d/.test(folded)) return []
  const found: Found[] = []
  const add = (text: string, start: number) => {
    const end = start + text.length
    if (!found.some(one => start < one.end && one.start < end))
      found.push({ type: 'postal-code', value: shape(text), start, end })
  }
  for (const match of matches(cue, folded)) {
    afterCue.lastIndex = match.index + match[0].length
    const code = afterCue.exec(folded)
    if (code) add(code[0], code.index)
  }
  const answer = bare(reading)
  if (asked.kind === 'postal-code' && (whole.test(answer.text) || spaced.test(answer.text)))
    add(answer.text, answer.start)
  if (
    asked.kind === 'postal-code' ||
    asked.kind === 'name' ||
    /\bfind me\b|\bi am\b|\bi'm\b|\bmy name\b/.test(folded)
  ) {
    for (const match of matches(withinAnswer, folded)) add(match[0], match.index)
  }
  for (const match of matches(telling, folded)) {
    if (/[a-z]/.test(match[0]) || /-/.test(match[0])) add(match[0], match.index)
  }
  return found
}

/** As the country writes it: "sw1a1aa" is SW1A 1AA. */
function shape(text: string): string {
  const code = text.toUpperCase().replace(/^(\d)(?: (\d))+$/, all => all.replace(/ /g, ''))
  const compact = code.replace(/ /g, '')
  if (/^[A-Z]\d[A-Z]-?\d[A-Z]\d$/.test(compact)) return `${compact.slice(0, 3)} ${compact.slice(-3)}`
  if (/^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(compact)) return `${compact.slice(0, -3)} ${compact.slice(-3)}`
  if (/^\d{8}$/.test(compact)) return `${compact.slice(0, 5)}-${compact.slice(5)}`
  return compact
}
