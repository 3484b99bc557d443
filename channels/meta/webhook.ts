import { timingSafeEqual } from 'node:crypto'
import { parseJson, readBody } from '../body.ts'
import { BadRequest, type Received, SignatureError } from '../channel.ts'
import { loadVerify } from './sdk.ts'

/** A batch may hold several hundred events. */
const maxBody = 1024 * 1024

/** `before`: a secret that is just being replaced. */
export type Keys = { secret: string; before?: string; verifyToken: string }

/** What Meta posts: changes of several accounts at once. */
export type Batch = { object: string; entry: Record<string, unknown>[] }

/**
 * Meta asks by GET whether the server is there, with the token that was entered beside the webhook's address; it expects
 * the bare challenge. `undefined` for anything but GET.
 * @throws SignatureError 403 for another token
 */
export function handshake(request: Request, { verifyToken }: Keys): Received | undefined {
  if (request.method !== 'GET') return undefined
  const query = new URL(request.url).searchParams
  const [mode, token, challenge] = ['mode', 'verify_token', 'challenge'].map(name => query.get(`hub.${name}`))
  if (mode !== 'subscribe' || !token || !same(token, verifyToken))
    throw new SignatureError('hub.verify_token is not META_VERIFY_TOKEN', 403)
  const response = () =>
    new Response(challenge ?? '', {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
    })
  return { messages: [], answers: 'later', respond: response }
}

const same = (a: string, b: string) => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/**
 * The events of a request that Meta has signed, over the body as it was sent.
 * @throws SignatureError before anything is parsed; BadRequest for what belongs to another channel
 */
export async function verified(request: Request, { secret, before }: Keys, object: string): Promise<Batch> {
  const signature = request.headers.get('x-hub-signature-256')
  if (!signature) throw new SignatureError('the header X-Hub-Signature-256 is missing')
  const body = await readBody(request, maxBody)
  const verify = await loadVerify()
  // Nothing has no signature.
  const signed = (by: string | undefined) => by !== undefined && verify(by, body, signature)
  if (body === '' || !((await signed(secret)) || (await signed(before))))
    throw new SignatureError('X-Hub-Signature-256 is not that of the app whose secret is set')
  const batch = parseJson(body) as Partial<Batch> | null
  if (typeof batch !== 'object' || batch === null || !Array.isArray(batch.entry))
    throw new BadRequest('this is no event of Meta: entry is missing')
  if (batch.object !== object)
    throw new BadRequest(`events of the object ${batch.object} do not belong here, only those of ${object}`, 404)
  return { object, entry: objectsIn(batch.entry) }
}

/** The objects of a list; none where there is no list. An odd event among others must not cost these. */
export const objectsIn = <One>(list: One[] | undefined | null): One[] =>
  Array.isArray(list) ? list.filter(one => typeof one === 'object' && one !== null) : []

/** When it was said, from milliseconds or seconds, as a number or in digits; where that is not told, now. */
export function saidAt(timestamp: number | string | undefined, now: Date): string {
  const count = Number(timestamp ?? Number.NaN)
  const date = new Date(count < 1e11 ? count * 1000 : count)
  return (count > 0 && !Number.isNaN(date.getTime()) ? date : now).toISOString()
}

/** Meta wants to hear that it has arrived, and no more. */
export const acknowledged = (): Response =>
  new Response('EVENT_RECEIVED', { headers: { 'content-type': 'text/plain' } })
