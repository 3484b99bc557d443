import { said } from '../../channels/speech.ts'
import { english } from '../../channels/words.ts'

/** What can be right or wrong in an answer, each once, in order. */
export type Facts = { titles: string[]; prices: string[]; orders: string[]; dates: string[]; numbers: string[] }

/**
 * The facts of an answer as it was read or heard. All are taken in the words of a voice, so that "€179.95" and
 * "179 euros 95" are the same.
 *
 * @param titles those of the shop's products
 */
export function factsOf(answer: string, titles: string[]): Facts {
  const bare = answer
    // The numbers of a list are no facts: what is picked by them has a name.
    .replace(/^\d+\. /gm, '')
    .replace(/(?<=[:.?] )\d, /g, '')
    // Stars are out of five, whether that is said or not.
    .replace(/(?<=\d)(?:\/5| of 5 stars)/g, '')
    .replace(/\bhttps?:\S+/g, '')
  const text = said(bare, english)
  const found = (pattern: RegExp) => [...new Set(text.match(pattern))].sort()
  return {
    titles: titles.filter(title => text.includes(title)),
    prices: found(/\d+ euros?(?: \d\d)?/g),
    orders: found(/\bL(?: \d){5}\b/g),
    dates: found(/\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}\b/g),
    numbers: found(/\d+(?:[.,:]\d+)*/g),
  }
}
