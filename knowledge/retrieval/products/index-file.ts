import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { kindsOf } from './kinds.ts'
import { type ProductIndex, productIndex } from './product-index.ts'
import type { Segment } from './segment.ts'
import { valuesOf } from './values.ts'
import { vocabularyOf } from './vocabulary.ts'

/**
 * An index on disk: one line of JSON, padded with spaces, then the arrays end to end, each at a multiple of eight bytes, so
 * that they are used where they lie in the bytes that were read.
 *
 *   {"format":1,"version":7,"tree":{…,"terms":{"array":3,"length":120}},"crc":…}\n  ‖  array 0 ‖ array 1 ‖ …
 */
const format = 2
/** Length of the first line's own length, in decimal digits, which the file begins with. */
const digits = 12
const alignment = 8

const arrayKinds = { Uint8Array, Uint16Array, Uint32Array, Float64Array }
type ArrayKind = keyof typeof arrayKinds
type Numbers = InstanceType<(typeof arrayKinds)[ArrayKind]>
type Placed = { kind: ArrayKind; at: number; length: number }

/** Writes an index beside its place and moves it there whole. */
export function saveIndex(index: ProductIndex, path: string): void {
  const arrays: Numbers[] = []
  let at = 0
  const place = (value: unknown): unknown => {
    if (ArrayBuffer.isView(value)) {
      const array = value as Numbers
      const placed: Placed = { kind: array.constructor.name as ArrayKind, at, length: array.length }
      arrays.push(array)
      at += Math.ceil(array.byteLength / alignment) * alignment
      return { '#': placed }
    }
    if (Array.isArray(value)) return value.map(place)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, place(one)]))
    return value
  }
  const { vocabulary, values, kinds, means } = index.shared
  const tree = place({
    language: vocabulary.language,
    vocabulary: vocabulary.arrays(),
    values: values.arrays(),
    kinds: kinds.arrays(),
    means,
    segments: index.live.map(({ segment, dead }) => ({ segment, dead })),
  })
  const crc = arrays.reduce((sum, array) => crc32(bytesOf(array), sum), 0)
  const head = Buffer.from(JSON.stringify({ format, version: index.version, size: at, crc, tree }))
  const draft = `${path}.${process.pid}.part`
  const file = openSync(draft, 'w')
  try {
    writeWhole(file, Buffer.from(String(head.length).padStart(digits)))
    writeWhole(file, head)
    writeWhole(file, Buffer.alloc(gap(digits + head.length)))
    for (const array of arrays) {
      const bytes = bytesOf(array)
      writeWhole(file, bytes)
      writeWhole(file, Buffer.alloc(gap(bytes.length)))
    }
    fsyncSync(file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
}

/** The index in a file; `undefined` when there is none, or it is of another format, or not whole. */
export function loadIndex(path: string, synonyms: Record<string, string>): ProductIndex | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return undefined
  }
  try {
    const length = Number(bytes.toString('latin1', 0, digits))
    const head = JSON.parse(bytes.toString('utf8', digits, digits + length))
    const from = digits + length + gap(digits + length)
    if (head.format !== format || bytes.length !== from + head.size) return undefined
    const read = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(read)
      if (typeof value !== 'object' || value === null) return value
      const placed = (value as { '#'?: Placed })['#']
      if (!placed) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, read(one)]))
      return arrayAt(bytes, from + placed.at, placed)
    }
    const tree = read(head.tree) as Tree
    if (crcOf(head.tree, bytes, from) !== head.crc) return undefined
    const vocabulary = vocabularyOf(tree.language, tree.vocabulary)
    return productIndex(
      head.version,
      { vocabulary, values: valuesOf(tree.values), kinds: kindsOf(vocabulary, tree.kinds), means: tree.means },
      tree.segments,
      synonyms,
    )
  } catch {
    return undefined
  }
}

type Tree = {
  language: string
  vocabulary: Parameters<typeof vocabularyOf>[1]
  values: Parameters<typeof valuesOf>[0]
  kinds: Parameters<typeof kindsOf>[1]
  means: Float64Array
  segments: { segment: Segment; dead: Uint32Array }[]
}

function arrayAt(bytes: Buffer, at: number, { kind, length }: Placed): Numbers {
  const Kind = arrayKinds[kind]
  if (bytes.byteOffset % alignment === 0) return new Kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length)
  return new Kind(
    bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + length * Kind.BYTES_PER_ELEMENT) as ArrayBuffer,
  )
}

/** The checksum over the arrays in the order they were placed, without what pads them. */
function crcOf(tree: unknown, bytes: Buffer, from: number): number {
  const placed: Placed[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const here = (value as { '#'?: Placed })['#']
    if (here) placed.push(here)
    else for (const one of Object.values(value)) visit(one)
  }
  visit(tree)
  return placed
    .sort((a, b) => a.at - b.at || a.length - b.length)
    .reduce((sum, { kind, at, length }) => {
      const begin = from + at
      return crc32(bytes.subarray(begin, begin + length * arrayKinds[kind].BYTES_PER_ELEMENT), sum)
    }, 0)
}

const bytesOf = (array: Numbers): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
const gap = (length: number): number => (alignment - (length % alignment)) % alignment

/** `writeSync` may write less than it is given, and no more than two gigabytes. */
function writeWhole(file: number, bytes: Uint8Array): void {
  const most = 1 << 30
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(most, bytes.length - at))
}
