import { crc32, deflateSync } from 'node:zlib'

export type Colour = [red: number, green: number, blue: number, alpha: number]

/** A speech bubble in a square as PNG (RFC 2083): something to begin with, until the shop's own is put in its place. */
export function squareIcon(size: number, { back, mark }: { back: Colour; mark: Colour }): Uint8Array {
  const rows = Buffer.alloc(size * (1 + size * 4))
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const colour = inBubble((x + 0.5) / size, (y + 0.5) / size) ? mark : back
      rows.set(colour, y * (1 + size * 4) + 1 + x * 4)
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  // Eight bits a channel, colours with transparency.
  head.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** `x` and `y` from 0 to 1. */
const inBubble = (x: number, y: number): boolean =>
  (x > 0.2 && x < 0.8 && y > 0.24 && y < 0.64) || (x > 0.3 && x < 0.5 && y >= 0.64 && y < 0.64 + (0.5 - x))

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(8 + named.length)
  framed.writeUInt32BE(data.length, 0)
  framed.set(named, 4)
  framed.writeUInt32BE(crc32(named), 4 + named.length)
  return framed
}
