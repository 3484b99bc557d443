import type { Product } from './catalogue.ts'
import type { ShopEvent } from './events.ts'

/** For whom, on what occasion, and within which limits something is to be recommended. All of it may be left out. */
export type RecommendQuery = {
  /** Whose purchases count: a verified customer. */
  customer?: string
  /** What they looked at, asked about or have in the cart in this conversation, oldest first. */
  session?: { product: string; as: 'viewed' | 'asked' | 'cart' }[]
  /** What it should go with. */
  with?: string[]
  /** What they are fond of, in words: of a gift finder's answers. */
  interests?: string
  /** Products that the shop's search finds for the interests, best first. */
  matching?: string[]
  /** Somebody else's present: what the customer owns and likes says nothing. */
  forSomebodyElse?: boolean
  /** Inclusive, minor units of the shop's currency. */
  price?: { min?: number; max?: number }
  /** Whom a thing must be for ('women', 'men', 'children') where it says for whom it is. */
  audience?: string
  departments?: string[]
  types?: string[]
  /** Shown already: others are wanted. */
  except?: string[]
  /** "Not for me": neither these nor what is very like them. */
  refused?: string[]
  now: Date
  /** ISO 3166-1 alpha-2: where summer is. */
  country?: string
  /** At most 20; 6 unless told. */
  limit?: number
}

/** Why something is recommended, strongest first; each names what it rests on. */
export type Reason =
  | { kind: 'bought-together'; product: string; title: string; customers: number }
  | { kind: 'like-customers'; product: string; title: string; had: Had }
  | { kind: 'similar'; product: string; title: string; had: Had; shared: string[] }
  | { kind: 'interest'; words: string[] }
  | { kind: 'season'; season: 'spring' | 'summer' | 'autumn' | 'winter' }
  | { kind: 'in-demand'; month: number }
  | { kind: 'new'; since: string }
  | { kind: 'reduced'; percent: number }
  | { kind: 'rated'; value: number; count: number }
  | { kind: 'popular'; customers: number }
  | { kind: 'upgrade'; product: string; title: string; more: number; rating?: { from: number; to: number } }

/** What the customer has to do with the product that a reason names. */
export type Had = 'bought' | 'viewed' | 'asked' | 'cart' | 'with'

export type Recommendation = {
  product: Product
  /** 0 to 1: how much speaks for it, over all strategies. */
  confidence: number
  /** At least one. */
  reasons: Reason[]
}

export type Recommendations = {
  /** Best first, unlike one another. */
  picks: Recommendation[]
  /** What goes with the things at hand: of another kind. */
  crossSell: Recommendation[]
  /** The same kind as the thing at hand, better and dearer. */
  upsell: Recommendation[]
}

export type Recommend = {
  recommend(query: RecommendQuery): Promise<Recommendations>
  /** Keeps what somebody did and counts it at once. */
  record(event: ShopEvent): Promise<void>
}
