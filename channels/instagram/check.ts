import { checkApp, checkSubscribed, tried } from '../meta/check.ts'
import type { Finding, Shared } from '../setup.ts'
import { accountGraph } from './instagram.ts'
import type { InstagramReady } from './settings.ts'

const where = 'developers.facebook.com, your app, Instagram → API setup → Generate token'

/** Whether the token is right, the account tells the app, and (for a page's token, where it can be seen) the app calls here. */
export async function checkInstagram(values: InstagramReady, shared: Shared): Promise<Finding[]> {
  const graph = accountGraph(values)
  const ownHost = values.INSTAGRAM_API_URL !== undefined && values.INSTAGRAM_API_URL !== values.META_API_URL
  const fields = ownHost ? 'user_id,username' : 'id,name'
  const account = await tried(() => graph.get<{ username?: string; name?: string; id?: string }>('me', { fields }))
  const found: Finding = {
    what: 'account',
    ok: !('error' in account),
    detail: 'error' in account ? account.error : (account.username ?? account.name ?? account.id),
    mend: ('error' in account ? account.mend : undefined) ?? `Set INSTAGRAM_TOKEN: ${where}.`,
  }
  if ('error' in account) return [found]
  const subscribed = await checkSubscribed(
    graph,
    'me',
    'developers.facebook.com, your app, Instagram → API setup: switch the account’s webhook subscription on.',
  )
  // Tokens of Instagram login tell nothing of their app.
  if (ownHost) return [found, subscribed]
  const app = await checkApp(
    {
      channel: 'instagram',
      object: 'instagram',
      fields: ['messages', 'messaging_postbacks'],
      scopes: ['instagram_manage_messages'],
      token: values.INSTAGRAM_TOKEN,
      setting: 'INSTAGRAM_TOKEN',
      where,
    },
    values,
    shared,
  )
  return [found, ...app, subscribed]
}
