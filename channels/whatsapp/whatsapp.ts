import type { Channel } from '../channel.ts'
import { Undeliverable } from '../channel.ts'
import { fetchFile } from '../fetch-file.ts'
import type { Address } from '../message.ts'
import { failureOf, isPast, isTooLate } from '../meta/failure.ts'
import { createGraph } from '../meta/graph.ts'
import { loadVerify } from '../meta/sdk.ts'
import { acknowledged, handshake, verified } from '../meta/webhook.ts'
import { sendParts } from '../send-parts.ts'
import type { Shared } from '../setup.ts'
import { read } from './inbound.ts'
import { abilitiesFor, type Drawing, type Part, render, templates } from './outbound.ts'
import type { WhatsappReady } from './settings.ts'

const fileHosts = ['lookaside.fbsbx.com', '.fbcdn.net', '.whatsapp.net']
/** As much as WhatsApp gives back with a receipt. */
const longestKey = 512
/** Of a document. */
const maxFile = 100 * 1024 * 1024

/** The Graph API as the system user. */
export const numberGraph = (values: WhatsappReady) =>
  createGraph({
    url: values.META_API_URL,
    version: values.META_API_VERSION,
    token: values.WHATSAPP_TOKEN,
    proof: values.META_APPSECRET_PROOF ? values.META_APP_SECRET : undefined,
  })

/** WhatsApp by Meta's Cloud API: text with reply buttons or a list, pictures, products; templates after a day. */
export function createWhatsapp(values: WhatsappReady, shared: Shared): Channel {
  const graph = numberGraph(values)
  const keys = {
    secret: values.META_APP_SECRET,
    before: values.META_APP_SECRET_BEFORE,
    verifyToken: values.META_VERIFY_TOKEN,
  }
  const { WHATSAPP_CATALOGUE_ID: id, WHATSAPP_CATALOGUE_TITLE: title } = values
  const drawing: Drawing = { underList: values.WHATSAPP_BODY, catalogue: id ? { id, title } : undefined }
  const abilities = abilitiesFor(drawing)
  const now = shared.now ?? (() => new Date())
  const mediaUrl = (media: string) =>
    `${values.META_API_URL.replace(/\/$/, '')}/${values.META_API_VERSION}/${encodeURIComponent(media)}`

  return {
    name: 'whatsapp',
    abilities: { ...abilities, outside: values.WHATSAPP_TEMPLATE !== undefined },
    async receive(request) {
      const asked = handshake(request, keys)
      if (asked) return asked
      const batch = await verified(request, keys, 'whatsapp_business_account')
      const { messages, receipts, left, read: marks } = read(batch, { mediaUrl, now: now() })
      return {
        messages,
        receipts,
        left,
        answers: 'later',
        respond: acknowledged,
        meanwhile: {
          after: 0,
          async tell() {
            for (const { number, message } of marks)
              await graph.post(`${number}/messages`, {
                messaging_product: 'whatsapp',
                status: 'read',
                message_id: message,
                typing_indicator: { type: 'text' },
              })
          },
        },
      }
    },
    async send(to, replies, key, progress) {
      const free = render(replies, drawing)
      const late = isPast(to.via?.at, abilities.window!, now())
      const parts = (late && asTemplates(to, free.map(part => part.words).join('\n'))) || free
      await sendParts(parts, key, progress, part => post(to, part, key))
    },
    async fetch({ url }) {
      const start = mediaUrl('')
      if (!url.startsWith(start)) throw new Undeliverable(`${url} is no file of WhatsApp`)
      const media = await graph.get<{ url: string }>(url.slice(start.length)).catch(error => {
        throw failureOf(error, values)
      })
      return fetchFile(media.url, {
        hosts: fileHosts,
        types: /^(image|audio|video|text)\/|^application\//,
        maxSize: maxFile,
        headers: { authorization: `Bearer ${values.WHATSAPP_TOKEN}` },
      })
    },
    warmUp: async () => void (await loadVerify()),
  }

  /** `undefined` where there is no template. Whoever writes may name another one (`via.template`). */
  function asTemplates(to: Address, words: string): Part[] | undefined {
    const template = to.via?.template ?? values.WHATSAPP_TEMPLATE
    return template === undefined ? undefined : templates(words, template, values.WHATSAPP_TEMPLATE_TEXT)
  }

  async function post(to: Address, part: Part, key: string) {
    try {
      await say(to, part, key)
    } catch (error) {
      const failure = failureOf(error, values)
      const instead = isTooLate(error) ? asTemplates(to, part.words) : isProductList(part) ? [inWords(part)] : undefined
      if (!instead || !(failure instanceof Undeliverable)) throw failure
      for (const one of instead)
        await say(to, one, key).catch(again => {
          throw failureOf(again, values)
        })
    }
  }

  /** A number where there is one; who hides it is reached by the id that WhatsApp has given them for this business. */
  function say(to: Address, { payload }: Part, key: string): Promise<unknown> {
    const isNumber = /^\+?\d+$/.test(to.id)
    const phone = isNumber ? to.id.replace('+', '') : to.via?.phone
    return graph.post(`${to.via?.number ?? values.WHATSAPP_NUMBER_ID}/messages`, {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      ...(phone ? { to: phone } : {}),
      ...(isNumber ? {} : { recipient: to.id }),
      // Comes back with what became of it.
      biz_opaque_callback_data: key.slice(0, longestKey),
      ...payload,
    })
  }
}

/** One product that is not in the catalogue, and all are refused. */
const isProductList = ({ payload }: Part) =>
  (payload.interactive as { type?: string } | undefined)?.type === 'product_list'
const inWords = ({ words }: Part): Part => ({ payload: { type: 'text', text: { body: words } }, words })
