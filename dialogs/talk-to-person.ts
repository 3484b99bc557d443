import type { Json } from '../nlu/understanding.ts'
import { ask, type Dialog, engine, type Heard, type Slot, say } from './dialog.ts'
import { entityValue, yesNo } from './slots.ts'
import type { WordingKey } from './wording.ts'

/** Whatever is said is the message, even where it would be a request elsewhere. */
const message: Slot<string> = {
  name: 'message',
  kind: 'message',
  hear: ({ text }) => (/\p{L}{2}/u.test(text) ? text.trim() : undefined),
}

const pass = yesNo('pass-on')

/** Where to write back: an e-mail or a number, or "here". */
const contact: Slot<Json> = {
  name: 'contact',
  kind: 'contact',
  hear: heard =>
    entityValue<string>(heard, 'email') ??
    entityValue<string>(heard, 'phone') ??
    (heard.choice === 'here' || isBrief(heard.text) ? 'here' : undefined),
}

/** "here", "hier bitte", "no": a short word that is no address, in any language, leaves it at the chat. */
const isBrief = (text: string) => /^[^\d@?]{1,30}$/.test(text.trim()) && text.trim().split(/\s+/).length <= 3

/** What the assistant does not do by itself: said openly rather than tried badly. */
const forColleagues = new Set(['delete_account'])

/** Takes a message for a human colleague, and says what happens next. Also where requests end that only a person may serve. */
export const talkToPerson: Dialog = {
  name: 'talk-to-person',
  intents: ['talk_to_person', ...forColleagues],
  slots: [pass, message, contact],
  async *run(context) {
    const { heard, customer, knowledge, wording, focus, abilities } = context
    if (heard.intent && forColleagues.has(heard.intent))
      yield* say('person.only', { request: wording.text(`intent.${heard.intent}` as WordingKey) })
    const said = alreadySaid(heard)
    // What was said to the assistant goes to a person only when the shopper wants that.
    if (
      said &&
      !(yield* ask(pass, 'person.pass-on', { args: { message: said }, fresh: true, choices: yesOrNo(wording) }))
    ) {
      return yield* say('person.not-passed')
    }
    const text = said ?? (yield* ask(message, 'person.message', { fresh: true }))
    const reach = customer.record
      ? customer.record.email
      : yield* ask(contact, 'person.contact', {
          fresh: true,
          // Nobody can be spoken to unasked where the conversation is only heard.
          choices: abilities.voice ? undefined : [{ value: 'here', label: wording.text('choice.here') }],
        })
    yield* engine({
      step: 'journal',
      key: 'handoff',
      entry: {
        action: 'handoff',
        message: text,
        reason: heard.intent ?? 'talk_to_person',
        customer: customer.id ?? null,
        identity: customer.identity,
        order: entityValue<string>(heard, 'order') ?? entityValue<string>(heard, 'order-number') ?? focus.order ?? null,
        contact: reach,
      },
    })
    // The colleague has it from here: what was being asked is not asked again.
    yield* engine({ step: 'drop-others' })
    yield* engine({ step: 'handoff', reason: heard.intent ?? 'talk_to_person' })
    const hours = knowledge.shop.contact?.hours
    yield* say('person.done', {
      contact: reach === 'here' ? 'here' : 'away',
      address: String(reach),
      hours: hours ?? 'none',
    })
  },
}

const yesOrNo = (wording: { text(key: WordingKey): string }) => [
  { value: 'yes', label: wording.text('choice.yes') },
  { value: 'no', label: wording.text('choice.no') },
]

/** A request that only a colleague may serve is itself the message, so it need not be said twice. */
function alreadySaid(heard: Heard): string | undefined {
  return heard.intent && forColleagues.has(heard.intent) && heard.text.trim().split(/\s+/).length > 3
    ? heard.text.trim()
    : undefined
}
