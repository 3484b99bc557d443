import { hash } from './random.ts'

/**
 * A GTIN-13 of our own for a variant. It starts with 21: GS1 keeps 20 to 29 for numbers that a shop gives itself, so that
 * it can never be the number of a real product.
 */
export function gtinOf(variantId: string): string {
  const digits = '21' + String(hash(variantId)).padStart(10, '0')
  return digits + checkDigit(digits)
}

/** The last digit of a GTIN-13, from the twelve before it: weights 1 and 3 in turn, filled up to the next ten. */
export function checkDigit(twelve: string): string {
  let total = 0
  for (let i = 0; i < 12; i++) total += Number(twelve[i]) * (i % 2 === 0 ? 1 : 3)
  return String((10 - (total % 10)) % 10)
}
