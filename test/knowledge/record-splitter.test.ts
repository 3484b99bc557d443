import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arraySplitter } from '../../knowledge/import/array-splitter.ts'
import type { FileRecord, RecordReader } from '../../knowledge/import/file-record.ts'
import { lineSplitter } from '../../knowledge/import/line-splitter.ts'

const split = (text: string, chunk = 7, splitter: RecordReader = arraySplitter(100_000)): FileRecord[] => {
  const records: FileRecord[] = []
  for (let at = 0; at < text.length; at += chunk) records.push(...splitter.read(text.slice(at, at + chunk)))
  return [...records, ...splitter.end()]
}
const short = (records: FileRecord[]): [number, unknown][] =>
  records.map(record => (record.fault === undefined ? [record.line, record.value] : [record.line, 'fault']))

test('any list is split into its records, however it is laid out and however it arrives', () => {
  const records = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })))
  fc.assert(
    fc.property(
      records,
      fc.constantFrom(undefined, 1, 2, '\n', '\t'),
      fc.integer({ min: 1, max: 60 }),
      (list, indent, chunk) => {
        const found = split(JSON.stringify(list, null, indent), chunk)
        expect(JSON.stringify(found.map(record => (record as { value: unknown }).value))).toBe(JSON.stringify(list))
      },
    ),
  )
})

test('a record tells the line on which it begins', () => {
  expect(short(split('\n[\n  {\n    "id": 1\n  },\n\n  {"id": 2}, {"id": 3}\n]\n'))).toEqual([
    [3, { id: 1 }],
    [7, { id: 2 }],
    [7, { id: 3 }],
  ])
})

test.each([
  ['a lost bracket', '{"id":2, "of": {"x": 1}'],
  ['a lost quote', '{"id":"2}'],
  ['one bracket too many', '{"id":2}}'],
  ['a lost list end', '{"id":2, "of": [1, 2}'],
  ['no comma', '{"id":2 "of": 1}'],
  ['no record', '42'],
])('%s costs one record', (_, broken) => {
  const found = short(split(`[\n  {"id":1},\n  ${broken},\n  {"id":3},\n  {"id":4}\n]`))
  expect(found.filter(([, value]) => value !== 'fault').map(([line]) => line)).toEqual(
    broken.endsWith('}}') ? [2, 3, 4, 5] : [2, 4, 5],
  )
  expect(found.filter(([, value]) => value === 'fault')).toEqual([[3, 'fault']])
})

test('one damaged character costs no other record', () => {
  const record = (i: number): unknown => ({
    id: `r${i}`,
    title: 't',
    variants: [{ id: `v${i}`, o: { a: 'x' } }],
    n: { k: 1 },
  })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9 }),
      fc.nat(),
      fc.constantFrom('{', '}', '"', '[', ']', ',', '\\', ''),
      fc.boolean(),
      (damaged, position, character, pretty) => {
        const texts = Array.from({ length: 10 }, (_, i) => JSON.stringify(record(i), null, pretty ? 2 : undefined))
        const text = texts[damaged]!
        const at = 1 + (position % (text.length - 1))
        texts[damaged] = text.slice(0, at) + character + text.slice(at + (character === '' ? 1 : 0))
        const file = `[\n${texts.map(one => one.replace(/^/gm, '  ')).join(',\n')}\n]`
        const ids = split(file, 64).map(found => (found as { value?: { id?: string } }).value?.id)
        for (let i = 0; i < 10; i++) if (i !== damaged) expect(ids).toContain(`r${i}`)
      },
    ),
    { numRuns: 500 },
  )
})

test('any text at all is taken without an error', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'[]{}",:\\ \na1') }), text => void split(text, 3)))
})

test('a list that is cut off is reported', () => {
  const found = split('[\n  {"id":1},\n  {"id":2, "ti')
  expect(short(found)).toEqual([
    [2, { id: 1 }],
    [3, 'fault'],
    [3, 'fault'],
  ])
  expect(found.at(-1)?.fault).toMatch(/cut off/)
})

test('a record beyond all bounds is reported and passed over', () => {
  const found = split(`[\n{"id":"${'x'.repeat(500)}"},\n{"id":2}\n]`, 64, arraySplitter(200))
  expect(found[0]?.fault).toMatch(/longer than 200/)
  expect(short(found)).toContainEqual([3, { id: 2 }])
})

test('JSON lines: blank lines, broken lines, long lines and a cut-off end', () => {
  const found = split(`{"id":1}\n\n{"id":\r\n{"id":4}\n${'x'.repeat(300)}\n{"id":6}\n{"id"`, 7, lineSplitter(200))
  expect(short(found)).toEqual([
    [1, { id: 1 }],
    [3, 'fault'],
    [4, { id: 4 }],
    [5, 'fault'],
    [6, { id: 6 }],
    [7, 'fault'],
  ])
  expect(found.at(-1)?.fault).toMatch(/cut off/)
})
