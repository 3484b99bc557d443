import type { Product } from '../catalogue.ts'
import { factKind } from '../product-facts.ts'
import { convertSize, type SizeSystem, shoeWidths, type Wearer } from './size-systems.ts'

/** The sizes that a product comes in as places on a scale, one step of the scale being one size. */
export type SizeScale = {
  kind: ScaleKind
  wearer: Wearer
  /** Products of the same family are worn in the same size: shoes, tops, trousers, ... */
  family: string
  system?: SizeSystem
  /** Smallest first. Sizes that differ in length or width alone share a place. */
  sizes: { size: string; place: number; length?: number; width?: 'narrow' | 'normal' | 'wide' }[]
}

export type ScaleKind = 'shoes' | 'letters' | 'clothing' | 'waist' | 'child' | 'ring' | 'bra' | 'range' | 'centimetres'

const letterPlaces: Record<string, number> = {
  '3xs': -3,
  xxs: -2,
  xs: -1,
  s: 0,
  m: 1,
  l: 2,
  xl: 3,
  xxl: 4,
  '2xl': 4,
  '3xl': 5,
  xxxl: 5,
  '4xl': 6,
  '5xl': 7,
  '6xl': 8,
}
const legs = /jean|trouser|chino|legging|shorts|skirt|bottoms|pants|jogger|hose|rock\b|pantal/i
const feet =
  /shoe|boot|sneaker|trainer|sandal|slipper|loafer|derby|brogue|pump|ballerina|schuh|stiefel|chaussure|zapat|scarp/i
const hands = /glove|mitten|handschuh/i
const heads = /\bhat\b|beanie|\bcap\b|helmet|mütze/i
const body =
  /shirt|top\b|sweater|jumper|hoodie|jacket|coat|parka|vest|blouse|dress|cardigan|fleece|blazer|pyjama|dungaree|ring\b|bra\b|belt|kleid|hemd|pullover|jacke|mantel|robe|veste|vestid|camis|giacca/i
const hosiery = /sock|tights|socken/i

/** The part of the body that something is worn on. */
const thingOf = (text: string): string | undefined => {
  if (feet.test(text)) return 'shoes'
  if (hosiery.test(text)) return 'socks'
  if (hands.test(text)) return 'hands'
  if (heads.test(text)) return 'heads'
  if (legs.test(text)) return 'legs'
  return body.test(text) ? 'body' : undefined
}

/** The name of the option that is the size. */
export const sizeOption = (product: Product): string | undefined =>
  Object.keys(product.variants[0]?.options ?? {}).find(name => factKind(name) === 'size')

/** The scale of a product's sizes; `undefined` where it has none, or one that says nothing of a body ("1 l", "king"). */
export function scaleOf(product: Product): SizeScale | undefined {
  const option = sizeOption(product)
  if (!option) return undefined
  const named = [...new Set(product.variants.flatMap(variant => variant.options[option] ?? []))]
  const wearer = wearerOf(product, named)
  // The department speaks where the type does not: "Adria" among the shoes.
  const thing = thingOf(product.type) ?? thingOf(product.department ?? '') ?? 'body'
  for (const kind of [
    'waist',
    'letters',
    'shoes',
    'range',
    'bra',
    'ring',
    'child',
    'clothing',
    'centimetres',
  ] as const) {
    const places = named.map(size => placeIn(kind, size, thing, product, wearer))
    if (places.length === 0 || places.includes(undefined)) continue
    const sizes = named
      .map((size, i) => ({ size, ...places[i]! }))
      .sort((a, b) => a.place - b.place || (a.length ?? 0) - (b.length ?? 0))
    const system = kind === 'clothing' || kind === 'shoes' ? systemOf(product, sizes, kind) : undefined
    const family =
      kind === 'shoes' || kind === 'ring' || kind === 'bra'
        ? kind
        : `${thing} ${kind}${kind === 'child' ? '' : ` ${wearer}`}`
    return { kind, wearer, family, ...(system && { system }), sizes }
  }
  return undefined
}

type Place = { place: number; length?: number; width?: 'narrow' | 'normal' | 'wide' }

function placeIn(kind: ScaleKind, size: string, thing: string, product: Product, wearer: Wearer): Place | undefined {
  const text = size.toLowerCase().trim()
  const number = Number(text.replace(',', '.'))
  switch (kind) {
    case 'waist': {
      const match = /^w?\s*(\d{2})\s*[x/ ]\s*l?\s*(\d{2})$/.exec(text)
      return match && thing === 'legs' ? { place: Number(match[1]) / 2, length: Number(match[2]) } : undefined
    }
    case 'letters':
      return text in letterPlaces ? { place: letterPlaces[text]! } : undefined
    case 'shoes': {
      const match = /^(?:eu |uk |us )?(\d{1,2}(?:[.,]5)?)(?:\s*\(?([a-z0-9]{1,6})\)?)?$/.exec(text)
      if (thing !== 'shoes' || !match) return undefined
      const width = match[2] ? widthOf(match[2]) : 'normal'
      const value = Number(match[1]!.replace(',', '.'))
      const system = systemOf(product, [{ place: value }], 'shoes')
      const eu = system === 'EU' ? value : Number(convertSize('shoes', wearer, match[1]!, system, 'EU'))
      return width && eu ? { place: eu, width } : undefined
    }
    case 'range': {
      const match = /^(\d{2,3})\s*[–-]\s*(\d{2,3})$/.exec(text)
      const step = thing === 'socks' ? 1 : 6
      return match ? { place: (Number(match[1]) + Number(match[2])) / 2 / step } : undefined
    }
    case 'bra': {
      const match = /^(\d{2,3})\s?([a-k]{1,3})$/.exec(text)
      return match && /bra\b|bustier|bikini|\bbh\b/i.test(product.type)
        ? { place: Number(match[1]) / 5, length: match[2]!.charCodeAt(0) - 96 + match[2]!.length / 10 }
        : undefined
    }
    case 'ring':
      return /\bring\b/i.test(product.type) && number >= 40 && number <= 75 ? { place: number / 2 } : undefined
    case 'child':
      return (wearer === 'children' || number >= 62) &&
        number >= 44 &&
        number <= 188 &&
        number % 2 === 0 &&
        thing !== 'shoes'
        ? number >= 62 && /belt|gürtel/.test(product.type)
          ? undefined
          : { place: number / 6 }
        : undefined
    case 'clothing':
      return (thing === 'body' || thing === 'legs') && number >= 0 && number <= 60 && number % 2 === 0
        ? { place: number / 2 }
        : undefined
    case 'centimetres':
      return /belt|gürtel|ceinture/.test(product.type) && number >= 50 ? { place: number / 5 } : undefined
  }
}

/** 'EE' is wide, 'B' is narrow; letters that mean either, depending on the system, are read as normal. */
function widthOf(text: string): 'narrow' | 'normal' | 'wide' | undefined {
  if (/^(?:wide|xwide|weit|w)$/.test(text)) return 'wide'
  if (/^(?:narrow|slim|schmal|n)$/.test(text)) return 'narrow'
  const letter = text.toUpperCase().replace(/^2E$/, 'EE')
  const places = Object.values(shoeWidths)
    .flatMap(widths => (widths as string[]).indexOf(letter))
    .filter(place => place >= 0)
  if (places.length === 0) return undefined
  return places.every(place => place >= 2) ? 'wide' : places.every(place => place === 0) ? 'narrow' : 'normal'
}

function wearerOf(product: Product, sizes: string[]): Wearer {
  const told = [product.attributes.for, product.attributes.gender, product.attributes.audience].find(
    value => typeof value === 'string',
  )
  const text = `${told ?? product.type}`.toLowerCase()
  if (/child|kid|boy|girl|baby|kinder/.test(text)) return 'children'
  if (/women|woman|ladies|female|damen/.test(text)) return 'women'
  if (/\bm[ae]n\b|male|herren/.test(text)) return 'men'
  return sizes.every(size => Number(size) >= 16 && Number(size) <= 34) && feet.test(product.type)
    ? 'children'
    : 'unisex'
}

/** The product's own word for its system; else the one in which the numbers make sense. */
function systemOf(product: Product, sizes: { place: number }[], kind: 'shoes' | 'clothing'): SizeSystem {
  const told = /\b(eu|uk|us|jp|fr|it)\b/i.exec(
    String(product.attributes['size system'] ?? product.attributes.sizes ?? ''),
  )?.[1]
  if (told) return told.toUpperCase() as SizeSystem
  const least = Math.min(...sizes.map(({ place }) => place)) * (kind === 'clothing' ? 2 : 1)
  return kind === 'shoes' ? (least >= 15 ? 'EU' : 'UK') : least < 28 ? 'UK' : 'EU'
}

/** The place on a product's scale of a size that was told or bought elsewhere, in whichever system; `undefined`: no way. */
export function placeOf(scale: SizeScale, said: string, system?: string): number | undefined {
  const text = said.toLowerCase().trim()
  const own = system as SizeSystem | undefined
  if (scale.kind === 'shoes') {
    const number = Number(text.replace(',', '.').replace(/[^\d.]/g, ''))
    if (!number) return undefined
    const from = own ?? (number >= 15 ? 'EU' : 'UK')
    return from === 'EU' ? number : Number(convertSize('shoes', scale.wearer, String(number), from, 'EU')) || undefined
  }
  if (scale.kind === 'waist') {
    const waist = /^w?\s*(\d{2})(?:\D|$)/.exec(text)?.[1]
    return waist ? Number(waist) / 2 : undefined
  }
  if (scale.kind === 'letters') {
    if (text in letterPlaces) return letterPlaces[text]
    const letter = convertSize('clothing', scale.wearer, text, own ?? 'EU', 'letter')?.toLowerCase()
    return letter && letter in letterPlaces ? letterPlaces[letter] : undefined
  }
  if (scale.kind === 'clothing') {
    const to = scale.system ?? 'EU'
    const here =
      text in letterPlaces
        ? convertSize('clothing', scale.wearer, text, 'letter', to)
        : own && own !== to
          ? convertSize('clothing', scale.wearer, text, own, to)
          : text
    return here !== undefined && !Number.isNaN(Number(here)) ? Number(here) / 2 : undefined
  }
  const here = scale.sizes.find(({ size }) => size.toLowerCase() === text)
  if (here) return here.place
  const number = Number(text)
  if (Number.isNaN(number)) return undefined
  if (scale.kind === 'range') return number >= 30 && scale.family.startsWith('socks') ? number : undefined
  return scale.kind === 'child'
    ? number / 6
    : scale.kind === 'ring'
      ? number / 2
      : scale.kind === 'centimetres'
        ? number / 5
        : number / 5
}

/** The product's size at a place: the nearest. */
export const sizeAt = (scale: SizeScale, place: number): string =>
  scale.sizes.reduce((best, one) => (Math.abs(one.place - place) < Math.abs(best.place - place) ? one : best)).size
