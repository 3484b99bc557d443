import { BadRequest } from './channel.ts'

/**
 * The raw body, bounded while it arrives, so that a lie about its length costs nothing.
 * @throws BadRequest 413 above `limit` bytes, 400 when the sender hangs up before its end
 */
export async function readBody(request: Request, limit: number): Promise<string> {
  try {
    return await readUpTo(request, limit)
  } catch (error) {
    if (error instanceof BadRequest) throw error
    throw new BadRequest('the body broke off before its end')
  }
}

async function readUpTo(request: Request, limit: number): Promise<string> {
  const declared = request.headers.get('content-length')
  const tooLarge = () => new BadRequest(`the body may have at most ${limit} bytes`, 413)
  // Node's parser holds the sender to the declared length.
  if (declared !== null && !request.headers.has('transfer-encoding')) {
    if (Number(declared) > limit) throw tooLarge()
    return request.text()
  }
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The body as JSON. @throws BadRequest that says what is wrong */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new BadRequest('the body is not JSON')
  }
}
