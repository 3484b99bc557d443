import type { Json } from '../nlu/understanding.ts'
import { ask, type Dialog, type DialogContext, engine, type Heard, once, remember, type Slot, say } from './dialog.ts'
import { isForSomebody } from './gift-words.ts'
import { refusedIn } from './interest.ts'
import { recommended } from './recommend.ts'
import { entityValue } from './slots.ts'

const which: Slot<Json> = {
  name: 'product',
  kind: 'product',
  hear: heard =>
    heard.choice?.startsWith('product:') ||
    heard.choice === 'all' ||
    heard.entities.some(({ type }) =>
      ['product', 'shown', 'ordinal', 'product-type', 'brand', 'colour'].includes(type),
    ) ||
    meansAll(heard)
      ? (heard as unknown as Json)
      : undefined,
}

/**
 * "Not for me", "I have that already": it and its like are not recommended again, and others take its place at once. What a
 * search found is refused in the same way.
 */
export const notForMe: Dialog = {
  name: 'not-for-me',
  intents: ['not_for_me'],
  slots: [which],
  // "Not for me, it's for my wife" says for whom others are to be found.
  instead: async ({ heard }) => (isForSomebody(heard.text) ? 'gift-finder' : undefined),
  async *run(context) {
    const { heard, knowledge, shown, customer, wording, now } = context
    const listed = shown.filter(one => one.kind === 'product')
    if (listed.length === 0) return yield* say('why.nothing')
    const choices = [
      ...listed.slice(0, 6).map(({ id, label }) => ({ value: `product:${id}`, label })),
      { value: 'all', label: wording.text('choice.none-of-them') },
    ]
    const pointed = pointedAt(context)
    const ids =
      pointed.length > 0
        ? pointed
        : listed.length === 1
          ? [listed[0]!.id]
          : meant((yield* ask(which, 'not-for-me.which', { fresh: true, choices })) as unknown as Heard, context)
    const products = await knowledge.catalogue.products(ids)
    if (products.length === 0) return yield* say('product.unknown')
    // Kept with the customer, so that it holds on every channel and another day.
    if (customer.id && customer.identity === 'verified')
      yield* once('refused', async () => {
        for (const { id } of products)
          await knowledge.recommend.record({
            customer: customer.id!,
            product: id,
            type: 'refused',
            at: now.toISOString(),
          })
        return null
      })
    const refused = [...new Set([...refusedIn(context), ...products.map(({ id }) => id)])]
    yield* remember({ refused, product: undefined })
    yield* say(owned.test(heard.text) ? 'not-for-me.owned' : 'not-for-me.done', {
      products: wording.list(products.map(({ title }) => title)),
    })
    const more = recommended(context) ? 'recommend' : context.focus.search ? 'find-product' : undefined
    const again = { text: '', intent: 'refine_search', entities: [] }
    if (more) yield* engine({ step: 'start', dialog: more, heard: again })
  },
}

/** The things on show that the utterance names or points at; the one that was looked at since, where it says just "it". */
export function pointedAt(context: DialogContext): string[] {
  const ids = meant(context.heard, context)
  if (ids.length > 0) return ids
  const { focus, shown } = context
  const looked = shown.find(one => one.kind === 'product' && one.id === focus.product)
  return looked ? [looked.id] : []
}

function meant(heard: Heard, { shown }: DialogContext): string[] {
  const products = shown.filter(one => one.kind === 'product')
  if (heard.choice?.startsWith('product:')) return [heard.choice.slice('product:'.length)]
  // "I don't like the second" negates what it points at, and means it all the same.
  const said = { ...heard, entities: heard.entities.map(entity => ({ ...entity, negated: false })) }
  const named = entityValue<string>(said, 'product')
  if (named) return [named]
  const place = entityValue<number>(said, 'shown') ?? entityValue<number>(said, 'ordinal')
  if (place !== undefined) return [products.at(place > 0 ? place - 1 : place)?.id ?? []].flat()
  if (meansAll(heard)) return products.map(one => one.id)
  const words = heard.entities
    .filter(({ type }) => ['product-type', 'brand', 'colour'].includes(type))
    .map(entity => String(entity.value).toLowerCase())
  return products
    .filter(one => words.some(word => one.words?.includes(word) || one.label.toLowerCase().includes(word)))
    .map(one => one.id)
}

const meansAll = (heard: Heard): boolean =>
  heard.choice === 'all' || entityValue(heard, 'reference') === 'all' || all.test(heard.text)

/** "None of these", in the languages that are spoken. */
const all =
  /(?<!\p{L})(?:none|any of (?:these|those|them)|(?:these|those) (?:are|don|aren)\p{L}*|kein[es]+|alle nicht|aucune?|ningun[oa]|nessun[oa]|nenhuma?)(?!\p{L})/iu

/** "I have that already", in the languages that are spoken. */
const owned =
  /(?<!\p{L})(?:already|own|got (?:it|that|one|the|those)|bought|schon|bereits|besitze|déjà|possède|ya (?:lo |la |los )?ten\p{L}+|ya ten\p{L}+|compré|già|ce l['’]ho|comprato|já|comprei)(?!\p{L})/iu
