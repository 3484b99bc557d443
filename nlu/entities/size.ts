import type { Json } from '../understanding.ts'
import { bare, type Finder, type Found, matches } from './finder.ts'

const word =
  'sizes?|sz|große|grose|groesse|gr\\.?|taille|pointure|tallas?|talles?|tamanho|tam\\.?|taglia|misura|numero di scarpe|schuhgröße|shoe size|numero'
const letters = '(?:[2-6]x[sl]|x{0,4}s|x{0,4}l|xs|m)'
const names: [RegExp, string][] = [
  [/^(?:extra|very|x)[ -]?small$/, 'XS'],
  [/^(?:extra|very|x)[ -]?large$/, 'XL'],
  [/^(?:double|2)[ -]?(?:extra|x)[ -]?large$|^extra extra large$/, 'XXL'],
  [/^(?:small|klein|petit|petite|pequen[ao]|piccol[ao])$/, 'S'],
  [/^(?:medium|mittel|moyen|moyenne|median[ao]|medi[ao])$/, 'M'],
  [/^(?:large|groß|grand|grande)$/, 'L'],
]
const named = '(?:(?:extra|very|x|double extra|extra extra|double x|2x)[ -]?(?:small|large)|small|medium|large)'
const foreign =
  '(?:klein|mittel|groß|petit|petite|moyen|moyenne|grand|grande|pequen[ao]|median[ao]|medi[ao]|piccol[ao])'
const figures = '\\d{1,3}(?:[.,]\\d{1,2}|[ -]?1⁄2)?'
const end = '(?![\\p{L}\\p{N}]|[.,]\\d)'
const begin = '(?<![\\p{L}\\p{N}.,$€£#-])'

const waistLength = new RegExp(`${begin}(?:w ?(\\d{2})[ /,-]{0,2}l ?(\\d{2})|([2-5]\\d) ?[x/] ?([23]\\d))${end}`, 'giu')
const withSystem = new RegExp(
  `${begin}(?:(eu|eur|uk|us|it|fr|jp|br)[ -]?(?:size|große|taille|talla)? ?(${figures})|(?:size |${word} )?(${figures}) ?(eu|uk|us)(?: (men|women)(?:'?s)?)?)${end}`,
  'giu',
)
const afterWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${word})(?!\\p{L})(?: (?:is|of|in|a|an|the|ist|von|est|es|e|de|normally|usually|nummer|number))*[ :]{0,2}(?:(eu|uk|us) ?)?(${figures}[a-h]{0,2}|${letters}|${named}|${foreign})(?: ?[/-] ?(${figures}|${letters}))?${end}`,
  'giu',
)
const beforeWord = new RegExp(`${begin}(${figures}|${letters}|${named}|\\d{1,2}[a-h]{1,2})[ -]size${end}`, 'giu')
const ownLetters = new RegExp(`${begin}([2-6]xl|x{2,4}l|xl|xs|xxs|x-(?:large|small))${end}`, 'giu')
const ownWords = new RegExp(`(?<![\\p{L}\\p{N}-])(${named})(?![\\p{L}\\p{N}-])`, 'giu')
/** "a large selection" speaks of no size, "large please" and "in medium" do. */
const thing =
  /^ (?:selection|number|part|amount|order|family|problem|issue|question|quantity|parcel|package|scale|heat|room|print|letters|screen|kitchen|business|sum|change|group|one(?:s)? of)/
const singleLetter = new RegExp(
  `(?:in|an?|the|size|auf|to|for|of|take|have|or|and|need|want|wear|usually|normally|is|it's|en|un|una|la|por|talle|ein|eine|das|tengo|der|die|taille|fit|no|visto|tamanho|gegen|statt|trage|trag|brauche|brauch|nehme|nehm|sonst|normalerweise|meistens|immer|oder|und|von|lieber|hab|habe) ([sml])${end}`,
  'giu',
)
// "I wear a 42", "in a 9.5": a figure that is worn, unless it counts something.
const worn = new RegExp(
  `(?<!\\p{L})(?:(?:wear|take|usually|normally|trage|trag|habe|hab|sonst|normalerweise|meistens|eigentlich|fais|chausse|calzo|calza|uso|llevo|gasto|calco|visto|porto)(?: a| an| eine| du| el| la| il)?|in an?|(?:i'm|i am) an?|(?:in|no)(?=[ ]\\d{2}(?:[.,]5)? ?(?:$|[.,!?]|(?:and|und|et|y|e|please|bitte)(?!\\p{L}))))[ ](${figures})(?! ?(?:€|%|\\p{L}))${end}|(?<!\\p{L})(?:(?:wear|in|i'm|take) an?|trage|trag|habe|hab|sonst|normalerweise|meistens|eigentlich|immer|in(?= \\d\\d(?:[.,]5)? in (?:den|die|meinen|the|my) )) (\\d{1,2}(?:[.,]5)?)(?= (?:in|please|at|with|but|and|or|bei|von|aber|und|oder|bitte)(?!\\p{L}))`,
  'giu',
)
// "La primera en 38, ¿hay?": Spanish says a shoe's size with "in" alone.
const shoeSize =
  /(?<!\p{L})en ((?:3[4-9]|4[0-8])(?:[.,]5)?)(?= (?:hay|tienen|tenes|tienes|l[oa]s?|quedan?|me|por|y|o|si|no|esta)(?!\p{L})| ?(?:$|[.,;!?]))/gu
const answered = new RegExp(
  `(?<!['’])${begin}(${figures}|${letters}|${named}|${foreign}|\\d{1,2}[a-h]{1,2})${end}`,
  'iu',
)
const oneSize =
  /(?<![\p{L}\p{N}])(?:one size|einheitsgröße|einheitsgroße|taille unique|talla unica|tamanho unico|taglia unica)(?!\p{L})/gu

/** Sizes of clothes and shoes, only where the words make it a size: "size 9 us", "eu 38.5", "XL", "W32 L34". */
export const findSizes: Finder = (reading, asked) => {
  const { folded, cased } = reading
  const found: Found[] = []
  const add = (value: string, start: number, stop: number, system?: string) => {
    if (found.some(one => start < one.end && one.start < stop)) return
    const size: Json = {
      value: shape(value),
      ...(system ? { system: system === 'eur' ? 'EU' : system.toUpperCase() } : {}),
    }
    found.push({ type: 'size', value: size, start, end: stop })
  }
  const all = (pattern: RegExp, take: (match: RegExpExecArray) => void) => {
    for (const match of matches(pattern, folded)) take(match)
  }
  if (/\d/.test(folded)) {
    all(waistLength, m => add(`W${m[1] ?? m[3]} L${m[2] ?? m[4]}`, m.index, m.index + m[0].length))
    all(withSystem, m => {
      const [system, value] = m[1] ? [m[1], m[2]!] : [m[4]!, m[3]!]
      // "it 20" and "us 42 euros" are seldom sizes.
      if (
        (system === 'it' || system === 'fr' || system === 'br' || system === 'jp') &&
        !/size|schuh|shoe|talla|taille|taglia/.test(folded)
      )
        return
      if (m[1] === 'us' && cased.slice(m.index, m.index + 2) === 'us' && !/siz|shoe|boot|sneaker/.test(folded)) return
      add(value, m.index, m.index + m[0].length, system)
    })
  }
  all(afterWord, m => {
    const value = m[2]! + (m[3] ? `/${m[3]}` : '')
    if (
      m[0].startsWith('numero') &&
      asked.kind !== 'size' &&
      !/^(?:3\d|4\d)(?:[.,]5)?$/.test(value) &&
      !/scarp|stival|sandal|sneaker|ciabatt|mocassin/.test(folded)
    )
      return
    add(value, m.index, m.index + m[0].length, m[1])
  })
  if (folded.includes('size')) all(beforeWord, m => add(m[1]!, m.index, m.index + m[0].length))
  all(ownLetters, m => add(m[1]!, m.index, m.index + m[0].length))
  all(ownWords, m => {
    if (!thing.test(folded.slice(m.index + m[0].length, m.index + m[0].length + 14)))
      add(m[1]!, m.index, m.index + m[0].length)
  })
  all(singleLetter, m => {
    const start = m.index + m[0].length - 1
    // "is s" may be a slip; a capital letter is meant.
    if (cased[start] !== folded[start] || asked.kind === 'size') add(m[1]!, start, start + 1)
  })
  if (/\d/.test(folded)) {
    all(worn, m => {
      const value = m[1] ?? m[2]!
      add(value, m.index + m[0].length - value.length, m.index + m[0].length)
    })
  }
  if (asked.language === 'es')
    all(shoeSize, m => add(m[1]!, m.index + m[0].length - m[1]!.length, m.index + m[0].length))
  all(oneSize, m => add('one size', m.index, m.index + m[0].length))
  if (asked.kind === 'size' && found.length === 0) {
    const answer = bare(reading)
    const match = answered.exec(answer.text)
    if (match) add(match[1]!, answer.start + match.index, answer.start + match.index + match[0].length)
  }
  return found
}

function shape(text: string): string {
  for (const [pattern, letter] of names) if (pattern.test(text)) return letter
  const half = text.replace(/[ -]?1⁄2$/, '.5').replace(/^(\d+),(\d)/, '$1.$2')
  const wide = /^([3-6])x([sl])$/.exec(half)
  if (wide) return `${wide[1]}X${wide[2]!.toUpperCase()}`
  if (half === '2xl' || half === 'xxl') return 'XXL'
  if (half === 'xxxl') return '3XL'
  if (half === 'xxxxl') return '4XL'
  return half === 'one size' ? half : half.toUpperCase().replace('X-LARGE', 'XL').replace('X-SMALL', 'XS')
}
