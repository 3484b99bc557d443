import { z } from 'zod'
import { type AppReady, app } from '../meta/settings.ts'

const own = {
  WHATSAPP_TOKEN: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Access token of a system user that may use the WhatsApp account; business.facebook.com, Settings → System users → Generate token (whatsapp_business_messaging, whatsapp_business_management).',
    ),
  WHATSAPP_NUMBER_ID: z
    .string()
    .regex(/^\d+$/, { error: 'WHATSAPP_NUMBER_ID is the id of the number, digits only, not the number itself' })
    .optional()
    .describe(
      'Id of the number that writes unasked; developers.facebook.com, your app, WhatsApp → API setup → Phone number ID. Answers come from the number that was written to.',
    ),
  WHATSAPP_ACCOUNT_ID: z
    .string()
    .regex(/^\d+$/, { error: 'WHATSAPP_ACCOUNT_ID must be digits only' })
    .optional()
    .describe(
      'Id of the WhatsApp Business account, for `aisle channels check`; developers.facebook.com, your app, WhatsApp → API setup.',
    ),
  WHATSAPP_TEMPLATE: z
    .string()
    .regex(/^[a-z0-9_]+:[a-z]{2,3}(_[A-Z]{2,4})?$/, {
      error: 'WHATSAPP_TEMPLATE must be the name of a template and its language, such as news:en_GB',
    })
    .optional()
    .describe(
      'Approved template, name:language, for what is sent more than 24 hours after the shopper’s last message; its body has one variable, {{1}}, which holds the text. WhatsApp Manager → Message templates. Without it such messages are refused by Meta.',
    ),
  WHATSAPP_TEMPLATE_TEXT: z.coerce
    .number()
    .int()
    .min(50)
    .max(1024)
    .default(900)
    .describe('Characters of the template’s variable at most: 1024 less those of its body.'),
  WHATSAPP_BODY: z.coerce
    .number()
    .int()
    .min(100)
    .max(4096)
    .default(1024)
    .describe('Characters of the text above a list at most.'),
  WHATSAPP_CATALOGUE_ID: z
    .string()
    .regex(/^\d+$/, { error: 'WHATSAPP_CATALOGUE_ID must be digits only' })
    .optional()
    .describe(
      'Catalogue that is linked to the WhatsApp account and whose items bear the shop’s product ids: products are then shown from it. business.facebook.com, Commerce Manager → Catalogue → Settings.',
    ),
  WHATSAPP_CATALOGUE_TITLE: z
    .string()
    .min(1)
    .max(24)
    .default('🛍️')
    .describe('Stands above products that are shown from the catalogue: the shop’s name.'),
}

export const whatsappSettings = { ...app, ...own }

export type WhatsappValues = AppReady & { [name in keyof typeof own]: z.infer<(typeof own)[name]> }

/** As `missingFor` has seen to it that they are there. */
export type WhatsappReady = WhatsappValues & { WHATSAPP_TOKEN: string; WHATSAPP_NUMBER_ID: string }
