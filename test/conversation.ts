import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Aisle, createAisle, type Parts } from '../bot/aisle.ts'
import { readConfig } from '../bot/config.ts'
import { createLog } from '../bot/log.ts'
import { loadUnderstander } from '../bot/models.ts'
import { openShop } from '../bot/shop.ts'
import { asText, numbered } from '../channels/adapt.ts'
import type { Content, Reply } from '../channels/message.ts'
import type { Understander } from '../nlu/understand.ts'

/** The day on which tests take place. */
export const testDay = new Date('2026-06-17T10:00:00Z')

const log = createLog('error')
let understander: Promise<Understander> | undefined
const templates = new Map<string, Promise<string>>()

/** An understanding trained once for all tests of a worker. */
export const testUnderstander = (): Promise<Understander> => (understander ??= loadUnderstander(['en'], log))

/** A data folder of its own with a shop in it: copied, so that building the shop is paid for once. */
export async function dataFolder(shop = 'demo'): Promise<string> {
  let template = templates.get(shop)
  if (!template) {
    template = (async () => {
      const folder = made('aisle-template-')
      await (await openShop(folder, shop, log, () => testDay)).close()
      return folder
    })()
    templates.set(shop, template)
  }
  const folder = made('aisle-test-')
  cpSync(await template, folder, { recursive: true })
  return folder
}

const folders: string[] = []

/** A folder that is gone when the process is. */
function made(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  if (folders.push(folder) === 1)
    process.once('exit', () => {
      for (const one of folders) rmSync(one, { recursive: true, force: true })
    })
  return folder
}

/** A whole assistant over a shop of its own, with a fixed clock. */
export async function assistant(
  options: { shop?: string; parts?: Parts; env?: Record<string, string> } = {},
): Promise<Aisle> {
  const config = readConfig({
    AISLE_DATA: await dataFolder(options.shop),
    AISLE_LOG_LEVEL: 'error',
    PORT: '0',
    ...options.env,
  })
  return createAisle({
    config,
    understander: testUnderstander(),
    now: () => testDay,
    background: false,
    ...options.parts,
  })
}

export type Shopper = {
  says(text: string): Promise<void>
  /** Sends just this, as anybody may. */
  posts(content: Content): Promise<void>
  /** The channel tells that nothing was said. */
  staysSilent(): Promise<void>
  /** Taps the choice or card with this label. */
  taps(label: string | RegExp): Promise<void>
  /** What the last replies must (and must not) say, as a text channel shows them. */
  hears(...patterns: RegExp[]): void
  doesNotHear(...patterns: RegExp[]): void
  /** Signs in by e-mail and the code that is mailed. */
  signsIn(email: string): Promise<void>
  /** The same, where the assistant has just asked who it talks to. */
  provesToBe(email: string): Promise<void>
  text(): string
  replies(): Reply[]
  choices(): string[]
  id: string
  aisle: Aisle
  leaves(): Promise<void>
}

let count = 0

/** A shopper in a conversation with the real assistant: every turn goes through the store and back. */
export async function conversation(
  options: { aisle?: Aisle; shop?: string; channel?: string; locale?: string; parts?: Parts } = {},
): Promise<Shopper> {
  const aisle = options.aisle ?? (await assistant(options))
  const channel = options.channel ?? 'terminal'
  const id = `${channel}:test-${++count}`
  let last: Reply[] = []
  let turns = 0
  const said: string[] = []
  async function send(content: Content) {
    const message = {
      id: `m${++turns}-${id}`,
      channel,
      conversation: id,
      from: { channel, id },
      sentAt: testDay.toISOString(),
      locale: options.locale,
      content,
    }
    const answer = await aisle.inbox.answer(message, 100_000)
    if (!answer) throw new Error('no answer in time')
    last = answer.replies
    said.push(`> ${'text' in content ? content.text : JSON.stringify(content)}`, asText(last))
  }
  const shopper: Shopper = {
    id,
    aisle,
    says: text => send({ type: 'text', text }),
    posts: send,
    staysSilent: () => send({ type: 'event', name: 'silence' }),
    async taps(label) {
      const all = [
        ...numbered(last),
        ...last.flatMap(reply =>
          reply.blocks.flatMap(block =>
            block.type === 'card'
              ? (block.actions ?? [])
              : block.type === 'carousel'
                ? block.cards.flatMap(card => card.actions ?? [])
                : [],
          ),
        ),
      ]
      const choice = all.find(one => (typeof label === 'string' ? one.label === label : label.test(one.label)))
      if (!choice)
        throw new Error(
          `nothing to tap says ${label}; there is: ${all.map(one => one.label).join(' | ')}\n\n${said.join('\n')}`,
        )
      await send({ type: 'choice', value: choice.value, label: choice.label })
    },
    hears(...patterns) {
      for (const pattern of patterns) expect(asText(last), said.join('\n')).toMatch(pattern)
    },
    doesNotHear(...patterns) {
      for (const pattern of patterns) expect(asText(last), said.join('\n')).not.toMatch(pattern)
    },
    async signsIn(email) {
      await shopper.says('sign in')
      await shopper.provesToBe(email)
    },
    async provesToBe(email) {
      await shopper.says(email)
      await shopper.says(await mailedCode(aisle, email))
      shopper.hears(/signed in/i)
    },
    text: () => asText(last),
    replies: () => last,
    choices: () => numbered(last).map(choice => choice.label),
    leaves: () => aisle.close(),
  }
  return shopper
}

/** The code in the newest mail to an address. */
export async function mailedCode(aisle: Aisle, email: string): Promise<string> {
  const mails = await aisle.engine.store.outbox.list({ to: `mail ${email}` })
  const code = mails[0] && /\b\d{6}\b/.exec(asText(mails[0].replies))?.[0]
  if (!code) throw new Error(`no code was mailed to ${email}`)
  return code
}
