import type { Graph } from './graph.ts'

/** What Messenger tells of a shopper who wrote. */
export type Profile = { name?: string; locale?: string }

/** Milliseconds: the webhook must be answered at once, with or without it. */
const patience = 700
const kept = 5000

/**
 * Looks up who wrote: the language of their app, and their first name. Kept in memory; where Meta does not tell, or not in
 * time, nothing is known, and it is asked again at the next message.
 */
export function createProfiles(graph: Graph): (id: string) => Promise<Profile> {
  const known = new Map<string, Profile>()
  return async id => {
    const found = known.get(id)
    if (found) return found
    const asked = graph
      .get<{ first_name?: string; locale?: string }>(encodeURIComponent(id), { fields: 'first_name,locale' })
      .then(({ first_name: name, locale }) => {
        const profile = { name, locale: locale && localeOf(locale) }
        if (known.size >= kept) known.delete(known.keys().next().value!)
        known.set(id, profile)
        return profile
      })
      .catch(() => ({}))
    let timer: NodeJS.Timeout
    const late = new Promise<Profile>(resolve => {
      timer = setTimeout(() => resolve({}), patience)
    })
    return Promise.race([asked, late]).finally(() => clearTimeout(timer))
  }
}

/** en_GB → en-GB; what is no locale is none. */
function localeOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale.replace('_', '-')).toString()
  } catch {
    return undefined
  }
}
