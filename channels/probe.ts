import { type Finding, type Shared, webhookUrl } from './setup.ts'

/** How long the server may take to refuse what nobody has signed, in milliseconds. */
const patience = 10_000

/**
 * Whether the webhook can be reached from outside as the platform would, and turns away what is not signed: for platforms
 * that do not tell which address they call.
 */
export async function probeWebhook(name: string, shared: Shared, where: string): Promise<Finding> {
  const url = webhookUrl(name, shared)
  if (!url)
    return { what: 'webhook', ok: false, detail: 'nobody knows where this server is', mend: 'Set AISLE_PUBLIC_URL.' }
  const mend = `Start Aisle with ${name} in AISLE_CHANNELS where ${url} leads, and enter that address: ${where}`
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    const refused = [400, 401, 403].includes(status)
    return {
      what: 'webhook',
      ok: refused,
      detail: refused
        ? `${url} answers, and refuses what is not signed; it has to be entered: ${where}`
        : `${url} answers with ${status}`,
      mend,
    }
  } catch (error) {
    const { message, cause } = error as Error
    return { what: 'webhook', ok: false, detail: `${url}: ${cause instanceof Error ? cause.message : message}`, mend }
  }
}
