/** What Dialogflow hands on of the platforms that it stands between: its `originalDetectIntentRequest`. */
export const integrations: [platform: string, original: object | undefined][] = [
  ['nothing at all', undefined],
  ['an empty request', {}],
  ['no payload', { source: 'DIALOGFLOW_CONSOLE', payload: {} }],
  ['the console, without a source', { payload: {} }],
  [
    'Messenger',
    {
      source: 'facebook',
      payload: {
        data: { sender: { id: '1' }, recipient: { id: '2' }, message: { mid: 'm', text: 't' }, timestamp: 1 },
        source: 'facebook',
      },
    },
  ],
  [
    'Slack',
    {
      source: 'slack',
      payload: {
        data: {
          event: { type: 'message', user: 'U1', channel: 'D1', text: 't', ts: '1.1', event_ts: '1.1' },
          type: 'event_callback',
          event_id: 'Ev1',
          authed_users: ['U2'],
        },
        source: 'slack',
      },
    },
  ],
  [
    'Telegram',
    {
      source: 'telegram',
      payload: {
        data: {
          update_id: 1,
          message: {
            message_id: 1,
            chat: { id: 1, type: 'private' },
            from: { id: 1, first_name: 'M', language_code: 'en' },
            text: 't',
            date: 1,
          },
        },
      },
    },
  ],
  [
    'Hangouts Chat',
    {
      source: 'hangouts',
      payload: {
        data: {
          type: 'MESSAGE',
          event: {
            user: { name: 'users/1', displayName: 'M', email: 'm@example.com' },
            space: { name: 'spaces/1', type: 'DM' },
            message: { text: 't' },
          },
        },
      },
    },
  ],
  [
    'LINE',
    {
      source: 'line',
      payload: {
        data: {
          type: 'message',
          replyToken: 'r',
          source: { type: 'user', userId: 'U' },
          message: { type: 'text', id: '1', text: 't' },
          timestamp: '1',
        },
        source: 'line',
      },
    },
  ],
  [
    'Skype',
    {
      source: 'skype',
      payload: {
        data: { text: 't', address: { user: { id: '29:1' }, conversation: { id: '29:1' } }, user: { id: '29:1' } },
        user: 'a name',
        conversation: 'c',
      },
    },
  ],
  [
    'Twilio',
    { source: 'twilio', payload: { data: { From: '+15550100', To: '+15550101', Body: 't', SmsMessageSid: 'SM1' } } },
  ],
  ['a widget of its own', { source: 'DIALOGFLOW_MESSENGER', version: '2', payload: { userId: '1', channel: 'web' } }],
]
