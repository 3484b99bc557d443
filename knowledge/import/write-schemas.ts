import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { formats } from './format.ts'

const folder = new URL('./schema/', import.meta.url)
const kinds = ['product', 'customer', 'order', 'event', 'article', 'fit', 'shop', 'policy'] as const

/** The JSON Schemas of the Aisle format, by file name: what an editor checks the files of a shop with. */
export function jsonSchemas(): Record<string, string> {
  // The currency is the shop's own; the schema tells only its shape.
  const all = formats('EUR')
  return Object.fromEntries(
    kinds.map(kind => {
      const schema = z.toJSONSchema(all[kind], { io: 'input', target: 'draft-2020-12' })
      const text = JSON.stringify({ title: `Aisle ${kind}`, ...schema }, null, 2)
      return [`${kind}.schema.json`, `${shortLists(text.replaceAll('"const": "EUR"', '"pattern": "^[A-Z]{3}$"'))}\n`]
    }),
  )
}

/** Lists of plain values on one line where they fit, as the formatter of this repository wants them. */
const shortLists = (json: string): string =>
  json.replaceAll(/^(.*)\[\n([^[\]{}]*?)\n\s*\](,?)$/gm, (all, start: string, items: string, end: string) => {
    const line = `${start}[${items.trim().replaceAll(/\n\s*/g, ' ')}]${end}`
    return line.length <= 120 ? line : all
  })

/** The schema files as they are on disk. */
export const writtenSchemas = (): Record<string, string> =>
  Object.fromEntries(
    kinds.map(kind => [`${kind}.schema.json`, readFileSync(new URL(`${kind}.schema.json`, folder), 'utf8')]),
  )

if (import.meta.main) {
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(new URL(name, folder), text)
}
