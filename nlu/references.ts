import { bare, type Finder, type Found, matches } from './entities/finder.ts'

type Reference = 'it' | 'both' | 'all' | 'other' | 'same' | 'last'

/** By meaning and language. The first that matches a place wins: "all of them" is 'all', and its "them" no 'it'. */
const words: [Reference, Record<string, string>][] = [
  [
    'same',
    {
      en: 'the same (?:one|thing|again)|the same(?! (?:time|day|way|address|reason|problem|issue))|same (?:one|again|thing)|same',
      de: 'd(?:as|en|ie|er)selben?|das gleiche|den gleichen|die gleichen?|der gleiche|dasselbe',
      fr: 'la meme chose|l[ea] meme|les memes|pareil(?:le)?s?|idem',
      es: '(?:el|la|lo|los|las) mism[oa]s?',
      pt: '[oa]s? mesm[oa]s?',
      it: 'l[oa] stess[oa]|gli stessi|le stesse|ugual[ei]|identic[oaie]|il medesimo|la medesima',
    },
  ],
  [
    'last',
    {
      en: '(?:my|the) (?:last|latest|most recent|newest|previous) (?:order|purchase|delivery|parcel|package)',
      de: '(?:meine[rs]?|die|der|den) (?:aller)?(?:letzte|letzten|neueste|neuesten|jungste|jungsten|zuletzt aufgegebene) (?:bestellung|lieferung|sendung|auftrag|einkauf|kauf)|meinen (?:letzten|neuesten) (?:auftrag|einkauf|kauf)',
      fr: '(?:ma|la) (?:toute )?derniere (?:commande|livraison|cmd)|(?:mon|le) dernier (?:achat|colis)|(?:ma|la) commande (?:precedente|la plus recente)',
      es: '(?:mi|el|del|la) ultim[oa] (?:pedido|compra|orden|envio|paquete)|(?:mi|el|la) (?:pedido|compra|orden) (?:mas reciente|anterior)|lo ultimo que (?:pedi|compre)',
      pt: '(?:(?:o )?meu|o) ultimo pedido|(?:(?:a )?minha|a) ultima (?:compra|encomenda)|(?:ultima|mais recente) encomenda|encomenda mais recente|pedido mais recente',
      it: "(?:(?:il mio |l')?ultimo (?:ordine|acquisto|pacco)|(?:la mia |l')?ultima (?:spedizione|consegna|spesa)|(?:il mio |l')?ordine piu recente|ordine precedente)",
    },
  ],
  [
    'both',
    {
      en: 'both(?: of (?:them|those|these))?|the (?:two|2) of them|the (?:two|2)',
      de: 'alle beide[ns]?|beide[nrs]?(?: davon)?|(?:die|alle) (?:zwei|2)(?= |$|[.,!?])',
      fr: "(?:tous |toutes )?les (?:deux|2)(?! (?:premier|dernier))|(?:l'un et l'autre|l'une et l'autre)",
      es: 'amb[oa]s|(?:l[oa]s|es[oa]s|est[oa]s) (?:dos|2)',
      pt: 'amb[oa]s|os (?:dois|2)|as (?:duas|2)',
      it: "entramb[ie]|ambedue|tutt[ie] e (?:due|2)|tutt'e (?:due|2)|(?:i|le) due",
    },
  ],
  [
    'other',
    {
      en: 'the other (?:one|ones|two|pair)|the other|another one|a different one|other one|the others',
      de: '(?:der|die|das|den|dem) anderen?|ein(?:e|en)? andere[rns]?',
      fr: "l'autre|les autres|un autre|une autre",
      es: '(?:el|la) otr[oa]|l[oa]s otr[oa]s|otr[oa]',
      pt: '[oa] outr[oa]|outr[oa]',
      it: "l'altr[oa]|quell'altr[oa]|quegli altri|quelle altre|gli altri|le altre|un altro|un'altra",
    },
  ],
  [
    'all',
    {
      en: "all of (?:it|them|those|these)|everything|all the (?:items|things|products)|the whole (?:order|thing|lot)|every one(?: of them)?|each of them|all(?: [3-9])?(?! (?:about|right|in all|along|good|set|done|day|night|over|i (?:want|need)|that'?s all))",
      de: 'alle[sn]?(?: davon)?|die ganze bestellung|samtliche',
      fr: "tous|toutes|tout(?: ca| cela)?|la totalite|l'integralite|l'ensemble|chacune?",
      es: 'tod[oa]s?(?: ell[oa]s)?',
      pt: 'tod[oa]s(?: eles| elas)?|tudo',
      it: 'tutt[ioe]',
    },
  ],
  [
    'it',
    {
      en: 'it|that one|this one|that thing|these ones|those ones|them|those|these|that|this|the one|this product|this item|that product|that item',
      de: 'es|ihn|das hier|diese[rsnm]?(?: hier| da)?|dies|das da|jene[rsn]?|das produkt',
      fr: 'celui-ci|celle-ci|celui-la|celle-la|ceux-ci|celles-ci|ca|cela|ceci|ce produit|cet article|ce modele|ce truc|(?<=\\p{L}-)(?:le|la|les)(?!-)',
      es: 'es[eao]s?|est[eao]s?|lo|este producto',
      pt: 'ess[eao]s?|est[eao]s?|iss[o]|ist[o]|eles?|elas?|desse|dessa|deste|desta|disto|disso|nele|nela|del[ea]s?',
      it: 'quest[oaie]|quell[oaie]|quel prodotto|quell articolo|lo|\\p{L}{3,}[aei]rl[oaie]|(?:aggiungi|metti|togli|leva|annulla|cancella|rimuovi|elimina|compra|salva|cambia|manda|spedisci|prendi|restituisci|ordina|rendi)l[oaie]|(?:l[aei])(?= (?:prendo|compro|voglio|restituisco|rendo|cambio|tengo|ordino|annullo|rimando|posso|puoi|potete|avete|metti|vorrei)(?!\\p{L}))',
    },
  ],
]

/** "that" that joins sentences, "it" that stands for the weather: they point at nothing. */
const notIt: Record<string, RegExp> = {
  en: /^(?:that|this|these|those) (?:i|we|you|he|she|they|is(?: |n)|was|are|were|means|would|will|can|could|has|way|time|morning|week|weekend|month|year|afternoon|evening|the|my|it|there|does|do|did|much|many|kind|sort|sounds?|looks?|works|helps)\b|^that'?s\b|^it'?s (?:for|my|me|about|a gift|been|ok|fine)\b|^it (?:is|was|takes|would|will)\b/,
}
const joiner =
  /(?:think|hope|know|said|says|sure|sorry|glad|heard|see|so|say|thought|thinks|believe|told|tell me|means|guess|something|anything|nothing|the one|things|ones|shoes|product|order|items?)$/

/** Words that point at what was spoken of: "it", "both", "the other one", "everything". */
export const findReferences: Finder = (reading, asked) => {
  const { folded } = reading
  const found: Found[] = []
  for (const { reference, pattern } of patternsOf(asked.language)) {
    for (const match of matches(pattern, folded)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some(one => start < one.end && one.start < end)) continue
      if (reference === 'it' && idle(folded, start, end, match[0], asked.language)) continue
      if (reference === 'same' && match[0] === 'same' && !/^same\b/.test(bare(reading).text)) continue
      found.push({ type: 'reference', value: reference, start, end })
    }
  }
  return found
}

function idle(folded: string, start: number, end: number, word: string, language: string): boolean {
  const before = folded.slice(Math.max(0, start - 24), start).trimEnd()
  const clause = folded.slice(start, end + 14)
  if (notIt[language]?.test(clause)) return !/^(?:this|that|these|those|it)$/.test(word) || !questioned(before)
  if (language === 'en' && word === 'that' && joiner.test(before)) return true
  // A noun follows: "this order", "those boots" name the thing themselves.
  if (language === 'en' && /^(?:that|this|these|those)$/.test(word)) {
    const next = /^ ([a-z]+)/.exec(folded.slice(end, end + 20))?.[1]
    return next !== undefined && !follows.test(next)
  }
  if (language === 'de' && word === 'es') return /^es (?:gibt|ist|geht|war|tut|kann|wird|sind)\b/.test(clause)
  if (language === 'es' || language === 'it' || language === 'pt') {
    const next = /^ (\p{L}+)/u.exec(folded.slice(end, end + 20))?.[1]
    if (word === 'lo') return /^(?:que|siento|mas|mejor|stesso|zaino|stivale|stato|sconto)$/.test(next ?? '')
    return next !== undefined && !followsLatin.test(next)
  }
  return false
}

const questioned = (before: string) =>
  /(?:return|cancel|buy|want|take|exchange|like|about|with|add|remove|keep|of|is|does|do|are|was)$/.test(before)
const follows =
  /^(?:one|ones|in|for|to|and|or|please|is|with|from|back|again|instead|but|if|out|off|as|at|on|too|now|because|into|by|today|anymore|later|then|up|made|come|fit|work|cost|have|any|available|still|right|not|than)$/
const followsLatin =
  /^(?:por|para|en|em|y|e|o|ou|no|nao|non|con|com|per|in|da|de|di|que|che|si|es|esta|ha|tiene|tem|mas|pero|ma|a|al|ao|hoy|qui|aqui|ahi|tambien|tambem|anche|otra|favor|mejor|azul|rojo|me|mi|te|lo|la|se)$/

const compiled = new Map<string, { reference: Reference; pattern: RegExp }[]>()

function patternsOf(language: string) {
  const known = compiled.get(language)
  if (known) return known
  const made = words.flatMap(([reference, byLanguage]) => {
    const own = byLanguage[language]
    return own ? [{ reference, pattern: new RegExp(`(?<![\\p{L}\\p{N}'])(?:${own})(?![\\p{L}\\p{N}])`, 'gu') }] : []
  })
  compiled.set(language, made)
  return made
}
