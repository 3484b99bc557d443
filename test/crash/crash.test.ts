import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSqliteStore } from '../../bot/stores/sqlite/sqlite.ts'
import { createTokens } from '../../channels/web/token.ts'
import { dataFolder, testUnderstander } from '../conversation.ts'
import { range, textMessage } from '../stores/scene.ts'
import { type ServerProcess, serverProcess } from './server.ts'
import { type Answer, openShopper, type Shopper } from './shopper.ts'

const secret = 'a secret that every life of the server shares'
const env = { AISLE_SECRET: secret, AISLE_RATE_ADDRESS: '1000000', AISLE_RATE_CUSTOMER: '1000000' }

const utterances = ['hello', 'do you have rain jackets?', 'where is my order?', 'running shoes under 100']
const conversations = 200
const kills = 5

let folder: string
let server: ServerProcess

beforeAll(async () => {
  // The models are trained before the first life, so that no life is spent on it.
  await testUnderstander()
  folder = await dataFolder()
  server = serverProcess(folder, env)
})
afterAll(async () => {
  await server.close()
  if (existsSync(folder)) rmSync(folder, { recursive: true })
})

describe('a server that is killed again and again', () => {
  test('answers each message of 200 conversations once and in order', { timeout: 300_000 }, async () => {
    await server.start()
    const total = conversations * utterances.length
    let answered = 0
    let killed = 0
    let restarting = Promise.resolve()
    const onAnswer = () => {
      answered++
      // Killed in full flight: when so many were answered, hundreds of others are on their way.
      if (killed < kills && answered >= ((killed + 1) * total) / (kills + 1)) {
        killed++
        restarting = restarting.then(() => server.kill()).then(() => server.start())
      }
    }
    const held = await Promise.all(range(conversations).map(i => hold(i, onAnswer)))
    await restarting
    expect(killed).toBe(kills)

    for (const { shopper, answers } of held) {
      const heard = (await shopper.history()).filter(entry => entry.message?.text !== undefined)
      expect(heard.map(entry => entry.message?.id)).toEqual([...answers.keys()])
      expect(heard.map(entry => ({ entry: entry.n, replies: entry.replies }))).toEqual([...answers.values()])
    }
    expect(await server.stop()).toBe(0)
    inspect(
      join(folder, 'conversations.db'),
      new Map(held.map(({ shopper, answers }) => [shopper.conversation, [...answers.keys()]])),
    )
  })

  test('answers after its start what a dead one had accepted, without being asked', { timeout: 120_000 }, async () => {
    const { thread, token } = createTokens(secret).issue()
    const store = createSqliteStore({ path: join(folder, 'conversations.db') })
    for (const i of range(3)) await store.enqueue(textMessage(`web:${thread}`, `waiting-${i}`, utterances[i]))
    await store.close()
    await server.start()
    const entries = await expect
      .poll(() => history(server, token), { timeout: 60_000 })
      .toHaveLength(3)
      .then(() => history(server, token))
    expect(entries.map(entry => entry.message.id)).toEqual(['waiting-0', 'waiting-1', 'waiting-2'])
    await server.stop()
  })
})

/** One conversation: each message sent until it is answered; some redelivered at once, some long after their answer. */
async function hold(i: number, onAnswer: () => void): Promise<{ shopper: Shopper; answers: Map<string, Answer> }> {
  const shopper = await openShopper(server, String(i).padStart(4, '0'))
  const answers = new Map<string, Answer>()
  for (const [turn, text] of utterances.entries()) {
    const id = `said-${i}-${turn}`
    const deliveries = (i + turn) % 4 === 0 ? 3 : 1
    const told = await Promise.all(range(deliveries).map(() => shopper.says(id, text)))
    onAnswer()
    const { entry, replies } = told[0]!
    for (const again of told) expect({ entry: again.entry, replies: again.replies }).toEqual({ entry, replies })
    answers.set(id, { entry, replies })
    if ((i + turn) % 5 === 0) {
      const earlier = `said-${i}-${turn >> 1}`
      const late = await shopper.says(earlier, utterances[turn >> 1]!)
      expect({ entry: late.entry, replies: late.replies }).toEqual(answers.get(earlier))
    }
  }
  return { shopper, answers }
}

/** The data itself: every message once, in the order of sending, and nothing that still waits. */
function inspect(path: string, sent: Map<string, string[]>) {
  const file = new DatabaseSync(path, { readOnly: true })
  const all = <Row>(sql: string) => file.prepare(sql).all() as Row[]
  const transcript = all<{ conversation: string; n: number; id: string }>(
    `SELECT conversation, n, message ->> 'id' AS id FROM transcript ORDER BY conversation, n`,
  )
  const byConversation = Map.groupBy(transcript, row => row.conversation)
  for (const [conversation, ids] of sent) {
    const rows = byConversation.get(conversation)!
    expect(rows.map(row => row.n)).toEqual(range(rows.length).map(i => i + 1))
    expect(rows.map(row => row.id).filter(id => id.startsWith('said-'))).toEqual(ids)
  }
  const said = transcript.filter(row => row.id.startsWith('said-'))
  expect(new Set(said.map(row => row.id)).size).toBe(said.length)
  expect(all('SELECT * FROM inbox')).toEqual([])
  const seen = all<{ conversation: string; n: number; id: string }>(
    'SELECT conversation, n, id FROM seen ORDER BY conversation, n',
  )
  expect(seen).toEqual(transcript)
  expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  file.close()
}

async function history(running: ServerProcess, token: string): Promise<{ message: { id: string } }[]> {
  const response = await fetch(`${running.url()}/channels/web/messages`, {
    headers: { authorization: `Bearer ${token}` },
  })
  return ((await response.json()) as { entries: { message: { id: string } }[] }).entries
}
