import { sign } from '@octokit/webhooks-methods'
import type { Call, CallAnswer } from './platform.ts'
import type { Signed, Subject, Wire } from './subject.ts'

export const secret = 'the-app-secret-of-the-test'
const verifyToken = 'a-word-of-our-own'

export const appEnv = (url: string) => ({ META_APP_SECRET: secret, META_VERIFY_TOKEN: verifyToken, META_API_URL: url })

/** Meta writes what is not ASCII as \u00e9, and signs it so. */
const escaped = (payload: unknown) =>
  JSON.stringify(payload).replace(/[\u0080-\uffff]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

export async function signedWire(payload: unknown, signed: Signed): Promise<Wire> {
  const body = escaped(payload)
  return {
    headers: {
      'content-type': 'application/json',
      ...(signed === 'not'
        ? {}
        : { 'x-hub-signature-256': await sign(signed === 'wrongly' ? 'another-secret' : secret, body) }),
    },
    body,
  }
}

/** The requests by which Meta sees whether the server is there. */
export const handshakesOf = (name: string): Subject<unknown>['handshakes'] => {
  const path = `/channels/${name}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=`
  return [
    { what: 'with our token', wire: { path: path + verifyToken }, status: 200, body: '1158201444' },
    { what: 'with another', wire: { path: `${path}guessed` }, status: 403 },
    { what: 'with none', wire: { path: `/channels/${name}` }, status: 403 },
    {
      what: 'of another mode',
      wire: { path: `${path}${verifyToken}`.replace('subscribe', 'unsubscribe') },
      status: 403,
    },
  ]
}

export const graphError = (
  code: number,
  status = 400,
  more: object = {},
  headers?: Record<string, string>,
): CallAnswer => ({
  status,
  headers,
  body: { error: { message: `refused with ${code}`, type: 'OAuthException', code, fbtrace_id: 'A1', ...more } },
})

/** What all three answer alike. */
export const appFailures: Subject<unknown>['failures'] = [
  { what: 'the app is at its limit', answer: graphError(4), is: 'later', after: 60_000 },
  { what: 'too many calls', answer: graphError(613, 429, {}, { 'retry-after': '7' }), is: 'later', after: 7000 },
  {
    what: 'a limit that says when it ends',
    answer: graphError(
      80006,
      400,
      {},
      {
        'x-business-use-case-usage': JSON.stringify({
          '1': [
            { type: 'messenger', call_count: 100, estimated_time_to_regain_access: 3 },
            { type: 'pages', call_count: 2, estimated_time_to_regain_access: 0 },
          ],
        }),
      },
    ),
    is: 'later',
    after: 180_000,
  },
  { what: 'too many calls, without a word', answer: { status: 429, body: '' }, is: 'later' },
  { what: 'an outage', answer: { status: 503, body: 'Service Unavailable' }, is: 'unknown' },
  { what: 'a moment of weakness', answer: graphError(2, 500), is: 'unknown' },
  {
    what: 'an error in a good answer',
    answer: { status: 200, body: { error: { code: 1, message: 'oh' } } },
    is: 'unknown',
  },
  { what: 'a token that has ended', answer: graphError(190, 401), is: 'never' },
  { what: 'a permission that is missing', answer: graphError(200, 403), is: 'never' },
  { what: 'a capability that is missing', answer: graphError(3, 500), is: 'never' },
  { what: 'a wrong parameter', answer: graphError(100, 400, { error_subcode: 2018001 }), is: 'never' },
]

/** The Graph API's side of `aisle channels check`. */
export type AppState = { token: string; object: string; url: string; scopes: string[]; fields: string[] }

export function answerAsGraph(call: Call, state: AppState): CallAnswer | undefined {
  const bearer = call.headers.authorization?.replace('Bearer ', '')
  const path = call.path.replace(/^\/v\d+\.\d+\//, '')
  const app = `77|${secret}`
  if (bearer !== state.token && !bearer?.startsWith('77|')) return graphError(190, 401)
  if (path === 'app') return { body: { id: '77', name: 'The shop’s app' } }
  if (path === 'debug_token')
    return bearer === app
      ? { body: { data: { app_id: '77', is_valid: true, scopes: state.scopes, expires_at: 0, type: 'PAGE' } } }
      : graphError(190, 400, { message: 'Invalid OAuth access token signature.' })
  if (path === '77/subscriptions')
    return {
      body: {
        data: [
          {
            object: state.object,
            callback_url: state.url,
            active: true,
            fields: state.fields.map(name => ({ name, version: 'v25.0' })),
          },
        ],
      },
    }
  if (path.endsWith('/subscribed_apps')) return { body: { data: [{ id: '77', name: 'The shop’s app' }] } }
  return undefined
}
