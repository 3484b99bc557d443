import { type Html, html } from './html.ts'
import { capital, layout, type Place, placeOf, type ShopInfo } from './layout.ts'
import { askButton, picture, productCard } from './parts.ts'
import type { ShopProduct } from './product.ts'
import { fill, type ShopWords, shopWords } from './words.ts'

export { renderCheckoutPage } from './checkout-page.ts'
export { renderMailboxPage } from './mailbox-page.ts'
export { renderProductPage } from './product-page.ts'

/** One page of the product grid, as the server has found it. */
export type ShopView = {
  shop: ShopInfo
  /** Those of this page. */
  products: ShopProduct[]
  departments: string[]
  department?: string
  query?: string
  /** relevance, price-ascending, price-descending, rating or newest; anything else reads as relevance. */
  sort: string
  page: number
  pages: number
  /** Products on all pages. */
  total: number
  /** BCP 47 */
  locale: string
  /** Whether there is a demo mailbox to lead to. */
  mailbox: boolean
}

/** The storefront: departments, search and a grid of products. Works without scripts. */
export function renderShopPage(view: ShopView): string {
  const { shop, products, department, query, locale } = view
  const words = shopWords(locale)
  const heading = query ? fill(words.results, { query }) : department ? capital(department) : words.all
  const front = !query && !department && view.page === 1
  const title = front ? shop.name : heading
  const count =
    view.total === 1 ? words.countOne : fill(words.count, { n: new Intl.NumberFormat(locale).format(view.total) })
  return layout(
    { ...view, words, title },
    html`${front && hero(view, words)}
<section class="results" aria-labelledby="results">
<div class="results-head">
${front ? html`<h2 id="results">${heading}</h2>` : html`<h1 id="results">${heading}</h1>`}
<p class="kind">${count}</p>
${products.length > 1 && sortMenu(view, words)}
</div>
${!front && html`<h2 class="unseen">${count}</h2>`}
${
  products.length > 0
    ? html`<ul class="grid" role="list">${products.map((product, i) => productCard(product, { shop, locale, words }, i < 4))}</ul>`
    : html`<p class="nothing">${words.nothing}</p>`
}
${view.pages > 1 && pagination(view, words)}
</section>`,
  )
}

function hero({ shop, products }: ShopView, words: ShopWords): Html {
  const shown = products.filter(product => product.image).slice(0, 3)
  return html`<section class="hero" aria-labelledby="headline">
<div>
<h1 id="headline">${words.headline}</h1>
<p>${words.intro}</p>
<button type="button" class="button" data-chat hidden><span>${words.openChat}</span></button>
<div class="ideas">${words.ideas.map(idea => askButton({ label: idea, text: idea }, 'idea'))}</div>
</div>
${shown.length === 3 && html`<div class="collage" title="${shop.name}">${shown.map(product => picture(product.image, '', true))}</div>`}
</section>`
}

/** Links in a disclosure, so that nothing happens before it is chosen, with or without scripts. */
function sortMenu(view: ShopView, words: ShopWords): Html {
  const sorts = words.sorts as Record<string, string>
  const current = sorts[view.sort] ? view.sort : 'relevance'
  return html`<details class="menu"><summary><span>${words.sort}:</span> ${sorts[current]}</summary>
<ul role="list">${Object.entries(sorts).map(
    ([sort, label]) =>
      html`<li><a href="${placeOf(view.shop, { ...placed(view), sort, page: 1 })}"${sort === current && html` aria-current="true"`}>${label}</a></li>`,
  )}</ul></details>`
}

function pagination(view: ShopView, words: ShopWords): Html {
  const to = (page: number) => placeOf(view.shop, { ...placed(view), page })
  const { page, pages } = view
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter(n => n >= 1 && n <= pages)
  return html`<nav class="pages" aria-label="${words.pages}"><ul role="list">
${page > 1 && html`<li><a href="${to(page - 1)}" rel="prev">${words.previous}</a></li>`}
${near.map(
  (n, i) => html`${i > 0 && n - near[i - 1]! > 1 && html`<li aria-hidden="true">…</li>`}
<li><a href="${to(n)}" aria-label="${fill(words.page, { n })}"${n === page && html` aria-current="page"`}>${n}</a></li>`,
)}
${page < pages && html`<li><a href="${to(page + 1)}" rel="next">${words.next}</a></li>`}
</ul></nav>`
}

const placed = ({ query, department, sort, page, locale }: ShopView): Place => ({
  q: query,
  department,
  sort,
  page,
  locale,
})
