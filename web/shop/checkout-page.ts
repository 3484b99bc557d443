import { html } from './html.ts'
import { layout, type ShopInfo } from './layout.ts'
import { shopWords } from './words.ts'

/** Amounts are in minor units of an ISO 4217 currency. */
type Amount = { amount: number; currency: string }

export type CheckoutView = {
  shop: ShopInfo
  /** BCP 47 */
  locale: string
  lines?: { title: string; quantity: number; total: Amount }[]
  total?: Amount
}

/** Where a link to the checkout leads in the demo: the cart that it carries; without lines, that it is not valid. */
export function renderCheckoutPage({ shop, locale, lines, total }: CheckoutView): string {
  const words = shopWords(locale)
  const money = ({ amount, currency }: Amount) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  }
  return layout(
    { shop, locale, words, title: words.checkout },
    html`<section class="mailbox">
<h1>${words.checkout}</h1>
<p class="kind">${lines ? words.checkoutIntro : words.checkoutInvalid}</p>
${lines?.map(line => html`<article class="mail"><h2>${line.quantity} × ${line.title}</h2><p>${money(line.total)}</p></article>`)}
${total && html`<p><strong>${words.total}: ${money(total)}</strong></p>`}
</section>`,
  )
}
