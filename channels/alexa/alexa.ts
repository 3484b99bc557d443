import { parseJson, readBody } from '../body.ts'
import { type Abilities, type Channel, SignatureError, Undeliverable } from '../channel.ts'
import { utf16 } from '../length.ts'
import type { Reply } from '../message.ts'
import type { Shared } from '../setup.ts'
import { ssml } from '../speech.ts'
import { canFulfil, type Envelope, envelopeOf, hasScreen, read, skillIn } from './inbound.ts'
import { compose } from './outbound.ts'
import { loadSkill, type Skill } from './sdk.ts'
import type { AlexaReady } from './settings.ts'

const maxBody = 256 * 1024

/** Requests after which Alexa takes a directive for the next utterance. */
const elicitable = new Set(['LaunchRequest', 'IntentRequest'])

/** An Alexa skill: heard, said, and shown where there is a screen. Nobody can be spoken to unasked. */
export function createAlexa(values: AlexaReady, shared: Shared): Channel {
  const now = shared.now ?? (() => new Date())
  const abilities: Abilities = {
    text: utf16(4000),
    tables: false,
    orders: false,
    images: 'photos',
    links: 'written',
    // A card of the app has it; a page of APL could only spell it out.
    voice: { options: 3, length: utf16(values.ALEXA_SPEECH_LENGTH), links: 'in-app' },
    proactive: false,
  }
  const withScreen: Abilities = {
    ...abilities,
    links: 'tapped',
    cards: { title: utf16(100), text: utf16(300), actions: 1, label: utf16(50), value: utf16(500), carousel: 5 },
    buttons: { max: 8, label: utf16(50), value: utf16(500), stay: false },
  }
  let loading: Promise<Skill> | undefined
  const skill = () => (loading ??= loadSkill(values.ALEXA_SKILL_ID, now))

  return {
    name: 'alexa',
    abilities,
    abilitiesFor: ({ context }) => (context?.screen ? withScreen : abilities),
    deadline: values.ALEXA_DEADLINE,
    maxBody,
    async receive(request) {
      const { envelope, raw } = await verified(request)
      const message = read(envelope, now())
      const { type } = envelope.request
      const wants = message?.content.type === 'recognised' ? message.content.intent : undefined
      const words = shared.words?.(envelope.request.locale ?? 'en')
      return {
        messages: message ? [message] : [],
        answers: 'in-response',
        async respond(replies) {
          const can = canFulfil(envelope.request)
          const spoken = compose(replies, {
            title: values.ALEXA_SKILL_NAME,
            words,
            screen: hasScreen(envelope.context),
            elicit: values.ALEXA_ELICIT && elicitable.has(type),
            end: wants === 'goodbye' || closes(replies),
            link: wants === 'sign_in' && values.ALEXA_ACCOUNT_LINKING && !message?.context?.accountToken,
            silent: !message || type === 'SessionEndedRequest',
            maxBytes: values.ALEXA_RESPONSE_BYTES,
          })
          return Response.json(await (await skill()).answer(raw, can ? { ...spoken, canFulfil: can } : spoken))
        },
        ...(message && canBeToldMeanwhile(envelope) && words
          ? {
              meanwhile: {
                after: values.ALEXA_PROGRESSIVE_AFTER,
                tell: async () => (await skill()).sayMeanwhile(raw, ssml(words.moment)),
              },
            }
          : {}),
      }
    },
    render: replies => [
      compose(replies, {
        title: values.ALEXA_SKILL_NAME,
        words: shared.words?.('en'),
        screen: false,
        elicit: values.ALEXA_ELICIT,
        end: false,
        link: false,
        silent: false,
        maxBytes: values.ALEXA_RESPONSE_BYTES,
      }),
    ],
    async send() {
      throw new Undeliverable('nobody can be spoken to on Alexa unasked')
    },
    warmUp: async () => void (await skill()),
  }

  /** What Alexa has signed, for this skill. @throws SignatureError */
  async function verified(request: Request): Promise<{ envelope: Envelope; raw: object }> {
    const body = await readBody(request, maxBody)
    const headers = Object.fromEntries(request.headers)
    demandCertificateUrl(headers.signaturecertchainurl)
    await (await skill()).verify(body, headers).catch(error => {
      throw new SignatureError(error instanceof Error ? error.message : String(error), 400)
    })
    const raw = parseJson(body) as object
    const envelope = envelopeOf(raw)
    const skillId = skillIn(envelope)
    if (skillId !== values.ALEXA_SKILL_ID)
      throw new SignatureError(`the request is for ${skillId ?? 'no skill'}, not for ALEXA_SKILL_ID`, 400)
    return { envelope, raw }
  }
}

/**
 * The SDK looks at the address as it is written and fetches it as it is resolved: `/echo.api/../` would lead it to anybody's
 * bucket, and to a file of any size.
 */
function demandCertificateUrl(url: string | undefined) {
  if (!url) throw new SignatureError('the header SignatureCertChainUrl is missing', 400)
  if (!URL.canParse(url) || !/^\/echo\.api\/[\w.-]+$/.test(new URL(url).pathname) || new URL(url).search)
    throw new SignatureError('SignatureCertChainUrl is not where Alexa keeps its certificates', 400)
}

/** The shopper has said goodbye, in whatever words. */
const closes = (replies: Reply[]): boolean => replies.at(-1)?.closes ?? false

function canBeToldMeanwhile({ context, request }: Envelope): boolean {
  const { apiEndpoint, apiAccessToken } = context?.System ?? {}
  return Boolean(apiEndpoint && apiAccessToken) && request.type !== 'SessionEndedRequest'
}
