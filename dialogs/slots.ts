import type { Json } from '../nlu/understanding.ts'
import type { Heard, Slot } from './dialog.ts'

/** The values that several dialogs ask for. */

export const yesNo = (name: string): Slot<boolean> => ({
  name,
  kind: 'yes-no',
  hear: ({ answer, choice }) =>
    choice === 'yes' || answer === 'yes' ? true : choice === 'no' || answer === 'no' ? false : undefined,
})

/** A six-digit code; or that none came, in which case the value is 'resend'. */
export const code: Slot<string> = {
  name: 'code',
  kind: 'code',
  hear: heard =>
    entityValue<string>(heard, 'code') ??
    /(?:^|\D)(\d(?:[ -]?\d){5})(?:\D|$)/.exec(heard.text)?.[1]?.replace(/\D/g, '') ??
    (heard.choice === 'resend' || asksAgain.test(heard.text) ? 'resend' : undefined),
}

/** "resend", "I didn't get any code", "no mail came" */
const asksAgain =
  /\b(?:resend|send (?:it |me )?(?:again|another|a new)|new code)\b|\b(?:no|not|never|n['’]t|without|any|kein\w*|pas|ning[uú]n|nessun|nenhum)\b.{0,30}\b(?:code|mail|e-?mail|c[oó]digo|codice|received?|got|came)\b/i

/** The first entity of a type that is not negated. */
export function entityValue<T extends Json>(heard: Heard, type: string): T | undefined {
  return heard.entities.find(entity => entity.type === type && !entity.negated)?.value as T | undefined
}

/** All entities of a type, negated ones apart. */
export function entityValues<T extends Json>(heard: Heard, type: string, negated = false): T[] {
  return heard.entities
    .filter(entity => entity.type === type && Boolean(entity.negated) === negated)
    .map(entity => entity.value as T)
}
