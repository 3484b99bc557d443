import { randomUUID } from 'node:crypto'
import { type DataOptions, openAisle, print, printJson } from './open.ts'
import { sendMails } from './say.ts'

/** Says something to a customer unasked, and tells where it was said, or why nowhere; status 1 then. */
export async function notify(
  customer: string,
  text: string,
  options: DataOptions & { marketing?: boolean; key?: string },
): Promise<void> {
  const aisle = await openAisle(options)
  try {
    const id = customer.includes('@') ? (await aisle.engine.knowledge.customers.byEmail(customer))?.id : customer
    if (!id) throw new Error(`there is no customer with the e-mail ${customer}`)
    const key = options.key ?? randomUUID()
    const kind = options.marketing ? 'marketing' : 'service'
    const noticed = await aisle.notify(id, [{ blocks: [{ type: 'text', text }], expects: 'nothing' }], { key, kind })
    await sendMails(aisle)
    if (noticed.state === 'unreachable') process.exitCode = 1
    if (options.json) return printJson({ customer: id, key, kind, ...noticed })
    if (noticed.state === 'said')
      print(`Said by ${noticed.channel}${noticed.conversation ? ` in ${noticed.conversation}` : ''}.`)
    else if (noticed.state === 'waiting')
      print(
        noticed.until ? `Waits for the quiet hours to end, at ${noticed.until}.` : 'Waits to be said by the server.',
      )
    else print(`Reaches nobody:\n${noticed.because.map(why => `  ${why}`).join('\n')}`)
  } finally {
    await aisle.close()
  }
}
