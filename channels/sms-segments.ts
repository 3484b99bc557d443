/** GSM 03.38: the characters that an SMS packs into 7 bits. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Those that take two places of them. */
const extended = new Set('^{}\\[~]|€\f')

/** The places that a text takes in the 7-bit alphabet; `undefined` where a character is not in it. */
export function septetsOf(text: string): number | undefined {
  let count = 0
  for (const char of text) {
    if (basic.has(char)) count++
    else if (extended.has(char)) count += 2
    else return undefined
  }
  return count
}

/**
 * The messages that a text takes on the air, each of which costs: 160 characters of GSM 03.38 or 70 of UCS-2, and fewer
 * where a text takes several, for each then begins with its place (3GPP TS 23.040, 9.2.3.24.1). No pair of an escape and
 * its character, or of two surrogates, is parted.
 */
export function segmentsOf(text: string): number {
  if (text === '') return 0
  const septets = septetsOf(text)
  if (septets !== undefined) return septets <= 160 ? 1 : packed(text, 153, char => (extended.has(char) ? 2 : 1))
  return text.length <= 70 ? 1 : packed(text, 67, char => char.length)
}

function packed(text: string, size: number, weigh: (char: string) => number): number {
  let count = 1
  let room = size
  for (const char of text) {
    const weight = weigh(char)
    if (weight > room) {
      count++
      room = size
    }
    room -= weight
  }
  return count
}

/** Typographic signs that have a plain twin in the 7-bit alphabet. */
const plain: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '…': '...',
  '·': '-',
  '•': '-',
  '×': 'x',
  '→': '->',
  '²': '2',
  '³': '3',
  µ: 'u',
  œ: 'oe',
  Œ: 'OE',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
}

/**
 * The text with plain quotes, dashes and spaces, where that alone brings it into the 7-bit alphabet and so to less than
 * half the price; else without the accents that the alphabet lacks, where that makes fewer messages of it; else as it is.
 */
export function inGsm(text: string): string {
  if (septetsOf(text) !== undefined) return text
  const swapped = [...text.replace(/°(?=[CF]\b)/g, '')].map(char => plain[char] ?? char).join('')
  if (septetsOf(swapped) !== undefined) return swapped
  const bare = [...swapped.normalize('NFC')].map(withoutAccent).join('')
  return septetsOf(bare) !== undefined && segmentsOf(bare) < segmentsOf(text) ? bare : text
}

/** ê → e; é stays, for the alphabet has it. */
const withoutAccent = (char: string) =>
  septetsOf(char) === undefined ? char.normalize('NFD').replace(/\p{M}+/gu, '') : char
