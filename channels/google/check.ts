import { probeWebhook } from '../probe.ts'
import type { Finding, Shared } from '../setup.ts'
import type { GoogleReady } from './settings.ts'

const usualKeys = 'https://www.googleapis.com/oauth2/v1/certs'

/** Whether Google's keys can be had, and whether the webhook answers; what Dialogflow calls only its console shows. */
export async function checkGoogle(values: GoogleReady, shared: Shared): Promise<Finding[]> {
  const where = 'dialogflow.cloud.google.com, your agent, Fulfillment, Webhook, URL.'
  return [await keysAt(values.GOOGLE_CERTS_URL ?? usualKeys), await probeWebhook('google', shared, where)]
}

async function keysAt(url: string): Promise<Finding> {
  const mend = `Let this server reach ${url}: without these keys no request of Google is believed.`
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
    const keys = response.ok ? Object.keys((await response.json()) as object).length : 0
    return {
      what: 'keys',
      ok: keys > 0,
      detail: keys > 0 ? `${keys} at ${url}` : `${url} answers with ${response.status}`,
      mend,
    }
  } catch (error) {
    return { what: 'keys', ok: false, detail: (error as Error).message, mend }
  }
}
