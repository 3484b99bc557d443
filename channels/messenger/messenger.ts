import type { Channel } from '../channel.ts'
import { utf16 } from '../length.ts'
import { createGraph } from '../meta/graph.ts'
import { createMessaging } from '../meta/messaging.ts'
import { createProfiles } from '../meta/profiles.ts'
import type { Shared } from '../setup.ts'
import type { MessengerReady } from './settings.ts'

/** The Graph API as the page. */
export const pageGraph = (values: MessengerReady) =>
  createGraph({
    url: values.META_API_URL,
    version: values.META_API_VERSION,
    token: values.MESSENGER_PAGE_TOKEN,
    proof: values.META_APPSECRET_PROOF ? values.META_APP_SECRET : undefined,
  })

/** Messenger: text with quick replies, products side by side. */
export function createMessenger(values: MessengerReady, shared: Shared): Channel {
  const graph = pageGraph(values)
  return createMessaging(
    {
      name: 'messenger',
      object: 'page',
      keys: {
        secret: values.META_APP_SECRET,
        before: values.META_APP_SECRET_BEFORE,
        verifyToken: values.META_VERIFY_TOKEN,
      },
      graph,
      text: utf16(2000),
      tag: values.MESSENGER_TAG,
      getStarted: values.MESSENGER_GET_STARTED,
      likes: values.MESSENGER_LIKES,
      profileOf: values.MESSENGER_PROFILE ? createProfiles(graph) : undefined,
    },
    values,
    shared,
  )
}
