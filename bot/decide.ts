import type { Dialog, Heard, Slot } from '../dialogs/dialog.ts'
import type { Entity, Understanding, Understood } from '../nlu/understanding.ts'
import type { DialogAct, Dialogs } from './acts.ts'
import { correction } from './correction.ts'
import { gathered, heardIn, together } from './gather.ts'
import { aboutPresents } from './present.ts'
import type { Session } from './session.ts'
import { startedBy } from './tapped.ts'

/** From `sure` on, an intent is acted on; below it needs a clear lead, and below `likely` it is not even a guess. */
const sure = 0.55
const fair = 0.4
const likely = 0.25
const clearLead = 0.2
/** Enough where the conversation is about just that. */
const possible = 0.1
/** So many words and no more: an article, a name, a small word or two. */
const mostNaming = 6
/** An intent this clear interrupts a question even where the words might answer it. */
const unmistakable = 0.85
/** What ends something without asking again is not begun on a guess. */
const surer = 0.7
const consequential = new Set(['sign_out', 'delete_account', 'start_over', 'goodbye'])

/** Intents that steer the conversation itself, wherever it stands. */
const steering: Record<string, DialogAct> = {
  cancel_dialog: { act: 'cancel' },
  repeat: { act: 'repeat' },
  start_over: { act: 'start-over' },
}

/** Whether anything is done about an intent. */
export const isActedOn = (intent: string, dialogs: Dialogs): boolean =>
  intent in steering || dialogs.forIntent(intent) !== undefined

/**
 * What to do about what was said. Pure: the same understanding in the same session gives the same acts. `choice` is the
 * value of a tap.
 */
export function decide(
  understanding: Understanding,
  text: string,
  session: Session,
  dialogs: Dialogs,
  choice?: string,
): DialogAct[] {
  const top = session.stack.at(-1)
  const dialog = top && dialogs.get(top.dialog)
  const asked = dialog && top.asking ? dialog.slots?.find(slot => slot.name === top.asking) : undefined
  const heard = heardOf(understanding, text, choice)

  const picked = heard.choice
  if (picked !== undefined) {
    const started = startedBy(picked)
    if (started?.act === 'start' && dialogs.get(started.dialog)) {
      // Said, not tapped: what else was said ("where is my order 1043") goes along.
      const said = choice === undefined ? heard.entities.filter(entity => !pointing.has(entity.type)) : []
      if (session.unclear && started.heard.intent)
        return [{ ...started, heard: { ...session.unclear, intent: started.heard.intent } }]
      return [{ ...started, heard: { ...started.heard, entities: [...started.heard.entities, ...said] } }]
    }
    if (asked) return [{ act: 'fill', slot: asked.name, heard, otherwise: [{ act: 'fallback' }] }]
  }
  // Who just says who they are wants to be known.
  const greets = understanding.requests.every(one => courtesies.has(one.intent) || one.confidence < surer)
  if (!asked && session.identity !== 'verified' && saysWho(heard) && greets)
    return [{ act: 'start', dialog: 'sign-in', heard }]
  if (understanding.flags.includes('distress')) return [{ act: 'start', dialog: 'distress', heard }]

  // What was masked as it came in was a card's number.
  if (choice === undefined && picked === undefined && asked?.kind !== 'payment' && masked.test(text))
    return [{ act: 'start', dialog: 'card-number', heard }]

  const continued =
    !asked && understanding.requests.length <= 1
      ? dialogs.all.find(one => one.continues?.(heard, session.focus, session.shown))
      : undefined
  if (continued)
    return [
      { act: 'start', dialog: continued.name, heard: { ...heard, intent: continued.intents[0], answer: undefined } },
    ]
  if (asked && refuses(understanding, asked, heard)) return [{ act: 'cancel' }]
  const onPresents = (request: Understood) => (asked ? request : aboutPresents(request, text, session, dialogs))
  const acts = gathered(
    understanding.requests,
    request => actsFor(onPresents(request), understanding, text, session, asked, dialogs),
    {
      text,
      dialogs,
    },
  )
  if (asked && settles(asked, heard)) {
    // "I don't remember the e-mail, I'm Yusuf Rossi, 19122, and I want to return the lamp": the wish waits.
    const wishes = acts.filter(
      act => act.act === 'start' && dialogs.get(act.dialog)?.gathers && !aboutThemselves.has(act.heard.intent ?? ''),
    )
    return [{ act: 'fill', slot: asked.name, heard, otherwise: acts }, ...wishes]
  }
  if (asked?.open && dialog) {
    const taken = takenIn(understanding, text, heard, asked, dialog, session, dialogs, acts)
    if (taken) return taken
  }
  if (asked && (understanding.requests.length <= 1 || asked.kind === 'message')) {
    const request = understanding.requests[0]
    const steers =
      request &&
      request.confidence >= sure &&
      request.intent in steering &&
      !request.entities.some(one => telling.has(one.type))
    if (!steers && answersQuestion(asked, heard, request, dialog, dialogs)) {
      return [{ act: 'fill', slot: asked.name, heard, otherwise: acts.length > 0 ? acts : [{ act: 'fallback' }] }]
    }
  }
  if (acts.length > 0) {
    const corrected = understanding.correction ? correction(top, dialog, asked, heard) : undefined
    return corrected ? [corrected] : acts
  }
  const corrected = correction(top, dialog, asked, heard)
  if (corrected) return [corrected]
  if (asked) return [{ act: 'fill', slot: asked.name, heard, otherwise: [{ act: 'fallback' }] }]
  if (understanding.answer) {
    const small = dialogs.forIntent(understanding.answer === 'yes' ? 'affirm' : 'deny')
    if (small)
      return [
        {
          act: 'start',
          dialog: small.name,
          heard: { ...heard, intent: understanding.answer === 'yes' ? 'affirm' : 'deny' },
        },
      ]
  }
  // "No, that's all": a courtesy needs no certainty.
  const courtesy = polite.test(text)
    ? understanding.requests.find(one => parting.has(one.intent) && dialogs.forIntent(one.intent))
    : undefined
  if (courtesy) {
    const { intent } = courtesy
    return [{ act: 'start', dialog: dialogs.forIntent(intent)!.name, heard: { ...heard, intent } }]
  }
  return [{ act: 'fallback' }]
}

/** As `privacy.ts` leaves the number of a payment card. */
const masked = /•{4} \d{4}(?!\d)/

const polite = /^(?:no|nope|nah|nein|non|não|nao)\b|\b(?:thanks?|danke|merci|gracias|grazie|obrigad[oa]|bye)\b/i
const parting = new Set(['deny', 'thanks', 'goodbye', 'affirm', 'greeting'])

/** A bare "no" to a question that is no yes-or-no question: the shopper wants none of it. */
function refuses(understanding: Understanding, asked: Slot, heard: Heard): boolean {
  if (understanding.answer !== 'no' || understanding.correction || asked.kind === 'yes-no') return false
  const more = understanding.requests.some(request => request.intent !== 'deny' && request.confidence >= fair)
  return !more && asked.hear({ ...heard, answer: undefined, text: '' }) === undefined && asked.hear(heard) === undefined
}

const settles = (slot: Slot, heard: Heard): boolean =>
  Boolean(typeof slot.settles === 'function' ? slot.settles(heard) : slot.settles) && slot.hear(heard) !== undefined

const saysWho = ({ entities }: Heard): boolean => {
  const has = (type: string) => entities.some(entity => entity.type === type)
  return has('email') || (has('person-name') && has('postal-code'))
}

/** With such a value in it, an utterance wants more than to steer: "again, the one in red". */
const telling = new Set([
  'product',
  'product-type',
  'payment-method',
  'order-number',
  'address',
  'option',
  'colour',
  'email',
])

function actsFor(
  request: Understood,
  understanding: Understanding,
  text: string,
  session: Session,
  asked: Slot | undefined,
  dialogs: Dialogs,
): DialogAct[] {
  const top = session.stack.at(-1)
  // Where two intents come to the same dialog, they need not be told apart.
  const own = dialogs.forIntent(request.intent)
  const akin = request.alternatives.filter(one => own !== undefined && dialogs.forIntent(one.intent) === own)
  const confidence = akin.reduce((all, one) => all + one.confidence, request.confidence)
  // "Hello, I'd like to return a laptop": a courtesy is no rival.
  const runnerUp = request.alternatives.find(one => !akin.includes(one) && !courtesies.has(one.intent))
  const lead = confidence - (runnerUp?.confidence ?? 0)
  const [second] = request.alternatives
  if (
    courtesies.has(request.intent) &&
    second &&
    !courtesies.has(second.intent) &&
    second.confidence >= likely &&
    dialogs.forIntent(second.intent)?.gathers
  ) {
    return actsFor(
      { ...request, intent: second.intent, confidence: sure, alternatives: [] },
      understanding,
      text,
      session,
      asked,
      dialogs,
    )
  }
  // Words that name one product and little else are about it, whatever they sound like: "and the Weekend 2?"
  const goesOn = session.focus.asked !== undefined
  const names = ({ type, value, negated }: Entity) =>
    !negated && (type === 'product' || (goesOn && (type === 'brand' || (type === 'reference' && value === 'other'))))
  const named = new Set(request.entities.filter(names).map(one => one.value))
  const details = dialogs.forIntent('product_question')
  const aboutNamed: DialogAct[] =
    !asked && details && named.size === 1 && text.split(/\s+/).length <= mostNaming
      ? [
          {
            act: 'start',
            dialog: details.name,
            heard: { ...heardIn(request, text, understanding.answer), intent: 'product_question' },
          },
        ]
      : []
  if (confidence < likely) return aboutNamed
  const enough = consequential.has(request.intent)
    ? confidence >= surer
    : confidence >= sure || (confidence >= fair && lead >= clearLead)
  if (!enough) {
    // In the middle of a question a guess would derail more than it helps.
    if (asked) return []
    // With an order at hand, what may be about it rather is.
    const about = session.identity === 'verified' && session.focus.order !== undefined
    const likelier =
      about &&
      [request, ...request.alternatives].find(
        one => one.confidence >= possible && dialogs.forIntent(one.intent)?.gathers,
      )
    if (likelier) {
      const said = { ...heardIn(request, text, understanding.answer), intent: likelier.intent }
      return [{ act: 'start', dialog: dialogs.forIntent(likelier.intent)!.name, heard: said }]
    }
    // With a product at hand or named, what is likeliest a question about it is one.
    const product = session.focus.product ?? request.entities.find(one => one.type === 'product')
    if (own?.about === 'product' && product !== undefined)
      return [{ act: 'start', dialog: own.name, heard: heardIn(request, text, understanding.answer) }]
    if (aboutNamed.length > 0 || understanding.requests.length > 1) return aboutNamed
    const between = [request, ...request.alternatives]
      .map(one => dialogs.forIntent(one.intent) && one.intent)
      .filter((intent): intent is string => Boolean(intent))
    return between.length > 1
      ? [{ act: 'clarify', between: between.slice(0, 2), heard: heardIn(request, text, understanding.answer) }]
      : []
  }
  if (request.intent in steering)
    return request.entities.some(one => telling.has(one.type)) ? [] : [steering[request.intent]!]
  const dialog = dialogs.forIntent(request.intent)
  if (!dialog) return []
  const heard = heardIn(request, text, understanding.answer)
  // Asking for the very thing that is in progress is no digression; with new details it begins anew.
  if (top?.dialog === dialog.name && asked && request.entities.length === 0) return []
  return [{ act: 'start', dialog: dialog.name, heard }]
}

/** What is said to an open question: the part that is for it, and what is plainly another dialog's after it. */
function takenIn(
  understanding: Understanding,
  text: string,
  heard: Heard,
  asked: Slot,
  dialog: Dialog,
  session: Session,
  dialogs: Dialogs,
  acts: DialogAct[],
): DialogAct[] | undefined {
  const { requests, answer } = understanding
  // An address written out is one to send to, whatever else was asked.
  const moves = heard.entities.some(one => one.type === 'address' && !one.negated)
  if (moves && asked.kind !== 'address' && dialog.gathers && !dialog.intents.includes('change_order_address')) {
    const moving = dialogs.forIntent('change_order_address')
    if (moving) return [{ act: 'start', dialog: moving.name, heard: { ...heard, intent: 'change_order_address' } }]
  }
  const isOther = ({ intent, confidence, entities }: Understood) =>
    !dialog.intents.includes(intent) &&
    !asked.open!.includes(intent) &&
    !(answering.has(intent) && confidence < unmistakable) &&
    ((intent in steering && !entities.some(one => telling.has(one.type))) ||
      (dialogs.forIntent(intent) !== undefined && !courtesies.has(intent))) &&
    confidence >=
      (dialogs.forIntent(intent)?.gathers || intent === 'talk_to_person'
        ? plain
        : requests.length > 1
          ? surer + 0.15
          : surest)
  // "Yes, but the reason is another": what follows is about the same.
  const reserved = answer === 'yes' && reservation.test(text)
  const others = reserved ? [] : requests.filter(isOther)
  // "They're not needed any more" sounds like stopping, and may be the answer.
  if (others.every(one => one.intent === 'cancel_dialog'))
    return [{ act: 'fill', slot: asked.name, heard, otherwise: acts }]
  const rest = requests.filter(one => !isOther(one))
  // "No, it should be 445 Maple Drive": the no belongs to what is said next, unless that takes the place of this.
  const replaced = answer === 'no' && others.every(one => alternatives.has(one.intent))
  if (rest.length === 0 && (answer === undefined || (answer === 'no' && !replaced))) return undefined
  const own =
    rest.length > 0 || answer === undefined
      ? rest.map(one => heardIn(one, text, answer)).reduce(together, { text: '', entities: [], answer })
      : { text: answer, entities: [], answer }
  const starts = gathered(others, one => actsFor(one, understanding, text, session, undefined, dialogs), {
    text,
    dialogs,
  })
  return [{ act: 'fill', slot: asked.name, heard: { ...own, choice: heard.choice }, otherwise: [] }, ...starts]
}

/** What an open question gives way to; to another dialog that previews what it does, sooner. */
const plain = 0.45
const surest = 0.8
/** What "I don't remember my e-mail" sounds like. */
const aboutThemselves = new Set(['change_profile', 'profile_details', 'recover_password'])
/** Takes back part of a yes. */
const reservation =
  /\b(?:but|except|however|unless|if|wait|after|once|until|before|first|think|only|not|aber|erst|wenn|nur|nicht|mais|si|pas|seulement|pero|solo|ma|non|se|mas)\b|n['’]t\b|\bn[aã]o\b|\bs[oó]lo\b/i
const alternatives = new Set(['cancel_order', 'return_item', 'exchange_item', 'change_order_items'])
const courtesies = new Set(['affirm', 'deny', 'thanks', 'greeting', 'praise', 'complaint', 'help'])

/** Whether the words are rather the answer to what was asked than something new. */
function answersQuestion(
  slot: Slot,
  heard: Heard,
  request: Understood | undefined,
  dialog: Dialog | undefined,
  dialogs: Dialogs,
): boolean {
  const fits = slot.hear(heard) !== undefined
  if (!request) return fits || slot.kind === 'text' || slot.kind === 'message'
  const own =
    dialog?.intents.includes(request.intent) || (!slot.open && dialog?.details?.includes(request.intent) === true)
  if (slot.kind === 'message') return true
  if (slot.kind === 'text') return request.confidence < unmistakable || own === true
  if (!fits) return false
  if (own || request.confidence < sure || !dialogs.forIntent(request.intent)) return true
  return answering.has(request.intent) || request.confidence < unmistakable
}

/** How a choice was pointed at: of no more use once it is picked. */
const pointing = new Set(['choice', 'ordinal', 'reference'])

/** Intents that the bare naming of a thing looks like: "the boots" is an answer first, and a search only after that. */
const answering = new Set([
  'find_product',
  'refine_search',
  'order_status',
  'order_details',
  'product_question',
  'affirm',
  'deny',
  'product_availability',
  'show_more',
  'change_profile',
])

function heardOf(understanding: Understanding, text: string, choice: string | undefined): Heard {
  const entities = understanding.requests.flatMap(request => request.entities)
  const chosen = choice ?? entities.find(entity => entity.type === 'choice')?.value
  return {
    text,
    intent: understanding.requests[0]?.intent,
    entities,
    answer: understanding.answer,
    choice: typeof chosen === 'string' ? chosen : undefined,
    picked: choice !== undefined || (chosen !== undefined && /^[\s#(]*\d{1,3}[\s.)!]*$/.test(text)),
  }
}
