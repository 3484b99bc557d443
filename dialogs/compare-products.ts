import type { Product } from '../knowledge/catalogue.ts'
import { purposeIn } from '../knowledge/product-answers/preference.ts'
import { betterFor, comparisonAsked, whichHasMost } from './better-for.ts'
import { asksForRest, asksForSame, asksForVerdict, asksMore, lyingSideBySide } from './comparing.ts'
import { differsBeyond, mostCompared, sameInAll, sideBySide } from './comparison-table.ts'
import { type Dialog, type DialogContext, engine, remember, type Step, say } from './dialog.ts'
import { noteInterest } from './interest.ts'
import { languageOf } from './product-attributes.ts'
import { answersOne, questionOfEach } from './product-question.ts'
import { entityValue } from './slots.ts'
import { asksOfSeveral, type Several, saysOwned, severalMeant } from './which-products.ts'

/** Two to four products side by side, and which of them has more of something, or what speaks for each. */
export const compareProducts: Dialog = {
  name: 'compare-products',
  intents: ['compare_products'],
  replaces: ['product-details'],
  instead: async ({ heard, customer }) =>
    saysOwned(heard) && customer.identity !== 'verified' ? 'compare-owned' : undefined,
  run,
}

/** A comparison with what the customer has bought, for which they have to be known. */
export const compareOwned: Dialog = {
  ...compareProducts,
  name: 'compare-owned',
  intents: [],
  needs: 'verified',
  instead: undefined,
}

async function* run(context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { heard } = context
  const lying = await lyingSideBySide(context)
  if (lying.length > 1 && asksForRest(context)) return yield* differsBeyond(lying, context)
  if (lying.length > 1 && asksForSame(context)) return yield* sameInAll(lying, context, true)
  const asked = comparisonAsked(context)
  const meant = await severalMeant(context)
  const all = meant.products.length < 2 && asksMore(context) && lying.length > 1 ? lying : meant.products
  if (meant.unknown.length > 0)
    yield* say('compare.unknown', { names: context.wording.list(meant.unknown.map(name => `“${name}”`)) })
  if (all.length < 2) return yield* tooFew(meant, context)
  yield* noteInterest(
    'asked',
    all.slice(0, mostCompared).map(product => product.id),
    context,
  )
  const kept = { product: undefined, compared: all.map(product => product.id) }
  if (asked) {
    yield* remember(kept)
    return yield* whichHasMost(all, asked, context)
  }
  const purpose = purposeIn(heard.text, languageOf(context.locale))
  if (
    !purpose &&
    !asksForVerdict(context) &&
    asksOfSeveral(heard, languageOf(context.locale)) &&
    answersOne(all, context)
  )
    return yield* questionOfEach(all, context)
  const products = all.slice(0, mostCompared)
  const again = isSame(products, lying)
  yield* remember({ ...kept, compared: products.map(product => product.id) })
  if (all.length > products.length && !again) yield* say('compare.at-most', { count: products.length, all: all.length })
  const answered = yield* betterFor(products, context)
  const verdict = !answered && asksForVerdict(context)
  if (!again || !(answered || verdict)) yield* sideBySide(products, context)
  if (verdict) yield* say('compare.no-verdict')
}

/** One product only, or none: what is missing is said. */
async function* tooFew({ products, twice }: Several, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { heard, wording, knowledge } = context
  const [one] = products
  if (one) yield* remember({ product: one.id })
  if (one && twice) return yield* say('compare.twice', { product: one.title })
  const type = entityValue<string>(heard, 'product-type')
  if (!one && type !== undefined) return yield* engine({ step: 'start', dialog: 'find-product', heard })
  const akin = one
    ? (await knowledge.search.search({ words: '', filters: { types: [one.type] }, limit: 5 })).hits
        .filter(({ product }) => product.id !== one.id)
        .slice(0, 3)
    : []
  yield* say(one ? 'compare.which-with' : 'compare.which', { product: one?.title ?? '' }, [
    ...akin.map(({ product }) => ({
      value: `start:compare-products?product=${encodeURIComponent(one!.id)}&product=${encodeURIComponent(product.id)}`,
      label: product.title,
    })),
    { value: 'start:find-product', label: wording.text('choice.search-again') },
  ])
}

const isSame = (products: Product[], others: Product[]): boolean =>
  products.length === others.length && products.every(({ id }) => others.some(other => other.id === id))
