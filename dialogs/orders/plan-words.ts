/** Words with which a plan that was shown is corrected. */

/** "only the lamp" */
export const only =
  
  /\b(?:only|just|solely|nothing but|nur|seulement|s[oó]lo|solo|apenas|somente|s[oó] (?=[ao]s?\b)|soltanto|solamente|unicamente|nient'altro che)\b/i

/** "keep mine as it is" */
export const asItIs =
  /\bkeep (?:mine|it|them|everything|what)\b|\bleave (?:it|them|everything)\b|\bas (?:it is|they are)\b|\b(?:forget|never ?mind|deixa (?:a minha|o meu|como est[aá])|ficam? como (?:est[aá]|estava))(?!\w)/i
