import type { Product } from './catalogue.ts'

export type FactKind = 'colour' | 'material' | 'size' | 'brand' | 'other'

/** Shops name their options in their own language. */
const kinds: [RegExp, FactKind][] = [
  [/(?:^|\W|_)(?:colou?rs?|farben?|couleurs?|colore?s?|colori|cor|cores)$/, 'colour'],
  [/(?:^|\W|_)(?:materials?|materialien|mati[eè]res?|material(?:es|e|i)|mat[eé]riaux|materiais)$/, 'material'],
  [/(?:^|\W|_)(?:sizes?|gr(?:ö|oe)(?:ß|ss)en?|tailles?|pointures?|tallas?|taglie?|tamanhos?)$/, 'size'],
  [/^(?:brand|marke|marque|marca)$/, 'brand'],
]

/** Asked for every option of every product shown, and a catalogue has few names. */
const known = new Map<string, FactKind>()

/** What kind of fact an option or attribute name tells: shops say 'color', 'Frame colour', 'upper material', 'Schuhgröße'. */
export function factKind(name: string): FactKind {
  let kind = known.get(name)
  if (!kind) {
    if (known.size > 10_000) known.clear()
    const folded = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .trim()
    kind =
      kinds.find(([pattern]) => pattern.test(folded))?.[1] ?? (/gr(?:ö|oe)(?:ß|ss)e$/.test(folded) ? 'size' : 'other')
    known.set(name, kind)
  }
  return kind
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
