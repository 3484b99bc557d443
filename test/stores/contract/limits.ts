import { describe, expect, test } from 'vitest'
import { range } from '../scene.ts'
import { eachOpens, type Open } from './opened.ts'

export function limitsContract(open: Open) {
  describe('limits', () => {
    const at = eachOpens(open)

    test('count the tries under a key within a window that moves on', async () => {
      const window = at.lease * 2
      expect(await at.store.limits.hit('code maya', window)).toBe(1)
      await at.wait(at.lease * 1.5)
      expect(await at.store.limits.hit('code maya', window)).toBe(2)
      await at.wait(at.lease)
      expect(await at.store.limits.count('code maya', window)).toBe(1)
      expect(await at.store.limits.hit('code maya', window)).toBe(2)
      expect(await at.store.limits.count('code tom', window)).toBe(0)
    })

    test('of twenty tries at once, through two processes, none is overlooked', async () => {
      const other = await at.reopen()
      const counts = await Promise.all(
        range(20).map(i => (i % 2 ? at.store : other).limits.hit('code maya', at.lease * 10)),
      )
      expect(counts.toSorted((a, b) => a - b)).toEqual(range(20).map(i => i + 1))
    })

    test('looking is not trying, and clearing forgets', async () => {
      await at.store.limits.hit('code maya', at.lease)
      await at.store.limits.count('code maya', at.lease)
      expect(await at.store.limits.count('code maya', at.lease)).toBe(1)
      await at.store.limits.clear('code maya')
      expect(await at.store.limits.count('code maya', at.lease)).toBe(0)
    })
  })
}
