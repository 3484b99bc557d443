import { createReadStream } from 'node:fs'
import { arraySplitter } from './array-splitter.ts'
import type { FileRecord, RecordReader } from './file-record.ts'
import { lineSplitter } from './line-splitter.ts'

/** A record larger than this is taken for a broken one: the memory stays bounded whatever the file. */
const maxRecord = 4 * 1024 * 1024

/**
 * The records of a file, one at a time: of a JSON array, or of JSON lines (`.jsonl`, unless it holds an array all the
 * same). A broken record costs none of the others.
 */
export async function* readRecords(path: string): AsyncGenerator<FileRecord> {
  const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })
  let reader: RecordReader | undefined
  let lead = ''
  for await (const chunk of stream as AsyncIterable<string>) {
    if (reader) {
      yield* reader.read(chunk)
      continue
    }
    lead += chunk
    const first = lead.trimStart()[0]
    if (first === undefined && lead.length < maxRecord) continue
    reader = path.endsWith('.jsonl') && first !== '[' ? lineSplitter(maxRecord) : arraySplitter(maxRecord)
    yield* reader.read(lead.replace(/^\uFEFF/, ''))
    lead = ''
  }
  if (reader) yield* reader.end()
}
