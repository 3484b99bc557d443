import { createReadStream } from 'node:fs'

/**
 * The rows of a CSV file (RFC 4180), one at a time, the header first: quoted fields may hold separators, line breaks and
 * doubled quotes. What the first line has most of, comma, semicolon or tab, parts the fields. Empty lines are left out.
 * @throws Error when a quote is never closed
 */
export async function* csvRows(path: string): AsyncGenerator<string[]> {
  let separator = ''
  let row: string[] = []
  let field = ''
  let quoted = false
  // A quote was just read inside a quoted field: it ends it, unless another follows.
  let ending = false
  let lead = ''

  function* read(text: string): Generator<string[]> {
    let from = 0
    for (let at = 0; at < text.length; at++) {
      const sign = text[at]!
      if (ending) {
        ending = false
        if (sign === '"') {
          field += '"'
          from = at + 1
          continue
        }
        quoted = false
        from = at
      }
      if (quoted) {
        if (sign === '"') {
          field += text.slice(from, at)
          ending = true
        }
      } else if (sign === '"' && field === '' && from === at) {
        quoted = true
        from = at + 1
      } else if (sign === separator || sign === '\n') {
        row.push(field + text.slice(from, at))
        field = ''
        from = at + 1
        if (sign === '\n') {
          yield* whole()
        }
      }
    }
    if (!ending) field += text.slice(from)
  }
  function* whole(): Generator<string[]> {
    const last = row.length - 1
    row[last] = row[last]!.replace(/\r$/, '')
    if (row.length > 1 || row[0] !== '') yield row
    row = []
  }
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    if (separator !== '') {
      yield* read(chunk as string)
      continue
    }
    lead += chunk as string
    const end = lead.indexOf('\n')
    if (end < 0) continue
    const first = lead.slice(0, end)
    separator = [',', ';', '\t'].reduce((a, b) => (first.split(b).length > first.split(a).length ? b : a))
    yield* read(lead.replace(/^\uFEFF/, ''))
  }
  if (separator === '') {
    separator = ','
    yield* read(lead.replace(/^\uFEFF/, ''))
  }
  if (quoted && !ending) throw new Error(`${path}: a quote is never closed`)
  if (field !== '' || row.length > 0) {
    row.push(field)
    yield* whole()
  }
}
