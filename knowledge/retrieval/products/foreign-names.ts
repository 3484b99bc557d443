import { stemmerFor } from './stems.ts'
import { tokensOf } from './tokens.ts'
import { concepts, languages } from './translation.ts'

/** Of more types than this, what they have in common says it: "shoe". */
const mostTypes = 6

/** How the words of a language end in the plural and in its genders: what comes off, and what goes on. */
const endings: Record<string, [RegExp, string[]]> = {
  en: [/$/, ['', 's', 'es']],
  de: [/$/, ['', 'e', 'n', 'en', 'er', 's']],
  fr: [/$/, ['', 's', 'x']],
  es: [/$/, ['', 's', 'es']],
  it: [/h?[aeio]$/, ['a', 'e', 'i', 'o', 'he', 'hi']],
  pt: [/$/, ['', 's', 'es']],
}

/**
 * What the types of a shop are called in the other languages: { de: { laufschuhe: ['running shoes'] } }, in all their forms.
 * @param types of the shop @param language of the catalogue
 */
export function foreignNames(types: string[], language: string): Record<string, Record<string, string[]>> {
  const own = languages.indexOf(language)
  if (own < 0) return {}
  const stem = stemmerFor(language)
  const stemsOf = (text: string): string => ` ${tokensOf(text).words.map(stem).join(' ')}`
  const stemmed = types.map(type => ({ type, stems: stemsOf(type) }))
  const typesCalled = (name: string): string[] => {
    const called = stemsOf(name)
    const same = stemmed.filter(({ stems }) => stems === called)
    return (same.length > 0 ? same : stemmed.filter(({ stems }) => stems.endsWith(called))).map(({ type }) => type)
  }
  const found: Record<string, Record<string, string[]>> = {}
  for (const { names, isThing } of concepts) {
    if (!isThing) continue
    const called = [...new Set(names[own]!.flatMap(typesCalled))]
    if (called.length === 0) continue
    const meant = called.length > mostTypes ? names[own]!.slice(0, 1) : called
    for (const [column, other] of languages.entries()) {
      if (column === own) continue
      found[other] ??= {}
      for (const name of names[column]!.flatMap(name => formsOf(name, other)))
        found[other][name] = [...new Set([...(found[other][name] ?? []), ...meant])]
    }
  }
  return found
}

/** A name in the forms that it has: "sac à dos", "sacs à dos"; what names the thing stands last in German, first elsewhere. */
function formsOf(name: string, language: string): string[] {
  const [off, on] = endings[language]!
  const words = name.split(' ')
  const at = language === 'de' || language === 'en' ? words.length - 1 : 0
  const base = words[at]!.replace(off, '')
  // "Chaussure imperméable" has two words that change; the rest stands as it is.
  const bend = (word: string): string => [...words.slice(0, at), word, ...words.slice(at + 1)].join(' ')
  return [...new Set([name, ...on.map(end => bend(base + end))])]
}
