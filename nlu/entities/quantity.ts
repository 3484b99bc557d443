import type { Reading } from '../normalise.ts'
import { bare, type Finder, type Found, matches } from './finder.ts'

const end = '(?![\\p{L}\\p{N}]|[.,:/-]\\d)'
const begin = '(?<![\\p{L}\\p{N}.,:/$€£#-])'
const times = new RegExp(
  `${begin}(\\d{1,3}) ?(?:x|×|times|mal|fois|veces|vezes|volte)${end}|${begin}x ?(\\d{1,3})${end}`,
  'giu',
)
const ofThem = new RegExp(
  `${begin}(\\d{1,3}|one|a couple|half 12) (?:of (?:them|these|those|the|each|your|my)|each|(?:more|additional|extra)(?: of)?|items?|pieces?|pcs|units?|pairs?(?: of)?|packs?(?: of)?|sets?(?: of)?|boxes|bottles?(?: of)?|copies|stuck|davon|paar|weitere|packungen|packung|de ces|d'entre|de plus|en plus|exemplaires?|boites?|paquets?|bouteilles?|lots?|unites?|paires?|unidades?|pares?|piezas?|cajas?(?: de)?|paquetes?(?: de)?|botellas?(?: de)?|bolsas?(?: de)?|juegos?(?: de)?|mas|cada uno|de est[oa]s|de es[oa]s|de ell[oa]s|deles|delas|pezzi|paia|di questi|di quelli|di queste|di quelle|confezioni|bottiglie|scatole|pacchi|copie|unita|articles?|articulos|itens|artigos?|pecas?|caixas?|destes|destas|desses|dessas|artikel)${end}`,
  'giu',
)
const afterVerb = new RegExp(
  `(?<!\\p{L})(?:add|put|buy|order|want|take|get|need|have|make (?:it|that|them|those)|set (?:it|them|the quantity) to|remove|change (?:it|the quantity|quantity) to|quantity(?: of| to| is)?|qty|nehme|nehm|brauche|brauch|mochte|hatte gern|kaufe|kauf|bestelle|bestell|menge|menge auf|anzahl|anzahl auf|stuckzahl|stuckzahl auf|doch|prends|prend|prenez|prendrai|voudrais|veux|mets|mettez|mets-en|mettez-en|mets-m'en|mettez-m'en|met en|mets en|ajoute|ajoutez|ajoute-en|ajoutez-en|rajoute|rajoutez|rajoute-en|achete|achetez|commande|commandez|faut|faudrait|passe a|passez a|passe-le a|passe-la a|passe les a|quantite|quantite a|quiero|necesito|cantidad|quero|preciso|quantidade|voglio|vorrei|prendo|prendine|quantita|fanne|fammene|dammene|mettine|mettimene|aggiungine|togline|levane|ne (?:voglio|vorrei|prendo|metto|compro|bastano|servono)|me ne (?:dia|dai|metta|metti|servono|bastano)|facciamo|portal[oaie] a|i'll have|another|noch|mach(?:e|en)?|leg(?:e|en)?|pack(?:e|en)?|nimm|fug(?:e|en)?|setz(?:e|en)?|mets(?:-m'en|-en| en)?|mettez(?:-en)?|ajoute[zr]?|enleve[zr]?|retire[zr]?|passe[zr]? a|anade(?:me|le)?|agreg(?:a|ue)(?:me|le)?|pon(?:me|ga|game|gan|le|eme)?|mete|suma|echa(?:me|le)?|pide(?:me)?|quita|saca|sean|deja(?:l[oa]s?)?(?: en)?|me llevo|dame|deme|(?:sub|baj|cambi)[ae](?:l[oa]s?)? a|otr[oa]s|cantidad a|metti(?:ne|mi)?|fanne|aggiungi(?:ne)?|togli(?:ne)?|siano|poe|ponha|mete|bota|coloque|deixa|fica|ficam|retira|junta|compro|queria|coloca|adiciona|tira|sejam|faz|levo|leva|manda)[ :]{1,2}(?:me |another |only |just |about |de |nur |noch |em |plutot |mejor |solo )?(\\d{1,3})${end}`,
  'giu',
)
/** "Mach zwei daraus": what stands before its verb's other half. */
const beforeVerb = new RegExp(`${begin}(\\d{1,3}) (?:daraus|draus)${end}`, 'giu')
/** "Non, 2 plutôt": a small figure, for a large one is a size. */
const rather = new RegExp(`${begin}(\\d|1\\d) plutot${end}|(?<!\\p{L})plutot (\\d|1\\d)${end}(?! ?[€$£%])`, 'gu')
const coupled =
  /(?<!\p{L})(?:a couple of|a pair of these|ein paar davon|un par de (?:es[oa]s|est[oa]s|ell[oa]s|unidades))(?!\p{L})/gu
const opener =
  '(?:no|nein|non|nao|oh|oops|ups|wait|sorry|actually|rather|doch|lieber|doch lieber|entschuldigung|pardon|desole|plutot|finalement|perdon|perdona|mejor|mejor dicho|scusa|scusi|anzi|meglio|desculpa|desculpe|afinal|melhor|i meant|i mean|ich meinte?|je voulais dire|queria decir|quise decir|volevo dire|quis dizer|queria dizer)[, ]+'
const figure =
  "(?:just |only |about |maybe |nur |solo |seulement |so |juste |plutot |en fait |apenas )?(\\d{1,3}|one|un[ao]|uma|a couple|half 12)(?: (?:please|of them|pieces?|items?|bitte|stuck|thanks|x|unidades?|gracias|nada mas|nomas|de es[oa]s|por favor|s'il vous plait|svp|stp|exemplaires?|fois))?"
const bareNumber = new RegExp(`^(?:${opener})*${figure}$`)
/** "Sorry, 3": a number that takes the place of another, though no question is open. */
const correctedNumber = new RegExp(`^(?:${opener})+${figure}$`)
/** Questions that a number answers in another way. */
const numbered = new Set(['order', 'code', 'postal-code', 'phone', 'address', 'money', 'size', 'payment'])
/** After these, a number counts something else than pieces to buy. */
const notPieces =
  /^ ?(?:questions?|problems?|issues?|orders?|kids|children|other|different|addresses|accounts?|people|%|€|\$|£|days?|weeks?|months?|years?|hours?|minutes?|stars?|inch|cm|mm|kg|g|l|ml|euros?|dollars?|bucks?|pounds?|tagen?|tage|jahren?|monaten?|stunden?|minuten|zoll|prozent|watt|liter|franken|chf|personen|wochen|sterne|tallas?|talles?|cosas|preguntas?|dudas?|pedidos|dias?|semanas?|meses|anos|horas?|minutos?|estrellas?|pesos|personas|direcciones|pulgadas|litros?|cuotas?)/

/** How many: "two of them", "3x", "add 4", "a couple of"; a bare number where a quantity was asked for. */
export const findQuantities: Finder = (reading, asked) => {
  const { folded } = reading
  const found: Found[] = []
  const add = (value: number, start: number, stop: number) => {
    if (value < 1 || found.some(one => start < one.end && one.start < stop)) return
    found.push({ type: 'quantity', value, start, end: stop })
  }
  const asks = asked.kind === 'quantity'
  if (asks || !numbered.has(asked.kind ?? '')) {
    const answer = bare(reading)
    const match = (asks ? bareNumber : correctedNumber).exec(answer.text)
    if (match) {
      const start = answer.start + match[0].lastIndexOf(match[1]!)
      add(count(match[1]!), start, start + match[1]!.length)
    }
  }
  if (/\d|one/.test(folded)) {
    for (const match of matches(times, folded))
      add(Number(match[1] ?? match[2]), match.index, match.index + match[0].length)
    for (const match of matches(ofThem, folded)) {
      // "the one of the two", "one each" and "that one" point, and count nothing.
      if (match[1] === 'one' && /(?:the|that|this|which|other) $/.test(folded.slice(0, match.index))) continue
      add(count(match[1]!), match.index, match.index + match[1]!.length)
    }
    for (const match of matches(rather, folded)) {
      const start = match.index + match[0].indexOf(match[1] ?? match[2]!)
      const stop = start + (match[1] ?? match[2]!).length
      if (!notPieces.test(folded.slice(stop, stop + 10))) add(Number(match[1] ?? match[2]), start, stop)
    }
    for (const match of matches(afterVerb, folded)) {
      const stop = match.index + match[0].length
      if (!notPieces.test(folded.slice(stop, stop + 10))) add(Number(match[1]), stop - match[1]!.length, stop)
    }
  }
  for (const match of matches(beforeVerb, folded)) add(Number(match[1]), match.index, match.index + match[1]!.length)
  for (const match of matches(coupled, folded)) add(2, match.index, match.index + match[0].length)
  return found
}

const count = (text: string) =>
  /^(?:one|un[ao]|uma)$/.test(text) ? 1 : text === 'a couple' ? 2 : text === 'half 12' ? 6 : Number(text)

const counted = /(?<![\p{L}\p{N}.,:/$€£#-])(\d{1,2})(?: more| new| extra)? $/u

/** "3 kettles", "2 red shirts": figures right before what the shop sells. */
export function findCounted({ folded }: Reading, found: Found[]): Found[] {
  const counts: Found[] = []
  for (const one of found) {
    if (!sold.has(one.type)) continue
    const match = counted.exec(folded.slice(Math.max(0, one.start - 12), one.start))
    if (!match || match[1] === '0') continue
    const start = one.start - match[0].length
    const taken = [...found, ...counts].some(other => start < other.end && other.start < one.start && other !== one)
    // "red 2": a colour counts only with the thing it colours behind it.
    const thing = one.type !== 'colour' && one.type !== 'material'
    const named =
      thing ||
      found.some(
        other =>
          (other.type === 'product-type' || other.type === 'product') &&
          other.start >= one.end &&
          other.start - one.end <= 20,
      )
    if (!taken && named)
      counts.push({ type: 'quantity', value: Number(match[1]), start, end: start + match[1]!.length })
  }
  return counts
}

const sold = new Set(['product-type', 'product', 'colour', 'material', 'brand'])
