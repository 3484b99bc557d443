import { fold } from '../fold.ts'
import { type Ideas, ideasIn } from './ideas.ts'
import { dimensionsNamed, inFigures, type Quantity, quantitiesIn } from './quantities.ts'
import { type Term, termsOf } from './terms.ts'

/** What a question wants to hear: yes or no, how many of something, how much or long or big, or anything else. */
export type Wanted = 'yes-no' | 'count' | 'amount' | 'open'

/** A shopper's question as it is compared with facts. */
export type Question = {
  text: string
  language: string
  wanted: Wanted
  /** Every word, in order. */
  all: Term[]
  /** The words that carry meaning, in order; those that name the product itself are left out. */
  terms: Term[]
  ideas: Ideas
  /** Figures that were named: "can it take 100 kg". */
  quantities: Quantity[]
  /** Dimensions that the units in it ask for: 'mass' of "how many kilos". */
  dimensions: Set<string>
}

/**
 * Reads a question.
 * @param language the two letters of the shopper's language
 * @param thing title, type and brand of the product: what only names it says nothing of what is asked
 * @param whether "which of these has a lid" is asked of each: whether it has one
 */
export function readQuestion(text: string, language: string, thing = '', whether = false): Question {
  const own = fillers[language] ?? fillers.en!
  const all = termsOf(text, language)
  const naming = new Set(termsOf(thing, language).map(term => term.root))
  const carrying = all.filter(term => !own.has(term.word))
  const apart = carrying.filter(term => !naming.has(term.root))
  const terms = apart.length > 0 ? apart : carrying
  const ideas = ideasIn(
    all.filter(term => !naming.has(term.root) || !carrying.includes(term)),
    language,
  )
  const quantities = quantitiesIn(inFigures(text))
  const dimensions = dimensionsNamed(all.map(term => term.word))
  const form = wantedBy(text, language)
  const wanted = whether && form === 'open' ? 'yes-no' : form
  if (wanted !== 'yes-no')
    for (const one of impliedBy[language] ?? []) if (one[0].test(fold(text))) dimensions.add(one[1])
  return { text, language, wanted, all, terms, ideas, quantities, dimensions }
}

/** A question without a word that asks for more ("what", "wie viele") is answered by yes or no. */
function wantedBy(text: string, language: string): Wanted {
  const folded = fold(text)
  const { asking, count, amount } = forms[language] ?? forms.en!
  if (count.test(folded)) return 'count'
  if (amount.test(folded)) return 'amount'
  if (asking.test(folded)) return 'open'
  return /\?/.test(text) || language !== 'en' || auxiliary.test(folded) ? 'yes-no' : 'open'
}

const auxiliary =
  /^(?:(?:and|but|so|ok|well|hi|hello|hey|please)[, ]+)*(?:is|are|was|do|does|did|can|could|will|would|has|have|should|isn't|aren't|doesn't|won't|can't)\b|\b(?:is it|does it|are they|do they|can i|can it|has it|whether|if it)\b/

const forms: Record<string, { asking: RegExp; count: RegExp; amount: RegExp }> = {
  en: {
    asking: /\b(?:what|whats|which|who|whose|where|when|why|how|tell me|describe|details|i need the)\b/,
    count: /\bhow many\b|\bnumber of\b/,
    amount:
      /\bhow (?:much|long|big|heavy|tall|wide|deep|thick|large|high|far|small|bright|loud|fast|warm|strong|old|quiet|light|hot|powerful|soon|quick)\w*\b/,
  },
  de: {
    asking: /\b(?:was|welche\w*|wer|wo|wann|warum|wie|womit|woraus|wofur|worauf|wohin|wozu)\b/,
    count: /\bwie ?viele?\b(?! (?:kostet|wiegt))/,
    amount:
      /\bwie (?:viel|lange?|gross|schwer|hoch|breit|tief|dick|weit|hell|laut|schnell|warm|stark|alt|leicht|leise)\b/,
  },
  fr: {
    asking: /\b(?:quels?|quelles?|qui|ou|quand|pourquoi|comment|combien|en quoi|de quoi|qu'est-ce)\b/,
    count: /\bcombien d(?:e |')(?!temps)/,
    amount: /\b(?:combien|quelle? (?:taille|poids|longueur|largeur|hauteur|duree|capacite))\b/,
  },
  es: {
    asking: /\b(?:que|cual(?:es)?|quien|donde|cuando|por que|como|cuant[oa]s?)\b/,
    count: /\bcuant[oa]s\b/,
    amount: /\bcuant[oa]\b/,
  },
  it: {
    asking: /\b(?:che|cosa|quali?|qual|chi|dove|quando|perche|come|quant[oaie])\b/,
    count: /\bquant[ie]\b/,
    amount: /\bquant[oa]\b/,
  },
  pt: {
    asking: /\b(?:que|qual|quais|quem|onde|quando|por que|como|quant[oa]s?)\b/,
    count: /\bquant[oa]s\b/,
    amount: /\bquant[oa]\b/,
  },
}

/** Dimensions that a question wants without naming a unit. */
const impliedBy: Record<string, [RegExp, string][]> = {
  en: [
    [/\bhow (?:heavy|light)|\bweigh/, 'mass'],
    [/\bhow (?:tall|wide|deep|thick|high|far|big|large|small)\b|\bdimension|\bdiameter/, 'length'],
    [
      /\bhow long (?:does|do|will|can|is the battery|until|before|did|would|it takes)\b|\bhow (?:quick|fast|soon)\b|\bbattery life\b|\blast\b/,
      'time',
    ],
    [/\bhow long (?:is|are)\b/, 'length'],
    [/\bhow loud|\bhow (?:noisy|quiet)/, 'loudness'],
    [/\bhow (?:bright)/, 'light'],
    [/\bhow (?:powerful|much power|strong)/, 'power'],
    [/\bhow (?:hot|cold|warm)/, 'temperature'],
    [/\bhow big is the tank|\bhow much (?:water|coffee|liquid|does it hold|fits?)|\bcapacity/, 'volume'],
    [/\bhow (?:many|much) (?:people|persons|can sleep)/, 'persons'],
  ],
  de: [
    [/\bwie schwer|\bwiegt|\bgewicht/, 'mass'],
    [/\bwie (?:gross|breit|hoch|tief|dick|weit|lang)\b|\babmessung|\bmasse\b/, 'length'],
    [/\bwie lange\b|\bakkulaufzeit/, 'time'],
    [/\bwie (?:laut|leise)/, 'loudness'],
    [/\bwie hell/, 'light'],
    [/\bwie viel passt|\bfassungsvermogen|\bvolumen/, 'volume'],
  ],
  fr: [
    [/\bpese|\bpoids/, 'mass'],
    [/\bdimension|\blongueur|\blargeur|\bhauteur/, 'length'],
    [/\bcombien de temps|\bautonomie|\bduree/, 'time'],
    [/\bcontenance|\bcapacite|\bvolume/, 'volume'],
  ],
  es: [
    [/\bpesa|\bpeso/, 'mass'],
    [/\bmide|\bmedidas|\blargo|\bancho|\balto/, 'length'],
    [/\bcuanto (?:dura|tiempo)|\bautonomia|\bduracion/, 'time'],
    [/\bcapacidad|\bvolumen|\bcabe/, 'volume'],
  ],
  it: [
    [/\bpes[aoi]|\bpesant/, 'mass'],
    [/\bmisura|\bquanto (?:e|sono) grand|\bdimension|\blung|\blarg|\balt[oa]/, 'length'],
    [/\bquanto (?:dura|tempo)|\bautonomia|\bdurata/, 'time'],
    [/\bcapacita|\bvolume|\bcontiene/, 'volume'],
  ],
  pt: [
    [/\bpesa|\bpeso/, 'mass'],
    [/\bmede|\bmedidas|\bcomprimento|\blargura|\baltura/, 'length'],
    [/\bquanto (?:dura|tempo)|\bautonomia|\bduracao/, 'time'],
    [/\bcapacidade|\bvolume|\bcabe/, 'volume'],
  ],
}

const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Words that hold a question together. */
const fillers: Record<string, Set<string>> = {
  en: list(`a about actually all also am an and any anything are as at be been being but by can could did do does each else
    every for from get gets give goes going got had has have hello her hey hi his how i id if im in into is isnt it its just
    know like ll look looking many may me might more much my need needed no not of ok on one ones only or other our please pls
    product really s same say says see shall should so some someone something specific sort still such sure t tell than thank
    thanks that the their them then there these they thing this those to too type up us use very wanted want wants was we well
    were what whats when where which who whose why will with work would you your item kind does dont doesnt device certain
    listed list match match specify specified come comes`),
  de: list(`aber alle als also am an auch auf aus bei bin bitte da das dass dem den denn der des die dies diese dieser dieses
    doch ein eine einem einen einer eines er es etwas euch fur gibt habe haben hat hallo hier ich ihr ihre im in ist ja kann
    kein keine konnen man mein meine mich mir mit nach nicht noch nur oder schon sein sich sie sind so und uns vom von vor war
    was welche welcher welches wenn wer wie will wir wird wo zu zum zur viel viele eigentlich denn produkt artikel gibts`),
  fr: list(`a ai au aux avec c ce cela ces cet cette ca combien comment d dans de des du elle elles en es est et etes eux il ils
    j je l la le les leur lui ma mais me mes moi mon n ne nous on ont ou par pas peut peuvent plus pour qu que quel quelle
    quelles quels qui s sa se ses si son sont sur t ta te toi ton tu un une vos votre vous y estce bonjour svp produit article`),
  es: list(`a al algo and con como cual cuales cuando cuanto cuanta cuantos cuantas de del el ella ellos en es esa ese eso esta
    este esto hay hola la las le lo los me mi muy ni no nos o para pero por porfavor puede pueden que quien se si sin son su sus
    te tiene tienen tu un una unos y ya yo producto articulo`),
  it: list(`a ai al alla anche c che chi ci ciao come con cosa da dei del della di e ed ha hanno i il in io l la le lei lo loro
    ma me mi mio ne no non o per perche piu puo possono qual quale quali quando quanto quanta quanti quante questa queste questi
    questo se si sono su sua suo ti tu un una uno vi prodotto articolo`),
  pt: list(`a ao aos as com como da das de del dele dela do dos e ela ele eles em essa esse esta este eu ha isso isto la lhe mas
    me meu minha muito na nao nas no nos o ola os ou para pela pelo pode podem por qual quais quando quanto quanta quantos
    quantas que quem se sem ser seu sua tem tu um uma voce produto artigo`),
}
