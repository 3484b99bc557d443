/** A question that the shop has answered: delivery, returns, care, ... */
export type Article = {
  id: string
  title: string
  /** Plain text, paragraphs parted by blank lines. The first paragraph is the short answer. */
  text: string
  /** 'delivery', 'returns', 'payment', 'warranty', 'care', 'stores', 'privacy', ... */
  topic: string
  /** Ways to ask it. */
  questions?: string[]
  /** Intents that it answers outright. */
  intents?: string[]
  url?: string
  /** BCP 47 */
  locale?: string
}

export type Articles = {
  article(id: string): Promise<Article | undefined>
  /** Best first; an empty list when none answers. `intent` favours the articles that name it. */
  find(
    question: string,
    about?: { intent?: string; topic?: string; locale?: string },
  ): Promise<{ article: Article; score: number }[]>
}
