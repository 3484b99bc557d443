import { afterEach, beforeEach } from 'vitest'
import type { Store } from '../../../bot/stores/store.ts'

/** An empty store, and how to look at it from elsewhere. */
export type Opened = {
  store: Store
  /** The same data as another process would see it. */
  reopen(): Promise<Store>
  /** Closes all that was opened and removes the data. */
  destroy(): Promise<void>
  /** How long a claim and a leased outbox entry hold, in milliseconds. */
  lease: number
  /** Time as the store sees it. Without one, the tests really wait. */
  clock?: { now(): number; advance(milliseconds: number): void }
}

export type Open = () => Promise<Opened>

/** Opens a store before each test of the group and destroys it after. */
export function eachOpens(open: Open): {
  readonly store: Store
  reopen(): Promise<Store>
  readonly lease: number
  now(): number
  wait(milliseconds: number): Promise<void>
} {
  let opened: Opened
  beforeEach(async () => {
    opened = await open()
  })
  afterEach(() => opened.destroy())
  return {
    get store() {
      return opened.store
    },
    get lease() {
      return opened.lease
    },
    reopen: () => opened.reopen(),
    now: () => opened.clock?.now() ?? Date.now(),
    wait: milliseconds => pass(opened, milliseconds),
  }
}

/** Lets time pass. */
export async function pass({ clock }: Opened, milliseconds: number): Promise<void> {
  if (clock) clock.advance(milliseconds)
  else await new Promise(resolve => setTimeout(resolve, milliseconds))
}
