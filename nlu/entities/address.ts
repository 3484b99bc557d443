import { type Reading, textOf } from '../normalise.ts'
import type { Json } from '../understanding.ts'
import { type Finder, type Found, matches } from './finder.ts'

const streetWords =
  'street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|pl|way|terrace|square|circle|cir|highway|hwy|parkway|pkwy|close|crescent|row|mews|gardens|hill|trail|loop|walk|alley|plaza'
const w = "[\\p{L}\\d.'-]+"
// "445 Maple Drive, Suite 394": a house number, one to four words, a word for a street.
const american = new RegExp(
  `(?<![\\p{L}\\p{N}#$€£.,-])(\\d{1,6}[a-z]?(?: ?[-/] ?\\d{1,4})? (?:(?:${w} ){1,4}?(?:${streetWords})\\.?|(?:highway|hwy|broadway|main|boardwalk)(?=,))(?: (?:n|s|e|w|ne|nw|se|sw|north|south|east|west))?)(?![\\p{L}\\p{N}])`,
  'giu',
)
// "Hauptstraße 5", "Am Markt 12a", "Via Roma 10", "Calle Mayor, 3".
const german = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${w} ){0,2}?[\\p{L}.-]*(?:stra(?:ß|ss)e|str\\.?|weg|platz|allee|gasse|ring|damm|ufer|markt|chaussee|steig) \\d{1,4} ?[a-z]?)(?![\\p{L}\\p{N}])`,
  'giu',
)
// "Am Speicher 3, 20457 Hamburg", "Rosenhof 6, 04109 Leipzig": a street of any name, where a postal code and a town follow.
const germanWithTown =
  /(?<![\p{L}\p{N}])((?:(?:am|im|zum|zur|beim|an|auf|in|unter|hinter|vor|bei)(?: (?:der|dem|den|die|das))? )?\p{L}[\p{L}.'-]{2,} \d{1,4} ?[a-z]?)(?=,? (?:in )?(?:d-|a-|ch-)?\d{4,5} \p{L}{2})/giu
const latin = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:\\d{1,4}(?: bis| ter)?,? )?(?:rue|avenue|av\\.?|boulevard|bd|place|chemin|impasse|quai|calle|c\\/|avenida|avda\\.?|plaza|paseo|rua|travessa|praca|largo|alameda|via|viale|v\\.le|piazza|p\\.zza|piazzale|corso|c\\.so|vicolo|vico|strada|contrada|lungomare|salita) (?:${w} ?){1,5}?(?:,? (?:n[.º°o]{0,2} ?)?\\d{1,5}(?:/?[a-z])?)?)(?=,|$| \\d{4,5}|\\n)`,
  'giu',
)
const unit =
  /^[,\n]? ?((?:suite|ste|apt|apartment|unit|flat|floor|fl|room|rm|#|building|bldg|po box|appartement|etage|piso|apto|interno|scala|hinterhaus|wohnung)\.? ?#?[\p{L}\d-]{1,8}(?: floor)?)(?![\p{L}\p{N}])/iu
const stateNames =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming'
const region = new RegExp(
  `^[,\\n]? ?([a-z]{2}(?= \\d{5})|[a-z]{2}(?=[,.]? ?(?:usa?|united states|$|\\n|[.,!;]))|${stateNames}|d\\.?c\\.?)(?![\\p{L}\\p{N}])`,
  'iu',
)
const postal =
  /^[,\n]? ?(?:in )?(?:d-|f-|i-|e-|a-|ch-)?(\d{5}-\d{3,4}|\d{4}-\d{3}|\d{5}|\d{4}(?: [a-z]{2})?|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d)(?![\p{L}\p{N}])/iu
const city =
  /^[,\n]? ?((?:st\. )?[\p{L}.'-]{2,}(?: [\p{L}.'-]{2,}){0,3}?)(?=,|$|\n|[.!?;]| \d{4}| [a-z]{2} \d{5}| [a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|, ?[a-z]{2}\b| (?:and|please|instead|thanks|because|usa|germany|but|as|bitte|danke|statt|stattdessen|und|weil|liefern|schicken|senden)(?!\p{L}))/iu
const country =
  /^[,\n]? ?(usa|u\.s\.a?\.?|united states(?: of america)?|uk|united kingdom|england|scotland|germany|deutschland|france|spain|espana|italy|italia|portugal|brazil|brasil|canada|austria|osterreich|switzerland|schweiz|netherlands|belgium|ireland)(?![\p{L}\p{N}])/iu
const notCity = /^(?:instead|please|thanks|thank you|and|but|because|not|for|in|now|today|is|the|my|to|as)(?: |$)/u

/** Postal addresses: "445 Maple Drive, Suite 394, Fort Worth, TX 76165", "Hauptstraße 5, 10115 Berlin". */
export const findAddresses: Finder = (reading, asked) => {
  const { folded } = reading
  if (!/\d/.test(folded)) return []
  const found: Found[] = []
  for (const pattern of [american, german, latin, germanWithTown]) {
    for (const match of matches(pattern, folded)) {
      const first = match.index + match[0].indexOf(match[1]!)
      const start = pattern === german || pattern === germanWithTown ? first + leading(match[1]!) : first
      if (pattern === latin && !/\d/.test(match[1]!)) continue
      const end = match.index + match[0].length
      if (found.some(one => start < one.end && one.start < end)) continue
      // "2 day st" is no street; a true one is long enough or goes on with a town.
      const address = complete(reading, start, end)
      if (address) found.push(address)
    }
  }
  if (found.length === 0 && asked.kind === 'address') {
    const start = folded.search(/\d/)
    const whole = /^[^\d\n]{0,40}(\d{1,6}[a-z]? [\p{L}].{3,100})$/iu.exec(folded.trimEnd())
    if (whole && start >= 0) {
      const comma = whole[1]!.indexOf(',')
      const address = complete(reading, start, comma < 0 ? start + whole[1]!.length : start + comma)
      if (address) found.push(address)
    }
  }
  return found
}

/** German streets may begin with small words ("Am Markt 3"), but not with those of the sentence before. */
function leading(text: string): number {
  // "L20771 an Gartenweg 5": what stands before "an" is another part of the sentence; "An der Alster" is a name.
  const turn = /^.* (?:an|auf|nach|ist|lautet) (?!(?:der|den|dem) )/iu.exec(text)?.[0].length ?? 0
  const match =
    /^(?:(?:send|ship|to|it|ist|an|nach|in|die|der|den|das|zu|zur|bitte|wohne|adresse|lautet|ich|meine|neue|is|address|my|new|at|change|,) )+/iu.exec(
      text.slice(turn),
    )
  return turn + (match ? match[0].length : 0)
}

function complete(reading: Reading, start: number, lineEnd: number): Found | undefined {
  const { folded } = reading
  const value: Record<string, Json> = { line1: textOf(reading, start, lineEnd).trim() }
  let at = lineEnd
  const take = (pattern: RegExp, name: string, accept: (text: string) => boolean = () => true) => {
    const match = pattern.exec(folded.slice(at, at + 80))
    if (!match || !accept(match[1]!)) return
    const from = at + match[0].length - match[1]!.length
    value[name] = textOf(reading, from, at + match[0].length).trim()
    at += match[0].length
  }
  take(unit, 'line2')
  take(postal, 'postalCode')
  take(city, 'city', text => !notCity.test(text) && !country.test(text))
  take(region, 'region')
  if (value.postalCode === undefined) take(postal, 'postalCode')
  take(country, 'country')
  if (typeof value.region === 'string' && value.region.length <= 2) value.region = value.region.toUpperCase()
  if (typeof value.postalCode === 'string') value.postalCode = value.postalCode.toUpperCase()
  return { type: 'address', value, start, end: at }
}
