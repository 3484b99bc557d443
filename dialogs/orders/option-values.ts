import type { Product } from '../../knowledge/catalogue.ts'
import { measureOf } from './scales.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A value of one of a product's options, named in a text. Offsets are into the text. */
export type NamedValue = { option: string; value: string; start: number; end: number; negated: boolean }

/** The options of a product with all values that its variants have, in the catalogue's words. */
export function optionsOf(product: Product): Map<string, string[]> {
  const options = new Map<string, string[]>()
  for (const variant of product.variants) {
    for (const [name, value] of Object.entries(variant.options)) {
      const values = options.get(name) ?? []
      if (!values.includes(value)) values.push(value)
      options.set(name, values)
    }
  }
  return options
}

/**
 * The option values that a text names, in the order said: whole ("stainless steel"), by what tells them apart ("google",
 * "soft"), by measure ("1 litre" for 1000ml), by the option's name where the value is yes, no or none ("waterproof",
 * "without backlight").
 */
export function valuesIn(text: string, product: Product): NamedValue[] {
  const tokens = tokensOf(text)
  const options = optionsOf(product)
  const found: (NamedValue & { strength: number; first: number; last: number })[] = []
  const add: Add = (option, value, first, length, strength, negated = isNegated(tokens, first)) => {
    const last = first + length - 1
    const rival = found.find(one => one.first <= last && first <= one.last)
    const near = strength + closeness(tokens, first, last, option)
    if (rival) {
      if (rival.strength >= near) return
      found.splice(found.indexOf(rival), 1)
    }
    const [start, end] = [tokens[first]!.start, tokens[last]!.end]
    found.push({ option, value, start, end, negated, strength: near, first, last })
  }
  for (const [option, values] of options) {
    for (const value of values) {
      const words = tokensOf(value)
      for (let i = 0; i < tokens.length; i++) {
        const hit = standsAt(tokens, i, words, value, option, values, text)
        if (hit) add(option, value, i, hit.length, hit.strength)
      }
    }
    byOptionName(tokens, option, values, add)
  }
  return found
    .filter(
      one =>
        !one.negated ||
        !found.some(other => other.option === one.option && other.value === one.value && !other.negated),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ option, value, start, end, negated }) => flipped({ option, value, start, end, negated }, options))
}

type Add = (option: string, value: string, first: number, length: number, strength: number, negated?: boolean) => void

/** "not waterproof" is a value of its own where an option says yes or no. */
function flipped(named: NamedValue, options: Map<string, string[]>): NamedValue {
  const values = options.get(named.option)!
  if (!named.negated || values.length !== 2) return named
  const other = values.find(value => value !== named.value)!
  return isYesNo(values) ? { ...named, value: other, negated: false } : named
}

const isYesNo = (values: string[]) => values.every(value => /^(?:yes|no|true|false)$/i.test(value))

function standsAt(
  tokens: Token[],
  at: number,
  words: Token[],
  value: string,
  option: string,
  values: string[],
  text: string,
): { length: number; strength: number } | undefined {
  if (words.length === 0 || /^(?:yes|no|none|true|false)$/i.test(value)) return undefined
  let length = 0
  while (length < words.length && tokens[at + length] && sameWord(tokens[at + length]!, words[length]!)) length++
  const first = words[0]!
  const token = tokens[at]!
  if (length === words.length) {
    if (isLetter(value)) return isSaidAsSize(tokens, at, text) ? { length, strength: 2.5 } : undefined
    if (/^\d/.test(first.form) && words.length === 1 && !isSaidAsOption(tokens, at, option)) return undefined
    return { length, strength: 2 + length }
  }
  const size = letterSizes[token.form]
  if (size && size === value.toLowerCase()) return { length: 1, strength: 3 }
  if (/^\d/.test(first.form)) return byMeasure(tokens, at, value, option, values, length)
  // By a part that no other value shares: "google" of Google Assistant, "soft" of softshell.
  const parts = words.map(word => word.stem)
  const others = values.filter(one => one !== value).flatMap(one => tokensOf(one).map(word => word.stem))
  const part = parts.find(
    word =>
      !common.has(word) &&
      (word === token.stem ||
        (token.stem.length >= 4 && word.startsWith(token.stem) && word.length - token.stem.length <= 6)),
  )
  if (!part || others.includes(part) || others.some(one => one === token.stem)) return undefined
  let more = 1
  while (tokens[at + more] && parts.includes(tokens[at + more]!.stem)) more++
  return { length: more, strength: 1 + more / 10 }
}

/** "1 litre" is 1000ml; "13" is 13-inch where the number can be no other option's. */
function byMeasure(
  tokens: Token[],
  at: number,
  value: string,
  option: string,
  values: string[],
  matched: number,
): { length: number; strength: number } | undefined {
  const token = tokens[at]!
  if (!/^\d/.test(token.form)) return undefined
  // Number and unit stand, what follows is for the catalogue: "512 GB" of 512GB SSD.
  if (matched >= 2) return { length: matched, strength: 2 + matched }
  const unit = tokens[at + 1]?.form
  const said = unit ? measureOf(`${token.form} ${unit}`) : undefined
  const meant = measureOf(value)
  if (said && meant && said.unit === meant.unit && said.unit !== '')
    return Math.abs(said.value - meant.value) < 1e-6 ? { length: 2, strength: 3.5 } : undefined
  if (matched === 0) return undefined
  if (isSaidAsOption(tokens, at, option)) return { length: 1, strength: 2 }
  // A bare number: only where its unit is not another's, and no other value of the option begins with it.
  const bare = !unit || !/^(?:%|\p{L}{1,3})$/u.test(unit) || follows.has(unit)
  const alone = values.filter(one => tokensOf(one)[0]?.form === token.form).length === 1
  return bare && alone && token.form.length >= 2 ? { length: 1, strength: 0.8 } : undefined
}

const follows = new Set(['and', 'or', 'the', 'for', 'in', 'if', 'one', 'but', 'so', 'not', 'to', 'is', 'my', '>'])

/** "size 9", "9 in size", "1500 pieces", "a 500-piece one": the number is said to be of this option. */
function isSaidAsOption(tokens: Token[], at: number, option: string): boolean {
  const names = tokensOf(option).map(one => one.stem)
  for (const i of [at - 2, at - 1, at + 1, at + 2]) {
    const stem = tokens[i]?.stem
    if (stem && (names.includes(stem) || (names.includes('size') && sizeWords.has(stem)))) return true
  }
  return false
}

const sizeWords = new Set(['size', 'sized', 'sizes', 'us', 'eu', 'uk', 'große', 'grosse', 'groesse', 'gr'])
/** "In s", "gegen m": what a letter stands behind where it is a size. */
const beforeSizes = new Set(['in', 'gegen', 'auf'])

function sameWord(said: Token, word: Token): boolean {
  if (said.stem === word.stem) return true
  if (said.stem.replace(/ae/g, 'e') === word.stem) return true
  // "bagless" and "bag-less", "polarised" and "polarized".
  return said.stem.length > 5 && said.stem.replace(/is(?=ed|e$|ing)/, 'iz') === word.stem
}

const isLetter = (value: string) => /^(?:x{0,3}[sl]|m|\dxl)$/i.test(value)

/** A lone letter is a size where it is written as one: "S", "size s". */
function isSaidAsSize(tokens: Token[], at: number, text: string): boolean {
  const { form, start, end } = tokens[at]!
  if (form.length > 1) return true
  const raw = text.slice(start, end)
  if (raw === raw.toUpperCase() && !/['’]/.test(text[start - 1] ?? '')) return true
  return (
    [tokens[at - 1], tokens[at + 1]].some(one => one !== undefined && sizeWords.has(one.stem)) ||
    beforeSizes.has(tokens[at - 1]?.form ?? '') ||
    tokens.length <= 3
  )
}

const letterSizes: Record<string, string> = {
  small: 's',
  medium: 'm',
  large: 'l',
  xxlarge: 'xxl',
  s: 'small',
  m: 'medium',
  l: 'large',
}

const common = new Set(['equivalent', 'size', 'with', 'and', 'the', 'card', 'type', 'level', '+', 'natural', 'neck'])

/** "waterproof", "no water resistance", "without backlight", "backlit": an option whose values say yes, no or none. */
function byOptionName(tokens: Token[], option: string, values: string[], add: Add): void {
  const names = tokensOf(option).map(one => one.stem)
  const yes = values.find(value => /^(?:yes|true)$/i.test(value))
  const none = values.find(value => /^(?:none|no|false)$|^(?:not|non|without|no) /i.test(value))
  if (!yes && !none) return
  for (let i = 0; i < tokens.length; i++) {
    const length = names.every((name, n) => alike(tokens[i + n]?.stem, name)) ? names.length : 0
    const reversed =
      names.length === 2 &&
      alike(tokens[i]?.stem, names[1]!) &&
      tokens.slice(i + 1, i + 3).some(one => alike(one.stem, names[0]!))
    const proof =
      names[0] === 'water' &&
      /^waterproof|^water$/.test(tokens[i]!.stem) &&
      (tokens[i]!.stem !== 'water' || /^(?:proof|resist)/.test(tokens[i + 1]?.stem ?? ''))
    const span = length || (reversed ? 2 : proof ? (tokens[i]!.stem === 'water' ? 2 : 1) : 0)
    if (span === 0 || i + span > tokens.length) continue
    const negated = isNegated(tokens, i)
    if (yes && isYesNo(values)) add(option, yes, i, span, 3)
    else if (none && negated) add(option, none, i, span, 3.5, false)
  }
}

const alike = (said: string | undefined, name: string) =>
  said !== undefined &&
  (said === name || (name.length >= 6 && said.length >= 5 && said.slice(0, 5) === name.slice(0, 5)))

/** Nearness of the option's own name settles whose value it is: "high ventilation", "black frame". */
function closeness(tokens: Token[], first: number, last: number, option: string): number {
  const names = tokensOf(option).map(one => one.stem)
  let best = 0
  for (const i of [first - 2, first - 1, last + 1, last + 2]) {
    const stem = tokens[i]?.stem
    if (!stem) continue
    const own = names.some(
      name => alike(stem, name) || (name === 'size' && sizeWords.has(stem)) || (stem === 'lens' && name === 'len'),
    )
    if (own) best = Math.max(best, i === last + 1 ? 2 : i === first - 1 ? 1.5 : 0.7)
  }
  if (best === 0 && /^(?:size|colou?r)$/i.test(option)) best = 0.1
  return best
}

/** "not leather", "without a bag", "instead of Apple HomeKit", "from red": the value is what it should not be. */
function isNegated(tokens: Token[], at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const token = tokens[at - back]
    if (!token) return false
    const { form } = token
    if (form === 'of' && /^(?:instead)$/.test(tokens[at - back - 1]?.form ?? '')) return true
    if (form === 'than' && /^(?:rather|other)$/.test(tokens[at - back - 1]?.form ?? '')) return true
    if (/^d(?:i|el|ella|ei|elle)$/.test(form) && tokens[at - back - 1]?.form === 'invece') return true
    if (negating.has(form)) return back <= (form === 'not' || form === 'no' ? 3 : 4)
    if (!passing.has(form)) return false
  }
  return false
}

const negating = new Set(
  "not no non without nao não vez invés isn't aren't don't doesn't instead from nicht kein keine ohne statt sans pas sin sem senza anziche anziché".split(
    ' ',
  ),
)
const passing = new Set(
  'a an the any of my with being that one is be in made want need have current your water as'.split(' '),
)
