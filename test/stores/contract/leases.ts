import { describe, expect, test } from 'vitest'
import type { Store } from '../../../bot/stores/store.ts'
import { answerAll, freshSession, outcomeOf, range, said, textMessage } from '../scene.ts'
import { eachOpens, type Open } from './opened.ts'

export function leaseContract(open: Open) {
  describe('a lease', () => {
    const at = eachOpens(open)

    test('of fifty claims at once, through two processes, one wins', async () => {
      const other = await at.reopen()
      for (const i of range(3)) await at.store.enqueue(textMessage('web:a', `message-${i}`))
      const claims = await Promise.all(
        range(50).map(i => (i % 2 ? at.store : other).claim(i % 4 < 2 ? 'web:a' : undefined)),
      )
      expect(claims.filter(Boolean)).toHaveLength(1)
    })

    test('of many conversations claimed at once by two processes, each is held once', async () => {
      const other = await at.reopen()
      await Promise.all(range(20).map(i => at.store.enqueue(textMessage(`web:${i}`, 'message-1'))))
      const claims = await Promise.all(range(60).map(i => (i % 2 ? at.store : other).claim()))
      const held = claims.flatMap(claim => claim?.conversation ?? [])
      expect(held.toSorted()).toEqual(
        range(20)
          .map(i => `web:${i}`)
          .toSorted(),
      )
    })

    test('while one conversation is held, others go on', async () => {
      await at.store.enqueue(textMessage('web:held', 'message-1'))
      expect(await at.store.claim('web:held')).toBeDefined()
      await at.store.enqueue(textMessage('web:free', 'message-2'))
      expect(await answerAll(at.store)).toEqual(['message-2'])
      expect(await at.store.claim('web:held')).toBeUndefined()
    })

    test('when it ends, somebody else claims with a larger fence', async () => {
      const other = await at.reopen()
      await at.store.enqueue(textMessage('web:a', 'message-1'))
      const first = (await at.store.claim('web:a'))!
      expect(await other.claim()).toBeUndefined()
      await at.wait(at.lease + 1)
      const second = (await other.claim())!
      expect(second.message).toEqual(first.message)
      expect(second.fence).toBeGreaterThan(first.fence)
      expect([first.attempts, second.attempts]).toEqual([0, 1])
    })

    test('who lost it writes nothing', async () => {
      const other = await at.reopen()
      await at.store.enqueue(textMessage('web:a', 'message-1'))
      const lost = (await at.store.claim('web:a'))!
      await at.wait(at.lease + 1)
      const held = (await other.claim('web:a'))!
      const before = await everythingOf(at.store)

      const late = outcomeOf(lost, {
        session: { ...freshSession(), misses: 7, customer: 'maya' },
        customer: { id: 'maya', changes: { size: 'M' } },
        send: [{ to: { channel: 'sms', id: '+15550100' }, replies: said('late') }],
      })
      expect(await at.store.commit(lost, late)).toBeUndefined()
      expect(await at.store.extend(lost)).toBe(false)
      await at.store.release(lost, 0)

      expect(await everythingOf(at.store)).toEqual(before)
      expect(await at.store.claim('web:a')).toBeUndefined()
      expect(await other.commit(held, outcomeOf(held))).toBeDefined()
    })

    test('a turn is committed once', async () => {
      await at.store.enqueue(textMessage('web:a', 'message-1'))
      await at.store.enqueue(textMessage('web:a', 'message-2'))
      const claim = (await at.store.claim('web:a'))!
      expect(await at.store.commit(claim, outcomeOf(claim))).toBeDefined()
      expect(await at.store.commit(claim, outcomeOf(claim))).toBeUndefined()
      expect(await at.store.extend(claim)).toBe(false)
      await at.store.release(claim, at.lease)
      expect(await answerAll(at.store)).toEqual(['message-2'])
    })

    test('extended, it holds on', async () => {
      await at.store.enqueue(textMessage('web:a', 'message-1'))
      const claim = (await at.store.claim('web:a'))!
      for (const _ of range(3)) {
        await at.wait(at.lease * 0.6)
        expect(await at.store.extend(claim)).toBe(true)
        expect(await at.store.claim('web:a')).toBeUndefined()
      }
      expect(await at.store.commit(claim, outcomeOf(claim))).toBeDefined()
    })

    test('released, it can be claimed at once, and who gave it back has lost it', async () => {
      await at.store.enqueue(textMessage('web:a', 'message-1'))
      const first = (await at.store.claim('web:a'))!
      await at.store.release(first, 0)
      expect(await at.store.commit(first, outcomeOf(first))).toBeUndefined()
      expect(await at.store.extend(first)).toBe(false)
      expect((await at.store.claim())?.attempts).toBe(1)
    })

    test('released with a delay, it can be claimed after that', async () => {
      await at.store.enqueue(textMessage('web:a', 'message-1'))
      const first = (await at.store.claim('web:a'))!
      await at.store.release(first, at.lease)
      expect(await at.store.commit(first, outcomeOf(first))).toBeUndefined()
      expect(await at.store.claim()).toBeUndefined()
      expect(await at.store.claim('web:a')).toBeUndefined()
      await at.wait(at.lease + 1)
      expect((await at.store.claim('web:a'))?.fence).toBeGreaterThan(first.fence)
    })

    test('attempts grow each time that a turn dies, and begin at 0 for the next message', async () => {
      await at.store.enqueue(textMessage('web:a', 'message-1'))
      await at.store.enqueue(textMessage('web:a', 'message-2'))
      for (const attempts of range(4)) {
        expect((await at.store.claim('web:a'))?.attempts).toBe(attempts)
        await at.wait(at.lease + 1)
      }
      const claim = (await at.store.claim('web:a'))!
      await at.store.commit(claim, outcomeOf(claim))
      expect(await at.store.claim('web:a')).toMatchObject({ attempts: 0, message: { id: 'message-2' } })
    })
  })
}

async function everythingOf(store: Store) {
  return {
    conversation: await store.conversations.get('web:a'),
    transcript: await store.transcripts.of('web:a'),
    answer: await store.transcripts.answerTo('web:a', 'message-1'),
    outbox: await store.outbox.list(),
    customer: await store.customers.get('maya'),
  }
}
