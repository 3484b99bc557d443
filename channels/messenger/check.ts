import { checkApp, checkSubscribed, tried } from '../meta/check.ts'
import type { Finding, Shared } from '../setup.ts'
import { pageGraph } from './messenger.ts'
import type { MessengerReady } from './settings.ts'

/** Whether the page's token and the app secret are right, the page tells the app, and the app calls this server. */
export async function checkMessenger(values: MessengerReady, shared: Shared): Promise<Finding[]> {
  const graph = pageGraph(values)
  const findings = await checkApp(
    {
      channel: 'messenger',
      object: 'page',
      fields: ['messages', 'messaging_postbacks'],
      scopes: ['pages_messaging'],
      token: values.MESSENGER_PAGE_TOKEN,
      setting: 'MESSENGER_PAGE_TOKEN',
      where: 'developers.facebook.com, your app, Messenger → API settings → Generate access tokens',
    },
    values,
    shared,
  )
  if (findings.some(one => one.what === 'token' && !one.ok)) return findings
  const page = await tried(() => graph.get<{ id: string; name?: string }>('me', { fields: 'id,name' }))
  return [
    {
      what: 'page',
      ok: !('error' in page),
      detail: 'error' in page ? page.error : (page.name ?? page.id),
      mend: 'MESSENGER_PAGE_TOKEN must be the token of a page, not of a person.',
    },
    ...findings,
    await checkSubscribed(
      graph,
      'me',
      'developers.facebook.com, your app, Messenger → API settings: add the page’s subscription to the webhook.',
    ),
  ]
}
