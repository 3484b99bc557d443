import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** Rows of an interaction file, in its order. `time`: milliseconds, or the file's own number; NaN where it is empty. */
export type InteractionRows = { customer: string[]; item: string[]; time: number[] }

/**
 * Reads CSV with the columns customer, item and, where there is one, timestamp (a number or a date), in any order.
 * @throws Error when a column is missing or a row has no customer or item
 */
export async function readInteractions(path: string): Promise<InteractionRows> {
  const rows: InteractionRows = { customer: [], item: [], time: [] }
  let columns: { customer: number; item: number; time: number } | undefined
  let line = 0
  for await (const text of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++
    if (text.trim() === '') continue
    const cells = cellsOf(text)
    if (!columns) {
      columns = columnsOf(cells, path)
      continue
    }
    const customer = cells[columns.customer]
    const item = cells[columns.item]
    if (!customer || !item)
      throw new Error(
        `${path}, line ${line}: a row needs a customer and an item, this is ${JSON.stringify(text.slice(0, 80))}`,
      )
    rows.customer.push(customer)
    rows.item.push(item)
    rows.time.push(timeOf(cells[columns.time] ?? ''))
  }
  if (!columns) throw new Error(`${path} is empty: expected a header with customer, item and perhaps timestamp`)
  return rows
}

function columnsOf(header: string[], path: string) {
  const names = header.map(name =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  )
  const customer = names.indexOf('customer')
  const item = names.indexOf('item')
  if (customer < 0 || item < 0)
    throw new Error(
      `${path}: the header is ${JSON.stringify(header.join(','))}; it needs the columns customer and item`,
    )
  return { customer, item, time: names.indexOf('timestamp') }
}

function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',').map(cell => cell.trim())
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(match =>
    (match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim(),
  )
}

function timeOf(text: string): number {
  if (text === '') return Number.NaN
  const number = Number(text)
  return Number.isNaN(number) ? Date.parse(text) : number
}
