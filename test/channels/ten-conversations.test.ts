import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mailedCode } from '../conversation.ts'
import { type Authority, openAuthority } from './alexa-platform.ts'
import { type Facts, factsOf } from './facts.ts'
import { type Opening, sentences, spoken, web, written } from './shoppers.ts'

/**
 * Ten conversations, each with its own shopper and played through the webhook of every channel, one data folder for each:
 * what is done and what is told are those of the web page, whatever the platform can show.
 */
type Told = {
  /** An e-mail address stands for itself, and then for the code that is mailed to it. */
  says: string[]
  /** What the last answer on the web page comes to. */
  ends: RegExp
  journal: object[]
}

const conversations: Record<string, Told> = {
  search: {
    says: ["hi, I'm looking for hiking boots under 200 euros", 'in brown please', 'cheaper ones', 'the first one'],
    ends: /Halvorn Fjell 1 Hiking Boots[\s\S]*Available now/,
    journal: [],
  },
  compare: {
    says: ['compare the Kessla Whisper Kettle and the Kessla Basic Kettle', 'which one is cheaper?'],
    ends: /Kessla Basic Kettle\. Price: €34\.95/,
    journal: [],
  },
  size: {
    says: ['what size should I take in the Feldmark Swift 4 running shoes?', '42 in Halvorn'],
    ends: /Take 43\. It is in stock/,
    journal: [],
  },
  'order status': {
    says: ['where is my order?', 'oliver.bennett@example.com', 'L12494'],
    ends: /should arrive on Friday, June 19/,
    journal: [],
  },
  return: {
    says: ['I want to return the rain jacket', 'maya.lindqvist@example.com', 'to the credit card', 'yes please'],
    ends: /return of Tarnfell Gust Rain Jacket from order #L20655/,
    journal: [
      {
        action: 'return-items',
        order: '#L20655',
        items: ['tarnfell-gust-rain-jacket-petrol-s'],
        refundTo: 'maya-lindqvist-visa-4821',
      },
    ],
  },
  cancel: {
    says: ['I want to cancel order L20764', 'maya.lindqvist@example.com', 'ordered by mistake', 'yes please'],
    ends: /#L20764 is cancelled\. Refund: €109\.85/,
    journal: [{ action: 'cancel-order', order: '#L20764', reason: 'ordered by mistake' }],
  },
  faq: {
    says: ['how long does delivery take?', 'how many days do I have to return things?'],
    ends: /30 days from delivery/,
    journal: [],
  },
  handoff: {
    says: ['I want to talk to a human', 'please call me about my garden chair', '+49 170 5550123'],
    ends: /passed it on/,
    journal: [
      {
        action: 'handoff',
        message: 'please call me about my garden chair',
        reason: 'talk_to_person',
        customer: null,
        identity: 'anonymous',
        order: null,
        contact: '+491705550123',
      },
    ],
  },
  correction: {
    says: [
      'change the t-shirt in my pending order to size S',
      'aisha.rahman@example.com',
      'no, I mean size M',
      'yes please',
    ],
    ends: /#L13766 is changed/,
    journal: [
      {
        action: 'change-items',
        order: '#L13766',
        items: [{ from: 'lunabo-everyday-t-shirt-navy-l', to: 'lunabo-everyday-t-shirt-navy-m' }],
        payment: 'aisha-rahman-visa-2217',
      },
    ],
  },
  digression: {
    says: [
      'I want to cancel an order',
      'clara.schneider@example.com',
      'wait, how many days do I have to return things?',
      'L20771',
      'takes too long',
      'yes please',
    ],
    ends: /#L20771 is cancelled\. Refund: €69\.85/,
    journal: [{ action: 'cancel-order', order: '#L20771', reason: 'takes too long' }],
  },
}
const names = Object.keys(conversations)

type Played = { turns: { line: string; answer: string; facts: Facts }[]; journal: object[] }

/** All ten in one shop, one after the other. */
async function play(open: Opening): Promise<Record<string, Played>> {
  const { aisle, shopper, close } = await open()
  try {
    const titles = (await aisle.engine.knowledge.catalogue.words()).titles.map(one => one.title)
    const played: Record<string, Played> = {}
    const known = new Set<string>()
    for (const [name, { says: lines }] of Object.entries(conversations)) {
      const says = await shopper(name.replace(/\W/g, '-'))
      const turns: Played['turns'] = []
      const turn = async (line: string, label = line) => {
        const answer = await whole(says, line)
        turns.push({ line: label, answer, facts: factsOf(answer, titles) })
      }
      for (const line of lines) {
        await turn(line)
        if (line.includes('@')) await turn(await mailedCode(aisle, line), 'the code')
      }
      const all = await aisle.engine.store.conversations.list({ limit: 1000 })
      const own = all.filter(one => !known.has(one.id))
      if (own.length !== 1) throw new Error(`${name} is ${own.length} conversations`)
      known.add(own[0]!.id)
      const journal = await aisle.engine.knowledge.journal.of(own[0]!.id)
      played[name] = { turns, journal: journal.map(({ at: _, ...entry }) => entry) }
    }
    return played
  } finally {
    await close()
  }
}

const offersMore = /^(?:\d+\.? )?More$|\b(?:say|or) More\./m

/** The answer to a line, with what the channel keeps for who asks for more. */
async function whole(says: (text: string) => Promise<string>, line: string): Promise<string> {
  const pages = [await says(line)]
  while (offersMore.test(pages.at(-1)!)) {
    if (pages.length > 9) throw new Error(`more and more without an end:\n${pages.join('\n')}`)
    pages.push(await says('more'))
  }
  return pages.join('\n')
}

let authority: Authority
let onPage: Record<string, Played>
beforeAll(async () => {
  authority = await openAuthority()
  onPage = await play(web)
}, 60_000)
afterAll(() => authority?.close())

describe('on the web page', () => {
  test.each(names)('%s', name => {
    const { turns, journal } = onPage[name]!
    expect(turns.at(-1)!.answer).toMatch(conversations[name]!.ends)
    expect(journal).toEqual(conversations[name]!.journal)
  })
})

describe.each(Object.entries({ ...written, ...spoken(() => authority) }))('by %s', (channel, open) => {
  let here: Record<string, Played>
  beforeAll(async () => {
    here = await play(open)
  }, 60_000)

  test.each(names)('%s', name => {
    const { turns, journal } = here[name]!
    const page = onPage[name]!
    expect(journal).toEqual(page.journal)
    for (const [i, { line, answer, facts }] of turns.entries()) {
      const why = `“${line}” is answered with\n${answer}\n\nand on the page with\n${page.turns[i]!.answer}`
      const expected = page.turns[i]!.facts
      // Side by side in sentences: the products, their prices and what differs most; all of it is in the table, too.
      if (name === 'compare' && i === 0 && sentences.has(channel)) {
        expect(facts.titles, why).toEqual(expected.titles)
        expect(facts.prices, why).toEqual(['34 euros 95', '79 euros 95'])
        expect(expected.numbers, why).toEqual(expect.arrayContaining(facts.numbers))
        expect(facts.numbers, why).toEqual(expect.arrayContaining(['1.7', '1.5', '2200', '2000']))
      } else expect(facts, why).toEqual(expected)
    }
    expect(turns).toHaveLength(page.turns.length)
  })
})
