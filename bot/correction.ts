import type { Dialog, Heard, Slot } from '../dialogs/dialog.ts'
import type { DialogAct } from './acts.ts'
import type { Frame } from './session.ts'

/** "no, the other one", "sorry, I meant the boots": the answered slot that has a use for it. */
export function correction(
  top: Frame | undefined,
  dialog: Dialog | undefined,
  asked: Slot | undefined,
  heard: Heard,
): DialogAct | undefined {
  if (!top || !dialog) return undefined
  for (const slot of [...(dialog.slots ?? [])].reverse()) {
    if (slot === asked || slot.kind === 'text' || slot.kind === 'message' || slot.kind === 'yes-no') continue
    const answered = top.answers[slot.name]
    if (!answered) continue
    const value = slot.hear(heard)
    if (value !== undefined && JSON.stringify(value) !== JSON.stringify(answered.value))
      return { act: 'correct', slot: slot.name, heard }
  }
  return undefined
}
