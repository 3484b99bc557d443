import { expect } from 'vitest'
import { appEnv, appFailures, graphError, handshakesOf, signedWire } from './meta.ts'
import type { Subject } from './subject.ts'
import { account, at, type Event, hidden, message, number, phoneOf, sentAt, token, value } from './whatsapp-events.ts'
import { breaches, isMessage, seen } from './whatsapp-messages.ts'

export const subject: Subject<Event> = {
  name: 'whatsapp',
  env: url => ({ ...appEnv(url), WHATSAPP_TOKEN: token, WHATSAPP_NUMBER_ID: number }),
  answers: call => ({
    body: { messaging_product: 'whatsapp', contacts: [], messages: [{ id: `wamid.${call.body.length}` }] },
  }),
  isMessage,
  wire: signedWire,
  refusals: { not: 401, wrongly: 401 },
  handshakes: handshakesOf('whatsapp'),
  samples: [
    {
      what: 'a text',
      payload: message({ type: 'text', text: { body: 'Grüße 👋' } }),
      messages: [
        {
          id: 'wamid.X',
          conversation: 'whatsapp:100:15550002222',
          from: {
            channel: 'whatsapp',
            id: '15550002222',
            name: 'Ana',
            via: { number, at: sentAt, phone: '15550002222' },
          },
          sentAt,
          content: { type: 'text', text: 'Grüße 👋' },
          context: { phone: '+15550002222' },
        },
      ],
    },
    {
      what: 'a text without a time',
      payload: message({ timestamp: 'soon', type: 'text', text: { body: 'hi' } }),
      messages: [{ content: { type: 'text', text: 'hi' } }],
    },
    {
      what: 'a text of somebody who hides the number',
      payload: hidden({ type: 'text', text: { body: 'hi' } }),
      messages: [
        {
          conversation: 'whatsapp:100:US.1349',
          from: { channel: 'whatsapp', id: 'US.1349', name: 'ana', via: { number, at: sentAt } },
          content: { type: 'text', text: 'hi' },
        },
      ],
    },
    {
      what: 'a text of somebody who has both',
      payload: hidden({ type: 'text', text: { body: 'hi' } }, '15550002222'),
      messages: [
        {
          conversation: 'whatsapp:100:US.1349',
          from: { channel: 'whatsapp', id: 'US.1349', name: 'ana', via: { number, at: sentAt, phone: '15550002222' } },
          context: { phone: '+15550002222' },
        },
      ],
    },
    {
      what: 'a reply button',
      payload: message({
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: 'yes', title: 'Yes' } },
      }),
      messages: [{ content: { type: 'choice', value: 'yes', label: 'Yes' } }],
    },
    {
      what: 'a row of a list',
      payload: message({
        type: 'interactive',
        interactive: { type: 'list_reply', list_reply: { id: 'r1', title: 'Boots', description: '€99' } },
      }),
      messages: [{ content: { type: 'choice', value: 'r1', label: 'Boots' } }],
    },
    {
      what: 'a button of a template',
      payload: message({
        type: 'button',
        button: { payload: 'start:order-status', text: 'Where is it?' },
        context: { id: 'wamid.T' },
      }),
      messages: [{ content: { type: 'choice', value: 'start:order-status', label: 'Where is it?' } }],
    },
    {
      what: 'a picture with words',
      payload: message({
        type: 'image',
        image: { id: '555', mime_type: 'image/jpeg', sha256: 'x', caption: 'like this' },
      }),
      messages: [
        {
          content: { type: 'image', url: expect.stringMatching(/\/v25\.0\/555$/), caption: 'like this' },
          attachments: [{ kind: 'image', url: expect.stringMatching(/\/555$/), mediaType: 'image/jpeg' }],
        },
      ],
    },
    {
      what: 'a sticker',
      payload: message({ type: 'sticker', sticker: { id: '9', mime_type: 'image/webp' } }),
      messages: [
        {
          content: { type: 'image', url: expect.stringMatching(/\/9$/) },
          attachments: [{ kind: 'image', url: expect.any(String), mediaType: 'image/webp' }],
        },
      ],
    },
    {
      what: 'a conversation that is opened',
      payload: message({ type: 'request_welcome' }),
      messages: [{ content: { type: 'event', name: 'opened' } }],
    },
    {
      what: 'a voice note',
      payload: message({ type: 'audio', audio: { id: '556', mime_type: 'audio/ogg; codecs=opus', voice: true } }),
      messages: [
        {
          content: { type: 'text', text: '' },
          attachments: [{ kind: 'audio', url: expect.any(String), mediaType: 'audio/ogg' }],
        },
      ],
    },
    {
      what: 'a document',
      payload: message({
        type: 'document',
        document: { id: '557', filename: 'invoice.pdf', mime_type: 'application/pdf' },
      }),
      messages: [
        { attachments: [{ kind: 'file', url: expect.any(String), mediaType: 'application/pdf', name: 'invoice.pdf' }] },
      ],
    },
    {
      what: 'a place',
      payload: message({ type: 'location', location: { latitude: 52.52, longitude: 13.405, name: 'Berlin' } }),
      messages: [{ content: { type: 'location', latitude: 52.52, longitude: 13.405 } }],
    },
    {
      what: 'an order',
      payload: message({
        type: 'order',
        order: {
          catalog_id: '9',
          text: 'by Friday, please',
          product_items: [
            { product_retailer_id: 'boots-1', quantity: 1, item_price: 179.95, currency: 'EUR' },
            { product_retailer_id: 'socks 2', quantity: '3', item_price: 9.95, currency: 'EUR' },
          ],
        },
      }),
      messages: [
        {
          id: 'wamid.X',
          content: {
            type: 'choice',
            value: 'start:catalogue-order?item=1*boots-1&item=3*socks%202',
            label: '1 × boots-1, 3 × socks 2',
          },
        },
        { id: 'wamid.X#1', content: { type: 'text', text: 'by Friday, please' } },
      ],
    },
    {
      what: 'a question about a product of the catalogue',
      payload: message({
        type: 'text',
        text: { body: 'in blue?' },
        context: {
          from: '15550001111',
          id: 'wamid.P',
          referred_product: { catalog_id: '9', product_retailer_id: 'boots-1' },
        },
      }),
      messages: [{ content: { type: 'text', text: 'in blue?' }, context: { product: 'boots-1' } }],
    },
    {
      what: 'a text that was forwarded, from an advertisement',
      payload: message({
        type: 'text',
        text: { body: 'hi' },
        context: { forwarded: true },
        referral: { source_url: 'https://fb.me/ad', source_id: '1', source_type: 'ad' },
      }),
      messages: [{ context: { phone: '+15550002222', referral: 'https://fb.me/ad' } }],
    },
    {
      what: 'several changes with several messages',
      payload: account(
        value({
          contacts: [
            { wa_id: '1', profile: { name: 'A' } },
            { wa_id: '2', profile: { name: 'B' } },
          ],
          messages: [
            { from: '1', id: 'a', timestamp: `${at}`, type: 'text', text: { body: 'one' } },
            { from: '2', id: 'b', timestamp: `${at}`, type: 'text', text: { body: 'two' } },
          ],
        }),
        value({ statuses: [{ id: 'wamid.S', status: 'delivered', timestamp: `${at}` }] }),
        value({ messages: [{ from: '3', id: 'c', timestamp: `${at}`, type: 'text', text: { body: 'three' } }] }),
      ),
      messages: [
        { id: 'a', from: { channel: 'whatsapp', id: '1', name: 'A' } },
        { id: 'b', from: { channel: 'whatsapp', id: '2', name: 'B' } },
        { id: 'c', conversation: 'whatsapp:100:3' },
      ],
    },
  ],
  silent: [
    {
      what: 'nothing that makes sense',
      payload: {
        object: 'whatsapp_business_account',
        entry: [
          null,
          {},
          {
            changes: [
              null,
              { field: 'messages' },
              { field: 'messages', value: { messages: [null, {}], contacts: null } },
            ],
          },
        ],
      },
    },
    ...['sent', 'delivered', 'read'].map(status => ({
      what: `a receipt: ${status}`,
      payload: account(
        value({ statuses: [{ id: 'wamid.S', status, timestamp: `${at}`, recipient_id: '15550002222' }] }),
      ),
    })),
    { what: 'a reaction', payload: message({ type: 'reaction', reaction: { message_id: 'wamid.S', emoji: '❤' } }) },
    {
      what: 'another number',
      payload: message({ type: 'system', system: { type: 'user_changed_number', body: 'x' } }),
    },
    { what: 'what WhatsApp cannot tell', payload: message({ type: 'unsupported', errors: [{ code: 131051 }] }) },
    {
      what: 'another id of a user',
      payload: {
        object: 'whatsapp_business_account',
        entry: [{ id: '2000', changes: [{ field: 'user_id_update', value: { user_id: 'US.2' } }] }],
      },
    },
  ],
  says: (text, id, from) => message({ id: `wamid.${id}`, type: 'text', text: { body: text } }, phoneOf(from)),
  taps: ({ label, value }, id, from) =>
    message(
      {
        id: `wamid.${id}`,
        type: 'interactive',
        interactive: { type: 'list_reply', list_reply: { id: value, title: label } },
      },
      phoneOf(from),
    ),
  seen,
  breaches: calls => breaches(calls, token),
  failures: [
    ...appFailures,
    { what: 'too many messages a second', answer: graphError(130429), is: 'later', after: 5000 },
    { what: 'too many messages to one shopper', answer: graphError(131056), is: 'later', after: 10_000 },
    { what: 'something went wrong', answer: graphError(131000, 500), is: 'unknown' },
    { what: 'a number without WhatsApp', answer: graphError(131026), is: 'never' },
    { what: 'a closed window', answer: graphError(131047), is: 'never' },
    { what: 'enough advertising', answer: graphError(131049), is: 'never' },
    { what: 'an account that is locked', answer: graphError(131031, 403), is: 'never' },
  ],
}
