import type { Json } from '../nlu/understanding.ts'
import { cartOf, ownerOf, priced, refusalText } from './cart-lines.ts'
import {
  ask,
  type Dialog,
  type DialogContext,
  engine,
  type Heard,
  once,
  type Slot,
  type Step,
  say,
  show,
} from './dialog.ts'

const codeSlot: Slot<string> = { name: 'promo-code', kind: 'text', hear: ({ text }) => text }

/** A promotion code, checked by the shop's own rules, or taken out; a question about codes goes to the articles. */
export const promotion: Dialog = {
  name: 'promotion',
  intents: ['promo_code'],
  slots: [codeSlot],
  async *run(context) {
    const { heard, knowledge, wording } = context
    const known = knowledge.policy.cart.promotions.map(one => one.code)
    const cart = await cartOf(context)
    if (cart.promotion && aboutCode(heard, cart.promotion) && leavesOut.test(heard.text))
      return yield* takeCodeOut(cart.promotion, context)
    let code = codeIn(heard, known)
    if (!code && has.test(heard.text)) {
      code = yield* ask(codeSlot, 'promotion.which', { fresh: true, match: said => codeIn(said, known, true) })
    }
    if (!code) return yield* engine({ step: 'start', dialog: 'faq', heard })
    const { promotion: result, total, goods } = await priced({ ...cart, promotion: code }, context)
    if (!result || 'refused' in result) {
      const why = result ?? { code, refused: 'unknown' as const }
      // Of an empty cart it can only be said that something has to be in it.
      const early = cart.items.length === 0 && (why.refused === 'small' || why.refused === 'unfit')
      if (!early) return yield* show({ type: 'text', text: refusalText(why, goods.amount, context) })
    }
    yield* once(
      'promotion',
      key => knowledge.carts.change(ownerOf(context), { change: 'promotion', code }, key) as unknown as Promise<Json>,
    )
    yield* say('promotion.applied', {
      code,
      off: cart.items.length > 0 && result && 'off' in result ? wording.money(result.off) : 'none',
      total: wording.money(total),
    })
  },
}

/** Takes the code out of the cart, and tells what it comes to without it. */
export async function* takeCodeOut(code: string, context: DialogContext): AsyncGenerator<Step, void, unknown> {
  const { knowledge, wording } = context
  const cart = (yield* once(
    'no promotion',
    key => knowledge.carts.change(ownerOf(context), { change: 'promotion' }, key) as unknown as Promise<Json>,
  )) as unknown as Awaited<ReturnType<typeof cartOf>>
  const { total } = await priced(cart, context)
  yield* say('promotion.removed', { code, total: cart.items.length > 0 ? wording.money(total) : 'none' })
}

/** Whether the words are about the code that is in the cart, rather than about a thing. */
export const aboutCode = (heard: Heard, code: string): boolean =>
  heard.text.toUpperCase().includes(code) ||
  (/(?<!\p{L})(?:codes?|gutschein\p{L}*|rabatt\p{L}*|promo\p{L}*|vouchers?|coupons?|discounts?|réductions?|remises?|c[oó]digos?|descuentos?|cup[oó]n|cup[aã]o|cupom|descontos?|codic[ei]|sconto|buono)(?!\p{L})/iu.test(
    heard.text,
  ) &&
    !heard.entities.some(({ type }) => type === 'product'))

/** It is to go. */
const leavesOut =
  /(?<!\p{L})(?:remove|delete|take|drop|without|cancel|don['’]t|entfern\p{L}*|raus|lösch\p{L}*|ohne|weg|nimm|enl[eè]ve\p{L}*|retire\p{L}*|supprime\p{L}*|sans|quita\p{L}*|elimina\p{L}*|sin|borra\p{L}*|togli\p{L}*|rimuov\p{L}*|senza|tira\p{L}*|remov\p{L}*|retira\p{L}*|sem)(?!\p{L})/iu

/** Somebody has a code, rather than asks whether there is one. */
const has =
  /(?<!\p{L})(?:i(?:['’]ve| have| got| want to| need to|['’]d like to)|my|here|enter|apply|redeem|use|ich (?:hab|möchte|will|würde)\p{L}*|meine?n?|einlösen|eingeben|verwenden|j['’]ai|mon|utiliser|entrer|appliquer|tengo|mi|usar|aplicar|canjear|introducir|ho|mio|usare|applicare|inserire|tenho|meu|inserir|resgatar)(?!\p{L})(?!.*\?)/iu

/** A code that the shop has, whatever its case; else a word that looks like one. @param alone whether nothing but a code was asked for */
function codeIn({ text }: Heard, known: string[], alone = false): string | undefined {
  const words = text.toUpperCase().match(/[A-Z0-9-]{3,30}/g) ?? []
  const own = words.find(word => known.includes(word))
  if (own) return own
  const like =
    /(?<![\p{L}\p{N}])(?=[A-Z0-9-]*[A-Z])(?=[A-Z0-9-]*\d)[A-Z0-9-]{4,30}(?![\p{L}\p{N}])/u.exec(text) ??
    /(?<![\p{L}\p{N}])[a-z]+-?\d[a-z0-9-]*(?![\p{L}\p{N}])/iu.exec(text) ??
    // "The code SUMMER": capitals among small letters.
    (/[a-z]/.test(text) ? /(?<![\p{L}\p{N}])[A-Z]{4,30}(?![\p{L}\p{N}])/u.exec(text) : null)
  if (like) return like[0].toUpperCase()
  return alone && /^\s*[\p{L}\p{N}-]{3,30}\s*[.!]?\s*$/u.test(text) ? words[0] : undefined
}
