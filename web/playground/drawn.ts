import type { Block, CardBlock, Choice, Reply } from '../../channels/message.ts'
import { type Html, html, webAddress } from '../shop/html.ts'

/** What is spoken is heard and not seen; all else as it is drawn. */
export function replyOf({ blocks, choices, speech, spoken, reprompt, menu }: Reply): Html {
  return html`<div class="reply">
${spoken && speech && html`<p class="speech"><span class="unseen">Says: </span>${speech}</p>`}
${spoken && reprompt && html`<p class="reprompt">When nothing is said: ${reprompt}</p>`}
${!spoken && blocks.map(blockOf)}
${choices?.length && html`<ul class="choices"${menu && html` aria-label="${menu}"`}>${choices.map(choice => html`<li>${choiceOf(choice)}</li>`)}</ul>`}
</div>`
}

/** "More" of another channel is the page of its own; here there is only one. */
function choiceOf({ value, label }: Choice): Html {
  return html`<button type="submit" name="choice" value="${JSON.stringify({ value, label })}"${value.startsWith('more:') && html` disabled`}>${label}</button>`
}

function blockOf(block: Block): Html {
  switch (block.type) {
    case 'text':
      return html`<p>${block.text}</p>`
    case 'image':
      return html`<img src="${webAddress(block.url)}" alt="${block.alt}">`
    case 'link':
      return html`<p><a href="${webAddress(block.url)}">${block.label}</a></p>`
    case 'card':
      return cardOf(block)
    case 'carousel':
      return html`<ul class="cards">${block.cards.map(card => html`<li>${cardOf(card)}</li>`)}</ul>`
    case 'table':
      return html`<table><caption>${block.caption}</caption><thead><tr><td></td>${block.columns.map(
        column => html`<th scope="col">${column}</th>`,
      )}</tr></thead><tbody>${block.rows.map(
        row => html`<tr><th scope="row">${row.label}</th>${row.cells.map(cell => html`<td>${cell}</td>`)}</tr>`,
      )}</tbody></table>`
    case 'order':
      return html`<div class="card"><p><strong>${block.id}</strong> ${block.status}</p><ul>${block.items.map(
        item => html`<li>${item.quantity} × ${item.title}, ${item.price}</li>`,
      )}</ul><p>${block.total}</p></div>`
  }
}

function cardOf({ title, detail, subtitle, price, was, text, badge, image, url, actions = [] }: CardBlock): Html {
  const link = webAddress(url)
  const parts = [subtitle, price, was && `(${was})`, badge].filter(Boolean).join(' · ')
  const address = image && webAddress(image.url)
  return html`<div class="card">
${address && html`<img src="${address}" alt="${image.alt}" loading="lazy">`}
<p><strong>${link ? html`<a href="${link}">${title}</a>` : title}</strong></p>
<p>${detail ?? [parts, text].filter(Boolean).join('\n')}</p>
${actions.map(choiceOf)}
</div>`
}
