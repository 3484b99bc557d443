import type { Reply } from '../../channels/message.ts'

/** A reply with every kind of block that the demo's dialogs do not show to everybody. */
export const everyBlock: Reply = {
  blocks: [
    {
      type: 'table',
      caption: 'Comparison',
      columns: ['Fjell 2', 'Fjell Light'],
      rows: [{ label: 'Weight', cells: ['620 g', '430 g'] }],
    },
    {
      type: 'order',
      id: 'L-10482',
      status: 'on its way',
      placed: 'ordered on 19 November',
      steps: [
        { label: 'Ordered', done: true },
        { label: 'Shipped', done: true },
        { label: 'Delivered', done: false },
      ],
      items: [
        {
          title: 'Hiking boots',
          options: 'brown, 43',
          quantity: 1,
          price: '€179.95',
          image: { url: '/demo/images/halvorn-fjell-2-hiking-boots.svg', alt: '' },
        },
      ],
      total: 'Total €179.95',
      tracking: [{ carrier: 'DHL', number: '0034', url: 'https://dhl.example/0034' }],
      address: 'Lindenweg 4, 10115 Berlin',
    },
    { type: 'image', url: '/demo/images/halvorn-fjell-2-hiking-boots.svg', alt: 'Brown boots' },
    { type: 'link', url: 'https://shop.example/', label: 'Elsewhere' },
    {
      type: 'card',
      title: 'A card',
      text: 'With text',
      badge: 'Only 3 left',
      price: '€1',
      was: '€2',
      rating: { value: 4.5, count: 3 },
      actions: [{ value: 'a', label: 'Take it' }],
    },
  ],
  choices: [{ value: 'b', label: 'Go on', description: 'and on' }],
  expects: 'answer',
}
