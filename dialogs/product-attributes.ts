import type { Product } from '../knowledge/catalogue.ts'
import { nameIn } from '../knowledge/product-answers/ideas.ts'
import type { DialogContext } from './dialog.ts'
import type { Wording } from './wording.ts'

/**
 * 'waterColumn' and 'water_column' as people read it: 'Water column'; in the shopper's language where it is one of the
 * properties that have a name there: 'Gewicht' of 'weight'.
 */
export function attributeLabel(name: string, context?: Pick<DialogContext, 'knowledge' | 'locale'>): string {
  const own = context && nameIn(name, shopLanguage(context.knowledge.shop), languageOf(context.locale))
  const words = (own ?? name)
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

/** The two letters of a locale. */
export const languageOf = (locale: string): string => locale.split('-')[0]!.toLowerCase()

/** The language that the shop's own data is in, two letters: that of its first locale. */
export const shopLanguage = ({ locales }: { locales: string[] }): string => languageOf(locales[0] ?? 'en')
