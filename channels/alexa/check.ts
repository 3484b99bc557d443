import { probeWebhook } from '../probe.ts'
import type { Finding, Shared } from '../setup.ts'

/** Alexa takes no questions without a developer's own sign-in: so what can be seen from here. */
export async function checkAlexa(shared: Shared): Promise<Finding[]> {
  const secure = shared.publicUrl?.startsWith('https:') ?? false
  return [
    {
      what: 'address',
      ok: secure,
      detail: shared.publicUrl ?? 'AISLE_PUBLIC_URL is not set',
      mend: 'Alexa calls HTTPS at port 443 only: set AISLE_PUBLIC_URL.',
    },
    await probeWebhook(
      'alexa',
      shared,
      'developer.amazon.com/alexa/console/ask, your skill, Build, Endpoint, HTTPS, Default Region.',
    ),
  ]
}
