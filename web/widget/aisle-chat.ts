import type { Choice } from '../../channels/message.ts'
import type { Surroundings } from './blocks/surroundings.ts'
import { type Conversation, createConversation } from './conversation.ts'
import { createLog, type Log } from './log.ts'
import { createMemory, type Memory } from './memory.ts'
import { paletteOf } from './palette.ts'
import { createPanel, type Panel } from './panel.ts'
import { fillScreen, phone } from './phone.ts'
import { readColour } from './read-colour.ts'
import { sheet } from './styles.ts'
import { wordsFor } from './words.ts'

const plain = '#2f5bd0'

/**
 * The chat as an element of the page. `data-server` is where Aisle is; `data-shop`, `data-locale`, `data-color`,
 * `data-theme` (light, dark or page) and `data-open` are optional. It tells the page 'aisle:open', 'aisle:close' and
 * 'aisle:message'.
 */
export class AisleChat extends HTMLElement {
  #panel!: Panel
  #log!: Log
  #memory!: Memory
  #conversation!: Conversation
  #unread = 0
  #returnTo: Element | null = null
  #release: (() => void) | undefined

  connectedCallback() {
    if (!this.shadowRoot) this.#build()
    this.#paint()
    this.#conversation.begin()
    phone.addEventListener('change', this.#refit)
    const left = this.#memory.wasOpen()
    // On a phone the panel would cover the very page that the shopper has just followed a link to.
    if (left ? !phone.matches : left === undefined && this.dataset.open !== undefined) this.#show(false)
  }

  disconnectedCallback() {
    this.#conversation.end()
    this.#release?.()
    phone.removeEventListener('change', this.#refit)
  }

  /** Opens the panel and puts the cursor into it. */
  open() {
    this.#show(true)
  }

  close() {
    const { dialog, launcher } = this.#panel
    if (!dialog.open) return
    const focused = this.shadowRoot?.activeElement
    const from = this.#returnTo
    const back = from?.isConnected && from !== document.body && from !== this ? from : launcher
    this.#release?.()
    this.#release = undefined
    dialog.close()
    launcher.setAttribute('aria-expanded', 'false')
    this.toggleAttribute('data-opened', false)
    this.#memory.saveOpen(false)
    if (focused) (back as HTMLElement).focus()
    this.#dispatch('aisle:close')
  }

  /** Says something for the shopper, as if they had written it; with a choice, as if they had tapped it. */
  send(text: string, choice?: string) {
    const words = text.trim().slice(0, 2000)
    if (!words) return
    this.#show(true, false)
    this.#say(choice ? { choice: { value: choice, label: words } } : { text: words })
  }

  #build() {
    const { dataset } = this
    const locale = dataset.locale || document.documentElement.lang || navigator.language || 'en'
    const server = new URL(dataset.server || '/', location.href)
    const words = wordsFor(locale)
    const around: Surroundings = {
      words,
      locale: known(locale),
      base: server.href,
      choose: choice => this.#choose(choice),
    }

    this.#memory = createMemory(server.href)
    this.#log = createLog(around, message => this.#conversation.retry(message))
    this.#panel = createPanel(dataset.shop || words.assistant, words, this.#log.element, {
      toggle: () => (this.#panel.dialog.open ? this.close() : this.open()),
      close: () => this.close(),
      person: () => this.#choose({ value: 'start:talk-to-person', label: words.person }),
      say: text => this.#say({ text }),
    })
    this.#conversation = createConversation(server, locale, this.#memory, {
      said: message => this.#log.said(message),
      fate: (message, fate) => this.#log.fate(message, fate),
      entry: (entry, old) => {
        this.#log.entry(entry, old)
        this.#panel.speaker(entry.by)
        this.#count(entry.n, entry.replies.length)
        if (!old && entry.replies.length > 0) this.#dispatch('aisle:message', { by: entry.by, replies: entry.replies })
      },
      typing: on => {
        this.#log.typing(on)
        this.#panel.typing(on)
      },
      offline: on => this.#panel.offline(on),
      anew: () => {
        this.#log.anew()
        this.#unread = 0
        this.#panel.unread(0)
        if (this.#panel.dialog.open && this.#log.empty()) this.#conversation.greet()
      },
    })

    const { dialog, launcher } = this.#panel
    dialog.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      this.close()
    })
    // The back gesture of a phone.
    dialog.addEventListener('cancel', event => {
      event.preventDefault()
      this.close()
    })
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet()]
    root.append(dialog, launcher)
    this.lang = words === wordsFor('en') ? 'en' : around.locale
  }

  #show(focus: boolean, greet = true) {
    const { dialog, launcher, input } = this.#panel
    if (!dialog.open) {
      this.#paint()
      this.#returnTo = document.activeElement
      if (phone.matches) {
        dialog.showModal()
        this.#release = fillScreen(dialog)
      } else {
        // Not show(): that takes the focus, which a page that has just been opened must keep.
        dialog.open = true
      }
      launcher.setAttribute('aria-expanded', 'true')
      this.toggleAttribute('data-opened', true)
      this.#memory.saveOpen(true)
      this.#unread = 0
      this.#panel.unread(0)
      this.#conversation.read(this.#log.last())
      this.#log.shown()
      this.#dispatch('aisle:open')
      if (greet) this.#conversation.greet()
    }
    if (focus) input.focus()
  }

  /** From a corner of the page to the whole screen, or back. */
  #refit = () => {
    const { dialog } = this.#panel
    if (!dialog.open) return
    const focused = this.shadowRoot?.activeElement as HTMLElement | null
    this.#release?.()
    this.#release = undefined
    dialog.close()
    if (phone.matches) {
      dialog.showModal()
      this.#release = fillScreen(dialog)
    } else dialog.open = true
    focused?.focus()
    this.#log.shown()
  }

  #choose(choice: Choice) {
    this.#say({ choice: { value: choice.value, label: choice.label } })
    // The tapped button has gone or been disabled. On a touch screen the input would bring up the keyboard.
    if (!matchMedia('(pointer: coarse)').matches) this.#panel.input.focus()
  }

  #say(said: { text: string } | { choice: { value: string; label: string } }) {
    this.#conversation.say(said)
    this.#dispatch('aisle:message', { by: 'shopper', ...said })
  }

  #count(n: number, replies: number) {
    if (this.#panel.dialog.open) return this.#conversation.read(n)
    if (replies === 0 || n <= this.#memory.load().read) return
    this.#panel.unread(++this.#unread)
  }

  /** The colours that follow from the shop's own. */
  #paint() {
    const colour = this.dataset.color || getComputedStyle(this).getPropertyValue('--aisle-color').trim() || plain
    const rgb = readColour(colour)
    if (!rgb) return
    const palette = paletteOf(rgb)
    const derived = {
      '--_color': colour,
      '--_on': palette.on,
      '--_on-light': palette.onLight,
      '--_on-dark': palette.onDark,
    }
    for (const [name, value] of Object.entries(derived)) this.style.setProperty(name, value)
  }

  #dispatch(name: string, detail?: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

/** A locale that Intl accepts. */
function known(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
