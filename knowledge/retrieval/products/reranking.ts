import type { Prepared } from './hits.ts'
import { seek } from './lists.ts'
import type { ProductIndex } from './product-index.ts'
import { inType, isHead, maxDocuments, titlePlace } from './segment.ts'

export type Ranked = { document: number; score: number }

/** Words that follow each other in the query and in the title. */
const phraseGain = 0.25
/** Words in the title or the type rather than further down. */
const titleGain = 0.25
/** The kinds of thing that the best of them are. */
const feedbackGain = 0.35
/** What can be had and what many have rated, among products that are as much to the point. */
const priorGain = 0.06
/** A title that names the thing has this part of what its type would bring. */
const namedPart = 0.7
/** The best whose kinds are counted. */
const feedback = 24

/**
 * The best by words alone, put in their final order: by what it would take too long to look at for all of them. Words that
 * stand together, words in the title, and the kind of thing that most of the best are (pseudo-relevance feedback: Rocchio
 * 1971, here over kinds).
 */
export function rerank(index: ProductIndex, prepared: Prepared): Ranked[] {
  const { top } = index.arenas
  const [documents, scores] = [top.documents(), top.scores()]
  const ranked: Ranked[] = []
  for (let i = 0; i < documents.length; i++)
    ranked.push({
      document: documents[i]!,
      score:
        scores[i]! *
        titleFactor(prepared, documents[i]!) *
        namedFactor(prepared, documents[i]!, kindOf(index, documents[i]!)) *
        (1 + (priorGain * priorOf(index, documents[i]!)) / 255),
    })
  ranked.sort(byScore)
  const liked = kindsOfBest(index, ranked)
  for (const one of ranked) one.score *= 1 + feedbackGain * (liked.get(kindOf(index, one.document)) ?? 0)
  return ranked.sort(byScore)
}

/** The top as it stands, best first. */
export function inOrder({ arenas: { top } }: ProductIndex): Ranked[] {
  const [documents, scores] = [top.documents(), top.scores()]
  return Array.from(documents, (document, i) => ({ document, score: scores[i]! })).sort(byScore)
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.document - b.document

const kindOf = ({ live }: ProductIndex, document: number): number =>
  live[Math.floor(document / maxDocuments)]!.segment.kinds[document % maxDocuments]!

const priorOf = ({ live }: ProductIndex, document: number): number =>
  live[Math.floor(document / maxDocuments)]!.segment.priors[document % maxDocuments]!

/** How much each kind is among the best, 0 to 1; what came first counts more. */
function kindsOfBest(index: ProductIndex, ranked: Ranked[]): Map<number, number> {
  const sums = new Map<number, number>()
  let most = 0
  for (const [i, { document }] of ranked.slice(0, feedback).entries()) {
    const kind = kindOf(index, document)
    if (kind === 0) continue
    const sum = (sums.get(kind) ?? 0) + 1 / Math.log2(2 + i)
    sums.set(kind, sum)
    if (sum > most) most = sum
  }
  for (const [kind, sum] of sums) sums.set(kind, sum / most)
  return sums
}

/**
 * What is lifted for a title that names the thing, where the type told is another: types are often wrong, missing or coarse.
 */
function namedFactor({ words, scoring, lists }: Prepared, document: number, kind: number): number {
  const gain = scoring.kindFactors[kind]!
  const floor = 1 + namedPart * (scoring.mostKind - 1)
  if (gain >= floor) return 1
  const local = document % maxDocuments
  for (const [i, list] of lists[Math.floor(document / maxDocuments)]!.entries()) {
    if (words[i]!.role !== 'thing') continue
    const at = seek(list, list.from, local)
    const place = at < list.to && list.documents[at] === local ? list.places[at]! : 0
    if ((place & titlePlace) !== 0 && (place & isHead) !== 0 && (place & inType) === 0) return floor / gain
  }
  return 1
}

/** What the places of the words in the title make of a score. */
function titleFactor({ words, scoring, lists }: Prepared, document: number): number {
  const local = document % maxDocuments
  let [phrase, inTitle, before] = [0, 0, 0]
  for (const [i, list] of lists[Math.floor(document / maxDocuments)]!.entries()) {
    const at = seek(list, list.from, local)
    const place = at < list.to && list.documents[at] === local ? list.places[at]! : 0
    const here = place & titlePlace
    const weight = scoring.weights[i]!
    if (here > 0 || (place & inType) !== 0) inTitle += weight
    if (i > 0 && here > 0 && here < titlePlace && here - before === 1) phrase += (weight + scoring.weights[i - 1]!) / 2
    before = here
  }
  if (words.length === 0) return 1
  const { total } = scoring
  return (1 + (phraseGain * phrase) / total) * (1 - titleGain + titleGain * (inTitle / total))
}
