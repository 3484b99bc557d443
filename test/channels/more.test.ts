import { afterEach, describe, expect, test } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import type { Abilities, Channel } from '../../channels/channel.ts'
import { utf16 } from '../../channels/length.ts'
import type { Content, Reply } from '../../channels/message.ts'
import { assistant, testDay } from '../conversation.ts'

let aisle: Aisle | undefined
afterEach(() => aisle?.close())

const plain: Abilities = {
  text: utf16(1000),
  tables: false,
  orders: false,
  images: 'none',
  links: 'written',
  proactive: true,
}

async function shopper(abilities: Partial<Abilities>) {
  const channel: Channel = {
    name: 'narrow',
    abilities: { ...plain, ...abilities },
    receive: () => Promise.reject(new Error('not called here')),
    send: () => Promise.resolve(),
  }
  const opened = await assistant({ parts: { channels: [channel] } })
  aisle = opened
  let count = 0
  const send = async (content: Content): Promise<Reply[]> => {
    const message = {
      id: `m${++count}`,
      channel: 'narrow',
      conversation: 'narrow:ann',
      from: { channel: 'narrow', id: 'ann' },
      sentAt: testDay.toISOString(),
      content,
    }
    return (await opened.inbox.answer(message, 60_000))!.replies
  }
  return {
    says: (text: string) => send({ type: 'text', text }),
    taps: (choice: { value: string; label: string }) => send({ type: 'choice', ...choice }),
    focus: async () => (await opened.engine.store.conversations.get('narrow:ann'))!.session!.focus,
  }
}
const labels = (replies: Reply[]) => replies.flatMap(reply => reply.choices ?? []).map(choice => choice.label)
const tap = (replies: Reply[], label: string) =>
  replies.flatMap(reply => reply.choices ?? []).find(choice => choice.label === label)!

describe('more choices than a channel can show', () => {
  const buttons = { max: 3, label: utf16(60), value: utf16(40), stay: true }

  test('are shown by and by, by a tap or a word, and can be picked before they are', async () => {
    const ann = await shopper({ buttons })
    const first = await ann.says('show me hiking boots')
    expect(labels(first)).toHaveLength(3)
    expect(labels(first)[2]).toBe('More')
    const second = await ann.taps(tap(first, 'More'))
    expect(labels(second)[0]).not.toBe(labels(first)[0])
    // "1" is the first that is seen now; what was seen before can still be named.
    const picked = await ann.says(labels(first)[0]!)
    expect(JSON.stringify(picked)).toContain(labels(first)[0])
    expect((await ann.focus()).product).toEqual(expect.any(String))
  })

  test('"more", typed, is the same as tapped; said again, it still leads on', async () => {
    const ann = await shopper({ buttons })
    const first = await ann.says('show me hiking boots')
    const again = await ann.says('say that again')
    expect(labels(again)).toEqual(labels(first))
    const second = await ann.says('more')
    expect(labels(second)).not.toEqual(labels(first))
    expect(labels(second).length).toBeGreaterThan(0)
  })

  test('a value that is too long for a button comes back as what it stands for', async () => {
    const ann = await shopper({ buttons })
    const first = await ann.says('show me hiking boots')
    const choice = first.flatMap(reply => reply.choices ?? [])[0]!
    expect(choice.value).toMatch(/^pick:/)
    await ann.taps(choice)
    expect((await ann.focus()).product).toEqual(expect.any(String))
  })

  test('an old "more" shows nobody else’s rest', async () => {
    const ann = await shopper({ buttons })
    const old = tap(await ann.says('show me hiking boots'), 'More')
    await ann.says('show me tents')
    const replies = await ann.taps(old)
    expect(JSON.stringify(replies)).not.toMatch(/boots/i)
  })

  test('a voice says three products, and the others when asked for more', async () => {
    const ann = await shopper({ voice: { options: 3, length: utf16(900) } })
    const first = await ann.says('show me jackets')
    expect(first.map(reply => reply.speech).join(' ')).toMatch(
      /1, .*2, .*3, .*Say the number of the one you want, or More\.$/,
    )
    const second = await ann.says('more')
    expect(second[0]!.speech).toMatch(/^1, /)
    await ann.says('the second one')
    expect((await ann.focus()).product).toEqual(expect.any(String))
  })
})
