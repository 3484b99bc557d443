import { type Html, html, webAddress } from './html.ts'
import { capital, layout, placeOf, type ShopInfo } from './layout.ts'
import { askAbout, askButton, badge, picture, price, rating } from './parts.ts'
import { optionsOf, type ShopProduct } from './product.ts'
import { fill, type ShopWords, shopWords } from './words.ts'

export type ProductView = { shop: ShopInfo; product: ShopProduct /** BCP 47 */; locale: string; departments?: string[] }

/** A product with its options, its facts and its size chart. */
export function renderProductPage({ shop, product, locale, departments }: ProductView): string {
  const words = shopWords(locale)
  const around = { shop, locale, words }
  const { department } = product
  return layout(
    { shop, locale, words, title: product.title, departments, department },
    html`<nav class="crumbs" aria-label="${product.title}"><ol role="list">
<li><a href="${placeOf(shop, { locale })}">${words.home}</a></li>
${department && html`<li><a href="${placeOf(shop, { department, locale })}">${capital(department)}</a></li>`}
</ol></nav>
<article class="detail">
<div class="frame">${picture(product.image, product.title, true)}${badge(product, around)}</div>
<div class="facts">
<p class="kind">${product.brand ?? capital(product.type)}</p>
<h1>${product.title}</h1>
${rating(product, around, true)}
${price(product, around)}
${product.description && html`<p class="description">${product.description}</p>`}
${optionsOf(product).map(option => optionList(option, words))}
<div class="actions">
${askButton(askAbout(product, words), 'main')}
${askButton({ label: words.askStock, text: words.askStock, choice: `start:product-details?intent=product_options&product=${encodeURIComponent(product.id)}` }, 'quiet')}
${askButton({ label: words.similar, text: fill(words.similarText, { type: product.type }) }, 'quiet')}
</div>
${attributes(product, words, locale)}
${product.sizeChart && sizeChart(product.sizeChart, words, locale)}
</div>
</article>`,
  )
}

/** Values that have a picture lead to it; the page's script shows it in place. */
function optionList({ name, values }: ReturnType<typeof optionsOf>[number], words: ShopWords): Html {
  const pictures = /^colou?r$/i.test(name) && values.every(({ image }) => webAddress(image))
  return html`<section class="option"><h2>${capital(name)}</h2><ul class="${pictures ? 'swatches' : 'values'}" role="list">
${values.map(({ value, available, image }) => {
  const state = !available && html`<span class="unseen"> (${words.sold})</span>`
  const label = html`<span>${value}${state}</span>`
  return html`<li${!available && html` class="sold"`}>${pictures ? html`<a href="${webAddress(image)}" data-picture><img src="${webAddress(image)}" alt="" width="72" height="72" loading="lazy">${label}</a>` : label}</li>`
})}
</ul></section>`
}

function attributes({ attributes = {} }: ShopProduct, words: ShopWords, locale: string): Html | undefined {
  const worded = (value: string | number | boolean | string[]) =>
    typeof value === 'boolean'
      ? value
        ? words.yes
        : words.no
      : Array.isArray(value)
        ? new Intl.ListFormat(locale, { type: 'unit' }).format(value)
        : typeof value === 'number'
          ? new Intl.NumberFormat(locale).format(value)
          : value
  const entries = Object.entries(attributes)
  if (entries.length === 0) return undefined
  return html`<section class="attributes"><h2>${words.details}</h2><dl>
${entries.map(([name, value]) => html`<div><dt>${capital(name.replace(/[_-]+/g, ' '))}</dt><dd>${worded(value)}</dd></div>`)}
</dl></section>`
}

function sizeChart({ columns, rows }: NonNullable<ShopProduct['sizeChart']>, words: ShopWords, locale: string): Html {
  const number = new Intl.NumberFormat(locale)
  const cell = (value: number | [number, number]) =>
    Array.isArray(value) ? `${number.format(value[0])}–${number.format(value[1])}` : number.format(value)
  return html`<section class="chart"><h2>${words.sizeChart}</h2><div class="scroll" tabindex="0" role="region" aria-label="${words.sizeChart}"><table>
<caption>${words.sizeChartNote}</caption>
<thead><tr><th scope="col">${words.size}</th>${columns.map(column => html`<th scope="col">${capital(column)}</th>`)}</tr></thead>
<tbody>${rows.map(({ size, values }) => html`<tr><th scope="row">${size}</th>${values.map(value => html`<td>${cell(value)}</td>`)}</tr>`)}</tbody>
</table></div></section>`
}
