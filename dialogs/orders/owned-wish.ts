import type { DialogContext } from '../dialog.ts'
import { holdingsOf } from './holdings.ts'
import { refusalOf } from './swap-plan.ts'
import { mentionsIn } from './things.ts'

const wish =
  /\b(?:instead|rather|make (?:it|them|that|this|every|all|each|the|my)|should be|change|switch|swap|exchange|replace|upgrade|(?:want|would like|have|get) (?:it|them|that|this|every|all|one)\b|may i have|turn (?:it|them)|en vez de|en lugar de|mejor|prefiero|que sean?|c[aá]mbi[ae]\w*|modific\w*|l[oa]s? quiero en|invece|al posto|cambiar?[a-z]{0,4}|sostitu[a-z]+|(?:l[oaie]|l') ?(?:voglio|vorrei|preferisco)|em vez d[aeo]|ao inv[eé]s|troc(?:ar?|o|ava)|mud(?:ar?|o)|alter(?:ar?|o)|substitu\w+|prefiro|(?:quero|queria)-[ao]s?)\b/i
const ordered =
  /\b(?:items?|things?|everything|all|each|ones?)\b[^.;?]{0,25}\b(?:order|it|ordered|bought)\b|\b(?:every|each|all) (?:the |of the |my )?(?:items?|things?)\b/i

const bought =
  /\b(?:i|we) (?:just |already |recently )?(?:ordered|bought|purchased)\b|\b(?:in|of|from) (?:the|that|my|this) (?:\w+ )?order\b|\b(?:encomendei|comprei|pedi|recebi)\b|\b(?:[nd]a|[nd]essa|[nd]esta|[dn]a minha) encomenda\b|\b(?:[nd]o|[nd]esse|[nd]este|[nd]o meu) pedido\b/i

/**
 * Whether words that sound like shopping are a wish about what was ordered: an order is at hand, something in it that can
 * still be changed is named, and it is to be otherwise. @returns the dialog that they are for
 */
export async function aboutOwned(context: DialogContext): Promise<string | undefined> {
  const { customer, focus, heard } = context
  // "How much storage does the tablet I ordered have?"
  if (bought.test(heard.text)) return 'order-details'
  if (customer.identity !== 'verified' || focus.order === undefined || !wish.test(heard.text)) return undefined
  if (ordered.test(heard.text)) return 'change-or-exchange'
  const holdings = await holdingsOf(context)
  const named = new Set(mentionsIn(heard.text, heard.entities, holdings.things).flatMap(one => one.products))
  const open = holdings.lines.some(line => named.has(line.product.id) && refusalOf(line, context) === undefined)
  return open ? 'change-or-exchange' : undefined
}
