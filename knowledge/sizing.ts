import type { Product, Variant } from './catalogue.ts'
import type { Fit } from './sizing/fit-rows.ts'
import type { FitChances } from './sizing/score.ts'

/** Which size of a product somebody should take, and what that rests on. */
export type Sizing = {
  /** `undefined` where the product comes in no sizes that can be told apart. */
  advise(question: SizeQuestion): Promise<SizeAdvice | undefined>
}

export type SizeQuestion = {
  product: Product
  /** Whose orders and sizes on file may be used; only ever a customer who proved to be that. */
  customerId?: string
  told?: ToldSizes
  /** The variants that matter for stock: those in a colour, say. Left out: all. */
  wanted?: (variant: Variant) => boolean
}

/** What somebody said of their own sizes and measurements. */
export type ToldSizes = {
  sizes?: { size: string; system?: string; brand?: string; fit?: Fit }[]
  /** cm; weight in kg, age in years */
  body?: Partial<Record<Measure, number>>
  wideFeet?: boolean
}

export type Measure =
  | 'foot length'
  | 'chest'
  | 'waist'
  | 'hips'
  | 'inside leg'
  | 'head'
  | 'hand'
  | 'height'
  | 'weight'
  | 'age'
  | 'finger'

export type SizeAdvice = {
  /** The size to take, as the variants name it; none where nothing is known of the wearer. */
  size?: string
  /** Where the wearer is well outside what there is: the smallest and largest size, and on which side they are. */
  beyond?: { first: string; last: string; side: 'smaller' | 'larger' }
  /** Both, smaller first, where it lies between two. */
  between?: [string, string]
  /** The chance that the size fits, 0 to 1. */
  confidence: number
  /** 'unsure': say so. */
  certainty: 'sure' | 'likely' | 'unsure'
  /** What it rests on, the weightiest first. */
  reasons: SizeReason[]
  /** How the product is cut, told by those who wore it. */
  cut?: Cut
  /** Every size near it, smallest first. */
  sizes: { size: string; chances: FitChances; stock: 'in stock' | 'sold out' }[]
  stock: 'in stock' | 'sold out'
  /** The nearest size that can be had, where the size itself cannot. */
  nearest?: string
  /** What would tell most, the first first. */
  ask: ('usual size' | Measure)[]
}

export type SizeReason =
  /** "Your 42 from Nordweg fits" */
  | { from: 'purchase'; size: string; product: string; brand?: string; fit: Fit; source: 'told' | 'kept' }
  /** "You usually wear 42", `size` as it was said and `here` as this product counts */
  | { from: 'usual size'; size: string; system?: string; brand?: string; here: string; fit: Fit }
  | { from: 'size on file'; size: string }
  /** "At 26.5 cm the chart says 42 (26.1 to 26.7 cm)" */
  | { from: 'chart'; measure: Measure; value: number; size: string; range: [number, number] }
  /** "At 178 cm and 75 kg" */
  | { from: 'body'; height?: number; weight?: number; age?: number }

/** How it turned out for those who wore it, and what follows. */
export type Cut = {
  /** 'unclear': too few said anything, or they do not agree. */
  runs: 'small' | 'true' | 'large' | 'unclear'
  /** Who was asked: those who wore the product, or, where they are few, those who wore its brand's things of the kind. */
  of: 'product' | 'brand'
  /** How many said what. */
  small: number
  fit: number
  large: number
  /** Sizes by which it is larger (or, negative, smaller) than its label, with the standard deviation. */
  offset: number
  deviation: number
}
