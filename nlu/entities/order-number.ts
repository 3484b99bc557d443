import { bare, type Finder, type Found, matches } from './finder.ts'

// "#W2378156", "W2378156", "A-10042", "ORD-2024-1043"
const written =
  /(?<![\p{L}\p{N}#@/.-])(#\s?)?([a-z]{1,4}-?\d[\da-z]{3,14}(?:-\d{1,10}){0,2}|[a-z]{2,4}-\d{2,6}-\d{2,10})(?![\p{L}\p{N}@])/giu
const marked = /(?<![\p{L}\p{N}#&])#\s?([a-z]{0,4}-?\d[\da-z-]{1,15})(?![\p{L}\p{N}])/giu
// "order number is 1043": the number follows the word, with a few small words between.
const named =
  /(?<!\p{L})(?:orders?|order(?:number|id)|bestell(?:ung|nummer|nr)?|auftrag(?:snummer)?|commandes?|pedidos?|encomenda|ordin[ei]|purchase|(?:cancel|return|track|refund|reorder|storniere?n?|annule[rz]?|cancelar?|annulla) (?:#|number )?(?=\d{4})|(?:invoice|receipt|refund|status|rechnung|facture|factura|fatura|fattura) (?:for|of|on|fur|zu|pour|de|para|per) (?:#|number )?(?=\d{4}))(?:\s(?:number|no|nr|num|nummer|numero|id|code|ref(?:erence)?|n))?[.:]?(?:\s(?:is|ist|est|es|e|was|#|nr\.?|n°|mit|der|with|the|number|nummer|numero|de|del|y|and|und))*\s{0,3}[:=#]?\s?((?:[a-z]{1,3}-?)?\d(?:[\d-]{0,18}\d)?)(?![\p{L}\p{N}%€$£])/giu
// "L two zero seven three one", as it is read out: letters and figures one by one.
const readOut = /(?<![\p{L}\p{N}'])((?:[a-z] ){1,3})(\d(?: ?\d){2,11})(?![\p{L}\p{N}]| \d|[.,]\d)/gu
const orderWord =
  /(?:order|bestell|auftrag|command|pedido|encomenda|ordin)\p{L}*(?: (?:number|no|nummer|numero))?(?: (?:is|ist|est|es|e))? $/u
const digitsOnly = /^#?(?:[a-z]{0,4}-?)\d(?:[\d -]{1,18})?\d?$/i
/** Letter and digits that are something else: sizes, models, measures. */
const otherThing = /^(?:w\d{2}|l\d{2}|s\d{1,2}|usb\d|mp\d|\d+x\d+|(?:ean|gtin|isbn|covid|ps|g|q|m|h|d)-?\d{1,2})$/i
// Figures that are a place in the list of orders or a year, not a number on a parcel.
const tooShort = 3

/** "#W2378156", "A-10042", "order 1043"; bare figures where an order was asked for. */
export const findOrderNumbers: Finder = (reading, asked) => {
  const { folded } = reading
  if (!/\d/.test(folded)) return []
  const found: Found[] = []
  const add = (number: string, start: number, end: number) => {
    if (found.some(one => start < one.end && one.start < end)) return
    const from = folded[start - 1] === '#' ? start - 1 : start
    found.push({
      type: 'order-number',
      value: number.replace(/[#\s]/g, '').replace(/-+$/, '').toUpperCase(),
      start: from,
      end,
    })
  }
  for (const match of matches(named, folded)) {
    const number = match[1]!
    const rest = folded.slice(match.index + match[0].length, match.index + match[0].length + 2)
    // "order 100 lamps" orders lamps.
    const counts =
      /^\d{1,3}$/.test(number) && /^ \p{L}/u.test(rest) && /^order/.test(match[0]) && !/number|no|id|#/.test(match[0])
    if (!counts && number.replace(/\D/g, '').length >= tooShort)
      add(number, match.index + match[0].length - number.length, match.index + match[0].length)
  }
  for (const match of matches(marked, folded)) {
    if (match[1]!.replace(/\D/g, '').length >= 2 || asked.kind === 'order')
      add(match[1]!, match.index, match.index + match[0].length)
  }
  for (const match of matches(written, folded)) {
    const number = match[2]!
    const digits = number.replace(/\D/g, '').length
    if (otherThing.test(number) || digits < 4 || digits * 2 < number.length - 1) continue
    add(number, match.index, match.index + match[0].length)
  }
  for (const match of matches(readOut, folded)) {
    const digits = match[2]!.replace(/ /g, '')
    const told = asked.kind === 'order' || orderWord.test(folded.slice(0, match.index))
    // Elsewhere "a 1000" and "e 20000" are small words before a number.
    if (told || (digits.length >= 5 && /^[^aeiouy]+$/.test(match[1]!)))
      add(match[0], match.index, match.index + match[0].length)
  }
  if (found.length === 0 && asked.kind === 'order') {
    const whole = bare(reading)
    const figures = digitsOnly.test(whole.text) ? { index: 0, number: whole.text } : lastFigures(whole.text)
    if (figures && figures.number.replace(/\D/g, '').length >= tooShort) {
      const start = whole.start + figures.index
      add(figures.number.replace(/ /g, ''), start, start + figures.number.length)
    }
  }
  return found
}

/** "it's 1043 I think": the only figures of an answer. */
function lastFigures(text: string): { index: number; number: string } | undefined {
  const all = [...matches(/(?<![\p{L}\p{N}.,$€£-])[a-z]{0,3}-?\d[\d -]{1,18}\d(?![\p{L}\p{N}%€]|[.,]\d)/giu, text)]
  return all.length === 1 ? { index: all[0]!.index, number: all[0]![0] } : undefined
}
