import { tokensOf } from './tokens.ts'

/** A word of the query before it is looked up, with the parts it is made of. */
export type Unit = { word: string; parts: string[] }

/** The words of a query; what was put together (a quantity, a compound) is one, with its parts. */
export function unitsOf(text: string): Unit[] {
  const { words, places, spans } = tokensOf(text)
  const units: Unit[] = []
  const last = places.length > 0 ? Math.max(...places) : -1
  for (let place = 0; place <= last; ) {
    const here = words.flatMap((_, i) => (places[i] === place ? [i] : []))
    const widest = here.reduce(
      (a, b) => (spans[b]! > spans[a]! || (spans[b] === spans[a] && words[b]!.length > words[a]!.length) ? b : a),
      here[0] ?? -1,
    )
    if (widest < 0) {
      place++
      continue
    }
    const end = place + spans[widest]!
    const parts = words.filter((_, i) => i !== widest && spans[i] === 1 && places[i]! >= place && places[i]! < end)
    units.push({ word: words[widest]!, parts })
    place = end
  }
  return units
}
