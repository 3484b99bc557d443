import type { TableBlock } from '../channels/message.ts'
import type { Product } from '../knowledge/catalogue.ts'
import { scaleOf } from '../knowledge/sizing/size-scale.ts'
import type { Measure, SizeAdvice, ToldSizes } from '../knowledge/sizing.ts'
import type { Json } from '../nlu/understanding.ts'
import {
  ask,
  type Dialog,
  type DialogContext,
  type Heard,
  remember,
  type Slot,
  type Step,
  say,
  show,
} from './dialog.ts'
import { takesRoom } from './follow-up.ts'
import { convertedIn, sizesOf } from './size-conversion.ts'
import { cutText, measureText, reasonTexts, stockText } from './size-reasons.ts'
import {
  asksToForget,
  goesOnAboutSize,
  type KeptSizes,
  type SizeWearer,
  saysForWhom,
  sizedNow,
  wearerIn,
} from './size-wearer.ts'
import { mergeTold, toldIn } from './told-sizes.ts'
import { mention, productChoices, productIn, productMeant, which } from './which-product.ts'
import type { WordingKey } from './wording.ts'

/** What is told of sizes, of whom it is where that is said, or that they do not know. */
const heardOf = (heard: Heard): Json | undefined => {
  const said = withWearer(toldIn(heard), heard.text)
  return (said ?? (doesNotKnow(heard) ? 'unknown' : undefined)) as Json | undefined
}

/** What is told, marked with whom it is of; `undefined` where neither is said. */
const withWearer = (told: ToldSizes | undefined, text: string): (ToldSizes & { who?: SizeWearer }) | undefined => {
  const who = wearerIn(text)
  return told || (who && (who !== 'self' || saysForWhom(text))) ? { ...told, ...(who && { who }) } : undefined
}

/** The size that the wearer takes elsewhere, or their measurements. */
const usual: Slot<Json> = { name: 'usual-size', kind: 'size', hear: heardOf, settles: true }

/** The same once it is known that it is for somebody else. */
const usualOfOther: Slot<Json> = { name: 'usual-size-of-other', kind: 'size', hear: heardOf, settles: true }

/** Their measurements, where they know no size. */
const measured: Slot<Json> = { name: 'measurements', kind: 'measure', hear: heardOf, settles: true }

/** Which size of a product to take, and what that rests on: chart, own purchases, what was said, how it fits others. */
export const sizeAdvice: Dialog = {
  name: 'size-advice',
  about: 'product',
  instead: takesRoom,
  intents: ['size_advice'],
  slots: [which, usual, usualOfOther, measured],
  continues: goesOnAboutSize,
  async *run(context) {
    const { heard, focus } = context
    if (asksToForget(heard.text)) return yield* forget(context)
    const converted = convertedIn(heard, context)
    if (converted) return yield* say('size.converted', { text: converted })
    if (yield* general(context)) return
    const product = yield* chooseProduct(context)
    yield* mention(product, context)
    if (wantsChart(heard)) return yield* chart(product, context)
    const kept = (focus.sizes ?? { who: 'self', of: {} }) as KeptSizes
    const { who, told, advice } = yield* adviseFor(product, kept, context)
    if (!advice) return yield* say('size.none', { product: product.title }, more(product, context))
    const { sizes, ...body } = told
    const before = kept.of[who] ?? {}
    const worn = { ...before.worn, ...(sizes && { [familyOf(product)]: sizes as Json }) }
    yield* remember({
      sizes: { who, of: { ...kept.of, [who]: { body: body as Json, worn } } } as unknown as Json,
      sized: sizedNow(product.id, context.shown),
      // "And the Calm 2?" asks for its size from now on.
      asked: undefined,
    })
    yield* answer(product, advice, who, context)
  },
}

const familyOf = (product: Product): string => scaleOf(product)?.family ?? ''

async function* forget({ focus }: DialogContext): AsyncGenerator<Step, void, unknown> {
  const known = focus.sizes !== undefined
  yield* remember({ sizes: undefined, sized: undefined })
  yield* say('size.forgotten', { known: known ? 'yes' : 'no' })
}

/** Advice for whoever it is for, with what was told of them; asks for a size or measurements where nothing is known. */
async function* adviseFor(
  product: Product,
  kept: KeptSizes,
  context: DialogContext,
): AsyncGenerator<Step, { who: SizeWearer; told: ToldSizes; advice?: SizeAdvice }, unknown> {
  const { heard, knowledge, wording, customer } = context
  const family = familyOf(product)
  const keptOf = (who: SizeWearer): ToldSizes =>
    ({ ...(kept.of[who]?.body as object), sizes: kept.of[who]?.worn?.[family] }) as ToldSizes
  let who = wearerIn(heard.text) ?? kept.who
  let told = mergeTold(keptOf(who), toldIn(heard, askedMeasure(product)))
  // What was bought, and what is on file, is the customer's own.
  const advise = (of: ToldSizes, whose: SizeWearer) =>
    knowledge.sizing.advise({
      product,
      customerId: customer.identity === 'verified' && whose === 'self' ? customer.id : undefined,
      told: of,
    })
  const advice = await advise(told, who)
  if (!advice || advice.size) return { who, told, advice }
  const measures = advice.ask.filter(one => one !== 'usual size')
  // What is no size of such a thing ("no, the Fjell 2") is no answer, unless it says for whom it is.
  const matched = async (answer: Heard): Promise<Json | undefined> => {
    const now = withWearer(toldIn(answer, measures[0]), answer.text)
    if (now?.who && now.who !== who) return now as Json
    if (now && (await advise(mergeTold(told, now), who))?.size) return now as Json
    return doesNotKnow(answer) ? 'unknown' : undefined
  }
  const unknown = { value: 'unknown', label: wording.text('choice.size-unknown') }
  async function* put(slot: Slot<Json>, key: WordingKey): AsyncGenerator<Step, Json, unknown> {
    const said = yield* ask(slot, key, {
      fresh: true,
      about: product.id,
      args: { product: product.title, who, measures: measureList(measures, context), units: unitsOf(measures) },
      choices: [...(slot === measured ? [] : sizeChoices(product)), unknown],
      match: matched,
    })
    if (said === 'unknown') return said
    const { who: whose = who, ...now } = said as ToldSizes & { who?: SizeWearer }
    told = mergeTold(whose === who ? told : keptOf(whose), now)
    who = whose
    return said
  }
  let said = yield* put(usual, 'size.ask')
  if (said !== 'unknown' && !(await advise(told, who))?.size) said = yield* put(usualOfOther, 'size.ask')
  if (said === 'unknown') yield* put(measured, 'size.ask-measure')
  return { who, told, advice: await advise(told, who) }
}

/** The product that is named, pointed at, or was about just now; asked for where none is, and open to correction. */
async function* chooseProduct(context: DialogContext): AsyncGenerator<Step, Product, unknown> {
  const choices = productChoices(context)
  const id = yield* ask(which, choices.length > 0 ? 'product.which' : 'product.which-name', {
    choices,
    match: async heard =>
      (await (heard === context.heard ? productMeant(context) : productIn(heard, context, true)))?.id,
  })
  const product = await context.knowledge.catalogue.product(String(id))
  if (!product) throw new Error(`the product ${id} was there a moment ago`)
  return product
}

const doesNotKnow = ({ text, choice }: Heard): boolean => choice === 'unknown' || noIdea.test(text)

const noIdea =
  /\b(?:(?:don['’]?t|do not|dunno|not) (?:know|sure)|no (?:idea|clue)|weiß (?:ich )?nicht|keine ahnung|(?:ne |n['’])?sais pas|aucune idée|no (?:lo )?sé|ni idea|non (?:lo )?so|nessuna idea|não sei|nem ideia)\b/iu

/**
 * Where no product is meant: the sizes that a measurement alone tells; how to measure oneself, or how sizes run in general,
 * is in the shop's articles.
 */
async function* general(context: DialogContext): AsyncGenerator<Step, boolean, unknown> {
  const { heard, focus, shown, knowledge, locale } = context
  const aboutProduct =
    typeof focus.product === 'string' ||
    shown.some(one => one.kind === 'product') ||
    heard.entities.some(({ type }) => type === 'product' || type === 'product-type')
  if (aboutProduct || !heard.text) return false
  const told = toldIn(heard)
  const sizes = told && sizesOf(told, context)
  if (sizes) {
    yield* say('size.converted', { text: sizes })
    return true
  }
  if (!asksHow.test(heard.text)) return false
  const [found] = await knowledge.articles.find(heard.text, { intent: heard.intent, locale })
  if (!found) return false
  yield* say('faq.article', { text: found.article.text.split(/\n\s*\n/)[0]! })
  return true
}

const asksHow =
  /\b(?:guide|chart|table|how (?:do|to|does|can)|what size am i|tabelle|\w*messen|wie (?:messe|finde)|guide|tableau|mesurer|guía|tabla|medir|guida|tabella|misurar\w*|guia|tabela)\b/iu

const wantsChart = ({ intent, text }: Heard): boolean =>
  intent === 'size_chart' ||
  /\b(?:size|sizing|measurement)s? (?:chart|guide|table|tab)\b|(?:größen|maß|mass)tabelle|guide des tailles|tableau des tailles|(?:guía|tabla) de tallas|(?:guida|tabella) (?:alle |delle )?(?:taglie|misure)|(?:guia|tabela) de (?:tamanhos|medidas)/iu.test(
    text,
  )

async function* chart(product: Product, { wording }: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { sizeChart } = product
  if (!sizeChart) return yield* say('size.no-chart', { product: product.title })
  const table: TableBlock = {
    type: 'table',
    caption: wording.text('size.chart', { product: product.title }),
    columns: sizeChart.columns,
    rows: sizeChart.rows.map(({ size, values }) => ({
      label: size,
      cells: values.map(value => (Array.isArray(value) ? value.map(wording.number).join('–') : wording.number(value))),
    })),
  }
  yield* show(table, {
    choices: [
      {
        value: `start:size-advice?product=${encodeURIComponent(product.id)}`,
        label: wording.text('intent.size_advice'),
      },
    ],
  })
}

async function* answer(
  product: Product,
  advice: SizeAdvice,
  who: SizeWearer,
  context: DialogContext,
): AsyncGenerator<Step, void, unknown> {
  const { wording, heard } = context
  const cut = cutText(advice, product.brand, wording)
  if (!advice.size) {
    const text = [wording.text('size.nothing-known', { product: product.title, who }), cut].filter(Boolean).join(' ')
    return yield* say('size.advice', { text }, more(product, context))
  }
  const verdict = advice.between
    ? wording.text('size.between', {
        small: advice.between[0],
        large: advice.between[1],
        certainty: advice.certainty,
        who,
      })
    : wording.text('size.take', { size: advice.size, certainty: advice.certainty })
  const unsure =
    advice.certainty === 'unsure'
      ? wording.text('size.unsure', {
          measures:
            measureList(
              advice.ask.filter(one => one !== 'usual size'),
              context,
            ) || 'none',
        })
      : ''
  const forWhom = who === 'self' ? '' : wording.text('size.for', { who })
  if (advice.beyond) {
    const text = wording.text('size.beyond', { product: product.title, ...advice.beyond })
    const parts = [forWhom, ...reasonTexts(advice, who, wording), text]
    return yield* say('size.advice', { text: parts.filter(Boolean).join(' ') }, more(product, context))
  }
  const rule = betweenSizes.test(heard.text) && !advice.between ? betweenText(advice, wording) : ''
  const parts = [
    forWhom,
    ...reasonTexts(advice, who, wording),
    cut,
    rule || verdict,
    stockText(advice, wording),
    unsure,
  ]
  const buyable = advice.stock === 'in stock' || advice.nearest !== undefined
  yield* say('size.advice', { text: parts.filter(Boolean).join(' ') }, [
    ...(buyable
      ? [
          {
            value: `start:add-to-cart?product=${encodeURIComponent(product.id)}`,
            label: wording.text('choice.add-to-cart'),
          },
        ]
      : []),
    ...more(product, context),
  ])
}

/** "I'm between two sizes" */
const betweenSizes =
  /between (?:two )?sizes|zwischen zwei größen|entre deux tailles|entre dos tallas|(?:tra|fra) due taglie|entre dois tamanhos/iu

/** Which of two to take, by how the product is cut; not said which, only which side. */
const betweenText = ({ cut }: SizeAdvice, wording: DialogContext['wording']): string =>
  wording.text('size.between-rule', { runs: cut?.runs ?? 'unclear' })

/** Ways on: the chart, what there is to be had, and a person. */
function more(product: Product, { wording }: DialogContext) {
  const id = encodeURIComponent(product.id)
  return [
    ...(product.sizeChart
      ? [{ value: `start:size-advice?intent=size_chart&product=${id}`, label: wording.text('choice.size-chart') }]
      : []),
    { value: `start:product-details?intent=product_options&product=${id}`, label: wording.text('choice.options') },
    { value: 'start:talk-to-person', label: wording.text('choice.person') },
  ]
}

const mostSizes = 12

/** The sizes that the product comes in, to tap as "I usually wear ...". */
function sizeChoices(product: Product) {
  const sizes = product.sizeChart?.rows.map(({ size }) => size) ?? []
  return sizes.length <= mostSizes ? sizes.map(size => ({ value: `size:${size}`, label: size })) : []
}

/** What a bare length means for a product whose chart has that measure first. */
function askedMeasure({ department, sizeChart }: Product): Measure | undefined {
  return department === 'shoes' || sizeChart?.columns[0] === 'foot length' ? 'foot length' : undefined
}

const unitsOf = (measures: readonly (Measure | 'usual size')[]): string =>
  [...new Set(measures.map(measure => (measure === 'weight' ? 'kg' : measure === 'age' ? '1–17' : 'cm')))].join(', ')

const measureList = (measures: readonly (Measure | 'usual size')[], { wording }: DialogContext): string =>
  wording.list(
    measures.map(measure => measureText(measure, wording)),
    measures.includes('weight') ? 'conjunction' : 'disjunction',
  )
