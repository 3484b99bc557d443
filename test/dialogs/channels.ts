import type { Abilities, Channel } from '../../channels/channel.ts'
import { utf16 } from '../../channels/length.ts'

/** Channels that differ only in what they can show: a page with tables, text messages, and a voice that reads aloud. */
const plain: Abilities = {
  text: utf16(1600),
  tables: false,
  orders: false,
  images: 'none',
  links: 'written',
  proactive: false,
}

const withAbilities = (name: string, abilities: Abilities): Channel => ({
  name,
  abilities,
  receive: async () => {
    throw new Error(`${name} is spoken to directly`)
  },
  send: async () => undefined,
})

export const textMessages = withAbilities('texts', plain)
export const spoken = withAbilities('spoken', { ...plain, links: 'none', voice: { options: 4, length: utf16(6000) } })
export const page = withAbilities('page', {
  ...plain,
  text: utf16(4000),
  tables: true,
  buttons: { max: 13, label: utf16(200), value: utf16(600), stay: true },
  cards: { title: utf16(200), actions: 3, label: utf16(80), value: utf16(600), carousel: 10 },
})
