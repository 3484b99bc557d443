import type { Product } from '../../catalogue.ts'
import { fold } from '../../fold.ts'
import { hash } from './dictionary.ts'

/** What a product is ordered by, as hashes in ascending order, each with its product. */
export type Codes = { hashes: Uint32Array; documents: Uint16Array }

const isCodeName =
  /^(?:sku|mpn|ean|upc|gtin|isbn|asin|model(?:.?(?:number|no|name))?|(?:part|article|item).?(?:number|no))$/i

/** A code as it is compared: without case, spaces and hyphens; a GTIN without leading zeros. */
export const codeKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=\d{7,}$)/, '')

/** A product's own id as a code: one of symbols only is kept as it is. */
export const idKey = (id: string): string => codeKey(id) || id

/** The codes of a product: its own id, and ids, GTINs and model numbers of its variants. */
export function codesOf(product: Product): string[] {
  const codes = new Set<string>()
  for (const [name, told] of Object.entries(product.attributes))
    if (isCodeName.test(name) && typeof told !== 'boolean') codes.add(String(told))
  for (const { id, gtin } of product.variants) {
    codes.add(id)
    if (gtin) codes.add(gtin)
  }
  return [...new Set([idKey(product.id), ...[...codes].map(codeKey).filter(key => key !== '')])]
}

/** Whether a text looks like a code rather than a word or a size. */
export const looksLikeCode = (text: string): boolean => {
  const key = codeKey(text)
  return /\d/.test(key) && key.length >= (/^\d+$/.test(key) ? 6 : 5) && !/^\d+(?:x\d+)+$/.test(key)
}

/** The products, by their number in the segment, that may have this code: others can share its hash. */
export function withCode({ hashes, documents }: Codes, key: string): number[] {
  const wanted = hash(key)
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hashes[middle]! < wanted) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; i < hashes.length && hashes[i] === wanted; i++) found.push(documents[i]!)
  return found
}
