import type { Measure, ToldSizes } from '../knowledge/sizing.ts'
import type { Heard } from './dialog.ts'
import { entityValue } from './slots.ts'

/** Words that say which part of the body a measure is of, in the six languages. */
const parts: [Measure, RegExp][] = [
  [
    'foot length',
    /(?<!\p{L})(?:foot|feet|fuß\p{L}*|füße\p{L}*|fuss\p{L}*|fuesse\p{L}*|pieds?|pies?|piede|piedi|pés?)(?!\p{L})/iu,
  ],
  [
    'inside leg',
    /\b(?:inside leg|inseam|leg length|schrittlänge|beinlänge|entrejambe|entrepierna|cavallo|entrepernas)\b/iu,
  ],
  ['chest', /\b(?:chest|bust|brust\p{L}*|poitrine|pecho|busto|petto|torace|peito)\b/iu],
  ['waist', /\b(?:waist|taille\p{L}*|bauch\p{L}*|bund\p{L}*|tour de taille|cintura|vita)\b/iu],
  ['hips', /\b(?:hips?|hüft\p{L}*|hanches?|caderas?|fianchi|quadril|ancas?)\b/iu],
  ['head', /\b(?:head|kopf\p{L}*|tête|cabeza|testa|cabeça)\b/iu],
  ['hand', /\b(?:hands?|handumfang|mains?|manos?|mano|mãos?)\b/iu],
  ['finger', /\b(?:finger|ring ?finger|doigt|dedo|dito)\b/iu],
]
const tooSmall =
  /\b(?:too (?:small|tight|short|narrow)|pinch\w*|zu (?:klein|eng|kurz|schmal)|drück\p{L}*|drueck\p{L}*|zwick\p{L}*|spann(?:t|en)|trop (?:petit|serr|court|étroit)\p{L}*|demasiado (?:pequeñ|apretad|estrech|cort)\p{L}*|troppo (?:piccol|strett|cort)\p{L}*|(?:muito |demasiado )(?:pequen|apertad|curt)\p{L}*)/iu
const tooLarge =
  /\b(?:too (?:big|large|loose|wide|long)|huge|zu (?:groß|gross|weit|lang)|trop (?:grand|large|long)\p{L}*|demasiado (?:grande|anch|larg)\p{L}*|troppo (?:grand|larg|lung)\p{L}*|muito (?:grande|larg|comprid)\p{L}*)/iu
const wide =
  /\b(?:wide|broad) (?:feet|foot)|(?:feet|foot)\b.{0,20}\b(?:wide|broad)\b|breite[nr]? füße|füße.{0,20}breit|pieds? larges?|pies? anchos?|piedi larghi|pés? largos?/iu

/** Sizes and measurements that an utterance tells; `undefined` where it tells none. @param asked what a bare length means */
export function toldIn(heard: Heard, asked?: Measure): ToldSizes | undefined {
  const { text } = heard
  const tapped = heard.choice?.startsWith('size:') ? heard.choice.slice('size:'.length) : undefined
  if (tapped) return { sizes: [{ size: tapped }] }
  const measures = measuresIn(text)
  const body: NonNullable<ToldSizes['body']> = {}
  for (const measure of measures) {
    const told = bodyMeasure(measure, text, asked)
    if (told) body[told.measure] = told.value
  }
  const feet =
    /\b(?:([4-6])(?:'|′|’| ?ft\b| foot\b| feet\b) ?(?:(?:and )?(\d{1,2}(?![\d.,]| ?(?:st|kg|lb)))\b)?)/iu.exec(text)
  if (feet) body.height ??= Math.round(Number(feet[1]) * 30.48 + Number(feet[2] ?? 0) * 2.54)
  const metres = /(?<![\d.,€$£])([12]) ?[.,m] ?(\d{2})(?![\d.,]| ?(?:€|euro))/i.exec(text)
  const tall = metres && Number(metres[1]) * 100 + Number(metres[2])
  if (tall && tall >= 130 && tall <= 225) body.height ??= tall
  const stones = /\b(\d{1,2}) ?(?:st|stones?)\b(?:[, ]*(?:and )?(\d{1,2}) ?(?:lbs?|pounds?)?\b(?! ?(?:cm|kg)))?/i.exec(
    text,
  )
  if (stones) body.weight = Math.round((Number(stones[1]) * 14 + Number(stones[2] ?? 0)) * 4.536) / 10
  const age = ages.map(pattern => pattern.exec(text)).find(Boolean)
  if (age) body.age ??= Number(age[1])
  const measuring = [
    ...measures,
    ...[feet, tall && metres, stones, age].flatMap(match => (match ? [spanOf(match)] : [])),
  ]
  // A bare figure is what was asked for, where it can be that.
  const bare = /^\D{0,25}?(\d{2,3}(?:[.,]\d)?)\D{0,10}$/.exec(text)
  const systems = heard.entities.some(({ type, value }) => type === 'size' && (value as { system?: string }).system)
  if (asked && bare && measures.length === 0 && !systems && plausible(asked, Number(bare[1]!.replace(',', '.'))))
    body[asked] = Number(bare[1]!.replace(',', '.'))

  const fit = tooSmall.test(text) ? ('small' as const) : tooLarge.test(text) ? ('large' as const) : undefined
  const products = heard.entities.filter(({ type }) => type === 'product')
  // "M, which size of the Corvane shirt?" does not wear M in Corvane.
  const brands = heard.entities.filter(one => one.type === 'brand' && !products.some(other => overlap(one, other)))
  const brand = entityValue<string>({ ...heard, entities: brands }, 'brand') ?? namedBrand(text)
  const sizes = heard.entities
    .filter(one => one.type === 'size' && !one.negated && !products.some(other => overlap(one, other)))
    // Asked for a size, the understanding takes the figure of "96 cm" for one, and the m of "I'm".
    .filter(one => !measuring.some(other => overlap(one, other)) && !/['’]$/.test(text.slice(0, one.start)))
    .map(one => one.value as { value: string; system?: string })
    .filter(({ value }) => !Object.values(body).some(known => String(known) === value) && value !== 'one size')
  const bareSize = sizes.length === 0 && Object.keys(body).length === 0 ? sizeAlone(heard) : []
  const worn = [...sizes, ...bareSize].map(({ value, system }) => ({
    size: value.replace(/^W(\d+) L(\d+)$/, '$1x$2'),
    ...(system && { system }),
    ...(brand && { brand }),
    ...(fit && { fit }),
  }))
  const told: ToldSizes = {
    ...(worn.length > 0 && { sizes: worn }),
    ...(Object.keys(body).length > 0 && { body }),
    ...(wide.test(text) && { wideFeet: true }),
  }
  return Object.keys(told).length > 0 ? told : undefined
}

/** "she is 6", "for a 6-year-old", "sie ist 6": a figure without a unit only up to the age at which sizes go by it. */
const ages = [
  /\b(\d{1,2})(?:[- ]?(?:years?|yrs?)(?:[- ]old)?\b|[- ]?yo\b| jahre?\b| ans\b| años| anni\b| anos\b)/iu,
  /\b(?:age|aged|turns|turning|just turned)[: ]+(\d{1,2})\b/iu,
  /(?<!\p{L})(?:(?:s?he|they)(?: is| are|['’]s|['’]re)|(?:er|sie|es) (?:ist|wird)|(?:son|daughter|kid|child|boy|girl|sohn|tochter|kind)(?: is|['’]s| ist),?) (1[0-4]|[1-9])(?!\d|[.,]\d|\s?(?:f(?:oo|ee)?t|st|cm|kg|lb|m\b|["'′’%]))/iu,
]

const figure = '(?:[1-6]?\\d(?:[.,]5)?|[2-6]?x{0,3}[sl]|m)'
/** What may stand before a size and nothing else, in the languages that are spoken. */
const lead =
  '(?:(?:no|nope|nein|non|não|nao|sorry|actually|rather|i mean|i meant|eigentlich|ich meine|ich meinte|doch|en fait|pardon|je veux dire|perdón|en realidad|quiero decir|anzi|scusa|scusi|cioè|volevo dire|na verdade|desculpe|quero dizer|ok|but|and|und|et|y|e)[,. ]+)*'
const wears =
  "(?:(?:i['’]?m|i am|i|he|she|they|he['’]s|she['’]s|(?:my|mein\\p{L}{0,2}|mon|ma|mi|mi[oa]|(?:o |a )?(?:meu|minha)) \\p{L}+|ich|er|sie|je|il|elle|io|lui|lei|yo|él|ella|eu|ele|ela)[ ]+)?(?:(?:am|is|have|usually|normally|mostly|always|meistens|meist|sonst|normalerweise|normalmente|di solito|d['’]habitude|habituellement|geralmente) )?(?:(?:wears?|takes?|trage|trägt|tragen|habe|hat|brauche|fais|fait|porte|met|mets|prends?|chausse|uso|usa|tengo|tiene|llevo|lleva|calzo|calza|porto|porta|ho|ha|visto|veste|calço|calça|tenho|tem|be)(?!\\p{L}) )?(?:(?:usually|normally|meistens|meist|sonst|normalerweise|normalmente|di solito|d['’]habitude|geralmente) )?(?:(?:a|an|size|eine|größe|du|la taille|taille|la|el|una|un|il|o|o tamanho|la talla|talla|la taglia|taglia|tamanho|numero|número|pointure) )*"
const alone = new RegExp(
  `^${lead}${wears}(${figure})(?![\\p{L}\\d])(?:[,.]? (?:not|nicht|pas|no|non|não) (?:the |die |du |la |el |il |o )?${figure}|,? (?:in|at|from|bei|von|chez|de|da|di|na|em|en) \\p{L}[\\p{L} &]{0,20}|,? (?:please|sorry|bitte|s['’]il vous plaît|por favor|per favore))?[ .!]*$`,
  'iu',
)
/** "no, 42 not 43", "nein, 43", "je fais du 42", "I'm 43 in Nike": nothing but a size, told as one is told. */
function sizeAlone({ text: said, entities }: Heard): { value: string; system?: string }[] {
  // By voice it may come in words: "no, forty three".
  const text = entities.reduce(
    (all, one) => (one.type === 'ordinal' ? all.replace(one.text, String(one.value)) : all),
    said,
  )
  // "For my wife, she takes a 38": one clause of it is enough.
  const found = text
    .split(/[,;:.!] +/)
    .concat(text)
    .flatMap(clause => alone.exec(clause.trim())?.[1] ?? [])
    .at(-1)
  return found ? [{ value: found.toUpperCase().replace(',', '.') }] : []
}

/** "in Altra", "bei Adidas": a brand that the shop does not have is still worth repeating. */
function namedBrand(text: string): string | undefined {
  return /(?:\d|\b[SML]|X[SL])\s+(?:in|at|from|bei|von|chez|de|en|da|di|na)\s+(\p{Lu}[\p{L}&]+(?: \p{Lu}\p{L}+)?)/u.exec(
    text,
  )?.[1]
}

type Span = { start: number; end: number }
const spanOf = ({ index, 0: match }: RegExpExecArray): Span => ({ start: index, end: index + match.length })
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** A figure with a unit that a body is measured in, in cm or kg. */
type Figure = Span & { value: number; unit: 'cm' | 'kg' }

const units: [RegExp, Figure['unit'], number][] = [
  [/^(?:cm|centim\p{L}*|zentim\p{L}*)$/iu, 'cm', 1],
  [/^(?:mm|millim\p{L}*)$/iu, 'cm', 0.1],
  [/^(?:"|inch(?:es)?|zoll|pouces?|pulgadas?|pollici|polegadas?)$/iu, 'cm', 2.54],
  [/^(?:kgs?|kilos?|kilogram\p{L}*|quilos?|chili)$/iu, 'kg', 1],
  [/^(?:lbs?|pounds?)$/iu, 'kg', 0.4536],
]

function measuresIn(text: string): Figure[] {
  return [
    ...text.matchAll(/(?<![\p{L}\d.,])(\d{1,3}(?:[.,]\d{1,2})?)( ?(?:and a half|1\/2|½))?[ -]?("|\p{L}+)/gu),
  ].flatMap((match): Figure[] => {
    const unit = units.find(([pattern]) => pattern.test(match[3]!))
    if (!unit) return []
    const value = (Number(match[1]!.replace(',', '.')) + (match[2] ? 0.5 : 0)) * unit[2]
    return [{ start: match.index, end: match.index + match[0].length, value, unit: unit[1] }]
  })
}

/** Which part of the body a measure is of: by the word for it nearest before or after, else by what it can be. */
function bodyMeasure(
  figure: Figure,
  text: string,
  asked: Measure | undefined,
): { measure: Measure; value: number } | undefined {
  const value = Math.round(figure.value * 10) / 10
  if (figure.unit === 'kg') return value >= 2 ? { measure: 'weight', value } : undefined
  const before = text
    .slice(Math.max(0, figure.start - 30), figure.start)
    .replace(/.*\d\s*(?:cm|mm|kg|inch(?:es)?)/i, '')
  const after = text.slice(figure.end, figure.end + 20).replace(/\d.*/, '')
  const named = partIn(before) ?? partIn(after)
  if (named) return { measure: named, value }
  if (asked && plausible(asked, value)) return { measure: asked, value }
  return value >= 85 && value <= 230 ? { measure: 'height', value } : undefined
}

/** The part that is named last. */
function partIn(text: string): Measure | undefined {
  let best: { measure: Measure; at: number } | undefined
  for (const [measure, pattern] of parts) {
    const at = text.search(pattern)
    if (at >= 0 && at >= (best?.at ?? 0)) best = { measure, at }
  }
  return best?.measure
}

const ranges: Record<Measure, [number, number]> = {
  'foot length': [16, 34],
  chest: [50, 160],
  waist: [40, 160],
  hips: [50, 170],
  'inside leg': [30, 110],
  head: [35, 66],
  hand: [10, 30],
  height: [45, 225],
  weight: [2, 250],
  age: [0, 17],
  finger: [4, 8],
}

/** Whether a number can be such a measure, in its unit. */
export const plausible = (measure: Measure, value: number): boolean =>
  value >= ranges[measure][0] && value <= ranges[measure][1]

/** What was told before with what is told now: newer measures and sizes take the place of older ones. */
export const mergeTold = (before: ToldSizes | undefined, now: ToldSizes | undefined): ToldSizes => ({
  ...before,
  ...now,
  ...((before?.body || now?.body) && { body: { ...before?.body, ...now?.body } }),
})
