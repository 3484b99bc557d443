import { describe, expect, test } from 'vitest'
import { answerAll, freshSession, outcomeOf, range, said, textMessage } from '../scene.ts'
import { eachOpens, type Open } from './opened.ts'

export function conversationsContract(open: Open) {
  describe('conversations', () => {
    const at = eachOpens(open)

    async function converse(conversation: string, id: string, customer?: string) {
      await at.store.enqueue(textMessage(conversation, id))
      const claim = (await at.store.claim(conversation))!
      const send = [{ to: { channel: 'sms', id: conversation }, replies: said('hello') }]
      await at.store.commit(claim, outcomeOf(claim, { session: { ...freshSession(), customer }, send }))
    }

    test('are listed, the last one spoken in first, also of one customer', async () => {
      for (const [i, customer] of ['maya', undefined, 'maya', 'tom'].entries()) {
        await converse(`web:${i}`, 'message-1', customer)
        await at.wait(5)
      }
      await converse('web:1', 'message-2')
      const names = async (options?: { limit?: number; customer?: string }) =>
        (await at.store.conversations.list(options)).map(one => one.id)
      expect(await names()).toEqual(['web:1', 'web:3', 'web:2', 'web:0'])
      expect(await names({ limit: 2 })).toEqual(['web:1', 'web:3'])
      expect(await names({ customer: 'maya' })).toEqual(['web:2', 'web:0'])
      expect(await names({ customer: 'nobody' })).toEqual([])
    })

    test('tell how much was said and how much waits', async () => {
      await converse('web:a', 'message-1', 'maya')
      await at.store.enqueue(textMessage('web:a', 'message-2'))
      await at.store.enqueue(textMessage('web:a', 'message-3'))
      expect(await at.store.conversations.get('web:a')).toMatchObject({
        id: 'web:a',
        channel: 'web',
        customer: 'maya',
        entries: 1,
        waiting: 2,
        session: { customer: 'maya' },
      })
      expect(await at.store.conversations.get('web:b')).toBeUndefined()
    })

    test('erased, nothing of it is left, and others stay', async () => {
      await converse('web:a', 'message-1')
      await converse('web:b', 'message-1')
      await at.store.enqueue(textMessage('web:a', 'message-2'))
      await at.store.conversations.erase('web:a')

      expect(await at.store.conversations.get('web:a')).toBeUndefined()
      expect((await at.store.conversations.list()).map(one => one.id)).toEqual(['web:b'])
      expect(await at.store.transcripts.of('web:a')).toEqual([])
      expect(await at.store.transcripts.answerTo('web:a', 'message-1')).toBeUndefined()
      expect((await at.store.outbox.list()).map(entry => entry.to.id)).toEqual(['web:b'])
      expect(await at.store.claim()).toBeUndefined()
      expect(await at.store.transcripts.of('web:b')).toHaveLength(1)
    })

    test('erased and begun anew: the same ids are new, and replies go out again', async () => {
      await converse('web:a', 'message-1')
      await at.store.conversations.erase('web:a')
      await converse('web:a', 'message-1')
      expect(await at.store.transcripts.of('web:a')).toMatchObject([{ n: 1 }])
      expect(await at.store.outbox.due(10)).toHaveLength(1)
    })

    test('erased in mid-turn: the turn writes nothing, not even when the conversation has begun anew', async () => {
      await at.store.enqueue(textMessage('web:a', 'message-1'))
      const claim = (await at.store.claim('web:a'))!
      await at.store.conversations.erase('web:a')
      expect(await at.store.commit(claim, outcomeOf(claim))).toBeUndefined()

      await at.store.enqueue(textMessage('web:a', 'message-1', 'other words'))
      const anew = (await at.store.claim('web:a'))!
      expect(await at.store.commit(claim, outcomeOf(claim))).toBeUndefined()
      expect(await at.store.commit(anew, outcomeOf(anew))).toBeDefined()
    })

    test('pruned: the old ones go, so many at a time; the young, those that wait and those with replies to send stay', async () => {
      for (const i of range(5)) await converse(`web:old ${i}`, 'message-1')
      for (const entry of await at.store.outbox.due(10)) {
        if (entry.to.id !== 'web:old 1') await at.store.outbox.sent(entry.id)
      }
      await at.store.enqueue(textMessage('web:old 0', 'message-2'))
      await at.store.limits.hit('code maya', at.lease * 100)
      await at.wait(at.lease)
      const before = at.now()
      await at.wait(1)
      await converse('web:young', 'message-1')
      await at.store.limits.hit('code tom', at.lease * 100)

      const pruned: number[] = []
      do pruned.push(await at.store.conversations.prune(before, 2))
      while (pruned.at(-1)! > 0)
      // Three conversations and a try.
      expect(pruned).toEqual([3, 1, 0])
      const left = (await at.store.conversations.list()).map(one => one.id)
      expect(left.toSorted()).toEqual(['web:old 0', 'web:old 1', 'web:young'])
      expect(await at.store.limits.count('code maya', at.lease * 100)).toBe(0)
      expect(await at.store.limits.count('code tom', at.lease * 100)).toBe(1)
      expect(await answerAll(at.store)).toEqual(['message-2'])
    })
  })
}
