import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Door, openDoor } from './text-door.ts'
import { account, shop } from './twilio-subject.ts'

let door: Door
let count = 0
beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.close())

/** As Twilio posts a message that came to a number: each from a number of its own. */
function sms(more: Record<string, string> = {}): Record<string, string> {
  const sid = `SM${String(++count).padStart(32, '0')}`
  return {
    ToCountry: 'US',
    ToState: 'CA',
    SmsMessageSid: sid,
    NumMedia: '0',
    ToCity: '',
    FromZip: '94045',
    SmsSid: sid,
    FromState: 'CA',
    SmsStatus: 'received',
    FromCity: 'SAN FRANCISCO',
    Body: '',
    FromCountry: 'US',
    To: shop,
    MessagingServiceSid: `MG${'3'.repeat(32)}`,
    ToZip: '',
    AddOns: '{"status":"successful","message":null,"code":null,"results":{}}',
    NumSegments: '1',
    MessageSid: sid,
    AccountSid: account,
    From: `+1415555${String(count).padStart(4, '0')}`,
    ApiVersion: '2010-04-01',
    ...more,
  }
}
/** The same on WhatsApp, with what Twilio tells of the profile. */
const whatsapp = (more: Record<string, string> = {}) => {
  const form = sms()
  const number = more.From?.slice('whatsapp:'.length) ?? form.From!
  const { ToCountry, ToState, FromZip, FromState, FromCity, FromCountry, ToZip, ToCity, AddOns, ...rest } = form
  const context = { ProfileName: 'Ana', WaId: number.slice(1), Forwarded: 'false' }
  return {
    ...rest,
    MessageType: 'text',
    ChannelMetadata: JSON.stringify({ type: 'whatsapp', data: { context } }),
    ReferralNumMedia: '0',
    ProfileName: 'Ana',
    WaId: number.slice(1),
    From: `whatsapp:${number}`,
    To: `whatsapp:${shop}`,
    ...more,
  }
}
const media = (type: string, more: Record<string, string> = {}) => ({
  NumMedia: '1',
  MediaUrl0: `https://api.twilio.com/2010-04-01/Accounts/${account}/Messages/MM1/Media/ME1`,
  MediaContentType0: type,
  ...more,
})

describe('SMS, as Twilio posts it', () => {
  test('a text is answered in the response; the same again gives the same and nothing new', async () => {
    const form = sms({ Body: 'Do you have hiking boots? 🥾' })
    const first = await door.twilio(form)
    expect(first).toMatchObject({ status: 200, heard: [{ id: form.MessageSid, context: { phone: form.From } }] })
    expect(first.said).toMatch(/Halvorn/)
    expect(await door.twilio(form)).toMatchObject({ status: 200, heard: [], body: first.body })
  })

  test.each([
    ['image/jpeg', /pictures/],
    ['audio/amr', /voice messages/],
    ['video/3gpp', /videos/],
    ['text/vcard', /files/],
    ['application/pdf', /files/],
  ])('%s without a word says what to do instead', async (type, words) => {
    const { heard, said } = await door.twilio(sms(media(type)))
    expect(heard[0]!.attachments).toMatchObject([{ mediaType: type }])
    expect(said).toMatch(words)
    expect(said).toMatch(/colleague can/)
  })

  test('several pictures with words are one message', async () => {
    const url = 'https://api.twilio.com/2010-04-01/x'
    const form = sms({
      ...media('image/png'),
      NumMedia: '2',
      MediaUrl1: url,
      MediaContentType1: 'image/gif',
      Body: 'hi',
    })
    const { heard } = await door.twilio(form)
    expect(heard[0]).toMatchObject({ content: { type: 'image', caption: 'hi' }, attachments: [{}, { url }] })
  })

  test('what is told of a brand’s RCS sender is answered, later by it, too', async () => {
    const from = '+4915550007'
    const form = sms({ Body: 'hello', From: `rcs:${from}`, To: 'rcs:larkholm_agent' })
    const { heard, said } = await door.twilio(form)
    expect(said).toMatch(/assistant of Larkholm/)
    expect(heard[0]).toMatchObject({ from: { id: from }, context: { phone: from } })
    const channel = door.aisle.engine.channels.get('sms')!
    const before = door.platform.calls.length
    await channel.send(heard[0]!.from, [{ blocks: [{ type: 'text', text: 'hi' }], expects: 'nothing' }], 'k')
    const call = new URLSearchParams(door.platform.calls[before]!.body)
    expect([call.get('To'), call.get('From')]).toEqual([`rcs:${from}`, 'rcs:larkholm_agent'])
    const tap = sms({
      Body: 'Returns',
      ButtonPayload: 'start:help',
      ButtonText: 'Help',
      From: `rcs:${from}`,
      To: 'rcs:a',
    })
    expect((await door.twilio(tap)).heard[0]!.content).toEqual({ type: 'choice', value: 'start:help', label: 'Help' })
  })

  test('a short code, an empty text and parameters that come twice are no reason to fail', async () => {
    expect((await door.twilio(sms({ Body: 'hi', To: '55512' }))).heard[0]!.conversation).toMatch(/:55512$/)
    expect(await door.twilio(sms())).toMatchObject({ status: 200, heard: [{ content: { type: 'text', text: '' } }] })
    const channel = door.aisle.engine.channels.get('sms')!
    const { read } = await import('../../channels/twilio/inbound.ts')
    const twice = { ...sms({ Body: 'hi' }), MessageSid: ['SM-a', 'SM-a'] }
    const reading = { channel: channel.name, stopWords: [], startWords: [], now: () => new Date() }
    expect(read(twice, reading).messages[0]!.id).toBe('SM-a')
  })

  test.each(['queued', 'sent', 'delivered', 'undelivered', 'failed', 'read'])(
    'a callback of %s is quiet',
    async state => {
      const told = {
        SmsSid: 'SM77',
        SmsStatus: state,
        MessageStatus: state,
        To: '+15550111',
        MessageSid: 'SM77',
        AccountSid: account,
        From: shop,
        ApiVersion: '2010-04-01',
        ...(/fail|undel/.test(state) ? { ErrorCode: '30005', ErrorMessage: 'Unknown destination handset' } : {}),
      }
      expect(await door.twilio(told, 'sms', '?key=sms%3A1+2.answer')).toMatchObject({
        status: 200,
        heard: [],
        said: '',
      })
      const rcs = { ...told, From: 'rcs:larkholm_agent', To: 'rcs:+15550111', ChannelPrefix: 'rcs', EventType: 'READ' }
      expect(await door.twilio(rcs)).toMatchObject({ status: 200, heard: [], said: '' })
    },
  )

  test('what Twilio Conversations tells beside it is quiet', async () => {
    const event = {
      EventType: 'onMessageAdded',
      ConversationSid: `CH${'1'.repeat(32)}`,
      MessageSid: `IM${'1'.repeat(32)}`,
      Index: '0',
      Body: 'hello',
      Author: '+15550111',
      'MessagingBinding.Address': '+15550111',
      Source: 'SMS',
      AccountSid: account,
    }
    expect(await door.twilio(event)).toMatchObject({ status: 200, heard: [], said: '' })
  })
})

describe('STOP and START by SMS', () => {
  const allowed = (from: string) => door.aisle.engine.store.consents.allows({ channel: 'sms', id: from })

  test.each(['STOP', 'stop', ' Unsubscribe ', 'END', 'REVOKE', 'OPTOUT'])(
    'after %s, which Twilio has answered itself, nothing is said',
    async Body => {
      const form = sms({ Body })
      expect(await door.twilio(form)).toMatchObject({ status: 200, heard: [], said: '' })
      expect(await allowed(form.From!)).toBe(false)
      expect(await door.twilio(sms({ Body: 'Start', From: form.From! }))).toMatchObject({ heard: [], said: '' })
      expect(await allowed(form.From!)).toBe(true)
    },
  )

  test.each(['STOP', 'START', 'HELP'])('with Advanced Opt-Out %s may be any words', async OptOutType => {
    const form = sms({ Body: 'meldet mich bitte ab', OptOutType })
    expect(await door.twilio(form)).toMatchObject({ status: 200, heard: [], said: '' })
    expect(await allowed(form.From!)).toBe(OptOutType !== 'STOP')
  })

  test.each(['STOPP', 'Abmelden', 'ARRET', 'arrêt.', 'Baja', 'PARAR', 'disiscriviti'])(
    '%s, which Twilio does not know, counts as well, and is confirmed',
    async Body => {
      const form = sms({ Body })
      expect((await door.twilio(form)).said).toMatch(/Send START/)
      expect(await allowed(form.From!)).toBe(false)
    },
  )

  test('is each number’s own; words around it are no STOP, and what is asked is answered', async () => {
    const form = sms({ Body: 'STOP' })
    await door.twilio(form)
    const other = sms({ Body: 'please stop at the cheap ones' })
    await door.twilio(other)
    expect(await allowed(other.From!)).toBe(true)
    expect((await door.twilio(sms({ Body: 'hello', From: form.From! }))).said).toMatch(/assistant of Larkholm/)
  })

  test('no answer tells anybody to say STOP, which would end all messages', async () => {
    const from = sms().From!
    const said = async (Body: string) => (await door.twilio(sms({ Body, From: from }))).said
    await said('where is my order?')
    await said('xyzzy plugh')
    expect(await said('qwerty asdf')).toMatch(/leave it/)
    expect(await said('leave it')).toMatch(/stopped that/)
  })
})

describe('WhatsApp, as Twilio posts it', () => {
  const post = (form: Record<string, string>) => door.twilio(form, 'whatsapp-twilio')

  test('who has an id for this business is known by it, and answered at the number', async () => {
    const form = whatsapp({ Body: 'hi', From: 'whatsapp:+6285550001', ExternalUserId: 'whatsapp:ID.4566' })
    const { heard } = await post(form)
    expect(heard[0]).toMatchObject({
      conversation: `whatsapp-twilio:ID.4566:${shop}`,
      from: { id: 'ID.4566', name: 'Ana', via: { phone: '+6285550001' } },
      context: { phone: '+6285550001' },
    })
    const channel = door.aisle.engine.channels.get('whatsapp-twilio')!
    const before = door.platform.calls.length
    await channel.send(heard[0]!.from, [{ blocks: [{ type: 'text', text: 'hi' }], expects: 'nothing' }], 'k')
    expect(new URLSearchParams(door.platform.calls[before]!.body).get('To')).toBe('whatsapp:+6285550001')
  })

  test('who hides the number goes on in the same conversation, and no number is made of the id', async () => {
    const { heard } = await post(
      whatsapp({ Body: 'still me', From: 'whatsapp:ID.4566', ExternalUserId: 'whatsapp:ID.4566', WaId: '' }),
    )
    expect(heard[0]).toMatchObject({ conversation: `whatsapp-twilio:ID.4566:${shop}`, from: { id: 'ID.4566' } })
    expect(heard[0]!.context).not.toHaveProperty('phone')
  })

  test('a button, a row and a place', async () => {
    const button = whatsapp({
      Body: 'Yes',
      MessageType: 'button',
      ButtonText: 'Yes',
      ButtonPayload: 'start:order-status',
      OriginalRepliedMessageSender: `whatsapp:${shop}`,
      OriginalRepliedMessageSid: 'MM5',
    })
    expect((await post(button)).heard[0]!.content).toEqual({
      type: 'choice',
      value: 'start:order-status',
      label: 'Yes',
    })
    const row = whatsapp({ Body: 'Returns', MessageType: 'interactive', ListId: 'say:Returns', ListTitle: 'Returns' })
    expect((await post(row)).heard[0]!.content).toEqual({ type: 'choice', value: 'say:Returns', label: 'Returns' })
    const place = whatsapp({
      MessageType: 'location',
      Latitude: '52.5',
      Longitude: '13.4',
      Label: 'Home',
      Address: 'x',
    })
    expect((await post(place)).heard[0]!.content).toEqual({ type: 'location', latitude: 52.5, longitude: 13.4 })
  })

  test('an advertisement tells where the shopper came from', async () => {
    const form = whatsapp({
      Body: 'Is this still there?',
      ReferralBody: 'Boots',
      ReferralHeadline: 'Spring',
      ReferralSourceUrl: 'https://fb.me/1',
      ReferralSourceType: 'ad',
      ReferralSourceId: '120',
      ReferralCtwaClid: 'c',
    })
    expect((await post(form)).heard[0]!.context).toMatchObject({ referral: 'https://fb.me/1' })
  })

  test('STOP is confirmed by the assistant, for nobody else does', async () => {
    const form = whatsapp({ Body: 'Stop' })
    expect((await post(form)).said).toMatch(/Send START/)
    expect((await post({ ...whatsapp({ Body: 'START' }), From: form.From! })).said).toMatch(/we may write to you again/)
  })

  test('what was signed with the token that is being replaced is taken', async () => {
    const rotated = await openDoor({
      env: { TWILIO_AUTH_TOKEN: 'new', TWILIO_AUTH_TOKEN_BEFORE: 'a-token-of-the-test' },
    })
    expect((await rotated.twilio(sms({ Body: 'hi' }))).status).toBe(200)
    await rotated.close()
    const renewed = await openDoor({ env: { TWILIO_AUTH_TOKEN: 'new' } })
    expect((await renewed.twilio(sms({ Body: 'hi' }))).status).toBe(403)
    await renewed.close()
  })
})
