import { type FileRecord, parseRecord, type RecordReader } from './file-record.ts'

/** Splits JSON lines: one record a line, blank lines left out. @param maxRecord characters in a line that is read */
export function lineSplitter(maxRecord: number): RecordReader {
  let rest = ''
  let line = 1
  let tooLong = false
  const parse = (text: string): FileRecord[] => {
    const at = line++
    if (tooLong || text.length > maxRecord) {
      tooLong = false
      return [{ line: at, fault: `the line is longer than ${maxRecord} characters` }]
    }
    return text.trim() === '' ? [] : [parseRecord(text, at)]
  }
  return {
    *read(chunk) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop()!
      for (const text of lines) yield* parse(text)
      if (rest.length > maxRecord) {
        tooLong = true
        rest = ''
      }
    },
    *end() {
      for (const record of parse(rest))
        yield record.fault === undefined
          ? record
          : { ...record, fault: `${record.fault}; the file may be cut off here` }
    },
  }
}
