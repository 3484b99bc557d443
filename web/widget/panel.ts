import { h, icon } from './dom.ts'
import type { Words } from './words.ts'
import { fill } from './words.ts'

/** The frame around a conversation: the launcher, the header, and where the shopper writes. */
export type Panel = {
  launcher: HTMLButtonElement
  dialog: HTMLDialogElement
  input: HTMLTextAreaElement
  /** How many messages came in while nobody looked. */
  unread(count: number): void
  /** Whether a colleague or the machine is speaking. */
  speaker(by: 'assistant' | 'agent'): void
  typing(on: boolean): void
  offline(on: boolean): void
}

export type PanelActions = { toggle(): void; close(): void; person(): void; say(text: string): void }

const longest = 2000

export function createPanel(shop: string, words: Words, log: HTMLElement, actions: PanelActions): Panel {
  const count = h('span', { class: 'unread', hidden: true })
  const launcher = h(
    'button',
    {
      type: 'button',
      class: 'launcher',
      part: 'launcher',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      'aria-label': words.open,
      click: actions.toggle,
    },
    icon('chat'),
    icon('down'),
    count,
  )
  const subtitle = h('span', { class: 'quiet' }, words.automated)
  const header = h(
    'div',
    { class: 'header', part: 'header' },
    h('span', { class: 'avatar', 'aria-hidden': 'true' }, [...shop.trim()][0]?.toUpperCase() ?? icon('chat')),
    h('div', { class: 'names' }, h('strong', {}, shop), subtitle),
    h(
      'button',
      { type: 'button', class: 'person', click: actions.person },
      icon('person'),
      h('span', {}, words.person),
    ),
    h('button', { type: 'button', class: 'close', 'aria-label': words.close, click: actions.close }, icon('close')),
  )
  const input = h('textarea', {
    rows: 1,
    maxlength: longest,
    'aria-label': words.input,
    placeholder: words.placeholder,
    enterkeyhint: 'send',
    autocomplete: 'off',
    dir: 'auto',
    keydown(event: KeyboardEvent) {
      // Enter also ends the composition of a Japanese or Chinese word.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      submit()
    },
    input: grow,
  })
  const send = h('button', { type: 'submit', class: 'send', 'aria-label': words.send }, icon('send'))
  const left = h('span', { class: 'left', hidden: true })
  const typing = h('p', { class: 'unseen', role: 'status' })
  const banner = h('p', { class: 'banner', role: 'status' })
  const form = h('form', { class: 'composer' }, input, left, send)
  form.addEventListener('submit', event => {
    event.preventDefault()
    submit()
  })

  function submit() {
    const text = input.value.trim()
    if (!text) return input.focus()
    input.value = ''
    grow()
    actions.say(text)
    input.focus()
  }

  function grow() {
    input.style.height = 'auto'
    if (input.scrollHeight > 0) input.style.height = `${input.scrollHeight}px`
    const room = longest - input.value.length
    left.hidden = room > 200
    left.textContent = String(room)
    send.classList.toggle('ready', input.value.trim() !== '')
  }

  const dialog = h(
    'dialog',
    { class: 'panel', part: 'panel', 'aria-label': fill(words.chat, { shop }) },
    header,
    log,
    h('div', { class: 'foot' }, banner, form, typing),
  )
  // The role is there without being said, but not for every tool that looks for it.
  dialog.setAttribute('role', 'dialog')

  return {
    launcher,
    dialog,
    input,
    unread(n) {
      count.hidden = n === 0
      count.textContent = n > 9 ? '9+' : String(n)
      launcher.setAttribute('aria-label', n > 0 ? `${words.open}, ${fill(words.unread, { n })}` : words.open)
    },
    speaker(by) {
      subtitle.textContent = by === 'agent' ? words.withTeam : words.automated
    },
    typing(on) {
      typing.textContent = on ? words.typing : ''
    },
    offline(on) {
      banner.textContent = on ? words.offline : ''
    },
  }
}
