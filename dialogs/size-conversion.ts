import {
  childShoeOf,
  childSize,
  convertBra,
  convertSize,
  ringSize,
  type SizeSystem,
  shoeOfFoot,
  type Wearer,
} from '../knowledge/sizing/size-systems.ts'
import type { ToldSizes } from '../knowledge/sizing.ts'
import type { DialogContext, Heard } from './dialog.ts'
import { entityValues } from './slots.ts'
import type { WordingKey } from './wording.ts'

const systems: [SizeSystem, RegExp][] = [
  ['EU', /\b(?:eu|eur|europ\p{L}*|german|deutsch\p{L}*|continental|allemand\p{L}*|alem[aá]n?\p{L}*|tedesc\p{L}*)\b/iu],
  ['UK', /\b(?:uk|gb|brit\p{L}*|english|englisch\p{L}*|anglais\p{L}*|ingles\p{L}*)\b/iu],
  ['US', /\b(?:us|usa|americ\p{L}*|amerik\p{L}*|améric\p{L}*)\b/iu],
  ['JP', /\b(?:jp|japan\p{L}*|japon\p{L}*|giappon\p{L}*)\b/iu],
  ['FR', /\b(?:french|französisch\p{L}*|frankreich|français\p{L}*|france|franc[eé]s\p{L}*|francia|frances\p{L}*)\b/iu],
  ['IT', /\b(?:itali\p{L}*)\b/iu],
]

/**
 * "What is a UK 8 in European sizes?": the size in the system that is asked for, in each of the kinds that have it;
 * `undefined` where nothing is to be converted.
 */
export function convertedIn(heard: Heard, { wording }: Pick<DialogContext, 'wording'>): string | undefined {
  const { text } = heard
  const said = entityValues<{ value: string; system?: string }>(heard, 'size')[0]
  const named = systems.flatMap(([system, pattern]) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [{ system, at }]
  })
  const size = said?.value ?? /\b\d{2,3} ?[a-k]{1,3}\b/i.exec(text)?.[0]
  if (size === undefined || named.length === 0) return undefined
  const at = text.toLowerCase().indexOf(size.toLowerCase())
  const own =
    (said?.system as SizeSystem | undefined) ??
    named.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at)).find(() => named.length > 1)?.system ??
    'EU'
  const to = named.find(({ system }) => system !== own)?.system
  if (!to) return undefined
  const kinds: [WordingKey, string | undefined][] = [
    ...(['women', 'men', 'children'] as const).map((wearer: Wearer): [WordingKey, string | undefined] => [
      `size.kind.shoes-${wearer}` as WordingKey,
      convertSize('shoes', wearer, size, own, to),
    ]),
    ...(['women', 'men'] as const).map((wearer): [WordingKey, string | undefined] => [
      `size.kind.clothes-${wearer}` as WordingKey,
      convertSize('clothing', wearer, size, own, to),
    ]),
    [
      'size.kind.bra',
      own !== 'JP' && own !== 'IT' && to !== 'JP' && to !== 'IT' ? convertBra(size, own, to) : undefined,
    ],
    ['size.kind.ring', ring(size, own, to)],
  ]
  const wanted = kinds.filter(([key]) => wantedKind(text)?.test(key) ?? !key.endsWith('ring'))
  const found = wanted.flatMap(([key, result]) => (result ? [{ key, result }] : []))
  if (found.length === 0) return undefined
  const lines = found.map(({ key, result }) =>
    wording.text('size.is', { kind: wording.text(key), size: `${own} ${size}`, result: `${to} ${result}` }),
  )
  return lines.join('\n')
}

/**
 * Sizes that follow from a measurement alone, where no product is meant: a child's age, a foot, a finger; `undefined`
 * where none of those is told.
 */
export function sizesOf({ body = {} }: ToldSizes, { wording }: Pick<DialogContext, 'wording'>): string | undefined {
  const { age, 'foot length': foot, finger } = body
  const clothes = age === undefined || age > 15 ? undefined : childSize({ ageMonths: age * 12 })
  if (clothes !== undefined)
    return wording.text('size.child', { age: age!, clothes: String(clothes), shoes: childShoeOf(age!) ?? 'none' })
  const line = (key: WordingKey, cm: number, result: string) =>
    wording.text('size.is', { kind: wording.text(key), size: `${wording.number(cm)} cm`, result })
  if (foot !== undefined) {
    const eu = String(Math.round(shoeOfFoot(foot)))
    const lines = (['women', 'men', 'children'] as const).flatMap(wearer => {
      const others = (['UK', 'US'] as const).map(system => [system, convertSize('shoes', wearer, eu, 'EU', system)])
      const known = others.filter(([, size]) => size !== undefined).map(pair => pair.join(' '))
      return known.length > 0 ? [line(`size.kind.shoes-${wearer}`, foot, [`EU ${eu}`, ...known].join(', '))] : []
    })
    return lines.length > 0 ? lines.join('\n') : undefined
  }
  const found = finger === undefined ? undefined : ringSize({ circumference: finger * 10 })
  return found && line('size.kind.ring', finger!, `EU ${found.eu}, US ${found.us}, UK ${found.uk}`)
}

/** The kinds that the words narrow it down to. */
function wantedKind(text: string): RegExp | undefined {
  if (/\brings?\b|anneau|bague|anillo|anello|anel/i.test(text)) return /ring/
  if (/\bbras?\b|\bbh\b|soutien|sujetador|reggiseno|sutiã/i.test(text)) return /bra/
  const shoes = /shoe|boot|sneaker|trainer|schuh|stiefel|chaussure|pointure|zapat|scarp|sapat/i.test(text)
  const clothes = /dress|shirt|jacket|trouser|blouse|kleid|hemd|jacke|hose|robe|veste|pantal|vestid|camis|giacca/i.test(
    text,
  )
  const who = /\b(?:wom[ae]n|ladies|damen|femme|mujer|donna|mulher)/i.test(text)
    ? 'women'
    : /\bm[ae]n|herren|homme|hombre|uomo|homem/i.test(text)
      ? '-men'
      : /kid|child|kinder|enfant|niñ|bambin|criança/i.test(text)
        ? 'children'
        : ''
  if (!shoes && !clothes && !who) return undefined
  return new RegExp(`${shoes ? 'shoes' : clothes ? 'clothes' : ''}.*${who}`)
}

function ring(size: string, from: SizeSystem, to: SizeSystem): string | undefined {
  const number = Number(size)
  const found =
    from === 'UK'
      ? ringSize({ uk: size })
      : Number.isNaN(number)
        ? undefined
        : ringSize(from === 'US' ? { us: number } : { circumference: number })
  return to === 'EU' ? found?.eu : to === 'US' ? found?.us : to === 'UK' ? found?.uk : undefined
}
