import type { Entity } from '../nlu/understanding.ts'
import type { DialogAct } from './acts.ts'

/** What our own choices carry. Anybody can post a choice, so nothing else is taken from one. */
const tappable = new Set([
  'product',
  'product-type',
  'order-number',
  'article',
  'colour',
  'brand',
  'price',
  'language',
  'order',
  'quantity',
  'item',
  'size',
])

/** `start:dialog?type=value` in the value of a choice begins that dialog with those entities; nothing was said. */
export function startedBy(choice: string): DialogAct | undefined {
  const match = /^start:([a-z-]{1,40})(?:\?(.{0,500}))?$/.exec(choice)
  if (!match) return undefined
  const entities: Entity[] = []
  let intent: string | undefined
  for (const [type, value] of new URLSearchParams(match[2] ?? '')) {
    if (type === 'intent') intent = value
    else if (tappable.has(type)) {
      const count = Number(value)
      if (type !== 'quantity') entities.push({ type, value, text: value, start: 0, end: 0 })
      else if (Number.isInteger(count) && count > 0)
        entities.push({ type, value: count, text: value, start: 0, end: 0 })
    }
  }
  return { act: 'start', dialog: match[1]!, heard: { text: '', intent, entities } }
}
