import type { Product } from '../knowledge/catalogue.ts'
import { type Answer, answerQuestion } from '../knowledge/product-answers/answer.ts'
import { inUnitsOf } from '../knowledge/product-answers/quantities.ts'
import { type DialogContext, engine, type Heard, type Step, say } from './dialog.ts'
import { attributeLabel, attributeText, languageOf, shopLanguage } from './product-attributes.ts'
import { lowest, options, price, wantedValues } from './product-options.ts'
import type { WordingArgs, WordingKey } from './wording.ts'

/**
 * The field of the product that answers, with yes or no where it says so; else what the description says, word for word; else
 * that the shop does not say, and the question is noted for the people who keep the catalogue.
 */
export async function* question(product: Product, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { heard, wording } = context
  if (asksVersion(product, heard)) return yield* options(product, context)
  if (asksPrice(heard.text)) return yield* price(product, context)
  const answer = answerTo(product, context)
  if (answer.kind === 'unsaid') {
    yield* noted(product, context)
    return yield* say('product.not-said', { product: product.title }, [
      { value: 'start:talk-to-person', label: wording.text('choice.person') },
    ])
  }
  if (answer.kind === 'fact' && answer.facts[0]!.source === 'option' && answer.verdict !== 'no')
    return yield* options(product, context)
  const { key, args } = inWords(product, answer, context)
  yield* say(key, args)
}

/** One question about several products: what answers it of each, a yes before a no, and those of which the shop does not say. */
export async function* questionOfEach(
  products: Product[],
  context: DialogContext,
): AsyncGenerator<Step, void, unknown> {
  const { wording } = context
  const each = products.slice(0, mostAnswered)
  const lines = linesOfEach(each, context)
  if (lines) return yield* say('product.each', { lines: lines.join('\n') })
  const answers = each.map(product => ({ product, answer: answerTo(product, context, true) }))
  const unsaid = answers.filter(({ answer }) => answer.kind === 'unsaid').map(({ product }) => product)
  for (const product of unsaid) yield* noted(product, context)
  const order = (answer: Answer) =>
    answer.kind !== 'fact' ? 3 : answer.verdict === 'yes' ? 0 : answer.verdict === 'no' ? 1 : 2
  const told = answers
    .filter(({ answer }) => answer.kind !== 'unsaid')
    .sort((a, b) => order(a.answer) - order(b.answer))
    .map(({ product, answer }) => {
      const { key, args } = inWords(product, answer as Told, context)
      return wording.text(key, args)
    })
  if (told.length > 0) yield* say('product.each', { lines: told.join('\n') })
  if (unsaid.length > 0)
    yield* say('product.not-said-of', { products: wording.list(unsaid.map(product => product.title)) }, [
      { value: 'start:talk-to-person', label: wording.text('choice.person') },
    ])
}

/** More products than this are not answered for in one go: it is a page of results. */
const mostAnswered = 6

/** What the shop itself says of each: what it costs, whether it can be had, what others think. */
function linesOfEach(products: Product[], context: DialogContext): string[] | undefined {
  const { heard, wording } = context
  const line = (product: Product, text: string) => `${product.title}: ${text}`
  if (asksPrice(heard.text)) return products.map(product => line(product, wording.money(lowest(product))))
  if (heard.intent === 'product_reviews' && (asksOpinion(heard.text) || !answersOne(products, context)))
    return products.map(product =>
      product.rating
        ? wording.text('product.rating', {
            product: product.title,
            value: wording.number(product.rating.value),
            count: product.rating.count,
          })
        : wording.text('product.no-rating', { product: product.title }),
    )
  if (heard.intent === 'product_availability' || stock.test(heard.text))
    return products.map(product => {
      const count = product.variants.filter(variant => variant.available).length
      const some = count > 0 && count < product.variants.length
      return line(
        product,
        some
          ? wording.text('compare.available-some', { count, all: product.variants.length })
          : wording.text(count > 0 ? 'yes' : 'no'),
      )
    })
  return undefined
}

type Told = Exclude<Answer, { kind: 'unsaid' }>

/** An answer as it is said. */
function inWords(product: Product, answer: Told, context: DialogContext): { key: WordingKey; args: WordingArgs } {
  if (answer.kind === 'quote')
    return { key: 'product.described', args: { product: product.title, sentence: answer.sentence } }
  const { facts, verdict } = answer
  const key = verdict === 'yes' ? 'product.has' : verdict === 'no' ? 'product.has-not' : 'product.fact'
  const [first, ...others] = facts.map(fact => ({
    name: attributeLabel(fact.name, context),
    value: inAskedUnits(attributeText(fact.value, context.wording), context),
  }))
  const value = [first!.value, ...others.map(fact => `${fact.name}: ${fact.value}`)].join('; ')
  return { key, args: { product: product.title, name: first!.name, value } }
}

/** "3.1 kg" with what that is in pounds, where pounds were named. */
function inAskedUnits(text: string, { heard, wording }: DialogContext): string {
  const converted = inUnitsOf(heard.text, text)
  return converted ? `${text} (${converted.values.map(wording.number).join(' x ')} ${converted.unit})` : text
}

/** The question, for the people who keep the catalogue. */
const noted = (product: Product, { heard }: DialogContext) =>
  engine({
    step: 'journal',
    key: `unanswered ${product.id} ${heard.text.slice(0, 80)}`,
    entry: { action: 'unanswered-question', product: product.id, question: heard.text },
  })

/** Whether a field of one of them says something to the question. */
export const answersOne = (products: Product[], context: DialogContext): boolean =>
  products.some(product => answerTo(product, context).kind === 'fact')

function answerTo(product: Product, { heard, locale, knowledge }: DialogContext, whether = false): Answer {
  const asked = { text: withoutVersion(heard), language: languageOf(locale), named: shopWords(heard), whether }
  return answerQuestion(product, asked, shopLanguage(knowledge.shop))
}

/**
 * Whether words that sound like another matter are plainly for a field of the product: "how long does it take to set up?"
 * sounds like delivery. A field that is only likely is not enough.
 */
export function plainlyAsks(product: Product, context: DialogContext): boolean {
  const answer = answerTo(product, context)
  return answer.kind === 'fact' && answer.facts[0]!.source === 'attribute' && answer.sure >= plain
}
const plain = 0.9

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
  if (heard.text === '' || wantedValues(product, heard).length > 0) return false
  if (asksPrice(heard.text)) return true
  // "What is the packed size" has a word for versions in it, and names a property in full.
  if (stock.test(heard.text)) return plainlyAsks(product, context)
  const answer = answerTo(product, context)
  return answer.kind === 'fact' && answer.facts[0]!.source === 'attribute'
}

/** "Is there one in blue", "what does the 1 l one cost": a size or colour was named, or another value of an option. */
const asksVersion = (product: Product, heard: Heard): boolean =>
  wantedValues(product, heard).length > 0 && (asksPrice(heard.text) || versions.test(heard.text))
const versions =
  /\b(?:in|come|comes|there|version|available|gibt|geben|lieferbar|existe|disponible|viene|hay|esiste|dispon[ií]vel|vem|h[aá])\b/i

/** What can be had, and in which versions. */
export const asksStock = (text: string): boolean => stock.test(text)
const stock =
  /\b(?:in stock|available|availability|left|sold out|options?|versions?|variants?|colou?rs?|sizes?|lieferbar|verf[uü]gbar|vorr[aä]tig|gr[oö](?:ß|ss)en?|farben?|disponibles?|en stock|tailles?|couleurs?|disponible|tallas?|colores?|disponibil[ei]|taglie?|colori|dispon[ií]ve(?:l|is)|tamanhos?|cores)\b/i

/** Words of the shop that the utterance means, whatever it calls them: 'blue' of "blau". */
const shopWords = ({ entities }: Heard): string[] =>
  entities.flatMap(({ type, value, text }) =>
    naming.has(type) && typeof value === 'string' && value.toLowerCase() !== text.toLowerCase() ? [value] : [],
  )
const naming = new Set(['colour', 'material', 'brand'])

/** What it costs, and not "how much does it weigh". */
export const asksPrice = (text: string): boolean =>
  /\b(?:prices?|priced|costs?|expensive|how much (?:is|are|for|do(?:es)? (?:it|they|this|that|the [\w -]{2,30}) cost)|preis|kostet|kosten|teuer|prix|co[uû]te(?:nt|r|ra)?|ch[eè]re?s?|(?:c['’]est|c|[àa]|[çc]a fait|vaut|valent|ils? (?:est|sont) à|elles? (?:est|sont) à) combien|combien (?:[çc]a (?:co[uû]te|fait|vaut)|vaut|valent)|precio|cuestan?|cu[aá]nto vale|prezzo|costano?|quanto viene|pre[cç]o|custam?)\b|\bhow much\s*\?/i.test(
    text,
  )

/** What others think of it, and not a property that sounds like praise. */
export const asksOpinion = (text: string): boolean =>
  /\b(?:reviews?|ratings?|rated|stars?|people (?:say|think|like)|others|customers|buyers|owners|users|shoppers|any(?:one|body)|comments?|feedback|verdict|score|opinions?|bewert\w*|sterne|avis|not[eé]e?s?|rese[nñ]as|opiniones|valorad\w*|recension\w*|valutat\w*|avalia\w*)\b/i.test(
    text,
  )
