import { describe, expect, test } from 'vitest'
import type { Outcome, Settled, Store } from '../../../bot/stores/store.ts'
import type { Address } from '../../../channels/message.ts'
import { freshSession, idsOf, outcomeOf, range, said, textMessage } from '../scene.ts'
import { eachOpens, type Open } from './opened.ts'

const ann: Address = { channel: 'sms', id: '+15550111', via: { from: '+15550100' } }

export function noticesContract(open: Open) {
  describe('addresses', () => {
    const at = eachOpens(open)
    let turns = 0

    async function hear(from: Address, conversation: string, rest: Partial<Outcome> = {}) {
      await at.store.enqueue({ ...textMessage(conversation, `message-${turns++}`), from })
      const claim = (await at.store.claim(conversation))!
      await at.store.commit(claim, outcomeOf(claim, rest))
    }
    const maya = { belongs: { customer: 'maya' } }
    const of = async (customer: string) => (await at.store.addresses.of(customer)).map(one => one.to.id)

    test('are those where a customer signed in, the last heard first, with the last way back', async () => {
      await hear(ann, 'sms:a', maya)
      await at.wait(5)
      await hear({ channel: 'slack', id: 'U1' }, 'slack:1', maya)
      await at.wait(5)
      expect(await of('maya')).toEqual(['U1', '+15550111'])
      const again = { ...ann, via: { from: '+15550200' } }
      await hear(again, 'sms:b')
      expect(await (await at.reopen()).addresses.of('maya')).toMatchObject([
        { to: again, conversation: 'sms:b' },
        { to: { id: 'U1' } },
      ])
      expect(await of('tom')).toEqual([])
    })

    test('are heard when the message is taken in, not when it is answered; a redelivery is not heard', async () => {
      await hear(ann, 'sms:a', maya)
      await at.wait(10)
      const message = { ...textMessage('sms:a', 'later'), from: ann }
      const before = at.now()
      await at.store.enqueue(message)
      const heard = (await at.store.addresses.of('maya'))[0]!.heardAt
      expect(Date.parse(heard)).toBeGreaterThanOrEqual(before)
      expect(Date.parse(heard)).toBeLessThanOrEqual(at.now())
      await at.wait(10)
      expect(await at.store.enqueue(message)).toBe('duplicate')
      expect((await at.store.addresses.of('maya'))[0]!.heardAt).toBe(heard)
    })

    test('belong to who signed in last, and to nobody after a sign-out', async () => {
      await hear(ann, 'sms:a', maya)
      await hear(ann, 'sms:a', { belongs: { customer: 'tom' } })
      expect([await of('maya'), await of('tom')]).toEqual([[], ['+15550111']])
      await hear(ann, 'sms:a', { belongs: { customer: undefined } })
      expect(await of('tom')).toEqual([])
    })

    test('that somebody has left are nobody’s, and their conversation begins anew', async () => {
      await hear(ann, 'sms:a', maya)
      await at.store.enqueue({ ...textMessage('sms:a', 'late'), from: ann })
      const claim = (await at.store.claim('sms:a'))!
      await at.store.addresses.leave(ann)
      expect(await of('maya')).toEqual([])
      expect((await at.store.conversations.get('sms:a'))?.session).toBeUndefined()
      // Who was just answering knows somebody who is not there any more.
      expect(await at.store.commit(claim, outcomeOf(claim))).toBeUndefined()
      await at.store.addresses.leave({ channel: 'sms', id: 'never heard of' })
    })

    test('say for whom nothing is said unasked any more, in the turn in which they say so', async () => {
      await hear(ann, 'sms:a', { consents: false })
      expect(await at.store.consents.allows(ann)).toBe(false)
      await hear(ann, 'sms:a')
      expect(await at.store.consents.allows(ann)).toBe(false)
      await hear(ann, 'sms:a', { consents: true })
      expect(await at.store.consents.allows(ann)).toBe(true)
    })

    test('are erased with their conversation', async () => {
      await hear(ann, 'sms:a', maya)
      await at.store.conversations.erase('sms:a')
      expect(await of('maya')).toEqual([])
    })
  })

  describe('a notice', () => {
    const at = eachOpens(open)
    const notice = (key: string, customer = 'maya') => ({
      key,
      customer,
      kind: 'service' as const,
      replies: said(key),
      language: 'en',
    })
    const keys = async (options?: Parameters<Store['notices']['waiting']>[0]) =>
      (await at.store.notices.waiting(options)).map(one => one.key)

    async function begun(id = 'message-1') {
      await at.store.enqueue(textMessage('sms:a', id))
      const claim = (await at.store.claim('sms:a'))!
      await at.store.commit(claim, outcomeOf(claim))
    }
    const settled = (key: string, entries: number): Settled => ({
      became: { state: 'said', channel: 'sms', conversation: 'sms:a', outside: false },
      entry: { conversation: 'sms:a', entries, session: { ...freshSession(), misses: 7 }, replies: said(key) },
      send: { to: ann, replies: said(key), unasked: { kind: 'service', outside: false } },
    })

    test('waits in the order in which it was planned, once per customer and key', async () => {
      const other = await at.reopen()
      expect(await at.store.notices.plan(notice('one'))).toBe('new')
      await at.store.notices.plan(notice('two', 'tom'))
      await at.store.notices.plan(notice('three'))
      expect(await other.notices.plan({ ...notice('one'), replies: said('other words') })).toBe('duplicate')
      expect(await other.notices.plan(notice('one', 'tom'))).toBe('new')
      expect(await keys()).toEqual(['one', 'two', 'three', 'one'])
      expect(await keys({ customer: 'maya' })).toEqual(['one', 'three'])
      expect(await keys({ limit: 1 })).toEqual(['one'])
      expect(await other.notices.get('maya', 'one')).toMatchObject({ ...notice('one'), became: undefined })
      expect(await other.notices.get('maya', 'nothing')).toBeUndefined()
    })

    test('that is said is in transcript, session and outbox, and waits no more', async () => {
      await begun()
      await at.store.notices.plan(notice('one'))
      expect(await at.store.notices.settle(notice('one'), settled('one', 1))).toBe(true)
      const other = await at.reopen()
      expect(await other.transcripts.of('sms:a', { after: 1 })).toMatchObject([
        { n: 2, replies: said('one'), by: 'assistant', message: undefined },
      ])
      expect(await other.conversations.get('sms:a')).toMatchObject({ entries: 2, session: { misses: 7 } })
      expect(await other.outbox.due(10)).toMatchObject([
        { to: ann, replies: said('one'), unasked: { kind: 'service', outside: false } },
      ])
      expect(await keys()).toEqual([])
      expect((await other.notices.get('maya', 'one'))?.became).toEqual(settled('one', 1).became)
      expect(await at.store.notices.plan(notice('one'))).toBe('duplicate')
    })

    test('that did not arrive waits again as it was planned, with where and why; so does one that was taken first', async () => {
      await begun()
      await at.store.notices.plan(notice('one'))
      const own = { customer: 'maya', key: 'one', replies: said('one') }
      const said1 = settled('one', 1)
      await at.store.notices.settle(notice('one'), { ...said1, send: { ...said1.send!, notice: own } })
      const [entry] = await at.store.outbox.due(10)
      await at.store.outbox.failed(entry!.id, 'no such number')
      const refused = [{ to: { channel: 'sms', id: '+15550111' }, because: 'no such number' }]
      const other = await at.reopen()
      expect(await other.notices.waiting()).toMatchObject([{ ...notice('one'), refused }])
      expect(await other.outbox.again(entry!.id)).toBe(false)

      const mail = { to: { channel: 'mail', id: 'maya@example.com' }, replies: said('one'), notice: own }
      await other.notices.settle(notice('one'), { became: said1.became, send: mail })
      const [second] = await other.outbox.due(10)
      await other.outbox.sent(second!.id)
      expect(await other.outbox.refused('another key', 'gone')).toBe(false)
      expect(await other.outbox.refused(second!.key, 'gone')).toBe(true)
      expect(await other.outbox.refused(second!.key, 'gone')).toBe(false)
      await other.outbox.sent(second!.id)
      expect(await other.outbox.list({ state: 'failed' })).toHaveLength(2)
      expect(await other.notices.waiting()).toMatchObject([
        { refused: [...refused, { to: { channel: 'mail', id: 'maya@example.com' }, because: 'gone' }] },
      ])
    })

    test('what waits is read in pages', async () => {
      for (const key of ['one', 'two', 'three']) await at.store.notices.plan(notice(key))
      expect(await keys({ limit: 2 })).toEqual(['one', 'two'])
      expect(await keys({ limit: 2, skip: 2 })).toEqual(['three'])
      expect(await keys({ customer: 'maya', limit: 2, skip: 1 })).toEqual(['two', 'three'])
    })

    test('of ten that settle it at once, through two processes, one does', async () => {
      const other = await at.reopen()
      await begun()
      await at.store.notices.plan(notice('one'))
      const done = await Promise.all(
        range(10).map(i => (i % 2 ? at.store : other).notices.settle(notice('one'), settled('one', 1))),
      )
      expect(done.filter(Boolean)).toHaveLength(1)
      expect(await at.store.transcripts.of('sms:a')).toHaveLength(2)
      expect(await at.store.outbox.list()).toHaveLength(1)
    })

    test('is not said into a conversation that has moved on or is being answered: then nothing happens', async () => {
      await begun()
      await at.store.notices.plan(notice('one'))
      await begun('message-2')
      expect(await at.store.notices.settle(notice('one'), settled('one', 1))).toBe(false)
      await at.store.enqueue(textMessage('sms:a', 'message-3'))
      const claim = (await at.store.claim('sms:a'))!
      expect(await at.store.notices.settle(notice('one'), settled('one', 2))).toBe(false)
      await at.store.commit(claim, outcomeOf(claim))
      expect(await at.store.notices.settle(notice('nothing'), settled('nothing', 3))).toBe(false)
      expect(await at.store.outbox.list()).toEqual([])
      expect(await keys()).toEqual(['one'])

      expect(await at.store.notices.settle(notice('one'), settled('one', 3))).toBe(true)
      expect(idsOf(await at.store.transcripts.of('sms:a'))).toEqual(['message-1', 'message-2', 'message-3', undefined])
    })

    test('said after a lease has ended, it is not overwritten by who held it', async () => {
      await begun()
      await at.store.enqueue(textMessage('sms:a', 'message-2'))
      const lost = (await at.store.claim('sms:a'))!
      await at.wait(at.lease + 1)
      await at.store.notices.plan(notice('one'))
      expect(await at.store.notices.settle(notice('one'), settled('one', 1))).toBe(true)
      expect(await at.store.commit(lost, outcomeOf(lost))).toBeUndefined()
      const again = (await at.store.claim('sms:a'))!
      expect(again).toMatchObject({ message: { id: 'message-2' }, session: { misses: 7 } })
      expect(await at.store.commit(again, outcomeOf(again))).toMatchObject({ n: 3 })
    })

    test('by mail, or to nobody, it belongs to no conversation', async () => {
      const mail = { channel: 'mail', id: 'maya@example.com' }
      await at.store.notices.plan(notice('one'))
      await at.store.notices.plan(notice('two'))
      const byMail: Settled = {
        became: { state: 'said', channel: 'mail', outside: false },
        send: { to: mail, replies: said('one') },
      }
      expect(await at.store.notices.settle(notice('one'), byMail)).toBe(true)
      const nobody = { state: 'unreachable' as const, because: ['no consent'] }
      expect(await at.store.notices.settle(notice('two'), { became: nobody })).toBe(true)
      expect(await at.store.outbox.list()).toMatchObject([{ to: mail }])
      expect((await at.store.notices.get('maya', 'two'))?.became).toEqual(nobody)
    })

    test('is pruned when it has long come to its end; one that waits stays', async () => {
      const mail = { channel: 'mail', id: 'maya@example.com' }
      await at.store.notices.plan(notice('one'))
      await at.store.notices.plan(notice('two'))
      await at.store.notices.settle(notice('one'), {
        became: { state: 'said', channel: 'mail', outside: false },
        send: { to: mail, replies: said('one') },
      })
      await at.wait(10)
      await at.store.conversations.prune(at.now())
      // Not sent yet.
      expect(await at.store.outbox.list()).toHaveLength(1)
      await at.store.outbox.sent((await at.store.outbox.due(1))[0]!.id)
      await at.store.conversations.prune(at.now())
      expect(await at.store.outbox.list()).toEqual([])
      expect(await at.store.notices.get('maya', 'one')).toBeUndefined()
      expect(await keys()).toEqual(['two'])
    })
  })
}
