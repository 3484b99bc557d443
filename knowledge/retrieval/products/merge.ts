import { growing } from './growing.ts'
import { isDead, type Live } from './matching.ts'
import type { Lists, Offers } from './offers.ts'
import type { Segment } from './segment.ts'

/**
 * One segment of all that still counts in several. Impacts are shares without how rare a term is, so they are copied as
 * they are: nothing is read again from the catalogue. The living documents must be no more than a segment can hold.
 */
export function mergeSegments(parts: Live[]): Segment {
  // The new number of each document, -1 for those that are gone.
  let size = 0
  const numbers = parts.map(({ segment, dead }) =>
    Int32Array.from({ length: segment.size }, (_, document) => (isDead(dead, document) ? -1 : size++)),
  )
  const living = (each: (part: Live, document: number) => void): void => {
    for (const part of parts)
      for (let document = 0; document < part.segment.size; document++)
        if (!isDead(part.dead, document)) each(part, document)
  }

  const terms = growing(Uint32Array)
  const starts = growing(Uint32Array, Uint32Array.of(0))
  const documents = growing(Uint16Array)
  const impacts = growing(Uint8Array)
  const places = growing(Uint8Array)
  const at = parts.map(() => 0)
  for (;;) {
    let term = Number.POSITIVE_INFINITY
    for (const [p, { segment }] of parts.entries()) term = Math.min(term, segment.terms[at[p]!] ?? term)
    if (term === Number.POSITIVE_INFINITY) break
    const before = documents.length
    for (const [p, { segment }] of parts.entries()) {
      if (segment.terms[at[p]!] !== term) continue
      const i = at[p]!++
      for (let j = segment.starts[i]!; j < segment.starts[i + 1]!; j++) {
        const document = numbers[p]![segment.documents[j]!]!
        if (document < 0) continue
        documents.push(document)
        impacts.push(segment.impacts[j]!)
        places.push(segment.places[j]!)
      }
    }
    if (documents.length === before) continue
    terms.push(term)
    starts.push(documents.length)
  }

  const idBytes = growing(Uint8Array)
  const idStarts = growing(Uint32Array, Uint32Array.of(0))
  const kinds = growing(Uint16Array)
  const priors = growing(Uint8Array)
  living(({ segment: { ids, kinds: kindOf, priors: priorOf } }, document) => {
    for (let i = ids.starts[document]!; i < ids.starts[document + 1]!; i++) idBytes.push(ids.bytes[i]!)
    idStarts.push(idBytes.length)
    kinds.push(kindOf[document]!)
    priors.push(priorOf[document]!)
  })
  const codes = parts
    .flatMap(({ segment: { codes } }, p) =>
      Array.from(codes.hashes, (hash, i) => ({ hash, document: numbers[p]![codes.documents[i]!]! })),
    )
    .filter(({ document }) => document >= 0)
    .sort((a, b) => a.hash - b.hash || a.document - b.document)
  return {
    size,
    ids: { bytes: idBytes.take(), starts: idStarts.take() },
    terms: terms.take(),
    starts: starts.take(),
    documents: documents.take(),
    impacts: impacts.take(),
    places: places.take(),
    kinds: kinds.take(),
    priors: priors.take(),
    offers: mergeOffers(living),
    codes: {
      hashes: Uint32Array.from(codes, code => code.hash),
      documents: Uint16Array.from(codes, code => code.document),
    },
  }
}

function mergeOffers(living: (each: (part: Live, document: number) => void) => void): Offers {
  const firstOffer = growing(Uint32Array, Uint32Array.of(0))
  const prices = growing(Uint32Array)
  const available = growing(Uint8Array)
  const ratings = growing(Uint8Array)
  const since = growing(Uint16Array)
  const productValues = listsMerger()
  const offerValues = listsMerger()
  living(({ segment: { offers } }, document) => {
    ratings.push(offers.ratings[document]!)
    since.push(offers.since[document]!)
    productValues.add(offers.productValues, document)
    for (let offer = offers.firstOffer[document]!; offer < offers.firstOffer[document + 1]!; offer++) {
      prices.push(offers.prices[offer]!)
      available.push(offers.available[offer]!)
      offerValues.add(offers.offerValues, offer)
    }
    firstOffer.push(prices.length)
  })
  return {
    firstOffer: firstOffer.take(),
    prices: prices.take(),
    available: available.take(),
    productValues: productValues.lists(),
    offerValues: offerValues.lists(),
    ratings: ratings.take(),
    since: since.take(),
  }
}

function listsMerger() {
  const starts = growing(Uint32Array, Uint32Array.of(0))
  const items = growing(Uint32Array)
  return {
    add(from: Lists, at: number) {
      for (let i = from.starts[at]!; i < from.starts[at + 1]!; i++) items.push(from.items[i]!)
      starts.push(items.length)
    },
    lists: (): Lists => ({ starts: starts.take(), items: items.take() }),
  }
}
