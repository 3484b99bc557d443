export type ServerEvent = { event: string; id: string; data: string }

/**
 * Reads server-sent events from text that comes in arbitrary pieces.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function createEventParser(heard: (event: ServerEvent) => void): (piece: string) => void {
  let rest = ''
  let event = ''
  let id = ''
  let data: string[] = []

  function line(text: string) {
    if (text === '') {
      if (data.length > 0) heard({ event: event || 'message', id, data: data.join('\n') })
      event = ''
      data = []
      return
    }
    const colon = text.indexOf(':')
    const field = colon < 0 ? text : text.slice(0, colon)
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') event = value
    else if (field === 'data') data.push(value)
    else if (field === 'id' && !value.includes('\0')) id = value
  }

  return piece => {
    rest += piece
    // A CR at the end may be the first half of a CRLF whose second half is still to come.
    const held = rest.endsWith('\r') ? '\r' : ''
    const lines = rest.slice(0, rest.length - held.length).split(/\r\n|\n|\r/)
    rest = lines.pop()! + held
    for (const text of lines) line(text)
  }
}
