import { fold } from '../fold.ts'
import type { Fact, ReadFact } from './fact.ts'
import { quantitiesIn } from './quantities.ts'
import type { Question } from './question.ts'

/** "Fits in", "goes under", in six languages; "fits me" is a matter of sizes. */
const fits =
  /\b(?:fits?|go|goes|get|squeeze|slide)\b.{0,40}\b(?:in|into|inside|under|through|on|between|behind)\b|\b(?:passt|passen)\b.{0,40}\b(?:in|ins|unter|durch|auf|zwischen|hinter)\b|\b(?:rentre|tient|entre|passe)\w*\b.{0,30}\b(?:dans|sous|par|sur|entre)\b|\b(?:cabe|caben|entra|encaja)\w*\b.{0,30}\b(?:en|debajo|bajo|por|entre)\b|\b(?:entra|sta|ci sta|passa)\w*\b.{0,30}\b(?:in|nel\w*|sotto|per|tra)\b|\b(?:cabe|cabem|entra)\w*\b.{0,30}\b(?:em|num|numa|no|na|debaixo|por|entre)\b/

/** Whether it is asked if something fits into a space of so much. */
export const asksForRoom = (text: string): boolean =>
  fits.test(fold(text)) && quantitiesIn(text).some(one => one.dimension === 'length')

/** Ideas of how much room a thing takes, outside. */
const outer = new Set([
  'dimensions',
  'size',
  'length',
  'width',
  'height',
  'depth',
  'diameter',
  'folded',
  'thickness',
  'outside',
])
/** Lengths that take no room: what is inside, what hangs from it, what it shows. */
const within = /\b(?:inside|inner|interior|cable|cord|heel|strap|screen|display|reach|range|drop|water column|inseam)\b/

/**
 * Whether a thing fits into so many centimetres. Every outer measure that the shop tells is given. Yes where all of them are
 * within; no where all are beyond; else the shopper has the measures and there is no verdict, for it is not known which way round it
 * would stand. A single measure gives none either.
 */
export function fitting(question: Question, facts: ReadFact[]): { facts: Fact[]; verdict?: 'yes' | 'no' } | undefined {
  const room = question.quantities.filter(one => one.dimension === 'length')
  if (room.length === 0 || !fits.test(fold(question.text))) return undefined
  const told = facts.filter(
    read =>
      read.fact.source === 'attribute' &&
      read.quantities.length > 0 &&
      read.quantities.every(one => one.dimension === 'length') &&
      [...read.nameIdeas.keys()].some(idea => outer.has(idea)) &&
      !within.test(fold(read.fact.name)),
  )
  if (told.length === 0) return undefined
  const sides = told
    .flatMap(read =>
      read.quantities.flatMap(one => (read.nameIdeas.has('diameter') ? [one.value, one.value] : one.value)),
    )
    .sort((a, b) => b - a)
  const limits = room.map(one => one.value).sort((a, b) => b - a)
  return { facts: told.map(read => read.fact), verdict: sides.length < 2 ? undefined : holds(sides, limits) }
}

/** Sides and limits with the longest first. Of one limit it is not known which side it is for: then all count. */
function holds(sides: number[], limits: number[]): 'yes' | 'no' | undefined {
  if (limits.length === 1) {
    const within = sides.filter(side => side <= limits[0]!).length
    return within === sides.length ? 'yes' : within === 0 ? 'no' : undefined
  }
  if (sides.some((side, i) => side > (limits[i] ?? Number.POSITIVE_INFINITY))) return 'no'
  return sides.length >= limits.length ? 'yes' : undefined
}
