import type { Reply } from '../../channels/message.ts'
import { everyBlock } from '../web/every-block.ts'

const url = 'https://shop.example'
const card = (n: number, more: object = {}) => ({
  type: 'card' as const,
  title: `Halvorn Fjell ${n} hiking boots`,
  price: `€${100 + n}.95`,
  rating: { value: 4.5, count: 10 + n },
  image: { url: `${url}/${n}.jpg`, alt: `Boots ${n}` },
  url: `${url}/p/boots-${n}`,
  actions: [{ value: `start:product-details?product=boots-${n}`, label: 'Details' }],
  ...more,
})
const choices = (count: number, label = 'Item') =>
  Array.from({ length: count }, (_, i) => ({ value: `v${i + 1}`, label: `${label} ${i + 1}` }))
const say = (text: string, more: Partial<Reply> = {}): Reply => ({
  blocks: [{ type: 'text', text }],
  expects: 'answer',
  ...more,
})

const paragraph =
  'Delivery takes two to four working days 📦. You can send things back within 30 days: see https://shop.example/returns?from=chat&country=DE for the form. '
const emoji = '👩‍👩‍👧‍👦🧗🏽‍♀️🇩🇪'

/** What dialogs say, and the edges of every limit: each is rendered on each channel. */
export const scenes: { what: string; replies: Reply[] }[] = [
  { what: 'a short text', replies: [say('Hello, what can I do for you?')] },
  {
    what: 'several texts',
    replies: [
      say('One thing.', { expects: 'nothing' }),
      say('Another thing.', { expects: 'nothing' }),
      say('And what now?'),
    ],
  },
  {
    what: 'signs that mark-up means something by',
    replies: [
      say('A & B < C > D "quoted" \'single\' *bold* _it_ ~no~ `code` #1 @all <script>alert(1)</script> 100% {x}'),
    ],
  },
  ...[1, 10, 60].map(times => ({
    what: `a text of ${times} paragraphs`,
    replies: [say(paragraph.repeat(times).trim())],
  })),
  { what: 'a text of emoji', replies: [say(Array(400).fill(emoji).join(' '))] },
  { what: 'a text without a space', replies: [say('語'.repeat(5000))] },
  {
    what: 'a text with each line a sentence',
    replies: [say(Array.from({ length: 300 }, (_, i) => `Line number ${i} of it`).join('\n'))],
  },
  ...[1, 2, 3, 4, 9, 10, 11, 13, 14, 25, 30].map(count => ({
    what: `a question with ${count} choices`,
    replies: [say('Which one?', { choices: choices(count) })],
  })),
  {
    what: 'long labels',
    replies: [
      say('Which order?', {
        choices: choices(
          6,
          'L-10482 · Halvorn Fjell 2 hiking boots, brown, waterproof and 3 more items · on its way · 12 November · number',
        ),
      }),
    ],
  },
  { what: 'labels of emoji', replies: [say('Which?', { choices: choices(3, emoji.repeat(4)) })] },
  {
    what: 'labels that begin alike',
    replies: [say('Which?', { choices: choices(3, 'The very same long beginning of a label') })],
  },
  {
    what: 'long values',
    replies: [
      say('Which?', {
        choices: choices(3).map(one => ({ ...one, value: `start:x?article=${'y'.repeat(400)}${one.value}` })),
      }),
    ],
  },
  { what: 'a long question with choices', replies: [say(paragraph.repeat(20).trim(), { choices: choices(3) })] },
  {
    what: 'yes or no',
    replies: [
      say('Shall I?', {
        choices: [
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ],
      }),
    ],
  },
  { what: 'a card', replies: [{ blocks: [card(1)], expects: 'nothing' }] },
  {
    what: 'a card with long texts',
    replies: [
      {
        blocks: [
          card(1, {
            title: 'Boots '.repeat(60).trim(),
            text: paragraph.repeat(8).trim(),
            was: '€199.95',
            badge: 'Only 3 left',
            subtitle: 'Halvorn',
          }),
        ],
        expects: 'nothing',
      },
    ],
  },
  ...[2, 6, 10, 12, 25].map(count => ({
    what: `${count} cards and choices`,
    replies: [
      say(`I found ${count} products:`, { expects: 'nothing' }),
      {
        blocks: [{ type: 'carousel' as const, cards: Array.from({ length: count }, (_, i) => card(i + 1)) }],
        choices: choices(5, 'Narrow'),
        expects: 'nothing' as const,
      },
    ],
  })),
  { what: 'every other block', replies: [everyBlock] },
  ...everyBlock.blocks.map(block => ({
    what: `only a ${block.type}`,
    replies: [{ blocks: [block], expects: 'nothing' as const }],
  })),
  {
    what: 'a wide comparison',
    replies: [
      {
        blocks: [
          {
            type: 'table',
            caption: 'Compared',
            columns: ['Fjell 2', 'Tind 3', 'Vidde 4', 'Skog 5'],
            rows: Array.from({ length: 40 }, (_, i) => ({
              label: `Property ${i}`,
              cells: ['620 g', 'leather', 'yes', '—'],
            })),
          },
        ],
        expects: 'nothing',
      },
    ],
  },
  {
    what: 'offers before a question',
    replies: [
      say('By the way.', { choices: choices(2, 'Aside'), expects: 'nothing' }),
      say('Which one?', { choices: choices(3) }),
    ],
  },
]
