import { minorUnits } from '../knowledge/money.ts'
import type { Json } from '../nlu/understanding.ts'
import { ask, type Dialog, type DialogContext, type Heard, reject, type Slot, say } from './dialog.ts'
import { fondOf, giftWords, isForSomebody, occasionIn, occasions, passes, recipientIn } from './gift-words.ts'
import { interestWords } from './interest-words.ts'
import { pricedAs, type Recommending, recommended, showPicks } from './recommend.ts'
import { entityValues } from './slots.ts'
import { withoutSmallWords } from './small-words.ts'

type Price = { min?: number; max?: number; currency?: string }
/** A present that is looked for: kept with what was suggested, so that a correction finds others at once. */
type Gift = { who: string; event: string; price: Price; fond: string }
/** What an answer tells beside what was asked: "birthday, about 40 euros, she loves tea". */
type Told = { price?: Price /** Of the price, a bare figure in major units. */; units?: number; fond?: string }

const who: Slot<string> = {
  name: 'who',
  kind: 'gift-who',
  hear: heard =>
    ['women', 'men', 'children', 'anyone'].find(one => one === heard.choice) ??
    recipientIn(heard.text) ??
    (passes(heard) ? 'anyone' : undefined),
}

const told = (heard: Heard): Told => {
  const price = pricedAs(heard)
  const fond = fondOf(heard.text)
  return { ...(price && { price }), ...(fond && { fond }) }
}

const occasion: Slot<Json> = {
  name: 'occasion',
  kind: 'gift-occasion',
  hear(heard) {
    const more = told(heard)
    const event = occasions.find(([name]) => name === heard.choice)?.[0] ?? occasionIn(heard.text)
    if (event) return { event, ...more }
    return passes(heard) || heard.choice === 'other' || more.price || more.fond
      ? { event: 'other', ...more }
      : undefined
  },
}

const budget: Slot<Json> = {
  name: 'budget',
  kind: 'price-range',
  hear(heard) {
    const tapped = /^under:(\d+)$/.exec(heard.choice ?? '')?.[1]
    if (tapped) return { price: { max: Number(tapped) } }
    const more = told(heard)
    if (more.price) return more
    // "50", where the question is how much.
    const figure = /^(?:\p{L}+\s+){0,3}(\d{1,6})(?:\s+\p{L}+)?$/u.exec(heard.text.trim())?.[1]
    if (figure && heard.choice === undefined) return { ...more, units: Number(figure) }
    return passes(heard) ? { price: {} } : undefined
  },
}

/**
 * What they are fond of: in the first words only where it is said to be so, as an answer whatever is said. Where the answer
 * alters what was told before, it is not asked again.
 */
const interests: Slot<Json> = {
  name: 'interests',
  kind: 'text',
  // "Cooking" is an answer, whatever else it sounds like.
  settles: ({ text, intent }) => text.split(/\s+/).length <= 3 && !text.includes('?') && !steering.has(intent ?? ''),
  hear(heard): Json | undefined {
    const { fond, price } = told(heard)
    if (fond) return { fond }
    if (passes(heard)) return { fond: '' }
    const named = [...entityValues<string>(heard, 'product-type'), ...entityValues<string>(heard, 'department')]
    if (giftWords.test(heard.text)) return named.length > 0 ? { fond: named.join(' ') } : undefined
    if (isForSomebody(heard.text)) return { fond: '', who: recipientIn(heard.text)! }
    if (price) return { fond: '', price }
    return heard.text.trim() ? { fond: heard.text.trim() } : undefined
  },
}
const steering = new Set(['cancel_dialog', 'repeat', 'start_over', 'help', 'talk_to_person', 'goodbye', 'thanks'])

/** Finds a present: for whom, on what occasion, for how much, for which interests; each may be left open. */
export const giftFinder: Dialog = {
  name: 'gift-finder',
  about: 'present',
  intents: ['gift_finder'],
  slots: [who, occasion, budget, interests],
  async *run(context) {
    const { wording, heard, knowledge } = context
    const { currency } = knowledge.shop
    const foreign = (price: Price | undefined) => price?.currency !== undefined && price.currency !== currency
    const altered = alteredGift(context)
    if (altered && foreign(altered.price)) return yield* say('gift.currency', { currency })
    if (altered) return yield* showGifts(altered, context)
    const skip = { value: 'skip', label: wording.text('choice.skip') }
    const recipient = yield* ask(who, 'gift.who', {
      choices: [
        { value: 'women', label: wording.text('gift.woman') },
        { value: 'men', label: wording.text('gift.man') },
        { value: 'children', label: wording.text('gift.child') },
        skip,
      ],
    })
    // Who has told the budget and the interests needs no occasion to go by.
    const first = told(heard)
    const said = (
      first.price && first.fond
        ? { event: occasionIn(heard.text) ?? 'other' }
        : yield* ask(occasion, 'gift.occasion', {
            choices: [
              { value: 'birthday', label: wording.text('gift.birthday') },
              { value: 'christmas', label: wording.text('gift.christmas') },
              { value: 'wedding', label: wording.text('gift.wedding') },
              { value: 'housewarming', label: wording.text('gift.housewarming') },
              skip,
            ],
          })
    ) as Told & { event: string }
    let answer: Told = first.price ? first : said
    if (foreign(answer.price)) yield* say('gift.currency', { currency })
    if (!answer.price || foreign(answer.price)) {
      const question = { choices: [...budgets(context), skip] }
      answer = (yield* ask(budget, 'gift.budget', question)) as Told
      if (foreign(answer.price)) {
        yield* reject(budget, 'gift.currency', { currency })
        answer = (yield* ask(budget, 'gift.budget', question)) as Told
      }
    }
    const known = first.fond ?? said.fond ?? answer.fond
    const last = (
      known === undefined ? yield* ask(interests, 'gift.interests', { choices: [skip] }) : { fond: known }
    ) as Told & { who?: string; fond: string }
    const bare = answer.units === undefined ? {} : { max: answer.units * minorUnits(currency) }
    const price = last.price && !foreign(last.price) ? last.price : (answer.price ?? bare)
    yield* showGifts({ who: last.who ?? recipient, event: said.event, price, fond: last.fond }, context)
  },
}

/** "Actually for my dad", "more like 50 euros", once presents were shown: the same with this altered. */
function alteredGift(context: DialogContext): Gift | undefined {
  const { heard } = context
  const before = recommended(context)
  const gift = before?.gift as Gift | undefined
  if (!before || !gift || giftWords.test(heard.text)) return undefined
  const { price = pricedAs(heard, before), fond } = told(heard)
  const recipient = isForSomebody(heard.text) ? recipientIn(heard.text) : undefined
  const event = occasionIn(heard.text)
  if (!price && fond === undefined && !recipient && !event) return undefined
  return { who: recipient ?? gift.who, event: event ?? gift.event, price: price ?? gift.price, fond: fond ?? gift.fond }
}

async function* showGifts(gift: Gift, context: DialogContext) {
  const { wording, knowledge } = context
  const { min, max } = gift.price
  const price = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
  const shopLanguage = (knowledge.shop.locales[0] ?? 'en').slice(0, 2)
  const fond = interestWords(withoutSmallWords(gift.fond), context.locale.slice(0, 2), shopLanguage)
  // What suits the occasion counts where nothing is known of the person.
  const suiting = interestWords(occasions.find(([name]) => name === gift.event)?.[2] ?? '', 'en', shopLanguage)
  const words = fond || suiting
  const near = words ? await found(words, price, context) : []
  // "Around 50": cheaper is no fault where nothing else suits.
  const cheaper = near.length === 0 && min !== undefined && max !== undefined
  const query: Recommending['query'] = {
    forSomebodyElse: true,
    audience: gift.who === 'anyone' ? undefined : gift.who,
    price: cheaper ? { max } : price,
    interests: words || undefined,
    matching: cheaper && words ? await found(words, { max }, context) : near,
  }
  const args = {
    interests: gift.fond,
    recipient: gift.who,
    budget: max === undefined ? 'none' : wording.money({ amount: max, currency: knowledge.shop.currency }),
  }
  yield* showPicks(context, query, 'gift.found', args, { gift, told: fond ? gift.fond : '' })
}

/** What the shop's search has for the interests; nothing where it had to give the words up. */
async function found(words: string, price: Price, { lookup, knowledge }: DialogContext): Promise<string[]> {
  const { hits, relaxed } = await lookup(`interests ${JSON.stringify(price)}`, () =>
    knowledge.search.search({ words, filters: { price }, limit: 40 }),
  )
  return relaxed.includes('words') ? [] : hits.map(hit => hit.product.id)
}

const budgets = ({ wording, knowledge }: DialogContext) =>
  [2_500, 5_000, 10_000].map(amount => ({
    value: `under:${amount}`,
    label: wording.text('gift.under', { price: wording.money({ amount, currency: knowledge.shop.currency }) }),
  }))
