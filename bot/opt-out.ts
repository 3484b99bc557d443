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

/** What does so only where nothing else is to be stopped. */
const stops = new Set(['stop', 'stopp', 'arret', 'arrêt', 'arrêter', 'alto', 'parar', 'pare', 'ferma', 'fermati'])
const starts = new Set(['start', 'unstop'])

/** Whether the words, by themselves, may end or allow what is said unasked. */
export function consentIn(text: string): 'unsubscribe' | 'stop' | 'start' | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!"'“”„]+$|^["'“”„]+/g, '')
  return unsubscribes.has(words) ? 'unsubscribe' : stops.has(words) ? 'stop' : starts.has(words) ? 'start' : undefined
}
