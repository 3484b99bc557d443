import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim, Store } from '../../../bot/stores/store.ts'
import { answerAll, idsOf, outcomeOf, textMessage } from '../scene.ts'
import { seed } from '../seed.ts'
import { type Open, type Opened, pass } from './opened.ts'

/** What may happen, in any order. A `turn` is one of those that were begun, also one that was lost long ago. */
type Command =
  | { do: 'enqueue'; conversation: string; id: string; priority: number }
  | { do: 'claim'; conversation: string | undefined }
  | { do: 'commit' | 'extend'; turn: number }
  | { do: 'release'; turn: number; leases: number }
  | { do: 'wait'; leases: number }
  /** The process dies and another one starts. */
  | { do: 'crash' }

const conversation = fc.constantFrom('web:a', 'web:b', 'sms:c')
const turn = fc.nat(20)
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('enqueue' as const),
      conversation,
      id: fc.constantFrom('m-1', 'm-2', 'm-3', 'm-4', 'm-5'),
      priority: fc.nat(2),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('claim' as const),
      conversation: fc.option(conversation, { nil: undefined }),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('commit' as const), turn }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('extend' as const), turn }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('release' as const), turn, leases: fc.constantFrom(0, 0.5, 2) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), leases: fc.constantFrom(0.4, 1.1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const) }) },
)

/** The store as it should be, in a few lines: what waits, what was answered, and who holds what until when. */
type Modelled = {
  waiting: { id: string; attempts: number }[]
  seen: string[]
  answered: string[]
  held?: Claim
  until: number
  fence: number
}

export function modelContract(open: Open) {
  test('does what a simple model does, whatever happens in whatever order', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 60 }), async commands => {
        const opened = await open()
        try {
          await play(commands, opened)
        } finally {
          await opened.destroy()
        }
      }),
      { seed, numRuns: 200 },
    )
  })
}

async function play(commands: Command[], opened: Opened) {
  const { lease } = opened
  const now = () => opened.clock?.now() ?? Date.now()
  const model = new Map(
    ['web:a', 'web:b', 'sms:c'].map(name => [
      name,
      { waiting: [], seen: [], answered: [], until: 0, fence: 0 } as Modelled,
    ]),
  )
  const claimable = (one: Modelled) => one.waiting.length > 0 && one.until <= now()
  const turns: Claim[] = []
  let { store } = opened

  for (const command of commands) {
    switch (command.do) {
      case 'enqueue': {
        const one = model.get(command.conversation)!
        const known = one.seen.includes(command.id)
        expect(await store.enqueue(textMessage(command.conversation, command.id), command)).toBe(
          known ? 'duplicate' : 'new',
        )
        if (known) break
        one.seen.push(command.id)
        one.waiting.push({ id: command.id, attempts: 0 })
        break
      }
      case 'claim': {
        const free = [...model].filter(
          ([name, one]) => (!command.conversation || name === command.conversation) && claimable(one),
        )
        const claim = await store.claim(command.conversation)
        expect(claim !== undefined).toBe(free.length > 0)
        if (!claim) break
        const [, one] = free.find(([name]) => name === claim.conversation)!
        const first = one.waiting[0]!
        expect(claim).toMatchObject({ message: { id: first.id }, attempts: first.attempts++ })
        expect(claim.fence).toBeGreaterThan(one.fence)
        Object.assign(one, { held: claim, until: now() + lease, fence: claim.fence })
        turns.push(claim)
        break
      }
      case 'wait':
        await pass(opened, command.leases * lease)
        break
      case 'crash':
        store = await opened.reopen()
        break
      default:
        await end(command, turns[command.turn], store, model, now, lease)
    }
  }
  await settle(opened, store, model)
}

/** A turn is committed, extended or given back: with effect where it is still held. */
async function end(
  command: Command & { turn: number },
  claim: Claim | undefined,
  store: Store,
  model: Map<string, Modelled>,
  now: () => number,
  lease: number,
) {
  if (!claim) return
  const one = model.get(claim.conversation)!
  const holds = one.held === claim
  if (command.do === 'release') {
    await store.release(claim, command.leases * lease)
    if (holds) Object.assign(one, { held: undefined, until: now() + command.leases * lease })
    return
  }
  const done =
    command.do === 'commit' ? (await store.commit(claim, outcomeOf(claim))) !== undefined : await store.extend(claim)
  // A lease that has ended but that nobody else took yet may count as held or as lost.
  if (!holds || one.until > now()) expect(done).toBe(holds)
  if (!done) return
  if (command.do === 'extend') one.until = now() + lease
  else {
    Object.assign(one, { held: undefined, until: 0 })
    one.answered.push(one.waiting.shift()!.id)
  }
}

/** In the end everything is answered: once, in order, and nothing else. */
async function settle(opened: Opened, store: Store, model: Map<string, Modelled>) {
  for (const [name, one] of model) {
    expect(idsOf(await store.transcripts.of(name))).toEqual(one.answered)
    expect((await store.conversations.get(name))?.waiting ?? 0).toBe(one.waiting.length)
  }
  await pass(opened, opened.lease * 3)
  await answerAll(store)
  for (const [name, one] of model) {
    const entries = await store.transcripts.of(name)
    expect(idsOf(entries)).toEqual(one.seen)
    expect(entries.map(entry => entry.n)).toEqual(one.seen.map((_, i) => i + 1))
  }
}
