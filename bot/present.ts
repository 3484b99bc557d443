import { fondOf, isForSomebody } from '../dialogs/gift-words.ts'
import type { Understood } from '../nlu/understanding.ts'
import type { Dialogs } from './acts.ts'
import type { Session } from './session.ts'

/** Of an intent: enough where ideas for a present are at hand, not enough to be about anything else, and plainly so. */
const [possible, fair, unmistakable] = [0.1, 0.4, 0.85]
/** "Actually for my mum" is short; a longer sentence wants something of its own. */
const mostWords = 7

/**
 * What is asked, where ideas for a present were just given: "actually for my mum" and "he likes coffee" alter these, though by
 * themselves they could be much.
 */
export function aboutPresents(request: Understood, text: string, { focus }: Session, dialogs: Dialogs): Understood {
  const suggested = focus.search ? undefined : (focus.recommending as { gift?: unknown } | undefined)
  const finder = dialogs.all.find(one => one.about === 'present')?.intents[0]
  const { intent, confidence, alternatives } = request
  if (suggested?.gift === undefined || finder === undefined || confidence >= unmistakable) return request
  const meant =
    ((isForSomebody(text) || fondOf(text) !== undefined) && text.split(/\s+/).length <= mostWords) ||
    (confidence < fair &&
      [{ intent, confidence }, ...alternatives].some(one => one.intent === finder && one.confidence >= possible))
  return meant ? { ...request, intent: finder, confidence: 1, alternatives: [] } : request
}
