import type { Product } from '../knowledge/catalogue.ts'
import type { Fact } from '../knowledge/product-answers/fact.ts'
import { ideasOf } from '../knowledge/product-answers/ideas.ts'
import { most, preference, purposeIn } from '../knowledge/product-answers/preference.ts'
import { type DialogContext, type Step, say, show } from './dialog.ts'
import { attributeLabel, attributeText, languageOf, shopLanguage } from './product-attributes.ts'
import { lowest } from './product-options.ts'
import { entityValue } from './slots.ts'
import { listedIn } from './which-product.ts'

type Comparison = { attribute: string; direction: 'more' | 'less' | 'most' | 'least' }

/** What a comparison asks for: "which is lighter", "the cheapest of them". */
export const comparisonAsked = ({ heard }: DialogContext): Comparison | undefined => {
  const asked = entityValue<Comparison>(heard, 'comparative') ?? entityValue<Comparison>(heard, 'superlative')
  if (opinion.test(heard.text)) return { attribute: 'rating', direction: worse.test(heard.text) ? 'less' : 'more' }
  return asked && asked.attribute !== 'quality' ? asked : undefined
}

/** "Better rated", "which do people like more?": what others think is a figure that the shop has. */
const opinion =
  /\b(?:(?:better|best|higher|highest|worse|worst|lower|lowest|more|most|top)[ -](?:rated|reviewed|reviews|ratings?|stars|popular|liked|loved)|(?:people|customers|others|buyers) (?:like|love|prefer|rate)|(?:besser|am besten|h[oö]her|schlechter)e?s? (?:bewertet\w*|bewertung\w*)|(?:mieux|le mieux|moins bien) not[eé]e?s?|meilleure (?:note|avis)|mejor (?:valorad[oa]|puntuad[oa]|valoraci[oó]n|nota)|(?:meglio|pi[uù]) (?:valutat[oa]|recensit[oa])|valutazione (?:migliore|pi[uù] alta)|(?:melhor|mais bem) (?:avaliad[oa]|avalia[cç][aã]o|classificad[oa]))/i
const worse = /\b(?:worse|worst|lower|lowest|schlechter|moins|peor|peggio|pior)\b/i

/** "Better for hiking": what speaks for each by the rules for that purpose. No verdict is invented. */
export async function* betterFor(products: Product[], context: DialogContext): AsyncGenerator<Step, boolean, unknown> {
  const { heard, wording, knowledge } = context
  const purpose = purposeIn(heard.text, languageOf(context.locale))
  if (!purpose) return false
  const { speaks, all, rules } = preference(products, purpose.rules, shopLanguage(knowledge.shop))
  if (rules.length > 0)
    yield* say('compare.rules', {
      purpose: purpose.words,
      rules: wording.list(
        rules.map(({ name, wanted }) =>
          wording.text('compare.rule', {
            attribute: attributeLabel(name, context),
            wanted: Array.isArray(wanted) ? wanted.join(', ') : wanted,
          }),
        ),
      ),
    })
  if ([...speaks.values()].every(facts => facts.length === 0)) {
    yield* say('compare.for-nothing', {
      purpose: purpose.words,
      facts: all.length > 0 ? factsText(all, context) : 'none',
    })
    return true
  }
  const lines = products.map(product => {
    const facts = speaks.get(product.id)!
    return facts.length > 0
      ? `${product.title}: ${factsText(facts, context)}`
      : wording.text('compare.for-none', { product: product.title })
  })
  yield* say('compare.for', {
    purpose: purpose.words,
    lines: lines.join('\n'),
    all: all.length > 0 ? factsText(all, context) : 'none',
  })
  return true
}

const factsText = (facts: Fact[], context: DialogContext) =>
  context.wording.list(
    facts.map(fact => `${attributeLabel(fact.name, context)} ${attributeText(fact.value, context.wording)}`),
  )

/** "Which is lighter?": the one with least of it, beside what the others have. */
export async function* whichHasMost(
  products: Product[],
  asked: Comparison,
  context: DialogContext,
): AsyncGenerator<Step, void, unknown> {
  const { wording, knowledge } = context
  const direction = asked.direction === 'more' || asked.direction === 'most' ? 1 : -1
  const shop = shopFigures(asked.attribute, products, context)
  if (shop) {
    const best = Math.max(...shop.figures.map(figure => direction * figure.value))
    return yield* told(
      shop.label,
      shop.figures.map(({ product, value, text }) => ({ product, text, wins: direction * value === best })),
      context,
    )
  }
  const ideas = ideasFor[asked.attribute] ?? ideasOf(asked.attribute)
  const found = most(products, context.heard.text, ideas, direction, shopLanguage(knowledge.shop))
  if (!found) return yield* say('compare.unsaid')
  if (found.told.length === 1)
    return yield* say('compare.only', {
      products: found.told[0]!.product.title,
      attribute: attributeLabel(found.name, context),
      value: attributeText(found.told[0]!.fact.value, wording),
    })
  const winners = new Set(found.winners.map(one => one.product.id))
  yield* told(
    attributeLabel(found.name, context),
    products.map(product => ({
      product,
      text: attributeText(product.attributes[found.name], wording),
      wins: winners.has(product.id),
    })),
    context,
  )
}

async function* told(
  label: string,
  all: { product: Product; text: string; wins: boolean }[],
  context: DialogContext,
): AsyncGenerator<Step, void, unknown> {
  const { wording } = context
  const winners = all.filter(one => one.wins)
  const others = all.filter(one => !one.wins)
  const text =
    winners.length === 0 || others.length === 0
      ? wording.text('compare.equal', { attribute: label, all: all.map(line).join('\n') })
      : wording.text('compare.most', {
          products: wording.list(winners.map(one => one.product.title)),
          count: winners.length,
          attribute: label,
          value: winners[0]!.text,
          others: others.map(line).join('\n'),
        })
  const listed = listedIn(context)
  // Products that were named, and not shown, are what "the second one" and "compare them" can mean from now on.
  const shown = all.map(({ product: { id, title, type } }) => ({
    kind: 'product' as const,
    id,
    label: title,
    words: [type],
  }))
  yield* show({ type: 'text', text }, shown.every(one => listed.includes(one.id)) ? {} : { shown })
}

const line = ({ product, text }: { product: Product; text: string }) => `${product.title}: ${text}`

/** What is compared that is no attribute: the price and what others think of it. */
function shopFigures(attribute: string, products: Product[], { wording }: DialogContext) {
  if (attribute === 'price')
    return {
      label: wording.text('compare.price'),
      figures: products.map(product => ({
        product,
        value: lowest(product).amount,
        text: wording.money(lowest(product)),
      })),
    }
  if (attribute !== 'rating') return undefined
  return {
    label: wording.text('compare.rating'),
    figures: products.flatMap(product =>
      product.rating
        ? [
            {
              product,
              value: product.rating.value,
              text: `${wording.number(product.rating.value)} (${product.rating.count})`,
            },
          ]
        : [],
    ),
  }
}

/** Where the understanding's word for a comparison may be about several properties, the likeliest first. */
const ideasFor: Record<string, string[]> = {
  size: ['dimensions', 'size', 'capacity', 'folded', 'screen', 'diameter', 'height', 'width', 'length'],
  length: ['length', 'duration', 'battery_life'],
  strength: ['power', 'load'],
  speed: ['speed', 'warm_up', 'flow'],
  room: ['capacity', 'persons', 'inside'],
  comfort: ['cushioning', 'firmness'],
  warmth: ['warmth', 'keeps'],
}
