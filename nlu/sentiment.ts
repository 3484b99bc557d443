import type { Reading } from './normalise.ts'

const strength: [number, string][] = [
  [
    3,
    'love amazing awesome fantastic excellent perfect wonderful brilliant outstanding superb incredible adore delighted thrilled begeistert fantastisch hervorragend perfekt wunderbar liebe genial spitze klasse adore parfait excellente magnifique formidable genial superbe encanta increible maravilloso maravillosa fantastico fantastica perfecto perfecta excelente adoro amei maravilhoso otimo perfeito incrivel fantastico adoro perfetto meraviglioso eccellente ottimo',
  ],
  [
    2,
    'great good happy glad thanks thank helpful nice lovely pleased satisfied beautiful best recommend appreciate impressed comfortable gut toll super danke schon freue zufrieden prima hilfreich nett bon bonne bien merci super content contente satisfait satisfaite sympa belle gracias bueno buena genial contento contenta feliz satisfecho gusta bom boa obrigado obrigada feliz satisfeito gostei legal grazie bene buono buona bello bella felice contento soddisfatto',
  ],
  [
    1,
    'fine ok okay fair cool works easy quick interesting ok okay passt einfach schnell correct facile rapide vale facil rapido legal va',
  ],
  [
    -1,
    'slow confusing expensive late missing delayed wrong small difficult unfortunately langsam teuer spat fehlt falsch leider schwierig lent cher retard manque malheureusement difficile lento caro tarde falta dificil desgraciadamente atrasado errado infelizmente lento caro ritardo manca purtroppo difficile sbagliato',
  ],
  [
    -2,
    'bad poor broken damaged faulty disappointed disappointing unhappy annoyed annoying sad upset frustrated frustrating useless problem complaint fail failed unacceptable ridiculous defective torn ripped dirty cheap-looking schlecht kaputt beschadigt defekt enttauscht traurig argerlich verargert nutzlos beschwerde unmoglich mauvais casse abime decu decue triste enerve inutile inacceptable defectueux malo mala roto rota danado decepcionado decepcionada triste enfadado inutil inaceptable defectuoso ruim quebrado danificado decepcionado decepcionada triste chateado inutil inaceitavel defeituoso cattivo rotto rotta danneggiato deluso delusa triste arrabbiato inutile inaccettabile difettoso',
  ],
  [
    -3,
    'terrible horrible awful worst hate disgusting furious angry outrageous appalling pathetic scam garbage rubbish crap shit fucking nightmare disgrace schrecklich furchtbar hasse wutend unverschamt katastrophe scheisse mist betrug ekelhaft frechheit horrible affreux deteste furieux scandaleux nul nulle merde arnaque catastrophe honteux pesimo odio furioso vergonzoso mierda estafa asco pessimo horrivel odeio furioso vergonha merda golpe nojo pessimo orribile odio furioso vergogna merda truffa schifo terribile',
  ],
]
const words = new Map<string, number>()
for (const [value, list] of strength) for (const word of list.split(' ')) words.set(word.replace('ß', 'ss'), value)

const intensifiers = new Set(
  'very really so extremely absolutely totally incredibly super too quite sehr wirklich so total extrem absolut tres vraiment tellement trop muy realmente tan demasiado muito realmente tao molto davvero cosi troppo'.split(
    ' ',
  ),
)
const negations = new Set(
  'not no never t dont didnt doesnt isnt wasnt cant hardly without nicht kein keine nie niemals ohne pas jamais sans nunca sin nao nunca sem non mai senza'.split(
    ' ',
  ),
)
const emoji: [RegExp, number][] = [
  [
    /[\u{1F600}-\u{1F60D}\u{1F970}\u{1F929}\u{2764}\u{1F495}-\u{1F49F}\u{1F44D}\u{1F389}\u{1F64F}\u{1F973}\u{263A}]/u,
    2,
  ],
  [
    /[\u{1F620}-\u{1F624}\u{1F92C}\u{1F44E}\u{1F62D}\u{1F622}\u{1F61E}-\u{1F61F}\u{1F614}\u{1F625}\u{1F641}\u{2639}\u{1F92E}\u{1F611}\u{1F644}]/u,
    -2,
  ],
]
const mostWords = 200

/** How the shopper feels, from -1 (angry) to 1 (delighted): signed words, what strengthens and turns them, and signs. */
export function sentimentOf({ folded, cased, words: said }: Reading): number {
  let sum = 0
  const count = Math.min(said.length, mostWords)
  for (let i = 0; i < count; i++) {
    const value = words.get(said[i]!.form.replace('ß', 'ss'))
    if (value === undefined) continue
    let own = value
    if (intensifiers.has(said[i - 1]?.form ?? '')) own *= 1.4
    // "no problem" and "not bad" are mild, "not good" is half as bad as "bad".
    if (turned(folded, said, i)) own *= value < 0 ? -0.25 : -0.7
    sum += own
  }
  for (const [pattern, value] of emoji) if (pattern.test(folded)) sum += value
  const exclaims = (folded.match(/!/g) ?? []).length
  if (exclaims >= 2) sum *= 1.25
  const letters = cased.replace(/[^\p{L}]/gu, '')
  if (letters.length >= 12 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    sum = sum === 0 ? -1 : sum * 1.3
  return sum === 0 ? 0 : Math.round(Math.tanh(sum / 3.5) * 100) / 100
}

/** Whether one of the three words before is a negation, with no stop between. */
function turned(folded: string, said: Reading['words'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (/[,.;!?]/.test(folded.slice(said[i]!.end, said[i + 1]!.start))) return false
    if (negations.has(said[i]!.form)) return true
  }
  return false
}
