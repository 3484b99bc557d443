import { readFileSync } from 'node:fs'
import { outOfScopeIntent, type Row } from './train-classifier.ts'

/**
 * Splits CSV (RFC 4180): quoted fields may hold commas, line breaks and doubled quotes. A last line without an end
 * counts, an empty line does not. Throws an Error when a quote is never closed.
 */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  let field = ''
  let quoted = false
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const endField = () => {
    line.push(field)
    field = ''
  }
  const endLine = () => {
    endField()
    if (line.length > 1 || line[0] !== '') lines.push(line)
    line = []
  }
  for (; at < text.length; at++) {
    const sign = text[at]
    if (quoted) {
      if (sign !== '"') field += sign
      else if (text[at + 1] === '"') field += text[++at]
      else quoted = false
    } else if (sign === '"' && field === '') quoted = true
    else if (sign === ',') endField()
    else if (sign === '\n') endLine()
    else if (sign === '\r' && text[at + 1] === '\n') continue
    else field += sign
  }
  if (quoted) throw new Error(`a quote in line ${lines.length + 1} of the CSV is never closed`)
  if (field !== '' || line.length > 0) endLine()
  return lines
}

const textNames = ['text', 'utterance', 'query', 'sentence']
const intentNames = ['intent', 'label', 'category']

/**
 * The rows of a file: CSV with a header that names a text and an intent (`text,intent`, `text,category`,
 * `utterance,intent,…`), or JSON as a list of `[text, intent]` pairs. Throws an Error that says what is wrong.
 */
export function readRows(path: string): Row[] {
  const content = readFileSync(path, 'utf8')
  if (path.endsWith('.json')) return pairs(JSON.parse(content), path)
  const [header = [], ...lines] = parseCsv(content)
  const names = header.map(name => name.trim().toLowerCase())
  const text = names.findIndex(name => textNames.includes(name))
  // The most telling name wins: `utterance,intent,…,category` is about the intent.
  const intent = intentNames.map(name => names.indexOf(name)).find(column => column >= 0) ?? -1
  if (text < 0 || intent < 0)
    throw new Error(
      `${path}: the first line is "${header.join(',')}", but it has to name a text and an intent, as in "text,intent"`,
    )
  return lines.map(line => ({ text: line[text] ?? '', intent: line[intent] ?? '' }))
}

/**
 * Training and test rows from one JSON file in the style of CLINC150: `train`, `test`, and, where there are such,
 * `oos_train` and `oos_test`, each a list of `[text, intent]` pairs. Throws an Error that says what is missing.
 */
export function readSplits(path: string): { train: Row[]; test: Row[] } {
  const data = JSON.parse(readFileSync(path, 'utf8'))
  const part = (name: string) => [
    ...pairs(data[name] ?? [], path),
    ...pairs(data[`oos_${name}`] ?? [], path).map(({ text }) => ({ text, intent: outOfScopeIntent })),
  ]
  if (!data.train || !data.test)
    throw new Error(`${path}: found the keys ${Object.keys(data).join(', ')}, but needs train and test`)
  return { train: part('train'), test: part('test') }
}

function pairs(value: unknown, path: string): Row[] {
  if (!Array.isArray(value)) throw new Error(`${path}: expected a list of [text, intent] pairs`)
  return value.map((pair, i) => {
    const [text, intent] = Array.isArray(pair) ? pair : [pair?.text, pair?.intent]
    if (typeof text !== 'string' || typeof intent !== 'string')
      throw new Error(`${path}: row ${i + 1} is ${JSON.stringify(pair)}, not [text, intent]`)
    return { text, intent }
  })
}
