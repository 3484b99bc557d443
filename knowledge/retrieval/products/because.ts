import type { Product } from '../../catalogue.ts'
import { fold } from '../../fold.ts'
import { factKind } from '../../product-facts.ts'
import type { Because, Shopper } from '../../search.ts'

/** What suiting the shopper adds to a score: enough to part equals, too little to pass what is more to the point. */
const gains: Record<Because, number> = { 'in-your-size': 0.06, 'a-brand-you-buy': 0.05, 'in-your-price-range': 0.02 }

type Hit = { product: Product; score: number }

/** The hits with what speaks for each, those that suit the shopper moved up among their equals. */
export function suited(hits: Hit[], shopper: Shopper): (Hit & { because?: Because[] })[] {
  return hits
    .map((hit, i) => {
      const because = becauseOf(hit.product, shopper)
      const gain = because.reduce((sum, one) => sum + gains[one], 1)
      return { ...hit, score: hit.score * gain, i, ...(because.length > 0 ? { because } : {}) }
    })
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .map(({ i, ...hit }) => hit)
}

/** Why a product suits a shopper; empty when nothing is known to speak for it. */
export function becauseOf(product: Product, { sizes, brands, price }: Shopper): Because[] {
  const because: Because[] = []
  if (sizes && isInSize(product, sizes)) because.push('in-your-size')
  if (product.brand && brands?.some(brand => fold(brand) === fold(product.brand!))) because.push('a-brand-you-buy')
  const buyable = product.variants.filter(variant => variant.available)
  if (price && buyable.some(variant => variant.price.amount >= price.min && variant.price.amount <= price.max))
    because.push('in-your-price-range')
  return because
}

/** Whether it can be had in the size that the shopper wears of such things. */
function isInSize(product: Product, sizes: Record<string, string>): boolean {
  return Object.entries(sizes).some(([what, size]) => {
    const wanted = fold(size).replace(/\s/g, '')
    return product.variants.some(
      ({ options, available }) =>
        available &&
        Object.entries(options).some(
          ([name, value]) =>
            factKind(name) === 'size' &&
            fold(value).replace(/\s/g, '') === wanted &&
            footwear.test(`${product.department} ${product.type} ${name}`) === footwear.test(what),
        ),
    )
  })
}

/** A 42 in shoes says nothing of a 42 in trousers. */
const footwear = /shoe|boot|sneaker|sandal|trainer|loafer|footwear|schuh|stiefel|chaussure|zapato|scarp|sapato|bota/i
