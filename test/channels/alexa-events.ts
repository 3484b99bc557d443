/** What Alexa tells and nobody has asked: of each, what it is and the request. */
type Event = [what: string, request: Record<string, unknown>]

/** Within a session, which goes on as it was. */
export const inSession: Event[] = [
  ['a session that ended', { type: 'SessionEndedRequest', reason: 'USER_INITIATED' }],
  [
    'a session that broke',
    {
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: {
        type: 'INVALID_RESPONSE',
        message: 'An exception occurred while dispatching the request to the skill.',
      },
    },
  ],
  ['nobody answered', { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' }],
  [
    'a touch that is not ours',
    {
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 't',
      arguments: [{ action: 'x' }],
      source: { type: 'TouchWrapper', handler: 'Press', id: '' },
      components: {},
    },
  ],
  [
    'a list that wants more',
    {
      type: 'Alexa.Presentation.APL.LoadIndexListData',
      token: 't',
      correlationToken: '101',
      listId: 'l',
      startIndex: 10,
      count: 5,
    },
  ],
  [
    'a page that broke',
    {
      type: 'Alexa.Presentation.APL.RuntimeError',
      token: 't',
      errors: [{ type: 'LIST_ERROR', reason: 'INTERNAL_ERROR', message: 'm' }],
    },
  ],
  ['a touch on an old display', { type: 'Display.ElementSelected', token: 'item-1' }],
  [
    'a purchase',
    {
      type: 'Connections.Response',
      name: 'Buy',
      status: { code: '200', message: 'OK' },
      payload: { purchaseResult: 'ACCEPTED', productId: 'amzn1.adg.product.p' },
      token: 'correlation',
    },
  ],
  [
    'a permission that was asked for elsewhere',
    {
      type: 'Connections.Response',
      name: 'AskFor',
      status: { code: '200', message: 'OK' },
      payload: { permissionScopes: [], status: 'DENIED' },
      token: '',
    },
  ],
  [
    'a session that was taken up again',
    {
      type: 'SessionResumedRequest',
      cause: { type: 'ConnectionCompleted', token: 't', status: { code: '200', message: 'OK' }, result: {} },
      originIpAddress: '127.0.0.1',
    },
  ],
  [
    'a button of a game',
    {
      type: 'GameEngine.InputHandlerEvent',
      originatingRequestId: 'amzn1.echo-api.request.0',
      events: [
        {
          name: 'timeout',
          inputEvents: [
            { gadgetId: 'g', timestamp: '2026-06-17T10:00:00Z', color: 'FF0000', feature: 'press', action: 'down' },
          ],
        },
      ],
    },
  ],
  [
    'a gadget',
    {
      type: 'CustomInterfaceController.EventsReceived',
      token: 't',
      events: [{ header: { name: 'n', namespace: 'ns' }, payload: {}, endpoint: { endpointId: 'e' } }],
    },
  ],
]

/** Of the device or the account, outside of any session. */
export const outOfSession: Event[] = [
  ...['PlaybackStarted', 'PlaybackFinished', 'PlaybackStopped', 'PlaybackNearlyFinished'].map(
    (name): Event => [name, { type: `AudioPlayer.${name}`, token: 't', offsetInMilliseconds: 5 }],
  ),
  [
    'PlaybackFailed',
    {
      type: 'AudioPlayer.PlaybackFailed',
      token: 't',
      error: { type: 'MEDIA_ERROR_INVALID_REQUEST', message: 'm' },
      currentPlaybackState: { token: 't', offsetInMilliseconds: 0, playerActivity: 'PLAYING' },
    },
  ],
  ...['Play', 'Pause', 'Next', 'Previous'].map(
    (name): Event => [`the button ${name}`, { type: `PlaybackController.${name}CommandIssued` }],
  ),
  [
    'an exception',
    {
      type: 'System.ExceptionEncountered',
      error: { type: 'INVALID_RESPONSE', message: 'm' },
      cause: { requestId: 'amzn1.echo-api.request.0' },
    },
  ],
  [
    'the skill was enabled',
    {
      type: 'AlexaSkillEvent.SkillEnabled',
      eventCreationTime: '2026-06-17T10:00:00Z',
      eventPublishingTime: '2026-06-17T10:00:00Z',
    },
  ],
  [
    'the skill was disabled',
    { type: 'AlexaSkillEvent.SkillDisabled', body: { userInformationPersistenceStatus: 'NOT_PERSISTED' } },
  ],
  ['an account was linked', { type: 'AlexaSkillEvent.SkillAccountLinked', body: { accessToken: 'testToken' } }],
  [
    'a permission was given',
    {
      type: 'AlexaSkillEvent.SkillPermissionAccepted',
      body: { acceptedPermissions: [{ scope: 'alexa::devices:all:notifications:write' }] },
    },
  ],
  ['a permission was changed', { type: 'AlexaSkillEvent.SkillPermissionChanged', body: {} }],
  [
    'events were asked for',
    {
      type: 'AlexaSkillEvent.ProactiveSubscriptionChanged',
      body: { subscriptions: [{ eventName: 'AMAZON.OrderStatus.Updated' }] },
    },
  ],
  ['a message of the shop’s own', { type: 'Messaging.MessageReceived', message: { data: 'x' } }],
  ...['Created', 'Updated', 'Deleted', 'Started', 'StatusChanged'].map(
    (name): Event => [`a reminder: ${name}`, { type: `Reminders.Reminder${name}`, body: { alertToken: 'a' } }],
  ),
  [
    'a list of the household',
    { type: 'AlexaHouseholdListEvent.ItemsCreated', body: { listId: 'l', listItemIds: ['i'] } },
  ],
  ['a widget', { type: 'Alexa.DataStore.PackageManager.UsagesInstalled', payload: { packageId: 'p', usages: [] } }],
]
