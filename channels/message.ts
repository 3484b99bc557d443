/** What comes in and what goes out, the same for every channel. Imports nothing. */

/** Who a message is from or for, as the channel knows them: a phone number, a platform's user id, a web visitor. */
export type Address = { channel: string; id: string; name?: string }

/** One event from a shopper. `id` is the platform's own, so that a redelivery carries the same one. */
export type InboundMessage = {
  id: string
  channel: string
  /** `${channel}:${thread}` */
  conversation: string
  from: Address
  /** ISO 8601 */
  sentAt: string
  /** BCP 47 */
  locale?: string
  content: Content
}

export type Content =
  | { type: 'text'; text: string }
  | { type: 'speech'; text: string; confidence: number }
  /** A tapped button or list row. */
  | { type: 'choice'; value: string; label: string }
  /** A platform that understands for itself (Alexa, Google). */
  | { type: 'recognised'; intent: string; entities: Record<string, string> }
  | { type: 'image'; url: string; caption?: string }
  | { type: 'location'; latitude: number; longitude: number }
  | { type: 'event'; name: 'opened' | 'closed' | 'silence' }

/** One thing said. A dialog says what it means once; `adapt.ts` fits it to the channel. */
export type Reply = {
  blocks: Block[]
  choices?: Choice[]
  /** What a voice channel says instead of the blocks. */
  speech?: string
  /** What a voice channel says when the shopper stays silent. */
  reprompt?: string
  expects: 'answer' | 'nothing'
}

/** Something to tap. `value` comes back as a `choice`; where nothing can be tapped, it is numbered. */
export type Choice = { value: string; label: string; description?: string }

export type Block = TextBlock | ImageBlock | CardBlock | CarouselBlock | TableBlock | OrderBlock | LinkBlock

export type TextBlock = { type: 'text'; text: string }
export type ImageBlock = { type: 'image'; url: string; alt: string }
export type LinkBlock = { type: 'link'; url: string; label: string }

/** A product, or anything that looks like one. Prices are already worded for the shopper's locale. */
export type CardBlock = {
  type: 'card'
  title: string
  subtitle?: string
  text?: string
  price?: string
  /** The price before a reduction. */
  was?: string
  rating?: { value: number; count: number }
  image?: { url: string; alt: string }
  url?: string
  /** "Only 3 left", "In your size" */
  badge?: string
  actions?: Choice[]
}

export type CarouselBlock = { type: 'carousel'; cards: CardBlock[] }

/** A comparison: what is compared heads the columns, what differs names the rows. */
export type TableBlock = {
  type: 'table'
  caption: string
  columns: string[]
  rows: { label: string; cells: string[] }[]
}

/** An order and how far it has come. */
export type OrderBlock = {
  type: 'order'
  id: string
  /** The status in words. */
  status: string
  placed?: string
  /** How far it is; the last one that is `done` is where the order stands. Empty for a cancelled one. */
  steps: { label: string; done: boolean }[]
  items: { title: string; options?: string; quantity: number; price: string; image?: { url: string; alt: string } }[]
  total: string
  tracking?: { carrier?: string; number: string; url?: string }[]
  address?: string
}
