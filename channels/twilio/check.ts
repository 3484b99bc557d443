import { type Finding, type Shared, webhookUrl } from '../setup.ts'
import { connect } from './sdk.ts'
import type { TwilioReady } from './settings.ts'

/** Whether the account answers to the credentials, and whether its number calls this server. */
export async function checkTwilio(name: string, values: TwilioReady, shared: Shared): Promise<Finding[]> {
  const client = await connect(values.TWILIO_ACCOUNT_SID, values.TWILIO_AUTH_TOKEN, values.TWILIO_API_URL)
  const url = webhookUrl(name, shared)
  const findings: Finding[] = []
  try {
    const account = await client.api.v2010.accounts(values.TWILIO_ACCOUNT_SID).fetch()
    findings.push({
      what: 'account',
      ok: account.status === 'active',
      detail: `${account.friendlyName}: ${account.status}`,
    })
  } catch (error) {
    return [
      {
        what: 'account',
        ok: false,
        detail: (error as Error).message,
        mend: 'Copy TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN from the start page of console.twilio.com.',
      },
    ]
  }
  if (!url)
    return [
      ...findings,
      { what: 'webhook', ok: false, detail: 'nobody knows where this server is', mend: 'Set AISLE_PUBLIC_URL.' },
    ]
  const number = name === 'sms' ? values.TWILIO_SMS_FROM : undefined
  if (!number?.startsWith('+')) {
    const where = name === 'sms' ? 'the number or Messaging Service' : 'the WhatsApp sender'
    return [
      ...findings,
      { what: 'webhook', ok: true, detail: `cannot be seen from here: ${where} must POST to ${url}` },
    ]
  }
  const [found] = await client.incomingPhoneNumbers.list({ phoneNumber: number, limit: 1 })
  const calls = found?.smsUrl?.split('#')[0]
  findings.push({
    what: 'webhook',
    ok: calls === url && found?.smsMethod === 'POST',
    detail: found
      ? `${number} calls ${found.smsMethod} ${found.smsUrl || 'nothing'}`
      : `${number} is no number of this account`,
    mend: `In console.twilio.com, Phone Numbers, ${number}: “A message comes in” → Webhook, ${url}, HTTP POST.`,
  })
  return findings
}
