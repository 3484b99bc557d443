import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Channel } from '../channels/channel.ts'
import { createChannels } from '../channels/index.ts'
import { SetupError } from '../channels/setup.ts'
import type { Dialog } from '../dialogs/dialog.ts'
import { allDialogs } from '../dialogs/index.ts'
import { wordingFor } from '../dialogs/wording.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Understander } from '../nlu/understand.ts'
import { registerDialogs } from './acts.ts'
import { channelWords } from './channel-words.ts'
import { type Config, readConfig } from './config.ts'
import type { Engine } from './engine.ts'
import { ConfigError } from './errors.ts'
import { createFeed, type Feed } from './feed.ts'
import { createInbox, type Inbox } from './inbox.ts'
import { createLexicons } from './lexicons.ts'
import { createLog, type Log } from './log.ts'
import { createMailer } from './mail.ts'
import { createMetrics } from './metrics.ts'
import { loadUnderstander } from './models.ts'
import { createNotifier, type Notifier } from './notify.ts'
import { type Courier, createCourier } from './outbox.ts'
import { quietHoursIn } from './quiet-hours.ts'
import { createRelay, type Relay } from './relay.ts'
import { readSecret } from './secret.ts'
import { openShop } from './shop.ts'
import { createSqliteStore } from './stores/sqlite/sqlite.ts'
import type { Store } from './stores/store.ts'

/** A running assistant: everything between the front door and the data. */
export type Aisle = {
  config: Config
  engine: Engine
  inbox: Inbox
  feed: Feed
  courier: Courier
  /** Says something to a customer unasked, once per key. */
  notify: Notifier['notify']
  /** Says in a conversation what a person of the shop has written. */
  relay: Relay
  /** Says what waited for the quiet hours to end. */
  notices: Pick<Notifier, 'sweep'>
  /** The customer whose account a platform's token stands for. */
  accounts?: Parts['accounts']
  /** How to end each open stream. */
  streams: Set<() => void>
  /** Answers what is begun, then releases everything. */
  close(): Promise<void>
}

/** What an engineer may bring: their own shop behind the ports, further dialogs and channels, another store. */
export type Parts = {
  config?: Config
  knowledge?: Knowledge
  store?: Store
  dialogs?: Dialog[]
  channels?: Channel[]
  understander?: Promise<Understander>
  /**
   * Account linking: the customer that a platform's access token (Alexa, Google) stands for, as your own sign-in server
   * gave it out. Checked at each message; the token is not kept.
   */
  accounts?: (channel: string, token: string) => Promise<string | undefined>
  now?: () => Date
  log?: Log
  /** Without it, nobody looks after messages that another process left unanswered, and nothing is sent. */
  background?: boolean
}

/** Puts an assistant together from the configuration and what is brought. @throws ConfigError */
export async function createAisle(parts: Parts = {}): Promise<Aisle> {
  const config = parts.config ?? readConfig()
  const now = parts.now ?? (() => new Date())
  const log = parts.log ?? createLog(config.AISLE_LOG_LEVEL)
  const folder = config.AISLE_DATA
  makeFolder(folder)
  const knowledge = parts.knowledge ?? (await openShop(folder, config.AISLE_SHOP, log, now))
  const store = parts.store ?? createSqliteStore({ path: join(folder, 'conversations.db') })
  const secret = readSecret(config.AISLE_SECRET, folder)
  const channels = await createChannels(config.AISLE_CHANNELS, config, {
    secret,
    allowedOrigins: config.AISLE_ALLOWED_ORIGINS,
    publicUrl: config.AISLE_PUBLIC_URL,
    words: locale => channelWords(wordingFor(locale, knowledge.shop.timeZone)),
  }).catch(error => {
    throw error instanceof SetupError ? new ConfigError(error.problems) : error
  })
  for (const channel of parts.channels ?? []) channels.set(channel.name, channel)

  const lexicons = createLexicons(knowledge)
  const understander = parts.understander ?? loadUnderstander(knowledge.shop.locales, log)
  // Whoever awaits it hears of a failure; that nobody does yet is no reason to end the process.
  understander.catch(() => undefined)
  const metrics = createMetrics()
  const dialogs = registerDialogs([...allDialogs, ...(parts.dialogs ?? [])])
  const engine: Engine = {
    store,
    knowledge,
    dialogs,
    understander: () => understander,
    lexicon: lexicons,
    channels,
    publicUrl: config.AISLE_PUBLIC_URL,
    secret,
    now,
    log,
    metrics,
  }

  if (!config.AISLE_SMTP_URL && !knowledge.shop.demo && knowledge.policy.signIn.methods.includes('email-code')) {
    log.warn('sign-in sends codes by mail, but AISLE_SMTP_URL is not set: codes only reach `aisle mail`')
  }
  const reached = [...channels.values()].filter(({ pulls, abilities }) => !pulls && abilities.links !== 'none')
  if (!config.AISLE_PUBLIC_URL && reached.length > 0) {
    const names = reached.map(({ name }) => name).join(', ')
    log.warn(
      `AISLE_PUBLIC_URL is not set: on ${names} no link to the checkout can be given. Set it to the address at which shoppers reach this server.`,
    )
  }
  const feed = createFeed()
  const inbox = createInbox(engine, feed)
  const mail = createMailer({ smtpUrl: config.AISLE_SMTP_URL, from: config.AISLE_MAIL_FROM, shop: knowledge.shop.name })
  const courier = createCourier(store, new Map<string, Pick<Channel, 'send'>>([...channels, ['mail', mail]]), log)
  const notifier = createNotifier(engine, feed, {
    quiet: quietHoursIn(config.AISLE_QUIET_HOURS),
    // The demo's mailbox shows what nobody sends.
    mails: config.AISLE_SMTP_URL !== undefined || knowledge.shop.demo === true,
  })
  const streams = new Set<() => void>()

  let sweeping: NodeJS.Timeout | undefined
  let noticing: NodeJS.Timeout | undefined
  let noticed: Promise<unknown> = Promise.resolve()
  let pruning: NodeJS.Timeout | undefined
  if (parts.background ?? true) {
    courier.start()
    const sweep = () =>
      inbox.sweep().catch(error => log.error({ err: error }, 'waiting messages could not be answered'))
    void sweep()
    sweeping = setInterval(sweep, 1000)
    sweeping.unref()
    const notice = () => {
      noticed = notifier.sweep().catch(error => log.error({ err: error }, 'notices could not be said'))
    }
    notice()
    noticing = setInterval(notice, 1000)
    noticing.unref()
    const prune = () =>
      forgetOld(store, config.AISLE_KEEP_DAYS).catch(error =>
        log.error({ err: error }, 'old conversations could not be erased'),
      )
    void prune()
    pruning = setInterval(prune, 3600_000)
    pruning.unref()
  }
  return {
    config,
    engine,
    inbox,
    feed,
    courier,
    notify: notifier.notify,
    relay: createRelay(engine, feed),
    notices: notifier,
    accounts: parts.accounts,
    streams,
    async close() {
      clearInterval(sweeping)
      clearInterval(noticing)
      clearInterval(pruning)
      for (const end of streams) end()
      await inbox.idle()
      await noticed
      await courier.stop()
      await store.close()
      await knowledge.close()
    },
  }
}

/** Erases what rests for longer than it may be kept, a bounded part at a time, so that shoppers do not wait for it. */
async function forgetOld(store: Store, days: number): Promise<void> {
  const before = Date.now() - days * 24 * 3600_000
  while ((await store.conversations.prune(before, 200)) > 0) await new Promise(resolve => setTimeout(resolve, 100))
}

function makeFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new ConfigError([
      `AISLE_DATA is ${folder}, which cannot be made or written: ${(error as Error).message}. Name a folder that this user may write to.`,
    ])
  }
}
