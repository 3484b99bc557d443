import { createSign, generateKeyPairSync } from 'node:crypto'
import type { Call, CallAnswer } from './platform.ts'

/** The Bot Framework's side of the wire: its issuer, its keys, its sign-in and its connector. */

export const appId = '11111111-2222-3333-4444-555555555555'
export const issuer = 'https://api.botframework.com'
export const appToken = 'a-token-for-the-app'

// biome-ignore lint/suspicious/noExplicitAny: what came over a wire, read at any depth
export type Json = Record<string, any>

const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token as the Bot Framework signs it for an activity. */
export function tokenFor(serviceUrl: string, claims: Json = {}, { by = 'own', kid = 'key-1' } = {}): string {
  const now = Math.floor(Date.now() / 1000)
  const payload = { iss: issuer, aud: appId, nbf: now - 60, exp: now + 600, serviceurl: serviceUrl, ...claims }
  const signed = `${encoded({ alg: 'RS256', typ: 'JWT', kid })}.${encoded(payload)}`
  const key = (by === 'own' ? own : stranger).privateKey
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`
}

/** What Microsoft's servers answer when all is well. */
export function answer(call: Call): CallAnswer {
  const base = `http://${call.headers.host}`
  if (call.path.endsWith('/openidconfiguration')) return { body: { issuer, jwks_uri: `${base}/keys` } }
  if (call.path === '/keys') {
    const key = { ...own.publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig' }
    return { body: { keys: [{ ...key, endorsements: ['msteams', 'directline', 'webchat', 'facebook'] }] } }
  }
  if (call.path.endsWith('/oauth2/v2.0/token')) {
    const form = new URLSearchParams(call.body)
    return form.get('client_secret') === 'right'
      ? { body: { token_type: 'Bearer', expires_in: 3600, access_token: appToken } }
      : { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret' } }
  }
  return { status: 201, body: { id: 'sent-1' } }
}

export const isMessage = (call: Call) =>
  /\/v3\/conversations\/[^/]+\/activities/.test(call.path) && JSON.parse(call.body).type === 'message'

/** Activities that were sent, and those in the response to who expects them there. */
export const sent = (calls: Call[], response?: { body: string }): Json[] => [
  ...calls.filter(isMessage).map(call => JSON.parse(call.body)),
  ...(response?.body.startsWith('{"activities"') ? JSON.parse(response.body).activities : []),
]

export const env = (url: string) => ({
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_PASSWORD: 'right',
  MICROSOFT_LOGIN_URL: url,
  MICROSOFT_OPENID_URL: `${url}/v1/.well-known/openidconfiguration`,
})
