import type { Abilities, Taps } from './channel.ts'
import type { Tap } from './draw-blocks.ts'
import { fits, type Length, shorten } from './length.ts'
import type { Choice } from './message.ts'
import { tapValue } from './offers.ts'

export type FittedChoices = {
  /** What can be tapped, each label and value within the limits. */
  taps?: Choice[]
  /** They are the rows of a list. */
  menu?: boolean
  /** The choices in words and numbered, where labels had to be shortened or nothing can be tapped. */
  listing?: string
  /** How long the text above the taps may be, where they need one. */
  under?: Length
  /** What only "more" will show. */
  hidden: Choice[]
}

type Kind = { taps: Taps & { description?: Length }; menu: boolean }

/**
 * Choices as buttons, else as a list, else as many as there can be with "more" at the end; where nothing can be tapped, as
 * numbered text. A label that is too long is shortened and stands in full, under its number, in the text above.
 */
export function fitChoices(given: Tap[], { buttons, list }: Abilities, more: Choice): FittedChoices {
  const kinds = [buttons && { taps: buttons, menu: false }, list && { taps: list, menu: true }].filter(
    kind => kind !== undefined,
  )
  const taps = given.filter(
    (tap, i) => given.findIndex(one => one.value === tap.value && one.label === tap.label) === i,
  )
  if (taps.length === 0) return { hidden: [] }
  if (kinds.length === 0) return { listing: listingOf(taps), hidden: [] }
  const kind = kindFor(taps, kinds)
  // What a later question follows is offered where it fits as it is.
  const passing = taps.every(tap => tap.number === undefined)
  if (passing && (taps.length > kind.taps.max || !inFull(taps, kind.taps))) return { hidden: [] }
  const { shown, hidden } = pageOf(taps, kind.taps.max, more)
  const fitted = inFull(shown, kind.taps)
  const under = kind.taps.under
  if (fitted) return { taps: fitted, menu: kind.menu || undefined, under, hidden }
  const lasting = shown.filter(tap => tap.number !== undefined)
  return {
    taps: lasting.map(tap => numberedTap(tap, kind.taps)),
    menu: kind.menu || undefined,
    listing: listingOf(lasting),
    under,
    hidden,
  }
}

/** The first kind that takes all of them with every word; else one that takes all; else the one that takes most. */
function kindFor(taps: Tap[], kinds: Kind[]): Kind {
  const roomy = kinds.filter(kind => taps.length <= kind.taps.max)
  return (
    roomy.find(kind => inFull(taps, kind.taps)) ??
    roomy.at(-1) ??
    kinds.reduce((most, kind) => (kind.taps.max > most.taps.max ? kind : most))
  )
}

/** As many as there is room for. `more` bears the number after the last that is seen. */
function pageOf(taps: Tap[], max: number, more: Choice): { shown: Tap[]; hidden: Choice[] } {
  const own = taps.filter(tap => tap.value !== more.value)
  const pages = taps.length > max
  const shown = pages ? own.slice(0, max - 1) : own
  const hidden = pages ? own.slice(max - 1).map(({ value, label, description }) => ({ value, label, description })) : []
  if (!pages && own.length === taps.length) return { shown, hidden }
  return { shown: [...shown, { ...more, number: (shown.findLast(tap => tap.number)?.number ?? 0) + 1 }], hidden }
}

/** The choices with every word of their labels; `undefined` where a label does not fit or two look alike. */
function inFull(taps: Tap[], room: Kind['taps']): Choice[] | undefined {
  const fitted: Choice[] = []
  for (const { value, label, description } of taps) {
    const parts = partLabel(label, description, room)
    if (!parts || fitted.some(other => other.label === parts.label)) return undefined
    fitted.push({ value: tapValue({ value, label }, room.value), ...parts })
  }
  return fitted
}

/** A label that is too long goes on in the description, where there is one; never within a word. */
function partLabel(
  label: string,
  description: string | undefined,
  { label: room, description: below }: Kind['taps'],
): { label: string; description?: string } | undefined {
  if (fits(label, room)) return description && below ? { label, description: shorten(description, below) } : { label }
  if (!below) return undefined
  const first = cut(label, room).replace(/…$/, '')
  const rest = label.slice(first.length)
  if (!first || !label.startsWith(first) || !/^[\s·,;:–-]/.test(rest)) return undefined
  const second = rest.replace(/^[\s·,;:–-]+/, '')
  return fits(second, below) ? { label: first, description: second } : undefined
}

/**
 * As many words as there is room for, with "…". What stands between " · " belongs together (a date, a product): where that
 * costs less than half of it, the cut is between such parts.
 */
function cut(label: string, room: Length): string {
  const short = shorten(label, room)
  const border = short.lastIndexOf(' · ')
  return short.endsWith('…') && border * 2 >= short.length ? `${short.slice(0, border)}…` : short
}

function listingOf(taps: Tap[]): string | undefined {
  const lines = taps.filter(tap => !tap.written && tap.number !== undefined).map(tap => `${tap.number}. ${tap.label}`)
  return lines.length > 0 ? lines.join('\n') : undefined
}

/** The number, by which it is found in the text above, and as many words as there is room for. */
function numberedTap({ value, label, number }: Tap, room: Taps): Choice {
  const prefix = `${number} `
  const words = cut(label, { ...room.label, max: room.label.max - prefix.length })
  return { value: tapValue({ value, label }, room.value), label: `${prefix}${words}`.trim() }
}
