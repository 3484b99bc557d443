import { asks, pointsBack } from './ask-words.ts'
import type { Classification, Classifier } from './classifier.ts'
import { isCorrection } from './correction.ts'
import type { Found } from './entities/finder.ts'
import type { Reading } from './normalise.ts'
import { textOf } from './normalise.ts'

/** A stretch of the utterance that asks for one thing, and what the classifier makes of it. */
export type Request = { start: number; end: number; classified: Classification }

/** `weak`: cut off by a comma or a small word, not by the end of a sentence. */
type Piece = { start: number; end: number; weak: boolean }

const boundary =
  /[.!?;]+(?=\s)[\s]*(?:(?:oh |ah )?(?:and|also|und|ausserdem|außerdem|et|aussi|y|tambien|ademas|e|tambem|anche|inoltre)(?= ))?[ ,]*|\n\s*|,? (?:oh |ah )?(?:and also|and then|plus|after that|und auch|und dann|außerdem|ausserdem|et aussi|et puis|y tambien|ademas|e tambem|alem disso|e anche|e poi|inoltre) |,? (?:oh )?(?:and|but|und|aber|et|mais|y|pero|e|mas|ma|ed|then|dann|puis|luego|depois|poi)(?: also| auch| aussi| tambien| tambem| anche)? |,(?: also| auch| aussi| tambien| tambem| anche)? /gu
const mostPieces = 12
const sure = 0.6
/** Enough for a clause that is put as a request. */
const likely = 0.4
const enough = 0.4
/** So sure of the whole that a statement within it is no request of its own. */
const sureOfWhole = 0.8
const surest = 0.9
/** Requests as sure as this stand side by side whatever the whole looks like. */
const firm = 0.5
/** Requests as sure as this are never lost in others. */
const plainly = 0.65
/** Small talk before or after a request is no request. */
const chat = new Set(['greeting', 'goodbye', 'thanks', 'affirm', 'deny', 'praise', 'help', 'repeat', 'about_assistant'])
/** First the story, then the wish: both are one matter, and the one named second tells what is wanted. */
const story: Record<string, string[]> = {
  damaged_or_wrong_item: ['return_item', 'exchange_item', 'refund_status', 'talk_to_person', 'complaint'],
  delivery_problem: ['order_status', 'refund_status', 'cancel_order', 'talk_to_person', 'complaint'],
  complaint: [
    'return_item',
    'exchange_item',
    'refund_status',
    'talk_to_person',
    'order_status',
    'cancel_order',
    'damaged_or_wrong_item',
    'delivery_problem',
  ],
  sign_in: ['*'],
  order_details: ['return_item', 'exchange_item', 'cancel_order', 'change_order_items'],
  order_history: ['return_item', 'exchange_item', 'cancel_order'],
  return_policy: ['return_item', 'exchange_item'],
  size_advice: ['exchange_item', 'return_item', 'change_order_items'],
  recover_password: ['sign_in'],
}
/** What is added to a wish and changes nothing of its kind. */
const addition: Record<string, string[]> = {
  find_product: ['refine_search', 'gift_finder', 'recommend', 'product_question', 'size_advice'],
  refine_search: ['find_product'],
  gift_finder: ['find_product', 'refine_search', 'recommend'],
  recommend: ['find_product', 'refine_search', 'gift_finder'],
  return_item: ['complaint', 'damaged_or_wrong_item', 'refund_status', 'order_details', 'delivery_problem'],
  exchange_item: [
    'change_order_items',
    'size_advice',
    'complaint',
    'damaged_or_wrong_item',
    'refine_search',
    'change_cart',
    'find_product',
  ],
  cancel_order: ['complaint', 'refund_status', 'delivery_problem', 'order_details'],
  order_status: ['delivery_problem', 'order_details', 'complaint', 'refine_search'],
  change_order_items: ['refine_search', 'find_product', 'exchange_item', 'change_cart'],
  add_to_cart: ['refine_search', 'find_product', 'change_cart'],
  talk_to_person: ['complaint'],
}

/** A stretch as it would be typed: "order l two zero seven" is "order L207". */
function written(reading: Reading, start: number, stop: number, found: Found[]): string {
  const readOut = found.find(
    one =>
      one.type === 'order-number' &&
      one.start >= start &&
      one.end <= stop &&
      / /.test(textOf(reading, one.start, one.end)),
  )
  if (!readOut) return textOf(reading, start, stop)
  const part = (from: number, to: number) => (from < to ? textOf(reading, from, to) : '')
  return part(start, readOut.start) + String(readOut.value) + part(readOut.end, stop)
}

/** Splits "cancel the lamp order and what's your phone number" into its requests, but not "the red and blue shirt". */
export function requestsIn(
  reading: Reading,
  from: number,
  found: Found[],
  classifier: Classifier,
  language: string,
): Request[] {
  const end = reading.folded.length
  const classify = (start: number, stop: number) => classifier.classify(written(reading, start, stop, found))
  const pieces = piecesOf(reading, from, found)
  if (pieces.length <= 1) return [{ start: from, end, classified: classify(from, end) }]
  const dropped = droppedFirst(pieces, reading, found, classifier, language)
  if (dropped) return dropped
  const requests: Open[] = []
  for (const piece of pieces) {
    const clause = reading.folded.slice(piece.start, piece.end)
    const asking = asks(clause, language)
    const current = requests.at(-1)
    // A list goes on ("jacket and trousers"): no need to ask what its second half means.
    if (current && ((piece.weak && !asking) || onlyNumber(clause, piece, found))) {
      current.end = piece.end
      continue
    }
    const classified = classify(piece.start, piece.end)
    const next: Open = {
      start: piece.start,
      end: piece.end,
      classified,
      asking,
      own: stands(classified, classifier, reading, piece, asking),
      leans:
        pointsBack(clause, language) &&
        !found.some(one => naming.has(one.type) && one.start >= piece.start && one.end <= piece.end),
    }
    if (current) join(current, next, found, requests, piece.weak)
    else requests.push(next)
  }
  if (requests.length === 1) {
    const only = requests[0]!
    const whole = classify(from, end)
    // The classifier learnt from whole utterances: a part is surer only where it drowns in the rest.
    const trust = whole.ranked[0]!.confidence
    const better = !only.own || trust >= enough || trust >= only.classified.ranked[0]!.confidence
    return [{ start: from, end, classified: better ? whole : only.classified }]
  }
  // Two plain requests stand, whatever else is said around them.
  const plain = requests.filter(one => one.asking && !one.leans && trustOf(one) >= plainly)
  if (new Set(plain.map(one => one.classified.ranked[0]!.intent)).size > 1) return around(requests, plain)
  if (!requests.every(request => request.asking && !request.leans && trustOf(request) >= firm)) {
    const whole = classify(from, end)
    const top = whole.ranked[0]!
    const among = requests.some(request => request.classified.ranked[0]!.intent === top.intent)
    const asked = requests.every(request => request.asking && !request.leans)
    // A plain request for something else is not swallowed by the whole.
    const other = plain.some(one => one.classified.ranked[0]!.intent !== top.intent && trustOf(one) >= sureOfWhole)
    if (!(among && other) && top.confidence >= (among && !asked ? sureOfWhole : surest) && (among || !asked))
      return [{ start: from, end, classified: whole }]
  }
  return requests.map(({ start, end: stop, classified }) => ({ start, end: stop, classified }))
}

/** "Never mind, check out": what is dropped in a few words, and then what is wanted instead. */
function droppedFirst(
  [first, second]: Piece[],
  reading: Reading,
  found: Found[],
  classifier: Classifier,
  language: string,
): Request[] | undefined {
  if (
    !first ||
    !second ||
    found.some(one => one.type !== 'reference' && one.start < first.end) ||
    wordsIn(first, reading) > 4
  )
    return undefined
  const classified = classifier.classify(textOf(reading, first.start, first.end))
  const top = classified.ranked[0]!
  if (top.intent !== 'cancel_dialog' || top.confidence < sureOfWhole) return undefined
  const clause = reading.folded.slice(second.start, second.end)
  // "No wait, in 39" mends what was said.
  if (onlyNumber(clause, second, found) || isCorrection(reading, language, false)) return undefined
  const rest = requestsIn(reading, second.start, found, classifier, language)
  const wanted = rest[0]!.classified.ranked[0]!
  if (wanted.confidence < sure || chat.has(wanted.intent) || wanted.intent === 'cancel_dialog') return undefined
  return [{ start: first.start, end: first.end, classified }, ...rest]
}

/** Gives what is unclear to the plain request before it, or to the first. */
function around(requests: Open[], plain: Open[]): Request[] {
  const kept: Request[] = []
  let from: number | undefined
  for (const { start, end, classified } of requests) {
    const last = kept.at(-1)
    if (plain.some(one => one.start === start)) {
      kept.push({ start: last ? start : (from ?? start), end, classified })
    } else if (last) last.end = end
    else from ??= start
  }
  return kept
}

/** `asking`: it is put as a request. `leans`: it speaks only of what was said before. */
type Open = Request & { own: boolean; asking: boolean; leans: boolean }

/** "…, order W9911714": says which, and asks nothing. */
function onlyNumber(clause: string, piece: Piece, found: Found[]): boolean {
  const number = found.find(one => one.type === 'order-number' && one.start >= piece.start && one.end <= piece.end)
  if (!number) return false
  const rest = clause.slice(0, number.start - piece.start) + clause.slice(number.end - piece.start)
  return /^(?:[\s.,:;!#]|(?:my|the|it|is|it's|that's|order|number|no|id|bestellung|nummer|commande|pedido|numero|encomenda|ordine)(?!\p{L}))*$/u.test(
    rest,
  )
}

const naming = new Set(['order-number', 'product', 'product-type', 'email', 'address', 'brand', 'payment-method'])

/** Adds a piece to the request before it, or begins another. */
function join(current: Open, next: Open, found: Found[], requests: Open[], weak: boolean): void {
  const before = current.classified.ranked[0]!.intent
  const after = next.classified.ranked[0]!.intent
  if (!next.own || (chat.has(after) && current.own && !chat.has(before))) {
    current.end = next.end
    return
  }
  // "My jacket came torn, I want a refund": first the story, then what is wanted.
  const told =
    !current.own ||
    chat.has(before) ||
    (!current.asking && (weak || story[before]?.includes(after) || story[before]?.[0] === '*'))
  if (told && !(current.own && next.leans && !chat.has(before))) {
    Object.assign(current, { ...next, start: current.start })
    return
  }
  const same = before === after && !distinctOrders(current, next, found)
  if (same || addition[before]?.includes(after) || (next.leans && !next.asking)) current.end = next.end
  else requests.push(next)
}

const trustOf = (request: Request) => request.classified.ranked[0]?.confidence ?? 0

/** "cancel order 1043 and cancel order 1044" is the same wish twice. */
function distinctOrders(current: Open, next: Open, found: Found[]): boolean {
  const orders = (piece: Open) =>
    found.filter(one => one.type === 'order-number' && one.start >= piece.start && one.end <= piece.end)
  return orders(current).length > 0 && orders(next).length > 0
}

function stands(
  { ranked, outOfScope }: Classification,
  classifier: Classifier,
  reading: Reading,
  piece: Piece,
  asking: boolean,
): boolean {
  const top = ranked[0]
  if (!top || top.confidence < (asking ? likely : sure) || outOfScope >= classifier.threshold) return false
  return wordsIn(piece, reading) >= 2 || chat.has(top.intent)
}

const wordsIn = ({ start, end }: Piece, { words }: Reading) =>
  words.filter(word => word.start >= start && word.end <= end).length

function piecesOf(reading: Reading, from: number, found: Found[]): Piece[] {
  const { folded } = reading
  const pieces: Piece[] = []
  let start = from
  let weak = false
  boundary.lastIndex = from
  for (let match = boundary.exec(folded); match && pieces.length < mostPieces - 1; match = boundary.exec(folded)) {
    const at = match.index
    const stop = at + match[0].length
    // Nothing is cut through a value: "445 Maple Drive, Suite 394", "5 p.m. today".
    if (found.some(one => one.start < stop - 1 && one.end > at + 1)) continue
    if (at <= start || stop >= folded.length) continue
    pieces.push({ start, end: at, weak })
    start = stop
    weak = !/[.!?;\n]/.test(match[0])
  }
  pieces.push({ start, end: folded.length, weak })
  return pieces.filter(piece => /[\p{L}\p{N}]/u.test(folded.slice(piece.start, piece.end)))
}
