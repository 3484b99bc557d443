import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerAll, idsOf, outcomeOf, range, textMessage } from '../scene.ts'
import { seed } from '../seed.ts'
import { eachOpens, type Open } from './opened.ts'

/** Also what is no well-formed text: half of a surrogate pair, NUL. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff)).map(units => String.fromCharCode(...units)),
)

export function inboxContract(open: Open) {
  describe('enqueue', () => {
    const at = eachOpens(open)

    test('the same id again is a duplicate, before and after it was answered', async () => {
      const message = textMessage('web:a', 'message-1')
      expect(await at.store.enqueue(message)).toBe('new')
      expect(await at.store.enqueue(message)).toBe('duplicate')
      await answerAll(at.store)
      expect(await at.store.enqueue(message)).toBe('duplicate')
      expect(await at.store.claim('web:a')).toBeUndefined()
    })

    test('the same id in another conversation is new', async () => {
      expect(await at.store.enqueue(textMessage('web:a', 'message-1'))).toBe('new')
      expect(await at.store.enqueue(textMessage('web:b', 'message-1'))).toBe('new')
      expect((await answerAll(at.store)).length).toBe(2)
    })

    test('of a hundred deliveries at once, through two processes, one is new', async () => {
      const other = await at.reopen()
      const message = textMessage('web:a', 'message-1')
      const told = await Promise.all(range(100).map(i => (i % 2 ? at.store : other).enqueue(message)))
      expect(told.filter(one => one === 'new')).toHaveLength(1)
      expect(await answerAll(at.store)).toEqual(['message-1'])
    })

    test('deliveries in any order, with any repetition: each message is new once and answered once', async () => {
      let conversation = 0
      const deliveries = fc.array(fc.nat(9), { maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(deliveries, async ids => {
          const name = `web:${conversation++}`
          const told = await Promise.all(ids.map(id => at.store.enqueue(textMessage(name, `message-${id}`))))
          const distinct = [...new Set(ids)].map(id => `message-${id}`)
          expect(told.filter(one => one === 'new')).toHaveLength(distinct.length)
          expect(await answerAll(at.store, name)).toEqual(distinct)
        }),
        { seed, numRuns: 30 },
      )
    })

    test('a message comes out as it went in, whatever it says', async () => {
      const other = await at.reopen()
      let id = 0
      await fc.assert(
        fc.asyncProperty(anyText, async text => {
          const message = textMessage('web:a', `message-${id++}`, text)
          await at.store.enqueue(message, { awaited: id % 2 === 0 })
          const claim = (await other.claim('web:a'))!
          expect(claim.message).toEqual(message)
          expect(claim.awaited).toBe(id % 2 === 0)
          await other.commit(claim, outcomeOf(claim))
          expect((await at.store.transcripts.answerTo('web:a', message.id))?.message).toEqual(message)
        }),
        { seed, numRuns: 50 },
      )
    })
  })

  describe('claim', () => {
    const at = eachOpens(open)

    test('nothing where nothing waits', async () => {
      expect(await at.store.claim()).toBeUndefined()
      expect(await at.store.claim('web:nobody')).toBeUndefined()
    })

    test('messages of a conversation in the order of arrival, whatever their priority', async () => {
      for (const i of range(12)) await at.store.enqueue(textMessage('web:a', `message-${i}`), { priority: i % 3 })
      expect(await answerAll(at.store)).toEqual(range(12).map(i => `message-${i}`))
      expect(idsOf(await at.store.transcripts.of('web:a'))).toEqual(range(12).map(i => `message-${i}`))
    })

    test('messages given in one breath keep their order', async () => {
      await Promise.all(range(20).map(i => at.store.enqueue(textMessage('web:a', `message-${i}`))))
      expect(await answerAll(at.store)).toEqual(range(20).map(i => `message-${i}`))
    })

    test('without a name: the most urgent conversation, then the first that came', async () => {
      await at.store.enqueue(textMessage('web:first', 'message-1'))
      await at.store.enqueue(textMessage('web:second', 'message-2'))
      await at.store.enqueue(textMessage('web:urgent', 'message-3'), { priority: 5 })
      expect(await answerAll(at.store)).toEqual(['message-3', 'message-1', 'message-2'])
    })

    test('an urgent message is not kept waiting by an earlier one of its own conversation', async () => {
      await at.store.enqueue(textMessage('web:other', 'message-1'))
      await at.store.enqueue(textMessage('web:urgent', 'message-2'))
      await at.store.enqueue(textMessage('web:urgent', 'message-3'), { priority: 5 })
      expect((await at.store.claim())?.message.id).toBe('message-2')
    })

    test('who has waited long is not overtaken by fresh urgent ones', async ({ skip }) => {
      const opened = await open()
      if (!opened.clock) skip()
      const { store, clock } = opened
      await store.enqueue(textMessage('web:patient', 'message-old'))
      clock!.advance(10 * 60_000)
      for (const i of range(5)) await store.enqueue(textMessage(`web:${i}`, `message-${i}`), { priority: 5 })
      expect((await answerAll(store))[0]).toBe('message-old')
      await opened.destroy()
    })
  })
}
