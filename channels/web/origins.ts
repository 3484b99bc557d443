import { SignatureError } from '../channel.ts'

/** Which pages may talk to this server: its own, and those of the allowed origins. Who is no page says no origin. */
export type Origins = {
  /** @throws SignatureError for a page of another origin */
  check(request: Request): void
  /** The headers that let an allowed page read the answer. Empty for the server's own pages. */
  cors(request: Request): Record<string, string>
}

export function createOrigins({
  allowedOrigins,
  publicUrl,
}: {
  allowedOrigins: string[]
  publicUrl?: string
}): Origins {
  const own = publicUrl && new URL(publicUrl).origin
  return {
    check(request) {
      const origin = request.headers.get('origin')
      if (origin === null || origin === (own ?? ownOrigin(request)) || allowedOrigins.includes(origin)) return
      throw new SignatureError(
        `pages of ${origin.slice(0, 100)} may not use this shop's chat; add it to AISLE_ALLOWED_ORIGINS`,
        403,
      )
    },
    cors(request): Record<string, string> {
      const origin = request.headers.get('origin')
      if (!origin || !allowedOrigins.includes(origin)) return {}
      return {
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': 'retry-after',
        vary: 'origin',
      }
    },
  }
}

/** Behind no proxy the Host header is the server's own name. */
function ownOrigin(request: Request): string {
  const url = new URL(request.url)
  return `${url.protocol}//${request.headers.get('host') ?? url.host}`
}
