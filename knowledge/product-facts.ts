import type { Product } from './catalogue.ts'

/** What kind of fact an option or attribute name tells: shops say 'color', 'Frame colour', 'upper material', 'shoe size'. */
export function factKind(name: string): 'colour' | 'material' | 'size' | 'brand' | 'other' {
  const last = name.toLowerCase().match(/[a-z]+(?=[^a-z]*$)/)?.[0]
  if (last === 'color' || last === 'colour' || last === 'colors' || last === 'colours') return 'colour'
  if (last === 'material' || last === 'materials') return 'material'
  if (last === 'size' || last === 'sizes') return 'size'
  return name.toLowerCase() === 'brand' ? 'brand' : 'other'
}

/** The single values of a fact: "80 % wool, 20 % silk" is wool and silk. */
export function factValues(value: string | number | boolean | string[]): string[] {
  const told = Array.isArray(value) ? value : [String(value)]
  return told.flatMap(text =>
    text
      .split(/[,;/&+]|\s(?:and|with)\s/)
      .map(part => part.replace(/\d+\s*%/g, '').trim())
      .filter(part => part !== ''),
  )
}

/** Every maker a product can be of: its brand, or the values of an option named so. */
export function brandsOf(product: Product): string[] {
  if (product.brand) return [product.brand]
  return product.variants.flatMap(variant =>
    Object.entries(variant.options).flatMap(([name, value]) => (factKind(name) === 'brand' ? [value] : [])),
  )
}
