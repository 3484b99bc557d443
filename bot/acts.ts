import type { Dialog, Heard } from '../dialogs/dialog.ts'

/** The closed set between understanding and dialogs. */
export type DialogAct =
  | { act: 'start'; dialog: string; heard: Heard }
  /** What was said goes to the slot that was asked; `otherwise` is done when the slot has no use for it. */
  | { act: 'fill'; slot: string; heard: Heard; otherwise: DialogAct[] }
  | { act: 'correct'; slot: string; heard: Heard }
  | { act: 'cancel' }
  | { act: 'repeat' }
  | { act: 'start-over' }
  /** `heard` is what the one that is picked begins with. */
  | { act: 'clarify'; between: string[]; heard: Heard }
  | { act: 'fallback' }

/** The dialogs by name and by the intents that start them. */
export type Dialogs = {
  get(name: string): Dialog | undefined
  forIntent(intent: string): Dialog | undefined
  all: Dialog[]
}

export function registerDialogs(all: Dialog[]): Dialogs {
  const byName = new Map<string, Dialog>()
  const byIntent = new Map<string, Dialog>()
  for (const dialog of all) {
    if (byName.has(dialog.name)) throw new Error(`two dialogs are named ${dialog.name}: rename one`)
    byName.set(dialog.name, dialog)
    for (const intent of dialog.intents) {
      const other = byIntent.get(intent)
      if (other) throw new Error(`the intent ${intent} starts both ${other.name} and ${dialog.name}: take it from one`)
      byIntent.set(intent, dialog)
    }
  }
  return { get: name => byName.get(name), forIntent: intent => byIntent.get(intent), all }
}
