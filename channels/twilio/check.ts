import { probeWebhook } from '../probe.ts'
import { type Finding, type Shared, webhookUrl } from '../setup.ts'
import { type Client, connect } from './sdk.ts'
import type { TwilioReady } from './settings.ts'

/** Whether the account answers to the credentials, and whether its number or Messaging Service calls this server. */
export async function checkTwilio(name: string, values: TwilioReady, shared: Shared): Promise<Finding[]> {
  const client = await connect(values.TWILIO_ACCOUNT_SID, values.TWILIO_AUTH_TOKEN, values.TWILIO_API_URL)
  const account = await accountFinding(client, values)
  if (!account.ok && account.mend) return [account]
  const url = webhookUrl(name, shared)
  if (!url) return [account, { ...unknown, mend: 'Set AISLE_PUBLIC_URL.' }]
  return [account, await webhookFinding(client, name, values, url, shared)]
}

const unknown = { what: 'webhook', ok: false, detail: 'nobody knows where this server is' }

async function accountFinding(client: Client, values: TwilioReady): Promise<Finding> {
  try {
    const account = await client.api.v2010.accounts(values.TWILIO_ACCOUNT_SID).fetch()
    return { what: 'account', ok: account.status === 'active', detail: `${account.friendlyName}: ${account.status}` }
  } catch (error) {
    const answered = typeof (error as { status?: number }).status === 'number'
    return {
      what: 'account',
      ok: false,
      detail: (error as Error).message,
      mend: answered
        ? 'Copy TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN from the start page of console.twilio.com.'
        : `This machine must reach ${values.TWILIO_API_URL ?? 'https://api.twilio.com'}.`,
    }
  }
}

async function webhookFinding(
  client: Client,
  name: string,
  values: TwilioReady,
  url: string,
  shared: Shared,
): Promise<Finding> {
  const sender = name === 'sms' ? values.TWILIO_SMS_FROM : undefined
  try {
    if (sender?.startsWith('+')) return await numberFinding(client, sender, url)
    const found = sender?.startsWith('MG') ? await serviceFinding(client, sender, url) : undefined
    if (found) return found
  } catch (error) {
    return { what: 'webhook', ok: false, detail: `${sender}: ${(error as Error).message}` }
  }
  // Which address a WhatsApp sender or a short code calls, Twilio does not tell.
  return probeWebhook(
    name,
    shared,
    name === 'sms'
      ? 'console.twilio.com, Phone Numbers, your number, “A message comes in”, HTTP POST.'
      : 'console.twilio.com, Messaging, Senders, WhatsApp senders, your sender, Webhook, HTTP POST.',
  )
}

async function numberFinding(client: Client, number: string, url: string): Promise<Finding> {
  const [found] = await client.incomingPhoneNumbers.list({ phoneNumber: number, limit: 1 })
  return {
    what: 'webhook',
    ok: found?.smsUrl?.split('#')[0] === url && found.smsMethod === 'POST',
    detail: found
      ? `${number} calls ${found.smsMethod} ${found.smsUrl || 'nothing'}`
      : `${number} is no number of this account`,
    mend: `In console.twilio.com, Phone Numbers, ${number}: “A message comes in” → Webhook, ${url}, HTTP POST.`,
  }
}

/** `undefined` where the service leaves it to its numbers. */
async function serviceFinding(client: Client, service: string, url: string): Promise<Finding | undefined> {
  const found = await client.messaging.v1.services(service).fetch()
  if (found.useInboundWebhookOnNumber) return undefined
  return {
    what: 'webhook',
    ok: found.inboundRequestUrl?.split('#')[0] === url && found.inboundMethod === 'POST',
    detail: `${found.friendlyName} calls ${found.inboundMethod} ${found.inboundRequestUrl || 'nothing'}`,
    mend: `In console.twilio.com, Messaging, Services, ${found.friendlyName}, Integration: “Send a webhook”, ${url}, HTTP POST.`,
  }
}
