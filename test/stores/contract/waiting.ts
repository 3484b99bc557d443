import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../bot/stores/store.ts'
import { outcomeOf, said, textMessage } from '../scene.ts'
import { eachOpens, type Open } from './opened.ts'

const ann = { channel: 'sms', id: 'ann' }

/** Answers that somebody waits for, and what becomes of those that nobody waits for any more. */
export function waitingContract(open: Open) {
  describe('waiting for an answer', () => {
    const at = eachOpens(open)
    const texts = async () => (await at.store.outbox.due(10)).map(entry => entry.replies)

    async function take(id: string, options?: { awaited?: boolean }) {
      await at.store.enqueue(textMessage('sms:a', id), options)
      return (await at.store.claim('sms:a'))!
    }
    const answer = (text: string, hold = false): Partial<Outcome> => ({
      replies: said(text),
      answer: { to: ann, replies: said(text), hold },
    })

    test('an answer that somebody waits for is not sent', async () => {
      const claim = await take('message-1', { awaited: true })
      expect(await at.store.commit(claim, outcomeOf(claim, answer('hello')))).toMatchObject({ sent: false })
      expect(await texts()).toEqual([])
      expect(await at.store.transcripts.answerTo('sms:a', 'message-1')).toMatchObject({ sent: false })
      expect(await at.store.stopWaiting('sms:a', 'message-1')).toBe(false)
    })

    test('an answer that nobody waits for is sent, and says so', async () => {
      const claim = await take('message-1')
      expect(await at.store.commit(claim, outcomeOf(claim, answer('hello')))).toMatchObject({ sent: true })
      expect(await texts()).toEqual([said('hello')])
      expect(await at.store.transcripts.answerTo('sms:a', 'message-1')).toMatchObject({ sent: true })
    })

    test('who stops waiting while the turn is taken is sent the answer', async () => {
      const claim = await take('message-1', { awaited: true })
      expect(await at.store.stopWaiting('sms:a', 'message-1')).toBe(true)
      expect(await at.store.commit(claim, outcomeOf(claim, answer('hello')))).toMatchObject({ sent: true })
      expect(await texts()).toEqual([said('hello')])
    })

    test('who waited where the turn died is sent the answer; who waits for a turn that was given back is not', async () => {
      await take('message-1', { awaited: true })
      await at.wait(at.lease + 1)
      const again = (await at.store.claim('sms:a'))!
      expect(again).toMatchObject({ attempts: 1, awaited: false })
      await at.store.commit(again, outcomeOf(again, answer('one')))

      const second = await take('message-2', { awaited: true })
      await at.store.release(second, 10)
      await at.wait(11)
      const taken = (await at.store.claim('sms:a'))!
      await at.store.commit(taken, outcomeOf(taken, answer('two')))
      expect(await texts()).toEqual([said('one')])
    })

    test('a claim that is refused takes nothing from who waits', async () => {
      const first = await take('message-1', { awaited: true })
      await at.store.release(first, 10)
      await at.wait(11)
      const again = (await at.store.claim('sms:a'))!
      expect(await at.store.claim('sms:a')).toBeUndefined()
      expect(await at.store.commit(again, outcomeOf(again, answer('hello')))).toMatchObject({ sent: false })
    })

    test('what is held waits for the recipient, holds nothing up, and is said once', async () => {
      const claim = await take('message-1')
      const send = [{ to: ann, replies: said('next') }]
      await at.store.commit(claim, outcomeOf(claim, { ...answer('held', true), send }))
      await at.wait(1000)
      expect(await texts()).toEqual([said('next')])
      const held = await at.store.outbox.held(ann)
      expect(held.map(entry => entry.replies)).toEqual([said('held')])

      const next = await take('message-2')
      await at.store.commit(next, outcomeOf(next, { said: held.map(entry => entry.id) }))
      expect(await at.store.outbox.held(ann)).toEqual([])
    })

    test('remembers how much of an entry has arrived', async () => {
      const claim = await take('message-1')
      await at.store.commit(claim, outcomeOf(claim, answer('long')))
      const [entry] = await at.store.outbox.due(1)
      expect(entry!.done).toBe(0)
      await at.store.outbox.advance(entry!.id, 2)
      await at.store.outbox.retry(entry!.id, at.now(), 'busy')
      expect(await at.store.outbox.due(1)).toMatchObject([{ id: entry!.id, done: 2, replies: said('long') }])
    })

    test('what failed is sent again where that is asked for, and what did not fail is not', async () => {
      const claim = await take('message-1')
      await at.store.commit(claim, outcomeOf(claim, answer('hello')))
      const [entry] = await at.store.outbox.due(1)
      expect(await at.store.outbox.again(entry!.id)).toBe(false)
      await at.store.outbox.failed(entry!.id, 'a wrong token')
      expect(await texts()).toEqual([])
      expect(await at.store.outbox.again(entry!.id)).toBe(true)
      expect(await at.store.outbox.due(1)).toMatchObject([{ id: entry!.id, tries: 1, key: entry!.key }])
    })

    test('who wants no messages is remembered until they allow them', async () => {
      expect(await at.store.consents.allows(ann)).toBe(true)
      await at.store.consents.set(ann, false)
      expect(await (await at.reopen()).consents.allows(ann)).toBe(false)
      expect(await at.store.consents.allows({ ...ann, channel: 'whatsapp' })).toBe(true)
      await at.store.consents.set(ann, true)
      expect(await at.store.consents.allows(ann)).toBe(true)
    })
  })
}
