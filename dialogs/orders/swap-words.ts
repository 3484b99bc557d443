import type { DialogContext } from '../dialog.ts'
import type { Holdings, Line } from './holdings.ts'
import { ordersIn } from './order-hints.ts'
import { mentionsIn, thingOf } from './things.ts'

/** "for a coat": another kind of thing altogether. */
export function otherThing(words: string, line: Line): boolean {
  const noun = /\b(?:for|to|into)\s+(?:a|an|some)\s+(?:\p{L}+\s+)?(\p{L}+)\s*[.!?]?$/iu.exec(words)?.[1]?.toLowerCase()
  return (
    noun !== undefined &&
    !/^(?:one|version|other|different|new|replacement|refund|size|colou?r|model)$/.test(noun) &&
    mentionsIn(noun, [], [thingOf(line.product)]).length === 0
  )
}

/** "it": the thing that was just spoken of. */
export function referredIn(text: string, holdings: Holdings, { focus }: DialogContext): Line[] {
  if (
    !/\b(?:it|that one|this one|them|the one|es|ihn|diese[rsn]?|davon)\b|(?<!\p{L})(?:lo|es[oae]s?|est[oae]s?|\p{L}{3,}(?:me|bia|elve|cela)l[oa]s?|li|quello|quella|quest[oa]|\p{L}{3,}[aei]rl[oaie])(?!\p{L})/iu.test(
      text,
    )
  )
    return []
  const inOrder = holdings.lines.filter(line => line.order.id === focus.order)
  const same = inOrder.filter(line => line.product.id === focus.product)
  return same.length > 0 ? same : inOrder.length === 1 ? inOrder : []
}

/** "the same type as the one I received": the variant of another thing of the customer's. */
export function likeAnother(text: string, line: Line, holdings: Holdings): string | undefined {
  const like =
    /\b(?:same|type|kind|version|model|one|ones)\b[^,.;]{0,30}\b(?:as|that|which|in|from|like)\b[^.;]*\b(?:order|received|have|got|bought|ordered|delivered|already|other)\b/i.exec(
      text,
    )
  if (!like) return undefined
  const others = holdings.lines.filter(other => other.product.id === line.product.id && other.id !== line.id)
  const { orders } = ordersIn(like[0], [], holdings.orders)
  const hinted = orders ? others.filter(other => orders.includes(other.order)) : others
  const variants = new Set((hinted.length > 0 ? hinted : others).map(other => other.item.variantId))
  variants.delete(line.item.variantId)
  return variants.size === 1 ? [...variants][0] : undefined
}
