import { describe, expect } from 'vitest'
import { chat, directLine, message, subject } from './bot-framework-subject.ts'
import type { Json } from './bot-framework-wire.ts'
import { channelConformance } from './conformance.ts'

const from = (id: string, platform: string, more: Json) => ({
  id: `${platform}:${id}`,
  via: expect.objectContaining(more),
})

describe('Bot Framework', () => {
  channelConformance<() => Json>({
    ...subject(message),
    samples: [
      {
        what: 'a text',
        payload: () => message({ text: 'Hi 👋' }),
        messages: [
          {
            id: '1767326091220',
            conversation: 'teams:msteams:a:1chat',
            sentAt: '2026-01-02T03:55:18.123Z',
            locale: 'en-US',
            from: {
              channel: 'teams',
              name: 'Ana',
              ...from('29:1x', 'msteams', { conversation: 'a:1chat', bot: '28:bot', tenant: 'tenant-1' }),
            },
            content: { type: 'text', text: 'Hi 👋' },
            context: { accountToken: 'tenant-1/a1b2' },
          },
        ],
      },
      {
        what: 'a mention in a channel, to each their own conversation',
        payload: () =>
          message({
            text: '<at>Shop</at>&nbsp;boots for <at>Ben</at> &amp; me, size &lt; 44\n',
            conversation: {
              id: '19:t@thread.tacv2;messageid=1',
              conversationType: 'channel',
              isGroup: true,
              tenantId: 't',
            },
            entities: [{ type: 'mention', text: '<at>Shop</at>', mentioned: { id: '28:bot', name: 'Shop' } }],
          }),
        messages: [
          {
            conversation: 'teams:msteams:19:t@thread.tacv2;messageid=1:29:1x',
            content: { type: 'text', text: 'boots for Ben & me, size < 44' },
          },
        ],
      },
      {
        what: 'a button of ours',
        payload: () => message({ text: 'Details', value: { choice: 'start:product-details?product=p1' } }),
        messages: [{ content: { type: 'choice', value: 'start:product-details?product=p1', label: 'Details' } }],
      },
      {
        what: 'Action.Submit without text',
        payload: () => message({ text: undefined, value: { choice: 'yes' }, replyToId: '1' }),
        messages: [{ content: { type: 'choice', value: 'yes', label: 'yes' } }],
      },
      {
        what: 'the form of a card that was made elsewhere',
        payload: () => message({ text: undefined, value: { rating: '5' } }),
        messages: [{ content: { type: 'choice', value: '{"rating":"5"}', label: '{"rating":"5"}' } }],
      },
      {
        what: 'Action.Execute',
        payload: () =>
          message({
            type: 'invoke',
            name: 'adaptiveCard/action',
            text: undefined,
            value: { action: { type: 'Action.Execute', title: 'Yes', data: { choice: 'yes' } }, trigger: 'manual' },
          }),
        messages: [{ content: { type: 'choice', value: 'yes', label: 'Yes' } }],
      },
      {
        what: 'a picture',
        payload: () =>
          message({
            text: 'like this',
            attachments: [
              {
                contentType: 'image/*',
                contentUrl: 'https://smba.trafficmanager.net/amer/v3/attachments/1/views/original',
              },
              { contentType: 'text/html', content: '<p>like this</p>' },
            ],
          }),
        messages: [
          {
            content: {
              type: 'image',
              url: 'https://smba.trafficmanager.net/amer/v3/attachments/1/views/original',
              caption: 'like this',
            },
            attachments: [
              { kind: 'image', url: 'https://smba.trafficmanager.net/amer/v3/attachments/1/views/original' },
            ],
          },
        ],
      },
      {
        what: 'a file',
        payload: () =>
          message({
            text: '',
            attachments: [
              {
                contentType: 'application/vnd.microsoft.teams.file.download.info',
                name: 'receipt.pdf',
                contentUrl: 'https://t.sharepoint.com/x/receipt.pdf',
                content: { downloadUrl: 'https://t.sharepoint.com/download?x=1', uniqueId: 'u', fileType: 'pdf' },
              },
            ],
          }),
        messages: [
          {
            content: { type: 'text', text: '' },
            attachments: [{ kind: 'file', url: 'https://t.sharepoint.com/download?x=1', name: 'receipt.pdf' }],
          },
        ],
      },
      {
        what: 'a place',
        payload: () =>
          directLine({ text: '', entities: [{ type: 'GeoCoordinates', latitude: 52.52, longitude: 13.405 }] }),
        messages: [{ content: { type: 'location', latitude: 52.52, longitude: 13.405 } }],
      },
      {
        what: 'the app is added',
        payload: () => message({ type: 'installationUpdate', action: 'add', text: undefined }),
        messages: [{ content: { type: 'event', name: 'opened' } }],
      },
      {
        what: 'somebody joins on Direct Line',
        payload: () =>
          directLine({
            type: 'conversationUpdate',
            id: undefined,
            text: undefined,
            from: { id: 'dl-1' },
            membersAdded: [{ id: 'shop@bot' }, { id: 'dl_42', name: 'You' }],
          }),
        messages: [
          {
            from: { channel: 'teams', name: 'You', ...from('dl_42', 'directline', {}) },
            content: { type: 'event', name: 'opened' },
          },
        ],
      },
    ],
    silent: [
      { what: 'typing', payload: () => message({ type: 'typing', id: undefined, text: undefined }) },
      {
        what: 'a reaction',
        payload: () => message({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }], text: undefined }),
      },
      { what: 'an edit', payload: () => message({ type: 'messageUpdate', channelData: { eventType: 'editMessage' } }) },
      { what: 'a deletion', payload: () => message({ type: 'messageDelete', text: undefined }) },
      { what: 'a trace', payload: () => directLine({ type: 'trace', name: 'x', value: {} }) },
      {
        what: 'an event of somebody else',
        payload: () => directLine({ type: 'event', name: 'other', text: undefined }),
      },
      { what: 'an echo', payload: () => directLine({ from: { id: 'shop@bot', role: 'bot' } }) },
      {
        what: 'the bot itself was added',
        payload: () => message({ type: 'conversationUpdate', text: undefined, membersAdded: [{ id: '28:bot' }] }),
      },
      {
        what: 'a message of HTML alone that says nothing',
        payload: () => message({ text: '', attachments: [{ contentType: 'text/html', content: '<div></div>' }] }),
      },
      {
        what: 'the app was removed',
        payload: () => message({ type: 'installationUpdate', action: 'remove', text: undefined, ...chat('gone') }),
      },
    ],
  })

  describe('by Direct Line of Azure', () => {
    channelConformance<() => Json>({
      ...subject(directLine),
      samples: [],
      silent: [],
      says: (text, id, from) => () =>
        directLine({ text, id, from: { id: `dl_${from}` }, conversation: { id: `dl-${from}` } }),
      taps:
        ({ label, value }, id, from) =>
        () =>
          directLine({
            text: label,
            value: { choice: value },
            id,
            from: { id: `dl_${from}` },
            conversation: { id: `dl-${from}` },
          }),
    })
  })

  describe('in the response, for who expects it there', () => {
    channelConformance<() => Json>({
      ...subject(directLine),
      samples: [],
      silent: [],
      says: (text, id, from) => () =>
        directLine({
          text,
          id,
          deliveryMode: 'expectReplies',
          from: { id: `dl_${from}` },
          conversation: { id: `dl-${from}` },
        }),
      taps: undefined,
    })
  })

  describe('on a platform that Azure translates for', () => {
    channelConformance<() => Json>({
      ...subject(directLine),
      samples: [],
      silent: [],
      says: (text, id, from) => () =>
        directLine({ text, id, channelId: 'facebook', from: { id: from }, conversation: { id: `fb-${from}` } }),
      taps: undefined,
    })
  })
})
