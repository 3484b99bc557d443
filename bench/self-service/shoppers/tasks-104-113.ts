import { having, type Shopper } from '../shopper.ts'

const lucas = { email: 'lucas.brown9344@example.com' }
const sophia = { email: 'sophia.martin4832@example.com' }

export const shoppers: Shopper[] = [
  {
    task: '104',
    who: lucas,
    wants: [
      {
        say: [
          'Hi! I want to cancel all the bookshelves and jigsaw puzzles I got. They are from different orders',
          'return every bookshelf and jigsaw that I received, in all orders',
        ],
        rules: [
          { refused: /cancel|deliver/i, says: 'oops, return them then, all the ones I received' },
          {
            asked: /which.*(bookshelf|bookshelves|orders?|jigsaws?|puzzles?)/i,
            says: 'all of them, from all the orders',
            times: 2,
          },
        ],
      },
      { say: 'There was another bookshelf in a different order, return that as well', unless: /W8660475/ },
      { say: 'and the bookshelf with the jigsaw puzzle, too', unless: /W6239298/ },
      {
        say: ['and the backpack I got together with the vacuum cleaner, return that too', 'return the backpack'],
        rules: [{ confirm: /vacuum[^.]*\$/i, firm: true, says: 'no no, just the backpack, I keep the vacuum cleaner' }],
      },
      {
        say: ['Now my pending order: I want the item in red', 'pending order: change the item to the red one'],
        rules: [
          {
            confirm: /\bred\b/i,
            heard: /no (longer|more)|can(no|['’])t|\bonce\b|any ?(thing|other)|final|afterwards/i,
            lacks: /chicago/i,
            says: 'oh, then first change the address of that order to my default home in Chicago',
          },
        ],
      },
      {
        say: ['and send that order to my default home in Chicago', 'address of the pending order: my default one'],
        unless: /chicago/i,
      },
      {
        say: ['and make it red now please', 'the item in the pending order in red'],
        unless: /\bred\b[\s\S]*(is|been|was|now) (changed|modified|updated)|items modified/i,
      },
      {
        say: [
          "last one: what's the tracking number of my cancelled order?",
          'tracking number of the cancelled order please',
        ],
      },
    ],
    rules: [
      { asked: /address|street/i, picks: [/chicago|default|60612/i] },
      { asked: /address|street/i, says: "the default one, it's in my profile", times: 2 },
    ],
    picks: [/\b(all|both)\b/i, having('red', '2-piece', 'hard'), /\bred\b/i, /original|mastercard|credit/i, /pending/i],
    reason: "don't need them any more",
    pay: 'same card',
    yes: 'yep!',
  },
  {
    task: '105',
    who: { name: 'Aarav Anderson', zip: '19031' },
    wants: [
      {
        say: [
          'In order #W4316152 there are two tea kettles, both glass, 2 liters, induction. I want one changed to ceramic for gas, and the other to 1.5 liters for gas.',
          '#W4316152: exchange one kettle for ceramic, 2 liters, gas; the other for glass, 1.5 liters, gas',
        ],
        rules: [
          {
            confirm: /kettle/i,
            lacks: /1\.5/,
            firm: true,
            says: 'And the other kettle, to 1.5 liters, gas. Both please.',
          },
          { confirm: /kettle/i, lacks: /ceramic/i, firm: true, says: 'And one kettle to ceramic, gas. Both please.' },
          { asked: /ceramic/i, picks: [having('ceramic', '2 l', 'gas')] },
          { asked: /1\.5|second|other/i, picks: [having('glass', '1\\.5', 'gas')] },
        ],
      },
    ],
    picks: [having('ceramic', '2 l', 'gas'), having('glass', '1\\.5', 'gas'), /\bboth\b/i, /gift|original/i],
    pay: 'gift card, as before',
  },
  {
    task: '106',
    who: {
      says: [
        'sofia.thomas3019@example.com',
        'then it must be sofia.thomas3069@example.com',
        'sofia.thomas3069@example.com',
      ],
    },
    wants: [
      {
        say: [
          'My t-shirt is too big, as always. Can I exchange it for one size smaller? Cotton, and black if there are several colours.',
          'exchange t-shirt, one size smaller, cotton, black',
        ],
      },
    ],
    rules: [
      { asked: /size/i, picks: [having('\\bxl\\b', 'black', 'cotton'), having('\\bxl\\b', 'cotton')] },
      { asked: /size/i, says: 'XL, mine is XXL' },
      { asked: /colou?r/i, says: 'black' },
    ],
    picks: [having('\\bxl\\b', 'black', 'cotton'), having('black', 'cotton'), /black/i, /original|paypal/i],
    pay: 'PayPal like before',
  },
  {
    task: '107',
    who: { name: 'Yara Ito', zip: '75284' },
    wants: [
      {
        say: [
          'Hi! So the hiking boots I got look like somebody wore them already :( can I have a new pair, exactly the same?',
          'exchange hiking boots for a new pair of the same',
        ],
        rules: [
          {
            refused: /same|exchange|boots|option|available|stock/i,
            says: 'ok then size 9, leather, and they need to be waterproof',
            times: 2,
          },
          {
            asked: /size|material|which|instead|different/i,
            picks: [having('\\b9\\b', 'leather')],
          },
          {
            asked: /size|material|which (one|option|boots)|instead|different/i,
            says: 'size 9, leather, waterproof',
          },
        ],
      },
      {
        say: [
          'yay! and the jigsaw, I want it with a fancier theme, 500 pieces less, same difficulty',
          'exchange the jigsaw puzzle: 1000 pieces, a fancy theme like fantasy, same difficulty',
        ],
      },
    ],
    rules: [
      { asked: /theme/i, picks: [having('1000', 'fantasy'), /fantasy/i] },
      { asked: /theme/i, says: 'fantasy' },
    ],
    picks: [having('1000', 'fantasy'), having('\\b9\\b', 'leather'), /original|paypal/i],
    pay: 'PayPal is good',
    yes: 'yes yes!',
  },
  {
    task: '109',
    who: sophia,
    wants: [
      {
        say: [
          'Hi! I moved house. My luggage set order goes to the new address already, but another order goes to the old one: please change that to the new home, and my default address too. And then I want to exchange my tablet for the cheapest one.',
          'change the address of my other order and my default to the one where the luggage set goes',
        ],
      },
      {
        say: ['And my default address, to where the luggage set went?', 'set my default address to the new one'],
        unless: /(default|profile|account)[\s\S]*592/i,
      },
      {
        say: ['Now the tablet: exchange it for the cheapest one please.', 'tablet -> cheapest available'],
        unless: /903\.95/,
      },
    ],
    rules: [
      { asked: /address|street/i, picks: [/592|978|77242|luggage/i] },
      {
        asked: /address|street/i,
        says: [
          "I'd rather not say it, you can see it in the order with the luggage set",
          'the address of the luggage set order',
        ],
        times: 3,
      },
      { asked: /which.*order/i, says: 'the one that is still going to the old address' },
    ],
    picks: [/592|978|77242/i, { cheapest: /tablet|inch|GB/i }, /\b(both|all)\b/i, /original|mastercard|credit/i],
    pay: 'the card I paid with',
    yes: 'Yes please',
  },
  {
    task: '110',
    who: sophia,
    wants: [
      {
        say: [
          'Hello! I moved, and the tablet I bought goes to the new house. Another order still goes to the old address: please change that one to the new home, and my default address too. After that I want to exchange the tablet for the cheapest.',
          'the address of my other order and my default one should be the one where the tablet goes',
        ],
      },
      {
        say: [
          'And my default address as well, the same as the order with the tablet.',
          'my default address: the new one',
        ],
        unless: /(default|profile|account)[\s\S]*760/i,
      },
      {
        say: ['Now the tablet, please exchange it for the cheapest one.', 'tablet -> cheapest available'],
        unless: /903\.95/,
      },
    ],
    rules: [
      { asked: /address|street/i, picks: [/760|564|77034|tablet/i] },
      {
        asked: /address|street/i,
        says: [
          "I won't spell it out, it is in the order with the tablet",
          'the address of the tablet order, please look it up',
        ],
        times: 3,
      },
      { asked: /which.*order/i, says: 'the other one, that goes to the old address' },
    ],
    picks: [/760|564|77034/i, { cheapest: /tablet|inch|GB/i }, /\b(both|all)\b/i, /original|mastercard|credit/i],
    pay: 'the card I paid with',
    yes: 'Yes please',
  },
  {
    task: '112',
    who: { name: 'Yara Silva', zip: '77159' },
    wants: [
      {
        say: [
          'Hi. My laptop order should go to my New York address.',
          'change the address of the order with the laptop to my NYC one',
        ],
      },
      { say: ['I also want another laptop in it, item 9844888101.', 'change the laptop to item 9844888101'] },
      {
        say: [
          'And my watch, I would like it with a black dial. Keep the leather strap.',
          'wristwatch: black dial, leather strap',
        ],
      },
    ],
    rules: [
      { asked: /address|street/i, picks: [/new york|555|10116/i] },
      {
        asked: /address|street/i,
        says: "I'd rather not type it. It should be in one of my orders, the New York one.",
        times: 2,
      },
    ],
    picks: [/new york|10116/i, having('leather', 'black'), /gift|original/i, /laptop/i],
    pay: 'the gift card',
    yes: 'yes',
  },
  {
    task: '113',
    who: { name: 'Yara Muller', zip: '85041' },
    wants: [{ say: ['I want to cancel all my pending orders.', 'cancel every order that is pending'] }],
    picks: [/\b(all|both)\b/i, /mistake/i],
    order: 'all of them',
    reason: 'I ordered them by mistake',
  },
]
