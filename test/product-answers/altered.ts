import type { Product } from '../../knowledge/catalogue.ts'

/** Another value of the same kind: the opposite, other figures, another word. */
export function altered(value: Product['attributes'][string]): Product['attributes'][string] {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 707
  if (Array.isArray(value)) return [...value.slice(1), 'zirconium']
  return /\d/.test(value) ? value.replace(/\d+/, figures => String(Number(figures) + 707)) : 'zirconium'
}
