import { type FileRecord, parseRecord, type RecordReader } from './file-record.ts'

/**
 * Splits a JSON array into its records by counting brackets, without reading the whole of it.
 *
 * A record that cannot be parsed may have lost a bracket or a quote, and then has swallowed those after it. So its text
 * is searched for where the next one begins: a line that is indented as its own first line is, or, where all are on one
 * line, a bracket followed by the same two keys. Splitting goes on from there. Text that parses is never cut. Most breaks
 * show at once, from brackets that do not fit; the search only has to find what those do not tell.
 */
export function arraySplitter(maxRecord: number): RecordReader {
  let text = ''
  let at = 0
  let line = 1
  let opened = false
  let closed = 0
  let record: { from: number; line: number; indent: string | undefined } | undefined
  let open: string[] = []
  let broken = false
  let before = ''
  let inString = false
  let escaped = false
  let keys: string[] = []
  let stray: { from: number; line: number } | undefined

  function* scan(): Generator<FileRecord> {
    for (; at < text.length; at++) {
      const c = text[at]!
      if (!record) {
        if (c === '{') {
          yield* endStray()
          if (closed) yield { line: closed, fault: 'the list ends here, but more records follow' }
          closed = 0
          record = { from: at, line, indent: /(?:^|\n)([ \t]*)$/.exec(text.slice(Math.max(0, at - 200), at))?.[1] }
          open = ['{']
          broken = inString = escaped = false
        } else if (c === '[' && !opened && !stray) opened = true
        else if (c === ']' && opened && !closed && !stray) closed = line
        else if (c === '\n') yield* endStray()
        else if (c !== ',' && c !== ' ' && c !== '\t' && c !== '\r') stray ??= { from: at, line }
      } else if (inString) {
        // A string cannot hold a line break: one that seems to has lost its quote.
        if (c === '\n') broken = true
        if (c === '\n' || (c === '"' && !escaped)) inString = false
        escaped = c === '\\' && !escaped
      } else if (c === '"') {
        inString = true
        escaped = false
      } else if (c === '{' || c === '[') {
        // Within an object, a value follows a colon.
        if (open.at(-1) === '{' && before !== ':') broken = true
        if (c === '{' && broken && beginsLikeARecord()) {
          yield* endRecord(at)
          continue
        }
        open.push(c)
      } else if (c === '}' || c === ']') {
        if (open.pop() !== (c === '}' ? '{' : '[')) broken = true
        if (open.length === 0) {
          yield* endRecord(at + 1)
          continue
        }
      }
      if (c !== ' ' && c !== '\n' && c !== '\r' && c !== '\t') before = c
      if (text[at] === '\n') line++
      if (record && at - record.from > maxRecord) yield* endRecord(at + 1, `longer than ${maxRecord} characters`)
    }
  }

  const beginsLikeARecord = (): boolean =>
    record!.indent === undefined
      ? open.at(-1) === '{' && before === ','
      : text.slice(text.lastIndexOf('\n', at) + 1, at) === record!.indent

  /** Gives the record that ends before `end`. Leaves `at` before what comes next: in it, where it swallowed others. */
  function* endRecord(end: number, fault?: string): Generator<FileRecord> {
    const { from, line: begins, indent } = record!
    const body = text.slice(from, end)
    const found: FileRecord = fault ? { line: begins, fault } : parseRecord(body, begins)
    record = undefined
    yield found
    at = end - 1
    if (found.fault === undefined) keys = Object.keys(found.value as object).slice(0, 2)
    const next = found.fault === undefined ? undefined : nextRecord(body, indent, keys)
    if (next === undefined) return
    at = from + next - 1
    line = begins + newlines(body.slice(0, next))
  }

  function* endStray(): Generator<FileRecord> {
    if (!stray) return
    yield { line: stray.line, fault: `not a record: ${text.slice(stray.from, at).trim().slice(0, 80)}` }
    stray = undefined
  }

  return {
    *read(chunk) {
      const keep = record?.from ?? stray?.from ?? Math.max(0, at - 200)
      text = text.slice(keep) + chunk
      at -= keep
      if (record) record.from -= keep
      if (stray) stray.from -= keep
      yield* scan()
    },
    *end() {
      while (record) {
        yield* endRecord(text.length, 'the record is not complete where the file ends, or where the next one begins')
        at++
        yield* scan()
      }
      yield* endStray()
      if (opened && !closed) yield { line, fault: 'the file ends before the list does: it may be cut off' }
    },
  }
}

/** Where the next record begins in the text of a broken one. @param keys the first two keys of a whole record */
function nextRecord(body: string, indent: string | undefined, keys: string[]): number | undefined {
  if (indent !== undefined) {
    const next = body.indexOf(`\n${indent}{`)
    return next === -1 ? undefined : next + 1 + indent.length
  }
  const own = /^\{\s*"([^"\\]+)"\s*:[^{}[\]]*?,\s*"([^"\\]+)"\s*:/.exec(body)?.slice(1) ?? []
  for (const [first, second] of [own, keys]) {
    if (first === undefined || second === undefined) continue
    const same = new RegExp(`\\{\\s*"${literal(first)}"\\s*:[^{}[\\]]*?,\\s*"${literal(second)}"\\s*:`, 'g')
    same.lastIndex = 1
    const next = same.exec(body)?.index
    if (next !== undefined) return next
  }
  return undefined
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function newlines(text: string): number {
  let count = 0
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) count++
  return count
}
