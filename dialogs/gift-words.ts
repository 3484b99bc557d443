import type { Heard } from './dialog.ts'

/** A pattern as a word of its own: letters with accents count as letters. */
const wordIn = ({ source }: RegExp): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')

/** "doesn't matter", "no idea", "skip", in the languages that are spoken. */
const anyWill = wordIn(
  /skip|any(?:thing|one)?|whatever|no idea|not sure|don'?t (?:know|mind|care)|(?:doesn'?t|does not) matter|no (?:limit|budget)|egal|weiß (?:ich )?nicht|keine ahnung|überspringen|peu importe|sais pas|aucune idée|passer|da igual|no (?:lo )?sé|ni idea|saltar|non (?:lo )?so|non importa|indifferente|tanto faz|não sei|não importa|pular|tanto fa|boh|qualsiasi|n['’]importe|qualquer|cualquiera/,
)
/** A longer sentence that begins with "no" corrects something. */
export const passes = ({ choice, answer, text }: Heard): boolean => {
  const words = text.split(/\s+/).length
  return choice === 'skip' || (answer === 'no' && words <= 2) || (anyWill.test(text) && words <= 5)
}

/** Words by which relatives and friends are called, by whom things are made for. */
const people: [string, RegExp][] = [
  [
    'children',
    wordIn(
      /child(?:ren)?|kids?|boys?|girls?(?!friend)|toddler|baby|babies|son|daughter|nephew|niece|god(?:son|daughter|child)|grand(?:son|daughter|child(?:ren)?)|teenager|year[- ]olds?|kind(?:er)?|junge|mädchen|sohn|tochter|neffe|nichte|enkel\w*|patenkind|jährige[nrs]?|enfants?|garçon|fille|fils|bébé|neveu|nièce|niñ[oa]s?|hij[oa]|bebé|sobrin[oa]|niet[oa]|bambin[oaie]|figli[oa]|neonat[oa]|nipote|criança|menin[oa]|filh[oa]|sobrinh[oa]|net[oa]/,
    ),
  ],
  [
    'women',
    wordIn(
      /mum|mom|mother|mama|nan|gran(?:ny|dma)?|grandmother|sister|wife|girlfriend|aunt\w*|woman|women|lady|her|she|mutter|oma|schwester|frau|freundin|tante|sie|mère|maman|sœur|soeur|femme|copine|grand-mère|elle|madre|mamá|hermana|mujer|esposa|novia|abuela|tía|ella|mamma|sorella|moglie|fidanzata|ragazza|nonna|donna|lei|mãe|irmã|esposa|namorada|avó|tia|mulher|ela/,
    ),
  ],
  [
    'men',
    wordIn(
      /dad|father|papa|grandpa|grandad|grandfather|brother|husband|boyfriend|uncle|man|men|him|he|vater|opa|bruder|mann|freund|onkel|ihn|père|frère|mari|copain|grand-père|lui|padre|papá|hermano|marido|esposo|novio|abuelo|tío|él|papà|fratello|marito|fidanzato|ragazzo|nonno|uomo|pai|irmão|namorado|avô|tio|homem|ele/,
    ),
  ],
  [
    'anyone',
    wordIn(
      /friends?|colleagues?|boss|neighbours?|neighbors?|teacher|couple|parents|partner|freunde|kolleg\w+|chef\w*|nachbar\w*|lehrer\w*|eltern|paar|amis?|amies?|collègue|voisin\w*|amig[oa]s?|colega|jef[ea]|vecin[oa]|amic[oi]|amiche?|collega|capo|vicin[oa]|chefe|vizinh[oa]/,
    ),
  ],
]

/** By whom a thing is to be used: 'women', 'men', 'children' or 'anyone'. */
export const recipientIn = (text: string): string | undefined => people.find(([, words]) => words.test(text))?.[0]

const forSomebody = people.map(
  ([, { source }]) =>
    new RegExp(`(?<!\\p{L})(?:for|für|pour|para|pra|per|pro)\\s+(?:\\p{L}+\\s+){0,2}?${source}`, 'iu'),
)

/** "It's for my wife", "pour mon frère": a present, or a thing for somebody else. */
export const isForSomebody = (text: string): boolean => forSomebody.some(pattern => pattern.test(text))

/** Occasions, with what suits them where they say so: what a household can use, what a newborn needs. */
export const occasions: [string, RegExp, string][] = [
  [
    'birthday',
    wordIn(/birthday|bday|b-day|geburtstag\w*|anniversaire|cumpleaños|compleanno|aniversário|turn(?:s|ing) \d+/),
    '',
  ],
  [
    'christmas',
    wordIn(/christmas|xmas|x-mas|secret santa|stocking|weihnacht\w*|wichteln|noël|navidad|natale|natal/),
    '',
  ],
  [
    'wedding',
    wordIn(/wedding|hen do|engagement|hochzeit\w*|verlobung|mariage|boda|matrimonio|nozze|casamento/),
    'home kitchen',
  ],
  [
    'housewarming',
    wordIn(
      /house ?warming|new (?:flat|home|house)|moved in|einzug\w*|einweihung\w*|crémaillère|casa nueva|casa nuova|casa nova/,
    ),
    'home kitchen',
  ],
  [
    'birth',
    wordIn(
      /newborn|new baby|baby shower|christening|geburt|taufe|naissance|baptême|nacimiento|bautizo|nascita|battesimo|nascimento|batizado/,
    ),
    'toys children',
  ],
  [
    'thanks',
    wordIn(
      /thank\w*|leaving|retir\w+|teacher|dank\w*|abschied\w*|merci|remercie\w*|gracias|agradec\w+|ringrazia\w*|grazie|obrigad[oa]/,
    ),
    '',
  ],
]

/** The occasion that is named. */
export const occasionIn = (text: string): string | undefined => occasions.find(([, words]) => words.test(text))?.[0]

export const giftWords = wordIn(
  /gifts?|present\w*|prezz\w*|geschenk\w*|cadeaux?|regal[oi]s?|presentes?|presentinhos?|prendas?|prendinhas?|lembran[cç](?:as?|inhas?)/,
)
/** "…, he loves fishing", "for somebody who likes tea": what follows is the interest. */
const fondness =
  /(?<!\p{L})(?:(?:loves|likes|enjoys|adores)|(?<=(?:they|who|also|really|both|kids|parents)\s)(?:love|like|enjoy|adore)|(?:mad|crazy|keen|passionate) (?:about|on)|into|fond of|liebt|mag|interessiert sich für|begeistert von|aime|adore|passionnée? de|gustan?|encantan?|apasionad[oa] (?:de|por)|ama|piace|piacciono|appassionat[oa] di|gostam? (?:muito )?de|adoram?|curtem?|amam|é fã de|é louc[ao] por)\s+(?![\d€$£])(.{3,120})/iu

/** "Sie kocht gern". */
const gladly = /(?<!\p{L})(?:er|sie)\s+(\p{L}{3,20}t)\s+(?:sehr\s+|auch\s+)?gerne?(?!\p{L})/iu

/** ", up to 50 euros": what it may cost is no part of the interest. */
const cost =
  /(?:[,;.]\s+[^,;]*[€$£\d]|\s+(?:under|up to|below|less than|unter|bis|jusqu['’]à|moins de|hasta|menos de|até|no máximo|fino a|meno di)\s+[€$£]?\d).*$/iu

/** What somebody is said to be fond of. */
export const fondOf = (text: string): string | undefined =>
  (fondness.exec(text) ?? gladly.exec(text))?.[1]?.replace(cost, '')
