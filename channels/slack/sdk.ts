import type { webApi } from '@slack/bolt'
import { type BlockActions, botUserOf, type Envelope, type SlashCommand } from './inbound.ts'

export type Client = webApi.WebClient

/** What Bolt makes of the kinds of requests that concern us. */
export type Listener = {
  said(envelope: Envelope): void
  tapped(payload: BlockActions): void
  commanded(form: SlashCommand): void
}

export type Slack = {
  client: Client
  /** @throws Error that says what is wrong with the signature or its time */
  verify(request: { body: string; signature: string; timestamp: number; now: Date }): void
  /** Has Bolt sort a verified request out: what it is, and whether it is our own. */
  dispatch(body: Record<string, unknown>, listener: Listener): Promise<void>
}

/**
 * The vendor's SDK; loaded by the first request, or while the server warms up. Bolt sorts what comes in, by a receiver of
 * our own; its WebClient sends. Pauses and further tries are the outbox's, so the client makes none.
 */
export async function openSlack(token: string, signingSecret: string, apiUrl: string | undefined): Promise<Slack> {
  const bolt = await import('@slack/bolt')
  const app = new bolt.App({
    // What comes in is handed over below.
    receiver: { init: () => {}, start: async () => {}, stop: async () => {} },
    // Who we are stands in each event: nothing has to be asked before one is on disk.
    authorize: async (_source, body) => ({ botToken: token, botUserId: botUserOf((body ?? {}) as Envelope) }),
    convoStore: false,
    logLevel: bolt.LogLevel.ERROR,
    clientOptions: clientOptions(apiUrl),
  })
  const to = (context: Record<string, unknown>) => context.listener as Listener
  app.event('message', async ({ body, context }) => to(context).said(body as unknown as Envelope))
  app.event('app_mention', async ({ body, context }) => to(context).said(body as unknown as Envelope))
  app.action({ type: 'block_actions' }, async ({ body, context, ack }) => {
    await ack()
    to(context).tapped(body as unknown as BlockActions)
  })
  app.command(/.*/, async ({ body, context, ack }) => {
    await ack()
    to(context).commanded(body as unknown as SlashCommand)
  })
  app.error(async error => {
    throw 'original' in error && error.original instanceof Error ? error.original : error
  })
  return {
    client: new bolt.webApi.WebClient(token, clientOptions(apiUrl)),
    verify: ({ body, signature, timestamp, now }) =>
      bolt.verifySlackRequest({
        signingSecret,
        body,
        headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
        nowMilliseconds: now.getTime(),
      }),
    dispatch: (body, listener) => app.processEvent({ body, customProperties: { listener }, ack: async () => {} }),
  }
}

const clientOptions = (slackApiUrl: string | undefined) => ({
  ...(slackApiUrl ? { slackApiUrl } : {}),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 10_000,
})

/** A client alone, for `aisle channels check`. */
export async function connect(token: string, apiUrl: string | undefined): Promise<Client> {
  const bolt = await import('@slack/bolt')
  return new bolt.webApi.WebClient(token, { ...clientOptions(apiUrl), logLevel: bolt.LogLevel.ERROR })
}
