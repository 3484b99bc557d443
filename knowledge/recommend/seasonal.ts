import type { Occasion, Strategy, Vote } from './strategy.ts'

const names = [
  'winter',
  'winter',
  'spring',
  'spring',
  'spring',
  'summer',
  'summer',
  'summer',
  'autumn',
  'autumn',
  'autumn',
  'winter',
] as const
/** Where summer is in January: the countries that lie wholly or mostly south of the equator. */
const south = new Set(
  'AO AR AU BO BR BW CL FJ KM LS MG MU MW MZ NA NZ PE PG PY RE SZ TL TZ UY VU WS ZA ZM ZW'.split(' '),
)

/** The season somewhere. */
export function seasonAt(now: Date, country: string | undefined): (typeof names)[number] {
  const month = now.getUTCMonth()
  return names[country && south.has(country) ? (month + 6) % 12 : month]!
}

/**
 * The time of year: what the shop says is for this season, and kinds of things that are wanted more in this month and the
 * next than over the year, by the events of earlier months (shrunk towards no difference where there are few).
 */
export const seasonal: Strategy = {
  name: 'seasonal',
  vote(occasion: Occasion): Vote[] {
    const { query, shelf } = occasion
    const season = seasonAt(query.now, query.country)
    const month = query.now.getUTCMonth()
    const demand = demandByType(occasion, month)
    return shelf.wares.flatMap((ware, number): Vote[] => {
      if (ware.seasons.includes(season)) return [{ ware: number, score: 0.6, reason: { kind: 'season', season } }]
      const lift = demand.get(ware.type) ?? 1
      if (ware.seasons.length > 0 || lift < 1.2) return []
      return [{ ware: number, score: Math.min(0.6, lift - 1), reason: { kind: 'in-demand', month } }]
    })
  },
}

function demandByType({ shelf, memory }: Occasion, month: number): Map<string, number> {
  const types = new Map<string, Float64Array>()
  const all = new Float64Array(12)
  for (const { id, type } of shelf.wares) {
    const months = memory.monthsOf(id)
    if (!months) continue
    const own = types.get(type) ?? new Float64Array(12)
    types.set(type, own)
    for (let m = 0; m < 12; m++) {
      own[m]! += months[m]!
      all[m]! += months[m]!
    }
  }
  const share = (year: Float64Array) => (year[month]! + year[(month + 1) % 12]!) / year.reduce((a, b) => a + b, 1)
  const usual = share(all)
  const lifts = new Map<string, number>()
  for (const [type, year] of types) {
    const total = year.reduce((a, b) => a + b, 0)
    const expected = usual * total
    // As if thirty more events had come as usual.
    if (expected > 0) lifts.set(type, (share(year) * total + 30 * usual) / (expected + 30 * usual))
  }
  return lifts
}
