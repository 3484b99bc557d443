import { html } from './html.ts'
import { layout, type ShopInfo } from './layout.ts'
import { shopWords } from './words.ts'

export type ShownMail = { to: string /** ISO 8601 */; at: string; text: string }

const nameless: ShopInfo = { name: 'Aisle', currency: 'EUR', locales: ['en'] }

/** The mails that no mail server has taken, newest first, so that a demo can be tried to the end. */
export function renderMailboxPage({
  mails,
  shop = nameless,
  locale = 'en',
}: {
  mails: ShownMail[]
  shop?: ShopInfo
  locale?: string
}): string {
  const words = shopWords(locale)
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const newest = mails.toSorted((a, b) => b.at.localeCompare(a.at))
  return layout(
    { shop, locale, words, title: words.mailbox },
    html`<section class="mailbox">
<h1>${words.mailbox}</h1>
<p class="kind">${words.mailboxIntro}</p>
${mails.length === 0 && html`<p class="nothing">${words.mailboxEmpty}</p>`}
${newest.map(
  ({
    to,
    at,
    text,
  }) => html`<article class="mail"><p class="kind"><span>${words.to}: <strong>${to}</strong></span> <time datetime="${at}">${when.format(new Date(at))}</time></p>
<h2>${text.split('\n', 1)[0]}</h2><p class="text">${text.split('\n').slice(1).join('\n').trim()}</p></article>`,
)}
</section>`,
  )
}
