import type { z } from 'zod'
import type { Fault } from './report.ts'

/** A record as its format wants it, with what was passed over; or what is wrong with it. */
export type Validated<T> = { good: true; record: T; warnings: Fault[] } | { good: false; faults: Fault[] }

/** Checks a record against its format. Unknown fields are passed over with a warning: they cost no record. */
export function validate<T>(format: z.ZodType<T>, value: unknown): Validated<T> {
  const first = format.safeParse(value)
  if (first.success) return { good: true, record: first.data, warnings: [] }

  const warnings: Fault[] = []
  const known = structuredClone(value)
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const holder = at(known, issue.path)
    for (const key of issue.keys) {
      delete holder[key]
      warnings.push({ path: pathOf([...issue.path, key]), reason: 'unknown field, left out' })
    }
  }
  const second = warnings.length > 0 ? format.safeParse(known) : first
  if (second.success) return { good: true, record: second.data, warnings }
  return {
    good: false,
    faults: second.error.issues.map(issue => ({ path: pathOf(issue.path), reason: reasonOf(issue) })),
  }
}

const at = (value: unknown, path: PropertyKey[]): Record<string, unknown> =>
  path.reduce((inner, key) => (inner as Record<PropertyKey, unknown>)[key], value) as Record<string, unknown>

/** `variants[2].price` */
const pathOf = (path: PropertyKey[]): string | undefined =>
  path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '') || undefined

const reasonOf = (issue: z.core.$ZodIssue): string =>
  issue.message.endsWith('received undefined') ? 'missing' : issue.message.replace(/^Invalid input: /, '')
