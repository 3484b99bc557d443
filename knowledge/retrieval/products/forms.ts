/**
 * Other forms that an English word may have in a catalogue: fold, folding, foldable, folded. They are guesses, looked up
 * in the dictionary: those that no text has cost nothing.
 */
export function otherForms(word: string): string[] {
  if (!/^[a-z]{4,}$/.test(word)) return []
  const bases = new Set([word])
  for (const end of endings) {
    if (!word.endsWith(end) || word.length - end.length < 4) continue
    const base = word.slice(0, -end.length)
    bases.add(base)
    bases.add(`${base}e`)
    if (/([b-df-hj-np-tv-z])\1$/.test(base)) bases.add(base.slice(0, -1))
  }
  const forms = new Set<string>()
  for (const base of bases) {
    forms.add(base)
    const open = base.endsWith('e') ? base.slice(0, -1) : base
    for (const end of endings) forms.add(open + end)
    if (base.length > 3 && /[aeiou][b-df-hj-np-tv]$/.test(base))
      for (const end of ['ing', 'ed', 'er']) forms.add(base + base.at(-1) + end)
  }
  forms.delete(word)
  return [...forms]
}

const endings = ['ing', 'ed', 'er', 'able', 'en', 'y']
