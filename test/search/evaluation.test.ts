import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measure } from '../../knowledge/retrieval/evaluation/evaluate.ts'
import { judgedProducts } from '../../knowledge/retrieval/evaluation/judged-products.ts'
import { readJudgments } from '../../knowledge/retrieval/evaluation/judgments.ts'
import { aisle } from '../cli/run.ts'
import { temporaryFolder } from '../knowledge/fixtures/shop-folder.ts'

const file = (name: string, text: string): string => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, text)
  return path
}

test('the measures are what they are called', () => {
  const judgments = new Map([
    ['a', new Map(Object.entries({ x: 3, y: 1, z: 0 }))],
    ['b', new Map(Object.entries({ x: 2 }))],
    ['none', new Map(Object.entries({ x: 0 }))],
  ])
  const ranked: Record<string, string[]> = { a: ['z', 'x', 'new'], b: [] }
  const result = measure(query => ranked[query]!, judgments)
  const ideal = 7 + 1 / Math.log2(3)
  expect(result.queries).toBe(2)
  expect(result.ndcg10).toBeCloseTo(7 / Math.log2(3) / ideal / 2, 10)
  expect(result.mrr).toBeCloseTo(0.25, 10)
  expect(result.recall50).toBeCloseTo(0.25, 10)
  expect(result.judged10).toBeCloseTo(1 / 3, 10)
})

test.each([
  ['commas and quotes', 'query,product,grade\n"red ""oak"" table, round",p1,3\r\nlamp,p2,\nlamp,p3,1\n\n'],
  ['any order, other names', '\uFEFFproduct_id,label,query_id,query\np1,3,7,"red ""oak"" table, round"\np3,1,8,lamp'],
  ['semicolons', 'grade;query;product\n3;"red ""oak"" table, round";p1\n1;lamp;p3'],
  ['tabs', 'query\tproduct\tgrade\nred "oak" table, round\tp1\t3\nlamp\tp3\t1.0\n'],
])('judgments are read with %s', async (_, text) => {
  const judgments = await readJudgments(file('j.csv', text))
  expect([...judgments].map(([query, grades]) => [query, [...grades]])).toEqual([
    ['red "oak" table, round', [['p1', 3]]],
    ['lamp', [['p3', 1]]],
  ])
})

test('judgments without a header that names them say so', async () => {
  await expect(readJudgments(file('j.csv', 'a,b\n1,2\n'))).rejects.toThrow(/has to name query, product and grade/)
})

test('judgments that cannot be used are told with their row and field', async () => {
  const faults: string[] = []
  const text = 'query,product,grade\nlamp,1,Exact\nlamp,,3\nlamp,2,3\n'
  await readJudgments(file('j.csv', text), (row, fault) => faults.push(`${row}: ${fault}`))
  expect(faults).toEqual([
    '2: the field "grade" is "Exact", but has to be a number from 0 to 3',
    '3: the field "product" is empty',
  ])
  await expect(readJudgments(file('j.csv', 'query,product,label\nlamp,1,Exact\n'))).rejects.toThrow(
    /no judgment that can be used: row 2: the field "grade" is "Exact"/,
  )
})

test('products are read whatever is missing, and attributes however they are told', async () => {
  const lines = [
    {
      id: 1,
      title: 'Oak Table',
      attributes: { material: 'oak', seats: 4, empty: null, list: ['a', 'b'] },
      price: '$1,299.50',
    },
    { id: 'p2', attributes: 'colour : red | width: 60 cm | colour: blue', type: null, brand: '' },
    {
      id: 'p3',
      title: '<b>Lamp</b> &amp; shade',
      attributes: [{ name: 'socket', value: 'E27' }, 'dimmable'],
      category: 'Lighting',
    },
    {
      id: 0,
      title: null,
      type: ['Recliners', 'Accent Chairs'],
      attributes: ['colour : red', 'assembled'],
      price: '1.299,50 €',
    },
    {
      id: 5,
      attributes: [
        ['colour', 'red'],
        ['seats', 4],
      ],
      price: 'from 12.50 to 20',
    },
    { title: 'no id' },
  ]
  const faults: string[] = []
  const text = `${lines.map(line => JSON.stringify(line)).join('\n')}\n{"id": broken\n`
  const products = await Array.fromAsync(
    judgedProducts(file('p.jsonl', text), (line, fault) => faults.push(`${line}: ${fault}`)),
  )
  expect(faults).toEqual([
    expect.stringMatching(/^6: the field "id" is missing/),
    expect.stringMatching(/^7: not JSON/),
  ])
  expect(products).toMatchObject([
    {
      id: '1',
      attributes: { material: 'oak', seats: '4', list: ['a', 'b'] },
      variants: [{ price: { amount: 129950 } }],
    },
    { id: 'p2', title: '', type: '', attributes: { colour: ['red', 'blue'], width: '60 cm' } },
    { id: 'p3', title: 'Lamp & shade', attributes: { socket: 'E27', category: 'Lighting' } },
    {
      id: '0',
      title: '',
      type: 'Recliners|Accent Chairs',
      attributes: { colour: 'red', 'text 1': 'assembled' },
      variants: [{ price: { amount: 129950 } }],
    },
    { id: '5', attributes: { colour: 'red', seats: '4' }, variants: [{ price: { amount: 1250 } }] },
  ])
  expect(products[0]!.attributes).not.toHaveProperty('empty')
})

test('`aisle search evaluate` prints the measures', async () => {
  const products = file(
    'p.jsonl',
    ['Oak Table', 'Oak Table Lamp', 'Steel Lamp'].map((title, i) => JSON.stringify({ id: i, title })).join('\n'),
  )
  const judgments = file('j.csv', 'query,product,grade\nlamp,1,2\nlamp,2,3\ntable,0,3\n')
  const { out } = await aisle(['search', 'evaluate', '--products', products, '--judgments', judgments, '--json'])
  expect(JSON.parse(out)).toMatchObject({ queries: 2, mrr: 1, recall50: 1, judged10: expect.any(Number) })
  expect(JSON.parse(out).ndcg10).toBeGreaterThan(0.8)
  expect(JSON.parse(out).p50Micros).toBeGreaterThan(0)
})
