import type { InboundMessage } from '../channels/message.ts'
import type { Product } from '../knowledge/catalogue.ts'
import type { Engine } from './engine.ts'

/** `rest`: what was said beside the link; nothing where the product alone was shared. */
export type LinkedProduct = { product: Product; rest: string }

/** The product that a message was sent from the page of, or whose page it links to. */
export async function linkedProduct(message: InboundMessage, engine: Engine): Promise<LinkedProduct | undefined> {
  const { content, context } = message
  const text = content.type === 'text' ? content.text : content.type === 'image' ? (content.caption ?? '') : undefined
  if (text === undefined) return undefined
  const { catalogue } = engine.knowledge
  const known = async (id: string) => (await catalogue.product(id)) ?? (await catalogue.byVariant(id))
  if (context?.product) {
    const product = await known(context.product)
    if (product) return { product, rest: same(text, product.title) ? '' : text }
  }
  const [link = context?.link] = text.match(/https?:\/\/[^\s<>"]+/i) ?? []
  const url = link && URL.canParse(link) ? new URL(link) : undefined
  if (!url) return undefined
  for (const id of idsIn(url)) {
    const product = await known(id)
    if (product && isOwnPage(url, product, engine))
      return { product, rest: (context?.link === link ? '' : text.replace(link!, ' ')).replace(/\s+/g, ' ').trim() }
  }
  return undefined
}

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

/** What in the address of a page may be the id of its product or variant: the last parts first. */
function idsIn(url: URL): string[] {
  const parts = url.pathname.split('/').filter(Boolean).slice(-3).reverse()
  const variant = url.searchParams.get('variant')
  return [...(variant ? [variant] : []), ...parts.map(decoded)].filter(id => id.length <= 200)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** A page of the shop's own: on its server, or where the catalogue has the product. */
function isOwnPage(url: URL, { url: own }: Product, { publicUrl }: Engine): boolean {
  const hosts = [publicUrl, own].flatMap(one => (one && URL.canParse(one) ? [bare(new URL(one).hostname)] : []))
  return hosts.includes(bare(url.hostname))
}

const bare = (host: string) => host.replace(/^(www|m)\./, '')
