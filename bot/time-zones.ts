import type { CustomerRecord } from '../knowledge/customers.ts'

/**
 * The time zones that a customer may be in: those of the country of their address, as Unicode's data has them; the shop's
 * where that is not known. Most countries have one.
 */
export function timeZonesOf(record: CustomerRecord, shop: { timeZone: string; locales: string[] }): string[] {
  const region = regionOf(record.address.country, shop.locales)
  const zones = region ? zonesOfRegion(region) : []
  // A country's far islands have few people; the shop knows best where its own are.
  if (zones.length === 0 || zones.includes(shop.timeZone)) return [shop.timeZone]
  return zones
}

const zonesByRegion = new Map<string, string[]>()

function zonesOfRegion(region: string): string[] {
  let zones = zonesByRegion.get(region)
  if (!zones) {
    // In the language's standard since 2023; the type declarations do not have it yet.
    const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & { getTimeZones?(): string[] | undefined }
    zones = locale.getTimeZones?.() ?? []
    zonesByRegion.set(region, zones)
  }
  return zones
}

const regionsByLanguage = new Map<string, Map<string, string>>()

/** ISO 3166 code of a country that is written as a code or, in English or a language of the shop, as a name. */
function regionOf(country: string, locales: string[]): string | undefined {
  const written = country.trim()
  if (/^[A-Za-z]{2}$/.test(written)) return written.toUpperCase()
  for (const language of ['en', ...locales]) {
    const found = regionsIn(language).get(written.toLowerCase())
    if (found) return found
  }
  return undefined
}

/** The names of all countries in a language, in lower case. */
function regionsIn(language: string): Map<string, string> {
  const known = regionsByLanguage.get(language)
  if (known) return known
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const regions = new Map<string, string>([['usa', 'US']])
  for (const code of letters.flatMap(first => letters.map(second => first + second))) {
    const name = names.of(code)
    if (name) regions.set(name.toLowerCase(), code)
  }
  regionsByLanguage.set(language, regions)
  return regions
}
