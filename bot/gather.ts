import type { Heard } from '../dialogs/dialog.ts'
import type { Understood } from '../nlu/understanding.ts'
import type { DialogAct, Dialogs } from './acts.ts'

/** One request of an utterance, its entities placed within its own words. */
export function heardIn(request: Understood, text: string, answer?: 'yes' | 'no'): Heard {
  const at = Math.max(0, text.indexOf(request.text))
  const entities = request.entities.map(one => ({ ...one, start: one.start - at, end: one.end - at }))
  return { text: request.text, intent: request.intent, entities, answer }
}

/** Two utterances as one, the entities in their places. */
const longest = 2_000

export function together(first: Heard, second: Heard): Heard {
  if (first.text.length > longest) return first
  const at = first.text.length + 2
  const moved = second.entities.map(one => ({ ...one, start: one.start + at, end: one.end + at }))
  return { ...first, text: `${first.text}. ${second.text}`, entities: [...first.entities, ...moved] }
}

/**
 * The acts of several requests. "Return the lamp, and the boots too": wishes of one kind are one start of a dialog that
 * gathers them, and so is what only tells more of it ("use my gift card").
 */
export function gathered(
  requests: Understood[],
  actsFor: (request: Understood) => DialogAct[],
  { text, dialogs }: { text: string; dialogs: Dialogs },
): DialogAct[] {
  const kept: DialogAct[] = []
  let gatherer: (DialogAct & { act: 'start' }) | undefined
  let before: Heard | undefined
  for (const request of requests) {
    const acts = actsFor(request)
    const own = heardIn(request, text)
    const dialog = gatherer && dialogs.get(gatherer.dialog)
    const details = acts.length === 0 || Boolean(dialog?.details?.includes(request.intent))
    if (gatherer && details) {
      gatherer.heard = together(gatherer.heard, own)
      continue
    }
    if (acts.length === 0) before = before ? together(before, own) : own
    for (const act of acts) {
      const gathers = act.act === 'start' && dialogs.get(act.dialog)?.gathers
      const same = gathers && kept.find(one => one.act === 'start' && one.dialog === act.dialog)
      if (same && same.act === 'start') {
        same.heard = together(same.heard, act.heard)
        gatherer = same
      } else {
        kept.push(act)
        if (gathers && before) act.heard = { ...together(before, act.heard), intent: act.heard.intent }
        if (act.act === 'start') gatherer = gathers ? act : undefined
        before = undefined
      }
    }
  }
  return kept.sort((a, b) => Number(goesBefore(b, a, dialogs)) - Number(goesBefore(a, b, dialogs)))
}

const goesBefore = (a: DialogAct, b: DialogAct, dialogs: Dialogs): boolean =>
  a.act === 'start' && b.act === 'start' && (dialogs.get(a.dialog)?.before?.includes(b.dialog) ?? false)
