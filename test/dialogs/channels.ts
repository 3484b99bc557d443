import type { Abilities, Channel } from '../../channels/channel.ts'

/** Channels that differ from the terminal only in what they can show: text messages, and a voice that reads aloud. */
const plain: Abilities = {
  choices: 0,
  choiceLength: 0,
  cards: false,
  carousel: 0,
  tables: false,
  orders: false,
  images: false,
  links: true,
  voice: false,
  maxLength: 1600,
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
export const spoken = withAbilities('spoken', { ...plain, links: false, voice: true })
export const page = withAbilities('page', {
  ...plain,
  choices: 13,
  choiceLength: 80,
  cards: true,
  carousel: 10,
  tables: true,
})
