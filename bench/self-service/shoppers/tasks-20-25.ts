import { having, type Shopper } from '../shopper.ts'

const ethan = { name: 'Ethan Garcia', zip: '80280' }
const hernandez = { name: 'Sofia Hernandez', zip: '98193' }
const isabella = { name: 'Isabella Johansson', zip: '32286' }
const handedOver =
  /(hand|transfer|pass|connect|forward)\w*\b.{0,40}\b(human|person|colleague|agent|team|someone)|(human|person|colleague|agent|someone) will/i

export const shoppers: Shopper[] = [
  {
    task: '20',
    who: ethan,
    wants: [
      {
        say: [
          'I want to upgrade everything I ordered to the most expensive variants. The shoes must stay the same size. Gift card for the difference.',
          'all items in my orders: swap each for the most expensive version there is',
        ],
      },
    ],
    rules: [
      { refused: /gift/i, says: 'Then PayPal.', times: 2 },
      {
        refused: /processed|shipped|pending|order/i,
        open: true,
        says: 'Forget that one, go on with the next order.',
        times: 2,
      },
      { asked: /which (orders?|items?)/i, says: 'All of them.', times: 3 },
      { asked: /size/i, picks: [{ dearest: /\b9\b/ }] },
      { asked: /size/i, unless: /same size/i, says: 'same size as now' },
      {
        asked: /which|what|choose|pick/i,
        picks: [/gift/i, /\b(all|everything)\b/i, /most expensive|dearest/i, { dearest: /./ }],
        times: 8,
      },
      {
        asked: /which (one|variant|option|version)|what (option|colou?r|material|brand)/i,
        says: 'The most expensive.',
        times: 6,
      },
    ],
    picks: [/gift/i],
    order: 'all of them',
    pay: 'my gift card',
  },
  {
    task: '21',
    who: ethan,
    wants: [
      {
        say: [
          'I want to exchange my shoes for item 4107812777. Use my gift card if it costs more.',
          'my running shoes, swap them to the item with the ID 4107812777',
        ],
        rules: [
          {
            confirm: /shoe|4107812777/i,
            lacks: /keyboard|1421289881/i,
            says: 'Wait. I also want to change item 1656367028 to item 1421289881.',
          },
          {
            refused: /1656367028|\bitem\b|\bfind\b|\bid\b/i,
            says: [
              "Maybe it's a product ID? Please work it out yourself.",
              "I don't know the details, can you figure it out?",
            ],
          },
        ],
      },
      { say: ["What's my gift card balance now?", 'how much is left on my gift card after this?'], unless: /44\.08/ },
    ],
    rules: [
      { confirm: /keyboard|1421289881/i, lacks: /shoe|4107812777/i, firm: true, says: 'And the shoes too, both.' },
    ],
    picks: [/gift/i, /keyboard/i],
    pay: 'gift card',
  },
  {
    task: '22',
    who: ethan,
    wants: [
      {
        say: [
          'Change my address to 101 Highway, New York, 10001. My account and all orders where it is possible.',
          'new address for account and orders: 101 Highway, New York, NY 10001',
        ],
        rules: [
          { asked: /state|region|province/i, says: 'NY' },
          { asked: /apartment|suite|unit|line 2|second line|floor/i, says: 'none' },
          { asked: /country/i, says: 'USA' },
          {
            asked: /which (address|orders?|one)|account|default/i,

            says: 'both, my account and every order you can change',
            times: 2,
          },
          { asked: /address|street/i, says: '101 Highway, New York, NY 10001' },
        ],
      },
      { say: 'And the orders?', unless: /#W9911714/ },
      { say: 'And my account address?', unless: /\b(profile|account|default|your address)\b/i },
      {
        say: [
          'Hmm. I regret that. Put my account address back to what it was. Leave the orders.',
          'my default address: undo the change, back to the original one in Denver',
        ],
        rules: [
          { confirm: /#W\d+/, lacks: /denver/i, firm: true, says: 'No, only the account, back to Denver.' },
          {
            asked: /which|what|address/i,

            says: 'the one I had before, in Denver',
            times: 2,
          },
        ],
      },
    ],
    picks: [/\b(both|all|everywhere)\b/i],
  },
  {
    task: '23',
    who: hernandez,
    wants: [
      {
        say: [
          "Hi there! I'd like to exchange my helmet for a medium, red one with high ventilation, and the luggage set from another order for a two-piece black soft one.",
          'exchange the cycling helmet: size M, red, high ventilation',
        ],
      },
      {
        say: [
          'And the luggage set, exchange it for a 2-piece black softshell please',
          'luggage set -> 2-piece, black, soft',
        ],
        unless: /2-piece|two-piece/i,
      },
      {
        say: [
          'Lastly, the grill I just ordered: can you change it to the same type as the grill I already got?',
          'change the pending grill so that it has the same options as the delivered one',
        ],
      },
    ],
    rules: [
      {
        confirm: /helmet/i,
        lacks: having('\\bM\\b', 'red', '\\bhigh\\b'),
        firm: true,
        says: 'The helmet must be M, red, with high ventilation.',
      },
      { asked: /which (order|item)/i, says: 'the one I just ordered, that is pending' },
      {
        asked: /version|option|type|instead/i,
        heard: /grill/i,
        says: 'the same as the grill that I have already received',
      },
      {
        confirm: /grill/i,
        lacks: /charcoal/i,
        firm: true,
        says: 'No, it should be the same as the grill I have received.',
      },
    ],
    picks: [
      having('\\bm\\b|medium', 'red', 'high'),
      having('2', 'black', 'soft'),
      having('charcoal', 'medium', 'rotisserie'),
      /original|visa|credit/i,
    ],
    pay: 'the card I paid with',
  },
  {
    task: '24',
    who: hernandez,
    wants: [
      {
        say: [
          "Hey, I'd like to cancel the grill I ordered. My brother-in-law is giving us his old one, so it would just take up space.",
          'can you cancel my order with the grill?',
        ],
        rules: [
          { asked: /which/i, after: /refund|total/i, says: "None, I'm keeping it.", times: 2 },
          { asked: /which.*(order|grill)/i, says: 'the grill that has not come yet' },
          {
            confirm: /grill|cancel/i,
            firm: true,
            says: "Oh, you know what? We love barbecues too much, I'll keep the grill after all.",
            times: 2,
          },
        ],
      },
      {
        say: [
          "By the way, I got two t-shirts in one of my other orders. Which ones were they, and what are they made of? I'm matching them with a skirt.",
          'which t-shirts did I order, the order with two of them, and what material are they?',
        ],
      },
    ],
    rules: [
      {
        confirm: /return|cancel/i,
        after: /shirt/i,
        firm: true,
        says: 'No, I only want to know which t-shirts I got.',
      },
      { asked: /which.*order/i, picks: [having('shirt.*shirt'), /W9609649/] },
      { asked: /which.*order/i, says: 'the one with two t-shirts in it' },
    ],
    picks: [/no longer|not needed/i],
    reason: "we don't need it any more, my brother-in-law has one",
  },
  {
    task: '25',
    person: true,
    who: isabella,
    wants: [
      {
        say: [
          'This is urgent! One of my orders was sent to Texas by accident. What is its tracking number? I do not remember the order number.',
          'tracking number of the order that went to Texas please',
        ],
      },
      {
        say: [
          'I want to return everything in that order except the pet bed, and have the refund on my amex.',
          'return all the items of the Texas order but not the pet bed',
        ],
      },
    ],
    rules: [
      { heard: handedOver, after: /paypal/i, leaves: true },
      {
        confirm: /refund|return/i,
        firm: true,
        says: [
          'Only if the refund goes to my amex card.',
          'No. My amex or nothing.',
          'Then transfer me to a human, please.',
        ],
        times: 4,
      },
      {
        refused: /refund|amex|american|card|paypal|method/i,
        says: ['But I need it on my amex.', 'Then transfer me to a human, please.', 'I want to talk to a human.'],
      },
      { asked: /which.*order|order (number|id)/i, says: 'the one that was sent to Texas', times: 2 },
    ],
    picks: [/amex|american express/i, /texas|houston|TX/],
    pay: 'my amex credit card',
  },
]
