import type { TrainedModel } from './model.ts'

const magic = 0x4c534941 // "AISL"
const version = 1

/**
 * A model as bytes: a header of three 32-bit numbers (magic, version, length of the JSON part), the JSON part with the
 * small things, then the arrays, each aligned to 4 bytes. Little endian. What is saved is what is loaded, bit for bit.
 */
export function saveModel(model: TrainedModel): Uint8Array {
  const { vocabulary, weights, bias, ...small } = model
  const arrays = [vocabulary.hashes, vocabulary.values, bias, weights.scales, weights.cells]
  const json = new TextEncoder().encode(JSON.stringify({ ...small, lengths: arrays.map((array) => array.length) }))
  const start = aligned(12 + json.length)
  const bytes = new Uint8Array(arrays.reduce((at, array) => aligned(at + array.byteLength), start))
  new Uint32Array(bytes.buffer, 0, 3).set([magic, version, json.length])
  bytes.set(json, 12)
  let at = start
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at = aligned(at + array.byteLength)
  }
  return bytes
}

/** Reads what `saveModel` wrote. Throws an Error when the bytes are not a whole model of this version. */
export function loadModel(bytes: Uint8Array): TrainedModel {
  const buffer = bytes.slice().buffer
  const [found, itsVersion, length] = bytes.length >= 12 ? new Uint32Array(buffer, 0, 3) : [0, 0, 0]
  if (found !== magic) throw new Error(`not a model: ${bytes.length} bytes that do not begin with AISL; train it again`)
  if (itsVersion !== version) throw new Error(`the model has format ${itsVersion}, this version reads ${version}; train it again`)
  const { lengths, ...small } = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 12, length)))
  let at = aligned(12 + length)
  const take = <T>(Kind: { new (buffer: ArrayBuffer, at: number, length: number): T; BYTES_PER_ELEMENT: number }, size: number): T => {
    const stop = at + size * Kind.BYTES_PER_ELEMENT
    if (stop > buffer.byteLength) throw new Error(`the model ends after ${bytes.length} bytes, too early; train it again`)
    const array = new Kind(buffer, at, size)
    at = aligned(stop)
    return array
  }
  const hashes = take(Uint32Array, lengths[0])
  const values = take(Float32Array, lengths[1])
  const bias = take(Float32Array, lengths[2])
  const scales = take(Float32Array, lengths[3])
  const cells = take(Int8Array, lengths[4])
  const weights = { rows: scales.length, columns: bias.length, cells, scales }
  return { ...small, vocabulary: { hashes, values }, weights, bias }
}

const aligned = (at: number) => Math.ceil(at / 4) * 4
