import { fold } from '../../fold.ts'
import { type Dictionary, type DictionaryArrays, dictionaryOf } from './dictionary.ts'
import { growing } from './growing.ts'

/** Every value that conditions and facets name, once: "colour: navy blue" is one number in the whole index. */
export type Values = {
  readonly size: number
  add(kind: string, label: string): number
  /** The numbers of the values of a kind: 'colour', 'brand', 'option:capacity', ... */
  ofKind(kind: string): number[]
  folded(value: number): string
  /** As the shop writes it. */
  label(value: number): string
  /** Which facet a value counts for, as an index into `facetKinds`; 255: none. */
  facets(): Uint8Array
  arrays(): ValueArrays
}

export type ValueArrays = { keys: DictionaryArrays; labels: DictionaryArrays; labelOf: Uint32Array; facets: Uint8Array }

export const facetKinds = ['brand', 'colour', 'size', 'material', 'type'] as const

/** The kind of an option's values, however its name is written. */
export function optionKind(name: string): string {
  let kind = optionKinds.get(name)
  if (kind === undefined) {
    kind = `option:${fold(name)}`
    if (optionKinds.size > 10_000) optionKinds.clear()
    optionKinds.set(name, kind)
  }
  return kind
}
const optionKinds = new Map<string, string>()

export function valuesOf(from?: ValueArrays): Values {
  // Keys are "kind\nfolded"; labels are kept once however many kinds they stand under.
  const keys: Dictionary = dictionaryOf(from?.keys)
  const labels: Dictionary = dictionaryOf(from?.labels)
  const labelOf = growing(Uint32Array, from?.labelOf)
  const facets = growing(Uint8Array, from?.facets)
  let kinds: Map<string, number[]> | undefined
  return {
    get size() {
      return keys.size
    },
    add(kind, label) {
      const before = keys.size
      const value = keys.add(`${kind}\n${fold(label)}`)
      if (value < before) return value
      labelOf.push(labels.add(label))
      const facet = (facetKinds as readonly string[]).indexOf(kind)
      facets.push(facet < 0 ? 255 : facet)
      kinds = undefined
      return value
    },
    ofKind(kind) {
      if (!kinds) {
        kinds = new Map()
        for (let value = 0; value < keys.size; value++) {
          const key = keys.at(value)
          const name = key.slice(0, key.indexOf('\n'))
          const of = kinds.get(name)
          if (of) of.push(value)
          else kinds.set(name, [value])
        }
      }
      return kinds.get(kind) ?? []
    },
    folded(value) {
      const key = keys.at(value)
      return key.slice(key.indexOf('\n') + 1)
    },
    label: value => labels.at(labelOf.raw()[value]!),
    facets: () => facets.view(),
    arrays: () => ({
      keys: keys.arrays(),
      labels: labels.arrays(),
      labelOf: labelOf.take(),
      facets: facets.take(),
    }),
  }
}
