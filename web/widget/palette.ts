/** Channels from 0 to 255. */
export type Rgb = [number, number, number]

/** What is derived from one brand colour so that everything stays readable. */
export type Palette = {
  /** What stands on the colour. */
  on: string
  /** The colour as text and line on a light and on a dark surface. */
  onLight: string
  onDark: string
}

const white: Rgb = [255, 255, 255]
/** A little over the 4.5 of WCAG 1.4.3, so that rounding cannot fall below it. */
const enough = 4.6

/** The palette of a colour. */
export function paletteOf(rgb: Rgb): Palette {
  return {
    on: contrast(rgb, white) >= 4.5 ? '#fff' : '#000',
    onLight: readable(rgb, -0.02, [243, 244, 241]),
    onDark: readable(rgb, 0.02, [38, 40, 46]),
  }
}

/** The colour itself, or the nearest darker or lighter one of its hue that can be read on a surface. */
function readable(colour: Rgb, step: number, surface: Rgb): string {
  const own = (Math.max(...colour) + Math.min(...colour)) / 510
  for (let lightness = own; ; lightness += step) {
    const shade = atLightness(colour, own, Math.max(0, Math.min(1, lightness)))
    if (contrast(shade, surface) >= enough || lightness < 0 || lightness > 1) return `rgb(${shade.join(' ')})`
  }
}

/** In HSL, hue and saturation stay when the channels' distance from the lightness is scaled by the room that is left. */
function atLightness(colour: Rgb, from: number, to: number): Rgb {
  const room = (lightness: number) => 1 - Math.abs(2 * lightness - 1)
  const scale = room(from) > 0 ? room(to) / room(from) : 0
  return colour.map(value => Math.round((to + (value / 255 - from) * scale) * 255)) as Rgb
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
