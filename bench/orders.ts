import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAisle } from '../bot/aisle.ts'
import { readConfig } from '../bot/config.ts'
import { createLog } from '../bot/log.ts'
import { openShop } from '../bot/shop.ts'
import type { CustomerRecord } from '../knowledge/customers.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Order } from '../knowledge/orders.ts'
import { saveCustomer } from '../knowledge/sqlite/customers.ts'
import { databaseOf, openSqliteKnowledge } from '../knowledge/sqlite/open.ts'
import { saveOrder } from '../knowledge/sqlite/orders.ts'
import { benchOptions } from './options.ts'

/**
 * What a turn of order self-service costs, and how that grows with the orders of the shop: customers of the demo shop
 * multiplied, each with five orders, who cancel, return, exchange and ask. CPU of the whole process, commit to disk included.
 */
const arg = benchOptions('orders [--orders 1000,100000,1000000] [--shoppers 150] [--json]', {
  orders: { type: 'string', default: '1000,100000,1000000' },
  shoppers: { type: 'string', default: '150' },
  json: { type: 'boolean', default: false },
})

const perCustomer = 5
const script = [
  'I want to return the last thing I got',
  'show me my orders',
  'where is my last order?',
  'what did I pay for it?',
  'cancel my pending order, I ordered it by mistake',
  'change the address of my pending order to Hauptstraße 5, 10827 Berlin',
  'yes',
  'what is on my gift card?',
]

const rows: { orders: number; fileMb: number; cpuP50: number; cpuP99: number; wallP99: number }[] = []
for (const count of arg.orders.split(',').map(Number)) rows.push(await measure(count))
if (arg.json) console.log(JSON.stringify(rows))
else {
  console.table(
    rows.map(row => ({
      orders: row.orders.toLocaleString('en'),
      'shop.db MB': row.fileMb,
      'CPU µs/turn p50': row.cpuP50,
      'CPU µs/turn p99': row.cpuP99,
      'wall ms p99': row.wallP99,
    })),
  )
  const [first, last] = [rows[0]!, rows.at(-1)!]
  console.log(
    `from ${first.orders} to ${last.orders} orders the median turn grows by ${(last.cpuP50 / first.cpuP50).toFixed(2)}`,
  )
}

async function measure(orders: number) {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-bench-orders-'))
  const log = createLog('error')
  await (await openShop(folder, 'demo', log, () => new Date())).close()
  const path = join(folder, 'shop.db')
  const customers = await fill(path, orders)
  const knowledge = openSqliteKnowledge(path)
  const signIn = { ...knowledge.policy.signIn, methods: ['email' as const], maxMisses: 1_000 }
  const trusting: Knowledge = Object.create(knowledge, { policy: { get: () => ({ ...knowledge.policy, signIn }) } })
  const aisle = await createAisle({
    config: readConfig({ AISLE_DATA: folder, AISLE_LOG_LEVEL: 'error' }),
    knowledge: trusting,
    background: false,
  })
  await aisle.engine.understander()
  const cpu: number[] = []
  const wall: number[] = []
  const shoppers = Number(arg.shoppers)
  for (let i = 0; i < shoppers; i++) {
    const id = `terminal:shopper-${i}`
    const email = `shopper${Math.floor((i * customers) / shoppers)}@bench.example`
    for (const [turn, text] of ['sign in', email, ...script].entries()) {
      const [before, began] = [process.cpuUsage(), performance.now()]
      await aisle.inbox.answer({
        id: `${i}-${turn}`,
        channel: 'terminal',
        conversation: id,
        from: { channel: 'terminal', id },
        sentAt: new Date().toISOString(),
        content: { type: 'text', text },
      })
      const { user, system } = process.cpuUsage(before)
      // The first shoppers warm the machine up.
      if (i < shoppers / 10 || turn < 2) continue
      cpu.push(user + system)
      wall.push(performance.now() - began)
    }
  }
  const fileMb = Math.round(statSync(path).size / 1e6)
  await aisle.close()
  await knowledge.close()
  rmSync(folder, { recursive: true, force: true })
  const at = (values: number[], share: number) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!
  return {
    orders,
    fileMb,
    cpuP50: Math.round(at(cpu, 0.5)),
    cpuP99: Math.round(at(cpu, 0.99)),
    wallP99: Number(at(wall, 0.99).toFixed(1)),
  }
}

/** Writes generated customers with copies of the demo shop's orders. @returns how many customers */
async function fill(path: string, orders: number): Promise<number> {
  const knowledge = openSqliteKnowledge(path)
  const db = databaseOf(knowledge)
  const models: { customer: CustomerRecord; orders: Order[] }[] = []
  for (const id of ['maya-lindqvist', 'oliver-bennett', 'siobhan-murphy', 'aisha-rahman']) {
    const customer = (await knowledge.customers.customer(id))!
    models.push({ customer, orders: (await knowledge.orders.ofCustomer(id)).slice(0, perCustomer) })
  }
  const customers = Math.ceil(orders / perCustomer)
  for (let from = 0; from < customers; from += 5_000) {
    db.transaction(() => {
      for (let i = from; i < Math.min(customers, from + 5_000); i++) {
        const model = models[i % models.length]!
        saveCustomer(db, { ...model.customer, id: `bench-${i}`, email: `shopper${i}@bench.example` })
        for (const [n, order] of model.orders.entries())
          saveOrder(db, { ...order, id: `#B${i}-${n}`.replace('-', 'X'), customerId: `bench-${i}` })
      }
    })
    process.stderr.write(`\r${Math.min(customers, from + 5_000) * perCustomer} orders`)
  }
  process.stderr.write('\n')
  await knowledge.close()
  return customers
}
