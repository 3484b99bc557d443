import { Hono } from 'hono'
import { BadRequest, SignatureError } from '../../channels/channel.ts'
import type { WebChannel } from '../../channels/web/web.ts'
import type { Aisle } from '../aisle.ts'
import { problem } from '../problem.ts'
import type { App, Bindings } from './bindings.ts'
import { directLineRoutes } from './direct-line-routes.ts'
import { playgroundRoutes } from './playground-routes.ts'
import { createRateLimit } from './rate-limit.ts'
import { receive } from './receive.ts'
import { shopRoutes } from './shop-routes.ts'
import { webRoutes } from './web-routes.ts'
import { webhooks } from './webhooks.ts'

/** The front door: every HTTP request the shop answers. Tests call it without a socket, by `app.request()`. */
export function createApp(aisle: Aisle): App {
  const app = new Hono<{ Bindings: Bindings }>()
  const { config } = aisle
  const limits = createRateLimit(config)
  // Of X-Forwarded-For the last address: it is the proxy's own word, what stands before it is the client's.
  const addressOf = (request: Request, bindings: Bindings | undefined) =>
    (config.AISLE_TRUST_PROXY && request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()) ||
    bindings?.incoming?.socket.remoteAddress ||
    'local'

  app.get('/health', c => c.json({ status: 'ok' }))
  app.get('/metrics', c =>
    // For whoever watches on this machine; shoppers come by a proxy or from elsewhere.
    !isLocal(c.req.raw, c.env)
      ? problem(404, 'there is nothing at /metrics')
      : new Response(aisle.engine.metrics.text(), { headers: { 'content-type': 'text/plain; version=0.0.4' } }),
  )

  const web = aisle.engine.channels.get('web') as WebChannel | undefined
  // Whatever the answer is, also a refusal: an allowed page can read it.
  if (web)
    app.use('/channels/web/*', async (c, next) => {
      await next()
      for (const [name, value] of Object.entries(web.cors(c.req.raw))) c.header(name, value)
    })

  app.post('/channels/web/messages', async c => {
    if (!web) return problem(404, 'the web channel is off')
    const busy = await limits.address(addressOf(c.req.raw, c.env))
    return busy ?? receive(aisle, web, c.req.raw, limits)
  })
  directLineRoutes(app, aisle, limits, addressOf)
  webhooks(app, aisle, limits, addressOf)
  if (web) webRoutes(app, aisle, web, (request, bindings) => limits.address(addressOf(request, bindings)))
  shopRoutes(app, aisle)
  if (config.NODE_ENV !== 'production')
    playgroundRoutes(app, aisle, (request, bindings) => limits.address(addressOf(request, bindings)))

  app.notFound(c => problem(404, `there is nothing at ${c.req.path.slice(0, 200)}`))
  app.onError((error, c) => answerToError(error, c.req.raw, aisle))
  return app
}

const isLocal = (request: Request, bindings: Bindings | undefined): boolean => {
  const address = bindings?.incoming?.socket.remoteAddress
  return (
    !request.headers.has('x-forwarded-for') && (address === undefined || /^(?:127\.|::1$|::ffff:127\.)/.test(address))
  )
}

function answerToError(error: unknown, request: Request, aisle: Aisle): Response {
  if (error instanceof SignatureError) return problem(error.status, error.message)
  if (error instanceof BadRequest) return problem(error.status, error.message, error.headers)
  aisle.engine.log.error({ err: error, path: new URL(request.url).pathname.slice(0, 200) }, 'a request failed')
  return problem(500, 'something went wrong on our side; try again in a moment')
}
