import type { Product } from '../knowledge/catalogue.ts'
import { purposeIn } from '../knowledge/product-answers/preference.ts'
import { sameWord, termsOf } from '../knowledge/product-answers/terms.ts'
import { betterFor, comparisonAsked, whichHasMost } from './better-for.ts'
import { cartOf, priced } from './cart-lines.ts'
import { sideBySide } from './comparison-table.ts'
import { type Dialog, type DialogContext, remember, say } from './dialog.ts'
import { languageOf } from './product-attributes.ts'
import { entityValues } from './slots.ts'
import { withoutSmallWords } from './small-words.ts'

const mostCompared = 4

/** Two to four products side by side, and which of them has more of something, or what speaks for each. */
export const compareProducts: Dialog = {
  name: 'compare-products',
  intents: ['compare_products'],
  async *run(context) {
    const products = await productsMeant(context)
    if (products.length < 2)
      return yield* say('compare.which', {}, [
        { value: 'start:find-product', label: context.wording.text('choice.search-again') },
      ])
    yield* remember({ product: undefined, compared: products.map(product => product.id) })
    const asked = comparisonAsked(context)
    if (asked) return yield* whichHasMost(products, asked, context)
    const again = sameProducts(products, context)
    const answered = yield* betterFor(products, context)
    if (answered && again) return
    yield* sideBySide(products, context)
    if (!answered && asksForVerdict(context)) yield* say('compare.no-verdict')
  },
}

/** "Which is better?" without saying what for. */
const asksForVerdict = ({ heard }: DialogContext): boolean =>
  heard.entities.some(
    ({ type, value }) =>
      (type === 'comparative' || type === 'superlative') &&
      (value as { attribute?: string } | null)?.attribute === 'quality',
  )

const sameProducts = (products: Product[], { focus }: DialogContext): boolean =>
  Array.isArray(focus.compared) &&
  focus.compared.length === products.length &&
  products.every(product => (focus.compared as string[]).includes(product.id))

/**
 * The products named; else those pointed at among what was shown; else those that were compared just now, where only one more
 * thing is asked of them; else those spoken of last; else the first shown.
 */
async function productsMeant(context: DialogContext): Promise<Product[]> {
  const { heard, shown, focus, knowledge } = context
  if (ofCart.test(heard.text)) {
    const { items } = await priced(await cartOf(context), context)
    const products = new Map(items.map(({ product }) => [product.id, product]))
    if (products.size > 1) return [...products.values()].slice(0, mostCompared)
  }
  const listed = shown.filter(one => one.kind === 'product').map(one => one.id)
  const places = [...entityValues<number>(heard, 'shown'), ...entityValues<number>(heard, 'ordinal')]
  const pointed = [...new Set(places)].flatMap(place => listed.at(place > 0 ? place - 1 : place) ?? [])
  const found = entityValues<string>(heard, 'product')
  const elsewise = pointed.length > 0 || counted(context, listed) !== undefined || asksMore(context)
  const named = found.length > 1 || (found.length === 0 && elsewise) ? found : await namesIn(context, found)
  const chosen = [...new Set(named.length > 0 ? named : pointed)]
  const compared = idsIn(focus.compared)
  const mentioned = idsIn(focus.mentioned)
  const ids =
    chosen.length > 1
      ? chosen
      : chosen.length === 1
        ? // "Compare it with the Calm 3": the one at hand and the one that is named.
          [
            ...idsIn(focus.product)
              .concat(mentioned)
              .filter(id => id !== chosen[0])
              .slice(0, 1),
            ...chosen,
          ]
        : (counted(context, listed) ??
          (compared.length > 1 && asksMore(context)
            ? compared
            : mentioned.length > 1
              ? mentioned.slice(0, 2)
              : listed.slice(0, 2)))
  return knowledge.catalogue.products([...new Set(ids)].slice(0, mostCompared))
}

const ofCart = /\b(?:cart|basket|warenkorb|panier|carrito|cesta|carrello|carrinho)\b/i

/** The products whose titles have all the words of a part of the utterance: "compare Calm 3 and Calm 2". */
async function namesIn({ heard, knowledge }: DialogContext, known: string[]): Promise<string[]> {
  const found = [...known]
  for (const part of heard.text.split(between).slice(0, 8)) {
    const words = withoutSmallWords(part.replace(comparing, ' '))
    if (words.length < 3) continue
    const { hits, relaxed } = await knowledge.search.search({ words, filters: {}, limit: 5 })
    const asked = termsOf(words)
    const fitting = hits
      .map(({ product }) => ({ id: product.id, title: termsOf(product.title) }))
      .filter(({ title }) => asked.every(term => title.some(one => sameWord(one, term))))
      .sort((a, b) => a.title.length - b.title.length)
    if (fitting[0] && relaxed.length === 0 && !fitting.some(({ id }) => found.includes(id))) found.push(fitting[0].id)
  }
  return found
}

const between =
  /[,;:?!]|\s(?:and|or|with|to|vs\.?|versus|against|und|oder|mit|gegen|et|ou|avec|y|o|con|e|com|contra)\s/i
const comparing =
  /\b(?:compar\p{L}*|differen\p{L}*|difference|vergleich\p{L}*|unterschied\p{L}*|confront\p{L}*|better|which|besser|mieux|mejor|meglio|melhor)\b/giu

const idsIn = (kept: unknown): string[] =>
  Array.isArray(kept) ? kept.filter(id => typeof id === 'string') : typeof kept === 'string' ? [kept] : []

/** "All of them", "the first three", "the last two". */
function counted({ heard }: DialogContext, listed: string[]): string[] | undefined {
  if (entityValues<string>(heard, 'reference').includes('all')) return listed
  const match = severalOf.exec(heard.text.toLowerCase())
  if (!match) return undefined
  const count = small.findIndex(words => words.includes(match[2] ?? match[3] ?? ''))
  if (count < 2) return undefined
  return lastOf.test(match[0]) ? listed.slice(-count) : listed.slice(0, count)
}

const small = [
  [],
  [],
  ['2', 'two', 'beiden', 'zwei', 'deux', 'dos', 'due', 'dois', 'duas'],
  ['3', 'three', 'drei', 'trois', 'tres', 'tre', 'três'],
  ['4', 'four', 'vier', 'quatre', 'cuatro', 'quattro', 'quatro'],
]
const amounts = small.flat().join('|')
const severalOf = new RegExp(
  `(first|last|ersten|letzten|premi[eè]re?s|derni[eè]re?s|primeros|primeras|[uú]ltim[oa]s|prim[ie]|ultim[ie]|primeir[oa]s)\\s+(${amounts})\\b|\\b(${amounts})\\s+(?:premi[eè]re?s|derni[eè]re?s|primeros|primeras|[uú]ltim[oa]s|prim[ie]|ultim[ie]|primeir[oa]s)`,
)
const lastOf = /last|letzten|derni|[uú]ltim/

/** A comparison of a property or a purpose, asked of what lies side by side already. */
const asksMore = (context: DialogContext): boolean =>
  comparisonAsked(context) !== undefined ||
  asksForVerdict(context) ||
  purposeIn(context.heard.text, languageOf(context.locale)) !== undefined
