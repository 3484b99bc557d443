import { AisleChat } from './aisle-chat.ts'

/** One script tag puts the chat on a page: it knows its server from its own address, and takes its settings from the tag. */
function embed(script: HTMLScriptElement | null) {
  const placed = document.querySelector<HTMLElement>('aisle-chat')
  const element = placed ?? document.createElement('aisle-chat')
  const server = script?.src ? new URL('.', script.src).href : undefined
  if (placed) placed.dataset.server ??= server
  else Object.assign(element.dataset, script?.dataset, server && { server })
  // A page may carry the tag twice; the first one counts.
  if (!customElements.get('aisle-chat')) customElements.define('aisle-chat', AisleChat)
  if (!placed) document.body.append(element)
}

// Only known while the script itself runs.
const script = (document.currentScript ??
  document.querySelector('script[src*="widget.js"]')) as HTMLScriptElement | null
if (document.body) embed(script)
else document.addEventListener('DOMContentLoaded', () => embed(script))
