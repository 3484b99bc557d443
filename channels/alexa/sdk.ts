import type { HandlerInput, ResponseBuilder } from 'ask-sdk-core'
import type { Spoken } from './outbound.ts'
import { freeText } from './phrases.ts'

/** The skill as the SDK runs it: verified requests in, responses out. */
export type Skill = {
  /** @throws Error where the request is not signed by Alexa, or too old */
  verify(body: string, headers: Record<string, string>): Promise<void>
  /** The body of the response. @throws Error where the request is for another skill */
  answer(envelope: object, spoken: Spoken): Promise<object>
  /** Says something before the answer, by the directive service that the request names. */
  sayMeanwhile(envelope: object, speech: string): Promise<void>
}

/** The SDK looks at a certificate once, and then trusts it for as long as it runs; so it looks again every day. */
const trustsFor = 24 * 3600_000

/** The vendor's SDK; loaded by the first request, or while the server warms up. */
export async function loadSkill(skillId: string, now: () => Date): Promise<Skill> {
  const [core, { SkillRequestSignatureVerifier, TimestampVerifier }] = await Promise.all([
    import('ask-sdk-core'),
    import('ask-sdk-express-adapter'),
  ])
  type Work = (input: HandlerInput) => object | Promise<object>
  const skill = core.SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      handle: input => (input.context as Work)(input),
    })
    .withSkillId(skillId)
    .withApiClient(new core.DefaultApiClient())
    .create()
  const timestamp = new TimestampVerifier()
  let signature = { verifier: new SkillRequestSignatureVerifier(), since: now().getTime() }
  const invoke = (envelope: object, work: Work) => skill.invoke(envelope as never, work)

  return {
    async verify(body, headers) {
      if (now().getTime() - signature.since > trustsFor)
        signature = { verifier: new SkillRequestSignatureVerifier(), since: now().getTime() }
      await signature.verifier.verify(body, headers)
      await timestamp.verify(body)
    },
    answer: (envelope, spoken) => invoke(withContext(envelope, skillId), input => build(input.responseBuilder, spoken)),
    async sayMeanwhile(envelope, speech) {
      await invoke(envelope, async input => {
        const directives = input.serviceClientFactory!.getDirectiveServiceClient()
        await directives.enqueue({
          header: { requestId: input.requestEnvelope.request.requestId },
          directive: { type: 'VoicePlayer.Speak', speech },
        })
        return {}
      })
    },
  }
}

/** Requests of old have no context, which the SDK reads; the skill they are for was looked at before. */
function withContext(envelope: { context?: Context }, applicationId: string): object {
  const { context } = envelope
  return typeof context?.System?.application?.applicationId === 'string'
    ? envelope
    : { ...envelope, context: { ...context, System: { ...context?.System, application: { applicationId } } } }
}

type Context = { System?: { application?: { applicationId?: string } } }

function build(response: ResponseBuilder, { speech, reprompt, card, apl, elicit, end, canFulfil }: Spoken) {
  if (canFulfil) return response.withCanFulfillIntent(canFulfil).getResponse()
  if (speech) response.speak(speech)
  if (reprompt) response.reprompt(reprompt)
  if (card === 'link-account') response.withLinkAccountCard()
  else if (card?.image) response.withStandardCard(card.title, card.text, card.image, card.image)
  else if (card) response.withSimpleCard(card.title, card.text)
  if (apl) response.addDirective({ type: 'Alexa.Presentation.APL.RenderDocument', ...apl } as never)
  const { intent: name, slot } = freeText
  if (elicit)
    response.addElicitSlotDirective(slot, {
      name,
      confirmationStatus: 'NONE',
      slots: { [slot]: { name: slot, value: '', confirmationStatus: 'NONE' } },
    })
  if (end !== undefined) response.withShouldEndSession(end)
  return response.getResponse()
}
