import type { Finding, Shared } from '../setup.ts'
import { webhookUrl } from '../setup.ts'
import { createGraph, type Graph, GraphError } from './graph.ts'
import type { AppReady } from './settings.ts'

export type Wanted = {
  channel: string
  /** The object of the app's webhook and the fields that must be subscribed to. */
  object: string
  fields: string[]
  /** What the token must be allowed to do. */
  scopes: string[]
  token: string
  /** The setting that holds the token, and where a good one comes from. */
  setting: string
  where: string
}

type Debug = {
  data: { app_id?: string; is_valid?: boolean; scopes?: string[]; expires_at?: number; error?: { message?: string } }
}
type Subscriptions = {
  data: { object: string; callback_url?: string; active?: boolean; fields?: { name: string }[] }[]
}

/** Whether the token is good and may do what it must, whether the app secret is its app's, and whether the app calls here. */
export async function checkApp(wanted: Wanted, values: AppReady, shared: Shared): Promise<Finding[]> {
  const { token, setting, where } = wanted
  const options = { url: values.META_API_URL, version: values.META_API_VERSION }
  const proof = values.META_APPSECRET_PROOF ? values.META_APP_SECRET : undefined
  const app = await tried(() => createGraph({ ...options, token, proof }).get<{ id: string; name?: string }>('app'))
  if ('error' in app)
    return [{ what: 'token', ok: false, detail: app.error, mend: app.mend ?? `Set ${setting}: ${where}.` }]

  const asApp = createGraph({ ...options, token: `${app.id}|${values.META_APP_SECRET}` })
  const debug = await tried(() => asApp.get<Debug>('debug_token', { input_token: token }))
  if ('error' in debug)
    return [
      {
        what: 'app secret',
        ok: false,
        detail: debug.error,
        mend: `Copy META_APP_SECRET of the app ${app.name ?? app.id}: developers.facebook.com, App settings → Basic.`,
      },
    ]
  const called = app.name ?? app.id
  return [
    tokenFinding(debug.data, wanted, called, shared),
    { what: 'app secret', ok: true, detail: `that of ${called}` },
    await webhookFinding(asApp, app.id, wanted, shared),
  ]
}

function tokenFinding(
  debug: Debug['data'],
  { scopes, setting, where }: Wanted,
  called: string,
  shared: Shared,
): Finding {
  const now = shared.now?.() ?? new Date()
  const missing = scopes.filter(scope => !debug.scopes?.includes(scope))
  const ends = debug.expires_at ? new Date(debug.expires_at * 1000) : undefined
  const valid = debug.is_valid === true && !(ends && ends < now)
  const lasts = ends ? `until ${ends.toISOString().slice(0, 10)}` : 'without an end'
  return {
    what: 'token',
    ok: valid && missing.length === 0,
    detail: !valid
      ? (debug.error?.message ?? 'it is no longer valid')
      : missing.length > 0
        ? `the permission ${missing.join(' and ')} is missing`
        : `of the app ${called}, ${lasts}`,
    mend: `Set ${setting}: ${where}.`,
  }
}

async function webhookFinding(asApp: Graph, appId: string, wanted: Wanted, shared: Shared): Promise<Finding> {
  const { object, fields, channel } = wanted
  const url = webhookUrl(channel, shared)
  if (!url)
    return { what: 'webhook', ok: false, detail: 'nobody knows where this server is', mend: 'Set AISLE_PUBLIC_URL.' }
  const found = await tried(() => asApp.get<Subscriptions>(`${appId}/subscriptions`))
  const own = 'error' in found ? undefined : found.data.find(one => one.object === object)
  const missing = fields.filter(field => !own?.fields?.some(one => one.name === field))
  return {
    what: 'webhook',
    ok: own?.active === true && own.callback_url === url && missing.length === 0,
    detail:
      'error' in found
        ? found.error
        : !own
          ? `the app has no webhook for ${object}`
          : own.callback_url !== url || !own.active
            ? `the app calls ${own.callback_url ?? 'nothing'}${own.active ? '' : ', but is switched off'}`
            : missing.length > 0
              ? `the field ${missing.join(' and ')} is not subscribed to`
              : `the app calls ${url}`,
    mend: `developers.facebook.com, your app, Webhooks → ${object}: callback URL ${url}, your META_VERIFY_TOKEN, fields ${fields.join(', ')}.`,
  }
}

/** Whether the account lets the app have its events. */
export async function checkSubscribed(graph: Graph, account: string, mend: string): Promise<Finding> {
  const found = await tried(() => graph.get<{ data: unknown[] }>(`${account}/subscribed_apps`))
  return {
    what: 'subscription',
    ok: !('error' in found) && found.data.length > 0,
    detail:
      'error' in found ? found.error : found.data.length > 0 ? 'the account tells the app' : 'the account tells no app',
    mend,
  }
}

/** What a call gave, or why it gave nothing; `mend` where Meta did not even answer. */
export async function tried<Answer>(call: () => Promise<Answer>): Promise<Answer | { error: string; mend?: string }> {
  try {
    return await call()
  } catch (error) {
    const { message, cause } = error as Error
    if (error instanceof GraphError) return { error: message }
    return {
      error: cause instanceof Error && cause.message ? cause.message : message,
      mend: 'This machine must reach the Graph API (META_API_URL, INSTAGRAM_API_URL).',
    }
  }
}
