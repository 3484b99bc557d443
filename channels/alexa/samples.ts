/** Alexa takes short sentences better than long ones; more words than these are seldom said the same way twice. */
const maxWords = 9
/** A word belongs to the intent itself, not to what it is about, when so many of its utterances have it, ... */
const ownShare = 0.04
/** ... more than one of them, unless the utterance is as short as this, ... */
const fewWords = 2
/** ... or so many of all intents. Such a word tells no intent from another, but where so many of one's utterances have it. */
const commonShare = 0.45
const telling = 0.25

/**
 * An utterance as Alexa takes it: small letters, spaces, apostrophes and hyphens, no digits or other signs
 * (developer.amazon.com, rules for sample utterances); `undefined` for one that would lose its meaning.
 */
export function sampleOf(utterance: string): string | undefined {
  const plain = utterance
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[?!.,;:…¿¡]+(?=\s|$)|[¿¡]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!/^[\p{L}\p{M}]+(?:(?:'|-| |' )[\p{L}\p{M}]+)*'?$/u.test(plain)) return undefined
  return plain.split(' ').length <= maxWords ? plain : undefined
}

/**
 * The utterances of each intent that name nothing in particular, as samples; each sample stands at one intent only. Alexa
 * tells that an intent was meant, not in which words: "return the green lamp" would lose the lamp, so it is left to free text.
 * @param utterances by intent; where two intents have the same sample, the first one keeps it
 * @param most samples of one intent
 */
export function samplesOf(utterances: Record<string, string[]>, most: number): Record<string, string[]> {
  const samples = Object.entries(utterances).map(([intent, texts]) => ({
    intent,
    own: [...new Set(texts.flatMap(text => sampleOf(text) ?? []))],
  }))
  const spread = new Map<string, number>()
  const frequencies = samples.map(({ own }) => {
    const counts = new Map<string, number>()
    for (const word of own.flatMap(sample => [...new Set(sample.split(' '))]))
      counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
    return counts
  })
  const taken = new Set<string>()
  return Object.fromEntries(
    samples.map(({ intent, own }, i) => {
      const counts = frequencies[i]!
      const share = (word: string) => (counts.get(word) ?? 0) / own.length
      const isCommon = (word: string) => spread.get(word)! / samples.length >= commonShare
      const isTypical = (words: string[]) =>
        words.some(word => !isCommon(word) || share(word) >= telling) &&
        words.every(
          word => isCommon(word) || (share(word) >= ownShare && (counts.get(word)! > 1 || words.length <= fewWords)),
        )
      const kept = own
        .filter(sample => !taken.has(sample) && isTypical(sample.split(' ')))
        .map(sample => {
          const words = sample.split(' ')
          return { sample, typical: words.reduce((sum, word) => sum + share(word), 0) / words.length }
        })
        .sort((a, b) => b.typical - a.typical || (a.sample < b.sample ? -1 : 1))
        .slice(0, most)
        .map(({ sample }) => sample)
      for (const sample of kept) taken.add(sample)
      return [intent, kept]
    }),
  )
}
