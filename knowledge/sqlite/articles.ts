import type { Article, Articles } from '../articles.ts'
import { type ArticleIndex, articleIndex } from '../retrieval/article-search.ts'
import type { Saved } from './catalogue.ts'
import type { Row, ShopDatabase } from './database.ts'
import { type Settings, versionOf } from './settings.ts'

/** A shop answers hundreds of questions; the index holds at most this many. */
const maxArticles = 20_000

/** The articles of a shop's file. */
export function sqliteArticles(db: ShopDatabase, settings: Settings): Articles {
  let index: { version: number; index: ArticleIndex } | undefined
  return {
    article: async id => articleOf(db.get('SELECT document FROM articles WHERE id = ?', id)),
    async find(question, about) {
      const version = versionOf(db, 'articles')
      if (index?.version !== version)
        index = {
          version,
          index: articleIndex(allArticles(db), settings.read('synonyms'), settings.read('shop').locales[0]),
        }
      return index.index.find(question, about)
    },
  }
}

/** Every article in the order the shop lists them. */
export const allArticles = (db: ShopDatabase): Article[] =>
  db.all('SELECT document FROM articles ORDER BY sequence LIMIT ?', maxArticles).map(row => articleOf(row)!)

/** Adds or replaces an article. */
export function saveArticle(db: ShopDatabase, article: Article): Saved {
  const changed = db.run(
    `INSERT INTO articles (id, document) VALUES (?, ?)
     ON CONFLICT (id) DO UPDATE SET document = excluded.document WHERE document <> excluded.document`,
    article.id,
    JSON.stringify(article),
  )
  return changed ? 'changed' : 'same'
}

const articleOf = (row: Row | undefined): Article | undefined => row && JSON.parse(row.document as string)
