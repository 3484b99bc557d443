import type { Product } from '../catalogue.ts'
import { colours } from './colours.ts'
import { drawings } from './drawings/all.ts'
import { lightness, mix, paintOf } from './drawings/paint.ts'
import { drawingFor } from './drawings/which.ts'
import { slug } from './products/line.ts'

/**
 * An SVG of a product, 600 x 600.
 *
 * @param colour one of its colours, as a word or as it stands in addresses (`sage-green`); without one, or with one that
 * nobody has mixed, it is drawn in its own colour
 */
export function drawPicture(product: Product, colour?: string): string {
  const word = colour && words.get(slug(colour))
  const own = product.variants[0]?.options.colour ?? String(product.attributes.colour)
  const hex = colours[word ?? own] ?? colours.steel!
  const title = word ? `${product.title}, ${word}` : product.title
  const [wall, light] = background(hex)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" role="img"><title>${xml(title)}</title>` +
    '<defs><filter id="s" x="-20%" y="-20%" width="140%" height="150%">' +
    '<feDropShadow dx="0" dy="12" stdDeviation="12" flood-color="#2b2a3a" flood-opacity="0.2"/></filter></defs>' +
    `<rect width="600" height="600" fill="${wall}"/><circle cx="300" cy="300" r="252" fill="${light}"/>` +
    `<g filter="url(#s)">${drawings[drawingFor(product)]!(paintOf(hex))}</g></svg>`
  )
}

const words = new Map(Object.keys(colours).map(word => [slug(word), word]))

/** The names of the different drawings that these products use. */
export const drawingNames = (products: Product[]): Set<string> => new Set(products.map(drawingFor))

/** A wall and a lighter disc on it, in a tint of the product's colour; greyer and darker behind a pale product. */
function background(hex: string): [string, string] {
  const light = lightness(hex)
  const tint = mix(hex, '#cfc8bd', 0.45)
  if (light > 0.86) return ['#dcd6cb', '#e6e1d8']
  if (light > 0.7) return [mix(tint, '#e4e2de', 0.72), mix(tint, '#efedea', 0.78)]
  return [mix(tint, '#ffffff', 0.72), mix(tint, '#ffffff', 0.85)]
}

const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
