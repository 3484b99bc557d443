import type { Abilities } from '../channel.ts'
import { utf16 } from '../length.ts'
import type { BotFrameworkValues } from './settings.ts'

/** What one of the platforms behind the Bot Framework can show, and in which way. */
export type Dialect = {
  abilities: Abilities
  /** `card`: buttons of a hero card below the text; `suggested`: they vanish with the next message. */
  choices: 'card' | 'suggested'
  /** Of Adaptive Cards. */
  cardVersion: string
  /** The text of a hero card is read as HTML there. */
  html: boolean
}

type Settings = Pick<BotFrameworkValues, 'TEAMS_BUTTONS' | 'TEAMS_CAROUSEL' | 'TEAMS_CARD_VERSION'>

const text = utf16(4000)
const base = { text, tables: true, orders: true, links: 'tapped', proactive: true } as const
const card = { title: utf16(120), text: utf16(500), actions: 3, label: utf16(40), value: utf16(300) }

/** Web Chat and its like: the Direct Line limits of the SDK's own prompts, 100 suggested actions. */
export const webChat: Dialect = {
  abilities: {
    ...base,
    images: 'photos',
    buttons: { max: 100, label: utf16(200), value: utf16(600), stay: false },
    cards: { ...card, carousel: 20 },
  },
  choices: 'suggested',
  cardVersion: '1.5',
  html: false,
}

/** Facebook, Telegram, Slack, e-mail and so on by way of Azure: text with numbered choices. */
const plain: Dialect = {
  ...webChat,
  abilities: {
    text: utf16(1500),
    tables: false,
    orders: false,
    images: 'photos',
    links: 'written',
    proactive: true,
  },
}

/**
 * Teams takes 100 KB of UTF-16 a message, cards included: what these lengths allow is well below. It knows no suggested
 * actions in channels and groups, so that choices are the buttons of a card.
 */
const teams = ({ TEAMS_BUTTONS, TEAMS_CAROUSEL, TEAMS_CARD_VERSION }: Settings): Dialect => ({
  abilities: {
    ...base,
    // Cards have tables since 1.5.
    tables: Number(TEAMS_CARD_VERSION.split('.')[1]) >= 5,
    images: 'photos',
    buttons: { max: TEAMS_BUTTONS, label: utf16(60), value: utf16(400), under: text, stay: true },
    cards: { ...card, carousel: TEAMS_CAROUSEL },
  },
  choices: 'card',
  cardVersion: TEAMS_CARD_VERSION,
  html: true,
})

/** By the `channelId` of an activity. */
export function dialects(settings: Settings): (platform: string | undefined) => Dialect {
  const own = teams(settings)
  return platform => {
    if (platform === 'msteams') return own
    return /^(?:directline|webchat|emulator)$/.test(platform ?? '') ? webChat : plain
  }
}
