import type { Outgoing } from './protocol.ts'

/** What a page remembers of the conversation between visits. */
export type Remembered = {
  conversation?: string
  /** The last entry that the shopper has seen. */
  read: number
  /** Only where the page is of another origin than the server: elsewhere a cookie that no script can read holds it. */
  token?: string
}

/** What outlives a page. Everything works without it, as far as it can: a browser may forbid storage. */
export type Memory = {
  load(): Remembered
  save(remembered: Remembered): void
  /** Messages of this tab that have not reached the server. */
  unsent(): Outgoing[]
  saveUnsent(messages: Outgoing[]): void
  /** Whether the shopper left the panel open; undefined where they never touched it. */
  wasOpen(): boolean | undefined
  saveOpen(open: boolean): void
}

export function createMemory(server: string): Memory {
  const key = `aisle ${server}`
  // Where storage is forbidden, the page itself remembers for as long as it lives.
  const fallback = new Map<string, string>()

  function read<T>(storage: () => Storage, name: string): T | undefined {
    try {
      const text = storage().getItem(name)
      return text === null ? undefined : JSON.parse(text)
    } catch {
      const text = fallback.get(name)
      return text === undefined ? undefined : JSON.parse(text)
    }
  }

  function write(storage: () => Storage, name: string, value: unknown) {
    const text = JSON.stringify(value)
    try {
      storage().setItem(name, text)
    } catch {
      fallback.set(name, text)
    }
  }

  const lasting = () => localStorage
  const ofTab = () => sessionStorage
  return {
    load: () => read<Remembered>(lasting, key) ?? { read: 0 },
    save: remembered => write(lasting, key, remembered),
    unsent: () => read<Outgoing[]>(ofTab, `${key} unsent`) ?? [],
    saveUnsent: messages => write(ofTab, `${key} unsent`, messages),
    wasOpen: () => read<boolean>(ofTab, `${key} open`),
    saveOpen: open => write(ofTab, `${key} open`, open),
  }
}
