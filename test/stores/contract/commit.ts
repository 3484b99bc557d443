import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../bot/stores/store.ts'
import { answerAll, freshSession, outcomeOf, range, said, textMessage } from '../scene.ts'
import { eachOpens, type Open } from './opened.ts'

export function commitContract(open: Open) {
  describe('commit', () => {
    const at = eachOpens(open)

    async function claimNew(conversation: string, id = 'message-1') {
      await at.store.enqueue(textMessage(conversation, id))
      return (await at.store.claim(conversation))!
    }

    test('leaves session, customer, transcript and outbox, and takes the message out of the inbox', async () => {
      const other = await at.reopen()
      const claim = await claimNew('web:a')
      expect(claim.session).toBeUndefined()
      const session = { ...freshSession(), misses: 2, customer: 'maya', focus: { order: { id: '1001' } } }
      const outcome: Outcome = {
        session,
        replies: said('Hello'),
        message: { ...claim.message, content: { type: 'text', text: 'my card is ****' } },
        customer: { id: 'maya', changes: { size: 'M' } },
        send: [{ to: { channel: 'sms', id: '+15550100' }, replies: said('Hello') }],
        trace: { by: 'rules', acts: ['start greeting'] },
      }
      expect(await at.store.commit(claim, outcome)).toBeDefined()

      const entry = { n: 1, by: 'assistant', message: outcome.message, replies: outcome.replies, trace: outcome.trace }
      expect(await other.transcripts.of('web:a')).toMatchObject([entry])
      expect(await other.transcripts.answerTo('web:a', 'message-1')).toMatchObject(entry)
      expect(await other.customers.get('maya')).toEqual({ size: 'M' })
      expect(await other.outbox.list()).toMatchObject([
        { to: outcome.send![0]!.to, replies: said('Hello'), state: 'waiting' },
      ])
      expect(await other.conversations.get('web:a')).toMatchObject({
        waiting: 0,
        entries: 1,
        customer: 'maya',
        session,
      })
      expect(await other.claim('web:a')).toBeUndefined()

      await other.enqueue(textMessage('web:a', 'message-2'))
      expect((await other.claim('web:a'))?.session).toEqual(session)
    })

    test('tells where the turn stands in the transcript, and whether another message waits', async () => {
      const first = await claimNew('web:a')
      await at.store.enqueue(textMessage('web:a', 'message-2'))
      await at.store.enqueue(textMessage('web:b', 'message-1'))
      expect(await at.store.commit(first, outcomeOf(first))).toEqual({ n: 1, more: true, sent: false })
      await at.store.transcripts.append('web:a', { replies: said('Ann here'), by: 'agent' })
      const second = (await at.store.claim('web:a'))!
      expect(await at.store.commit(second, outcomeOf(second))).toEqual({ n: 3, more: false, sent: false })
    })

    test('that fails half-way leaves nothing, and can be tried again', async () => {
      const claim = await claimNew('web:a')
      // The customer's changes are written last, and this one cannot be written.
      const changes = { spent: 1n } as Record<string, unknown>
      const send = [{ to: { channel: 'sms', id: '+15550100' }, replies: said('Hello') }]
      await expect(
        at.store.commit(claim, outcomeOf(claim, { send, customer: { id: 'maya', changes } })),
      ).rejects.toThrow()

      expect(await at.store.transcripts.of('web:a')).toEqual([])
      expect(await at.store.transcripts.answerTo('web:a', 'message-1')).toBeUndefined()
      expect(await at.store.outbox.list()).toEqual([])
      expect(await at.store.customers.get('maya')).toBeUndefined()
      expect(await at.store.conversations.get('web:a')).toMatchObject({ waiting: 1, entries: 0, session: undefined })

      expect(await at.store.commit(claim, outcomeOf(claim))).toBeDefined()
      expect(await at.store.transcripts.of('web:a')).toHaveLength(1)
    })

    test('one that fails does not take its neighbours along', async () => {
      const claims = await Promise.all(range(20).map(i => claimNew(`web:${i}`)))
      const results = await Promise.allSettled(
        claims.map((claim, i) => at.store.commit(claim, outcomeOf(claim, i === 7 ? { trace: { wrong: 1n } } : {}))),
      )
      expect(results.flatMap((one, i) => (one.status === 'rejected' ? i : []))).toEqual([7])
      for (const i of range(20)) expect(await at.store.transcripts.of(`web:${i}`)).toHaveLength(i === 7 ? 0 : 1)
    })

    test('changes of one customer from two conversations are merged field by field', async () => {
      const other = await at.reopen()
      const claims = await Promise.all(range(10).map(i => claimNew(`web:${i}`)))
      await Promise.all(
        claims.map((claim, i) =>
          (i % 2 ? at.store : other).commit(
            claim,
            outcomeOf(claim, { customer: { id: 'maya', changes: { [`field ${i}`]: i, last: 'x' } } }),
          ),
        ),
      )
      expect(await at.store.customers.get('maya')).toEqual({
        ...Object.fromEntries(range(10).map(i => [`field ${i}`, i])),
        last: 'x',
      })
      expect(await at.store.customers.get('nobody')).toBeUndefined()
    })
  })

  describe('a transcript', () => {
    const at = eachOpens(open)

    test('counts from 1 without gaps while turns and unasked words arrive from two processes', async () => {
      const other = await at.reopen()
      await at.store.enqueue(textMessage('web:a', 'message-0'))
      await Promise.all([
        ...range(20).map(i => (i % 2 ? at.store : other).enqueue(textMessage('web:a', `message-${i}`))),
        ...range(20).map(i =>
          (i % 2 ? at.store : other).transcripts.append('web:a', { replies: said(`notice ${i}`), by: 'agent' }),
        ),
        answerAll(at.store, 'web:a'),
        answerAll(other, 'web:a'),
      ])
      await answerAll(at.store, 'web:a')
      const entries = await at.store.transcripts.of('web:a', { limit: 100 })
      expect(entries.map(entry => entry.n)).toEqual(range(40).map(i => i + 1))
      expect(entries.filter(entry => entry.by === 'agent')).toHaveLength(20)
      expect((await at.store.conversations.get('web:a'))?.entries).toBe(40)
    })

    test('is read from a place on, as much as is asked for', async () => {
      for (const i of range(10)) await at.store.enqueue(textMessage('web:a', `message-${i}`))
      await answerAll(at.store)
      const places = async (range: { after?: number; limit?: number }) =>
        (await at.store.transcripts.of('web:a', range)).map(entry => entry.n)
      expect(await places({ after: 3, limit: 2 })).toEqual([4, 5])
      expect(await places({ after: 8 })).toEqual([9, 10])
      expect(await places({ after: 10 })).toEqual([])
      expect(await at.store.transcripts.of('web:nobody')).toEqual([])
    })

    test('tells which entry answered a message, and nothing while it waits', async () => {
      for (const i of range(3)) await at.store.enqueue(textMessage('web:a', `message-${i}`))
      expect(await at.store.transcripts.answerTo('web:a', 'message-1')).toBeUndefined()
      await answerAll(at.store)
      expect(await at.store.transcripts.answerTo('web:a', 'message-1')).toMatchObject({
        n: 2,
        replies: said('answer to message-1'),
      })
      expect(await at.store.transcripts.answerTo('web:a', 'message-9')).toBeUndefined()
      expect(await at.store.transcripts.answerTo('web:b', 'message-1')).toBeUndefined()
    })

    test('takes words that were said unasked', async () => {
      await at.store.enqueue(textMessage('web:a', 'message-1'))
      await answerAll(at.store)
      expect(await at.store.transcripts.append('web:a', { replies: said('Ann here'), by: 'agent' })).toBe(2)
      expect((await at.store.transcripts.of('web:a'))[1]).toMatchObject({
        n: 2,
        by: 'agent',
        replies: said('Ann here'),
        message: undefined,
      })
      await expect(at.store.transcripts.append('web:nobody', { replies: [], by: 'agent' })).rejects.toThrow(
        'web:nobody',
      )
    })
  })
}
