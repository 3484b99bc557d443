import { timingSafeEqual } from 'node:crypto'
import { parseJson, readBody } from '../body.ts'
import { type Abilities, BadRequest, type Channel, SignatureError, Undeliverable } from '../channel.ts'
import { utf16 } from '../length.ts'
import type { Shared } from '../setup.ts'
import { type Asked, hasScreen, isCall, type Kind, read, requestIn } from './inbound.ts'
import { compose, simpleText, suggestion } from './outbound.ts'
import { type Google, loadGoogle } from './sdk.ts'
import type { GoogleReady } from './settings.ts'

const maxBody = 256 * 1024

/** Sent by Dialogflow as it was told to. */
const secretHeader = 'x-aisle-secret'

/**
 * Google Assistant by the Actions SDK or Dialogflow, and whatever else speaks through Dialogflow: heard, said, and shown
 * where there is a screen. Nobody can be spoken to unasked.
 */
export function createGoogle(values: GoogleReady, shared: Shared): Channel {
  const now = shared.now ?? (() => new Date())
  const secret = values.GOOGLE_DIALOGFLOW_SECRET
  const abilities: Abilities = {
    text: simpleText,
    tables: false,
    orders: false,
    images: 'none',
    links: 'none',
    voice: { options: 3, length: utf16(values.GOOGLE_SPEECH_LENGTH), links: 'on-screen' },
    proactive: false,
  }
  const withScreen: Abilities = {
    ...abilities,
    images: 'photos',
    links: 'tapped',
    voice: { ...abilities.voice!, links: undefined },
    cards: {
      title: utf16(100),
      text: utf16(300),
      actions: 1,
      label: suggestion.label,
      value: utf16(1000),
      carousel: 10,
    },
    // One of them may be the card's own.
    buttons: { max: suggestion.max - 1, label: suggestion.label, value: utf16(1000), stay: false },
  }
  let loading: Promise<Google> | undefined
  const sdk = () =>
    (loading ??= loadGoogle({
      project: values.GOOGLE_PROJECT_ID,
      header: { [secretHeader]: secret ?? '' },
      clientId: values.GOOGLE_CLIENT_ID,
      certsUrl: values.GOOGLE_CERTS_URL,
    }))

  return {
    name: 'google',
    abilities,
    abilitiesFor: ({ context }) => (context?.screen ? withScreen : abilities),
    deadline: values.GOOGLE_DEADLINE,
    maxBody,
    async receive(request) {
      const { kind, body, asked } = await verified(request)
      const { message, ends } = read(asked, now())
      const wantsIn = message?.content.type === 'recognised' && message.content.intent === 'sign_in'
      return {
        messages: message ? [message] : [],
        answers: 'in-response',
        async respond(replies) {
          const said = compose(replies, {
            words: shared.words?.(message?.locale ?? asked.request.user?.locale ?? 'en'),
            screen: hasScreen(asked.request),
            end: ends || (replies.at(-1)?.closes ?? false),
            signIn:
              wantsIn && !cameFromSignIn(asked) && values.GOOGLE_ACCOUNT_LINKING && !message?.context?.accountToken,
            reprompts: values.GOOGLE_REPROMPTS,
            carried: asked.carried,
          })
          const { status, headers, body: answer } = await (await sdk()).answer(kind, body, said)
          // Other integrations of Dialogflow know nothing of Google's payload, and may show no suggestions.
          const other = asked.dialogflow && !isGoogles(asked.dialogflow)
          const read = [said.text, said.text.includes(said.question) ? '' : said.question].filter(Boolean).join('\n\n')
          const fulfillmentText = isCall(asked) ? said.plain : read
          return Response.json(other ? { ...(answer as object), fulfillmentText } : answer, { status, headers })
        },
      }
    },
    async send() {
      throw new Undeliverable('nobody can be spoken to on Google Assistant unasked')
    },
    warmUp: async () => void (await sdk()),
  }

  /** What Google or our Dialogflow agent has sent. @throws SignatureError */
  async function verified(request: Request): Promise<{ kind: Kind; body: object; asked: Asked }> {
    const text = await readBody(request, maxBody)
    const headers = Object.fromEntries(request.headers)
    const kind: Kind = headers[secretHeader] === undefined ? 'actions' : 'dialogflow'
    if (kind === 'dialogflow') demandSecret(headers[secretHeader]!)
    const google = await sdk()
    if (!(await google.verify(kind, headers)))
      throw new SignatureError(
        'the header Authorization has no token that Google has signed for GOOGLE_PROJECT_ID',
        403,
      )
    const body = parseJson(text) as object
    const heard = requestIn(kind, body)
    mend(kind, body as Loose)
    const notes = await google.notes(kind, body).catch(error => {
      throw new BadRequest(`the SDK cannot read it: ${(error as Error).message}`)
    })
    return { kind, body, asked: { ...heard, ...notes } }
  }

  function demandSecret(given: string) {
    if (!secret) throw new SignatureError('Dialogflow may not call: GOOGLE_DIALOGFLOW_SECRET is not set', 403)
    const [one, other] = [Buffer.from(given), Buffer.from(secret)]
    if (one.length !== other.length || !timingSafeEqual(one, other))
      throw new SignatureError('the header X-Aisle-Secret is not GOOGLE_DIALOGFLOW_SECRET', 403)
  }

  /**
   * What the SDK fails at: a token of Google Sign-In that it has no client for, notes that are not ours, integrations of
   * Dialogflow that bring nothing of their own, and parts that are not of the kind they should be.
   */
  function mend(kind: Kind, body: Loose) {
    if (kind === 'dialogflow') {
      keepKind(body, 'queryResult', isObject)
      keepKind(body, 'originalDetectIntentRequest', isObject)
      const original = body.originalDetectIntentRequest as Loose | undefined
      if (isObject(body.queryResult)) {
        keepKind(body.queryResult, 'outputContexts', Array.isArray)
        keepKind(body.queryResult, 'parameters', isObject)
      }
      if (original && !(isGoogles(body) && isObject(original.payload))) original.payload = {}
      mendOwn((original?.payload ?? {}) as Loose)
    } else mendOwn(body)
  }

  function mendOwn(own: Loose) {
    for (const name of ['user', 'conversation', 'surface', 'device']) keepKind(own, name, isObject)
    for (const name of ['inputs', 'availableSurfaces']) keepKind(own, name, Array.isArray)
    const { user, conversation } = own as { user?: Loose; conversation?: Loose }
    if (user && !values.GOOGLE_CLIENT_ID) delete user.idToken
    if (user && !objectIn(user.userStorage)) delete user.userStorage
    if (conversation && !objectIn(conversation.conversationToken)) delete conversation.conversationToken
  }
}

type Loose = Record<string, unknown>
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Takes away what is there and is not of its kind. */
function keepKind(of: Loose, name: string, isOfKind: (value: unknown) => boolean) {
  if (name in of && !isOfKind(of[name])) delete of[name]
}

/** Google's own, or another platform's that Dialogflow stands between, whose payload the SDK knows nothing of. */
const isGoogles = ({ originalDetectIntentRequest: original }: Sourced): boolean =>
  original?.source === 'google' || Array.isArray(original?.payload?.inputs)

type Sourced = { originalDetectIntentRequest?: { source?: string; payload?: { inputs?: unknown } } }

/** They have just been asked to sign in, and say so themselves. */
const cameFromSignIn = ({ request }: Asked): boolean => request.inputs?.[0]?.intent === 'actions.intent.SIGN_IN'

function objectIn(text: unknown): object | undefined {
  try {
    const body: unknown = JSON.parse(String(text))
    return typeof body === 'object' && body !== null ? body : undefined
  } catch {
    return undefined
  }
}
