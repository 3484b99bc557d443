import type { ToldSizes } from '../sizing.ts'
import type { FitStatistics } from './from-others.ts'
import { placeOf, type SizeScale, sizeAt } from './size-scale.ts'
import type { Clue } from './weigh.ts'

/** Clues from the sizes that somebody says they wear; those of a brand that the shop knows, as that brand is cut. */
export function toldClues(scale: SizeScale, told: ToldSizes, statistics: FitStatistics): Clue[] {
  return (told.sizes ?? []).flatMap(({ size, system, brand, fit = 'fit' }): Clue[] => {
    const place = placeOf(scale, size, system)
    if (place === undefined) return []
    const cut = brand === undefined ? { offset: 0, deviation: 0.2 } : statistics.cutOfBrand(brand, scale.family)
    const reason = {
      from: 'usual size',
      size,
      ...(system && { system }),
      ...(brand && { brand }),
      here: sizeAt(scale, place),
      fit,
    } as const
    if (fit === 'fit')
      return [{ of: 'wearer', mean: place + cut.offset, deviation: Math.hypot(0.4, cut.deviation), reason }]
    return [
      {
        of: 'wearer',
        place: place + cut.offset,
        outcome: fit === 'small' ? 0 : 2,
        weight: 1,
        deviation: cut.deviation,
        reason,
      },
    ]
  })
}

/** Sizes on file, by what they are of; a clue where nothing better is known. */
export function filedClues(scale: SizeScale, sizes: Record<string, string> | undefined): Clue[] {
  const thing = scale.family.split(' ')[0]!
  const name =
    thing === 'shoes' || thing === 'socks' ? 'shoes' : thing === 'legs' ? 'bottoms' : thing === 'body' ? 'tops' : thing
  const size = sizes?.[name]
  const place = size === undefined ? undefined : placeOf(scale, size)
  return place === undefined
    ? []
    : [{ of: 'wearer', mean: place, deviation: 0.6, reason: { from: 'size on file', size: size! } }]
}
