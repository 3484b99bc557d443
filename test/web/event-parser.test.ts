import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createEventParser, type ServerEvent } from '../../web/widget/event-parser.ts'

function parse(...pieces: string[]): ServerEvent[] {
  const events: ServerEvent[] = []
  const feed = createEventParser(event => events.push(event))
  for (const piece of pieces) feed(piece)
  return events
}

const stream =
  'retry: 1000\n\nevent: entry\nid: 1\ndata: {"n":1}\n\n: still here\n\nevent: typing\r\ndata:{}\r\n\r\ndata: a\rdata: b\r\rid\ndata\n\n'
const events = [
  { event: 'entry', id: '1', data: '{"n":1}' },
  { event: 'typing', id: '1', data: '{}' },
  { event: 'message', id: '1', data: 'a\nb' },
  { event: 'message', id: '', data: '' },
]

it('reads events, comments and every kind of line end', () => {
  expect(parse(stream)).toEqual(events)
})

it('reads the same wherever the stream is cut', () => {
  const cuts = fc.array(fc.nat(stream.length), { maxLength: 12 })
  fc.assert(
    fc.property(cuts, places => {
      const at = [0, ...places.sort((a, b) => a - b), stream.length]
      expect(parse(...at.slice(1).map((end, i) => stream.slice(at[i], end)))).toEqual(events)
    }),
  )
})

it('keeps an unfinished event to itself', () => {
  expect(parse('event: entry\ndata: {"n"')).toEqual([])
})
