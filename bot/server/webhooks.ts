import { type Channel, SignatureError } from '../../channels/channel.ts'
import type { Aisle } from '../aisle.ts'
import { problem } from '../problem.ts'
import type { App, Bindings } from './bindings.ts'
import type { RateLimit } from './rate-limit.ts'
import { receive } from './receive.ts'

/** More than any platform posts. */
const maxBody = 1024 * 1024

/** Where platforms call: /channels/<name> of every channel that is on. */
export function webhooks(
  app: App,
  aisle: Aisle,
  limits: RateLimit,
  addressOf: (request: Request, bindings: Bindings | undefined) => string,
) {
  for (const channel of aisle.engine.channels.values()) {
    if (channel.name === 'web' || channel.name === 'terminal') continue
    const path = `/channels/${channel.name}`
    app.on(['GET', 'POST'], path, async c => {
      const request = c.req.raw
      try {
        return tooLarge(request, channel) ?? (await receive(aisle, channel, request, limits))
      } catch (error) {
        // A platform may call as often as it likes; who only pretends to be one is held off.
        if (!(error instanceof SignatureError)) throw error
        return (await limits.address(addressOf(request, c.env))) ?? problem(error.status, error.message)
      }
    })
    app.all(path, () => problem(405, 'a platform calls here by POST', { allow: 'GET, POST' }))
  }
}

function tooLarge(request: Request, channel: Channel): Response | undefined {
  const limit = channel.maxBody ?? maxBody
  if (Number(request.headers.get('content-length') ?? 0) <= limit) return undefined
  return problem(413, `the body may have at most ${limit} bytes`)
}
