import type { Product } from '../knowledge/catalogue.ts'
import type { Wording } from './wording.ts'

/** 'waterColumn' and 'water_column' as people read it: 'Water column'. */
export function attributeLabel(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The value of an attribute in words; a dash where the shop does not say. */
export function attributeText(value: Product['attributes'][string] | undefined, wording: Wording): string {
  if (value === undefined) return '–'
  if (typeof value === 'boolean') return wording.text(value ? 'yes' : 'no')
  if (typeof value === 'number') return wording.number(value)
  return Array.isArray(value) ? wording.list(value) : value
}
