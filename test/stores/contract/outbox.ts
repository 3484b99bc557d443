import { describe, expect, test } from 'vitest'
import { outcomeOf, range, said, textMessage } from '../scene.ts'
import { eachOpens, type Open } from './opened.ts'

export function outboxContract(open: Open) {
  describe('the outbox', () => {
    const at = eachOpens(open)
    let turns = 0

    /** A turn that leaves texts to be sent, each to a phone. */
    async function leave(...texts: [phone: string, text: string][]) {
      await at.store.enqueue(textMessage('sms:a', `message-${turns++}`))
      const claim = (await at.store.claim('sms:a'))!
      const send = texts.map(([id, text]) => ({ to: { channel: 'sms', id }, replies: said(text) }))
      await at.store.commit(claim, outcomeOf(claim, { send }))
    }
    const due = async (limit = 10) =>
      (await at.store.outbox.due(limit)).map(entry => ({ ...entry, text: JSON.stringify(entry.replies) }))

    test('hands out what is due, the first for each recipient, and the next when that was sent', async () => {
      await leave(['ann', 'one'], ['bob', 'three'])
      await leave(['ann', 'two'])
      const first = await due()
      expect(first).toMatchObject([
        { to: { channel: 'sms', id: 'ann' }, replies: said('one'), tries: 1 },
        { to: { channel: 'sms', id: 'bob' }, replies: said('three'), tries: 1 },
      ])
      expect(await due()).toEqual([])
      for (const entry of first) await at.store.outbox.sent(entry.id)
      expect(await due()).toMatchObject([{ replies: said('two') }])
    })

    test('gives an entry to one sender only, at most so many at a time', async () => {
      const other = await at.reopen()
      await leave(...range(20).map(i => [`phone ${i}`, 'hello'] as [string, string]))
      expect(await due(5)).toHaveLength(5)
      const more = await Promise.all(range(10).map(i => (i % 2 ? at.store : other).outbox.due(3)))
      const ids = more.flat().map(entry => entry.id)
      expect(ids).toHaveLength(15)
      expect(new Set(ids).size).toBe(15)
    })

    test('of a sender that died, an entry is due again when its lease ends, under the same key', async () => {
      await leave(['ann', 'one'], ['ann', 'two'])
      const [first] = await due()
      await at.wait(at.lease + 1)
      const [again, ...rest] = await due()
      expect(rest).toEqual([])
      expect(again).toMatchObject({ id: first!.id, key: first!.key, replies: said('one'), tries: 2 })
    })

    test('retried later: not before its time, and nothing overtakes it', async () => {
      await leave(['ann', 'one'], ['ann', 'two'])
      const [first] = await due()
      await at.store.outbox.retry(first!.id, at.now() + at.lease * 3, 'busy')
      await at.wait(at.lease * 2)
      expect(await due()).toEqual([])
      expect(await at.store.outbox.list({ state: 'waiting' })).toMatchObject([
        { tries: 0 },
        { tries: 1, error: 'busy' },
      ])
      await at.wait(at.lease + 1)
      expect(await due()).toMatchObject([{ id: first!.id, replies: said('one'), tries: 2 }])
    })

    test('given up: never due again, kept to look at, and the next goes ahead', async () => {
      await leave(['ann', 'one'], ['ann', 'two'])
      const [first] = await due()
      await at.store.outbox.failed(first!.id, 'unknown number')
      expect(await due()).toMatchObject([{ replies: said('two') }])
      await at.wait(at.lease * 2)
      expect(await due()).toMatchObject([{ replies: said('two') }])
      expect(await at.store.outbox.list({ state: 'failed' })).toMatchObject([
        { id: first!.id, error: 'unknown number', state: 'failed' },
      ])
    })

    test('what was sent stays sent, whatever a late sender reports', async () => {
      await leave(['ann', 'one'])
      const [first] = await due()
      await at.store.outbox.sent(first!.id)
      await at.store.outbox.retry(first!.id, 0, 'late')
      await at.store.outbox.failed(first!.id, 'late')
      expect(await due()).toEqual([])
      expect(await at.store.outbox.list({ state: 'sent' })).toHaveLength(1)
    })

    test('every entry has a key of its own', async () => {
      for (const _ of range(5)) await leave(['ann', 'same'], ['ann', 'same'], ['bob', 'same'])
      const keys = (await at.store.outbox.list()).map(entry => entry.key)
      expect(new Set(keys).size).toBe(15)
    })

    test('lists by recipient and state, the newest first', async () => {
      await leave(['ann', 'one'], ['bob', 'two'], ['ann', 'three'])
      const texts = async (...options: Parameters<typeof at.store.outbox.list>) =>
        (await at.store.outbox.list(...options)).map(entry => entry.replies)
      expect(await texts({ to: 'sms ann' })).toEqual([said('three'), said('one')])
      expect(await texts({ state: 'sent' })).toEqual([])
      expect(await texts({ limit: 1 })).toEqual([said('three')])
    })
  })
}
