import type { Product } from '../../catalogue.ts'
import { readRecords } from '../../import/read-records.ts'

/**
 * The products of a file of JSON lines: `id`, and of `title`, `description`, `brand`, `type`, `price`, `attributes` what there
 * is; any other field is taken for an attribute. Lines that are no product are left out.
 * @param note is told of each line that is left out, counted from 1, and why
 */
export async function* judgedProducts(
  path: string,
  note: (line: number, fault: string) => void,
): AsyncGenerator<Product> {
  for await (const record of readRecords(path)) {
    if (record.fault !== undefined) {
      note(record.line, record.fault)
      continue
    }
    const told = record.value
    if (typeof told !== 'object' || told === null || Array.isArray(told)) {
      note(record.line, 'not an object with the fields of a product')
      continue
    }
    const product = productOf(told as Record<string, unknown>)
    if (product) yield product
    else note(record.line, 'the field "id" is missing or empty')
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

function productOf(line: Record<string, unknown>): Product | undefined {
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
    type: kindOf(line.type),
    ...(brand ? { brand } : {}),
    ...(description ? { description } : {}),
    attributes,
    variants: [{ id, options: {}, price: { amount: cents(line.price), currency: 'USD' }, available: true }],
  }
}

/** Several types are told as some shops write them: "Recliners|Accent Chairs". */
const kindOf = (told: unknown): string => plain(Array.isArray(told) ? told.map(text).join('|') : text(told))

/**
 * An object; a list of pairs, of names with values, or of texts; or one text: JSON, or "colour: red | width: 60 cm".
 */
function addAttributes(attributes: Product['attributes'], told: unknown): void {
  if (typeof told === 'string') {
    const parsed = jsonIn(told)
    if (parsed !== undefined) addAttributes(attributes, parsed)
    else for (const [i, part] of told.split(/\s*[|\n]\s*|;\s+/).entries()) addText(attributes, part, i)
  } else if (Array.isArray(told)) {
    for (const [i, one] of told.entries()) {
      if (typeof one === 'string') addText(attributes, one, i)
      else if (Array.isArray(one) && one.length === 2 && typeof one[0] === 'string')
        attribute(attributes, one[0].trim(), one[1])
      else if (typeof one !== 'object' || one === null || Array.isArray(one)) attribute(attributes, `text ${i}`, one)
      else {
        const { name, key, attribute: called, value, values } = one as Record<string, unknown>
        const title = name ?? key ?? called
        if (title !== undefined && (value ?? values) !== undefined) attribute(attributes, text(title), value ?? values)
        else addAttributes(attributes, one)
      }
    }
  } else if (typeof told === 'object' && told !== null)
    for (const [name, value] of Object.entries(told)) attribute(attributes, name, value)
}

/** "Colour: red" is a name with a value; anything else a fact without a name. */
function addText(attributes: Product['attributes'], told: string, i: number): void {
  const at = told.indexOf(':')
  if (at > 0 && at < 60) attribute(attributes, told.slice(0, at).trim(), told.slice(at + 1).trim())
  else attribute(attributes, `text ${i}`, told)
}

function jsonIn(told: string): unknown {
  if (!/^\s*[[{]/.test(told)) return undefined
  try {
    return JSON.parse(told)
  } catch {
    return undefined
  }
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

/** A price told as a number or a text ("$1,299.99", "1.299,99 €", "from 12.50"), in hundredths; 0 where there is none. */
function cents(price: unknown): number {
  if (typeof price === 'object' && price !== null) {
    const { amount, value } = price as Record<string, unknown>
    return cents(amount ?? value)
  }
  const written = /\d[\d.,]*/.exec(text(price))?.[0] ?? ''
  // The last sign before one or two digits parts the hundredths; the others only group.
  const [, whole, part] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written)!
  const number = Number.parseFloat(`${whole!.replace(/[.,](?=\d{3})/g, '').replace(',', '.')}.${part ?? 0}`)
  return Number.isFinite(number) && number > 0 ? Math.round(number * 100) : 0
}
