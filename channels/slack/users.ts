import type { Client } from './sdk.ts'

/** Slack tells the language of people only when asked. It may take so long of the three seconds that Slack waits. */
const patience = 800
const keptFor = 60 * 60 * 1000
const pause = 5 * 60 * 1000
const most = 10_000

/** The language of people, asked for once an hour each; `undefined` where it cannot be told in time. */
export function createLocales(client: () => Promise<Client>, now: () => Date) {
  const known = new Map<string, { locale: string | undefined; until: number }>()
  let pausedUntil = 0

  return async function localeOf(user: string): Promise<string | undefined> {
    const at = now().getTime()
    const found = known.get(user)
    if (found && found.until > at) return found.locale
    if (at < pausedUntil) return undefined
    try {
      const { users } = await client()
      const answer = await within(patience, users.info({ user, include_locale: true }))
      const locale = answer?.user?.locale
      if (known.size >= most) known.delete(known.keys().next().value!)
      known.set(user, { locale, until: at + keptFor })
      return locale
    } catch {
      // No right to read users, or Slack is down: the language is then heard from what is said.
      pausedUntil = at + pause
      return undefined
    }
  }
}

/** @throws when it took longer */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came within ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
