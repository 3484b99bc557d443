import type { Block, CardBlock, Choice, Reply } from '../../channels/message.ts'
import { type Html, html, webAddress } from '../shop/html.ts'

/** How a turn was understood and decided, as the transcript keeps it. */
export type Trace = {
  understanding: {
    language: string
    by: string
    answer?: unknown
    requests: { intent: string; confidence: number; entities: { type: string; value: unknown }[] }[]
  }
  acts: string[]
  stack: string[]
  /** Milliseconds */
  took?: { understand: number; answer: number }
}

/** One turn: what was said, and what each channel makes of the answer. */
export type PlayedTurn = {
  n: number
  said?: string
  trace?: Trace
  shown: { name: string; title: string; replies: Reply[]; payloads: unknown[] }[]
}

export type PlaygroundView = {
  shop: string
  conversation: string
  /** The id of the next message, so that a form that is sent twice says it once. */
  nextId: string
  /** BCP 47 */
  locale: string
  locales: string[]
  turns: PlayedTurn[]
}

/** A page without scripts: what is said is posted, and the answer is the page again. */
export function renderPlayground(view: PlaygroundView): string {
  const { shop, conversation, locale, turns } = view
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Playground – ${shop}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/playground.css">
</head>
<body>
<a class="skip" href="#say">Skip to what you say next</a>
<header>
<h1>Playground</h1>
<p>One conversation with ${shop}, as each channel sends it. <a href="/playground?locale=${locale}">Begin anew</a></p>
</header>
<main>
${turns.length === 0 && html`<p class="empty">Nothing was said yet.</p>`}
${turns.map(turn => turnOf(turn, view))}
<form id="say" class="say" method="post" action="/playground">
${hidden(view)}
<label for="text">Say</label>
<input id="text" name="text" autocomplete="off" autofocus maxlength="4000" placeholder="waterproof hiking boots, or nothing to open the conversation">
<button type="submit">Send</button>
</form>
</main>
<nav class="locales" aria-label="Language"><ul>
${view.locales.map(one => html`<li><a href="/playground?in=${conversation}&amp;locale=${one}"${one === locale && html` aria-current="true"`} lang="${one}">${one}</a></li>`)}
</ul></nav>
</body>
</html>
`.text
}

const hidden = ({ conversation, nextId, locale }: PlaygroundView): Html =>
  html`<input type="hidden" name="in" value="${conversation}"><input type="hidden" name="id" value="${nextId}"><input type="hidden" name="locale" value="${locale}">`

function turnOf({ n, said, trace, shown }: PlayedTurn, view: PlaygroundView): Html {
  return html`<section class="turn" id="turn-${n}" aria-labelledby="said-${n}">
<h2 id="said-${n}"><span class="number">${n}</span> ${said ?? 'Said unasked'}</h2>
<div class="beside">
${trace && traceOf(trace, n)}
<div class="columns">
${shown.map(
  ({
    name,
    title,
    replies,
    payloads,
  }) => html`<article class="channel" data-channel="${name}" aria-labelledby="${name}-${n}">
<h3 id="${name}-${n}">${title}</h3>
<form method="post" action="/playground">${hidden(view)}${replies.map(replyOf)}</form>
${payloads.map((payload, i) => payloadOf(payload, payloads.length > 1 ? `Payload ${i + 1} of ${payloads.length}` : 'Payload'))}
</article>`,
)}
</div>
</div>
</section>`
}

const payloadOf = (payload: unknown, title: string): Html =>
  html`<details><summary>${title}</summary><pre><code>${
    typeof payload === 'string' ? payload : JSON.stringify(payload, null, 2)
  }</code></pre></details>`

/** What is spoken is heard and not seen; all else as it is drawn. */
function replyOf({ blocks, choices, speech, spoken, reprompt, menu }: Reply): Html {
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

function traceOf({ understanding, acts, stack, took }: Trace, n: number): Html {
  const { language, by, answer, requests } = understanding
  const line = (name: string, value: string | Html | false) => html`<dt>${name}</dt><dd>${value || '–'}</dd>`
  const lines = (values: string[]) => values.length > 0 && html`<ul>${values.map(one => html`<li>${one}</li>`)}</ul>`
  return html`<article class="trace" aria-labelledby="trace-${n}">
<h3 id="trace-${n}">How it was understood</h3>
<dl>
${line('Understanding', `${language}, by ${by}${answer === undefined ? '' : `, answer: ${JSON.stringify(answer)}`}`)}
${line(
  'Requests',
  lines(
    requests.map(
      ({ intent, confidence, entities }) =>
        `${intent} ${confidence}${entities.map(({ type, value }) => ` · ${type}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join('')}`,
    ),
  ),
)}
${line('Dialog acts', lines(acts))}
${line('Frames', lines(stack))}
${took && line('Timing', `${took.understand} ms to understand, ${took.answer} ms to answer`)}
</dl>
</article>`
}
