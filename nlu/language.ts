import { commonWords } from './common-words.ts'
import type { Reading } from './normalise.ts'

/** Words that tell a language though they are not among its most common ones in a shop. */
const telling: Record<string, string> = {
  en: 'the is are was i you my want would like can could do does what where how when have this that it order please thanks looking need return does your they we for with of and',
  de: 'ich ist sind der die das den dem ein eine einen nicht und mein meine wo wie was wann haben habe hatte mochte kann konnen bitte danke fur mit zu auf von es sie bestellung suche gibt zuruckgeben schuhe jacke stiefel lieferung guten',
  fr: 'je le la les des est et un une mon ma mes vous pour avec ou comment que quoi combien avez puis peux voudrais commande bonjour merci cherche retourner chaussures livraison dans sur pas ce cette du au',
  es: 'yo el los las una es y mi mis donde como cuando cuanto que quiero quisiera puedo tiene tienen para con por favor gracias pedido busco devolver zapatos envio hola del esta estan necesito mas',
  pt: 'eu o os as um uma e meu minha onde como quando quanto que quero queria gostaria posso tem voces para com por favor obrigado pedido procuro devolver sapatos entrega ola do da no na esta nao preciso mais sao voce ainda',
  it: 'io il lo gli le un una e mio mia dove come quando quanto che voglio vorrei posso avete hai per con favore grazie ordine cerco restituire scarpe consegna ciao del della sono ho non di nel piu',
}

const weights = wordWeights()

/** How much a word speaks for each language: more the fewer share it. */
function wordWeights(): Map<string, Record<string, number>> {
  const languages = Object.keys(commonWords)
  const votes = new Map<string, Record<string, number>>()
  for (const language of languages) {
    const own = new Set(telling[language]!.split(' '))
    for (const word of new Set([...commonWords[language]!, ...own])) {
      const vote = votes.get(word) ?? {}
      vote[language] = own.has(word) ? 1 : 0.6
      votes.set(word, vote)
    }
  }
  for (const vote of votes.values()) {
    const all = Object.values(vote).reduce((sum, one) => sum + one, 0)
    for (const language of Object.keys(vote)) vote[language] = (vote[language]! * vote[language]!) / all
  }
  return votes
}

const mostWords = 60
/** Shorter utterances are too often a name, a size or a loan word to change the language of a conversation. */
const fewest = 3
const lead = 1.2

/**
 * The language of an utterance among `languages`, where the conversation is held in `current`: it changes only when the
 * words clearly say so.
 */
export function languageOf({ words, folded }: Reading, current: string, languages: string[]): string {
  if (words.length < fewest || languages.length < 2) return current
  const scores: Record<string, number> = {}
  const count = Math.min(words.length, mostWords)
  for (let i = 0; i < count; i++) {
    const { form, start, end } = words[i]!
    const vote = weights.get(form)
    // The words of an address on the web are English everywhere.
    if (
      !vote ||
      folded[start - 1] === '@' ||
      folded[end] === '@' ||
      (folded[start - 1] === '.' && folded[start - 2] !== ' ')
    )
      continue
    for (const language in vote) scores[language] = (scores[language] ?? 0) + vote[language]!
  }
  const own = scores[current] ?? 0
  let best = current
  for (const language of languages) if ((scores[language] ?? 0) > (scores[best] ?? 0)) best = language
  if (best === current) return current
  const ahead = (scores[best] ?? 0) - own
  return ahead >= lead && ahead >= count * 0.15 ? best : current
}
