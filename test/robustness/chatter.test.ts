import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asText, numbered } from '../../channels/adapt.ts'
import type { Reply } from '../../channels/message.ts'
import { mailedCode } from '../conversation.ts'
import { seed } from '../stores/seed.ts'
import { collectErrors, type Door, openDoor } from './door.ts'
import { nastyText } from './requests.ts'

const folder = fileURLToPath(new URL('../../nlu/utterances/en', import.meta.url))
const utterances = readdirSync(folder).flatMap(file =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#')),
)

/** What a shopper may do next. A tap is on one of what is offered, if anything is. */
type Step = { says: string } | { taps: number } | { does: 'closed' | 'silence' | 'signs in' }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...utterances).map(says => ({ says })) },
  { weight: 8, arbitrary: fc.nat(12).map(taps => ({ taps })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        'yes',
        'no',
        '1',
        '2',
        'the second one',
        'cancel',
        'no, the red one',
        'under 50',
        'size 42',
        'start over',
        'say that again',
        'AS-1001',
        'maya.lindqvist@example.com',
      )
      .map(says => ({ says })),
  },
  { weight: 2, arbitrary: nastyText.filter(text => text.length > 0).map(says => ({ says })) },
  { weight: 1, arbitrary: fc.constantFrom('closed', 'silence', 'signs in').map(does => ({ does }) as Step) },
)

const { log, errors } = collectErrors()
let door: Door
let customers: string[]

beforeAll(async () => {
  door = await openDoor({}, log)
  const { DatabaseSync } = await import('node:sqlite')
  const shop = new DatabaseSync(`${door.aisle.config.AISLE_DATA}/shop.db`, { readOnly: true })
  customers = (shop.prepare('SELECT email FROM customers LIMIT 20').all() as { email: string }[]).map(row => row.email)
  shop.close()
})
afterAll(() => door.close())

describe('a shopper who says anything in any order', () => {
  test('is always answered and never meets a bug', { timeout: 300_000 }, async () => {
    let shoppers = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), async steps => {
        errors.clear()
        const said = await converse(steps, customers[shoppers++ % customers.length]!)
        expect(Object.fromEntries(errors), said.join('\n')).toEqual({})
      }),
      { seed, numRuns: 30 },
    )
  })
})

/** Plays one conversation over the front door. @returns it word for word */
async function converse(steps: Step[], email: string): Promise<string[]> {
  const opened = await door.post({ event: 'opened' })
  const { token } = opened.body
  let replies = opened.body.replies as Reply[]
  const said: string[] = []
  const send = async (body: Record<string, unknown>) => {
    const { status, body: answer } = await door.post(body, { token })
    replies = answer.replies as Reply[]
    said.push(`> ${JSON.stringify(body)}`, asText(replies))
    expect(status, said.join('\n')).toBe(200)
    if ('text' in body) expect(replies.length, said.join('\n')).toBeGreaterThan(0)
  }
  for (const step of steps) {
    if ('says' in step) await send({ text: step.says })
    else if ('taps' in step) {
      const offered = numbered(replies)
      const choice = offered[step.taps % offered.length]
      await send(choice ? { choice: { value: choice.value, label: choice.label } } : { text: String(step.taps) })
    } else if (step.does !== 'signs in') await send({ event: step.does })
    else {
      await send({ text: 'sign in' })
      await send({ text: email })
      const code = await mailedCode(door.aisle, email).catch(() => undefined)
      if (code) await send({ text: code })
    }
  }
  return said
}
