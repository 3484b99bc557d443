import { readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { normalise } from './normalise.ts'
import { readUtterances } from './train.ts'

/**
 * `node nlu/write-language-words.ts`: writes `language-words.ts` from the utterances. A word tells a language when it is
 * frequent there, and has most of its weight there when every language has the same number of words.
 */
const most = 400
const leastSeen = 4
const leastShare = 0.3
const width = 110

const languages = readdirSync(fileURLToPath(new URL('./utterances', import.meta.url))).sort()
const counts = new Map<string, Record<string, number>>()
const totals: Record<string, number> = {}
for (const language of languages) {
  totals[language] = 0
  for (const { text } of await readUtterances(language)) {
    for (const form of new Set(normalise(text).words.map(word => word.form))) {
      if (/\d/.test(form)) continue
      const own = counts.get(form) ?? {}
      own[language] = (own[language] ?? 0) + 1
      counts.set(form, own)
      totals[language]++
    }
  }
}

function tellingWords(language: string): string[] {
  const words = [...counts].flatMap(([word, count]) => {
    if ((count[language] ?? 0) < leastSeen) return []
    const frequency = (one: string) => (count[one] ?? 0) / totals[one]! + 1e-5
    const share = frequency(language) / languages.reduce((sum, one) => sum + frequency(one), 0)
    return share > leastShare ? [{ word, weight: share * frequency(language) }] : []
  })
  words.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
  return words.slice(0, most).map(({ word }) => word)
}

function lines(words: string[]): string {
  const all: string[] = ['']
  for (const word of words) {
    if (all.at(-1)!.length + word.length >= width) all.push('')
    all[all.length - 1] += all.at(-1) === '' ? word : ` ${word}`
  }
  return all.join('\n')
}

const entries = languages.map(language => `  ${language}: \`${lines(tellingWords(language))}\`,\n`).join('')
writeFileSync(
  fileURLToPath(new URL('./language-words.ts', import.meta.url)),
  `/** The words that tell each language, folded as utterances are. Written by \`node nlu/write-language-words.ts\`. */\nexport const languageWords: Record<string, string> = {\n${entries}}\n`,
)
