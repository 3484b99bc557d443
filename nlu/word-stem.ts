/**
 * The form under which words of the shop and of the shopper meet: singular, without accents or dots. It need not be a
 * word ("batterie" of "batteries"), only the same on both sides.
 */
export function stem(form: string, language: string): string {
  const word = form.includes('ß') ? form.replaceAll('ß', 'ss') : form
  if (word.length < 3 || /\d/.test(word)) return word
  return (stemmers[language] ?? stemmers.en!)(word)
}

const irregular: Record<string, string> = {
  knives: 'knife',
  scarves: 'scarf',
  shelves: 'shelf',
  mice: 'mouse',
  feet: 'foot',
  men: 'man',
  women: 'woman',
  children: 'child',
  gloves: 'glove',
  bookshelves: 'bookshelf',
  loaves: 'loaf',
  leaves: 'leaf',
  halves: 'half',
  grey: 'gray',
  colour: 'color',
  jewellery: 'jewelry',
  pyjama: 'pajama',
  pyjamas: 'pajama',
  axes: 'axe',
  shoes: 'shoe',
}

const stemmers: Record<string, (word: string) => string> = {
  en: word => {
    if (Object.hasOwn(irregular, word)) return irregular[word]!
    if (!word.endsWith('s') || word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
    if (word.endsWith('ies')) return word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
    return /(?:ss|sh|ch|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
  },
  de: word => {
    // "gruen" is "grün" typed without its dots.
    const undotted = word.replace(/([aou])e/g, '$1')
    const bare = undotted.replace(/(?:ern|em|er|en|es|e)$|(?<=el|er)n$|(?<=[bdfghklmnrt])s$/, '')
    return bare.length >= 3 ? bare : undotted
  },
  fr: word => {
    if (word.length < 4) return word
    if (word.endsWith('eaux')) return word.slice(0, -1)
    const single = word.replace(/[sx]$/, '')
    return single.length > 4 ? single.replace(/e$/, '') : single
  },
  es: word =>
    word.length < 4
      ? word
      : latin(
          word
            .replace(/ces$/, 'z')
            .replace(/([^aeiou])es$/, '$1')
            .replace(/s$/, ''),
        ),
  pt: word =>
    word.length < 4
      ? word
      : latin(
          word
            .replace(/(?:oes|aes|aos)$/, 'ao')
            .replace(/ns$/, 'm')
            .replace(/([rz])es$/, '$1')
            .replace(/is$/, 'l')
            .replace(/s$/, ''),
        ),
  it: word =>
    word.length < 4
      ? word
      : word
          .replace(/(?:chi|che)$/, 'c')
          .replace(/(?:ghi|ghe)$/, 'g')
          .replace(/[aeio]$/, ''),
}

/** Gender and number fold together: "roja", "rojos" are "roj". */
const latin = (word: string) => (word.length > 3 ? word.replace(/[aoe]$/, '') : word)
