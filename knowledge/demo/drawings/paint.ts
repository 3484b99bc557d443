/** The shades of one colour that a drawing is made of. */
export type Paint = {
  base: string
  /** For parts in shade, then for parts in deep shade */
  dark: string
  deep: string
  light: string
  pale: string
  /** For seams and other fine lines on the base: darker, or lighter where the base is nearly black */
  line: string
}

/** Draws a product in the middle of 600 x 600; what stands has its feet at y = 480. */
export type Drawing = (paint: Paint) => string

/** What is the same in every picture. */
export const ink = '#343741'
export const soft = '#5a5f6b'
export const metal = '#cdd2d8'
export const metalDark = '#a3abb5'
export const metalDeep = '#7d8691'
export const wood = '#d3a56c'
export const woodDark = '#b4854d'
export const white = '#fdfcf9'
export const paper = '#efe9de'
export const gum = '#e9e1d2'
export const brassy = '#d0a44f'
export const leaf = '#6f9a72'
export const leafDark = '#517a58'

const channels = (hex: string): number[] => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))

/** A colour between two; 0 is the first, 1 the second. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)]
  return (
    '#' +
    a
      .map((value, i) =>
        Math.round(value + (b[i]! - value) * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  )
}

/** How light a colour looks, 0 to 1 (Rec. 709 weights). */
export function lightness(hex: string): number {
  const [r, g, b] = channels(hex) as [number, number, number]
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255
}

/** The shades of a colour. */
export function paintOf(hex: string): Paint {
  const shade = '#23233a'
  const dim = lightness(hex) < 0.27
  return {
    base: hex,
    dark: mix(hex, shade, dim ? 0.3 : 0.17),
    deep: mix(hex, shade, dim ? 0.55 : 0.36),
    light: mix(hex, '#ffffff', dim ? 0.13 : 0.26),
    pale: mix(hex, '#ffffff', dim ? 0.3 : 0.52),
    line: dim ? mix(hex, '#ffffff', 0.24) : mix(hex, shade, 0.34),
  }
}

/** A filled path. */
export const P = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`

/** A line with round ends. */
export const L = (d: string, stroke: string, width = 5, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`

/** A rectangle with round corners. */
export const R = (
  x: number,
  y: number,
  width: number,
  height: number,
  round: number,
  fill: string,
  more = '',
): string => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}" ${more}/>`

/** A circle. */
export const C = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`

/** An ellipse. */
export const E = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`

/** A drawing and its mirror image on the other side of x = 300. */
export const mirror = (left: string): string => left + `<g transform="translate(600 0) scale(-1 1)">${left}</g>`

/** A drawing moved, then turned and scaled about the middle of the picture. */
export const at = (drawing: string, x: number, y: number, scale = 1, turn = 0): string =>
  `<g transform="translate(${300 + x} ${300 + y}) rotate(${turn}) scale(${scale}) translate(-300 -300)">${drawing}</g>`

/** The same thing at several places. */
export const each = <T>(list: T[], draw: (item: T, i: number) => string): string => list.map(draw).join('')

/** Numbers from `from` by `step`, `count` of them. */
export const row = (from: number, step: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + i * step)

/** The bright colours of toys. */
export const red = '#d4574c'
export const blue = '#4c7fb8'
export const yellow = '#edbd45'
export const green = '#63a375'

/** A warm light about a point. */
export const glow = (x: number, y: number, r: number): string =>
  C(x, y, r, '#ffe9a8', 'opacity="0.35"') + C(x, y, r * 0.62, '#fff0c2', 'opacity="0.55"')
