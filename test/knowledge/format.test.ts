import { expect, test } from 'vitest'
import { isGtin } from '../../knowledge/import/format-product.ts'
import { jsonSchemas, writtenSchemas } from '../../knowledge/import/write-schemas.ts'

test('the schema files say what the format says (write them with: node knowledge/import/write-schemas.ts)', () => {
  expect(writtenSchemas()).toEqual(jsonSchemas())
})

test('every field of the format is described', () => {
  const undescribed = new Set<string>()
  const walk = (path: string, schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    const { properties = {}, ...rest } = schema as {
      properties?: Record<string, { description?: string; const?: string }>
    }
    for (const [field, inner] of Object.entries(properties)) {
      if (!inner.description && inner.const === undefined) undescribed.add(`${path}.${field}`)
      walk(`${path}.${field}`, inner)
    }
    for (const inner of Object.values(rest)) walk(path, inner)
  }
  for (const [file, text] of Object.entries(jsonSchemas())) walk(file, JSON.parse(text))
  expect([...undescribed]).toEqual([])
})

test('a GTIN has a right check digit', () => {
  for (const code of ['4006381333931', '036000291452', '96385074', '10614141000415']) expect(isGtin(code)).toBe(true)
  for (const code of ['4006381333930', '036000291453', '9638507', '40063813339a1', '']) expect(isGtin(code)).toBe(false)
})
