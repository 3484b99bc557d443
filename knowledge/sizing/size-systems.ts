/** Who a size is cut for: the same number is another length for each. */
export type Wearer = 'women' | 'men' | 'children' | 'unisex'
export type SizeSystem = 'EU' | 'UK' | 'US' | 'JP' | 'FR' | 'IT'
export type SizeKind = 'shoes' | 'clothing' | 'child' | 'ring' | 'bra'

/** One size by its names in each system, with the length in cm that it is made for (foot, bust or chest, height). */
type Step = { cm: number } & Partial<Record<SizeSystem | 'letter', string>>

const table = (names: (SizeSystem | 'letter' | 'cm')[], rows: string): Step[] =>
  rows
    .trim()
    .split(/\s*\n\s*/)
    .map(row => {
      const cells = row.split(/\s+/)
      const step = Object.fromEntries(names.map((name, i) => [name, cells[i]!]))
      return { ...step, cm: Number(step.cm) } as Step
    })

/** Foot length in cm is also the Japanese size. After Mondopoint (ISO 9407) and the Paris point: EU = 1.5 × (foot + 1.5). */
const shoes: Record<'women' | 'men' | 'children', Step[]> = {
  women: table(
    ['EU', 'UK', 'US', 'JP', 'cm'],
    `35 2.5 4.5 22 21.8
     36 3.5 5.5 22.5 22.5
     37 4 6 23 23.2
     38 5 7 24 23.8
     39 6 8 24.5 24.5
     40 6.5 8.5 25 25.2
     41 7.5 9.5 26 25.8
     42 8 10 26.5 26.5
     43 9 11 27 27.2
     44 9.5 11.5 28 27.8`,
  ),
  men: table(
    ['EU', 'UK', 'US', 'JP', 'cm'],
    `38 5 6 24 23.8
     39 6 7 24.5 24.5
     40 6.5 7.5 25 25.2
     41 7.5 8.5 26 25.8
     42 8 9 26.5 26.5
     43 9 10 27 27.2
     44 9.5 10.5 28 27.8
     45 10.5 11.5 28.5 28.5
     46 11 12 29 29.2
     47 12 13 30 29.8
     48 13 14 30.5 30.5
     49 13.5 14.5 31 31.2
     50 14 15 32 31.8`,
  ),
  // After UK 13 and US 13.5, counting begins anew at 1.
  children: table(
    ['EU', 'UK', 'US', 'JP', 'cm'],
    `18 2.5c 3c 10.5 10.5
     19 3c 4c 11 11.2
     20 4c 5c 12 11.8
     21 4.5c 5.5c 12.5 12.5
     22 5.5c 6c 13 13.2
     23 6c 7c 14 13.8
     24 7c 8c 14.5 14.5
     25 8c 8.5c 15 15.2
     26 8.5c 9.5c 16 15.8
     27 9c 10c 16.5 16.5
     28 10c 11c 17 17.2
     29 11c 11.5c 18 17.8
     30 11.5c 12.5c 18.5 18.5
     31 12.5c 13c 19 19.2
     32 13c 1 20 19.8
     33 1 2 20.5 20.5
     34 2 3 21 21.2
     35 2.5 3.5 22 21.8
     36 3.5 4.5 22.5 22.5
     37 4 5 23 23.2
     38 5 6 24 23.8`,
  ),
}

/** Tops, dresses, jackets; cm is the bust or chest (EN 13402-3). EU is the German count. */
const clothing: Record<'women' | 'men', Step[]> = {
  women: table(
    ['EU', 'UK', 'US', 'FR', 'IT', 'letter', 'cm'],
    `30 4 0 32 36 XXS 72
     32 6 2 34 38 XS 76
     34 8 4 36 40 XS 80
     36 10 6 38 42 S 84
     38 12 8 40 44 M 88
     40 14 10 42 46 M 92
     42 16 12 44 48 L 96
     44 18 14 46 50 L 100
     46 20 16 48 52 XL 104
     48 22 18 50 54 XL 110
     50 24 20 52 56 XXL 116
     52 26 22 54 58 XXL 122
     54 28 24 56 60 3XL 128`,
  ),
  men: table(
    ['EU', 'UK', 'US', 'FR', 'IT', 'letter', 'cm'],
    `42 32 32 42 42 XS 84
     44 34 34 44 44 XS 88
     46 36 36 46 46 S 92
     48 38 38 48 48 M 96
     50 40 40 50 50 M 100
     52 42 42 52 52 L 104
     54 44 44 54 54 XL 108
     56 46 46 56 56 XXL 112
     58 48 48 58 58 XXL 116
     60 50 50 60 60 3XL 120`,
  ),
}

/** Children's clothes are named by height in cm; the age is that of an average child. */
const childSizes: [size: number, ageMonths: number][] = [
  ...([
    [50, 0],
    [56, 1],
    [62, 3],
    [68, 6],
    [74, 9],
    [80, 12],
    [86, 18],
    [92, 24],
    [98, 36],
    [104, 48],
    [110, 60],
  ] as [number, number][]),
  ...([
    [116, 72],
    [122, 84],
    [128, 96],
    [134, 108],
    [140, 120],
    [146, 132],
    [152, 144],
    [158, 156],
    [164, 168],
    [170, 180],
    [176, 192],
  ] as [number, number][]),
]

/** A size's own steps in a kind: those of the wearer, or of both where it is for all. */
function stepsOf(kind: SizeKind, wearer: Wearer): Step[] {
  if (kind === 'shoes') return shoes[wearer === 'unisex' ? 'men' : wearer]
  if (kind === 'clothing') return clothing[wearer === 'men' ? 'men' : 'women']
  return []
}

/**
 * A size in another system: ('shoes', 'women', '5', 'UK', 'EU') is '38'. Between two steps, the nearer; `undefined` where
 * the tables do not go so far. 'letter' for S, M, L.
 */
export function convertSize(
  kind: SizeKind,
  wearer: Wearer,
  size: string,
  from: SizeSystem | 'letter',
  to: SizeSystem | 'letter',
): string | undefined {
  const steps = stepsOf(kind, wearer)
  const same = steps.filter(step => step[from]?.toLowerCase() === size.toLowerCase())
  // "UK 10" for a child is written without the c.
  const childish = same.length > 0 ? same : steps.filter(step => step[from] === `${size}c`)
  const found = childish[Math.floor((childish.length - 1) / 2)] ?? nearest(steps, from, Number(size))
  return found?.[to]?.replace('c', '')
}

/** The step whose number is nearest, within about half a step of the table: there is no UK 9 in women's clothes. */
function nearest(steps: Step[], system: SizeSystem | 'letter', size: number): Step | undefined {
  if (Number.isNaN(size)) return undefined
  let best: Step | undefined
  for (const step of steps) {
    const off = Math.abs(Number(step[system]) - size)
    if (off <= 0.75 && !(off >= Math.abs(Number(best?.[system]) - size))) best = step
  }
  return best
}

/** The EU shoe size, with decimals, of a foot in cm: 26.5 is 42. */
export const shoeOfFoot = (cm: number): number => 1.5 * (cm + 1.5)

/** The size of children's clothes, by height in cm or by age in months. */
export function childSize({ heightCm, ageMonths }: { heightCm?: number; ageMonths?: number }): number | undefined {
  if (heightCm !== undefined) return childSizes.find(([size]) => size >= heightCm - 0.5)?.[0]
  if (ageMonths === undefined) return undefined
  return childSizes.findLast(([, months]) => months <= ageMonths)?.[0]
}

/** The EU shoe size of an average child, by age in years from 1; feet of one age differ by two sizes either way. */
const childShoes = [20, 23, 25, 27, 28, 30, 31, 32, 34, 35, 36, 37, 38]

/** The EU shoe size that goes with a child's age in years; `undefined` below 1 and from 14 on. */
export const childShoeOf = (years: number): number | undefined => childShoes[Math.floor(years) - 1]

/** The age in months at which a child of average height wears a size. */
export const ageOfChildSize = (size: number): number | undefined => childSizes.find(([one]) => one === size)?.[1]

/** A ring by the circumference of its inside in mm (ISO 8653, also the EU size), its diameter, and the US and UK sizes. */
export function ringSize(given: { circumference?: number; diameter?: number; us?: number; uk?: string }) {
  const letter =
    given.uk === undefined ? -1 : letters.indexOf(given.uk.toUpperCase()[0]!) + (/[½.]/.test(given.uk) ? 0.5 : 0)
  const circumference =
    given.circumference ??
    (given.diameter !== undefined
      ? given.diameter * Math.PI
      : given.us !== undefined
        ? 36.5 + 2.55 * given.us
        : letter >= 0
          ? 37.5 + 1.25 * letter
          : undefined)
  if (circumference === undefined || circumference < 38 || circumference > 80) return undefined
  const steps = Math.round(((circumference - 37.5) / 1.25) * 2) / 2
  return {
    circumference: Math.round(circumference * 10) / 10,
    diameter: Math.round((circumference / Math.PI) * 10) / 10,
    eu: String(Math.round(circumference)),
    us: String(Math.round(((circumference - 36.5) / 2.55) * 2) / 2),
    uk: `${letters[Math.floor(steps)] ?? 'Z'}${steps % 1 ? '½' : ''}`,
  }
}
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

type BraSystem = 'EU' | 'UK' | 'US' | 'FR'
/** Cups by every 2 cm of difference between bust and underbust, from 10 cm (EN 13402-3). */
const cups: Record<BraSystem, string[]> = {
  EU: ['AA', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'],
  FR: ['AA', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'],
  UK: ['AA', 'A', 'B', 'C', 'D', 'DD', 'E', 'F', 'FF', 'G'],
  US: ['AA', 'A', 'B', 'C', 'D', 'DD', 'DDD', 'G', 'H', 'I'],
}
const bandOf: Record<BraSystem, (underbust: number) => number> = {
  EU: band => band,
  FR: band => band + 15,
  UK: band => 28 + ((band - 60) / 5) * 2,
  US: band => 28 + ((band - 60) / 5) * 2,
}

/** A bra size from underbust and bust in cm: 76 and 93 is 75C; `undefined` outside the tables. */
export function braSize(underbust: number, bust: number, system: BraSystem): string | undefined {
  const band = Math.round(underbust / 5) * 5
  const cup = cups[system][Math.floor((bust - underbust - 10) / 2)]
  return band >= 60 && band <= 120 && cup ? `${bandOf[system](band)}${cup}` : undefined
}

/** '34DD' in the UK is '75E' in Germany. */
export function convertBra(size: string, from: BraSystem, to: BraSystem): string | undefined {
  const match = /^(\d{2,3}) ?([a-z]{1,3})$/i.exec(size.trim())
  if (!match) return undefined
  let band: number | undefined
  for (let one = 60; one <= 120; one += 5) if (bandOf[from](one) === Number(match[1])) band = one
  const cup = cups[to][cups[from].indexOf(match[2]!.toUpperCase())]
  return band !== undefined && cup ? `${bandOf[to](band)}${cup}` : undefined
}

/** Widths of shoes, narrow to very wide, as they are lettered. */
export const shoeWidths: Record<
  'EU' | 'UK' | 'US men' | 'US women',
  [narrow: string, normal: string, wide: string, veryWide: string]
> = {
  EU: ['F', 'G', 'H', 'K'],
  UK: ['E', 'F', 'G', 'H'],
  'US men': ['B', 'D', 'EE', '4E'],
  'US women': ['AA', 'B', 'D', 'EE'],
}
