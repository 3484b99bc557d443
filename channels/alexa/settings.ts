import { z } from 'zod'

const count = (byDefault: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(byDefault)
const flag = (byDefault: boolean) => z.stringbool().default(byDefault)

export const settings = {
  ALEXA_SKILL_ID: z
    .string()
    .regex(/^amzn1\.(?:ask\.skill|echo-sdk-ams\.app)\.[0-9a-zA-Z-]+$/, {
      error: 'ALEXA_SKILL_ID must begin with amzn1.ask.skill.',
    })
    .optional()
    .describe('Alexa skill that calls here; developer.amazon.com/alexa/console/ask, “Copy Skill ID” below its name.'),
  ALEXA_SKILL_NAME: z
    .string()
    .min(2)
    .max(50)
    .default('Shop assistant')
    .describe('What the Alexa skill is called: heads its cards, and stands in its manifest.'),
  ALEXA_INVOCATION_NAME: z
    .string()
    .regex(/^(?=.{2,50}$)[\p{Ll}]+(?:[ '’.-]+[\p{Ll}]+)+\.?$/u, {
      error: 'ALEXA_INVOCATION_NAME must be two or more words in small letters, 2 to 50 characters, no digits',
    })
    .default('shop assistant')
    .describe('By which name shoppers open the Alexa skill; goes into its interaction model.'),
  ALEXA_DEADLINE: count(6500, 500, 7500).describe(
    'Milliseconds within which Alexa gets the answer (it waits for 8 s); later ones are said at the next turn.',
  ),
  ALEXA_PROGRESSIVE_AFTER: count(2000, 100, 7000).describe(
    'Milliseconds after which Alexa says that the answer is on its way.',
  ),
  ALEXA_SPEECH_LENGTH: count(600, 200, 1300).describe(
    'Characters that Alexa says in one go at most, about 15 per second; the rest comes with “more”. Escaped, 1300 stay below the 8000 it takes.',
  ),
  ALEXA_RESPONSE_BYTES: count(24_576, 2048, 122_880).describe(
    'Bytes of one answer to Alexa at most; what is only seen is left out first.',
  ),
  ALEXA_ELICIT: flag(true).describe(
    'Whether Alexa is told to take the next utterance as it is spoken; without it, only utterances of its model are understood.',
  ),
  ALEXA_ACCOUNT_LINKING: flag(false).describe(
    'Whether the Alexa skill has account linking: then its card is shown to those who want to sign in.',
  ),
  ALEXA_SAMPLES: count(40, 5, 500).describe('Sample utterances of one intent in the Alexa interaction model at most.'),
}

export type AlexaValues = { [name in keyof typeof settings]: z.infer<(typeof settings)[name]> }

/** As `missingFor` has seen to it that it is there. */
export type AlexaReady = AlexaValues & { ALEXA_SKILL_ID: string }
