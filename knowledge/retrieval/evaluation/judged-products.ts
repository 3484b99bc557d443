import type { Product } from '../../catalogue.ts'
import { readRecords } from '../../import/read-records.ts'

/**
 * The products of a file of JSON lines: `id`, and of `title`, `description`, `brand`, `type`, `price`, `attributes` what there
 * is; any other field is taken for an attribute. Lines that are no product are left out.
 * @param note is told of each that is left out, and why
 */
export async function* judgedProducts(path: string, note: (fault: string) => void): AsyncGenerator<Product> {
  for await (const record of readRecords(path)) {
    if (record.fault !== undefined) {
      note(record.fault)
      continue
    }
    const product = productOf(record.value)
    if (product) yield product
    else note('a line without an id')
  }
}

const own = new Set([
  'id',
  'product_id',
  'title',
  'name',
  'description',
  'brand',
  'type',
  'price',
  'attributes',
  'features',
])

function productOf(told: unknown): Product | undefined {
  if (typeof told !== 'object' || told === null) return undefined
  const line = told as Record<string, unknown>
  const id = text(line.id ?? line.product_id)
  if (id === '') return undefined
  const attributes: Product['attributes'] = {}
  for (const [name, value] of Object.entries(line)) if (!own.has(name)) attribute(attributes, name, value)
  for (const value of [line.attributes, line.features]) addAttributes(attributes, value)
  const brand = text(line.brand)
  const description = plain(text(line.description))
  return {
    id,
    title: plain(text(line.title ?? line.name)),
    type: text(line.type),
    ...(brand ? { brand } : {}),
    ...(description ? { description } : {}),
    attributes,
    variants: [{ id, options: {}, price: { amount: cents(line.price), currency: 'USD' }, available: true }],
  }
}

/** An object, a list of names with values, or a text such as "colour: red | width: 60 cm". */
function addAttributes(attributes: Product['attributes'], told: unknown): void {
  if (typeof told === 'string') {
    const parts = told.split(/\s*[|\n]\s*|;\s+/).filter(part => part !== '')
    for (const [i, part] of parts.entries()) {
      const at = part.indexOf(':')
      if (at > 0 && at < 60) attribute(attributes, part.slice(0, at).trim(), part.slice(at + 1).trim())
      else attribute(attributes, `text ${i}`, part)
    }
  } else if (Array.isArray(told)) {
    for (const [i, one] of told.entries()) {
      const { name, key, value } = (one ?? {}) as { name?: unknown; key?: unknown; value?: unknown }
      if (typeof one === 'object' && (name ?? key) !== undefined) attribute(attributes, text(name ?? key), value)
      else attribute(attributes, `text ${i}`, one)
    }
  } else if (typeof told === 'object' && told !== null)
    for (const [name, value] of Object.entries(told)) attribute(attributes, name, value)
}

/** One told several times, as some lists have it, keeps all its values. */
function attribute(attributes: Product['attributes'], name: string, value: unknown): void {
  if (value === null || value === undefined || value === '' || name === '') return
  const values = (Array.isArray(value) ? value : [value]).map(one => plain(text(one))).filter(one => one !== '')
  if (values.length === 0) return
  const before = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  if (before === undefined && typeof value === 'boolean') attributes[name] = value
  else if (before === undefined && values.length === 1) attributes[name] = values[0]!
  else attributes[name] = [...(before === undefined ? [] : [before].flat().map(String)), ...values]
}

const text = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : typeof value === 'object' && value !== null
        ? Object.values(value).map(text).join(' ')
        : ''

/** Without the tags and entities of HTML, which descriptions often come with. */
const plain = (written: string): string =>
  written
    .replace(/<[^>]{1,200}>/g, ' ')
    .replace(/&(?:nbsp|amp|quot|#39|lt|gt);/g, entity => entities[entity] ?? ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()

const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>' }

/** A price told as a number or a text, in hundredths; 0 where there is none. */
function cents(price: unknown): number {
  const number = typeof price === 'number' ? price : Number.parseFloat(text(price).replace(/[^\d.]/g, ''))
  return Number.isFinite(number) && number > 0 ? Math.round(number * 100) : 0
}
