import { isCommonWord } from './common-words.ts'
import { isEnglishWord } from './english-words.ts'

/**
 * Product titles, found whole or by their telling words: "Fjell boots" is the one title that has both. An inverted index
 * from words to titles; words that are in too many titles are never the ones looked up, so the time does not grow.
 */
export type TitleIndex = {
  /** The title that is exactly these stems, written together. */
  whole(key: string): string | undefined
  /** How many titles have the word. */
  spread(stem: string): number
  /** The one title that the words at hand pick out, with the places of those that did. */
  pick(stems: string[], language: string): { id: string; matched: number[] } | undefined
}

type Title = { id: string; stems: string[] }

const widest = 64
/** So many words are looked up for titles. */
const looked = 4
const tooMany = -1

/** @param ofShop whether a stem is a word of the shop: "tent" is an everyday word, but says much in a shop of tents */
export function createTitleIndex(titles: Title[], ofShop: (stem: string) => boolean): TitleIndex {
  const byKey = new Map<string, number>()
  const wordIds = new Map<string, number>()
  const spreads: number[] = []
  const wordsOfTitle: Uint32Array[] = []
  for (let t = 0; t < titles.length; t++) {
    const { stems } = titles[t]!
    const key = stems.join('')
    byKey.set(key, byKey.has(key) ? tooMany : t)
    const own = new Set<number>()
    for (const stem of stems) {
      let id = wordIds.get(stem)
      if (id === undefined) {
        id = wordIds.size
        wordIds.set(stem, id)
        spreads.push(0)
      }
      if (!own.has(id)) spreads[id]!++
      own.add(id)
    }
    wordsOfTitle.push(Uint32Array.from(own))
  }
  const postings = postingsOf(wordsOfTitle, spreads)
  const worth = (word: number) => Math.log(1 + titles.length / spreads[word]!)

  function pick(stems: string[], language: string) {
    const ids = stems.map(stem => wordIds.get(stem))
    // Each of the narrower words has a say: the rarest may be a small word of the shopper's ("pour" of a French one).
    const narrow = ids.filter((id): id is number => id !== undefined && spreads[id]! <= widest)
    narrow.sort((a, b) => spreads[a]! - spreads[b]!)
    const candidates = new Set(narrow.slice(0, looked).flatMap(id => [...postings(id)]))
    let best: { title: number; score: number; share: number } | undefined
    let tied = false
    for (const title of candidates) {
      const own = wordsOfTitle[title]!
      let score = 0
      let total = 0
      for (const word of own) {
        total += worth(word)
        if (ids.includes(word)) score += worth(word)
      }
      const share = score / total
      const order = best ? score - best.score || share - best.share : 1
      if (Math.abs(order) < 1e-9) tied = true
      if (order > 1e-9) {
        best = { title, score, share }
        tied = false
      }
    }
    if (!best || tied) return undefined
    const own = wordsOfTitle[best.title]!
    const matched = ids.flatMap((id, i) => (id !== undefined && own.includes(id) ? [i] : []))
    // "box of 24" and "in the forest" are in titles too: it takes two words of some weight, or one that is a name.
    const content = [...new Set(matched.map(i => stems[i]!))].filter(
      one => one.length > 1 && !/^\d+$/.test(one) && (ofShop(one) || !isCommonWord(one, language)),
    )
    const names = content.filter(one => telling(one, titles[best!.title]!, language))
    if (content.length < 2 && names.length === 0) return undefined
    if (best.share < 0.4 && content.length < 2 && !names.some(one => spreads[wordIds.get(one)!] === 1)) return undefined
    return { id: titles[best.title]!.id, matched }
  }

  return {
    whole: key => {
      const title = byKey.get(key)
      return title === undefined || title === tooMany ? undefined : titles[title]!.id
    },
    spread: stem => {
      const id = wordIds.get(stem)
      return id === undefined ? 0 : spreads[id]!
    },
    pick,
  }
}

/** One word picks a title when it is a name of its own ("Fjell") or the thing itself ("kettle"), not a quality. */
function telling(stem: string, title: Title, language: string): boolean {
  if (isCommonWord(stem, language) || stem.length < 3 || /^\d/.test(stem)) return false
  return title.stems.at(-1) === stem || !isEnglishWord(stem)
}

/** The titles of a word, for those words that few enough titles have. */
function postingsOf(wordsOfTitle: Uint32Array[], spreads: number[]): (word: number) => Uint32Array {
  const starts = new Uint32Array(spreads.length + 1)
  for (let w = 0; w < spreads.length; w++) starts[w + 1] = starts[w]! + (spreads[w]! <= widest ? spreads[w]! : 0)
  const titles = new Uint32Array(starts[spreads.length]!)
  const filled = starts.slice()
  for (let t = 0; t < wordsOfTitle.length; t++) {
    for (const word of wordsOfTitle[t]!) if (spreads[word]! <= widest) titles[filled[word]!++] = t
  }
  return word => titles.subarray(starts[word]!, starts[word + 1]!)
}
