import { type Html, html, webAddress } from './html.ts'
import type { ShopInfo } from './layout.ts'
import { optionsOf, priceOf, type ShopProduct, wordMoney } from './product.ts'
import { fill, type ShopWords } from './words.ts'

type Around = { shop: ShopInfo; locale: string; words: ShopWords }

/** A product in the grid. */
export function productCard(product: ShopProduct, around: Around, eager: boolean): Html {
  const { words } = around
  const colours = optionsOf(product).find(option => /^colou?r$/i.test(option.name))?.values.length ?? 0
  return html`<li class="product">
<div class="frame">${picture(product.image, '', eager)}${badge(product, around)}</div>
<div class="about">
<p class="kind">${product.brand ?? product.type}</p>
<h3><a href="${productPlace(product, around)}">${product.title}</a></h3>
${rating(product, around)}
${price(product, around)}
${colours > 1 && html`<p class="kind">${fill(words.colours, { n: colours })}</p>`}
</div>
${askButton(askAbout(product, words), 'quiet')}
</li>`
}

/** A question to the assistant. `choice` is what a tap on the same thing in the chat would say, where there is one. */
export type Question = { label: string; text: string; choice?: string; about?: string }

/** A button that asks; it shows itself once there is an assistant to ask. */
export function askButton({ label, text, choice, about }: Question, kind: string): Html {
  return html`<button type="button" class="button ${kind}" data-ask="${text}"${choice && html` data-choice="${choice}"`} hidden>${bubble}<span>${label}${about && html`<span class="unseen">: ${about}</span>`}</span></button>`
}

/** "Ask about this", as the details of a card in the chat. */
export const askAbout = ({ id, title }: ShopProduct, words: ShopWords): Question => ({
  label: words.ask,
  text: fill(words.askText, { title }),
  choice: `start:product-details?product=${encodeURIComponent(id)}`,
  about: title,
})

export function picture(url: string | undefined, alt: string, eager: boolean): Html | undefined {
  const src = webAddress(url)
  return src
    ? html`<img src="${src}" alt="${alt}" width="600" height="600"${!eager && html` loading="lazy"`} decoding="async">`
    : undefined
}

export function price(product: ShopProduct, { locale, words }: Around): Html {
  const { price, was, from } = priceOf(product)
  const now = wordMoney(price, locale)
  return html`<p class="price"><span${was && html` class="now"`}>${from ? fill(words.from, { price: now }) : now}</span>${was && html` <s><span class="unseen">${words.was} </span>${wordMoney(was, locale)}</s>`}</p>`
}

export function badge(product: ShopProduct, { locale, words }: Around): Html | undefined {
  if (!product.variants.some(variant => variant.available)) return html`<span class="badge">${words.soldOut}</span>`
  const { price, was } = priceOf(product)
  if (!was || was.amount <= price.amount) return undefined
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(1 - price.amount / was.amount)
  return html`<span class="badge sale"><span aria-hidden="true">−${percent}</span><span class="unseen">${fill(words.off, { percent })}</span></span>`
}

/** Stars to a tenth: a second row, cut off by its own viewport, lies over the first. */
export function rating({ rating }: ShopProduct, { locale, words }: Around, long = false): Html | undefined {
  if (!rating || rating.count === 0) return undefined
  const value = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(rating.value)
  const count = new Intl.NumberFormat(locale).format(rating.count)
  const ratings = fill(words.ratings, { count })
  return html`<p class="rating"><span class="stars" aria-hidden="true">${stars(5)}${stars(Math.max(0, Math.min(5, rating.value)))}</span><span aria-hidden="true">${value} ${long ? `· ${ratings}` : `(${count})`}</span><span class="unseen">${fill(words.rating, { value })}, ${ratings}</span></p>`
}

const star = 'm10 1.8 2.5 5.3 5.8.8-4.2 4 1 5.7-5.1-2.8-5.1 2.8 1-5.7-4.2-4 5.8-.8z'

function stars(many: number): Html {
  return html`<svg viewBox="0 0 ${many * 20} 20" width="${many}em" height="1em">${[0, 1, 2, 3, 4].map(i => html`<path transform="translate(${i * 20})" d="${star}"/>`)}</svg>`
}

export const productPlace = ({ id, url }: ShopProduct, { shop, locale }: Around): string => {
  const place = webAddress(url) ?? `/p/${encodeURIComponent(id)}`
  return locale === shop.locales[0] || !place.startsWith('/') ? place : `${place}?locale=${locale}`
}

const bubble = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M20.5 11.5a8 8 0 0 1-8.3 7.9 9 9 0 0 1-3.4-.7L4 20l1.4-4a7.6 7.6 0 0 1-1.9-4.9 8 8 0 0 1 8.3-7.6 8.3 8.3 0 0 1 8.7 8Z"/></svg>`
