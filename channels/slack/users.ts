import type { Client } from './sdk.ts'

/** Slack tells the language of people only when asked. It may take so long of the three seconds that Slack waits. */
const patience = 1500
const keptFor = 60 * 60 * 1000
const pause = 5 * 60 * 1000
const most = 10_000

/**
 * The language of people, asked for once an hour each; `undefined` where it is not told in time. What comes late is kept
 * for the next message.
 */
export function createLocales(client: () => Promise<Client>, now: () => Date) {
  const known = new Map<string, { locale: string | undefined; until: number }>()
  let pausedUntil = 0

  async function ask(user: string, at: number): Promise<string | undefined> {
    try {
      const { locale } = (await (await client()).users.info({ user, include_locale: true })).user ?? {}
      if (known.size >= most) known.delete(known.keys().next().value!)
      known.set(user, { locale, until: at + keptFor })
      return locale
    } catch {
      // No right to read users, or Slack is down: the language is then heard from what is said.
      pausedUntil = at + pause
      return undefined
    }
  }

  return async function localeOf(user: string): Promise<string | undefined> {
    const at = now().getTime()
    const found = known.get(user)
    if (found && found.until > at) return found.locale
    if (at < pausedUntil) return undefined
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<undefined>(resolve => {
      timer = setTimeout(() => resolve(undefined), patience)
    })
    return Promise.race([ask(user, at), late]).finally(() => clearTimeout(timer))
  }
}
