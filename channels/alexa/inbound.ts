import { z } from 'zod'
import { BadRequest } from '../channel.ts'
import type { Content, InboundMessage, MessageContext } from '../message.ts'
import { builtIn, carrierPrefix, freeText, phrasesFor, picking } from './phrases.ts'

/** What is not of the kind that is expected is as good as missing: nobody is turned away for a field that is not needed. */
const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullish()
    .transform(value => value ?? undefined)
    .catch(undefined)
const text = maybe(z.string())
const user = maybe(z.object({ userId: text, accessToken: text }))
const match = maybe(z.object({ name: text, id: text }))
const slot = z.object({
  value: text,
  slotValue: maybe(z.object({ value: text, values: maybe(z.array(z.object({ value: text }))) })),
  resolutions: maybe(
    z.object({
      resolutionsPerAuthority: maybe(
        z.array(
          z.object({ status: maybe(z.object({ code: text })), values: maybe(z.array(z.object({ value: match }))) }),
        ),
      ),
    }),
  ),
})

/** What of Alexa's envelope is read. Anything may be missing: events of the skill have no session, some no locale. */
const envelope = z.object({
  session: maybe(z.object({ application: maybe(z.object({ applicationId: text })), user })),
  context: maybe(
    z.object({
      System: maybe(
        z.object({
          application: maybe(z.object({ applicationId: text })),
          user,
          person: maybe(z.object({ personId: text, accessToken: text })),
          device: maybe(z.object({ deviceId: text, supportedInterfaces: maybe(z.record(z.string(), z.unknown())) })),
          apiEndpoint: text,
          apiAccessToken: text,
        }),
      ),
    }),
  ),
  request: z.object({
    type: z.string(),
    requestId: z.string().min(1),
    /** ISO 8601; in milliseconds from some of Alexa's own tools. */
    timestamp: maybe(z.union([z.string(), z.number()])),
    locale: text,
    intent: maybe(z.object({ name: z.string(), slots: maybe(z.record(z.string(), slot)) })),
    arguments: maybe(z.array(z.unknown())),
  }),
})

export type Envelope = z.infer<typeof envelope>
type Slot = z.infer<typeof slot>

export const aplInterface = 'Alexa.Presentation.APL'

/** @throws BadRequest for what is no envelope of Alexa's */
export function envelopeOf(body: unknown): Envelope {
  const { data, error } = envelope.safeParse(body)
  if (data) return data
  const [{ path, message }] = error.issues as [z.core.$ZodIssue]
  throw new BadRequest(`this is no request of Alexa: ${path.join('.') || 'the body'}: ${message}`)
}

/** The skill that a request is for: requests without a context name it with the session. */
export const skillIn = ({ context, session }: Envelope): string | undefined =>
  context?.System?.application?.applicationId ?? session?.application?.applicationId

/**
 * What the shopper said, tapped or did; `undefined` for what is not theirs: events of the skill, answers of other skills.
 * A shopper is a person whose voice Alexa knows, else the account of the device; their conversation goes on from session to
 * session.
 */
export function read({ session, context, request }: Envelope, now: Date): InboundMessage | undefined {
  const content = contentOf(request)
  const { user, person, device } = context?.System ?? {}
  const id = person?.personId ?? user?.userId ?? session?.user?.userId
  if (!content || !id) return undefined
  const spokenAt = new Date(request.timestamp ?? Number.NaN)
  return {
    id: request.requestId,
    channel: 'alexa',
    conversation: `alexa:${id}`,
    from: { channel: 'alexa', id, ...(device?.deviceId ? { via: { device: device.deviceId } } : {}) },
    sentAt: (Number.isNaN(spokenAt.getTime()) ? now : spokenAt).toISOString(),
    ...(request.locale ? { locale: request.locale } : {}),
    content,
    context: contextOf({ session, context }),
  }
}

function contextOf({ session, context }: Pick<Envelope, 'session' | 'context'>): MessageContext {
  const { user, person } = context?.System ?? {}
  // Of the person who speaks, where Alexa knows their voice; else of the account of the device.
  const accountToken = person?.accessToken ?? user?.accessToken ?? session?.user?.accessToken
  return { screen: hasScreen(context), ...(accountToken ? { accountToken } : {}) }
}

export const hasScreen = (context: Envelope['context']): boolean =>
  context?.System?.device?.supportedInterfaces?.[aplInterface] !== undefined

/**
 * Whether the skill can serve what somebody said without naming it (name-free interaction): its model has no intents but
 * ours; what a slot holds has to be looked for first.
 */
export function canFulfil({ type, intent }: Envelope['request']): CanFulfil | undefined {
  if (type !== 'CanFulfillIntentRequest') return undefined
  const slots = Object.keys(intent?.slots ?? {})
  return {
    canFulfill: slots.length > 0 ? 'MAYBE' : 'YES',
    ...(slots.length > 0
      ? { slots: Object.fromEntries(slots.map(slot => [slot, { canUnderstand: 'YES', canFulfill: 'YES' }])) }
      : {}),
  }
}

export type CanFulfil = {
  canFulfill: 'YES' | 'MAYBE'
  slots?: Record<string, { canUnderstand: 'YES'; canFulfill: 'YES' }>
}

function contentOf(request: Envelope['request']): Content | undefined {
  switch (request.type) {
    case 'LaunchRequest':
      return { type: 'event', name: 'opened' }
    case 'SessionEndedRequest':
      return { type: 'event', name: 'closed' }
    case 'IntentRequest':
      return request.intent && intentContent(request.intent, request.locale ?? 'en')
    case `${aplInterface}.UserEvent`: {
      const [kind, value, label] = request.arguments ?? []
      if (kind !== 'choice' || typeof value !== 'string') return undefined
      return { type: 'choice', value, label: typeof label === 'string' ? label : value }
    }
    default:
      return undefined
  }
}

/** What Alexa has that we have not, by what comes closest. */
const others: Record<string, string> = {
  'AMAZON.MoreIntent': 'show_more',
  'AMAZON.PreviousIntent': 'show_again',
  'AMAZON.ResumeIntent': 'repeat',
  'AMAZON.ScrollDownIntent': 'show_more',
  'AMAZON.ScrollRightIntent': 'show_more',
  'AMAZON.PageDownIntent': 'show_more',
  'AMAZON.ScrollUpIntent': 'show_again',
  'AMAZON.ScrollLeftIntent': 'show_again',
  'AMAZON.PageUpIntent': 'show_again',
  'AMAZON.PauseIntent': 'goodbye',
  'AMAZON.NavigateHomeIntent': 'goodbye',
  'AMAZON.FallbackIntent': 'oos',
}
const ours = new Map([
  ...Object.entries(builtIn).map(([intent, theirs]) => [theirs, intent] as const),
  ...Object.entries(others),
])

/** Words where there are any, so that our own understanding sees them; else what Alexa has recognised. */
function intentContent({ name, slots = {} }: { name: string; slots?: Record<string, Slot> }, locale: string): Content {
  // Asked for, and nothing came.
  const speech = (text: string): Content =>
    text ? { type: 'speech', text, confidence: 1 } : { type: 'event', name: 'silence' }
  const known = ours.get(name)
  if (known) return { type: 'recognised', intent: known, entities: {} }
  const values = Object.fromEntries(
    Object.entries(slots).flatMap(([slot, one]) => {
      const value = heardIn(one)
      return value ? [[slot, value]] : []
    }),
  )
  const said = wordsIn(slots[freeText.slot])?.trim() ?? ''
  if (name === freeText.intent) return speech(said)
  if (name.startsWith(carrierPrefix)) {
    const carrier = phrasesFor(locale).carriers[name.slice(carrierPrefix.length)]
    return speech([carrier, said].filter(Boolean).join(' '))
  }
  if (name === picking.intent) return speech(values[picking.number] ?? values[picking.which] ?? '')
  return { type: 'recognised', intent: intentName(name), entities: values }
}

/** `OrderStatusIntent` of a model that somebody wrote by hand is our `order_status`. */
const intentName = (name: string): string =>
  name
    .replace(/Intent$/, '')
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '_')
    .toLowerCase()

/** What was heard, one value or several. */
const wordsIn = (slot: Slot | undefined): string | undefined =>
  slot?.value ?? slot?.slotValue?.value ?? slot?.slotValue?.values?.flatMap(one => one.value ?? []).join(', ')

/** What Alexa has matched it to, else what was heard. */
function heardIn(slot: Slot): string | undefined {
  for (const { status, values } of slot.resolutions?.resolutionsPerAuthority ?? []) {
    const match = values?.[0]?.value
    if (status?.code === 'ER_SUCCESS_MATCH' && match) return match.id || match.name
  }
  return wordsIn(slot)
}
