import { checkApp, checkSubscribed, tried } from '../meta/check.ts'
import type { Graph } from '../meta/graph.ts'
import type { Finding, Shared } from '../setup.ts'
import type { WhatsappReady } from './settings.ts'
import { numberGraph } from './whatsapp.ts'

/** Whether token and app secret are right, the number is ours, the app calls this server, and the template is approved. */
export async function checkWhatsapp(values: WhatsappReady, shared: Shared): Promise<Finding[]> {
  const graph = numberGraph(values)
  const findings = await checkApp(
    {
      channel: 'whatsapp',
      object: 'whatsapp_business_account',
      fields: ['messages'],
      scopes: ['whatsapp_business_messaging'],
      token: values.WHATSAPP_TOKEN,
      setting: 'WHATSAPP_TOKEN',
      where: 'business.facebook.com, Settings → System users → Generate token',
    },
    values,
    shared,
  )
  if (findings.some(one => one.what === 'token' && !one.ok)) return findings
  const fields = 'display_phone_number,verified_name,quality_rating'
  const number = await tried(() =>
    graph.get<{ display_phone_number?: string; verified_name?: string; quality_rating?: string }>(
      values.WHATSAPP_NUMBER_ID,
      { fields },
    ),
  )
  const found: Finding = {
    what: 'number',
    ok: !('error' in number),
    detail:
      'error' in number
        ? number.error
        : [number.display_phone_number, number.verified_name, number.quality_rating].filter(Boolean).join(', '),
    mend: 'Copy WHATSAPP_NUMBER_ID: developers.facebook.com, your app, WhatsApp → API setup → Phone number ID.',
  }
  const account = values.WHATSAPP_ACCOUNT_ID
  if (!account) return [...findings, found]
  const subscribed = await checkSubscribed(
    graph,
    account,
    `POST ${values.META_API_URL}/${values.META_API_VERSION}/${account}/subscribed_apps with the token, once.`,
  )
  const template = values.WHATSAPP_TEMPLATE && (await templateFinding(graph, account, values.WHATSAPP_TEMPLATE))
  return [...findings, found, subscribed, ...(template ? [template] : [])]
}

async function templateFinding(graph: Graph, account: string, template: string): Promise<Finding> {
  const [name, language] = template.split(':') as [string, string]
  type Templates = { data: { name: string; language: string; status: string }[] }
  const found = await tried(() => graph.get<Templates>(`${account}/message_templates`, { name }))
  const own = 'error' in found ? undefined : found.data.find(one => one.name === name && one.language === language)
  return {
    what: 'template',
    ok: own?.status === 'APPROVED',
    detail:
      'error' in found ? found.error : own ? `${template}: ${own.status.toLowerCase()}` : `there is no ${template}`,
    mend: 'business.facebook.com, WhatsApp Manager → Message templates: a template whose body has the one variable {{1}}.',
  }
}
