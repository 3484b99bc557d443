import type { Reading } from './normalise.ts'

const openings: Record<string, string> = {
  en: "actually|i mean|i meant|i meant to say|sorry|oh sorry|oops|whoops|my bad|my mistake|wait|no wait|hold on|scratch that|correction|rather|make that|make it|change that|change it|i changed my mind|on second thought|on second thoughts|not that|not that one|instead|well actually|i said|that's wrong|that's not what i meant|wrong one",
  de: 'eigentlich|ich meine|ich meinte|entschuldigung|sorry|ups|moment|halt|warte|nein doch|doch lieber|lieber|stattdessen|korrektur|ich meinte eigentlich|mein fehler|mein irrtum|falsch|ich hab mich vertan|ich habe mich vertan|hab mich vertan|ich hab mich vertippt|ich habe mich vertippt|hab mich vertippt|vertippt|ich hab mich verschrieben|hab mich verschrieben|verschrieben|hab mich verklickt|verklickt|verzeihung|pardon|sry|tschuldigung|hoppla|oje|doch nicht|doch eher|eher|vielmehr|besser gesagt|quatsch|quatsch nein|blodsinn|gemeint war|gemeint ist|ich wollte sagen|ich wollte eigentlich|ich sagte|ich hab gesagt|stopp|halt stopp|wobei|das war falsch|das ist falsch|nicht die|nicht den|nicht das|nicht der',
  fr: "en fait|en realite|je veux dire|je voulais dire|pardon|desole|desolee|oups|attends|attendez|plutot|ou plutot|non plutot|finalement|tout compte fait|reflexion faite|a la reflexion|correction|rectification|je corrige|erreur|mon erreur|erreur de ma part|au temps pour moi|autant pour moi|zut|mince|scuse|je parlais de|j ai change d avis|j'ai change d'avis|pas celui-la|pas celle-la|c'est pas ca|ce n'est pas ca|je me suis trompe|je me suis trompee|je me suis goure|je me suis gouree|je me suis plante|je me suis plantee",
  es: 'en realidad|de hecho|quiero decir|quise decir|queria decir|digo|o sea|perdon|perdona|perdone|disculpa|disculpe|lo siento|ups|espera|espere|mejor|mejor dicho|mejor no|mas bien|pensandolo bien|correccion|corrijo|error mio|me equivoque|me he equivocado|me confundi|me arrepenti|cambie de idea|cambie de opinion|he cambiado de idea|ese no|esa no|eso no',
  pt: 'na verdade|na realidade|quero dizer|quis dizer|queria dizer|ou melhor|desculpa|desculpe|perdao|ops|espera|espere|pera|melhor|correcao|me enganei|enganei-me|errei|afinal|alias|digo|quer dizer|peraí|perai|calma|pensando bem|mudei de ideia|mudei de ideias|lapso meu',
  it: 'in realta|anzi|veramente|cioe|voglio dire|volevo dire|intendevo|scusa|scusi|scusate|ops|aspetta|aspetti|piuttosto|meglio|correzione|mi sono sbagliato|mi sono sbagliata|ho sbagliato|mi correggo|errore mio|pardon|rettifico|no aspetta|no scusa|no anzi|a dire il vero',
}
const within: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:not (?:the |that |a |in |in the )?[\p{L}\d .'-]{1,40},? (?:but|rather)|i meant|i mean|instead(?! of)|(?:change|make|switch) (?:that|it) to|not [\p{L}\d]{1,20}, [\p{L}\d]{1,20}$|rather than)(?!\p{L})/u,
  de: /(?<!\p{L})(?:(?:nicht|ned|net) [\p{L}\d .-]{1,40},? (?:sondern|vielmehr)|ich (?:meinte|mein) |gemeint (?:war|ist)|stattdessen|doch (?:lieber|eher)|andere? (?:es|das) (?:auf|in|zu)|(?:hab|habe) mich (?:vertan|vertippt|verschrieben|geirrt)|nicht [\p{L}\d]{1,20}, [\p{L}\d]{1,20}$)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:pas [\p{L}\d .'-]{1,40},? mais|je voulais dire|je parlais de|a la place|plutot que)(?!\p{L})/u,
  es: /(?<!\p{L})(?:no [\p{L}\d .-]{1,40},? sino|quise decir|queria decir|me referia a|en su lugar|en lugar de|en vez de|no (?:l[oa]s? |el |en |de )*[\p{L}\d]{1,20}, (?:mejor |que sea |es |era )?(?:l[oa]s? |el |en |de )*[\p{L}\d]{1,20}[. !]*$)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:nao [\p{L}\d .-]{1,40},? (?:mas sim|e sim|mas)|quis dizer|queria dizer|em vez disso|em vez de|ao inves)(?!\p{L})/u,
  it: /(?<!\p{L})(?:non [\p{L}\d .-]{1,40},? (?:ma|bensi)|volevo dire|intendevo|al posto|invece|anziche|piuttosto che|mi correggo|non [\p{L}\d]{1,20}, [\p{L}\d]{1,20}$)(?!\p{L})/u,
}
/** A stop or a dash after "no" or "wait" shows that what follows takes its place. */
const opening = new Map<string, RegExp>()
/** "sorry?" did not hear, "sorry to bother you" begs pardon. */
const polite =
  /^(?:sorry|pardon|perdon|scusi|scusa|desculpe|entschuldigung)\s*\?|^(?:perdone?|perdona|disculp[ae]n?)[, ¿]+(?:que (?!sea)|cual|cuando|cuant|como|donde|hay|tiene|puede|podria|me (?:puede|podria|ayuda|dice)|se puede|una (?:pregunta|consulta|duda)|es |son |por )|^(?:sorry|pardon|entschuldigung|scusi|scusa|desculpe|perdon)[, ]+(?:to|for|about|that|can|could|where|what|how|do|does|is|are|excuse|konnen|wo|was|ou|donde|onde|dove)\b/
/** A pause to think is no correction. */
const waiting =
  /^(?:wait|hold on|moment|attends|attendez|espera|espere|aspetta|aspetti|halt|warte)[\s.,!…]*$|^(?:wait|hold on|moment|warte)[, ]+(?:what|where|how|when|can|could|do|does|is|are|was|wo|wie|kann)\b/

/** Whether the shopper takes something back: "no, the red one", "actually …", "not the boots but the lamp". */
export function isCorrection({ folded }: Reading, language: string, denied: boolean): boolean {
  if (denied) return true
  const text = folded.trimStart()
  if (polite.test(text) || waiting.test(text)) return false
  let pattern = opening.get(language)
  if (!pattern) {
    const words = (openings[language] ?? openings.en!).split('|').sort((a, b) => b.length - a.length)
    pattern = new RegExp(
      `^(?:oh|ah|no|nein|non|nan|nao|well|ok|okay|hmm|um|uh|ach|but|euh|bon|ben|mais)?[,. !-]{0,3}(?:${words.join('|')})(?!\\p{L})(?=.)`,
      'u',
    )
    opening.set(language, pattern)
  }
  return pattern.test(text) || within[language]?.test(text.slice(0, 300)) === true
}
