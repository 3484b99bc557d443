import type { ChannelSetup } from '../setup.ts'
import { createWebChannel } from './web.ts'

/** The chat on web pages. Its settings are the server's own. */
export const web: ChannelSetup = {
  name: 'web',
  title: 'Web chat',
  settings: {},
  required: [],
  packages: [],
  make: (_, shared) => createWebChannel(shared),
}
