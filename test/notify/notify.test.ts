import { afterEach, describe, expect, test } from 'vitest'
import { asText } from '../../channels/adapt.ts'
import type { Channel, Unasked } from '../../channels/channel.ts'
import { utf16 } from '../../channels/length.ts'
import type { Address, Reply } from '../../channels/message.ts'
import { hour, maya, openScene, type Scene } from './scene.ts'

let scene: Scene
afterEach(() => scene.close())

const words = (text: string): Reply[] => [{ blocks: [{ type: 'text', text }], expects: 'nothing' }]
const service = (key: string) => ({ key, kind: 'service' as const })
const marketing = (key: string) => ({ key, kind: 'marketing' as const })

describe('the channel', () => {
  test('is the one of the customer’s choice, where they were heard', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya, '+15550111', 'sms')
    scene.wait(60_000)
    await scene.signsIn(maya, '+15550122', 'whatsapp-twilio')
    scene.wait(60_000)
    // Heard last by SMS; signed in last on WhatsApp, which is the choice.
    await scene.says('hello', '+15550111', 'sms')
    expect(await scene.aisle.notify(id, words('Your order is on its way.'), service('1'))).toMatchObject({
      state: 'said',
      channel: 'whatsapp-twilio',
      outside: false,
    })
    expect(await scene.arrived()).toEqual([{ to: 'whatsapp:+15550122', text: 'Your order is on its way.' }])
  })

  test('after the window of the first, is the next', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya, '+15550111', 'sms')
    await scene.signsIn(maya, '+15550122', 'whatsapp-twilio')
    scene.wait(23.9 * hour)
    expect(await scene.aisle.notify(id, words('one'), service('1'))).toMatchObject({ channel: 'whatsapp-twilio' })
    scene.wait(0.2 * hour)
    expect(await scene.aisle.notify(id, words('two'), service('2'))).toMatchObject({ channel: 'sms' })
    await scene.says('hi', '+15550122', 'whatsapp-twilio')
    expect(await scene.aisle.notify(id, words('three'), service('3'))).toMatchObject({ channel: 'whatsapp-twilio' })
    expect((await scene.arrived()).map(one => one.text)).toEqual(expect.arrayContaining(['one', 'two', 'three']))
  })

  test('is mail for who is reached nowhere else, where mails go out', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya, '+15550122', 'whatsapp-twilio')
    scene.wait(25 * hour)
    expect(await scene.aisle.notify(id, words('On its way.'), service('1'))).toMatchObject({ channel: 'mail' })
    expect(await scene.aisle.engine.store.outbox.list({ to: `mail ${maya}` })).toMatchObject([
      { replies: words('On its way.') },
      {},
    ])
    expect(await scene.arrived()).toEqual([])
  })

  test('is mail for a customer who was never here', async () => {
    scene = await openScene()
    const customer = (await scene.aisle.engine.knowledge.customers.byEmail('jonas.weber@example.com'))!
    const said = await scene.aisle.notify(customer.id, wording => words(wording.text('choice.yes')), service('1'))
    expect(said).toEqual({ state: 'said', channel: 'mail', outside: false })
    const [mail] = await scene.aisle.engine.store.outbox.list({ to: 'mail jonas.weber@example.com' })
    // In the customer's language.
    expect(asText(mail!.replies)).toBe('Ja')
  })

  test('is the page where a shopper reads it, if nothing can be sent', async () => {
    const demo = await openScene()
    const { knowledge } = demo.aisle.engine
    scene = await openScene({ parts: { knowledge: { ...knowledge, shop: { ...knowledge.shop, demo: false } } } })
    await Promise.all([demo.platform.close(), demo.aisle.engine.store.close()])
    const record = (await knowledge.customers.byEmail(maya))!
    const { inbox, engine } = scene.aisle
    const says = (text: string) =>
      inbox.answer(
        {
          id: text,
          channel: 'web',
          conversation: 'web:page',
          from: { channel: 'web', id: 'page' },
          sentAt: engine.now().toISOString(),
          content: { type: 'text', text },
          context: { customer: record.id },
        },
        100_000,
      )
    await says('hello')
    expect(await scene.aisle.notify(record.id, words('On its way.'), service('1'))).toMatchObject({
      channel: 'web',
      conversation: 'web:page',
    })
    expect((await engine.store.transcripts.of('web:page')).at(-1)?.replies).toEqual(words('On its way.'))
    expect(await engine.store.outbox.list()).toEqual([])
  })

  test('that can write outside its window is told so, and the kind; one without a private place is passed over', async () => {
    const sent: { to: Address; text: string; unasked?: Unasked }[] = []
    let privately: Address | undefined
    const templates: Channel = {
      name: 'templates',
      abilities: {
        text: utf16(500),
        tables: false,
        orders: false,
        images: 'none',
        links: 'written',
        proactive: true,
        window: 24,
        outside: true,
      },
      receive: () => Promise.reject(new Error('not called')),
      unasked: () => privately,
      send: async (to, replies, _key, _progress, unasked) => void sent.push({ to, text: asText(replies), unasked }),
    }
    scene = await openScene({ channels: [templates] })
    const record = (await scene.aisle.engine.knowledge.customers.byEmail(maya))!
    await scene.aisle.inbox.answer(
      {
        id: 'm1',
        channel: 'templates',
        conversation: 'templates:group',
        from: { channel: 'templates', id: 'maya', via: { thread: 'group' } },
        sentAt: scene.aisle.engine.now().toISOString(),
        content: { type: 'text', text: 'hello' },
        context: { customer: record.id },
      },
      100_000,
    )
    expect(await scene.aisle.notify(record.id, words('one'), service('1'))).toMatchObject({ channel: 'mail' })
    privately = { channel: 'templates', id: 'maya' }
    expect(await scene.aisle.notify(record.id, words('two'), marketing('2'))).toMatchObject({ outside: false })
    scene.wait(24 * hour)
    expect(await scene.aisle.notify(record.id, words('three'), marketing('3'))).toMatchObject({ outside: true })
    await scene.arrived()
    expect(sent).toEqual([
      { to: privately, text: 'two', unasked: { kind: 'marketing', outside: false } },
      { to: privately, text: 'three', unasked: { kind: 'marketing', outside: true } },
    ])
  })
})

describe('permission', () => {
  test('is asked of the customer’s record, for each kind', async () => {
    scene = await openScene()
    // Agreed to hear of orders, not of offers.
    const id = await scene.signsIn('oliver.bennett@example.com')
    expect(await scene.aisle.notify(id, words('sale'), marketing('1'))).toEqual({
      state: 'unreachable',
      because: ['they have not agreed to marketing messages'],
    })
    expect(await scene.aisle.notify(id, words('shipped'), service('2'))).toMatchObject({ channel: 'sms' })
    expect((await scene.arrived()).map(one => one.text)).toEqual(['shipped'])
    await expect(scene.aisle.notify('nobody', words('hi'), service('3'))).rejects.toThrow('there is no customer nobody')
  })

  test('ends with STOP on that channel, and comes back with START', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya, '+15550111', 'sms')
    await scene.says('STOP')
    expect(await scene.aisle.notify(id, words('one'), service('1'))).toMatchObject({ channel: 'mail' })
    await scene.says('START')
    expect(await scene.aisle.notify(id, words('two'), service('2'))).toMatchObject({ channel: 'sms' })
    // Said between the notice and its way.
    await scene.says('STOP')
    expect(await scene.arrived()).toEqual([])
  })

  test('who has signed out is not written to there', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    await scene.says('sign out')
    expect(await scene.aisle.notify(id, words('one'), service('1'))).toMatchObject({ channel: 'mail' })
  })

  test('who is reached nowhere is told why, channel by channel', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya, '+15550122', 'whatsapp-twilio')
    await scene.aisle.engine.store.consents.set({ channel: 'mail', id: maya }, false)
    scene.wait(25 * hour)
    const nowhere = {
      state: 'unreachable',
      because: ['whatsapp-twilio: their last message is longer ago than 24 h', 'mail: they want no messages there'],
    }
    expect(await scene.aisle.notify(id, words('one'), service('1'))).toEqual(nowhere)
    expect(await scene.aisle.notify(id, words('one'), service('1'))).toEqual(nowhere)
  })
})

describe('quiet hours', () => {
  test('let service and marketing wait until they end, in order, also over a restart', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    // 20:59 in Berlin, then 21:00.
    scene.wait(9 * hour - 60_000)
    expect(await scene.aisle.notify(id, words('evening'), service('0'))).toMatchObject({ state: 'said' })
    scene.wait(60_000)
    const waits = { state: 'waiting', until: '2026-06-18T06:00:00.000Z' }
    expect(await scene.aisle.notify(id, words('one'), service('1'))).toEqual(waits)
    expect(await scene.aisle.notify(id, words('two'), marketing('2'))).toEqual(waits)
    expect(await scene.aisle.notices.sweep()).toBe(0)
    expect((await scene.arrived()).map(one => one.text)).toEqual(['evening'])

    await scene.restart()
    scene.wait(11 * hour - 60_000)
    expect(await scene.aisle.notices.sweep()).toBe(0)
    scene.wait(60_000)
    expect(await scene.aisle.notify(id, words('three'), service('3'))).toMatchObject({ state: 'said' })
    expect(await scene.aisle.notices.sweep()).toBe(0)
    expect((await scene.arrived()).map(one => one.text)).toEqual(['one', 'two', 'three'])
  })

  test('keep no answer back, and what waits is not what a number means', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    scene.wait(10 * hour)
    const choices = [{ value: 'start:talk-to-person', label: 'Talk to us' }]
    await scene.aisle.notify(id, [{ ...words('At night?')[0]!, choices, expects: 'answer' }], service('1'))
    expect(await scene.says('show me hiking boots')).toMatch(/boots/i)
    expect(await scene.says('1')).toMatch(/€/)
  })

  test('are whose the shop says, or none', async () => {
    scene = await openScene({ env: { AISLE_QUIET_HOURS: '11:30-12:30' } })
    const id = await scene.signsIn(maya)
    expect(await scene.aisle.notify(id, words('one'), service('1'))).toEqual({
      state: 'waiting',
      until: '2026-06-17T10:30:00.000Z',
    })
    await scene.close()
    scene = await openScene({ env: { AISLE_QUIET_HOURS: 'none' } })
    scene.wait(14 * hour)
    await scene.signsIn(maya)
    expect(await scene.aisle.notify(id, words('one'), service('1'))).toMatchObject({ state: 'said' })
  })
})

describe('a notice', () => {
  test('is in the transcript, and a number answers it', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    scene.wait(26 * hour)
    const choices = [
      { value: 'start:order-history', label: 'My orders' },
      { value: 'start:talk-to-person', label: 'Talk to us' },
    ]
    const said = await scene.aisle.notify(id, [{ ...words('Your parcel is late.')[0]!, choices }], service('1'))
    expect(said).toMatchObject({ state: 'said', conversation: 'sms:+15550111:+15550100' })
    expect((await scene.arrived())[0]?.text).toBe('Your parcel is late.\n\n1. My orders\n2. Talk to us')
    const entries = await scene.aisle.engine.store.transcripts.of('sms:+15550111:+15550100')
    expect(entries.at(-1)).toMatchObject({ by: 'assistant', trace: { notice: '1', kind: 'service' } })
    scene.wait(23 * hour)
    expect(await scene.says('2')).toMatch(/pass on to a colleague/)
    // A customer who has been silent for so long proves again who they are.
    const { session } = (await scene.aisle.engine.store.conversations.get('sms:+15550111:+15550100'))!
    expect(session?.identity).toBe('anonymous')
  })

  test('leaves what was offered before, and how long a sign-in lasts', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    await scene.says('show me hiking boots')
    scene.wait(1.5 * hour)
    await scene.aisle.notify(id, words('Your order is on its way.'), service('1'))
    expect(await scene.says('2')).toMatch(/€/)
    scene.wait(1.5 * hour)
    await scene.aisle.notify(id, words('It has arrived.'), service('2'))
    scene.wait(hour)
    await scene.says('hello')
    const { session } = (await scene.aisle.engine.store.conversations.get('sms:+15550111:+15550100'))!
    expect(session?.identity).toBe('claimed')
  })

  test('is said once per key, whoever asks and how often', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    const other = await scene.signsIn('jonas.weber@example.com', '+15550133')
    const all = await Promise.all([
      ...Array.from({ length: 8 }, () => scene.aisle.notify(id, words('sale'), marketing('sale'))),
      scene.aisle.notify(other, words('sale'), marketing('sale')),
    ])
    expect(await scene.aisle.notify(id, words('other words'), marketing('sale'))).toEqual(all[0])
    await scene.aisle.notices.sweep()
    expect((await scene.arrived()).map(one => one.to).toSorted()).toEqual(['+15550111', '+15550133'])
  })

  test('comes in order to each recipient, between answers', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    const keys = Array.from({ length: 12 }, (_, i) => `notice ${i}`)
    await Promise.all(keys.map(key => scene.aisle.notify(id, words(key), service(key))))
    await scene.says('hello')
    await scene.aisle.notices.sweep()
    expect((await scene.arrived()).map(one => one.text)).toEqual(keys)
    const entries = await scene.aisle.engine.store.transcripts.of('sms:+15550111:+15550100')
    expect(entries.map(entry => entry.n)).toEqual(entries.map((_, i) => i + 1))
  })

  test('waits while its conversation is answered, holds its followers, and nobody else', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    const other = await scene.signsIn('jonas.weber@example.com', '+15550133')
    const { store } = scene.aisle.engine
    const conversation = 'sms:+15550111:+15550100'
    const from = { channel: 'sms', id: '+15550111', via: { from: '+15550100' } }
    await store.enqueue({
      id: 'slow',
      channel: 'sms',
      conversation,
      from,
      sentAt: new Date(0).toISOString(),
      content: { type: 'text', text: 'hello' },
    })
    const claim = (await store.claim(conversation))!
    expect(await scene.aisle.notify(id, words('one'), service('1'))).toEqual({ state: 'waiting' })
    expect(await scene.aisle.notify(id, words('two'), service('2'))).toEqual({ state: 'waiting' })
    expect(await scene.aisle.notify(other, words('three'), service('3'))).toMatchObject({ state: 'said' })
    await store.release(claim, 0)
    expect(await scene.aisle.notices.sweep()).toBe(2)
    expect((await scene.arrived()).map(one => one.text).toSorted()).toEqual(['one', 'three', 'two'])
  })

  test('that was said and not sent is sent after a restart; a sender that died sends it again under its key', async () => {
    scene = await openScene()
    const id = await scene.signsIn(maya)
    await scene.aisle.notify(id, words('one'), service('1'))
    const taken = (await scene.aisle.engine.store.outbox.due(10)).find(entry => entry.to.channel === 'sms')
    await scene.restart()
    expect(await scene.arrived()).toEqual([])
    scene.wait(31_000)
    const again = await scene.aisle.engine.store.outbox.list({ to: 'sms +15550111', state: 'waiting' })
    expect(again.map(entry => entry.key)).toEqual([taken!.key])
    expect((await scene.arrived()).map(one => one.text)).toEqual(['one'])
    expect(await scene.arrived()).toEqual([])
  })
})
