import type { Reply } from '../../channels/message.ts'
import { type Html, html } from '../shop/html.ts'
import { shopWords } from '../shop/words.ts'
import { replyOf } from './drawn.ts'

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
  shown: Shown[]
}

/** What one channel makes of it. `extent`: how much that is, as the platform counts it. */
export type Shown = { name: string; title: string; extent: string; replies: Reply[]; payloads: unknown[] }

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

/** Each kind of rendering once: these stand side by side, the others below. */
const foremost = ['web', 'sms', 'messenger', 'slack', 'alexa']

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
<div>
<h1>Playground</h1>
<p>One conversation with ${shop}, as each channel sends it. <a href="/playground?locale=${locale}">Begin anew</a></p>
</div>
<nav class="locales" aria-label="Language"><ul>
${view.locales.map(one => html`<li><a href="/playground?in=${conversation}&amp;locale=${one}"${one === locale && html` aria-current="true"`} lang="${one}">${one}</a></li>`)}
</ul></nav>
</header>
<main>
${turns.length === 0 && beginning(view)}
${turns.map(turn => turnOf(turn, view))}
<form id="say" class="say" method="post" action="/playground">
${hidden(view)}
<label for="text">Say</label>
<input id="text" name="text" autocomplete="off" autofocus maxlength="4000" placeholder="waterproof hiking boots, or nothing to open the conversation">
<button type="submit">Send</button>
</form>
</main>
</body>
</html>
`.text
}

const hidden = ({ conversation, nextId, locale }: PlaygroundView): Html =>
  html`<input type="hidden" name="in" value="${conversation}"><input type="hidden" name="id" value="${nextId}"><input type="hidden" name="locale" value="${locale}">`

/** What there is to see, before there is anything to see. */
const beginning = (view: PlaygroundView): Html => html`<section class="beginning" aria-labelledby="beginning">
<h2 id="beginning">Say it once. See it everywhere.</h2>
<p>Nothing was said yet. What you say goes through the real assistant and the real adapters: the answer stands here as
each channel draws it and as the payload that its platform gets, beside how it was understood, what was decided and how
long that took.</p>
<form method="post" action="/playground" class="ideas">${hidden(view)}
${shopWords(view.locale).ideas.map(idea => html`<button type="submit" name="text" value="${idea}">${idea}</button>`)}
</form>
</section>`

function turnOf({ n, said, trace, shown }: PlayedTurn, view: PlaygroundView): Html {
  const first = foremost.flatMap(name => shown.filter(one => one.name === name))
  const others = shown.filter(one => !first.includes(one))
  const column = (one: Shown) => channelOf(one, n, view)
  return html`<section class="turn" id="turn-${n}" aria-labelledby="said-${n}">
<h2 id="said-${n}"><span class="number">${n}</span> <span class="said">${said ?? 'Said unasked'}</span></h2>
${trace && traceOf(trace, n)}
<div class="columns foremost">${first.map(column)}</div>
${
  others.length > 0 &&
  html`<details class="others"><summary>${others.length} more: ${others.map(one => one.title).join(', ')}</summary>
<div class="columns">${others.map(column)}</div></details>`
}
</section>`
}

const channelOf = ({ name, title, extent, replies, payloads }: Shown, n: number, view: PlaygroundView): Html =>
  html`<article class="channel" data-channel="${name}" aria-labelledby="${name}-${n}">
<header><h3 id="${name}-${n}">${title}</h3><p class="extent">${extent}</p></header>
<form method="post" action="/playground" class="screen">${hidden(view)}${replies.map(replyOf)}</form>
${payloads.map((payload, i) => payloadOf(payload, payloads.length > 1 ? `Payload ${i + 1} of ${payloads.length}` : 'Payload'))}
</article>`

const payloadOf = (payload: unknown, title: string): Html =>
  html`<details><summary>${title}</summary><pre><code>${
    typeof payload === 'string' ? payload : JSON.stringify(payload, null, 2)
  }</code></pre></details>`

/** The way of a turn, from what was heard to how long it took. */
function traceOf({ understanding, acts, stack, took }: Trace, n: number): Html {
  const { language, by, answer, requests } = understanding
  const step = (name: string, value: string | Html | false) => html`<div><dt>${name}</dt><dd>${value || '–'}</dd></div>`
  const lines = (values: string[]) => values.length > 0 && html`<ul>${values.map(one => html`<li>${one}</li>`)}</ul>`
  return html`<article class="trace" aria-labelledby="trace-${n}">
<h3 id="trace-${n}" class="unseen">How it was understood</h3>
<dl>
${step('Understanding', `${language}, by ${by}${answer === undefined ? '' : `, answer: ${JSON.stringify(answer)}`}`)}
${step('Requests', requests.length > 0 && html`<ul>${requests.map(requestOf)}</ul>`)}
${step('Dialog acts', lines(acts))}
${step('Frames', lines(stack))}
${took && step('Timing', `${took.understand} ms to understand, ${took.answer} ms to answer`)}
</dl>
</article>`
}

const requestOf = ({ intent, confidence, entities }: Trace['understanding']['requests'][number]): Html =>
  html`<li>${intent} ${confidence} <meter min="0" max="1" value="${confidence}" aria-label="How sure of ${intent}"></meter>
${entities.map(({ type, value }) => html` <span class="entity"><span>${type}</span> ${typeof value === 'string' ? value : JSON.stringify(value)}</span>`)}</li>`
