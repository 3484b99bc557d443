/** Words with which a plan that was shown is corrected. */

/** "only the lamp" */
export const only =
  /\b(?:only|just|solely|nothing but|nur|seulement|uniquement|juste|rien que|s[oó]lo|solo|apenas|nada m[aá]s|[uú]nicamente|somente|s[oó] (?=[ao]s?\b)|soltanto|solamente|unicamente|nient'altro che)\b/i

/** "keep mine as it is" */
export const asItIs =
  /\bkeep (?:mine|it|them|everything|what)\b|\bleave (?:it|them|everything)\b|\bas (?:it is|they are)\b|\b(?:forget|never ?mind|d[eé]ja(?:r|me)?l[oa]s?|como est[aá]n?|qu[eé]date con|deixa (?:a minha|o meu|como est[aá])|ficam? como (?:est[aá]|estava))(?!\w)|\b(?:lass|lasst|lassen sie) (?:es|sie|ihn|das|die|den|alles)\b[^.;]{0,20}\b(?:so|wie)\b|\bbleib(?:t|en) (?:so|wie)\b|\bso lassen\b|\bwie (?:es|sie) (?:ist|war|sind|waren)\b|\bvergiss\b/i|(?<!\p{L})(?:garde[sz]?(?: l[ea]s?)?(?: tout)?|(?:laisse[zs]?|laisser)(?: l[ea]s?)?(?: tout)?|comme (?:c['’][ée]tait|avant|c['’]est|ils sont|elles sont)|tel quel|oublie[sz]?)(?!\p{L})/iu

/** "rather cancel it" */
export const rather =
  /\b(?:instead|rather|changed? my mind|on second thought|actually|wait|mejor|en realidad|cambi[eé] de idea|afinal|pensando bem|na verdade|espera|mudei de (?:ideia|ideias)|invece|piuttosto|anzi|aspetta|aspetti|ho cambiato idea|stattdessen|lieber|warte|anders überlegt)\b/iidea)\b|(?<!\p{L})(?:plut[oô]t|finalement|en fait|attends|attendez|chang[ée] d['’]avis)(?!\p{L})/iu

/** "everything", of an order or of all */
export const wholeOrder =
  /\b(?:whole|entire|everything|all|complete|tod[oa]s?|enter[oa]|complet[oa]|inteir[ao]|tudo|complet[ao]|toda a encomenda|todo o pedido|ganze[nrs]?|gesamte[nrs]?|komplett\w*|alles)\b/ipedido)\b|(?<!\p{L})(?:toute?|enti[eè]re|compl[eè]te)(?!\p{L})/iu

/** "the whole order" */
export const oneWhole =
  /\b(?:whole|entire|complete) (?:order|thing|purchase)\b|\ball of (?:it|that)\b|\btod[oa] (?:el|mi|la|ese|esa) (?:pedido|orden|compra)\b|\b(?:pedido|orden) (?:enter[oa]|complet[oa])\b|\b(?:encomenda|compra) (?:toda|inteira|completa)\b|\bpedido (?:todo|inteiro|completo)\b|\b(?:ganze|gesamte|komplette)n? (?:bestellung|auftrag|kauf)\b/i|(?<!\p{L})(?:toute (?:la|ma|cette) commande|commande (?:enti[eè]re|compl[eè]te))(?!\p{L})/iu

/** "I lost it": what is gone cannot come back. */
export const lost =
  /\b(?:i(?:['’]ve| have)?|we(?:['’]ve| have)?|my \w+ (?:was|got|is)) (?:just )?(?:lost|misplaced|stolen)\b|\b(?:lost|misplaced) (?:it|them|my)\b|\bstolen from me\b|\b(?:se me perdi|me l[oa]s? robaron|l[oa]s? perd[ií])|\b(?:perdi|perdi-[ao]s?|perdemos|roubaram(?:-m[eo])?)\b|\b(?:ich|wir) hab(?:e|en)? (?:es|sie|ihn|das|die|den)\b[^.;]{0,20}\bverloren\b|\b(?:wurde|wurden) (?:mir )?(?:gestohlen|geklaut)\b/i|(?<!\p{L})(?:(?:je l['’]ai|je les ai|j['’]ai) (?:perdue?s?|[ée]gar[ée]e?s?)|on m['’](?:a|en a) vol[ée]|me l['’]a vol[ée]e?)(?!\p{L})/iu

/** "both of them": all that fit are meant. */
export const several =
  /\b(?:both|all|every|each|tudo|tod[ao]s|amb[ao]s|os dois|as duas|tous|toutes|tout|les (?:deux|2))\b/i

/** "how much is that in all" */
export const asksSum = /\b(?:how much|total|altogether|in all|cu[aá]nto|quanto|ao todo)\b/i|quanto|ao todo|combien|en tout)\b/i

/** "both of them": all that fit are meant."it": what was just spoken of. */
export const several = /\b(?:both|all|every|each|tudo|l[oa]s dos|tod[ao]s|amb[ao]s|os dois|as duas)\b/ipointsAt =
  /\b(?:it|them|that one|this one|those|these|is[st]o|ess[ae]s?|est[ae]s?|el[ae]s?|\w+-[ln]?[oa]s?)\b|(?<!\p{L})(?:celui-ci|celle-ci|celui-l[àa]|celle-l[àa]|ceux-l[àa]|celles-l[àa]|ça|cela|l['’](?=annul|[ée]chang|ai |avoir)|l[ea]s? (?=renvo|retourn|rend|annul|[ée]chang|chang|veux|voudrais|remplac)|(?<=\p{L}-)l[ea]s?(?![-\p{L}]))/iu
