/**
 * A dialog of one's own: it answers when a shop is open, and asks which shop where there are several.
 * Run it with: node examples/opening-hours.ts
 */
import { ask, type Dialog, type Slot, say, startServer } from '../bot/index.ts'

const hours: Record<string, string> = { Berlin: 'Monday to Saturday, 10 to 20', Hamburg: 'Monday to Friday, 9 to 18' }

const town: Slot<string> = {
  name: 'town',
  kind: 'choice',
  hear: ({ choice, text }) =>
    choice ?? Object.keys(hours).find(name => text.toLowerCase().includes(name.toLowerCase())),
}

export const openingHours: Dialog = {
  name: 'opening-hours',
  intents: ['opening_hours'],
  slots: [town],
  async *run() {
    // Known from what was said ("… in Hamburg?"), from a tap, or asked for.
    const where = yield* ask(town, 'product.which', {
      choices: Object.keys(hours).map(name => ({ value: name, label: name })),
    })
    yield* say('faq.article', { text: `Our shop in ${where} is open ${hours[where] ?? 'by appointment'}.` })
  },
}

if (import.meta.main) {
  const server = await startServer({ dialogs: [openingHours] })
  console.log(`Open ${server.url}`)
}
