import {
  type AlexaResponse,
  type Authority,
  type Envelope,
  envelope,
  heard,
  intent,
  skillId,
  spoken,
} from './alexa-platform.ts'
import type { Signed, Subject } from './subject.ts'

const answerOf = (body: string) => (JSON.parse(body) as AlexaResponse).response
const pageOf = ({ directives }: AlexaResponse['response']) =>
  directives?.find(one => one.type === 'Alexa.Presentation.APL.RenderDocument')?.datasources?.shop

/** What Alexa would refuse. */
function breaches(body: string): string[] {
  const all = JSON.parse(body) as AlexaResponse
  const { outputSpeech, reprompt, card, directives = [] } = all.response
  const words = (card?.title ?? '') + (card?.content ?? card?.text ?? '')
  const said = [outputSpeech, reprompt?.outputSpeech].filter(one => one !== undefined)
  return [
    ...(all.version === '1.0' ? [] : ['no version']),
    ...(Buffer.byteLength(body) > 24_576 ? [`${Buffer.byteLength(body)} bytes of 24576`] : []),
    ...said.flatMap(({ type, ssml }) => [
      ...(type === 'SSML' && /^<speak>[^<>]+<\/speak>$/s.test(ssml) ? [] : [`no SSML: ${ssml.slice(0, 80)}`]),
      ...(/&(?!amp;|lt;|gt;|quot;|apos;)/.test(ssml) ? [`a bare &: ${ssml}`] : []),
      ...(ssml.length > 8000 ? [`${ssml.length} characters of 8000`] : []),
    ]),
    ...(words.length > 8000 ? [`${words.length} characters of 8000 on a card`] : []),
    ...(card?.image && !/^https:.{1,1993}$/.test(card.image.largeImageUrl)
      ? [`no picture: ${card.image.largeImageUrl}`]
      : []),
    ...directives
      .filter(one => !/^(Dialog\.ElicitSlot|Alexa\.Presentation\.APL\.RenderDocument)$/.test(one.type))
      .map(one => one.type),
  ]
}

export const subject = (screen: boolean, authority: () => Authority): Subject<Envelope> => ({
  name: 'alexa',
  env: () => ({ ALEXA_SKILL_ID: skillId }),
  answers: () => ({ status: 204, body: '' }),
  isMessage: () => false,
  wire(payload, signed: Signed) {
    const request = { ...payload.request }
    if (signed === 'long ago') request.timestamp = new Date(Date.now() - 151_000).toISOString()
    const body = JSON.stringify({ ...payload, request })
    return {
      headers: {
        'content-type': 'application/json;charset=UTF-8',
        ...(signed === 'not'
          ? {}
          : authority().headers(body, signed === 'wrongly' ? '/echo.api/untrusted.pem' : undefined)),
      },
      body,
    }
  },
  refusals: { not: 400, wrongly: 400, 'long ago': 400 },
  says: (text, id, from) => envelope(spoken(text), { id, from, screen }),
  ...(screen
    ? {
        taps: (tap: { label: string; value: string }, id: string, from: string) =>
          envelope(
            { type: 'Alexa.Presentation.APL.UserEvent', token: 'shop', arguments: ['choice', tap.value, tap.label] },
            { id, from, screen },
          ),
      }
    : {}),
  seen(_, response) {
    if (!response) return { text: '', taps: [] }
    const answer = answerOf(response.body)
    const page = pageOf(answer)
    const touched = [...(page?.items ?? []), ...(page?.choices ?? [])].map(one => one.touched)
    return {
      text: heard(answer.outputSpeech?.ssml),
      taps: touched.flatMap(([, value, label]) => (value ? [{ value, label: label! }] : [])),
    }
  },
  breaches: (_, response) => (response ? breaches(response.body) : []),
  failures: [],
  voice: true,
  samples: [
    {
      what: 'a launch',
      payload: envelope({ type: 'LaunchRequest', shouldLinkResultBeReturned: false }, { locale: 'de-DE', screen }),
      messages: [
        {
          id: 'amzn1.echo-api.request.1',
          conversation: 'alexa:amzn1.ask.account.ann',
          from: { channel: 'alexa', id: 'amzn1.ask.account.ann', via: { device: 'amzn1.ask.device.KITCHEN' } },
          locale: 'de-DE',
          content: { type: 'event', name: 'opened' },
          context: { screen },
        },
      ],
    },
    {
      what: 'free text that was asked for',
      payload: envelope(intent('free_text', { query: 'a red jacket in size m' })),
      messages: [{ content: { type: 'speech', text: 'a red jacket in size m', confidence: 1 } }],
    },
    {
      what: 'free text after words that Alexa knows',
      payload: envelope(intent('say_looking_for', { query: 'wanderschuhe' }), { locale: 'de-DE' }),
      messages: [{ content: { type: 'speech', text: 'ich suche wanderschuhe', confidence: 1 } }],
    },
    {
      what: 'an intent of ours',
      payload: envelope(intent('delivery_options')),
      messages: [{ content: { type: 'recognised', intent: 'delivery_options', entities: {} } }],
    },
    {
      what: 'an intent with slots of a model by hand',
      payload: envelope(intent('OrderStatusIntent', { order: '1043', item: {} })),
      messages: [{ content: { type: 'recognised', intent: 'order_status', entities: { order: '1043' } } }],
    },
    ...[
      ['AMAZON.YesIntent', 'affirm'],
      ['AMAZON.NoIntent', 'deny'],
      ['AMAZON.HelpIntent', 'help'],
      ['AMAZON.StopIntent', 'goodbye'],
      ['AMAZON.CancelIntent', 'cancel_dialog'],
      ['AMAZON.NextIntent', 'show_more'],
      ['AMAZON.RepeatIntent', 'repeat'],
      ['AMAZON.StartOverIntent', 'start_over'],
      ['AMAZON.FallbackIntent', 'oos'],
      ['AMAZON.NavigateHomeIntent', 'goodbye'],
    ].map(([name, ours]) => ({
      what: name!,
      payload: envelope(intent(name!)),
      messages: [{ content: { type: 'recognised' as const, intent: ours!, entities: {} } }],
    })),
    {
      what: 'the second one',
      payload: envelope(spoken('the second one')),
      messages: [{ content: { type: 'speech', text: '2', confidence: 1 } }],
    },
    {
      what: 'a touch',
      payload: envelope(
        { type: 'Alexa.Presentation.APL.UserEvent', token: 'shop', arguments: ['choice', 'yes', 'Yes'] },
        { screen: true },
      ),
      messages: [{ content: { type: 'choice', value: 'yes', label: 'Yes' }, context: { screen: true } }],
    },
    {
      what: 'the end of a session',
      payload: envelope({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' }),
      messages: [{ content: { type: 'event', name: 'closed' } }],
    },
    {
      what: 'somebody whose account is linked',
      payload: envelope(intent('order_status'), { system: { user: { accessToken: 'linked-account' } } }),
      messages: [{ context: { accountToken: 'linked-account' } }],
    },
    {
      what: 'somebody whose voice is known',
      payload: envelope(intent('order_status'), {
        system: { person: { personId: 'amzn1.ask.person.P', accessToken: 'own' }, user: { accessToken: 'owner' } },
      }),
      messages: [{ conversation: 'alexa:amzn1.ask.person.P', context: { accountToken: 'own' } }],
    },
  ],
  silent: [
    { what: 'the skill was enabled', payload: envelope({ type: 'AlexaSkillEvent.SkillEnabled' }) },
    {
      what: 'an error of Alexa',
      payload: envelope({ type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE' } }),
    },
    {
      what: 'a touch that is not ours',
      payload: envelope({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['scrolled'] }),
    },
  ],
})
