import type { Matrix } from './matrix.ts'
import type { TrainedModel } from './model.ts'

const magic = 0x4c534941 // "AISL"
const version = 5

/**
 * A model as bytes: a header of three 32-bit numbers (magic, version, length of the JSON part), the JSON part with the
 * small things, then the arrays, each aligned to 4 bytes. Little endian. What is saved is what is loaded, bit for bit.
 */
export function saveModel(model: TrainedModel): Uint8Array {
  const { vocabulary, linear, linearBias, input, inputBias, output, outputBias, ...small } = model
  const matrices = [linear, input, output].flatMap(({ factors, cells }) => [factors, cells])
  const arrays = [vocabulary.hashes, linearBias, inputBias, outputBias, ...matrices]
  const json = new TextEncoder().encode(
    JSON.stringify({
      ...small,
      plain: vocabulary.plain,
      matrixUnits: [linear.unit, input.unit, output.unit],
      lengths: arrays.map(array => array.length),
    }),
  )
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
  const [found = 0, itsVersion = 0, length = 0] = bytes.length >= 12 ? new Uint32Array(buffer, 0, 3) : []
  const early = `the model ends after ${bytes.length} bytes, too early; train it again`
  if (found !== magic) throw new Error(`not a model: ${bytes.length} bytes that do not begin with AISL; train it again`)
  if (itsVersion !== version) {
    throw new Error(`the model has format ${itsVersion}, this version reads ${version}; train it again`)
  }
  let at = aligned(12 + length)
  if (at > bytes.length) throw new Error(early)
  const { plain, matrixUnits, lengths, ...small } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, 12, length)),
  )
  let next = 0
  const take = <T>(Kind: {
    new (buffer: ArrayBuffer, at: number, length: number): T
    BYTES_PER_ELEMENT: number
  }): T => {
    const size = lengths[next++]
    const stop = at + size * Kind.BYTES_PER_ELEMENT
    if (stop > buffer.byteLength) throw new Error(early)
    const array = new Kind(buffer, at, size)
    at = aligned(stop)
    return array
  }
  const matrix = (columns: number, unit: number): Matrix => {
    const factors = take(Uint16Array)
    const cells = take(Int8Array)
    return { columns, cells, factors, unit }
  }
  const hashes = take(Uint32Array)
  const [linearBias, inputBias, outputBias] = [take(Float32Array), take(Float32Array), take(Float32Array)]
  const classes = linearBias.length
  const [linear, input, output] = [
    matrix(classes, matrixUnits[0]),
    matrix(inputBias.length, matrixUnits[1]),
    matrix(classes, matrixUnits[2]),
  ]
  return { ...small, vocabulary: { hashes, plain }, linear, linearBias, input, inputBias, output, outputBias }
}

const aligned = (at: number) => Math.ceil(at / 4) * 4
