/** Words with which a plan that was shown is corrected. */

/** "only the lamp" */
export const only =
  /\b(?:only|just|solely|nothing but|nur|seulement|s[oó]lo|solo|apenas|somente|s[oó] (?=[ao]s?\b)|soltanto|solamente|unicamente|nient'altro che)\b/i

/** "keep mine as it is" */
export const asItIs =
  /\bkeep (?:mine|it|them|everything|what)\b|\bleave (?:it|them|everything)\b|\bas (?:it is|they are)\b|\b(?:forget|never ?mind|deixa (?:a minha|o meu|como est[aá])|ficam? como (?:est[aá]|estava))(?!\w)/i

/** "rather cancel it" */
export const rather =
  /\b(?:instead|rather|changed? my mind|on second thought|actually|wait|afinal|pensando bem|na verdade|espera|mudei de (?:ideia|ideias)|invece|piuttosto|anzi|aspetta|aspetti|ho cambiato idea)\b/i

/** "everything", of an order or of all */
export const wholeOrder =
  /\b(?:whole|entire|everything|all|complete|inteir[ao]|tudo|complet[ao]|toda a encomenda|todo o pedido)\b/i

/** "the whole order" */
export const oneWhole =
  /\b(?:whole|entire|complete) (?:order|thing|purchase)\b|\ball of (?:it|that)\b|\b(?:encomenda|compra) (?:toda|inteira|completa)\b|\bpedido (?:todo|inteiro|completo)\b/i

/** "I lost it": what is gone cannot come back. */
export const lost =
  /\b(?:i(?:['’]ve| have)?|we(?:['’]ve| have)?|my \w+ (?:was|got|is)) (?:just )?(?:lost|misplaced|stolen)\b|\b(?:lost|misplaced) (?:it|them|my)\b|\bstolen from me\b|\b(?:perdi|perdi-[ao]s?|perdemos|roubaram(?:-m[eo])?)\b/i
