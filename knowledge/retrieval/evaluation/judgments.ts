import { csvRows } from './csv-rows.ts'

/** Queries, each with the products that somebody judged for it: 0 not at all what is looked for, 3 exactly that. */
export type Judgments = Map<string, Map<string, number>>

const columns = {
  query: ['query', 'query_text', 'search_term', 'search', 'q'],
  product: ['product', 'product_id', 'productid', 'product_uid', 'id', 'item', 'docid'],
  grade: ['grade', 'label', 'relevance', 'rating', 'judgment', 'score'],
}

/**
 * Reads `query,product,grade`, with a header in any order. Rows without a query, product or grade are left out; of the same
 * product twice for a query, the better grade counts.
 * @param note is told of each row that is left out, the header being the first, and why
 * @throws Error when the header does not name the three, or no row can be used
 */
export async function readJudgments(path: string, note?: (row: number, fault: string) => void): Promise<Judgments> {
  const judgments: Judgments = new Map()
  let places: { query: number; product: number; grade: number } | undefined
  let number = 0
  let fault: string | undefined
  for await (const row of csvRows(path)) {
    number++
    if (!places) {
      places = placesIn(row, path)
      continue
    }
    const query = row[places.query]?.trim()
    const product = row[places.product]?.trim()
    const told = row[places.grade]?.trim()
    const grade = told ? Number(told) : Number.NaN
    if (!query || !product || !Number.isFinite(grade)) {
      const missing = !query ? 'query' : !product ? 'product' : !told ? 'grade' : undefined
      const why = missing
        ? `the field "${missing}" is empty`
        : `the field "grade" is "${told}", but has to be a number from 0 to 3`
      fault ??= `row ${number}: ${why}`
      note?.(number, why)
      continue
    }
    let grades = judgments.get(query)
    if (!grades) {
      grades = new Map()
      judgments.set(query, grades)
    }
    grades.set(product, Math.max(grade, grades.get(product) ?? 0))
  }
  if (judgments.size === 0) throw new Error(`${path} holds no judgment that can be used${fault ? `: ${fault}` : ''}`)
  return judgments
}

function placesIn(header: string[], path: string): { query: number; product: number; grade: number } {
  const names = header.map(name => name.trim().toLowerCase().replace(/\s+/g, '_'))
  const find = (wanted: string[]): number => wanted.map(name => names.indexOf(name)).find(at => at >= 0) ?? -1
  const places = { query: find(columns.query), product: find(columns.product), grade: find(columns.grade) }
  if (Math.min(places.query, places.product, places.grade) < 0)
    throw new Error(`${path}: the first line is "${header.join(',')}", but it has to name query, product and grade`)
  return places
}
