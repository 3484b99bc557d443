import type { Article } from '../../articles.ts'

/**
 * Articles as an author writes them:
 *
 *   # delivery-time · delivery · delivery_options      id, topic, intents answered outright
 *   How long does delivery take?                       the title
 *   ? how many days until my parcel comes              ways to ask it
 *   In two to four working days.                       the short answer, one or two sentences
 *                                                      an empty line
 *   More about it.                                     the rest
 *
 * One in another language has the same id, and its own has the language at the end: `delivery-time.de`.
 */
export function parseArticles(text: string, locale = 'en'): Article[] {
  return text
    .trim()
    .split(/^# /m)
    .filter(Boolean)
    .map(block => {
      const [head, title, ...lines] = block.trim().split('\n')
      const [id, topic, intents] = head!.split(' · ').map(part => part.trim())
      const questions = lines.filter(line => line.startsWith('? ')).map(line => line.slice(2))
      const paragraphs = lines
        .filter(line => !line.startsWith('? '))
        .join('\n')
        .split(/\n\s*\n/)
      return {
        id: locale === 'en' ? id! : `${id}.${locale}`,
        title: title!,
        text: paragraphs.map(paragraph => paragraph.replaceAll('\n', ' ').trim()).join('\n\n'),
        topic: topic!,
        questions,
        ...(intents && { intents: intents.split(', ') }),
        url: `/help/${id}`,
        locale,
      }
    })
}
