import type { PricedItem } from '../../knowledge/cart-price.ts'
import type { Entity } from '../../nlu/understanding.ts'
import type { DialogContext, Heard } from '../dialog.ts'
import { wantedValues } from '../product-options.ts'
import { entityValues } from '../slots.ts'
import { partsOf, pointers, saysAll, saysBoth, unknownThings } from './parts.ts'

/** A line of the cart that is spoken of, with the words that do. */
export type MeantLine = { item: PricedItem; heard: Heard }

export type LinesMeant = {
  lines: MeantLine[]
  /** Words that fit several lines, where one is meant. */
  open?: { among: PricedItem[]; heard: Heard }
  /** Something is named that is not in the cart. */
  missing: boolean
}

/** The lines of the cart that an utterance names or points at. */
export function linesMeant(items: PricedItem[], heard: Heard, context: DialogContext): LinesMeant {
  const meant: LinesMeant = { lines: [], missing: false }
  const add = (found: PricedItem[], part: Heard) => {
    for (const item of found) if (!meant.lines.some(line => line.item === item)) meant.lines.push({ item, heard: part })
  }
  if (heard.choice?.startsWith('item:')) {
    add(
      items.filter(item => `item:${item.variant.id}` === heard.choice),
      heard,
    )
    return meant
  }
  for (const part of partsOf(heard, context.locale)) {
    // "The boots" of a cart with hiking boots in it; else something that is not there.
    for (const word of unknownThings(part)) {
      const called = narrowed(
        items.filter(({ product }) => hasWord(`${product.title} ${product.type}`, word)),
        part,
      )
      if (called.length === 0) meant.missing = true
      else if (called.length === 1 || saysAll(part) || saysBoth(part)) add(called, part)
      else meant.open ??= { among: called, heard: part }
    }
    const groups = groupsOf(pointers(part))
    if (groups.length === 0) {
      add(unnamed(items, part, context), part)
      continue
    }
    for (const group of groups) {
      const fitting = narrowed(
        items.filter(item => group.some(entity => fits(entity, item, items, context))),
        part,
      )
      if (fitting.length === 0) meant.missing = true
      else if (fitting.length === 1 || saysAll(part) || saysBoth(part)) add(fitting, part)
      else if (!fitting.some(item => meant.lines.some(line => line.item === item)))
        meant.open ??= { among: fitting, heard: part }
    }
  }
  return meant
}

/** The lines that "everything but the glass kettle" leaves alone. */
export function linesExcepted(items: PricedItem[], heard: Heard, context: DialogContext): PricedItem[] {
  const excepted = heard.entities.filter(entity => entity.negated)
  const naming = pointers({ ...heard, entities: excepted.map(one => ({ ...one, negated: false })) })
  const colours = excepted.filter(({ type }) => type === 'colour')
  if (naming.length === 0 && colours.length === 0) return []
  return items.filter(
    item =>
      (naming.length === 0 || naming.some(entity => fits(entity, item, items, context))) &&
      isCalled(item, excepted) &&
      colours.every(({ value }) => Object.values(item.variant.options).includes(String(value))),
  )
}

/** What is ruled out reaches to the end of its name: of "but the glass kettle" the kettle as well. */
export function withWholeExceptions(heard: Heard): Heard {
  const entities = heard.entities.toSorted((a, b) => a.start - b.start)
  for (const [at, entity] of entities.entries()) {
    const ruledOut = entities.some(one => one.negated && entity.start <= one.end + 1 && entity.end > one.start)
    if (ruledOut) entities[at] = { ...entity, negated: true }
  }
  return { ...heard, entities }
}

/** A glass kettle has glass in its name. */
const isCalled = ({ product }: PricedItem, said: Entity[]): boolean =>
  said
    .filter(({ type }) => type === 'material' || type === 'brand')
    .every(({ text }) => product.title.toLowerCase().includes(text.toLowerCase()))

/** What is called by no name: "it", "both", "the white one". */
function unnamed(items: PricedItem[], heard: Heard, context: DialogContext): PricedItem[] {
  const references = entityValues<string>(heard, 'reference')
  if (references.includes('both')) return items.length === 2 ? items : []
  if (references.some(one => one === 'it' || one === 'same' || one === 'last')) {
    const last = items.filter(item => item.variant.id === context.focus.cartLine)
    if (last.length > 0) return last
    return items.filter(item => item.product.id === context.focus.product)
  }
  const told = heard.entities.filter(({ type, negated }) => type === 'colour' && !negated)
  if (told.length === 0 || references.length > 0) return []
  const having = items.filter(item => wantedValues(item.product, heard).some(one => hasValue(item, one.fits)))
  return having.length === 1 ? having : []
}

/** Entities of the same words, or of words beside each other ("the first kettle"), point at one thing. */
function groupsOf(found: Entity[]): Entity[][] {
  const groups: Entity[][] = []
  for (const entity of found.toSorted((a, b) => a.start - b.start)) {
    const group = groups.at(-1)
    const end = group && Math.max(...group.map(one => one.end))
    if (group && end !== undefined && entity.start <= end + 1) group.push(entity)
    else groups.push([entity])
  }
  // A product that is named is that, whatever its words are besides; so is a place in a list.
  return groups.map(group => {
    const [best] = ['product', 'shown', 'ordinal', 'product-type'].filter(type => group.some(one => one.type === type))
    return best ? group.filter(one => one.type === best) : group
  })
}

function fits({ type, value }: Entity, item: PricedItem, items: PricedItem[], { shown }: DialogContext): boolean {
  const { product } = item
  switch (type) {
    case 'product':
      return product.id === value
    case 'product-type':
      return isOfType(product.type, String(value))
    case 'brand':
      return product.brand === value
    case 'shown':
    case 'ordinal': {
      const place = Number(value)
      const isCart = shown.length === items.length && shown.every(({ id }, i) => id === items[i]!.product.id)
      if (isCart || shown.length === 0) return items.at(place > 0 ? place - 1 : place) === item
      return shown.at(place > 0 ? place - 1 : place)?.id === product.id
    }
    default:
      return false
  }
}

/** An electric kettle is a kettle. */
export const isOfType = (own: string, asked: string): boolean => own === asked || own.endsWith(` ${asked}`)

const hasWord = (text: string, word: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some(one => one === word || `${one}s` === word || one === `${word}s`)

function narrowed(fitting: PricedItem[], heard: Heard): PricedItem[] {
  if (fitting.length < 2) return fitting
  const having = fitting.filter(item => wantedValues(item.product, heard).some(one => hasValue(item, one.fits)))
  if (having.length > 0) return having
  const called = fitting.filter(item => isCalled(item, heard.entities))
  return called.length > 0 ? called : fitting
}

const hasValue = (item: PricedItem, fitsValue: (value: string) => boolean) =>
  Object.values(item.variant.options).some(fitsValue)
