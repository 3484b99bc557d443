type Rgb = [number, number, number]

/** What is derived from one brand colour so that everything stays readable. */
export type Palette = {
  /** What stands on the colour. */
  on: string
  /** The colour as text and line on a light and on a dark surface. */
  onLight: string
  onDark: string
}

const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]
/** A little over the 4.5 of WCAG 1.4.3, so that rounding cannot fall below it. */
const enough = 4.6

/** The palette of a CSS colour of any notation; undefined where the browser does not know it. */
export function paletteOf(colour: string): Palette | undefined {
  const rgb = read(colour)
  return rgb && derive(rgb)
}

export function derive(rgb: Rgb): Palette {
  return {
    on: contrast(rgb, white) >= 4.5 ? '#fff' : '#000',
    onLight: readable(rgb, black, [241, 242, 239]),
    onDark: readable(rgb, white, [44, 46, 53]),
  }
}

/** The colour itself, or so much nearer to another one that it can be read on a surface. */
function readable(colour: Rgb, towards: Rgb, surface: Rgb): string {
  for (let part = 0; ; part += 0.05) {
    const mixed = colour.map((value, i) => Math.round(value + (towards[i]! - value) * Math.min(1, part))) as Rgb
    if (part >= 1 || contrast(mixed, surface) >= enough) return `rgb(${mixed.join(' ')})`
  }
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** A canvas knows every notation; most it tells back as hex, and the others it can paint. */
function read(colour: string): Rgb | undefined {
  if (!CSS.supports('color', colour)) return undefined
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.fillStyle = colour
  const hex = /^#(..)(..)(..)$/.exec(String(context.fillStyle))
  if (hex) return [1, 2, 3].map(i => Number.parseInt(hex[i]!, 16)) as Rgb
  context.fillRect(0, 0, 1, 1)
  const [r, g, b] = context.getImageData(0, 0, 1, 1).data
  return [r!, g!, b!]
}
