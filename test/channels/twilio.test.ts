import { describe } from 'vitest'
import { channelConformance } from './conformance.ts'
import { account, message, shop, subject } from './twilio-subject.ts'

const from = (id: string, channel: string, to: string) => ({ channel, id, via: { from: to } })

describe('Twilio', () => {
  channelConformance(
    subject(
      'sms',
      { TWILIO_SMS_FROM: shop },
      {
        samples: [
          {
            what: 'a text',
            payload: message({ Body: 'Hallo 👋', MessageSid: 'SM1' }, ''),
            messages: [
              {
                id: 'SM1',
                conversation: 'sms:+15550111:+15550100',
                from: from('+15550111', 'sms', shop),
                content: { type: 'text', text: 'Hallo 👋' },
                context: { phone: '+15550111' },
              },
            ],
          },
          {
            what: 'a picture with words',
            payload: message(
              {
                Body: 'this one',
                NumMedia: '1',
                MediaUrl0: 'https://api.twilio.com/m/1',
                MediaContentType0: 'image/jpeg',
              },
              '',
            ),
            messages: [
              {
                content: { type: 'image', url: 'https://api.twilio.com/m/1', caption: 'this one' },
                attachments: [{ kind: 'image', url: 'https://api.twilio.com/m/1', mediaType: 'image/jpeg' }],
              },
            ],
          },
          {
            what: 'a voice note',
            payload: message(
              { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/m/2', MediaContentType0: 'audio/amr' },
              '',
            ),
            messages: [
              {
                content: { type: 'text', text: '' },
                attachments: [{ kind: 'audio', url: 'https://api.twilio.com/m/2' }],
              },
            ],
          },
          {
            what: 'through a Messaging Service',
            payload: message({ Body: 'hi', MessagingServiceSid: `MG${'3'.repeat(32)}` }, ''),
            messages: [
              { from: { channel: 'sms', id: '+15550111', via: { from: shop, service: `MG${'3'.repeat(32)}` } } },
            ],
          },
        ],
        silent: [
          {
            what: 'a receipt',
            payload: {
              MessageSid: 'SM9',
              SmsSid: 'SM9',
              MessageStatus: 'delivered',
              SmsStatus: 'delivered',
              To: '+15550111',
              From: shop,
              AccountSid: account,
            },
          },
          {
            what: 'a receipt of a failure',
            payload: {
              MessageSid: 'SM9',
              MessageStatus: 'undelivered',
              ErrorCode: '30005',
              To: '+15550111',
              From: shop,
            },
          },
          { what: 'STOP', payload: message({ Body: ' Stop ', From: '+15550199', MessageSid: 'SM10' }, '') },
          {
            what: 'HELP that Twilio has answered',
            payload: message({ Body: 'HELP', OptOutType: 'HELP', MessageSid: 'SM11' }, ''),
          },
        ],
      },
    ),
  )
  channelConformance(
    subject(
      'whatsapp-twilio',
      { TWILIO_WHATSAPP_FROM: shop },
      {
        samples: [
          {
            what: 'a text',
            payload: message({ Body: 'hi', ProfileName: 'Ana', WaId: '15550111', MessageSid: 'SM1' }, 'whatsapp:'),
            messages: [
              {
                id: 'SM1',
                conversation: 'whatsapp-twilio:+15550111:+15550100',
                from: { ...from('+15550111', 'whatsapp-twilio', `whatsapp:${shop}`), name: 'Ana' },
                content: { type: 'text', text: 'hi' },
              },
            ],
          },
          {
            what: 'a button of a template',
            payload: message({ Body: 'Yes', ButtonText: 'Yes', ButtonPayload: 'yes-please' }, 'whatsapp:'),
            messages: [{ content: { type: 'choice', value: 'yes-please', label: 'Yes' } }],
          },
          {
            what: 'a place',
            payload: message({ Latitude: '52.52', Longitude: '13.405', Address: 'Berlin' }, 'whatsapp:'),
            messages: [{ content: { type: 'location', latitude: 52.52, longitude: 13.405 } }],
          },
        ],
        silent: [
          {
            what: 'a read mark',
            payload: { MessageSid: 'SM9', MessageStatus: 'read', To: 'whatsapp:+15550111', From: `whatsapp:${shop}` },
          },
        ],
      },
    ),
  )
})
