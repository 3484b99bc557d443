import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contrast, paletteOf, type Rgb } from '../../web/widget/palette.ts'

const channels = (text: string) =>
  (text.startsWith('#') ? (text === '#fff' ? [255, 255, 255] : [0, 0, 0]) : text.match(/\d+/g)!.map(Number)) as Rgb
const channel = fc.nat(255)

it('knows the contrast of the standard’s own examples', () => {
  expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21)
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2)
})

it('stays readable with any brand colour', () => {
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), colour => {
      const { on, onLight, onDark } = paletteOf(colour)
      expect(contrast(channels(on), colour)).toBeGreaterThanOrEqual(4.5)
      for (const surface of [
        [255, 255, 255],
        [243, 244, 241],
      ] as Rgb[])
        expect(contrast(channels(onLight), surface)).toBeGreaterThanOrEqual(4.5)
      for (const surface of [
        [23, 24, 28],
        [38, 40, 46],
      ] as Rgb[])
        expect(contrast(channels(onDark), surface)).toBeGreaterThanOrEqual(4.5)
    }),
    { numRuns: 2000 },
  )
})

it('leaves a colour alone that can be read as it is', () => {
  expect(paletteOf([31, 92, 70])).toMatchObject({ on: '#fff', onLight: 'rgb(31 92 70)' })
})
