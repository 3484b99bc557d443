import type { Heard } from './dialog.ts'
import { asksOpinion, asksStock } from './product-question.ts'

/**
 * The questions of an utterance, each with its own words and entities: "is it waterproof, and how long does it last?" is two.
 * A new one begins where a word that opens a question follows an end or an "and".
 */
export function questionsIn(heard: Heard, language: string): Heard[] {
  const { text, entities } = heard
  const between = [...text.matchAll(openers[language] ?? openers.en!)]
  const parts = [0, ...between.map(match => match.index + match[0].length)].map((start, i) => ({
    start,
    end: between[i]?.index ?? text.length,
  }))
  const told = parts.filter(({ start, end }) => /\p{L}.*\s.*\p{L}/u.test(text.slice(start, end)))
  if (told.length < 2) return [heard]
  return told.map(({ start, end }) => {
    const own = `${text
      .slice(start, end)
      .trim()
      .replace(/[?.!,]+$/, '')}?`
    const intent = asksStock(own) ? 'product_availability' : asksOpinion(own) ? 'product_reviews' : 'product_question'
    return {
      text: own,
      intent,
      entities: entities
        .filter(one => one.start >= start && one.end <= end)
        .map(one => ({ ...one, start: one.start - start, end: one.end - start })),
    }
  })
}

/** What parts two questions. */
const openers: Record<string, RegExp> = Object.fromEntries(
  Object.entries({
    en: 'and|also|how|what|which|where|when|who|is|are|does|do|can|could|will|would|has|have',
    de: 'und|auch|wie|was|wo|welche[rsn]?|wann|woraus|ist|sind|hat|haben|kann|können|gibt|passt|passen',
    fr: "et|aussi|combien|quel(?:le)?s?|où|comment|est-ce|est-il|a-t-il|c'est|il|elle|ils|elles|en quoi|peut-on",
    es: 'y|también|¿|cuánt[oa]s?|qué|cuál(?:es)?|dónde|cómo|es|son|tiene|tienen|se|puede|de qué',
    it: "e|anche|quant[oaie]|che|qual[ei]?|dov'|dove|come|è|sono|ha|hanno|si|può|di che",
    pt: 'e|também|quant[oa]s?|que|qual|quais|onde|como|é|são|tem|têm|pode|de que',
  }).map(([language, words]) => {
    const [and, also, ...opening] = words.split('|')
    return [
      language,
      new RegExp(
        `(?:[?!.;]+\\s*(?:${and}\\s+)?|,?\\s+${and}\\s+|,\\s+)(?:${also}\\s+)?(?=(?:${opening.join('|')})(?!\\p{L}))`,
        'giu',
      ),
    ]
  }),
)
