/**
 * A small assembler for WebAssembly with 128-bit vectors: functions over one imported memory, written as expressions.
 * Every function here returns the bytes of an expression or a statement. The numbers are the opcodes of the
 * specification (WebAssembly 2.0, "Binary Format").
 */
export type Code = number[]

const types = { i32: 0x7f, v128: 0x7b }
export type Type = keyof typeof types

/** A function of 32-bit numbers (`params`) that returns nothing; `locals` have names too. */
export type Func = { name: string; params: string[]; locals: Record<string, Type>; body: (v: Variables) => Code[] }

/** Reads and writes the parameters and locals of a function by name. */
export type Variables = { get(name: string): Code; set(name: string, value: Code): Code }

/** An unsigned number in LEB128. */
function unsigned(value: number): Code {
  const bytes: Code = []
  let rest = value >>> 0
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
    rest >>>= 7
  } while (rest > 0)
  return bytes
}

/** A number from 0 to 2^31 - 1 as an expression: signed LEB128, whose last byte must leave the sign bit free. */
export function i32(value: number): Code {
  const bytes = unsigned(value)
  if (bytes.at(-1)! & 0x40) {
    bytes[bytes.length - 1]! |= 0x80
    bytes.push(0)
  }
  return [0x41, ...bytes]
}

const vector = (opcode: number) => [0xfd, ...unsigned(opcode)]
/** The alignment is a hint, and 2^2 always holds. */
const at = (offset: number) => [2, ...unsigned(offset)]

export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a]
export const multiply = (a: Code, b: Code): Code => [...a, ...b, 0x6c]
export const isLess = (a: Code, b: Code): Code => [...a, ...b, 0x49]
export const load32 = (address: Code): Code => [...address, 0x28, ...at(0)]

export const loadVector = (address: Code, offset = 0): Code => [...address, ...vector(0x00), ...at(offset)]
/** Four copies of the 32 bits at an address. */
export const loadCopies = (address: Code): Code => [...address, ...vector(0x09), ...at(0)]
export const storeVector = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  ...vector(0x0b),
  ...at(offset),
]
/** Stores the first 32 bits of a vector. */
export const storeFirst = (address: Code, value: Code): Code => [...address, ...value, ...vector(0x5a), ...at(0), 0]
export const zeroVector: Code = [...vector(0x0c), ...new Array<number>(16).fill(0)]
/** The bytes of two vectors in the order of `lanes`: 0 to 15 are those of `a`, 16 to 31 those of `b`. */
export const shuffleBytes = (a: Code, b: Code, lanes: number[]): Code => [...a, ...b, ...vector(0x0d), ...lanes]
export const addFloats = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe4)]
export const multiplyFloats = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xe6)]
export const addWholes = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xae)]
/** The first (or last) eight signed bytes as 16-bit numbers. */
export const widenLow = (a: Code): Code => [...a, ...vector(0x87)]
export const widenHigh = (a: Code): Code => [...a, ...vector(0x88)]
/** Products of 16-bit numbers, neighbours added up: four 32-bit numbers. */
export const dotPairs = (a: Code, b: Code): Code => [...a, ...b, ...vector(0xba)]

/** Repeats `body` while `condition` holds; it is looked at first. */
export const repeatWhile = (condition: Code, body: Code[]): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...condition, 0x45, 0x0d, 1],
  ...body.flat(),
  ...[0x0c, 0, 0x0b, 0x0b],
]

/** The memory of a module: `buffer` is what typed arrays lie in. */
type Memory = { buffer: ArrayBuffer }
/** WebAssembly is known to the types of a browser, not to those of Node. */
const { Module, Memory, Instance } = (
  globalThis as unknown as {
    WebAssembly: {
      Module: new (bytes: Uint8Array) => object
      Memory: new (pages: { initial: number }) => Memory
      Instance: new (module: object, imports: object) => { exports: Record<string, (...numbers: number[]) => void> }
    }
  }
).WebAssembly

/** Compiles functions into a program that `run` starts. */
export function assemble(functions: Func[]): object {
  return new Module(Uint8Array.from(moduleOf(functions)))
}

const page = 65_536

/** The functions of a program over a new memory. Throws a RangeError when the machine has not that much. */
export function instantiate(program: object, bytes: number) {
  const memory = new Memory({ initial: Math.ceil(bytes / page) + 1 })
  return { buffer: memory.buffer, functions: new Instance(program, { env: { memory } }).exports }
}

/** A module that imports `env.memory` and exports each function under its name. */
function moduleOf(functions: Func[]): Code {
  const text = (name: string) => list([...new TextEncoder().encode(name)].map(byte => [byte]))
  const section = (id: number, content: Code) => [id, ...unsigned(content.length), ...content]
  return [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(functions.map(({ params }) => [0x60, ...list(params.map(() => [types.i32])), 0]))),
    ...section(2, list([[...text('env'), ...text('memory'), 0x02, 0, 0]])),
    ...section(3, list(functions.map((_, i) => unsigned(i)))),
    ...section(7, list(functions.map(({ name }, i) => [...text(name), 0x00, ...unsigned(i)]))),
    ...section(10, list(functions.map(bodyOf))),
  ]
}

const list = (items: Code[]): Code => [...unsigned(items.length), ...items.flat()]

function bodyOf({ params, locals, body }: Func): Code {
  const names = [...params, ...Object.keys(locals)]
  const indexOf = (name: string) => {
    const index = names.indexOf(name)
    if (index < 0) throw new Error(`no variable is called ${name}`)
    return unsigned(index)
  }
  const statements = body({
    get: name => [0x20, ...indexOf(name)],
    set: (name, value) => [...value, 0x21, ...indexOf(name)],
  })
  const code = [...list(Object.values(locals).map(type => [1, types[type]])), ...statements.flat(), 0x0b]
  return [...unsigned(code.length), ...code]
}
