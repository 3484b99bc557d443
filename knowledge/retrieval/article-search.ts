import type { Article, Articles } from '../articles.ts'
import { functionWords, queryReader } from './query-words.ts'
import { textIndexBuilder } from './text-index.ts'

/** What `Articles.find` asks, over articles that do not change. */
export type ArticleIndex = { find(...asked: Parameters<Articles['find']>): Awaited<ReturnType<Articles['find']>> }

const title = { weight: 3, lengthPenalty: 0.4, anchor: true }
const questions = { weight: 2.5, lengthPenalty: 0.3, anchor: true }
const topic = { weight: 2, lengthPenalty: 0 }
const text = { weight: 1, lengthPenalty: 0.75 }

/** More than words alone can score, so that an article that names the intent comes first. */
const intentBoost = 25
const topicBoost = 4
/** The same in the shopper's own language comes before it in another. */
const ownLanguage = 2
const maxFound = 10

/** Of the words that matter, this part must be in an article, or it is about something else. */
const leastCovered = 0.35

/** An index over a shop's articles. @param locale what articles without one are written in */
export function articleIndex(articles: Article[], synonyms: Record<string, string>, locale = 'en'): ArticleIndex {
  const builder = textIndexBuilder([title, questions, topic, text])
  for (const article of articles)
    builder.add([article.title, article.questions?.join('\n') ?? '', article.topic, article.text])
  const index = builder.build()
  const read = queryReader(index, synonyms, functionWords)

  return {
    find(question, about = {}) {
      const { words, unknown } = read(question)
      const scores = new Float64Array(articles.length)
      const covered = new Float64Array(articles.length)
      let all = unknown.length * Math.log(1 + articles.length)
      for (const { terms, importance } of words) {
        all += importance
        const counted = new Map<number, number>()
        for (const { term, weight } of terms)
          for (let i = index.starts[term]!; i < index.starts[term + 1]!; i++) {
            const document = index.documents[i]!
            counted.set(document, Math.max(counted.get(document) ?? 0, index.impacts[i]! * weight))
          }
        for (const [document, score] of counted) {
          scores[document]! += score
          covered[document]! += importance
        }
      }
      const found: { article: Article; score: number }[] = []
      for (const [i, article] of articles.entries()) {
        const answers = about.intent !== undefined && article.intents?.includes(about.intent)
        if (!answers && (scores[i] === 0 || covered[i]! < leastCovered * all)) continue
        let score = scores[i]!
        if (answers) score += intentBoost
        if (about.topic !== undefined && article.topic === about.topic) score += topicBoost
        if (about.locale !== undefined && language(article.locale ?? locale) === language(about.locale))
          score *= ownLanguage
        found.push({ article, score })
      }
      return found.sort((a, b) => b.score - a.score).slice(0, maxFound)
    },
  }
}

const language = (tag: string): string => tag.toLowerCase().split('-')[0]!
