import { afterEach, describe, expect, test } from 'vitest'
import type { Reply } from '../../channels/message.ts'
import { aisle } from '../cli/run.ts'
import { maya, openScene, type Scene, settings } from './scene.ts'

let scene: Scene
afterEach(() => scene.close())

const words = (text: string): Reply[] => [{ blocks: [{ type: 'text', text }], expects: 'nothing' }]
const service = (key: string) => ({ key, kind: 'service' as const })
const refuse = (code: number) => ({ status: 400, body: { code, message: `refused with ${code}` } })
const became = async (id: string, key: string) => (await scene.aisle.engine.store.notices.get(id, key))?.became
const mails = async () => (await scene.aisle.engine.store.outbox.list({ to: `mail ${maya}` })).map(one => one.replies)

describe('a notice that the platform refuses', () => {
  test('is said on the next channel, as it was meant, and nowhere twice', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya, '+15550122', 'whatsapp-twilio')
    scene.wait(60_000)
    await scene.signsIn(maya, '+15550111', 'sms')
    scene.platform.next(refuse(21614))
    expect(await scene.aisle.notify(id, words('On its way.'), service('1'))).toMatchObject({ channel: 'sms' })
    await scene.arrived()
    expect(await became(id, '1')).toBeUndefined()
    expect(await scene.aisle.notices.sweep()).toBe(1)
    expect(await scene.arrived()).toEqual([{ to: 'whatsapp:+15550122', text: 'On its way.' }])
    expect(await became(id, '1')).toMatchObject({ state: 'said', channel: 'whatsapp-twilio' })
    expect(await scene.aisle.notices.sweep()).toBe(0)
    expect(await scene.arrived()).toEqual([])
  })

  test('goes on to mail, and ends where everybody has refused, with each reason', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    await scene.aisle.engine.store.consents.set({ channel: 'mail', id: maya }, false)
    scene.platform.next(refuse(21211))
    await scene.aisle.notify(id, words('On its way.'), service('1'))
    await scene.arrived()
    await scene.aisle.notices.sweep()
    expect(await became(id, '1')).toEqual({
      state: 'unreachable',
      because: ['sms: it did not arrive there (Twilio 21211: refused with 21211)', 'mail: they want no messages there'],
    })
  })

  test('after it was taken: what the callback tells counts the same', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    await scene.aisle.notify(id, words('On its way.'), service('1'))
    await scene.arrived()
    const callback = new URLSearchParams(scene.platform.calls.at(-1)!.body).get('StatusCallback')!
    expect(await scene.callsBack(callback, 'delivered')).toBe(200)
    expect(await became(id, '1')).toMatchObject({ channel: 'sms' })
    expect(await scene.callsBack(callback, 'undelivered', '30005')).toBe(200)
    expect(await scene.callsBack(callback, 'undelivered', '30005')).toBe(200)
    await scene.aisle.notices.sweep()
    expect(await became(id, '1')).toMatchObject({ channel: 'mail' })
    expect(await mails()).toContainEqual(words('On its way.'))
    // Somebody who only knows the address is not believed.
    const forged = callback.replace('shop.example', 'other.example')
    expect(await scene.callsBack(forged, 'failed')).toBe(403)
  })

  test('because the shopper has opted out there: nothing more is said there unasked, until they allow it', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    scene.platform.next(refuse(21610))
    await scene.aisle.notify(id, words('one'), service('1'))
    await scene.arrived()
    await scene.aisle.notices.sweep()
    expect(await became(id, '1')).toMatchObject({ channel: 'mail' })
    expect(await scene.aisle.notify(id, words('two'), service('2'))).toMatchObject({ channel: 'mail' })
    await scene.says('START')
    expect(await scene.aisle.notify(id, words('three'), service('3'))).toMatchObject({ channel: 'sms' })
  })

  test('because of STOP, said between the notice and its way', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    await scene.aisle.notify(id, words('one'), service('1'))
    await scene.says('STOP')
    expect(await scene.arrived()).toEqual([])
    await scene.aisle.notices.sweep()
    expect(await became(id, '1')).toMatchObject({ channel: 'mail' })
  })

  test('or cannot take just now is tried again there, and what follows waits for it', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    const taken = scene.platform.calls.length
    scene.platform.next({ status: 429, body: { code: 20429, message: 'Too Many Requests' } })
    await scene.aisle.notify(id, words('one'), service('1'))
    await scene.aisle.notify(id, words('two'), service('2'))
    await scene.arrived()
    expect(scene.platform.calls.length).toBe(taken + 1)
    expect(await became(id, '1')).toMatchObject({ channel: 'sms' })
    expect(await scene.aisle.engine.store.outbox.list({ state: 'failed' })).toEqual([])
  })
})

describe('STOP on a channel whose platform does not take it', () => {
  const consents = () => scene.aisle.engine.store.consents.allows({ channel: 'whatsapp-twilio', id: '+15550122' })
  const says = (text: string) => scene.says(text, '+15550122', 'whatsapp-twilio')

  test('stops what is being asked; where nothing is, or after a notice, all that is said unasked', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya, '+15550122', 'whatsapp-twilio')
    await says('add hiking boots to my cart')
    expect(await says('stop')).toMatch(/stopped that/)
    expect(await consents()).toBe(true)
    await says('add hiking boots to my cart')
    await scene.aisle.notify(id, words('On its way.'), service('1'))
    expect(await says('STOP')).toMatch(/Send START/)
    expect(await consents()).toBe(false)
    expect(await scene.aisle.notify(id, words('two'), service('2'))).toMatchObject({ channel: 'mail' })
    // What they ask is answered, at once and later.
    expect(await says('hello')).toMatch(/good to see you again|assistant/)
    await scene.aisle.inbox.accept([
      {
        id: 'later',
        channel: 'whatsapp-twilio',
        conversation: 'whatsapp-twilio:+15550122:+15550100',
        from: { channel: 'whatsapp-twilio', id: '+15550122', via: { from: 'whatsapp:+15550100' } },
        sentAt: scene.aisle.engine.now().toISOString(),
        content: { type: 'text', text: 'help' },
      },
    ])
    await scene.aisle.inbox.idle()
    expect((await scene.arrived()).at(-1)?.text).toMatch(/find products/)
    expect(await says('start')).toMatch(/we may write to you again/)
    expect(await scene.aisle.notify(id, words('three'), service('3'))).toMatchObject({ channel: 'whatsapp-twilio' })
  })
})

describe('the operator', () => {
  test('sees what failed and why, and has an answer sent again', async () => {
    scene = await openScene()
    const from = { channel: 'sms', id: '+15550111', via: { from: '+15550100' } }
    const message = { id: 'm1', channel: 'sms', conversation: 'sms:+15550111:+15550100', from }
    const content = { type: 'text' as const, text: 'hello' }
    await scene.aisle.inbox.accept([{ ...message, content, sentAt: new Date(0).toISOString() }])
    await scene.aisle.inbox.idle()
    scene.platform.next({ status: 401, body: { code: 20003, message: 'Authenticate' } })
    await scene.arrived()
    const env = { AISLE_DATA: scene.folder }
    const shown = await aisle(['outbox', '--state', 'failed'], { env })
    expect(shown.out).toMatch(/failed {2}sms \+15550111\n {4}Twilio 20003: Authenticate\n {4}Hi, I'm the assistant/)
    const [entry] = JSON.parse((await aisle(['outbox', '--json'], { env })).out)
    expect(entry).toMatchObject({ state: 'failed', to: { id: '+15550111' }, error: 'Twilio 20003: Authenticate' })
    expect(await aisle(['outbox', 'retry', String(entry.id)], { env })).toMatchObject({
      status: 0,
      out: `${entry.id} will be sent again.\n`,
    })
    scene.wait(60_000)
    expect((await scene.arrived())[0]?.text).toMatch(/assistant/)
    expect(await aisle(['outbox', 'retry', String(entry.id)], { env })).toMatchObject({ status: 1 })
    expect((await aisle(['outbox', '--state', 'lost'], { env })).err).toMatch(/--state must be one of/)
  })

  test('fetches what a shopper sent, from the platform alone', async () => {
    scene = await openScene()
    const message = {
      id: 'm1',
      channel: 'sms',
      conversation: 'sms:+15550111:+15550100',
      from: { channel: 'sms', id: '+15550111' },
      sentAt: new Date(0).toISOString(),
      content: { type: 'image' as const, url: 'https://elsewhere.example/1' },
      attachments: [{ kind: 'image' as const, url: 'https://elsewhere.example/1' }],
    }
    await scene.aisle.inbox.answer(message, 100_000)
    const files = (env: Record<string, string>) =>
      aisle(['conversations', 'files', message.conversation, '--out', `${scene.folder}/files`], {
        env: { AISLE_DATA: scene.folder, AISLE_LOG_LEVEL: 'error', ...env },
      })
    expect(await files(settings(scene.platform.url))).toMatchObject({
      status: 1,
      out: '1  image  files are not fetched from https://elsewhere.example\n',
    })
    expect((await files({})).out).toMatch(/the channel sms is off/)
  })
})

describe('quiet hours', () => {
  test('are those of where the customer lives', async () => {
    const demo = await openScene()
    const { knowledge } = demo.aisle.engine
    let country = 'New Zealand'
    const customers = {
      ...knowledge.customers,
      customer: async (id: string) => {
        const record = await knowledge.customers.customer(id)
        return record && { ...record, address: { ...record.address, country } }
      },
    }
    scene = await openScene({ parts: { knowledge: { ...knowledge, customers } } })
    await Promise.all([demo.platform.close(), demo.aisle.engine.store.close()])
    const id = await scene.signsIn(maya)
    // Midday in Berlin is ten at night in Auckland, and six to midnight in the United States.
    expect(await scene.aisle.notify(id, words('one'), service('1'))).toEqual({
      state: 'waiting',
      until: '2026-06-17T20:00:00.000Z',
    })
    country = 'US'
    expect(await scene.aisle.notify(id, words('two'), service('2'))).toMatchObject({ state: 'waiting' })
    country = 'Wonderland'
    expect(await scene.aisle.notices.sweep()).toBe(2)
    expect((await scene.arrived()).map(one => one.text)).toEqual(['one', 'two'])
  })

  test('of one customer hold up nobody else, however many wait', async () => {
    const demo = await openScene()
    const { knowledge } = demo.aisle.engine
    const far = async (id: string) => {
      const record = await knowledge.customers.customer(id)
      return record && record.email === maya ? { ...record, address: { ...record.address, country: 'NZ' } } : record
    }
    scene = await openScene({
      parts: { knowledge: { ...knowledge, customers: { ...knowledge.customers, customer: far } } },
    })
    await Promise.all([demo.platform.close(), demo.aisle.engine.store.close()])
    const { notices } = scene.aisle.engine.store
    const other = (await knowledge.customers.byEmail('jonas.weber@example.com'))!
    const mayas = (await knowledge.customers.byEmail(maya))!
    const notice = { kind: 'service' as const, replies: words('x'), language: 'en' }
    for (let i = 0; i < 410; i++) await notices.plan({ ...notice, customer: mayas.id, key: `${i}` })
    await notices.plan({ ...notice, customer: other.id, key: 'his' })
    expect(await scene.aisle.notices.sweep()).toBe(1)
    expect(await became(other.id, 'his')).toMatchObject({ channel: 'mail' })
  })
})
