import type { Ranked } from './classifier.ts'
import type { Found } from './entities/finder.ts'
import type { Reading } from './normalise.ts'
import type { Request } from './requests.ts'
import type { Situation } from './understanding.ts'

/** What a rule makes of a request: the intent it is now thought to have, best first. */
export type Ruling = { ranked: Ranked[] } | undefined

/** So little that nothing is begun by it, and what was asked takes the entities. */
const answering = 0.1

/** Entities that answer a question of a kind. A question of another kind takes whatever its slot can use. */
const answers: Record<string, string[]> = {
  order: ['order-number', 'order-status', 'ordinal', 'date', 'product', 'product-type', 'reference', 'brand'],
  email: ['email'],
  name: ['person-name', 'postal-code', 'email'],
  'postal-code': ['postal-code', 'address', 'person-name'],
  code: ['code'],
  address: ['address', 'postal-code'],
  size: ['size', 'quantity', 'option'],
  quantity: ['quantity'],
  payment: ['payment-method', 'order-number'],
  phone: ['phone'],
  contact: ['email', 'phone'],
  money: ['money', 'price-range'],
  product: ['product', 'product-type', 'brand', 'colour', 'ordinal', 'reference', 'shown'],
  items: ['product', 'product-type', 'reference', 'ordinal', 'quantity', 'brand', 'colour', 'shown', 'option'],
}

const modifiers = new Set([
  'colour',
  'material',
  'size',
  'price-range',
  'comparative',
  'superlative',
  'brand',
  'rating',
  'option',
  'measure',
  'department',
])
const orders = new Set(['order-number', 'order-status'])
const aboutOrders = new Set(['order_status', 'order_details', 'order_history'])
const things = new Set(['product-type', 'product', 'brand', 'department'])

/**
 * The few rules that know more than the classifier: words that hold nothing but values are an answer where one was asked
 * for, a search where a thing is named, a narrowing where things are shown.
 */
export function ruleOn(reading: Reading, request: Request, found: Found[], situation: Situation): Ruling {
  const own = found.filter(one => one.start >= request.start && one.end <= request.end)
  if (own.length === 0) return figuresAlone(reading, request) ? weak() : undefined
  const kind = situation.expecting?.slot ? situation.expecting.kind : undefined
  const shown = (situation.shown?.length ?? 0) > 0
  const rest = uncovered(reading, request, own, kind !== undefined)
  const types = new Set(own.map(one => one.type))
  if (types.has('choice') && rest <= 1) return weak()
  if (rest > 0)
    return kind === undefined
      ? (search(reading, request, own) ?? names(reading, request, own, rest) ?? narrow(reading, request, own, shown))
      : undefined
  if (kind !== undefined && kind !== 'text' && kind !== 'reason') {
    const wanted = answers[kind]
    if (!wanted || own.some(one => wanted.includes(one.type))) return weak()
  }
  if (kind !== undefined) return undefined
  const every = (accepted: Set<string>) => own.every(one => accepted.has(one.type))
  const guess = request.classified.ranked[0]
  const asking = reading.folded.slice(request.start, request.end).includes('?')
  // "S or M?" asks something, and the classifier knows what.
  if (asking && guess && guess.confidence >= 0.6 && !courtesies.has(guess.intent)) return undefined
  if (types.has('shown')) return sure('product_question', 0.6)
  if (every(orders) && (types.has('order-number') || types.has('order-status'))) {
    return guess && guess.confidence >= 0.6 && aboutOrders.has(guess.intent) ? undefined : sure('order_status', 0.6)
  }
  if (own.some(one => one.type === 'product-type' && !one.negated)) {
    return own.every(one => things.has(one.type) || modifiers.has(one.type) || quiet.has(one.type))
      ? sure('find_product', 0.75)
      : undefined
  }
  const named = own.some(one => naming.has(one.type) && !one.negated)
  if (named && own.every(one => things.has(one.type) || modifiers.has(one.type) || quiet.has(one.type))) {
    return sure(shown && !types.has('product') ? 'refine_search' : 'find_product', 0.65)
  }
  // "Five stars!" is praise, unless there is something to narrow.
  if (!shown && own.every(one => one.type === 'rating')) return undefined
  // "Slower, please", "louder": where nothing is shown, it is how we speak.
  if (!shown && own.every(ofVoice)) return sure('repeat', 0.75)
  if (every(modifiers)) return sure('refine_search', shown ? 0.8 : 0.6)
  // "Sorry, three" corrects what was put in the cart.
  if (types.has('quantity') && guess?.intent === 'change_cart' && guess.confidence >= 0.6) return undefined
  return every(pointing) || (types.has('reference') && own.some(one => one.negated)) ? weak() : undefined
}

const ofVoice = ({ type, value }: Found): boolean =>
  type === 'comparative' && ['speed', 'noise'].includes((value as { attribute?: string }).attribute ?? '')

const quiet = new Set(['quantity', 'superlative', 'measure'])
const naming = new Set(['brand', 'product', 'department'])
/** "And the Weekend 2?" wishes nobody a good one. */
const courtesies = new Set(['goodbye', 'greeting', 'thanks', 'praise'])
/** By themselves these ask for nothing. */
const pointing = new Set([
  'ordinal',
  'reference',
  'quantity',
  'email',
  'phone',
  'postal-code',
  'code',
  'payment-method',
  'money',
  'date',
  'address',
  'size',
])

function sure(intent: string, confidence: number): Ruling {
  return { ranked: [{ intent, confidence }] }
}

const weak = (): Ruling => ({ ranked: [] })

/** The classifier's list after a ruling: the ruled intent first, the others after it. */
export function applyRuling(ranked: Ranked[], ruling: NonNullable<Ruling>): Ranked[] {
  const first = ruling.ranked[0]
  if (!first) return ranked.map(one => ({ ...one, confidence: Math.min(one.confidence, 1) * answering }))
  const others = ranked.filter(one => one.intent !== first.intent)
  const left = 1 - first.confidence
  const sum = others.reduce((total, one) => total + one.confidence, 0) || 1
  return [first, ...others.map(one => ({ intent: one.intent, confidence: (one.confidence / Math.max(sum, 1)) * left }))]
}

/** Words around values that add nothing to them: "it's the red one please", "my zip code is 19122". */
const frames = new Set(
  `a an the one ones pair it s is its that this these those my please thanks thank you in for with of on at to and or i m am the number no zip code postal postcode email e mail name address would be me just um uh well so hi hello maybe think guess about around size sized colour color brand made under order the some any item items yes ok okay also only not without but except anything something actually sorry wait meant mean no instead from everything all but than
der die das den dem ein eine einen es ist mein meine bitte danke in fur mit von und oder ich bin nummer plz postleitzahl name adresse große farbe marke nicht ohne aus nur auch groesse grosse einer eines einem des am im zum zur vom auf bei etwa circa ca ungefahr rund dann also eher gern gerne lieber mal doch bloß bloss so etwas was irgendwas irgendwelche sein seine ihre meinen meiner meinem unser unsere ja nein ne nee hm ah ahm ach bissl bisschen vielleicht artikel stuck hallo hey sorry entschuldigung alles außer ausser sondern statt warte meinte meine ich
le la les l un une des c est mon ma s il vous plait svp merci en pour avec de du et ou je suis numero code nom adresse taille couleur marque pas sans sauf d dans taille pointure coloris plutot juste seulement mais euh bon alors donc oui ok stp modele celui celle ceux au aux a ce cette cet qui sont est comme salut bonjour svp
el los las lo unos unas una uno es mi mis por favor gracias en para con de del al y o soy numero codigo postal correo nombre direccion talla talle color marca sin sea sean seria este esta esto estos estas ese esa eso esos esas aquel aquella que si no solo tambien vale bueno pues hola dale creo quiza perdon perdona disculpa equivoque digo quise decir espera mejor algo algun alguna cualquier porfa xfa pero excepto menos todo hecho
os as um uma uns e meu minha por favor obrigado em para com do da sou numero codigo nome endereco tamanho cor marca sem na no nas nos eu
il lo gli i uno mio mia per favore grazie per con di del della sono numero codice nome indirizzo taglia colore marca senza l un una i le ed ma anche solo pure allora ok quello quella quelli quelle questo questa dei degli delle dello dell d da al alla in su ecco euro cap civico misura numeri scusa anzi xfavore perfavore piacere ciao buongiorno salve forse credo circa nel nella io`.split(
    /\s+/,
  ),
)

/** "I need a 1 litre water bottle", "do you have trainers": a thing, and nothing around it but a wish to see it. */
function search({ words }: Reading, { start, end, classified }: Request, own: Found[]): Ruling {
  const guess = classified.ranked[0]
  if (guess && guess.confidence >= 0.6 && aboutProducts.has(guess.intent)) return undefined
  if (!own.some(one => one.type === 'product-type' && !one.negated)) return undefined
  if (!own.every(one => things.has(one.type) || modifiers.has(one.type) || quiet.has(one.type))) return undefined
  let wishes = 0
  for (const { form, start: from, end: to } of words) {
    if (from < start || to > end || own.some(one => from >= one.start && to <= one.end)) continue
    if (seeking.has(form)) wishes++
    else if (!frames.has(form)) return undefined
  }
  return wishes > 0 ? sure('find_product', 0.8) : undefined
}

/** "Tienda de campaña para dos", "tent for two": it begins with a thing, and but a word is unknown. */
function names(reading: Reading, { start, end, classified }: Request, own: Found[], rest: number): Ruling {
  const unknown = rest - figures(reading, start, end, own)
  if (unknown > 1 || (unknown > 0 && (classified.ranked[0]?.confidence ?? 0) >= 0.8)) return undefined
  if (reading.folded.slice(start, end).includes('?')) return undefined
  if (!own.every(one => things.has(one.type) || modifiers.has(one.type) || quiet.has(one.type))) return undefined
  const first = reading.words.find(word => word.start >= start && !frames.has(word.form))
  const begins = own.some(one => one.type === 'product-type' && !one.negated && one.start === first?.start)
  return begins ? sure('find_product', 0.65) : undefined
}

/** How many figures stand outside all values. */
const figures = ({ words }: Reading, from: number, to: number, own: Found[]): number =>
  words.filter(
    ({ form, start, end }) =>
      start >= from && end <= to && /^\d+$/.test(form) && !own.some(one => start >= one.start && end <= one.end),
  ).length

/** "I don't want leather", "I'd rather have blue": qualities, and nothing around them but a wish. */
function narrow({ words }: Reading, { start, end }: Request, own: Found[], shown: boolean): Ruling {
  if (!own.every(one => modifiers.has(one.type))) return undefined
  for (const { form, start: from, end: to } of words) {
    if (from < start || to > end || frames.has(form) || wishing.has(form)) continue
    if (!own.some(one => from >= one.start && to <= one.end)) return undefined
  }
  return sure('refine_search', shown ? 0.8 : 0.6)
}

const wishing = new Set(
  'don t do not want like need d rather prefer have would you nicht mochte mocht will keine keinen kein keins lieber gern gerne eher hatte hatt wurde mag brauche brauch soll sollte sollten sein muss mussen darf es veux jveux voudrais aimerais prefere prefererais plutot quiero quisiera gusta gustan gustaria preferiria deseo prefiero quero prefiro voglio vorrei preferisco preferirei volevo li lo la le nn mi piace piacciono serve eher plutot mejor meglio piuttosto melhor'.split(
    ' ',
  ),
)

const aboutProducts = new Set([
  'product_availability',
  'product_options',
  'product_question',
  'add_to_cart',
  'recommend',
  'gift_finder',
  'buy_again',
])

const seeking = new Set(
  `do does you i we us can could there have got need needs want looking look search searching show find got sell sells see browse after wanna
suche such suchen suchst brauche brauch brauchen braucht brauchte bruuche zeig zeige zeigt zeigen zeigst mir gibt gibts gab habt habts hobts hast haben sie ihr du wir uns fuhrt fuhren verkauft verkaufen will wollen mocht mochte mochten mecht hatte hatt wurde wurd sehen anschauen ansehen angucken finde finden nach der suche es kann kannst konnen konnten konntest da euch ihnen interessiere interessieren mich dringend
cherche jcherche recherche cherchons besoin montrez montre affiche affichez moi avez vous auriez vendez as t tu ai j je on veux jveux voudrais aimerais souhaite faut faudrait me il y a ya trouver acheter voir trouve trouvez propose proposez chez
busco buscamos buscando ando estoy necesito necesitamos ocupo quiero queremos quisiera queria gustaria ver comprar encontrar muestrame mostrame muestreme ensename enseneme buscame tienen tienes tenes teneis hay venden vendes vendeis manejan me
procuro preciso mostra mostre
cerco cercavo cercando cerchi cerca cercami cercate cercasi mostrami mostra mostrate mostratemi mostri fammi fatemi faccia vedere guardare trovare trovo trova trovami dove vorrei voglio vorremmo volevo mi ci sto avete avreste tenete vendete sono serve servono servirebbe servirebbero occorre occorrono bisogno ho avrei qualche qualcosa comprare acquistare qualcuno caso
meinte gemeint voulais dire queria quise decir intendevo quis dizer`.split(/\s+/),
)

/** Words of an answer that would be a request of their own where nothing was asked: "I'll take the red one". */
const answerFrames = new Set(
  'take ll d like want make order have need choose pick prefer use sure give go s was belongs under bestellung nehme nehm nimm mochte mocht will hatte hatt wurde gern gerne lieber brauche brauch trage trag habe hab normalerweise meistens meist immer geht war gib gehort commande prends prendrai veux jveux voudrais aimerais faudrait faut mets mettez chausse porte fais pedido quiero quisiera prefiero elijo llevo toma tomo dejalo hazlo quero prefiro ordine voglio vorrei prendo prendiamo prenderei dammi dai metti mettete scelgo meglio preferisco preferirei usa usate facciamo fai vada'.split(
    ' ',
  ),
)

/** "2" by itself asks for nothing. */
const figuresAlone = ({ words }: Reading, { start, end }: Request) =>
  words.every(word => word.start < start || word.end > end || /^\d+$/.test(word.form))

/** How many words are neither within a value nor part of its frame. */
function uncovered({ words }: Reading, { start, end }: Request, own: Found[], asked: boolean): number {
  let count = 0
  for (const word of words) {
    if (word.start < start || word.end > end || frames.has(word.form) || (asked && answerFrames.has(word.form)))
      continue
    if (!own.some(one => word.start >= one.start && word.end <= one.end)) count++
  }
  return count
}
