import type { Product } from '../knowledge/catalogue.ts'
import { type Answer, answerQuestion } from '../knowledge/product-answers/answer.ts'
import { type DialogContext, engine, type Heard, type Step, say } from './dialog.ts'
import { attributeLabel, attributeText, languageOf, shopLanguage } from './product-attributes.ts'
import { options, price, wantedValues } from './product-options.ts'

/**
 * The field of the product that answers, with yes or no where it says so; else what the description says, word for word; else
 * that the shop does not say, and the question is noted for the people who keep the catalogue.
 */
export async function* question(product: Product, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { heard, wording } = context
  if (asksVersion(product, heard)) return yield* options(product, context)
  if (asksPrice(heard.text)) return yield* price(product, context)
  const answer = answerTo(product, context)
  if (answer.kind === 'quote')
    return yield* say('product.described', { product: product.title, sentence: answer.sentence })
  if (answer.kind === 'unsaid') {
    yield* engine({
      step: 'journal',
      key: 'unanswered',
      entry: { action: 'unanswered-question', product: product.id, question: heard.text },
    })
    return yield* say('product.not-said', { product: product.title }, [
      { value: 'start:talk-to-person', label: wording.text('choice.person') },
    ])
  }
  const { fact, verdict } = answer
  if (fact.source === 'option' && answer.verdict !== 'no') return yield* options(product, context)
  const key = verdict === 'yes' ? 'product.has' : verdict === 'no' ? 'product.has-not' : 'product.fact'
  yield* say(key, {
    product: product.title,
    name: attributeLabel(fact.name, context),
    value: attributeText(fact.value, wording),
  })
}

function answerTo(product: Product, { heard, locale, knowledge }: DialogContext): Answer {
  const asked = { text: withoutVersion(heard), language: languageOf(locale), named: shopWords(heard) }
  return answerQuestion(product, asked, shopLanguage(knowledge.shop))
}

/** "How heavy is the 1 l one?" asks the weight, and not for a version. */
function withoutVersion({ text, entities }: Heard): string {
  const version = entities.find(
    ({ type, start, end }) =>
      ['measure', 'colour', 'size', 'option'].includes(type) &&
      end > start &&
      /^ (?:ones?|versions?|variants?)\b/i.test(text.slice(end)),
  )
  return version ? text.slice(0, version.start) + text.slice(version.end) : text
}

/** Whether a field other than the options answers, and no version or stock is asked for. */
export function isAboutProperty(product: Product, context: DialogContext): boolean {
  const { heard } = context
  if (heard.text === '' || wantedValues(product, heard).length > 0 || stock.test(heard.text)) return false
  if (asksPrice(heard.text)) return true
  const answer = answerTo(product, context)
  return answer.kind === 'fact' && answer.fact.source === 'attribute'
}

/** "Is there one in blue", "what does the 1 l one cost": a size or colour was named, or another value of an option. */
const asksVersion = (product: Product, heard: Heard): boolean =>
  wantedValues(product, heard).length > 0 && (asksPrice(heard.text) || versions.test(heard.text))
const versions =
  /\b(?:in|come|comes|there|version|available|gibt|geben|lieferbar|existe|disponible|viene|hay|esiste|dispon[ií]vel|vem|h[aá])\b/i

const stock =
  /\b(?:in stock|available|availability|left|sold out|options?|versions?|variants?|colou?rs?|sizes?|lieferbar|verf[uü]gbar|vorr[aä]tig|gr[oö](?:ß|ss)en?|farben?|disponibles?|en stock|tailles?|couleurs?|disponible|tallas?|colores?|disponibil[ei]|taglie?|colori|dispon[ií]ve(?:l|is)|tamanhos?|cores)\b/i

/** Words of the shop that the utterance means, whatever it calls them: 'blue' of "blau". */
const shopWords = ({ entities }: Heard): string[] =>
  entities.flatMap(({ type, value, text }) =>
    naming.has(type) && typeof value === 'string' && value.toLowerCase() !== text.toLowerCase() ? [value] : [],
  )
const naming = new Set(['colour', 'material', 'brand'])

/** What it costs, and not "how much does it weigh". */
const asksPrice = (text: string): boolean =>
  /\b(?:prices?|priced|costs?|expensive|how much (?:is|are|for|do(?:es)? (?:it|they|this|that|the [\w -]{2,30}) cost)|preis|kostet|kosten|teuer|prix|co[uû]tent?|precio|cuestan?|cu[aá]nto vale|prezzo|costano?|quanto viene|pre[cç]o|custam?)\b|\bhow much\s*\?/i.test(
    text,
  )
