import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { sequences } from '../../bench/recommend/generated.ts'
import type { InteractionRows } from '../../knowledge/recommend/read-interactions.ts'
import { seeded } from '../../knowledge/recommend/seeded.ts'
import { aisle } from '../cli/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'aisle-recommend-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, { customer, item }: InteractionRows) => {
  const path = join(folder, name)
  // No times, as in some public sets: the order of the columns is the file's own.
  writeFileSync(path, `item,customer\n${customer.map((one, row) => `${item[row]},${one}`).join('\n')}\n`)
  return path
}

it('evaluates files from the command line, the same each time', async () => {
  const { train, test } = sequences({ customers: 300, items: 120, random: seeded(2) })
  const args = ['--train', file('train.csv', train), '--test', file('test.csv', test), '--k', '5,10', '--json']
  const first = await aisle(['recommend', 'evaluate', ...args])
  const second = await aisle(['recommend', 'evaluate', ...args])
  expect(first.err).toBe('')
  const result = JSON.parse(first.out)
  expect(result.results.map((one: { k: number }) => one.k)).toEqual([5, 10])
  for (const { hitRate, recall, ndcg } of result.results) {
    expect(hitRate).toBeGreaterThan(0)
    // One item to be found for each: recall is the hit rate.
    expect(recall).toBeCloseTo(hitRate, 10)
    expect(ndcg).toBeLessThanOrEqual(recall)
  }
  expect(result.trainSeconds).toBeGreaterThan(0)
  expect(JSON.parse(second.out).results).toEqual(result.results)
}, 60_000)

it('says what is wrong with the arguments', async () => {
  const none = await aisle(['recommend', 'evaluate', '--train', 'a.csv', '--test', 'b.csv', '--k', 'ten'])
  expect(none.status).not.toBe(0)
  expect(none.err).toMatch(/--k is "ten"/)
  const empty = await aisle(['recommend', 'train', '--data', folder])
  expect(empty.status).not.toBe(0)
  expect(empty.err).toMatch(/there is no shop in/)
})
