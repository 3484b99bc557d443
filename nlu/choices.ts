import type { Found } from './entities/finder.ts'
import { bare } from './entities/finder.ts'
import { fold, type Reading, wordsIn } from './normalise.ts'
import type { ShownItem, Situation } from './understanding.ts'
import { stem } from './word-stem.ts'

type Option = { label: string; words?: string[] }

/**
 * What the shopper picks of what was offered or shown: "2", "the second one", "the red one", or the label itself.
 * Returns entities of type 'choice' where choices were offered, otherwise of type 'shown'.
 */
export function pickOffered(reading: Reading, found: Found[], situation: Situation, language: string): Found[] {
  const choices = situation.expecting?.choices ?? []
  const shown = situation.shown ?? []
  const asked = situation.expecting !== undefined && situation.expecting.slot !== ''
  if (choices.length > 0) {
    const picked = pickChoice(reading, found, choices, language, asked)
    // "Why the second one?" names a button, and what it is about.
    const about = picked.some(one => one.named) && !asked ? ordinalsShown(found, shown) : []
    if (picked.length > 0) return [...picked, ...about]
  }
  return shown.length > 0
    ? pickShown(reading, found, shown, situation.expecting?.kind, language, choices.length > 0)
    : []
}

type Choice = { value: string; label: string }

function pickChoice(reading: Reading, found: Found[], choices: Choice[], language: string, asked: boolean): Found[] {
  const whole = bare(reading)
  const pick = (index: number, start = whole.start, end = whole.end): Found[] => {
    const choice = choices[index]
    return choice ? [{ type: 'choice', value: choice.value, start, end }] : []
  }
  const same = choices.filter(choice => fold(choice.label).trim() === whole.text || fold(choice.value) === whole.text)
  if (same.length === 1) return pick(choices.indexOf(same[0]!))
  const number = numberAlone.exec(whole.text)
  if (number) return pick(number[1] === 'one' ? 0 : Number(number[1]) - 1)
  const ordinals = found.filter(one => one.type === 'ordinal' && !one.negated)
  const content = contentWords(reading)
  if (ordinals.length === 1) {
    const { value, start, end } = ordinals[0]!
    const around = content.filter(word => word.start < start || word.end > end)
    // A button below an answer is meant only where nothing else is said: "add the second one" speaks of what is shown.
    if (asked || around.length === 0) return pick(placeOf(Number(value), choices.length), start, end)
  }
  const index = byWords(
    content.map(word => word.form),
    choices,
    language,
  )
  return index === undefined ? [] : pick(index).map(one => ({ ...one, named: true }))
}

const numberAlone =
  /^(?:(?:option|number|no|nr|item|choice|nummer|numero|opcion|opcao|opzione|the number|choose|pick|take|press|select|#)[ .#:]{0,2})?#?(\d{1,2}|one)(?:[).:]|\.? please| bitte| por favor| s'il vous plait)?$/

const placeOf = (ordinal: number, length: number) => (ordinal < 0 ? length + ordinal : ordinal - 1)

/** The option that has all the telling words of a short answer, if only one has as many. */
function byWords(said: string[], options: Option[], language: string): number | undefined {
  if (said.length === 0 || said.length > 8) return undefined
  const labels = options.map(option => stemsOf([option.label, ...(option.words ?? [])].join(' '), language))
  const scores = labels.map(label => said.filter(word => label.has(stem(word, language))).length)
  const best = Math.max(...scores)
  if (best === 0 || best < said.length * 0.6) return undefined
  const winners = scores.flatMap((score, index) => (score === best ? [index] : []))
  if (winners.length === 1) return winners[0]
  // "pay" is in both "Pay now" and "Pay with another card": the label that it fills more is no clearer.
  return undefined
}

function pickShown(
  reading: Reading,
  found: Found[],
  shown: ShownItem[],
  kind: string | undefined,
  language: string,
  offered: boolean,
): Found[] {
  const whole = bare(reading)
  const number = numberAlone.exec(whole.text)
  if (number && !offered && (kind === undefined || pointing.has(kind))) {
    const place = number[1] === 'one' ? 1 : Number(number[1])
    return place >= 1 && place <= shown.length
      ? [{ type: 'shown', value: place, start: whole.start, end: whole.end }]
      : []
  }
  const placed = ordinalsShown(found, shown)
  if (placed.length > 0) return placed
  return shownByWords(reading, shown, language)
}

const ordinalsShown = (found: Found[], shown: ShownItem[]): Found[] =>
  found.flatMap(({ type, value, start, end, negated }) => {
    const place = type === 'ordinal' ? placeOf(Number(value), shown.length) : -1
    return place >= 0 && place < shown.length ? [{ type: 'shown', value: place + 1, start, end, negated }] : []
  })

/** Kinds of question to which a bare number points at something shown. */
const pointing = new Set(['choice', 'items', 'product', 'text'])
const definite =
  /(?<!\p{L})(?:the|that|this|der|die|das|den|le|la|les|celui|celle|el|los|las|ese|esa|o|a|os|as|esse|essa|il|lo|i|gli|quello|quella)(?!\p{L})/gu

const plural = /^(?:los|las|les|gli|os|as)$/

/** "the red one", "the Fjell boots": a definite thing that only one of those shown is. */
function shownByWords(reading: Reading, shown: ShownItem[], language: string): Found[] {
  const { folded, words } = reading
  const labels = shown.map(item => stemsOf([item.label, ...(item.words ?? [])].join(' '), language))
  const picked: Found[] = []
  definite.lastIndex = 0
  for (let match = definite.exec(folded), n = 0; match && n < 20; match = definite.exec(folded), n++) {
    const from = words.findIndex(word => word.start >= match!.index + match![0].length)
    if (from < 0) break
    let last = -1
    let left = labels.map((_, index) => index)
    for (let i = from; i < words.length && i < from + 4; i++) {
      if (i > from && !/^[ '-]$/.test(folded.slice(words[i - 1]!.end, words[i]!.start))) break
      const own = stem(words[i]!.form, language)
      const having = left.filter(index => labels[index]!.has(own))
      if (having.length === 0) {
        if (last >= 0 && /^(?:one|ones|pair|eine|un|uno|una)$/.test(words[i]!.form)) last = i
        break
      }
      left = having
      last = i
    }
    // "Los dos primeros" counts: the figure names none of them.
    const counts = last === from && /^\d+$/.test(words[from]!.form) && plural.test(match[0])
    if (last >= 0 && left.length === 1 && shown.length > 1 && !counts) {
      picked.push({ type: 'shown', value: left[0]! + 1, start: match.index, end: words[last]!.end })
      definite.lastIndex = words[last]!.end
    }
  }
  return picked
}

function stemsOf(text: string, language: string): Set<string> {
  return new Set(wordsIn(fold(text)).map(word => stem(word.form, language)))
}

/** Words that carry no choice: "I'll take the red one please". */
const idle = new Set(
  `the a an one ones please thanks i ll d m will would like want take have go with for to me my it is that this let s lets choose pick prefer think guess just use pay by of in on and yes ok okay option number second first third last
der die das den dem ein eine einen bitte ich nehme mochte will hatte gern gerne mit fur es ist diese dieser dieses ja
le la les l un une je prends voudrais veux s il vous plait avec pour c est celui celle oui
el los las uno una quiero prefiero por favor con para es ese esa si o os as um uma eu quero prefiro esse essa sim il lo gli i uno voglio vorrei prendo per favore quello quella`.split(
    /\s+/,
  ),
)

const contentWords = ({ words }: Reading) => words.filter(word => !idle.has(word.form))
