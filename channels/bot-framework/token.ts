import type { BotFrameworkReady } from './settings.ts'

export type AppToken = { token: string; until: number }

/** A token is asked for anew this long before it lapses, in milliseconds. */
const reserve = 5 * 60_000

/**
 * What the app proves itself with, by the client credentials grant (RFC 6749, 4.4) at Microsoft's sign-in.
 * @throws Error in the words of the sign-in
 */
export async function fetchToken(values: BotFrameworkReady, now = Date.now): Promise<AppToken> {
  const { MICROSOFT_LOGIN_URL: login, MICROSOFT_APP_TENANT_ID: tenant, MICROSOFT_BOT_ISSUER: service } = values
  const response = await fetch(`${login.replace(/\/$/, '')}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: values.MICROSOFT_APP_ID,
      client_secret: values.MICROSOFT_APP_PASSWORD,
      scope: `${service.replace(/\/$/, '')}/.default`,
    }),
    signal: AbortSignal.timeout(15_000),
  })
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>
  if (!response.ok || typeof body.access_token !== 'string')
    throw new Error(`Microsoft gives no token: ${body.error_description ?? body.error ?? response.status}`)
  return { token: body.access_token, until: now() + Number(body.expires_in ?? 0) * 1000 }
}

/** The app's token, asked for once for all who need it at the same time. */
export function keepToken(values: BotFrameworkReady, now = Date.now): () => Promise<string> {
  let held: Promise<AppToken> | undefined
  let until = 0
  return async () => {
    if (!held || until - reserve <= now()) {
      until = Number.POSITIVE_INFINITY
      held = fetchToken(values, now)
      held.then(
        given => {
          until = given.until
        },
        () => {
          held = undefined
        },
      )
    }
    return (await held).token
  }
}
