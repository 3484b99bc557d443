/** A record of a file with the line on which it begins, or why there is none to be had. */
export type FileRecord = { line: number; value: unknown; fault?: undefined } | { line: number; fault: string }

/** Takes a file in pieces and gives its records as they are complete. */
export type RecordReader = { read(chunk: string): Iterable<FileRecord>; end(): Iterable<FileRecord> }

/** The record in a text, or why it cannot be read. */
export function parseRecord(text: string, line: number): FileRecord {
  try {
    return { line, value: JSON.parse(text) }
  } catch (error) {
    return { line, fault: `not JSON: ${(error as Error).message.slice(0, 200)}` }
  }
}
