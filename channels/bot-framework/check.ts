import { type Finding, type Shared, webhookUrl } from '../setup.ts'
import type { BotFrameworkReady } from './settings.ts'
import { fetchToken } from './token.ts'

/** Whether Microsoft gives the app a token, whether the keys of its calls can be read, and where it has to call. */
export async function checkBotFramework(name: string, values: BotFrameworkReady, shared: Shared): Promise<Finding[]> {
  const url = webhookUrl(name, shared)
  return [
    await app(values),
    await keys(values),
    url
      ? {
          what: 'webhook',
          ok: url.startsWith('https:'),
          detail: `cannot be seen from here: the messaging endpoint of the Azure Bot must be ${url}`,
          mend: 'The Bot Framework calls by HTTPS only: put a proxy in front, and set AISLE_PUBLIC_URL to its address.',
        }
      : { what: 'webhook', ok: false, detail: 'nobody knows where this server is', mend: 'Set AISLE_PUBLIC_URL.' },
  ]
}

async function app(values: BotFrameworkReady): Promise<Finding> {
  const what = 'app'
  try {
    await fetchToken(values)
    return { what, ok: true, detail: `${values.MICROSOFT_APP_ID} signs in to ${values.MICROSOFT_APP_TENANT_ID}` }
  } catch (error) {
    return {
      what,
      ok: false,
      detail: (error as Error).message,
      mend: 'Copy MICROSOFT_APP_ID and MICROSOFT_APP_TENANT_ID from the Configuration of the Azure Bot, and make a new client secret for MICROSOFT_APP_PASSWORD.',
    }
  }
}

async function keys({ MICROSOFT_OPENID_URL: url }: BotFrameworkReady): Promise<Finding> {
  const what = 'keys'
  try {
    const metadata = (await read(url)) as { jwks_uri?: string }
    const { keys = [] } = (await read(metadata.jwks_uri ?? '')) as { keys?: unknown[] }
    return { what, ok: keys.length > 0, detail: `${keys.length} at ${metadata.jwks_uri}` }
  } catch (error) {
    return {
      what,
      ok: false,
      detail: `${url}: ${(error as Error).message}`,
      mend: 'Let this server reach MICROSOFT_OPENID_URL.',
    }
  }
}

async function read(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(15_000) })
  if (!response.ok) throw new Error(`answers ${response.status}`)
  return response.json()
}
