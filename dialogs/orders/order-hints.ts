import { fold } from '../../knowledge/fold.ts'
import { normaliseOrderNumber, type Order, type OrderStatus } from '../../knowledge/orders.ts'
import type { Entity } from '../../nlu/understanding.ts'
import { regionNames, shortPlaces } from './places.ts'

/** Which orders words point at. `orders` is `undefined` where they say nothing of it; `unknown` is a number that is none. */
export type OrderHint = { orders?: Order[]; unknown?: string; numbered: boolean }

/** Orders named by number, status, date, place or rank ("my last order") in a text. */
export function ordersIn(text: string, entities: Entity[], orders: Order[]): OrderHint {
  const numbers = entities.filter(one => one.type === 'order-number' && !one.negated)
  if (numbers.length > 0) {
    const found = orders.filter(order => numbers.some(one => isNumbered(order, String(one.value))))
    const unknown = numbers.find(one => !orders.some(order => isNumbered(order, String(one.value))))
    if (found.length > 0) return { orders: found, numbered: true }
    if (unknown) return { unknown: String(unknown.value), numbered: true }
  }
  let left = orders
  const narrow = (fits: (order: Order) => boolean) => {
    const fewer = left.filter(fits)
    if (fewer.length > 0) left = fewer
  }
  const status = statusIn(text, entities)
  if (status) narrow(order => order.status === status)
  const date = entities.find(one => one.type === 'date')?.value as { from: string; to: string } | undefined
  if (date) narrow(order => order.placedAt !== undefined && within(order.placedAt, date))
  const place = placeIn(text, orders)
  if (place) narrow(place)
  const last =
    entities.some(one => one.type === 'reference' && one.value === 'last') ||
    /\b(?:last|latest|newest|most recent|recent)(?:ly placed)? (?:order|purchase|one)\b|\bmost recently (?:placed|ordered)\b/i.test(
      text,
    )
  if (last) left = left.slice(0, 1)
  return { orders: left.length < orders.length ? left : undefined, numbered: false }
}

/** People leave out the letter that a number begins with. */
export function isNumbered(order: Order, said: string): boolean {
  const [own, other] = [normaliseOrderNumber(order.id), normaliseOrderNumber(said)]
  return own === other || (/^\d{4,}$/.test(other) && own.replace(/^\D+/, '') === other)
}

function statusIn(text: string, entities: Entity[]): OrderStatus | undefined {
  const named = entities.find(one => one.type === 'order-status' && !one.negated)?.value
  if (typeof named === 'string') return named as OrderStatus
  if (/\b(?:pending|pendientes?|sin enviar)\b/i.test(text)) return 'pending'
  if (
    /(?<!\p{L})(?:ricevut[oaie]|consegnat[oaie]|arrivat[oaie]|recib[ií]|recibid[oa]s?|entregad[oa]s?|(?:me|nos) lleg(?:ó|o|aron))(?!\p{L})/iu.test(
      text,
    )
  )
    return 'delivered'
  if (/\b(?:received|delivered|arrived|i (?:already )?got)\b/i.test(text)) return 'delivered'
  if (/\b(?:receb(?:i|ida|ido|emos)|entregues?|chegou|chegaram)\b/i.test(text)) return 'delivered'
  return undefined
}

/** An order by where it goes: its town, its region by name or short, or part of its street. */
function placeIn(text: string, orders: Order[]): ((order: Order) => boolean) | undefined {
  const words = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const says = (place: string | undefined) =>
    place !== undefined && place.length > 2 && words.includes(` ${fold(place)} `)
  const cities = new Set(orders.map(order => order.address.city).filter(city => says(city) || isShort(city, text)))
  if (cities.size > 0) return order => cities.has(order.address.city)
  const regions = new Set(
    orders
      .map(order => order.address.region)
      .filter(region => region && says(regionNames[region.toUpperCase()] ?? region)),
  )
  return regions.size > 0 ? order => regions.has(order.address.region) : undefined
}

/** "LA", "NYC": written in capitals, or as they only are. */
const isShort = (city: string, text: string): boolean =>
  (shortPlaces[fold(city)] ?? []).some(one => new RegExp(`\\b${one}\\b`, one.length > 2 ? 'i' : '').test(text))

const within = (at: string, { from, to }: { from: string; to: string }): boolean =>
  at.slice(0, 10) >= from.slice(0, 10) && at.slice(0, 10) <= to.slice(0, 10)
