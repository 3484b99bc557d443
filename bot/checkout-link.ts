import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Cart } from '../knowledge/carts.ts'

/** What a link to the checkout carries. No price: the shop's checkout has its own. */
const payload = z.object({
  items: z.array(z.object({ variantId: z.string().min(1).max(200), quantity: z.int().min(1).max(99) })).max(100),
  promotion: z.string().max(30).optional(),
  /** Milliseconds since 1970 */
  until: z.int(),
})

/**
 * The path of a link to the shop's checkout with a cart in it, as `items.signature`: whoever alters it holds an invalid one,
 * and it lapses.
 */
export function signCheckout({ items, promotion }: Cart, until: number, secret: string): string {
  const body = Buffer.from(JSON.stringify({ items, promotion, until })).toString('base64url')
  return `/checkout?cart=${body}.${signature(body, secret)}`
}

/** The cart that a link carries; 'expired' when it has lapsed, `undefined` when it was not signed here. */
export function openCheckout(
  token: string,
  now: number,
  secret: string,
): Pick<Cart, 'items' | 'promotion'> | 'expired' | undefined {
  const [body, signed] = token.length < 20_000 ? token.split('.') : []
  if (!body || !signed) return undefined
  const expected = Buffer.from(signature(body, secret))
  const given = Buffer.from(signed)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const { items, promotion, until } = payload.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
  return now > until ? 'expired' : { items, promotion }
}

/** A key of its own, so that nothing else that the secret signs is a checkout. */
const signature = (body: string, secret: string) =>
  createHmac('sha256', createHmac('sha256', secret).update('checkout link').digest()).update(body).digest('base64url')
