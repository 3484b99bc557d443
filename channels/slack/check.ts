import { type Finding, type Shared, webhookUrl } from '../setup.ts'
import { saidBy } from './failure.ts'
import { scopes } from './manifest.ts'
import { connect } from './sdk.ts'
import type { SlackReady } from './settings.ts'

const app = 'api.slack.com/apps, the app'

/** Whether the token is one of a bot that may do all that the channel does, and what Slack has to call. */
export async function checkSlack(values: SlackReady, shared: Shared): Promise<Finding[]> {
  const client = await connect(values.SLACK_BOT_TOKEN, values.SLACK_API_URL)
  const findings: Finding[] = []
  try {
    const { team, user, bot_id, response_metadata } = await client.auth.test()
    findings.push({
      what: 'token',
      ok: bot_id !== undefined,
      detail: `${user} in ${team}${bot_id ? '' : ', which is no bot'}`,
      mend: `SLACK_BOT_TOKEN is the Bot User OAuth Token (xoxb-…): ${app}, OAuth & Permissions.`,
    })
    const granted = response_metadata?.scopes ?? []
    const missing = scopes.filter(scope => !granted.includes(scope))
    findings.push({
      what: 'scopes',
      ok: missing.length === 0,
      detail: missing.length > 0 ? `missing: ${missing.join(', ')}` : `all ${scopes.length} granted`,
      mend: `${app}, OAuth & Permissions, Bot Token Scopes: add them and install the app again; or take over the manifest of aisle channels manifest slack.`,
    })
  } catch (error) {
    const said = saidBy(error)
    if (said === undefined) {
      const { message, original } = error as Error & { original?: Error & { cause?: Error } }
      return [
        {
          what: 'Slack',
          ok: false,
          detail: `cannot be asked: ${original?.cause?.message ?? message}`,
          mend: `Let this server reach ${values.SLACK_API_URL ?? 'https://slack.com/api/'}.`,
        },
      ]
    }
    return [
      {
        what: 'token',
        ok: false,
        detail: said,
        mend: `Copy SLACK_BOT_TOKEN from ${app}, OAuth & Permissions: Bot User OAuth Token.`,
      },
    ]
  }
  const url = webhookUrl('slack', shared)
  findings.push(
    url
      ? {
          what: 'webhook',
          ok: true,
          detail: `cannot be seen from here: Event Subscriptions, Interactivity and the slash command must call ${url}`,
        }
      : { what: 'webhook', ok: false, detail: 'nobody knows where this server is', mend: 'Set AISLE_PUBLIC_URL.' },
  )
  return findings
}
