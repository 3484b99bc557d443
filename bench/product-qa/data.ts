import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Fact } from '../../knowledge/product-answers/fact.ts'

/** A question with the facts of its product; `right` are the places of those that answer it. */
export type Case = { question: string; product: string; candidates: string[]; facts: Fact[]; right: Set<number> }

/**
 * Reads attribute rankings in the style of semiPQA: tab separated, CSV quoting, columns qid, qa_pair_id, question,
 * candidate, label. @throws when the file is not there or lacks a column
 */
export async function readCases(folder: string, split: string): Promise<Case[]> {
  const file = join(folder, 'semiPQA', `attribute_ranking_${split}.csv`)
  const cases = new Map<string, Case>()
  let header: string[] | undefined
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    const cells = cellsOf(line)
    if (!header) {
      header = cells
      continue
    }
    const cell = (name: string) => {
      const at = header!.indexOf(name)
      if (at < 0) throw new Error(`${file} has no column ${name}`)
      return cells[at] ?? ''
    }
    const one = cases.get(cell('qid')) ?? {
      question: cell('question'),
      product: '',
      candidates: [],
      facts: [],
      right: new Set<number>(),
    }
    if (cell('label') === '1') one.right.add(one.candidates.length)
    one.candidates.push(cell('candidate'))
    one.facts.push(factIn(cell('candidate')))
    cases.set(cell('qid'), one)
  }
  for (const one of cases.values()) {
    const telling = one.candidates.filter(text => /^(?:brand|item_package|item_weight)/.test(text)).sort()
    one.product = createHash('sha256').update(telling.join('\n')).digest('hex')
  }
  return [...cases.values()]
}

/** The products parted in two by a hash, so that a product's questions stay together. */
export const halfOf = ({ product }: Case): 'development' | 'held out' =>
  Number.parseInt(product.slice(0, 8), 16) % 2 === 0 ? 'development' : 'held out'

const cellsOf = (line: string): string[] =>
  line.split('\t').map(cell => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell))

/** `display:  { size:[ { unit:inches, value:4.7 } ] }` as a shop would have it: display, "size 4.7 inches". */
function factIn(candidate: string): Fact {
  const name = candidate.slice(0, candidate.indexOf(':'))
  const body = candidate
    .slice(name.length + 1)
    .replace(/normalized_value:\{[^}]*\}/g, '')
    .replace(/unit:(?:"([^"]*)"|([\w]+)),?\s*(?:,\s*)*(?:decimal_value|string_value|value):"?([^",}\]]+)"?/g, '$3 $1$2')
    .replace(/standardized_values:\[[^\]]*\],?/g, '')
    .replace(/\b(?:decimal_value|string_value|value|type):/g, ' ')
    .replace(/["'{}[\]]/g, ' ')
    .replace(/\b(\w+):/g, ' $1 ')
    .replaceAll('_', ' ')
    .replace(/\s*,\s*(?=,|$)|;\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
  return { source: 'attribute', name, value: body === 'true' ? true : body === 'false' ? false : body }
}
