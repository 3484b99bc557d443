import { blockText } from '../block-text.ts'
import type { CardBlock, Choice, Reply } from '../message.ts'
import type { Words } from '../words.ts'

/** A page for a device with a screen. */
export type Apl = { token: string; document: object; datasources: { shop: Page } }

export type Page = {
  title: string
  text: string
  /** What is tapped comes back as `touched`. */
  items: { title: string; detail: string; image: string; touched: string[] }[]
  choices: { label: string; touched: string[] }[]
}

/** Fitted replies as a page: the text, cards side by side, and what can be tapped. */
export function draw(replies: Reply[], title: string, words: Words): Apl {
  const blocks = replies.flatMap(reply => reply.blocks)
  const cards = blocks.flatMap(block =>
    block.type === 'card' ? [block] : block.type === 'carousel' ? block.cards : [],
  )
  const pictures = blocks.flatMap(block => (block.type === 'image' ? [block] : []))
  const text = blocks
    .filter(block => block.type !== 'card' && block.type !== 'carousel' && block.type !== 'image')
    .map(block => (block.type === 'link' ? block.label : blockText(block, words)))
    .join('\n\n')
  const page: Page = {
    title,
    text,
    items: [
      ...cards.map(item),
      ...pictures.map(({ url, alt }) => ({ title: alt, detail: '', image: url, touched: [] })),
    ],
    choices: replies
      .flatMap(reply => reply.choices ?? [])
      .map(choice => ({ label: choice.label, touched: touch(choice) })),
  }
  return { token: 'shop', document, datasources: { shop: page } }
}

const touch = ({ value, label }: Choice): string[] => ['choice', value, label]

function item({ title, detail = '', image, actions }: CardBlock): Page['items'][number] {
  const action = actions?.[0]
  return {
    title,
    detail,
    image: image?.url ?? '',
    touched: action ? touch({ value: action.value, label: title }) : [],
  }
}

const line = (text: string, size: string, more: object = {}) => ({ type: 'Text', text, fontSize: size, ...more })
const send = { type: 'SendEvent', arguments: '${data.touched}' }

/** The same for every answer; what differs is in the data. */
const document = {
  type: 'APL',
  version: '1.4',
  theme: 'dark',
  mainTemplate: {
    parameters: ['shop'],
    items: [
      {
        type: 'ScrollView',
        width: '100vw',
        height: '100vh',
        item: {
          type: 'Container',
          paddingLeft: '4vw',
          paddingRight: '4vw',
          paddingTop: '3vh',
          paddingBottom: '3vh',
          items: [
            line('${shop.title}', '4vh', { opacity: 0.7 }),
            line('${shop.text}', '5vh', { when: '${shop.text != ""}', paddingTop: '2vh' }),
            {
              type: 'Sequence',
              when: '${shop.items.length > 0}',
              scrollDirection: 'horizontal',
              width: '92vw',
              height: '55vh',
              data: '${shop.items}',
              item: {
                type: 'TouchWrapper',
                width: '30vw',
                disabled: '${data.touched.length == 0}',
                onPress: send,
                item: {
                  type: 'Container',
                  paddingRight: '2vw',
                  items: [
                    {
                      type: 'Image',
                      when: '${data.image != ""}',
                      source: '${data.image}',
                      width: '28vw',
                      height: '30vh',
                      scale: 'best-fit',
                    },
                    line('${data.title}', '4vh', { maxLines: 2, fontWeight: 'bold' }),
                    line('${data.detail}', '3.5vh', { maxLines: 3 }),
                  ],
                },
              },
            },
            {
              type: 'Container',
              direction: 'row',
              wrap: 'wrap',
              data: '${shop.choices}',
              item: {
                type: 'TouchWrapper',
                onPress: send,
                item: {
                  type: 'Frame',
                  backgroundColor: '#334155',
                  borderRadius: '2vh',
                  spacing: '2vw',
                  item: line('${data.label}', '4vh', {
                    paddingLeft: '2vw',
                    paddingRight: '2vw',
                    paddingTop: '1vh',
                    paddingBottom: '1vh',
                  }),
                },
              },
            },
          ],
        },
      },
    ],
  },
}
