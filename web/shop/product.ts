type Money = { amount: number; currency: string }

/** A product as the storefront shows it. */
export type ShopProduct = {
  id: string
  title: string
  type: string
  brand?: string
  department?: string
  description?: string
  attributes?: Record<string, string | number | boolean | string[]>
  rating?: { value: number; count: number }
  image?: string
  url?: string
  sizeChart?: { columns: string[]; rows: { size: string; values: (number | [number, number])[] }[] }
  variants: ShopVariant[]
}

export type ShopVariant = {
  options: Record<string, string>
  price: Money
  was?: Money
  available: boolean
  image?: string
}

/** The price of a product: the lowest at which it can be had, or the lowest of all where nothing can. */
export function priceOf({ variants }: ShopProduct): { price: Money; was?: Money; from: boolean } {
  const buyable = variants.some(one => one.available) ? variants.filter(one => one.available) : variants
  const lowest = buyable.reduce((least, one) => (one.price.amount < least.price.amount ? one : least))
  return { price: lowest.price, was: lowest.was, from: buyable.some(one => one.price.amount > lowest.price.amount) }
}

/** The options of a product with their values in the shop's order; a value that no available variant has cannot be had. */
export function optionsOf({
  variants,
}: ShopProduct): { name: string; values: { value: string; available: boolean; image?: string }[] }[] {
  const options = new Map<string, Map<string, { available: boolean; image?: string }>>()
  for (const variant of variants) {
    for (const [name, value] of Object.entries(variant.options)) {
      const values = options.get(name) ?? new Map()
      const known = values.get(value)
      values.set(value, {
        available: variant.available || known?.available === true,
        image: known?.image ?? variant.image,
      })
      options.set(name, values)
    }
  }
  return [...options].map(([name, values]) => ({
    name,
    values: [...values].map(([value, rest]) => ({ value, ...rest })),
  }))
}

/** An amount as people of a locale write it. */
export function wordMoney({ amount, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
