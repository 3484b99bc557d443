import { asText } from '../channels/adapt.ts'
import { RetryLater } from '../channels/channel.ts'
import type { Address, Reply } from '../channels/message.ts'

/** Sends mails from the outbox. Without a mail server they stay in the outbox's history, where the demo mailbox shows them. */
export function createMailer(options: { smtpUrl?: string; from: string; shop: string }): {
  send(to: Address, replies: Reply[], key: string): Promise<void>
  /** Without a mail server what was written stays, for `aisle mail` and the demo's mailbox. */
  keeps: boolean
} {
  let transport: Promise<import('nodemailer').Transporter> | undefined
  return {
    keeps: !options.smtpUrl,
    async send(to, replies, key) {
      if (!options.smtpUrl) return
      transport ??= import('nodemailer').then(({ createTransport }) => createTransport(options.smtpUrl))
      const text = asText(replies)
      try {
        await (await transport).sendMail({
          from: { name: options.shop, address: options.from },
          to: to.id,
          subject: text.split('\n', 1)[0]!.slice(0, 100),
          text,
          // The same for each try, so that a mail server which saw the first one can tell.
          messageId: `<${Buffer.from(key).toString('base64url')}@aisle>`,
        })
      } catch (error) {
        throw new RetryLater(30_000, `mail: ${error instanceof Error ? error.message : error}`)
      }
    },
  }
}
