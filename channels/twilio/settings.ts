import { z } from 'zod'

const list = (byDefault: string) =>
  z
    .string()
    .default(byDefault)
    .transform(text =>
      text
        .split(',')
        .map(one => one.trim())
        .filter(Boolean),
    )

/** The account, for SMS and WhatsApp alike. */
export const account = {
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/, { error: 'TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits' })
    .optional()
    .describe('Twilio account; on the start page of console.twilio.com.'),
  TWILIO_AUTH_TOKEN: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Signs webhooks and calls of the Twilio account; beside its SID on the start page of console.twilio.com.',
    ),
  TWILIO_AUTH_TOKEN_BEFORE: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The auth token that TWILIO_AUTH_TOKEN takes the place of: what is signed with it is taken, too, meanwhile.',
    ),
  TWILIO_API_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where Twilio’s API is called, if not at https://api.twilio.com.'),
  TWILIO_DEADLINE: z.coerce
    .number()
    .int()
    .min(500)
    .max(14_000)
    .default(9000)
    .describe(
      'Milliseconds within which Twilio gets the answer in its response (it waits for 15 s); later ones are sent.',
    ),
}

export const sms = {
  TWILIO_SMS_FROM: z
    .string()
    .regex(/^(\+\d{6,15}|MG[0-9a-f]{32}|\d{3,8})$/, {
      error: 'TWILIO_SMS_FROM must be a number such as +15550100200, a short code, or a Messaging Service (MG...)',
    })
    .optional()
    .describe(
      'Number or Messaging Service that writes unasked; console.twilio.com, Phone Numbers. Answers come from the number that was written to.',
    ),
  TWILIO_SMS_SEGMENTS: z.coerce
    .number()
    .int()
    .min(1)
    .max(10)
    .default(6)
    .describe('Segments of one SMS at most: each costs, and Twilio takes no more than ten.'),
  TWILIO_MMS_PREFIXES: list('+1').describe(
    'Numbers that begin so get pictures (MMS), parted by commas; others read what they show.',
  ),
  TWILIO_STOP_WORDS: list('STOP,STOPALL,UNSUBSCRIBE,CANCEL,END,QUIT,REVOKE,OPTOUT').describe(
    'An SMS of one of these words ends all messages, as Twilio itself has it; parted by commas.',
  ),
  TWILIO_START_WORDS: list('START,UNSTOP').describe('An SMS of one of these words allows them again.'),
}

export const whatsapp = {
  TWILIO_WHATSAPP_FROM: z
    .string()
    .regex(/^\+\d{6,15}$/, { error: 'TWILIO_WHATSAPP_FROM must be a number such as +15550100200' })
    .optional()
    .describe('WhatsApp sender that writes unasked; console.twilio.com, Messaging, Senders.'),
}

export type TwilioValues = {
  [name in keyof typeof account | keyof typeof sms | keyof typeof whatsapp]: z.infer<
    (typeof account & typeof sms & typeof whatsapp)[name]
  >
}

/** As `missingFor` has seen to it that they are there. */
export type TwilioReady = TwilioValues & { TWILIO_ACCOUNT_SID: string; TWILIO_AUTH_TOKEN: string }
