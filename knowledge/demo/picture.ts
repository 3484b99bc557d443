import type { Product } from '../catalogue.ts'
import { colours } from './colours.ts'
import { drawings } from './drawings/all.ts'
import { lightness, mix, paintOf } from './drawings/paint.ts'
import { drawingFor } from './drawings/which.ts'
import { slug } from './products/line.ts'

/** An SVG of a product, 600 x 600, in one of its colours (default: its own or its first). */
export function drawPicture(product: Product, colour?: string): string {
  const shown = colour ?? product.variants[0]?.options.colour ?? String(product.attributes.colour ?? 'steel')
  const hex = colours[shown]
  if (!hex) throw new Error(`${product.id}: no hex is known for the colour ${shown}; add it to knowledge/demo/colours.ts`)
  const title = colour ? `${product.title}, ${colour}` : product.title
  const [wall, light] = background(hex)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" role="img"><title>${escape(title)}</title>` +
    '<defs><filter id="s" x="-20%" y="-20%" width="140%" height="150%">' +
    '<feDropShadow dx="0" dy="12" stdDeviation="12" flood-color="#2b2a3a" flood-opacity="0.2"/></filter></defs>' +
    `<rect width="600" height="600" fill="${wall}"/><circle cx="300" cy="300" r="252" fill="${light}"/>` +
    `<g filter="url(#s)">${drawings[drawingFor(product)]!(paintOf(hex))}</g></svg>`
  )
}

/** The SVG at an address that the catalogue names, `/demo/images/<product>[-<colour>].svg`; undefined when there is none. */
export function drawImage(address: string, products: Product[]): string | undefined {
  const name = /^(?:\/demo\/images\/)?([a-z0-9-]+)\.svg$/.exec(address)?.[1]
  if (!name) return undefined
  for (const product of products) {
    if (name === product.id) return drawPicture(product)
    if (!name.startsWith(product.id + '-')) continue
    const rest = name.slice(product.id.length + 1)
    const colour = product.variants.find(({ options }) => options.colour && slug(options.colour) === rest)?.options.colour
    if (colour) return drawPicture(product, colour)
  }
  return undefined
}

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

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
