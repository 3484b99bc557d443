// Says notices to a customer one after the other, each key told when it has been said: child.ts FOLDER CUSTOMER COUNT
import { createAisle } from '../../bot/aisle.ts'
import { readConfig } from '../../bot/config.ts'

const [folder, customer, count] = process.argv.slice(2) as [string, string, string]
const aisle = await createAisle({
  config: readConfig({ ...process.env, AISLE_DATA: folder, AISLE_LOG_LEVEL: 'error', AISLE_QUIET_HOURS: 'none' }),
  // Nothing is understood here.
  understander: new Promise(() => {}),
  background: false,
})
for (let i = 0; i < Number(count); i++) {
  const text = `notice ${i}`
  await aisle.notify(customer, [{ blocks: [{ type: 'text', text }], expects: 'nothing' }], {
    key: text,
    kind: 'service',
  })
  process.stdout.write(`${text}\n`)
}
await aisle.close()
