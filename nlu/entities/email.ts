import { type Finder, type Found, matches } from './finder.ts'

const written =
  /(?<![\w.+%-])[a-z0-9](?:[\w.+%-]{0,62}[\w+%-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,24}(?![\w@-])/gi
// Names of hosts said aloud end in one of a few words, which keeps "meet me at the dot" out.
const spokenHost =
  / (?:at|arroba|chiocciola|arobase|ät|klammeraffe) ([a-z0-9]+(?:(?: ?(?:dot|punkt|punto|ponto|point) ?| dash | minus |[.-])[a-z0-9]+){0,4}? ?(?:dot|punkt|punto|ponto|point|\.) ?(?:com|org|net|de|fr|es|it|pt|br|uk|co uk|co dot uk|io|eu|at|ch|ca|info|shop))(?![\p{L}\p{N}])/giu
const spokenSigns: [RegExp, string][] = [
  [/\b(?:dot|punkt|punto|ponto|point)\b/g, '.'],
  [/\b(?:underscore|unterstrich|tiret bas|guion bajo)\b/g, '_'],
  [/\b(?:dash|minus|hyphen|bindestrich|guion|trattino|tiret)\b/g, '-'],
  [/\bplus\b/g, '+'],
]
const sign =
  /^(?:dot|punkt|punto|ponto|point|underscore|unterstrich|dash|minus|hyphen|bindestrich|guion|trattino|tiret|plus)$/

/** E-mail addresses, typed ("maya@example.com") or said ("maya dot lindqvist at example dot com"). */
export const findEmails: Finder = reading => {
  const { folded } = reading
  const found: Found[] = []
  if (folded.includes('@')) {
    for (const match of matches(written, folded)) {
      if (!match[0].includes('..'))
        found.push({ type: 'email', value: match[0], start: match.index, end: match.index + match[0].length })
    }
    return found
  }
  if (!/ (?:at|arroba|chiocciola|arobase|klammeraffe) /.test(folded)) return found
  for (const match of matches(spokenHost, folded)) {
    const start = startOfName(folded, match.index)
    if (start === undefined) continue
    const name = glue(folded.slice(start, match.index))
    const host = glue(match[1]!)
    if (name) found.push({ type: 'email', value: `${name}@${host}`, start, end: match.index + match[0].length })
  }
  return found
}

/** Walks back from "at" over words joined by "dot" and the like, and over letters and figures said one by one. */
function startOfName(text: string, end: number): number | undefined {
  const words = text.slice(Math.max(0, end - 80), end).split(' ')
  let taken = 0
  let at = end
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!
    if (!/^[\p{L}\p{N}._+-]+$/u.test(word)) break
    const next = words[i + 1]
    const joined =
      next === undefined || sign.test(word) || sign.test(next) || (short(word) && short(next)) || /^\d+$/.test(next)
    if (!joined || (next === undefined && sign.test(word))) break
    at -= word.length + (taken++ === 0 ? 0 : 1)
  }
  return taken > 0 ? Math.max(0, at) : undefined
}

const short = (word: string) => word.length === 1 || /^\d+$/.test(word)

function glue(said: string): string {
  let text = said
  for (const [pattern, to] of spokenSigns) text = text.replace(pattern, to)
  return text.replace(/ /g, '').replace(/^[.]+|[.]+$/g, '')
}
