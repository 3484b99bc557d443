import type { Content } from '../channels/message.ts'

/** What must not be kept or logged is taken out here, before anything is stored. */

/** Digits with a space, a dot or a dash or two between them, as cards are written. */
const cardLike = /(?<![\d#A-Za-z])\d(?:[ .\-\u00a0]{0,2}\d){12,18}(?!\d)/g

/** Payment-card numbers masked to their last four digits; other long numbers (tracking, GTIN) stay. */
export function maskCards(text: string): string {
  if (text.length < 13) return text
  let cards = 0
  const masked = text.replace(cardLike, found => {
    const digits = found.replace(/\D/g, '')
    if (!isCardNumber(digits)) return found
    cards++
    return `•••• ${digits.slice(-4)}`
  })
  // Beside a card's number its security code and its date are as secret.
  return cards > 0 ? masked.replace(securityCode, '$1•••').replace(expiry, '••/••') : masked
}

const securityCode =
  /((?<!\p{L})(?:cvv2?|cvc2?|csc|cid|security code|pr[uü]f(?:ziffer|nummer)|sicherheitscode|code de s[eé]curit[eé]|cryptogramme|c[oó]digo de seguri?dad|c[oó]digo de seguran[cç]a|codice di sicurezza)[ :.=#-]{0,3}(?:is |ist |est |es |[eéè] )?)\d{3,4}(?!\d)/giu
const expiry = /(?<![\d/.])(?:0[1-9]|1[0-2]) ?[/.-] ?(?:20)?\d{2}(?![\d/.-])/g

/** Luhn's check (ISO/IEC 7812-1) and the issuer prefixes of payment cards. */
export function isCardNumber(digits: string): boolean {
  if (!/^(4|5[1-5]|2[2-7]|3[47]|3[068]|6)/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48
    const weighed = i % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

/** For logs: e-mails, phones and long numbers are only hinted at. */
export function redact(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, found => `${found[0]}***@***`)
    .replace(/\+?\d(?:[ ().-]?\d){6,18}/g, found => `***${found.slice(-2)}`)
}

/** A message's content as it may be kept. */
export function withoutCards(content: Content): Content {
  switch (content.type) {
    case 'text':
    case 'speech':
      return { ...content, text: maskCards(content.text) }
    case 'image':
      return { ...content, url: maskCards(content.url), caption: content.caption && maskCards(content.caption) }
    case 'choice':
      return { ...content, value: maskCards(content.value), label: maskCards(content.label) }
    default:
      return content
  }
}
