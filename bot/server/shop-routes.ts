import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { asText } from '../../channels/adapt.ts'
import { priceCart } from '../../knowledge/cart-price.ts'
import { drawPicture } from '../../knowledge/demo/picture.ts'
import { renderCheckoutPage, renderMailboxPage, renderProductPage, renderShopPage } from '../../web/shop/page.ts'
import type { Aisle } from '../aisle.ts'
import { openCheckout } from '../checkout-link.ts'
import { problem } from '../problem.ts'
import type { App } from './bindings.ts'
import { createListing } from './listing.ts'

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
}
const contentSecurity =
  "default-src 'self'; img-src 'self' https: data:; style-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'"

/** The storefront, its pictures, and the widget. */
export function shopRoutes(app: App, aisle: Aisle) {
  const { knowledge, store } = aisle.engine
  const listing = createListing(knowledge)
  // The invented shop's mails are shown, so that it can be tried to the end; a real shop's codes never are.
  const mailbox = knowledge.shop.demo === true && !aisle.config.AISLE_SMTP_URL
  const html = (page: string, status = 200) =>
    new Response(page, {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurity,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      },
    })

  const localeOf = (asked: string | undefined) =>
    knowledge.shop.locales.find(one => one === asked) ?? knowledge.shop.locales[0] ?? 'en'

  app.get('/', async c => {
    const { q = '', department, sort, page, locale } = c.req.query()
    const view = await listing.page(q.slice(0, 200), department, sort, Number(page) || 1)
    return html(renderShopPage({ shop: knowledge.shop, ...view, mailbox, locale: localeOf(locale) }))
  })
  app.get('/p/:id', async c => {
    const product = await knowledge.catalogue.product(c.req.param('id'))
    if (!product) return problem(404, 'there is no such product')
    return html(
      renderProductPage({
        shop: knowledge.shop,
        product,
        departments: await listing.departments(),
        locale: localeOf(c.req.query('locale')),
      }),
    )
  })
  // Where the links of the assistant lead. A shop of its own takes them to its own checkout instead.
  app.get('/checkout', async c => {
    const { cart = '', locale } = c.req.query()
    const now = aisle.engine.now()
    const opened = openCheckout(cart, now.getTime(), aisle.engine.secret)
    const { shop, policy, catalogue } = knowledge
    const view = { shop, locale: localeOf(locale) }
    if (opened === undefined || opened === 'expired') return html(renderCheckoutPage(view), 410)
    const bought = { ...opened, saved: [] }
    const price = await priceCart(bought, catalogue, policy.cart, shop.country, shop.currency, now)
    return html(
      renderCheckoutPage({
        ...view,
        lines: price.items.map(({ product, variant, quantity, total }) => ({
          title: [product.title, ...Object.values(variant.options)].join(', '),
          quantity,
          total,
        })),
        total: price.total,
      }),
    )
  })
  app.get('/demo/images/:file', async c => {
    const match = /^([\w-]{1,60}?)(?:--([\w-]{1,30}))?\.svg$/.exec(c.req.param('file'))
    const product = match && (await knowledge.catalogue.product(match[1]!))
    if (!product) return problem(404, 'there is no such picture')
    return new Response(drawPicture(product, match?.[2]), {
      headers: {
        'content-type': types.svg!,
        'cache-control': 'public, max-age=86400',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      },
    })
  })
  app.get('/demo/mailbox', async () => {
    if (!mailbox) return problem(404, 'only the demo shop shows its mails')
    const entries = (await store.outbox.list({ limit: 50 })).filter(entry => entry.to.channel === 'mail')
    return html(
      renderMailboxPage({
        shop: knowledge.shop,
        mails: entries.map(({ to, at, replies }) => ({ to: to.id, at, text: asText(replies) })),
      }),
    )
  })
  for (const [path, file] of [
    ['/widget.js', 'widget.js'],
    ['/assets/shop.js', 'shop.js'],
    ['/assets/shop.css', 'shop.css'],
    ['/assets/playground.css', 'playground.css'],
  ] as const) {
    app.get(path, async () => {
      const files = await webFiles()
      const headers: Record<string, string> = {
        'content-type': types[file.split('.').at(-1)!]!,
        'cache-control': 'public, max-age=300',
        'x-content-type-options': 'nosniff',
      }
      // Any page may embed the widget; what it may then do is decided by its origin.
      if (file === 'widget.js')
        Object.assign(headers, { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' })
      return new Response(files[file], { headers })
    })
  }
}

let files: Promise<Record<string, string>> | undefined

/** The browser's side: as it was built into the package, else built now, once. */
function webFiles(): Promise<Record<string, string>> {
  const built = (name: string) => fileURLToPath(new URL(`../../web/${name}`, import.meta.url))
  files ??= existsSync(built('widget.js'))
    ? Promise.resolve(
        Object.fromEntries(
          ['widget.js', 'shop.js', 'shop.css', 'playground.css'].map(name => [name, readFileSync(built(name), 'utf8')]),
        ),
      )
    : import('../../web/build.ts').then(({ buildWeb }) => buildWeb())
  return files
}
