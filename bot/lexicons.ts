import type { Knowledge } from '../knowledge/knowledge.ts'
import { createLexicon } from '../nlu/lexicon.ts'
import type { Lexicon } from '../nlu/understanding.ts'

/** The shop's words for the understanding, rebuilt when the catalogue has changed. */
export function createLexicons(knowledge: Knowledge): () => Promise<Lexicon> {
  let built: { version: number; lexicon: Promise<Lexicon> } | undefined
  return async () => {
    const version = await knowledge.catalogue.version()
    if (built?.version !== version) {
      built = {
        version,
        lexicon: knowledge.catalogue.words().then(words => createLexicon(words, knowledge.shop.locales[0])),
      }
    }
    return built.lexicon
  }
}
