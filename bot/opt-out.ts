import type { Session } from './session.ts'

/** What asks for no more messages, whatever is being talked of. */
const unsubscribes = new Set(
  [
    ['stopall', 'stop all', 'unsubscribe', 'optout', 'opt out', 'opt-out'],
    ['abmelden', 'abbestellen'],
    ['désabonner', 'desabonner', 'se désabonner', 'désinscription', 'desinscription'],
    ['darse de baja', 'darme de baja', 'baja', 'cancelar suscripción', 'cancelar suscripcion'],
    ['disiscriviti', 'disiscrivimi', 'disiscrizione'],
    ['descadastrar', 'cancelar inscrição', 'cancelar inscricao', 'cancelar subscrição'],
  ].flat(),
)

/** What does so where nothing is being asked; else it stops just that. On a phone network it always ends all messages. */
const stops = new Set(['stop', 'stopp', 'arret', 'arrêt', 'arrêter', 'alto', 'parar', 'pare', 'ferma', 'fermati'])
const starts = new Set(['start', 'unstop'])

/**
 * Whether the words, by themselves, end (false) or allow (true) what is said unasked.
 * @param always whether STOP counts also while something is being asked, as it does for SMS
 */
export function consentIn(text: string, { stack }: Pick<Session, 'stack'>, always: boolean): boolean | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!"'“”„]+$|^["'“”„]+/g, '')
  if (unsubscribes.has(words)) return false
  if (stops.has(words)) return always || !stack.some(frame => frame.asking) ? false : undefined
  return starts.has(words) ? true : undefined
}
