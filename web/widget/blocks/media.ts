import { h, icon, unseen } from '../dom.ts'
import { findLinks } from '../find-links.ts'
import { safeUrl } from '../safe-url.ts'
import type { Surroundings } from './surroundings.ts'

/** Text as it was written, with its line breaks; web addresses can be followed. */
export function bubble(text: string): HTMLElement {
  return h(
    'p',
    { class: 'bubble', dir: 'auto' },
    findLinks(text).map(part =>
      typeof part === 'string'
        ? part
        : h('a', { href: part.url, target: '_blank', rel: 'noopener noreferrer' }, part.url),
    ),
  )
}

/** A picture from the web; nothing where its address leads elsewhere, and nothing broken where it cannot be loaded. */
export function picture(
  image: { url: string; alt: string } | undefined,
  { base }: Surroundings,
): HTMLElement | undefined {
  const src = safeUrl(image?.url, base)
  if (!image || !src) return undefined
  const element = h('img', { class: 'picture', src, alt: image.alt, loading: 'lazy', decoding: 'async' })
  element.addEventListener('error', () => element.classList.add('broken'))
  return element
}

/** A link, or just its label where it leads nowhere safe. A page of another site opens beside this one. */
export function link(url: string | undefined, label: string, { base, words }: Surroundings, kind: string): HTMLElement {
  const href = safeUrl(url, base)
  if (!href) return h('span', { class: kind }, label)
  if (new URL(href).origin === location.origin) return h('a', { class: kind, href }, label)
  const outside = { class: kind, href, target: '_blank', rel: 'noopener noreferrer' }
  return h('a', outside, label, icon('out'), unseen(` (${words.newTab})`))
}
