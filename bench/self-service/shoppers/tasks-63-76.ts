import { having, type Shopper } from '../shopper.ts'

export const shoppers: Shopper[] = [
  {
    task: '63',
    who: { name: 'Chen Johnson', zip: '77004' },
    wants: [
      'Hi! A riddle first: which famous poem begins with "Shall I compare thee to a summer\'s day?"',
      {
        say: [
          'Fine, to business. I bought a bluetooth speaker recently, what was its price and how long does the battery last?',
          'price and battery life of the bluetooth speaker in my recent order?',
        ],
      },
      {
        say: [
          'That is over $300, I thought it was cheaper. Can you cancel just the speaker from the order?',
          'take the speaker out of my order please',
        ],
        rules: [
          {
            asked: /reason|which.*order/i,
            after: /whole|entire/i,
            says: 'None, I keep that order as it is.',
            times: 2,
          },
          { asked: /whole|entire|cancel/i, picks: [/leave|keep|\bnot?\b|nothing/i] },
          { confirm: /whole|entire|order/i, firm: true, says: 'No, never the whole order.', times: 2 },
          { refused: /part|whole|entire|single|item|only|order/i, moves: true },
        ],
      },
      {
        say: ['Do you have any bluetooth speakers for less than $300?', 'bluetooth speakers under 300 dollars?'],
        rules: [{ heard: /bluetooth/i, moves: true }],
      },
      {
        say: ['Could you add the cheapest of them to my order?', 'put the cheapest bluetooth speaker in my order'],
        rules: [
          { confirm: /speaker/i, lacks: /271\.89/, says: 'Is that the cheapest one?' },
          { refused: /\badd\b|new item|order/i, says: 'Then change the speaker in my order to that cheapest one.' },
        ],
      },
      { say: ["What's the total of my order now?", 'the new total of that order?'], unless: /1,?288\.65/ },
    ],
    rules: [{ confirm: /cancel/i, firm: true, says: 'No, do not cancel the order.', times: 2 }],
    picks: [{ cheapest: /speaker|hours|blue|green|red|black/i }, /original|paypal/i, /W5061109/],
    order: 'the one with the bluetooth speaker',
    pay: 'PayPal',
  },
  {
    task: '66',
    who: { name: 'Aarav Lee', zip: '85025' },
    wants: [
      {
        say: [
          "Hello, I'd like to change the luggage set in my order for a coat.",
          'swap the luggage set for a coat, can you do that?',
        ],
      },
    ],
    rules: [
      { confirm: /tablet/i, firm: true, says: 'No, only the order with the luggage set.' },
      {
        refused: /luggage|coat|product|item|order|return|cancel/i,
        says: ['Can I return only the luggage set then?', 'All right, then cancel the entire order.'],
      },
      {
        asked: /which.*(luggage|size|colou?r|set)/i,
        says: [
          "I don't want another luggage set, I want a coat.",
          'Then can I return only the luggage set?',
          'Then cancel the entire order.',
        ],
      },
      { asked: /which.*order/i, picks: [/luggage/i, /W3361211/] },
    ],
    picks: [/whole|entire/i, /no longer|not needed/i],
    order: 'the one with the luggage set',
    reason: 'no longer needed',
    pay: 'original',
  },
  {
    task: '67',
    who: { says: ["I go by NoNo, it's Noah Ito, 98178", 'Sorry, wrong zip. 98186', 'Hm, 98187', 'Noah Ito, 98187'] },
    wants: [
      {
        say: [
          'Hi, how much did I pay for the order that I placed last? No idea how long ago that was.',
          'what was the total of my most recent order?',
        ],
      },
    ],
    rules: [{ asked: /which.*order/i, says: 'the most recent one' }],
  },
  {
    task: '69',
    who: { name: 'Emma Smith', zip: '10192' },
    wants: [
      {
        say: [
          'Hi! I would like to return a laptop, I believe I ordered it around April 2023 but I am not sure. I found a better deal elsewhere and would like a full refund :)',
          'I want to return my laptop for a full refund, please',
        ],
      },
    ],
    rules: [{ refused: /return|pending|deliver|ship/i, says: 'Oh, I see. Could it be cancelled then?' }],
    picks: [/laptop/i, /no longer|not needed/i, /original/i],
    order: 'the one with the laptop',
    reason: 'I no longer need it, I found a better deal',
    pay: 'the original payment method is fine',
    yes: 'Yes please!',
  },
  {
    task: '72',
    who: { name: 'Ivan Khan', zip: '28243' },
    wants: [
      {
        say: [
          'Hello! Two things for an order that I sent to Washington DC: change the desk lamp and the backpack, and its address to my home instead.',
          'I want to modify two items of my order to Washington DC, and then its address',
        ],
      },
      {
        say: [
          'The desk lamp should be black, and the backpack medium and polyester, grey if there is a choice.',
          'backpack: grey, medium, polyester',
        ],
        unless: /polyester/i,
      },
      { say: 'And please send that order to my home address, my son is coming back.', unless: /charlotte|28243/i },
    ],
    rules: [
      {
        confirm: /polyester/i,
        says: "Sorry, I've changed my mind: PayPal, please, and only modify the backpack, not the lamp.",
      },
      {
        confirm: /lamp/i,
        after: /polyester/i,
        heard: /black/i,
        says: 'Only the backpack please, not the lamp.',
        times: 2,
      },
      { asked: /lamp/i, lacks: /backpack/i, picks: [having('black', 'low', 'battery'), /black/i] },
      {
        asked: /lamp.*backpack|backpack.*lamp|which.*change|what.*(like|instead|change)/i,
        says: 'The lamp in black. The backpack medium size and in polyester, grey if possible.',
      },
      { asked: /which.*order|order (number|id)/i, says: 'the one that goes to Washington DC' },
      { asked: /backpack/i, picks: [having('grey', 'medium', 'polyester')] },
      { asked: /lamp|colou?r/i, says: 'black for the lamp, grey for the backpack' },
      { asked: /address|street/i, picks: [/charlotte|28243|default|profile|home/i] },
      { asked: /address|street/i, says: 'my default address, it is in my profile', times: 2 },
      {
        asked: /gift|pay|refund/i,
        unless: /polyester[\s\S]*(confirm|shall i)/i,
        picks: [/gift/i],
      },
      { asked: /gift|pay|refund/i, says: ['gift card', 'PayPal'] },
    ],
    picks: [/washington/i, /paypal/i],
    pay: 'PayPal',
    yes: 'Yes, thank you!',
  },
  {
    task: '73',
    who: { email: 'fatima.wilson5721@example.com' },
    wants: [
      {
        say: [
          'Hello! I would like to return everything I just bought except for the coffee machine, please.',
          'return all the items of my order, but not the espresso machine',
        ],
      },
    ],
    rules: [
      {
        asked: /which items?|what.*return/i,
        says: 'All of them except the coffee machine',
        times: 2,
      },
      {
        confirm: /kettle|boots|toothbrush/i,
        lacks: having('kettle', 'boots', 'toothbrush'),
        firm: true,
        says: 'All but the coffee machine, please: the boots, the kettle and both toothbrushes',
      },
    ],
    picks: [/original|visa|credit/i],
    pay: 'the card I paid with',
    yes: 'Yes, please',
  },
  {
    task: '75',
    who: { email: 'liam.moore6985@example.com' },
    wants: [
      {
        say: [
          'Hello, in #W6908222 I want to exchange the wireless earbuds (blue, 8 hours, IPX4) for black ones with 4 hours battery life and no water resistance.',
          'exchange the earbuds of #W6908222: black, 4 hours, not resistant',
        ],
      },
    ],
    rules: [
      {
        confirm: /earbuds/i,
        lacks: having('black', '4 hours'),
        firm: true,
        says: 'They should be black, 4 hours, not water resistant',
      },
    ],
    picks: [having('black', '4 hours', 'not'), /original|paypal/i],
    pay: 'PayPal as before',
  },
  {
    task: '76',
    who: { name: 'Ava Nguyen', zip: '94128' },
    wants: [
      {
        say: [
          'Hi! I ordered a fleece jacket by mistake, could you remove it from my pending order, please?',
          'please take the fleece jacket out of my order',
        ],
        rules: [
          {
            confirm: /watch|headphones|puzzle|skateboard/i,
            firm: true,
            says: 'No, only the order with the fleece jacket please.',
          },
          { asked: /\bwhy\b|\breason\b/i, picks: [/mistake/i] },
          { asked: /\bwhy\b|\breason\b/i, says: 'ordered by mistake' },
          {
            refused: /part|whole|entire|single|item|only|remove/i,
            open: true,
            says: 'Then please cancel the whole order, it was a mistake.',
          },
        ],
      },
      {
        say: [
          'Thanks! And the skateboard in my other order: could that be maple, 34 inch, with graphic design?',
          'change the skateboard to maple, 34 inch, graphic',
        ],
        rules: [
          {
            confirm: /watch|headphones|puzzle|dumbbell/i,
            firm: true,
            says: 'No, only the order with the skateboard please.',
          },
          { asked: /\bwhy\b|\breason\b/i, picks: [/no longer|not needed/i] },
          { asked: /\bwhy\b|\breason\b/i, says: 'no longer needed' },
          { refused: /maple|available|stock|skateboard/i, says: 'Then cancel that order please, I no longer need it.' },
          {
            confirm: /skateboard/i,
            lacks: /cancel|maple.*34.*graphic|34.*maple/i,
            says: 'Only maple, 34 inch, graphic. Otherwise please cancel that order, I no longer need it.',
          },
        ],
      },
      {
        say: [
          'Finally, how much did I pay for all the grills I bought before, together?',
          'total price of all grills in my earlier orders?',
        ],
        unless: /1,?939\.05/,
      },
    ],
    picks: [/whole|entire/i],
    order: 'the one with that item',
    yes: 'Yes please',
  },
]
