import { createClient } from './client.ts'
import type { Memory } from './memory.ts'
import type { Answer, Entry, Outgoing, Said } from './protocol.ts'
import { createSender, type Fate } from './sender.ts'
import { createStream } from './stream.ts'

/** What the page shows of a conversation. */
export type View = {
  /** The shopper said something; it may not have arrived yet. */
  said(message: Outgoing): void
  fate(message: Outgoing, fate: Fate): void
  /** Something new in the transcript, once each; `old`: it was said before this page was opened. */
  entry(entry: Entry, old: boolean): void
  typing(on: boolean): void
  offline(on: boolean): void
  /** What was said so far belongs to a conversation that has ended. */
  anew(): void
}

/** The shopper's side of a conversation: what is said goes out, and what is answered is shown once and in order. */
export type Conversation = {
  /** Takes up what there is: the history, and messages that have not arrived. */
  begin(): void
  /** Asks to be greeted, where nothing was ever said. */
  greet(): void
  say(said: Said): void
  retry(message: Outgoing): void
  /** Remembers that everything shown has been read. */
  read(n: number): void
  end(): void
}

const typingAfter = 300
const typingLasts = 8000
/** A pending answer that never comes must not look busy for ever. */
const answerLasts = 60_000
/** Entries that come right after connecting from the start are history. */
const historyLasts = 700
/** A page that nobody looks at gives its connection back; browsers allow only a few per server. */
const hiddenLasts = 60_000

export function createConversation(server: URL, locale: string, memory: Memory, view: View): Conversation {
  /** Entries by their place, with the message that each answers. */
  const seen = new Map<number, string | undefined>()
  const own = new Set<string>()
  const awaited = new Set<string>()
  const listeners = new AbortController()
  let current = memory.load().conversation
  let greeting = false
  let history = false
  let typing: ReturnType<typeof setTimeout> | undefined
  let hiding: ReturnType<typeof setTimeout> | undefined

  const client = createClient(server, memory, locale)
  const sender = createSender({
    post: message => client.post(message),
    answered,
    fate(message, fate) {
      view.fate(message, fate)
      if (fate === 'sending') await_(message.id)
      else settle(message.id)
    },
    gone,
    keep: unsent => memory.saveUnsent(unsent.filter(({ said }) => !('event' in said))),
  })
  const stream = createStream(client, {
    entry: accept,
    typing: () => showTyping(0, typingLasts),
    connected(fromStart) {
      history = fromStart
      if (fromStart) setTimeout(() => (history = false), historyLasts)
      sender.retry()
    },
    gone,
  })

  function await_(id: string) {
    awaited.add(id)
    showTyping(typingAfter, answerLasts)
  }

  function settle(id: string | undefined) {
    if (id !== undefined) awaited.delete(id)
    if (awaited.size > 0) return
    clearTimeout(typing)
    view.typing(false)
  }

  function showTyping(after: number, lasts: number) {
    clearTimeout(typing)
    typing = setTimeout(() => {
      view.typing(true)
      typing = setTimeout(() => view.typing(false), lasts)
    }, after)
  }

  function accept(entry: Entry) {
    const id = entry.message?.id
    if (seen.has(entry.n)) {
      if (seen.get(entry.n) === id) return
      // Another message in the same place: the conversation was erased, and counts from 1 again.
      stream.stop()
      forget()
      stream.start()
    }
    seen.set(entry.n, id)
    settle(id)
    view.entry(entry, history && !own.has(id ?? ''))
  }

  function answered({ id, said }: Outgoing, answer: Answer) {
    if ('event' in said) greeting = false
    const before = memory.load()
    if (current && current !== answer.conversation) forget()
    current = answer.conversation
    const read = before.conversation === current ? before.read : 0
    memory.save({ conversation: current, read, token: answer.token ?? before.token })
    if (answer.entry !== undefined) {
      const message = 'event' in said ? { id } : { id, ...said }
      accept({ n: answer.entry, at: new Date().toISOString(), by: 'assistant', message, replies: answer.replies ?? [] })
    }
    stream.start()
  }

  function gone() {
    memory.save({ read: 0 })
    current = undefined
    stream.stop()
    forget()
  }

  function forget() {
    seen.clear()
    stream.rewind()
    view.anew()
  }

  function say(said: Said) {
    const message = { id: newId(), said }
    own.add(message.id)
    view.said(message)
    sender.send(message)
  }

  /** Another page of this shop may have begun another conversation meanwhile. */
  function lookAgain() {
    const { conversation } = memory.load()
    if (conversation && conversation !== current) {
      if (current) forget()
      current = conversation
      stream.stop()
    }
    if (current) stream.start()
    stream.wake()
    sender.retry()
  }

  const on = (target: EventTarget, event: string, act: () => void) =>
    target.addEventListener(event, act, { signal: listeners.signal })

  return {
    begin() {
      for (const message of memory.unsent()) {
        own.add(message.id)
        view.said(message)
        sender.send(message)
      }
      if (current) stream.start()
      on(window, 'online', () => {
        view.offline(false)
        lookAgain()
      })
      on(window, 'offline', () => view.offline(true))
      on(document, 'visibilitychange', () => {
        clearTimeout(hiding)
        if (document.hidden) hiding = setTimeout(() => stream.stop(), hiddenLasts)
        else lookAgain()
      })
    },
    greet() {
      lookAgain()
      if (current || greeting) return
      greeting = true
      say({ event: 'opened' })
    },
    say,
    retry: message => sender.retry(message),
    read(n) {
      const remembered = memory.load()
      if (n > remembered.read) memory.save({ ...remembered, read: n })
    },
    end() {
      listeners.abort()
      stream.stop()
      clearTimeout(hiding)
    },
  }
}

/** `randomUUID` exists only on secure pages; a shop on a test host of the house has none. */
const newId = (): string =>
  crypto.randomUUID?.() ??
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
