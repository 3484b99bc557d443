import { parseNumber } from '../numbers.ts'
import { type Finder, type Found, matches } from './finder.ts'

const stars =
  /(?<![\p{L}\p{N}.,])(?:(?:at least|minimum|min\.?|more than|over|above|mindestens|au moins|al menos|pelo menos|almeno) )?([0-5](?:[.,]\d)?)(?: ?\+)?(?: (?:or more|and up|and above|oder mehr|ou plus|o mas|ou mais|o piu))?[ -]?(?:stars?|sternen?|stern|etoiles?|estrellas?|estrelas?|stelle|stella|\*|★|⭐|out of 5|\/ ?5|von 5|sur 5|de 5|su 5)(?: (?:or more|or above|or better|and up|and above|oder mehr|ou plus|o mas|ou mais|o piu))?(?!\p{L}|\d)/gu
const rated =
  /(?<!\p{L})(?:rated|rating(?: of)?|bewertung(?: von)?|note de|valoracion de|avaliacao de|voto)(?: (?:at least|over|above|more than|mindestens|uber|au moins|al menos|pelo menos|almeno))? ([0-5](?:[.,]\d)?)(?![\p{L}\d]|[.,]\d)/gu

/** Stars that a product should have: "at least 4 stars", "rated 4.5". */
export const findRatings: Finder = ({ folded }, asked) => {
  if (!/[0-5]/.test(folded)) return []
  const found: Found[] = []
  for (const pattern of [stars, rated]) {
    for (const match of matches(pattern, folded)) {
      const value = parseNumber(match[1]!, asked.language)
      const end = match.index + match[0].length
      if (!found.some(one => match.index < one.end && one.start < end))
        found.push({ type: 'rating', value, start: match.index, end })
    }
  }
  return found
}
