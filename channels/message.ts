/** What comes in and what goes out, the same for every channel. Imports nothing. */

/** Who a message is from or for, as the channel knows them: a phone number, a platform's user id, a web visitor. */
export type Address = {
  channel: string
  id: string
  /** What they call themselves there. */
  name?: string
  /** How to reach them, in the platform's own words: which of our numbers, the team, the thread, the service URL. */
  via?: Record<string, string>
}

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
  /** What came along beside the content, the first picture of a picture message included. */
  attachments?: Attachment[]
  context?: MessageContext
}

/** What the platform tells of the shopper and the device, beside what was said. Nothing of it proves who they are. */
export type MessageContext = {
  /** E.164 */
  phone?: string
  email?: string
  /** What a linked account was proven with. Exchanged for `customer` at the door, and never kept. */
  accountToken?: string
  /** The shop's customer that the account token stands for. */
  customer?: string
  /** Whether a device that speaks can show something, too. */
  screen?: boolean
  /** Where the shopper came from: the `ref` of a link or an advertisement. */
  referral?: string
  /** The shop's id of the product, or of its variant, that this is about: shared, or asked about from its page. */
  product?: string
  /** A page that was shared. */
  link?: string
  /** Said among people where the assistant listens along: answered only where it was spoken to before. */
  overheard?: boolean
}

/** A file that the shopper sent. `url` is the platform's; `Channel.fetch` gets what is behind it. */
export type Attachment = {
  kind: 'image' | 'audio' | 'video' | 'file'
  url: string
  /** As the platform says, e.g. image/jpeg. */
  mediaType?: string
  name?: string
  /** Bytes */
  size?: number
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
  /** What a voice channel says instead of the last text of the blocks. */
  speech?: string
  /** Set by `adapt.ts`: `speech` says all of the reply, its cards and choices included. */
  spoken?: boolean
  /** What a voice channel says when the shopper stays silent. */
  reprompt?: string
  /** The shopper wants nothing more: a voice channel hangs up. */
  closes?: boolean
  /** Set by `adapt.ts` where the choices are the rows of a list: what the button that opens it says. */
  menu?: string
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
  /** Set by `adapt.ts` for channels that draw one text below the title: all of the above but title and actions. */
  detail?: string
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
