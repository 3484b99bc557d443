import { z } from 'zod'

const count = (byDefault: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(byDefault)

export const settings = {
  GOOGLE_PROJECT_ID: z
    .string()
    .regex(/^[a-z][a-z0-9-]{4,29}$/, { error: 'GOOGLE_PROJECT_ID must be 6 to 30 small letters, digits and hyphens' })
    .optional()
    .describe(
      'Google Cloud project that calls here, and for which its requests are signed; console.cloud.google.com, top left.',
    ),
  GOOGLE_DIALOGFLOW_SECRET: z
    .string()
    .min(16)
    .regex(/^[\x21-\x7e]+$/, { error: 'GOOGLE_DIALOGFLOW_SECRET must be letters, digits and signs without spaces' })
    .optional()
    .describe(
      'Shared with Dialogflow, which signs nothing: make one up; dialogflow.cloud.google.com, Fulfillment, Headers, X-Aisle-Secret. Without it Dialogflow is refused.',
    ),
  GOOGLE_CLIENT_ID: z
    .string()
    .min(1)
    .optional()
    .describe(
      'OAuth client for Google Sign-In; console.cloud.google.com, APIs & Services, Credentials. Only where shoppers sign in with Google.',
    ),
  GOOGLE_ACCOUNT_LINKING: z
    .stringbool()
    .default(false)
    .describe('Whether accounts can be linked with Google: then those who want to sign in are asked to.'),
  GOOGLE_CERTS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where the keys that sign requests of Google are, if not at https://www.googleapis.com/oauth2/v1/certs.'),
  GOOGLE_DEADLINE: count(4500, 500, 9500).describe(
    'Milliseconds within which Google gets the answer (Dialogflow waits for 5 s, Actions for 10 s); later ones are said at the next turn.',
  ),
  GOOGLE_SPEECH_LENGTH: count(540, 200, 540).describe(
    'Characters that Google says in one go at most; it takes 640 with the question at the end. The rest comes with “more”.',
  ),
  GOOGLE_REPROMPTS: count(2, 0, 3).describe('How often Google asks again when nothing is said.'),
  GOOGLE_AGENT_NAME: z
    .string()
    .regex(/^[\p{L}\d _-]{2,50}$/u)
    .default('Shop-assistant')
    .describe('What the Dialogflow agent is called.'),
  GOOGLE_PHRASES: count(200, 5, 2000).describe('Training phrases of one intent of the Dialogflow agent at most.'),
}

export type GoogleValues = { [name in keyof typeof settings]: z.infer<(typeof settings)[name]> }

/** As `missingFor` has seen to it that it is there. */
export type GoogleReady = GoogleValues & { GOOGLE_PROJECT_ID: string }
