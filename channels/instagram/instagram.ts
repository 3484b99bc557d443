import type { Channel } from '../channel.ts'
import { bytes } from '../length.ts'
import { createGraph } from '../meta/graph.ts'
import { createMessaging } from '../meta/messaging.ts'
import type { Shared } from '../setup.ts'
import type { InstagramReady } from './settings.ts'

const secretOf = (values: InstagramReady) => values.INSTAGRAM_APP_SECRET ?? values.META_APP_SECRET

/** The Graph API as the Instagram account, on Instagram's own host or on Facebook's. */
export const accountGraph = (values: InstagramReady) =>
  createGraph({
    url: values.INSTAGRAM_API_URL ?? values.META_API_URL,
    version: values.META_API_VERSION,
    token: values.INSTAGRAM_TOKEN,
    proof: values.META_APPSECRET_PROOF ? secretOf(values) : undefined,
  })

/** Instagram: as Messenger, with texts counted in bytes. */
export const createInstagram = (values: InstagramReady, shared: Shared): Channel =>
  createMessaging(
    {
      name: 'instagram',
      object: 'instagram',
      keys: { secret: secretOf(values), before: values.META_APP_SECRET_BEFORE, verifyToken: values.META_VERIFY_TOKEN },
      graph: accountGraph(values),
      text: bytes(values.INSTAGRAM_TEXT_BYTES),
      tag: values.INSTAGRAM_TAG,
      getStarted: values.INSTAGRAM_GET_STARTED,
      likes: [],
    },
    values,
    shared,
  )
