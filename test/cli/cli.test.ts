import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../conversation.ts'
import { aisle } from './run.ts'

const tau = new URL('../knowledge/fixtures/tau', import.meta.url).pathname

describe('aisle say', () => {
  it('answers, goes on in the next process, and takes a number', async () => {
    const data = await dataFolder()
    const first = await aisle(['say', '--data', data, '--conversation', 'c1', 'show me kettles'])
    expect(first.err).toBe('')
    expect(first.out).toMatch(/^I found.*\n\n1\. .*€/m)
    const second = await aisle(['say', '--data', data, '--conversation', 'c1', '2'])
    expect(second.out).toMatch(/Available now|only version/)
    const shown = await aisle(['conversations', 'show', 'c1', '--data', data])
    expect(shown.out).toContain('> show me kettles')
    const journal = await aisle(['journal', '--conversation', 'c1', '--data', data, '--json'])
    expect(JSON.parse(journal.out)).toEqual([])
    await aisle(['say', '--data', data, '--conversation', 'c1', 'is it made in Peru?'])
    const asked = await aisle(['journal', '--action', 'unanswered-question', '--data', data, '--json'])
    expect(JSON.parse(asked.out)).toMatchObject([{ conversation: 'terminal:c1', question: 'is it made in Peru?' }])
  })

  it('prints JSON, and the same answer for the same id', async () => {
    const data = await dataFolder()
    const say = () => aisle(['say', '--data', data, '--conversation', 'c2', '--id', 'message-1', '--json', 'hello'])
    const [first, again] = [await say(), await say()]
    expect(JSON.parse(first.out)).toMatchObject({
      conversation: 'terminal:c2',
      entry: 1,
      replies: [{ expects: 'nothing' }],
    })
    expect(again.out).toBe(first.out)
  })

  it('keeps the mailed code where a developer finds it', async () => {
    const data = await dataFolder()
    await aisle(['say', '--data', data, '--conversation', 'c3', 'sign in'])
    await aisle(['say', '--data', data, '--conversation', 'c3', 'maya.lindqvist@example.com'])
    const mails = await aisle(['mail', '--data', data, '--json'])
    const code = /\b\d{6}\b/.exec(JSON.parse(mails.out)[0].text)?.[0]
    const done = await aisle(['say', '--data', data, '--conversation', 'c3', code!])
    expect(done.out).toMatch(/signed in/)
  })
})

describe('aisle notify', () => {
  it('says it once per key, tells where, and says why it reaches nobody', async () => {
    const data = await dataFolder()
    const env = { AISLE_QUIET_HOURS: 'none' }
    const notify = (...args: string[]) => aisle(['notify', '--data', data, ...args], { env })
    const first = await notify(
      'oliver.bennett@example.com',
      'Your parcel is on its way.',
      '--key',
      'parcel 1',
      '--json',
    )
    expect(first.err).toBe('')
    expect(JSON.parse(first.out)).toMatchObject({ key: 'parcel 1', kind: 'service', state: 'said', channel: 'mail' })
    const again = await notify('oliver.bennett@example.com', 'Your parcel is on its way.', '--key', 'parcel 1')
    expect(again.out).toBe('Said by mail.\n')
    const mails = JSON.parse((await aisle(['mail', '--data', data, '--json'])).out)
    expect(mails).toMatchObject([{ to: 'oliver.bennett@example.com', text: 'Your parcel is on its way.' }])
    const refused = await notify('oliver.bennett@example.com', 'Sale!', '--marketing')
    expect(refused).toMatchObject({ status: 1, out: expect.stringContaining('not agreed to marketing') })
    expect(await notify('nobody@example.com', 'hello')).toMatchObject({ status: 1, out: '' })
  })
})

describe('aisle chat', () => {
  it('greets, answers line by line and ends with the input', async () => {
    const data = await dataFolder()
    const { out, status } = await aisle(['chat', '--data', data], { input: 'what can you do?\nexit\n' })
    expect(out).toMatch(/I'm the assistant of/)
    expect(out).toMatch(/find products/)
    expect(status).toBe(0)
  })
})

describe('aisle shop', () => {
  it.runIf(existsSync(tau))('imports a shop and says what was left out', async () => {
    const data = mkdtempSync(join(tmpdir(), 'aisle-cli-'))
    const { out, status } = await aisle(['shop', 'import', tau, '--data', data, '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ format: 'tau', skipped: expect.any(Number) })
  })

  it('checks a folder without importing it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aisle-cli-'))
    writeFileSync(join(folder, 'products.json'), '[\n{"id":"p1"}\n]')
    const { out, status } = await aisle(['shop', 'check', folder])
    expect(out).toMatch(/products\.json: 0 imported, 1 left out\n.*line 2/)
    expect(status).toBe(1)
  })
})

describe('bad input', () => {
  it.each([
    [['nonsense'], /unknown command 'nonsense'/],
    [['say'], /missing required argument 'text'/],
    [['journal', '--latest', 'x'], /--latest x: expected a number/],
    [['shop', 'import', '/nowhere/at/all'], /there is no folder \/nowhere\/at\/all/],
    [['conversations', 'show', 'x', '--data', '/nowhere'], /there are no conversations in \/nowhere/],
  ])('%j is refused with what is wrong', async (args, expected) => {
    const { err, status } = await aisle(args)
    expect(err).toMatch(expected)
    expect(status).not.toBe(0)
  })

  it('names a wrong setting at start', async () => {
    const { err, status } = await aisle(['start'], { env: { PORT: 'x' } })
    expect(err).toMatch(/Aisle cannot start:\n {2}- PORT must be a number/)
    expect(status).toBe(2)
  })

  it.each([[[]], [['say']], [['shop', 'import']], [['nlu', 'evaluate']], [['conversations', 'show']]])(
    '%j has --help',
    async args => {
      const { out, status } = await aisle([...args, '--help'])
      expect(out).toMatch(/Usage: aisle/)
      expect(status).toBe(0)
    },
  )
})
