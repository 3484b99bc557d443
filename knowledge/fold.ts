/** Letters that Unicode does not take apart into a base letter and an accent. */
const plain: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', þ: 'th', ð: 'd' }

/** Text as it is compared: lower case, accents aside. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđłıþð]/g, letter => plain[letter]!)

/** A name as it is compared: letters and digits only, so that "O'Brien" is "obrien". */
export const foldName = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '')

/** A postal code as it is compared: without spaces, hyphens and case; of a US ZIP+4 the first five digits. */
export function foldPostalCode(code: string): string {
  const plainCode = fold(code).replace(/[^\p{L}\p{N}]/gu, '')
  return /^\d{5}-\d{4}$/.test(code.trim()) ? plainCode.slice(0, 5) : plainCode
}
