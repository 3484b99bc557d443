import type { Classification, Classifier } from './classifier.ts'
import type { Found } from './entities/finder.ts'
import type { Reading } from './normalise.ts'
import { textOf } from './normalise.ts'

/** A stretch of the utterance that asks for one thing, and what the classifier makes of it. */
export type Request = { start: number; end: number; classified: Classification }

type Piece = { start: number; end: number; weak: boolean; classified?: Classification }

const boundary =
  /[.!?;]+(?=\s)[\s]*(?:(?:oh |ah )?(?:and|also|und|ausserdem|außerdem|et|aussi|y|tambien|ademas|e|tambem|anche|inoltre)(?= ))?[ ,]*|\s*\n+\s*|,? (?:oh |ah )?(?:and also|and then|also|plus|after that|und auch|und dann|außerdem|ausserdem|et aussi|et puis|y tambien|ademas|e tambem|alem disso|e anche|e poi|inoltre) |,? (?:oh )?(?:and|but|und|aber|et|mais|y|pero|e|mas|ma|ed|then|dann|puis|luego|depois|poi) |, /gu
const mostPieces = 12
const sure = 0.6
/** What begins a request of its own: a verb in the imperative, a question word, or "I" and a wish. */
const openers: Record<string, string> = {
  en: "i|i'd|i'll|i'm|i've|id|im|ive|can|could|would|will|please|where|wheres|what|whats|when|how|who|which|why|do|does|did|is|are|was|have|has|show|cancel|return|send|add|remove|change|tell|give|find|track|order|buy|help|let|put|exchange|refund|get|take|make|check|update|swap|replace|switch|connect|talk|speak|call|put|set|look|search|compare|recommend|suggest|sign|log|apply|use|pay|checkout|we|you|my|reorder|notify|delete|save|explain|stop|start|resend|ship|deliver|empty|clear|keep|proceed|modify|also|need|want|where's|what's|how's",
  de: 'ich|konnen|kannst|konnte|konnten|wo|was|wann|wie|wer|welche|welcher|welches|warum|ist|sind|hast|haben|habt|gibt|zeig|zeige|zeigen|storniere|stornieren|schick|schicken|leg|lege|legen|entferne|andere|andern|sag|gib|finde|such|suche|bestell|bestelle|hilf|tausche|nimm|mach|bitte|wir|meine|mein|mochte|will|brauche|verbinde|bezahle|loschen|losche|vergleich|wieviel',
  fr: "je|j'ai|j'aimerais|peux|pouvez|pourriez|puis|ou|que|quel|quelle|quand|comment|combien|qui|pourquoi|est|avez|montre|montrez|annule|annulez|annuler|renvoyer|retourner|ajoute|ajoutez|enleve|enlevez|change|changez|dis|dites|donne|donnez|trouve|trouvez|cherche|suivre|commander|aide|aidez|mettez|mets|s'il|nous|ma|mon|voudrais|quels|quelles|qu'est|c'est|changer|supprimez|supprime|comparez|j",
  es: 'yo|quiero|quisiera|necesito|puedes|puede|podria|podrias|donde|que|cuando|como|cuanto|cuanta|cual|quien|por|es|son|tienen|tiene|hay|muestra|muestrame|cancela|cancelar|devolver|anade|agrega|quita|cambia|cambiar|dime|dame|busca|busco|compra|ayuda|ayudame|pon|ponme|me|mi|elimina|compara|envia|cuantos|cuales|a',
  pt: 'eu|quero|queria|gostaria|preciso|pode|podes|poderia|onde|que|quando|como|quanto|qual|quem|por|e|tem|ha|mostra|mostre|cancela|cancelar|cancele|devolver|adiciona|adicione|tira|remove|troca|trocar|diz|diga|da|procura|procuro|compra|ajuda|coloca|coloque|me|meu|minha|elimina|compara|envia|quantos|quais',
  it: "io|voglio|vorrei|posso|puoi|puo|potete|potresti|dove|dov|che|cosa|quando|come|quanto|quanti|quale|quali|chi|perche|e|avete|hai|c'e|mostra|mostrami|annulla|annullare|restituire|aggiungi|togli|rimuovi|cambia|cambiare|dimmi|dammi|cerca|cerco|compra|aiuto|aiutami|metti|mi|il|elimina|confronta|invia|ho|devo|sto",
}
const openerSets = new Map(Object.entries(openers).map(([language, list]) => [language, new Set(list.split('|'))]))
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

/** Splits "cancel the lamp order and what's your phone number" into its requests, but not "the red and blue shirt". */
export function requestsIn(
  reading: Reading,
  from: number,
  found: Found[],
  classifier: Classifier,
  language: string,
): Request[] {
  const pieces = piecesOf(reading, from, found)
  const classify = (start: number, end: number) => classifier.classify(textOf(reading, start, end))
  if (pieces.length <= 1)
    return [{ start: from, end: reading.folded.length, classified: classify(from, reading.folded.length) }]
  const openers = openerSets.get(language) ?? openerSets.get('en')!
  const requests: (Request & { own: boolean })[] = []
  for (const piece of pieces) {
    const current = requests.at(-1)
    const opens = openers.has(firstWord(reading.folded, piece.start))
    // A list goes on ("jacket and trousers"): no need to ask what its second half means.
    if (current && piece.weak && !opens) {
      current.end = piece.end
      continue
    }
    const classified = classify(piece.start, piece.end)
    const own = stands(classified, classifier, reading, piece)
    if (!current) requests.push({ ...piece, classified, own })
    else join(current, { ...piece, classified, own }, found, requests)
  }
  if (requests.length === 1) {
    const only = requests[0]!
    const whole = classify(only.start, reading.folded.length)
    const better = !only.own || whole.ranked[0]!.confidence >= only.classified.ranked[0]!.confidence
    return [{ start: from, end: reading.folded.length, classified: better ? whole : only.classified }]
  }
  return requests.map(({ start, end, classified }) => ({ start, end, classified }))
}

type Open = Request & { own: boolean }

/** Adds a piece to the request before it, or begins another. */
function join(current: Open, next: Open, found: Found[], requests: Open[]): void {
  const before = current.classified.ranked[0]!.intent
  const after = next.classified.ranked[0]!.intent
  if (!next.own || (chat.has(after) && current.own && !chat.has(before))) {
    current.end = next.end
    return
  }
  const takesOver = !current.own || chat.has(before) || story[before]?.includes(after) || story[before]?.[0] === '*'
  if (takesOver) {
    Object.assign(current, { end: next.end, classified: next.classified, own: true })
    return
  }
  const same = before === after && !distinctOrders(current, next, found)
  if (same || addition[before]?.includes(after)) current.end = next.end
  else requests.push(next)
}

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
): boolean {
  const top = ranked[0]
  if (!top || top.confidence < sure || outOfScope >= classifier.threshold) return false
  const words = reading.words.filter(word => word.start >= piece.start && word.end <= piece.end).length
  return words >= 2 || chat.has(top.intent)
}

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

function firstWord(folded: string, start: number): string {
  let word = /[\p{L}']+/u.exec(folded.slice(start, start + 30))?.[0] ?? ''
  const apostrophe = word.indexOf("'")
  if (apostrophe > 1) word = word.slice(0, apostrophe)
  return word
}
