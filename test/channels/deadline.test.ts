import { afterEach, describe, expect, test } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import { createLog } from '../../bot/log.ts'
import { createApp } from '../../bot/server/app.ts'
import { openShop } from '../../bot/shop.ts'
import { asText } from '../../channels/adapt.ts'
import type { Channel } from '../../channels/channel.ts'
import { utf16 } from '../../channels/length.ts'
import type { Reply } from '../../channels/message.ts'
import { assistant, dataFolder, testDay } from '../conversation.ts'

/** A platform that waits for so long, and can be written to afterwards or not. */
function patient(deadline: number, proactive: boolean) {
  const sent: string[] = []
  const signs: string[] = []
  const channel: Channel = {
    name: 'speaker',
    deadline,
    abilities: { text: utf16(1000), tables: false, orders: false, images: 'none', links: 'none', proactive },
    async receive(request) {
      const { id, text, who } = (await request.json()) as { id: string; text: string; who: string }
      const from = { channel: 'speaker', id: who }
      return {
        messages: [
          {
            id,
            channel: 'speaker',
            conversation: `speaker:${who}`,
            from,
            sentAt: testDay.toISOString(),
            content: { type: 'text', text },
          },
        ],
        answers: 'in-response',
        respond: (replies: Reply[]) => Response.json({ said: asText(replies) }),
        meanwhile: { after: deadline / 2, tell: async () => void signs.push(id) },
      }
    },
    send: async (_, replies) => void sent.push(asText(replies)),
  }
  return { channel, sent, signs }
}

let aisle: Aisle | undefined
afterEach(() => aisle?.close())

/** A shop whose search takes its time, for as long as `slow` says so. */
async function open(channel: Channel) {
  const knowledge = await openShop(await dataFolder(), 'demo', createLog('error'), () => testDay)
  const state = { slow: 0, searches: 0 }
  const search = {
    ...knowledge.search,
    search: async (...args: Parameters<typeof knowledge.search.search>) => {
      state.searches++
      await new Promise(resolve => setTimeout(resolve, state.slow))
      return knowledge.search.search(...args)
    },
  }
  aisle = await assistant({ parts: { channels: [channel], knowledge: { ...knowledge, search } } })
  const app = createApp(aisle)
  let count = 0
  const says = async (text: string, id = `m${++count}`, who = 'ann') => {
    const began = Date.now()
    const response = await app.request('/channels/speaker', { method: 'POST', body: JSON.stringify({ id, text, who }) })
    return { ...((await response.json()) as { said: string }), took: Date.now() - began }
  }
  // What is slow to load is loaded.
  await aisle.engine.understander()
  await says('show me socks', 'warm-up', 'bob')
  await aisle.inbox.idle()
  await aisle.courier.deliver()
  return { says, state, app }
}

describe('a platform that waits', () => {
  test('gets the answer in its response, when that is fast enough', async () => {
    const { channel, sent } = patient(5000, true)
    const { says } = await open(channel)
    expect((await says('show me hiking boots')).said).toMatch(/boots/i)
    await aisle!.courier.deliver()
    expect(sent).toEqual([])
  })

  test('that can be written to: the answer is sent later, once', async () => {
    const { channel, sent, signs } = patient(1500, true)
    const { says, state } = await open(channel)
    state.slow = 4000
    const first = await says('show me hiking boots', 'slow')
    expect(first.said).toBe('')
    expect(first.took).toBeLessThan(3900)
    expect(signs).toContain('slow')
    await aisle!.inbox.idle()
    await aisle!.courier.deliver()
    const boots = () => sent.filter(text => /boots/i.test(text))
    expect(boots()).toHaveLength(1)
    // The platform asks again: what was sent is not said a second time.
    expect((await says('show me hiking boots', 'slow')).said).toBe('')
    await aisle!.courier.deliver()
    expect(boots()).toHaveLength(1)
  })

  test('that cannot: it is told to ask again, and has the answer then, without looking twice', async () => {
    const { channel, sent } = patient(1500, false)
    const { says, state } = await open(channel)
    state.slow = 4000
    const first = await says('show me hiking boots')
    expect(first.said).toBe("I'm still looking. Ask me again in a moment.")
    expect(first.took).toBeLessThan(3900)
    await aisle!.inbox.idle()
    state.slow = 0
    const { searches } = state
    const second = await says('show me hiking boots')
    expect(second.said).toMatch(/boots/i)
    expect(state.searches).toBe(searches)
    expect((await says('1')).said).toMatch(/€/)
    await aisle!.courier.deliver()
    expect(sent).toEqual([])
  })

  test('the late answer comes before the answer to something else', async () => {
    const { channel } = patient(1500, false)
    const { says, state } = await open(channel)
    state.slow = 4000
    await says('show me hiking boots')
    await aisle!.inbox.idle()
    state.slow = 0
    const { said } = await says('how long does delivery take?')
    expect(said).toMatch(/boots[\s\S]*parcel takes/i)
    expect((await says('thanks')).said).not.toMatch(/boots/i)
  })
})
