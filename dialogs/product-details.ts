import type { Product } from '../knowledge/catalogue.ts'
import { comparisonAsked } from './better-for.ts'
import { asksForRest, asksForSame, lyingSideBySide } from './comparing.ts'
import { type Dialog, type DialogContext, engine, type Heard, remember, type Step, say, show } from './dialog.ts'
import { productCard } from './find-product.ts'
import { askedAgain, kept } from './follow-up.ts'
import { aboutOwned } from './orders/owned-wish.ts'
import { attributeLabel, attributeText, languageOf } from './product-attributes.ts'
import { options, optionsOfType, typeAsked, variantsText } from './product-options.ts'
import {
  answersOne,
  asksOpinion,
  asksPrice,
  asksStock,
  isAboutProperty,
  question,
  questionOfEach,
} from './product-question.ts'
import { questionsIn } from './questions-in.ts'
import { entityValue } from './slots.ts'
import { withoutSmallWords } from './small-words.ts'
import { chooseProduct, idsIn, listedIn, mention, productAtHand, which } from './which-product.ts'
import { asksOfSeveral, saysThey, severalMeant, severalShown } from './which-products.ts'

/** One product: what it is, what it costs, in which variants it can be had, and what the shop says about a property. */
export const productDetails: Dialog = {
  name: 'product-details',
  about: 'product',
  instead: aboutOwned,
  intents: ['product_question', 'product_availability', 'product_options', 'product_reviews'],
  slots: [which],
  async *run(context) {
    const type = typeAsked(context.heard)
    if (type !== undefined && !pointsAtOne(context.heard)) {
      const ofType = await productsOf(type, context)
      if (ofType.length > 1) return yield* optionsOfType(type, ofType)
    }
    // "And the other one?" asks again what was asked, of another.
    const heard = askedAgain(context) ?? context.heard
    if (heard === context.heard && (await comparesTwo(context)))
      return yield* engine({ step: 'start', dialog: 'compare-products', heard })
    const questions = questionsIn(heard, languageOf(context.locale)).map(one => ({ ...context, heard: one }))
    const several = await severalAsked(context)
    if (several.length > 1) {
      yield* remember({ asked: kept(heard, several[0]!) })
      for (const one of questions) yield* questionOfEach(several, one)
      return
    }
    const product = yield* chooseProduct(context)
    if (!product)
      return yield* say('product.unknown', {}, [
        { value: 'start:find-product', label: context.wording.text('choice.search-again') },
      ])
    yield* mention(product, context)
    if (heard.text !== '') yield* remember({ asked: kept(heard, product) })
    for (const one of questions) yield* answer(product, one)
  },
}

/** What is asked of one product: in words, by a tap, or nothing in particular. */
async function* answer(product: Product, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { heard } = context
  const introduces = introducing.test(heard.text) && asksNothing(heard, product)
  switch (heard.intent) {
    case 'product_availability':
    case 'product_options':
      // "Is it cordless?" sounds like a question on versions, and is one on a property.
      return yield* isAboutProperty(product, context) ? question(product, context) : options(product, context)
    case 'product_reviews':
      if (introduces) return yield* overview(product, context)
      return yield* answersOne([product], context) && !asksOpinion(heard.text)
        ? question(product, context)
        : rating(product, context)
    default:
      return yield* heard.text === '' || asksNothing(heard, product)
        ? overview(product, context)
        : question(product, context)
  }
}

/** What is asked of several at once: of those that are pointed at together, or of all that lie side by side. */
async function severalAsked(context: DialogContext): Promise<Product[]> {
  const { heard, focus, locale, shown } = context
  const language = languageOf(locale)
  if (heard.text === '' || entityValue(heard, 'product-type') !== undefined) return []
  const listed = listedIn(context)
  if (listed.length < 2 || listed.length < shown.length) return []
  const compared = idsIn(focus.compared)
  const names = heard.entities.some(({ type }) => naming.has(type))
  const open = productAtHand(context) === undefined && !names && !asksNothing(heard)
  const lying = compared.length === listed.length && listed.every(id => compared.includes(id))
  if (asksOfSeveral(heard, language) || (open && (lying || saysThey(heard, language)))) return severalShown(context)
  return []
}

/** "Is it lighter than the Calm 2?", "what is the same?": a comparison in the words of a question. */
async function comparesTwo(context: DialogContext): Promise<boolean> {
  if ((asksForSame(context) || asksForRest(context)) && (await lyingSideBySide(context)).length > 1) return true
  if (comparisonAsked(context) === undefined || !than.test(context.heard.text)) return false
  return (await severalMeant(context)).products.length > 1
}
const than = /\b(?:than|als|que|di|del|della|do que|rispetto|or|oder|ou|o)\b/i

const naming = new Set(['product', 'shown', 'ordinal', 'brand'])
const pointsAtOne = ({ entities, text }: Heard) =>
  entities.some(({ type }) => naming.has(type)) ||
  (entities.some(({ type }) => type === 'reference') && !/\bthere\b/i.test(text))

/** Every product of a kind, a thousand at most. */
async function productsOf(type: string, { knowledge }: DialogContext): Promise<Product[]> {
  const found: Product[] = []
  for (let offset = 0; offset < 1000; offset += 50) {
    const { hits, total, relaxed } = await knowledge.search.search({
      words: '',
      filters: { types: [type] },
      offset,
      limit: 50,
    })
    if (relaxed.length > 0) return []
    found.push(...hits.map(hit => hit.product))
    if (found.length >= total || hits.length === 0) break
  }
  return found
}

async function* overview(product: Product, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { wording } = context
  const facts = Object.entries(product.attributes)
    .slice(0, 6)
    .map(([name, value]) => `${attributeLabel(name, context)}: ${attributeText(value, wording)}`)
  yield* show({ ...productCard(product, context), text: product.description, actions: undefined })
  if (facts.length > 0) yield* say('product.facts', { facts: facts.join('\n') })
  yield* say('product.variants', { variants: variantsText(product, context) || 'none' }, [
    {
      value: `start:add-to-cart?product=${encodeURIComponent(product.id)}`,
      label: wording.text('choice.add-to-cart'),
    },
    {
      value: `start:product-details?intent=product_options&product=${encodeURIComponent(product.id)}`,
      label: wording.text('choice.options'),
    },
    ...(product.sizeChart
      ? [
          {
            value: `start:size-advice?product=${encodeURIComponent(product.id)}`,
            label: wording.text('intent.size_advice'),
          },
        ]
      : []),
    {
      value: `start:find-product?product-type=${encodeURIComponent(product.type)}`,
      label: wording.text('choice.similar'),
    },
  ])
}

/** "The second one" picks a product and asks nothing of it. */
function asksNothing({ text, entities }: Heard, product?: Product): boolean {
  const title = product ? withoutSmallWords(product.title).split(' ') : []
  const rest = entities.reduce((left, entity) => left.replace(entity.text, ' '), text)
  return (
    (!text.includes('?') || introducing.test(text)) &&
    !asksPrice(text) &&
    !asksStock(text) &&
    withoutSmallWords(rest)
      .split(' ')
      .filter(word => word.length > 2 && !fillers.has(word) && !title.includes(word)).length === 0
  )
}

/** "What can you tell me about it?" asks for all of it. */
const introducing =
  /\b(?:tell me|know|details?|information|info|describe|erz[äa]hl\w*|infos?|en savoir|parle\w*|cu[eé]nt\w*|habla\w*|dimmi|parlami|raccont\w*|fala\w*|conta\w*)\b/i

const fillers = new Set(
  `think yeah second first third last guess probably actually about details detail information info describe know interested
  erzähl erzählen über mehr infos details savoir parle parlez détails cuéntame háblame detalles dimmi parlami dettagli fala conta
  detalhes sobre`.split(/\s+/),
)

async function* rating(product: Product, { wording }: DialogContext): AsyncGenerator<Step, void, unknown> {
  if (!product.rating || product.rating.count === 0) return yield* say('product.no-rating', { product: product.title })
  yield* say('product.rating', {
    product: product.title,
    value: wording.number(product.rating.value),
    count: product.rating.count,
  })
}
