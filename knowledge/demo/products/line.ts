import type { Product, Variant } from '../../catalogue.ts'
import { brandOf, brands } from '../brands.ts'
import type { Calendar } from '../dates.ts'
import { gtinOf } from '../gtin.ts'
import { hash } from '../random.ts'
import { sizeChart } from '../size-charts.ts'

/**
 * Products as an author writes them, parted by blank lines:
 *
 *   Halvorn Fjell 2 Hiking Boots                               the title, brand first
 *   hiking boots · €149.95 was €179.95 · 4.6/212 · 2025-03     type, price, rating/count, first sale
 *   colour: black, brown; size: 40-47                          options, `-` for none; `50 ml +8` costs €8 more
 *   for: men; waterproof: yes; weight: 620 g                   attributes; `[a, b]` is a list; a `;` at the end goes on
 *   Sturdy boots for ...                                       the description, to the end
 *
 * `sold out` or `unlimited` after the date says so of every variant; otherwise stock follows from the variant's id.
 */
export function products(department: string, text: string, today: Calendar): Product[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(block => product(department, block, today))
}

function product(department: string, block: string, today: Calendar): Product {
  const [title, facts, optionLine, ...rest] = block.split('\n').map(line => line.trim())
  if (!title || !facts || !optionLine) throw new Error(`a product of ${department} is incomplete: ${block}`)
  const [type, price, rating, since, extent] = facts.split(' · ')
  const prices = /^€([\d.]+)(?: was €([\d.]+))?$/.exec(price ?? '')
  const stars = /^([\d.]+)\/(\d+)$/.exec(rating ?? '')
  if (!type || !prices || !stars || !since) throw new Error(`${title}: the second line is not understood: ${facts}`)
  let attributeLine = rest.shift() ?? ''
  while (attributeLine.endsWith(';')) attributeLine += ' ' + rest.shift()

  const id = slug(title)
  const brand = brandOf(title)
  const attributes = parseAttributes(attributeLine)
  const options = parseOptions(optionLine)
  const fit = brand ? brands[brand]!.fit : undefined
  const worn = department === 'clothing' || department === 'shoes' || options.some(option => option.name === 'size')
  if (fit && worn && options.some(option => option.name === 'size')) attributes.fit ??= fit

  const cents = (euros: string) => Math.round(Number(euros) * 100)
  const variants = combinations(options).map(({ values, extra }): Variant => {
    const variantId = [id, ...Object.values(values).map(slug)].join('-')
    const stock = extent === 'unlimited' ? undefined : extent === 'sold out' ? 0 : stockOf(variantId)
    return {
      id: variantId,
      gtin: gtinOf(variantId),
      options: values,
      price: { amount: cents(prices[1]!) + extra, currency: 'EUR' },
      ...(prices[2] && { was: { amount: cents(prices[2]) + extra, currency: 'EUR' } }),
      ...(stock !== undefined && { stock }),
      available: stock !== 0,
      ...(values.colour && { image: `/demo/images/${id}--${slug(values.colour)}.svg` }),
    }
  })
  const sizes = options.find(option => option.name === 'size')?.values.map(value => value.value)
  const chart = sizes && sizeChart(type, sizes, { audience: String(attributes.for ?? 'unisex'), brand })
  const day = String((hash(id) % 28) + 1).padStart(2, '0')
  return {
    id,
    title,
    type,
    ...(brand && { brand }),
    department,
    description: rest.join(' '),
    attributes,
    rating: { value: Number(stars[1]), count: Number(stars[2]) },
    image: `/demo/images/${id}.svg`,
    url: `/p/${id}`,
    since: today.date(`${since}-${day}`),
    margin: (15 + (hash(`${id} margin`) % 41)) / 100,
    ...(chart && { sizeChart: chart }),
    variants,
  }
}

/** A text as it stands in ids and addresses: 'Café noir' becomes 'cafe-noir'. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|'/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

function parseAttributes(line: string): Product['attributes'] {
  const attributes: Product['attributes'] = {}
  for (const part of line.split(';').map(part => part.trim())) {
    if (!part || part === '-') continue
    const at = part.indexOf(': ')
    if (at < 0) throw new Error(`an attribute without a value: ${part}`)
    const value = part.slice(at + 2)
    attributes[part.slice(0, at)] =
      value === 'yes' || value === 'no'
        ? value === 'yes'
        : value.startsWith('[')
          ? value.slice(1, -1).split(', ')
          : /^\d+(\.\d+)?$/.test(value)
            ? Number(value)
            : value
  }
  return attributes
}

type Option = { name: string; values: { value: string; extra: number }[] }

function parseOptions(line: string): Option[] {
  if (line === '-') return []
  return line.split('; ').map(part => {
    const at = part.indexOf(': ')
    const name = part.slice(0, at)
    const values = part
      .slice(at + 2)
      .split(', ')
      .flatMap(text => {
        const [, value, extra] = /^(.*?)(?: \+(\d+))?$/.exec(text)!
        return (name === 'size' ? sizeRange(value!) : [value!]).map(value => ({
          value,
          extra: Number(extra ?? 0) * 100,
        }))
      })
    return { name, values }
  })
}

const letters = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL']

/** 'S-XL', '40-47', '98-128' (children, in steps of 6 cm) or '28-36x30/32' (waist x length). */
function sizeRange(text: string): string[] {
  const range = /^(\w+)-(\w+?)(?:x([\d/]+))?$/.exec(text)
  if (!range) return [text]
  const [, from, to, lengths] = range
  if (letters.includes(from!)) return letters.slice(letters.indexOf(from!), letters.indexOf(to!) + 1)
  const step = Number(from) >= 60 ? 6 : lengths ? 2 : 1
  const sizes: string[] = []
  for (let size = Number(from); size <= Number(to); size += step) sizes.push(String(size))
  return lengths ? sizes.flatMap(waist => lengths.split('/').map(length => `${waist}x${length}`)) : sizes
}

function combinations(options: Option[]): { values: Record<string, string>; extra: number }[] {
  let all: { values: Record<string, string>; extra: number }[] = [{ values: {}, extra: 0 }]
  for (const option of options)
    all = all.flatMap(({ values, extra }) =>
      option.values.map(one => ({ values: { ...values, [option.name]: one.value }, extra: extra + one.extra })),
    )
  return all
}

/** One in sixteen is sold out, one in eight is nearly so, the rest have 4 to 63. */
function stockOf(variantId: string): number {
  const number = hash('stock ' + variantId)
  const kind = number % 16
  const rest = number >>> 8
  return kind === 0 ? 0 : kind <= 2 ? 1 + (rest % 3) : 4 + (rest % 60)
}
