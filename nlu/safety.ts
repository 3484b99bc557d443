import type { Reading } from './normalise.ts'

type Flag = 'abuse' | 'distress' | 'card-number'

const abuse =
  /(?<!\p{L})(?:fuck(?:ing|ed|er|ers)? (?:you|off|idiots?|bot|morons?|bastards?)|f\*+k you|motherfuckers?|bitch|asshole|arsehole|cunt|wanker|dickhead|(?:you|u|ur|you're|youre|you are|are you|such an?|bunch of|stupid|fucking|damn|useless) (?:(?:a|an|all|so|such|fucking|stupid|useless|damn|piece of|bloody) ){0,3}(?:idiots?|morons?|scum|retard(?:ed)?|bastards?|shit|dumb|bitch|stupid)|shut (?:the fuck )?up|piss off|screw you|go to hell|drop dead|arschloch|wichser|hurensohn|fick dich|verpiss dich|halt die fresse|halts maul|du (?:idiot|depp|penner|schwein)|blode kuh|connard|connasse|salope|encule|va te faire|ta gueule|fils de pute|hijo de puta|gilipollas|vete a la mierda|cabron|pendejo|puta madre|imbecil|hijueputa|malparid[oa]|chinga(?:te| tu madre)|la concha de tu madre|vete al carajo|(?:eres|sos|son|sois|pinche|maldito) (?:un |una |unos |unas |puto )?(?:idiotas?|estupid[oa]s?|pendej[oa]s?|tarad[oa]s?)|filho da puta|vai se foder|vai tomar no cu|caralho|idiota de merda|stronzo|vaffanculo|coglione|figlio di puttana|testa di cazzo)(?!\p{L})/u
const distress =
  /(?<!\p{L})(?:(?:want|wanna|going|about|ready|plan|trying|thinking (?:about|of)) (?:to )?(?:die|kill(?:ing)? my ?self|end(?:ing)? (?:my life|it all)|hurt(?:ing)? myself)|kill myself|end my (?:own )?life|ending my life|take my own life|suicidal|suicide|self harm|self-harm|(?:don't|dont|do not) (?:want to|wanna) (?:live|be alive|be here) any ?more|no reason to live|better off dead|cut myself on purpose|ich will (?:nicht mehr leben|sterben)|mich umbringen|bringe? mich um|selbstmord|suizid|will nicht mehr leben|je veux mourir|me suicider|me tuer|envie de mourir|plus envie de vivre|quiero morir(?:me)?|suicidarme|matarme|quitarme la vida|no quiero vivir|quero morrer|me matar|suicidio|tirar a minha vida|nao quero (?:mais )?viver|voglio morire|uccidermi|suicidarmi|togliermi la vita|non voglio (?:piu )?vivere)(?!\p{L})/u
/** "to die for" and "dying to try" are praise. */
const figurative = /to die for|dying to|die for these|killing me with/
const cards = /(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)/g

/** What must not pass unnoticed: abuse, a shopper in distress, a card number that has no place in a chat. */
export function flagsOf({ folded }: Reading): Flag[] {
  const flags: Flag[] = []
  if (abuse.test(folded)) flags.push('abuse')
  if (distress.test(folded) && !figurative.test(folded)) flags.push('distress')
  for (const [text] of folded.matchAll(cards)) {
    if (isCardNumber(text.replace(/\D/g, ''))) {
      flags.push('card-number')
      break
    }
  }
  return flags
}

/** The prefixes and lengths of the big schemes, and the check digit (H. P. Luhn, 1954). */
function isCardNumber(digits: string): boolean {
  if (
    !/^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12,15}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|(?:50|5[6-9]|6\d)\d{10,17})$/.test(
      digits,
    )
  )
    return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
