import { anyOf, type Finder, type Found } from './finder.ts'

type Condition = 'colour' | 'price' | 'size' | 'brand' | 'material'

const nouns: Record<Condition, string> = {
  colour: 'colour|color|colours|colors|shade|farbe|farben|couleur|couleurs|colores|cor|cores|colore|colori',
  price:
    'price|prices|cost|budget|money|preis|preise|preislimit|preisgrenze|preisobergrenze|prix|precio|precios|presupuesto|gasto|preco|precos|orcamento|prezzo|prezzi',
  size: 'size|sizes|grosse|große|groesse|großen|grossen|taille|tailles|pointure|talla|tallas|talle|talles|tamanho|tamanhos|taglia|taglie|misura',
  brand:
    'brand|brands|make|label|manufacturer|marke|marken|hersteller|marque|marques|marca|marcas|marche|fabricante|produttore',
  material:
    'material|materials|fabric|materialien|stoff|matiere|tissu|materiau|tela|tecido|materiale|materiali|tessuto',
}
const conditionOf = new Map(
  Object.entries(nouns).flatMap(([condition, words]) => words.split('|').map(word => [word, condition as Condition])),
)

const small =
  "(?: (?:about|on|the|that|this|my|your|its|any|of|what|which|die|der|den|das|welche|welcher|welches|welchen|an|la|le|les|l'|el|los|las|a|o|as|os|il|i|gli|de|do|da|di|del|quale|qual|cual|quel|quelle))*"
/** Before the noun: "forget the colour", "any colour", "egal welche Farbe". */
const leads = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${anyOf(
    "any|no particular|no preferred|no specific|no special|whatever|whichever|forget|ignore|drop|remove|clear|skip|scrap|lose|never mind|nevermind|regardless of|no matter|not bothered|not fussed|not fussy|don't care|dont care|don't mind|dont mind|doesn't matter|doesnt matter|take off|take away|leave out|get rid of|egal|gleich|wurscht|vergessen sie|streich|streiche|entferne|entfernen sie|losch|losche|weg mit|irgendeine|irgendein|keine spezielle|keine bestimmte|keine besondere|jede|jeder|jedes|alle|beliebige|beliebig|vergiss|ohne rucksicht auf|peu importe|n'importe|n'importe quel|n'importe quelle|n'importe quels|n'importe quelles|quel que soit|quelle que soit|toutes|tous|oublie|oubliez|oublions|laisse tomber|laissez tomber|sans tenir compte de|sans tenir compte du|enleve|enlevez|retire|retirez|vire|supprime|cualquier|cualquiera|da igual|me da igual|da lo mismo|me da lo mismo|no importa|no me importa|ya no importa|sin importar|olvida|olvide|olvidate de|olvidate del|quita|quite|saca|saque|elimina|borra|todos|todas|qualquer|tanto faz|nao importa|nao me importa|esquece|esqueca|tira|tire|qualsiasi|qualunque|non importa|non mi importa|indifferente|dimentica|togli|tutti|tutte|lascia perdere",
  )})${small} $`,
  'u',
)
/** After the noun: "the price doesn't matter", "Farbe egal". */
const trails = new RegExp(
  String.raw`^ (?:(?:limit|range|filter|preference|restriction|thing|wise) )?(?:${anyOf(
    "doesn't matter|doesnt matter|does not matter|don't matter|dont matter|is not important|isn't important|isnt important|is no object|is no issue|is not an issue|isn't an issue|is irrelevant|is up to you|is fine either way|no object|whatever|egal|ist egal|ist mir egal|ist mir gleich|spielt keine rolle|ist nicht wichtig|ist nicht so wichtig|ist unwichtig|ist wurscht|ist mir wurscht|wurscht|ist nebensache|ist zweitrangig|kann weg|kannst du vergessen|vergessen wir|ist dabei egal|ist eigentlich egal|ist doch egal|ist gleich|m'est egal|m'est egale|n'a pas d'importance|n'est pas important|n'est pas importante|n'est pas grave|pas important|pas importante|importe peu|peu importe|c'est egal|m'importe peu|on s'en fiche|je m'en fiche|je m'en fous|ne compte pas|compte pas|da igual|me da igual|da lo mismo|me da lo mismo|es igual|no importa|no me importa|ya no importa|no es importante|no interesa|es lo de menos|tanto faz|nao importa|nao interessa|non importa|non e importante|non mi interessa|e indifferente",
  )})(?![\p{L}\p{N}])`,
  'u',
)
/** Around it: "no price limit", "without a budget", "sans limite de prix", "kein Preislimit". */
const lacks =
  /(?<![\p{L}\p{N}])(?:no|without(?: a| any| the| my| that)?|there's no|ain't no|kein|keine|ohne(?: den| das| die)?|pas de|sans(?: la| le)?|sin(?: el| la)?|sem(?: o| a)?|senza(?: il| la)?)(?: (?:upper|particular|special|specific|fixed|set|max|maximum|feste|festes))? $/u
const limited = /^ (?:limits?|ceiling|cap|preferences?|restrictions?|filters?|requirements?|limit)(?![\p{L}\p{N}])/u
const limitOf =
  /(?<![\p{L}\p{N}])(?:no|without(?: a| any| the)?|pas de|sans(?: la)?|sin(?: el)?|sem(?: o)?|senza(?: il)?) (?:limits?|preferences?|limite|limites|limiti|preference|preferencia|preferenza)(?: (?:on|for|about|of|de|di|en|em|su|per|do|da|del|la|le|el|il|the))* $/u
/** What is a limit by itself: "no budget" lifts one, "no size" does not. */
const boundWords = /^(?:budget|preislimit|preisgrenze|preisobergrenze|presupuesto|orcamento)$/
/** "any size 42" names one. */
const named = /^ (?:\d|(?:x{0,3}[sl]|m|uk|us|eu)(?![\p{L}\p{N}]))/u

const nearby = 60
const mostTried = 20

/** A condition that counts no more: "forget the colour", "any brand", "no price limit", "der Preis ist egal". */
export const findDroppedConditions: Finder = ({ folded, words }) => {
  const found: Found[] = []
  let tried = 0
  for (const { form, start, end } of words) {
    const condition = conditionOf.get(form)
    if (!condition) continue
    if (++tried > mostTried) break
    const left = folded.slice(Math.max(0, start - nearby), start)
    const right = folded.slice(end, end + nearby)
    const trail = trails.exec(right)
    const limit = limited.exec(right)
    const lead =
      (named.test(right) ? null : leads.exec(left)) ??
      limitOf.exec(left) ??
      (limit || boundWords.test(form) ? lacks.exec(left) : null)
    if (!lead && !trail) continue
    found.push({
      type: 'drop-condition',
      value: condition,
      start: lead ? start - (left.length - lead.index) : start,
      end: trail ? end + trail[0].length : limit ? end + limit[0].length : end,
    })
  }
  return found
}
