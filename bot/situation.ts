import type { Fitted } from '../channels/adapt.ts'
import type { InboundMessage } from '../channels/message.ts'
import { moreValue, numbered, type Offered } from '../channels/offers.ts'
import { spokenLanguages } from '../dialogs/wording.ts'
import type { Lexicon, Situation, Understanding } from '../nlu/understanding.ts'
import type { Engine } from './engine.ts'
import { newSession, type Session } from './session.ts'

/** After so long in silence a conversation begins anew; who is verified is asked again much earlier. */
const sessionLasts = 24 * 3600_000
const proofLasts = 2 * 3600_000

/** The session as this turn finds it. */
export function startAfresh(
  session: Session | undefined,
  message: Pick<InboundMessage, 'locale'>,
  engine: Engine,
): Session {
  const now = engine.now()
  const language = session?.language ?? languageOf(message.locale, engine.knowledge.shop.locales)
  if (!session) return newSession(language, now.toISOString())
  const silence = now.getTime() - Date.parse(session.lastAt)
  if (silence > sessionLasts) return newSession(language, now.toISOString())
  if (silence > proofLasts && session.identity === 'verified')
    return { ...session, identity: 'claimed', offered: [], rest: undefined }
  return session
}

/** The shopper's language where the assistant speaks it, else the shop's. */
function languageOf(asked: string | undefined, shop: string[]): string {
  const spoken = (locale: string | undefined) =>
    locale !== undefined && spokenLanguages.includes(locale.split('-')[0]!.toLowerCase())
  if (asked && spoken(asked) && isLocale(asked)) return asked
  return shop.find(spoken) ?? 'en'
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** What the understanding has to know of the moment. */
export function situationOf(session: Session, engine: Engine, lexicon: Lexicon): Situation {
  const top = session.stack.at(-1)
  const slot = top?.asking ? engine.dialogs.get(top.dialog)?.slots?.find(one => one.name === top.asking) : undefined
  const { currency, timeZone } = engine.knowledge.shop
  const choices = session.offered.length > 0 ? session.offered : undefined
  return {
    expecting: slot ? { slot: slot.name, kind: slot.kind, choices } : choices && { slot: '', kind: 'choice', choices },
    shown: session.shown.map(one => ({ value: one.id, label: one.label, words: one.words })),
    lexicon,
    locale: session.language,
    currency,
    now: engine.now(),
    timeZone,
  }
}

/** Keeps what was offered, for what "2" means, and what did not fit, for what "more" shows. */
export function remember(session: Session, { replies, offered, rest }: Fitted, now: Date, earlier: Offered[] = []) {
  session.lastAt = now.toISOString()
  if (replies.length === 0) return
  session.begun = true
  // Said again: the same "more" still shows the same rest.
  const kept = rest
    ? undefined
    : session.rest?.length && offered.some(one => one.value === moreValue(session.rest!))
      ? session.rest
      : undefined
  session.rest = rest ?? kept
  const others = [...(kept ? numbered(kept) : []), ...earlier].filter(one => !offered.some(other => isSame(one, other)))
  const all = [...offered, ...others]
  // A question that rests keeps its choices.
  if (all.length > 0 || !session.stack.at(-1)?.asking) session.offered = all
}

const isSame = (one: Offered, other: Offered) => one.value === other.value && one.label === other.label

/** Whether more is asked for of what did not fit the last time: by a tap, a number, its name, or in other words. */
export function asksForMore({ understanding, choice }: Heard, { rest }: Session): boolean {
  if (!rest?.length) return false
  const entities = understanding.requests.flatMap(request => request.entities)
  const picked = choice ?? entities.find(entity => entity.type === 'choice')?.value
  if (picked !== undefined) return picked === moreValue(rest)
  return understanding.requests.length === 1 && understanding.requests[0]!.intent === 'show_more'
}

type Heard = { understanding: Understanding; choice?: string }
