import type { Product } from '../knowledge/catalogue.ts'
import { purposeIn } from '../knowledge/product-answers/preference.ts'
import { comparisonAsked } from './better-for.ts'
import type { DialogContext } from './dialog.ts'
import { languageOf } from './product-attributes.ts'
import { idsIn, listedIn } from './which-product.ts'

/** What was compared just now: it is what the shopper has before them still. */
export async function lyingSideBySide(context: DialogContext): Promise<Product[]> {
  const compared = idsIn(context.focus.compared)
  const listed = listedIn(context)
  const before = compared.length > 1 && compared.length === listed.length && compared.every(id => listed.includes(id))
  return before ? context.knowledge.catalogue.products(compared) : []
}

/** "Which is better?" without saying what for, "which would you take?" */
export const asksForVerdict = ({ heard }: DialogContext): boolean =>
  advice.test(heard.text) ||
  heard.entities.some(
    ({ type, value }) =>
      (type === 'comparative' || type === 'superlative') &&
      (value as { attribute?: string } | null)?.attribute === 'quality',
  )

const advice =
  /\bwhich (?:one |of \w+ )?(?:would|should|do|shall) (?:you|i|we) (?:take|pick|choose|buy|get|recommend|go for|suggest)\b|\bw[üu]rdest du nehmen|\bempfiehlst du|\bempfehlen sie|\b(?:prendri\w+|choisiri\w+|conseill\w+|me llevo|llevar[ií]as|elegir[ií]as|recomiendas?|recomienda|prenderesti|sceglieresti|consigli\w*|levarias?|levaria|escolher\w+|recomendas?)\b/i

/** A comparison of a property or a purpose, asked of what lies side by side already. */
export const asksMore = (context: DialogContext): boolean =>
  comparisonAsked(context) !== undefined ||
  asksForVerdict(context) ||
  purposeIn(context.heard.text, languageOf(context.locale)) !== undefined

/** "More", "what else differs?": what was not told yet of the differences. */
export const asksForRest = ({ heard }: DialogContext): boolean =>
  heard.intent === 'show_more' || (rest.test(heard.text) && heard.text.trim().split(/\s+/).length <= 8)
const rest =
  /\b(?:else|other|more|further|remaining|sonst|noch|weitere\w*|andere\w*|autres?|d['’]autres|m[aá]s|otr[oa]s|altr[oiae]|outr[oa]s|mais)\b.*\b(?:differ\w*|different|untersch[ei]{1,2}d\w*|diff[eé]ren\w*|diferenc\w*|diferen[cç]\w*|differenz\w*)\b|\b(?:differ\w*|untersch[ei]{1,2}d\w*|diff[eé]ren\w*|diferenc\w*|diferen[cç]\w*|differenz\w*)\b.*\b(?:else|other|more|sonst|noch|autres?|m[aá]s|altr[oiae]|mais)\b/i

/** "What do they have in common?" */
export const asksForSame = ({ heard }: DialogContext): boolean =>
  same.test(heard.text) && !/differ|unterschied|diff[eé]r|diferen/i.test(heard.text)
const same =
  /\b(?:the same|in common|alike|gleich|gemeinsam\w*|pareil|en commun|igual(?:es)?|en com[uú]n|uguali?|in comune|em comum|iguais)\b/i

/** Whether "more" goes on with a comparison: what was compared is what is shown, and not all of it was told. */
export const goesOnComparing = ({ heard, focus, shown }: DialogContext): boolean =>
  heard.intent === 'show_more' &&
  typeof focus.differences === 'number' &&
  idsIn(focus.compared).length === shown.length &&
  shown.every(one => idsIn(focus.compared).includes(one.id))
