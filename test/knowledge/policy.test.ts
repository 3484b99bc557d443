import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { policy } from '../../knowledge/demo/policy.ts'
import { validate } from '../../knowledge/import/validate.ts'
import { policySchema } from '../../knowledge/policy.ts'

const page = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8')

it('has a default for everything', () => {
  expect(policySchema.parse({})).toEqual(policySchema.parse(policySchema.parse({})))
  expect(policySchema.parse({})).toMatchObject({
    cancel: { statuses: ['pending'] },
    returns: { statuses: ['delivered'], days: 30, refundTo: ['original'] },
    refundDays: { 'gift-card': [0, 0], default: [5, 7] },
  })
})

it('says where it is wrong', () => {
  const checked = validate(policySchema, { returns: { refundTo: ['cash'] }, cancel: { statuses: ['lost'] }, tips: 1 })
  expect(checked.good === false && checked.faults.map(({ path }) => path)).toEqual([
    'cancel.statuses[0]',
    'returns.refundTo[0]',
  ])
})

it('is explained whole in docs/policy.md, with an example that is one', () => {
  const settings = z.toJSONSchema(policySchema, { io: 'input' }).properties as Record<
    string,
    { properties: Record<string, unknown> }
  >
  const missing = Object.entries(settings).flatMap(([name, { properties }]) =>
    name === 'refundDays' ? [] : Object.keys(properties).filter(key => !new RegExp(`\\b${key}\``).test(page)),
  )
  expect(missing).toEqual([])
  for (const name of Object.keys(settings)) expect(page).toContain(`\`${name}`)
  const example = JSON.parse(/```json\n(.*?)```/s.exec(page)![1]!)
  expect(policySchema.safeParse(example).error).toBeUndefined()
})

it("tells nothing of the demo shop that its products don't have", async () => {
  const { buildDemoShop } = await import('../../knowledge/demo/build.ts')
  const { products } = buildDemoShop({ now: new Date('2026-03-10T11:20:00Z') })
  const { finalSale, daysByDepartment, restockingFees } = policy.returns
  const departments = new Set(products.map(({ department }) => department))
  for (const name of [...finalSale, ...Object.keys(daysByDepartment)]) expect(departments).toContain(name)
  const types = new Set(products.map(({ type }) => type))
  for (const type of restockingFees.flatMap(fee => fee.types ?? [])) expect(types).toContain(type)
})
