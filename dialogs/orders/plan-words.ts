/** Words with which a plan that was shown is corrected. */

/** "only the lamp" */
export const only =
  /\b(?:only|just|solely|nothing but|nur|seulement|s[oó]lo|solo|apenas|nada m[aá]s|[uú]nicamente|somente|s[oó] (?=[ao]s?\b)|soltanto|solamente|unicamente|nient'altro che)\b/i

/** "keep mine as it is" */
export const asItIs =
  /\bkeep (?:mine|it|them|everything|what)\b|\bleave (?:it|them|everything)\b|\bas (?:it is|they are)\b|\b(?:forget|never ?mind|d[eé]ja(?:r|me)?l[oa]s?|como est[aá]n?|qu[eé]date con|deixa (?:a minha|o meu|como est[aá])|ficam? como (?:est[aá]|estava))(?!\w)|\b(?:lass|lasst|lassen sie) (?:es|sie|ihn|das|die|den|alles)\b[^.;]{0,20}\b(?:so|wie)\b|\bbleib(?:t|en) (?:so|wie)\b|\bso lassen\b|\bwie (?:es|sie) (?:ist|war|sind|waren)\b|\bvergiss\b/i

/** "rather cancel it" */
export const rather =
  /\b(?:instead|rather|changed? my mind|on second thought|actually|wait|mejor|en realidad|cambi[eé] de idea|afinal|pensando bem|na verdade|espera|mudei de (?:ideia|ideias)|invece|piuttosto|anzi|aspetta|aspetti|ho cambiato idea|stattdessen|lieber|warte|anders überlegt)\b/i

/** "everything", of an order or of all */
export const wholeOrder =
  /\b(?:whole|entire|everything|all|complete|tod[oa]s?|enter[oa]|complet[oa]|inteir[ao]|tudo|complet[ao]|toda a encomenda|todo o pedido|ganze[nrs]?|gesamte[nrs]?|komplett\w*|alles)\b/i

/** "the whole order" */
export const oneWhole =
  /\b(?:whole|entire|complete) (?:order|thing|purchase)\b|\ball of (?:it|that)\b|\btod[oa] (?:el|mi|la|ese|esa) (?:pedido|orden|compra)\b|\b(?:pedido|orden) (?:enter[oa]|complet[oa])\b|\b(?:encomenda|compra) (?:toda|inteira|completa)\b|\bpedido (?:todo|inteiro|completo)\b|\b(?:ganze|gesamte|komplette)n? (?:bestellung|auftrag|kauf)\b/i

/** "I lost it": what is gone cannot come back. */
export const lost =
  /\b(?:i(?:['’]ve| have)?|we(?:['’]ve| have)?|my \w+ (?:was|got|is)) (?:just )?(?:lost|misplaced|stolen)\b|\b(?:lost|misplaced) (?:it|them|my)\b|\bstolen from me\b|\b(?:se me perdi|me l[oa]s? robaron|l[oa]s? perd[ií])|\b(?:perdi|perdi-[ao]s?|perdemos|roubaram(?:-m[eo])?)\b|\b(?:ich|wir) hab(?:e|en)? (?:es|sie|ihn|das|die|den)\b[^.;]{0,20}\bverloren\b|\b(?:wurde|wurden) (?:mir )?(?:gestohlen|geklaut)\b/i

/** "how much is that in all" */
export const asksSum = /\b(?:how much|total|altogether|in all|cu[aá]nto|quanto|ao todo)\b/i

/** "both of them": all that fit are meant. */
export const several = /\b(?:both|all|every|each|tudo|l[oa]s dos|tod[ao]s|amb[ao]s|os dois|as duas)\b/i
