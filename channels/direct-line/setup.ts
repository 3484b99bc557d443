import { z } from 'zod'
import type { ChannelSetup } from '../setup.ts'

/** The web chat for who brings a client of their own: Microsoft's Web Chat, or anything else that speaks Direct Line. */
export const directLine: ChannelSetup = {
  name: 'direct-line',
  title: 'Direct Line for Web Chat, served by Aisle itself',
  page: 'docs/channels/bot-framework.md',
  settings: {
    DIRECT_LINE_SECRET: z
      .string()
      .min(32, { error: 'DIRECT_LINE_SECRET must have at least 32 characters; make one with: openssl rand -hex 32' })
      .optional()
      .describe(
        'Needed to get a token of Aisle’s Direct Line, where it is set; your own server keeps it. Without it, pages of AISLE_ALLOWED_ORIGINS get tokens.',
      ),
  },
  required: [],
  packages: [],
  make: async (values, shared) =>
    (await import('./direct-line.ts')).createDirectLine({
      ...shared,
      apiSecret: values.DIRECT_LINE_SECRET as string | undefined,
    }),
}
