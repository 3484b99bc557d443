import { type Html, html } from './html.ts'
import type { ShopWords } from './words.ts'

export type ShopInfo = { name: string; currency: string; locales: string[] }

/** What every page of the storefront is drawn with. */
export type Frame = {
  shop: ShopInfo
  /** BCP 47 */
  locale: string
  words: ShopWords
  title: string
  departments?: string[]
  department?: string
  query?: string
  mailbox?: boolean
}

/** Where a view of the shop is found; what is as usual is left out. */
export type Place = { q?: string; department?: string; sort?: string; page?: number; locale?: string }

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='9' fill='%231f5c46'/%3E%3Cpath d='M11 8v16h11' fill='none' stroke='white' stroke-width='3.5' stroke-linecap='round' stroke-linejoin='round'/%3E%3C/svg%3E"

/** A whole page: head, header, footer and the scripts, without which everything but the chat works. */
export function layout(frame: Frame, body: Html): string {
  const { shop, locale, words, title } = frame
  return html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#141715" media="(prefers-color-scheme: dark)">
<meta name="description" content="${words.intro}">
<title>${title === shop.name ? title : `${title} – ${shop.name}`}</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="/assets/shop.css">
<script src="/assets/shop.js" defer></script>
<script src="/widget.js" data-shop="${shop.name}" data-locale="${locale}" data-color="#1f5c46" defer></script>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${header(frame)}
<main id="main" tabindex="-1">
${body}
</main>
${footer(frame)}
</body>
</html>
`.text
}

function header({ shop, locale, words, departments = [], department, query }: Frame): Html {
  const entry = (name: string | undefined, label: string) => {
    const here = name === department && !query && departments.length > 0
    return html`<li><a href="${placeOf(shop, { department: name, locale })}"${here && html` aria-current="true"`}>${label}</a></li>`
  }
  return html`<header class="top">
<div class="bar">
<a class="brand" href="${placeOf(shop, { locale })}">${shop.name}</a>
<form class="search" role="search" action="/" method="get">
${locale !== shop.locales[0] && html`<input type="hidden" name="locale" value="${locale}">`}
<input type="search" name="q" value="${query ?? ''}" placeholder="${words.searchFor}" aria-label="${words.searchFor}" maxlength="200">
<button type="submit" aria-label="${words.search}">${glass}</button>
</form>
</div>
${
  departments.length > 0 &&
  html`<nav class="departments" aria-label="${words.departments}"><ul role="list">
${entry(undefined, words.all)}
${departments.map(name => entry(name, capital(name)))}
</ul></nav>`
}
</header>`
}

function footer({ shop, locale, words, mailbox }: Frame): Html {
  const name = (code: string) => capital(new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code)
  const languages = shop.locales.length > 1 ? shop.locales : []
  return html`<footer class="bottom"><div>
<p><strong>${shop.name}</strong> ${words.footer}</p>
${
  (languages.length > 0 || mailbox) &&
  html`<ul role="list">
${languages.map(code => html`<li><a href="${placeOf(shop, { locale: code })}" lang="${code}" hreflang="${code}"${code === locale && html` aria-current="true"`}>${name(code)}</a></li>`)}
${mailbox && html`<li><a href="/demo/mailbox">${words.mailbox}</a></li>`}
</ul>`
}
</div></footer>`
}

/** The address of a view of the shop. */
export function placeOf(shop: ShopInfo, { locale, page, sort, ...rest }: Place): string {
  const asked: Record<string, string | undefined> = {
    ...rest,
    sort: sort === 'relevance' ? undefined : sort,
    page: page && page > 1 ? String(page) : undefined,
    locale: locale === shop.locales[0] ? undefined : locale,
  }
  const query = new URLSearchParams(Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1])))
  return query.size > 0 ? `/?${query}` : '/'
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const directionOf = (locale: string) => (/^(ar|fa|he|ur|yi)\b/i.test(locale) ? 'rtl' : 'ltr')

const glass = html`<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/></svg>`
