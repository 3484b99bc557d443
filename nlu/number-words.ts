/** How a language says its numbers. */
export type NumberWords = {
  /** Words that add up: 'twenty', 'fünfundzwanzig' */
  values: Map<string, number>
  /** Words that multiply what stands before them. */
  scales: Record<string, number>
  /** Words that may stand between two parts: 'and' */
  joins: string[]
  /** Words for one that are mostly articles or pronouns: no number unless they stand in one. */
  ones: string[]
  /** Numbers that mean something else as well ("once", "sei", "neuf"): taken only within a longer number. */
  unsure: string[]
  /** "oh" in a number read out digit by digit. */
  zeros: string[]
}

const list = (words: string, from = 0, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step])

const english: NumberWords = {
  values: new Map([
    ...list(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    ...list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ]),
  scales: { hundred: 100, thousand: 1000, grand: 1000, million: 1e6, dozen: 12 },
  joins: ['and'],
  ones: ['one', 'a'],
  unsure: [],
  zeros: ['oh', 'o', 'zero'],
}

function germanValues(): Map<string, number> {
  const units = list('null ein zwei drei vier funf sechs sieben acht neun')
  const tens = list('zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig', 20, 10)
  const small = new Map<string, number>([
    ...list(
      'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    ),
    ['ein', 1],
    ['zwo', 2],
    ...tens,
    ['dreissig', 30],
  ])
  for (const [ten, value] of [...tens, ['dreissig', 30] as [string, number]]) {
    for (const [unit, one] of units.slice(1)) small.set(`${unit}und${ten}`, value + one)
  }
  const values = new Map(small)
  for (const [unit, hundreds] of [...units.slice(1), ['', 1] as [string, number]]) {
    for (const [rest, value] of [...small, ['', 0] as [string, number]]) {
      if (rest !== 'ein' && (unit || rest)) values.set(`${unit}hundert${rest}`, hundreds * 100 + value)
    }
  }
  return values
}

const german: NumberWords = {
  values: germanValues(),
  scales: { hundert: 100, tausend: 1000, dutzend: 12 },
  joins: [],
  ones: ['ein', 'eine', 'einen', 'einer', 'eines', 'einem'],
  unsure: ['null'],
  zeros: ['null'],
}

const french: NumberWords = {
  values: new Map([
    ...list('zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
    ...list('vingt trente quarante cinquante soixante', 20, 10),
    ['une', 1],
    ['septante', 70],
    ['huitante', 80],
    ['octante', 80],
    ['nonante', 90],
  ]),
  scales: { cent: 100, cents: 100, mille: 1000, douzaine: 12 },
  joins: ['et'],
  ones: ['un', 'une'],
  unsure: ['neuf'],
  zeros: ['zero'],
}

const spanish: NumberWords = {
  values: new Map([
    ...list(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    ),
    ...list(
      'veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
      20,
    ),
    ...list('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
    ...list(
      'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      100,
      100,
    ),
    ...list(
      'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
      200,
      100,
    ),
    ['ciento', 100],
    ['un', 1],
    ['una', 1],
    ['veintiun', 21],
    ['veintiuna', 21],
  ]),
  scales: { mil: 1000, docena: 12, docenas: 12, decena: 10 },
  joins: ['y'],
  ones: ['un', 'una', 'uno'],
  unsure: [],
  zeros: ['cero'],
}

const portuguese: NumberWords = {
  values: new Map([
    ...list(
      'zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
    ),
    ...list('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20, 10),
    ...list('cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos', 100, 100),
    ['cento', 100],
    ['uma', 1],
    ['duas', 2],
    ['quatorze', 14],
    ['dezasseis', 16],
    ['dezassete', 17],
    ['dezanove', 19],
  ]),
  scales: { mil: 1000, duzia: 12 },
  joins: ['e'],
  ones: ['um', 'uma'],
  unsure: [],
  zeros: ['zero', 'meia'],
}

function italianValues(): Map<string, number> {
  const units = list('uno due tre quattro cinque sei sette otto nove', 1)
  const tens = list('venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 20, 10)
  const small = new Map<string, number>([
    ...units,
    ['zero', 0],
    ['un', 1],
    ['una', 1],
    ...list('dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove', 10),
    ...tens,
  ])
  for (const [ten, value] of tens) {
    for (const [unit, one] of units) small.set((/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit, value + one)
  }
  const values = new Map(small)
  for (const [unit, hundreds] of [['', 1] as [string, number], ...units.slice(1)]) {
    for (const [rest, value] of [...small, ['', 0] as [string, number]])
      values.set(`${unit}cento${rest}`, hundreds * 100 + value)
  }
  values.set('mille', 1000)
  for (const [unit, one] of units.slice(1)) values.set(`${unit}mila`, one * 1000)
  return values
}

const italian: NumberWords = {
  values: italianValues(),
  scales: { mila: 1000, dozzina: 12 },
  joins: [],
  ones: ['un', 'una', 'uno'],
  unsure: ['sei'],
  zeros: ['zero'],
}

/** The number words of the six languages, by language. */
export const numberWords: Record<string, NumberWords> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
}
