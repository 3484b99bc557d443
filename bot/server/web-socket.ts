import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** The server's end of a WebSocket that only the server talks on. */
export type WebSocketEnd = {
  send(text: string): void
  close(): void
}

/** More than a client that only says "still here" has to say. */
const maxFrame = 64 * 1024
/** A client that does not read is let go when so many bytes wait for it. */
const maxWaiting = 4 * 1024 * 1024

/**
 * Takes a WebSocket (RFC 6455). What the client sends is read and dropped, but for pings and its goodbye.
 * @param closed called once, when nothing can be sent any more
 * @returns nothing for a request that is no WebSocket of version 13; it is refused
 */
export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  closed: () => void,
): WebSocketEnd | undefined {
  const key = request.headers['sec-websocket-key']
  const isWebSocket = request.headers.upgrade?.toLowerCase() === 'websocket'
  if (!isWebSocket || !key || request.headers['sec-websocket-version'] !== '13') {
    refuse(socket, 400, 'Bad Request')
    return undefined
  }
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  )
  let open = true
  const end = () => {
    if (!open) return
    open = false
    socket.end()
    closed()
  }
  const write = (opcode: number, payload: Buffer) => {
    if (open) socket.write(frame(opcode, payload))
    if (socket.writableLength > maxWaiting) socket.destroy()
  }
  const close = (code: number) => {
    const reason = Buffer.alloc(2)
    reason.writeUInt16BE(code)
    write(opcodes.close, reason)
    end()
  }
  let waiting = head
  socket.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk])
    for (;;) {
      const read = readFrame(waiting)
      if (read === 'incomplete') return
      if (read === 'wrong') return close(1002)
      waiting = waiting.subarray(read.length)
      if (read.opcode === opcodes.close) return close(1000)
      if (read.opcode === opcodes.ping) write(opcodes.pong, read.payload)
    }
  })
  socket.on('error', end)
  socket.on('close', end)
  socket.on('end', end)
  return { send: text => write(opcodes.text, Buffer.from(text, 'utf8')), close: () => close(1001) }
}

/** Ends a request for an upgrade with a status. */
export function refuse(socket: Duplex, status: number, reason: string) {
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

const opcodes = { text: 1, close: 8, ping: 9, pong: 10 }

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10)
  head[0] = 0x80 | opcode
  if (length < 126) head[1] = length
  else if (length < 65_536) {
    head[1] = 126
    head.writeUInt16BE(length, 2)
  } else {
    head[1] = 127
    head.writeBigUInt64BE(BigInt(length), 2)
  }
  return Buffer.concat([head, payload])
}

type Frame = { opcode: number; payload: Buffer; length: number }

/** A frame of the client's, which is always masked. */
function readFrame(bytes: Buffer): Frame | 'incomplete' | 'wrong' {
  if (bytes.length < 2) return 'incomplete'
  const short = bytes[1]! & 0x7f
  if ((bytes[1]! & 0x80) === 0 || short === 127) return 'wrong'
  const start = short === 126 ? 8 : 6
  if (bytes.length < start) return 'incomplete'
  const size = short === 126 ? bytes.readUInt16BE(2) : short
  if (size > maxFrame) return 'wrong'
  const length = start + size
  if (bytes.length < length) return 'incomplete'
  const mask = bytes.subarray(start - 4, start)
  const payload = Buffer.from(bytes.subarray(start, length).map((byte, i) => byte ^ mask[i % 4]!))
  return { opcode: bytes[0]! & 0x0f, payload, length }
}
