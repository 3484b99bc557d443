import type { Rgb } from './palette.ts'

/**
 * The channels of a CSS colour; undefined where the browser does not know it. A canvas knows every notation: most it tells
 * back as hex, and the others it can paint.
 */
export function readColour(colour: string): Rgb | undefined {
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
