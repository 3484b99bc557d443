import { once } from 'node:events'
import { connect } from 'node:net'

/** A connection on which anything can be sent, well-formed or not. */
export type RawConnection = {
  send(bytes: string | Uint8Array): void
  /** Sends piece after piece, as fast as they are taken, until all are sent or an answer comes. @returns how many bytes went out */
  pour(pieces: Iterable<Uint8Array>): Promise<number>
  /** What came back, as soon as it has this in it (by default the head of an answer) or the other side has hung up. */
  hears(pattern?: RegExp): Promise<string>
  /** Hangs up, like a page that is closed. */
  hangUp(): void
}

export async function openSocket(port: number): Promise<RawConnection> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  let heard = ''
  let closed = false
  let wake = () => {}
  const something = () =>
    new Promise<void>(resolve => {
      wake = resolve
    })
  socket.setEncoding('latin1')
  socket.on('data', chunk => {
    heard += chunk
    wake()
  })
  socket.on('drain', () => wake())
  socket.on('close', () => {
    closed = true
    wake()
  })
  // The other side may hang up while something is still being sent.
  socket.on('error', () => {})
  return {
    send: bytes => void socket.write(bytes),
    async pour(pieces) {
      let sent = 0
      for (const piece of pieces) {
        if (closed || heard) break
        sent += piece.byteLength
        if (!socket.write(piece)) await something()
      }
      return sent
    },
    async hears(pattern = /\r\n\r\n/) {
      while (!closed && !pattern.test(heard)) await something()
      return heard
    },
    hangUp: () => socket.destroy(),
  }
}
