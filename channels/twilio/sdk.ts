import type twilio from 'twilio'

export type Sdk = typeof twilio
export type Client = ReturnType<Sdk>

/** The vendor's SDK; loaded by the first request, or while the server warms up. */
export const loadTwilio = async (): Promise<Sdk> => (await import('twilio')).default

/** A REST client. `apiUrl` takes the place of https://api.twilio.com and https://messaging.twilio.com. */
export async function connect(accountSid: string, authToken: string, apiUrl: string | undefined): Promise<Client> {
  const sdk = await loadTwilio()
  const client = sdk(accountSid, authToken, { timeout: 20_000 })
  if (apiUrl) for (const domain of [client.api, client.messaging]) domain.baseUrl = apiUrl.replace(/\/$/, '')
  return client
}
