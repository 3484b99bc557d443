import { createHash } from 'node:crypto'
import { z } from 'zod'
import { BadRequest } from '../channel.ts'
import type { Content, InboundMessage } from '../message.ts'

/** What is not of the kind that is expected is as good as missing: nobody is turned away for a field that is not needed. */
const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullish()
    .transform(value => value ?? undefined)
    .catch(undefined)
const text = maybe(z.string())
const argument = z.object({
  name: text,
  textValue: text,
  boolValue: maybe(z.boolean()),
  extension: maybe(z.object({ status: text })),
})

/** What of a request of the Actions SDK (v2) is read. */
const appRequest = z.object({
  user: maybe(z.object({ accessToken: text, locale: text })),
  conversation: maybe(z.object({ conversationId: text })),
  inputs: maybe(
    z.array(
      z.object({
        intent: text,
        rawInputs: maybe(z.array(z.object({ inputType: text, query: text }))),
        arguments: maybe(z.array(argument)),
      }),
    ),
  ),
  surface: maybe(z.object({ capabilities: maybe(z.array(z.object({ name: text }))) })),
})

/** What a call by telephone brings along instead. */
const phoned = { telephony: maybe(z.object({ caller_id: text })) }

/** What of a request of Dialogflow (v2) is read; Google's own stands within it, other integrations have none. */
const dialogflowRequest = z.object({
  responseId: text,
  session: text,
  queryResult: maybe(
    z.object({
      queryText: text,
      action: text,
      languageCode: text,
      speechRecognitionConfidence: maybe(z.number()),
      intent: maybe(z.object({ displayName: text })),
    }),
  ),
  originalDetectIntentRequest: maybe(z.object({ source: text, payload: maybe(appRequest.extend(phoned)) })),
})

/** What may call: the Actions SDK with a signed token, Dialogflow with the header that was agreed on. */
export type Kind = 'actions' | 'dialogflow'
export type AppRequest = z.infer<typeof appRequest>
export type DialogflowRequest = z.infer<typeof dialogflowRequest>
type Argument = z.infer<typeof argument>

/** @throws BadRequest for what is neither a request of the Actions SDK nor of Dialogflow v2 */
export function requestIn(kind: Kind, body: unknown): Pick<Asked, 'request' | 'dialogflow'> {
  const { data, error } = (kind === 'dialogflow' ? dialogflowRequest : appRequest).safeParse(body)
  if (!data) {
    const [{ path, message }] = error.issues as [z.core.$ZodIssue]
    throw new BadRequest(`this is no request of Google: ${path.join('.') || 'the body'}: ${message}`)
  }
  if (kind === 'actions') return { request: data as AppRequest }
  const dialogflow = data as DialogflowRequest
  return { request: dialogflow.originalDetectIntentRequest?.payload ?? appRequest.parse({}), dialogflow }
}

/** What the conversation itself carries from turn to turn, and Google brings back. */
export type Carried = {
  /** Answers so far: tells a redelivery from the same words said again. */
  n?: number
  /** What the labels of suggestions stand for: of a tap, Google tells only the label. */
  taps?: Record<string, string>
  /** Said again into silence. */
  reprompt?: string
  id?: string
}

/** One request, whichever of the two it was. */
export type Asked = {
  request: AppRequest
  dialogflow?: DialogflowRequest
  carried: Carried
  /** As Google Sign-In has proven it. */
  email?: string
}

export type Heard = { message?: InboundMessage; ends: boolean }

/** @throws BadRequest for what is neither a request of the Actions SDK nor of Dialogflow v2 */
export function read(asked: Asked, now: Date): Heard {
  const { request, dialogflow, carried, email } = asked
  const conversation = request.conversation?.conversationId ?? dialogflow?.session?.split('/').at(-1)
  if (!conversation || (!request.inputs?.length && !dialogflow?.queryResult))
    throw new BadRequest(
      'there is no conversation with an input: this is no request of the Actions SDK or Dialogflow v2',
    )
  const input = request.inputs?.[0]
  const argument = (name: string) => input?.arguments?.find(one => one.name === name)
  if (argument('is_health_check')?.boolValue) return { ends: true }
  if (argument('IS_FINAL_REPROMPT')?.boolValue) return { ends: true }
  const content = contentOf(asked, argument)
  const { locale, accessToken } = request.user ?? {}
  const caller = dialogflow?.originalDetectIntentRequest?.payload?.telephony?.caller_id
  const id = carried.id ?? conversation
  const message: InboundMessage = {
    id:
      dialogflow?.responseId ??
      digest([conversation, carried.n ?? 0, request.inputs, dialogflow?.queryResult?.queryText]),
    channel: 'google',
    conversation: `google:${conversation}`,
    from: { channel: 'google', id },
    sentAt: now.toISOString(),
    locale: locale ?? dialogflow?.queryResult?.languageCode,
    content,
    context: {
      screen: hasScreen(request),
      ...(accessToken ? { accountToken: accessToken } : {}),
      ...(email ? { email } : {}),
      ...(caller?.startsWith('+') ? { phone: caller } : {}),
    },
  }
  return { message, ends: content.type === 'recognised' && content.intent === 'goodbye' }
}

export const hasScreen = ({ surface }: AppRequest): boolean =>
  surface?.capabilities?.some(one => one.name === 'actions.capability.SCREEN_OUTPUT') ?? false

const digest = (what: unknown) => createHash('sha256').update(JSON.stringify(what)).digest('base64url').slice(0, 32)

/**
 * Intents of the conversation itself that Dialogflow is believed; of all others our own understanding has the words. A yes is
 * none of them: what is agreed to has to be in the words alone.
 */
const believed = new Set(['show_more', 'repeat', 'start_over', 'cancel_dialog', 'goodbye', 'sign_in'])

/** Heard through the telephone: nothing of the answer can be read. */
export const isCall = ({ dialogflow }: Pick<Asked, 'dialogflow'>): boolean =>
  /telephony/i.test(dialogflow?.originalDetectIntentRequest?.source ?? '') ||
  dialogflow?.originalDetectIntentRequest?.payload?.telephony !== undefined

/** "GOOGLE_ASSISTANT_WELCOME", "actions_intent_OPTION": an event stands where words would. */
const eventName = /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)*|actions_intent_[A-Z_]+)$/

/** What Google makes of an input; for other integrations of Dialogflow, only the first word has an intent of its own. */
function intentOf({ request, dialogflow }: Asked): string | undefined {
  const intent = request.inputs?.[0]?.intent
  if (intent) return intent
  const { action, intent: matched, queryText } = dialogflow?.queryResult ?? {}
  // "Hi, where is my order?" is taken for a welcome, too: what was said counts before what it was taken for.
  if (queryText && !eventName.test(queryText)) return undefined
  return action === 'input.welcome' || matched?.displayName === 'opened' ? 'actions.intent.MAIN' : undefined
}

function contentOf(asked: Asked, argument: (name: string) => Argument | undefined): Content {
  const { request, dialogflow, carried } = asked
  const recognised = (intent: string): Content => ({ type: 'recognised', intent, entities: {} })
  const raw = request.inputs?.[0]?.rawInputs?.[0]
  const text = dialogflow?.queryResult?.queryText ?? raw?.query ?? argument('text')?.textValue ?? ''
  switch (intentOf(asked)) {
    case 'actions.intent.MAIN':
      return { type: 'event', name: 'opened' }
    case 'actions.intent.NO_INPUT':
      return { type: 'event', name: 'silence' }
    case 'actions.intent.CANCEL':
      return recognised('goodbye')
    case 'actions.intent.OPTION': {
      const value = argument('OPTION')?.textValue
      return value ? { type: 'choice', value, label: raw?.query || value } : said(text)
    }
    case 'actions.intent.CONFIRMATION':
      return recognised(argument('CONFIRMATION')?.boolValue ? 'affirm' : 'deny')
    case 'actions.intent.SIGN_IN':
      return recognised(argument('SIGN_IN')?.extension?.status === 'OK' ? 'sign_in' : 'cancel_dialog')
    default: {
      const label = raw?.query ?? text
      // Something happened of which there is nothing to say.
      if (!label.trim() || (dialogflow && !raw && eventName.test(label) && label.includes('_')))
        return { type: 'event', name: 'silence' }
      const value = Object.hasOwn(carried.taps ?? {}, label) ? carried.taps![label] : undefined
      if (typeof value === 'string') return { type: 'choice', value, label }
      const matched = dialogflow?.queryResult?.intent?.displayName
      return matched && believed.has(matched) ? recognised(matched) : said(text)
    }
  }

  function said(text: string): Content {
    const confidence = dialogflow?.queryResult?.speechRecognitionConfidence
    return raw?.inputType === 'VOICE' || confidence || isCall(asked)
      ? { type: 'speech', text, confidence: confidence || 1 }
      : { type: 'text', text }
  }
}
