import { having, type Shopper } from '../shopper.ts'

const isabella = { name: 'Isabella Johansson', zip: '32286' }
const olivia = { name: 'Olivia Lopez', zip: '76171' }

export const shoppers: Shopper[] = [
  {
    task: '28',
    who: isabella,
    wants: [
      {
        say: [
          'return skateboard, garden hose, backpack, keyboard, bed. skateboard first',
          'i want to return five things. first the skateboard',
        ],
      },
      {
        say: 'now the garden hose and backpack',
        unless: /hose[\s\S]*(return (is )?(requested|registered)|returned)|#W7181492/i,
      },
      { say: 'now keyboard and bed', unless: /#W5565470/i },
      {
        say: ['cancel garden hose from my pending order. only the hose', 'pending order: take the hose out'],
        rules: [
          { asked: /which.*order|reason/i, after: /whole|entire/i, says: 'None, leave it as it is.', times: 2 },
          { asked: /whole|entire|cancel/i, picks: [/leave|keep|\bnot?\b|nothing/i] },
          { confirm: /whole|entire|order|all/i, firm: true, says: 'no. not the whole order', times: 2 },
          { refused: /whole|entire|single|one item|part|only|order/i, says: 'then leave it' },
        ],
      },
      { say: ['total refund?', 'how much do i get back for all the returns together?'], unless: /918\.43/ },
    ],
    rules: [
      { asked: /which.*hose/i, picks: [having('hose', 'delivered|green|25')] },
      { asked: /which.*hose/i, says: 'the one i got' },
      { asked: /which.*backpack/i, says: 'the one i got' },
      { confirm: /bookshelf|boots|coffee|kettle/i, firm: true, says: 'no. only what i said', times: 2 },
    ],
    picks: [/original|paypal/i],
    reason: 'no longer needed',
    pay: 'original',
  },
  {
    task: '29',
    who: isabella,
    wants: [
      {
        say: [
          "hey :) can I swap my skateboard for a shorter one made of bamboo? what've you got and what do they cost?",
          'which bamboo skateboards are shorter than mine, with prices?',
        ],
        rules: [
          {
            asked: /bamboo|skateboard|28/i,
            lacks: /\bconfirm/i,
            picks: [{ dearest: /bamboo|28|graphic|custom|plain/i }],
          },
          {
            confirm: /bamboo|skateboard/i,
            lacks: /208\.60?/,
            says: "Are there other options? I'd take the priciest one, price tells quality",
          },
          {
            heard: /208\.60?/,
            open: true,
            says: "I'll go for the most expensive one",
            unless: /(would|will) be exchanged/i,
            times: 1,
          },
        ],
      },
      {
        say: [
          "cool. I'd also like to exchange the garden hose I got for the kind that's in my pending order",
          'garden hose: I want the same type as the one in my pending order',
        ],
        rules: [
          {
            confirm: /hose/i,
            lacks: /vinyl/i,
            firm: true,
            says: [
              "that's not the right one, look in my pending order",
              'no, keep looking, it is in the pending order',
            ],
          },
          { asked: /which.*hose/i, lacks: /vinyl/i, says: 'the one I received, for the one in the pending order' },
          { asked: /hose/i, picks: [having('50', 'vinyl', 'black')] },
        ],
      },
    ],
    rules: [{ confirm: /cancel (the|your|this)? ?order/i, says: "no no, I don't want to cancel anything" }],
    picks: [/original|paypal/i],
    pay: 'how I paid is fine',
  },
  {
    task: '30',
    who: olivia,
    wants: [
      { say: ["What's the tracking number of my tablet order?", 'tracking number, the order with the tablet'] },
      {
        say: ['It came damaged. Can I exchange it for the same one?', 'The tablet is broken, I want the same one new'],
        rules: [
          {
            confirm: /exchange/i,
            lacks: /return the|refund/i,
            says: 'Is it exactly the same one? If not I just return it.',
          },
          { refused: /tablet|same|stock|available|exchange/i, says: 'Then return it.', times: 2 },
          {
            asked: /other|another|different|instead|which (one|tablet|variant|option)/i,
            says: 'No, just return it then.',
          },
        ],
      },
      { say: ['Cancel the charger I just bought.', 'The charger order, cancel it'] },
      { say: ['And return the sneakers.', 'Return my sneakers'] },
    ],
    rules: [{ asked: /which items?/i, after: /tablet/i, picks: [/tablet/i] }],
    picks: [/no longer|not needed/i, /gift|original/i],
    reason: 'no longer needed',
    pay: 'gift card',
  },
  {
    task: '31',
    who: olivia,
    wants: [
      { say: ["What's the tracking number of my tablet order?", 'tablet order, tracking number'] },
      {
        say: [
          'I lost that tablet. Can you refund it or send me another?',
          'The tablet is lost. Any refund or a new one?',
        ],
        rules: [
          {
            confirm: /return|exchange/i,
            firm: true,
            says: "I can't send it back, I don't have it any more.",
            times: 2,
          },
          { refused: /./, moves: true },
        ],
      },
      { say: ['Then cancel the charger I just bought.', 'Cancel the charger order'] },
      {
        say: [
          'Cancel the boots too, but keep the kettle.',
          'In the order with boots and kettle: cancel only the boots',
        ],
        rules: [
          { asked: /which.*order|reason/i, after: /whole|entire/i, says: 'None, leave it as it is.', times: 2 },
          { asked: /whole|entire|cancel/i, picks: [/leave|keep|\bnot?\b|nothing/i] },
          { confirm: /whole|entire|kettle|order/i, firm: true, says: 'No. Then leave that order as it is.', times: 2 },
          { refused: /whole|entire|part|single|only|item/i, says: 'Then leave that order alone.' },
        ],
      },
      { say: ['Return the sneakers.', 'I want to return my sneakers'] },
    ],
    rules: [{ confirm: /tablet/i, firm: true, says: 'No, not the tablet.', times: 2 }],
    picks: [/no longer|not needed/i, /gift|original/i],
    reason: 'no longer needed',
    pay: 'gift card',
  },
  {
    task: '34',
    who: { name: 'Noah Patel', zip: '10108' },
    wants: [
      {
        say: [
          'So, my glorious career as a mountain hermit with wifi is over: the boss wants us back. I have an order going to Seattle, three office things plus hiking stuff. Can I cancel just the office things and keep the hiking gear? And what would I get back?',
          'Can I cancel only some items of my pending order to Seattle?',
        ],
      },
      {
        say: [
          "OK, then just send that order to my place in New York instead, I'll return stuff later.",
          'Please change the address of the Seattle order to my home address in New York',
        ],
        unless: /10108/,
      },
    ],
    rules: [
      { asked: /whole|entire|cancel/i, picks: [/leave|keep|\bnot?\b|nothing|address/i] },
      {
        confirm: /cancel/i,
        firm: true,
        says: 'Whoa, not the whole order! Then just change its address to my place in NYC, the one in my profile.',
      },
      {
        refused: /part|single|whole|entire|some|item/i,
        says: 'Figures. Then just change its address to my place in New York and I return things later.',
      },
      { asked: /which items|what items/i, says: 'Honestly, I forgot which ones. Whatever belongs in an office.' },
      {
        asked: /address|street|where/i,

        picks: [/new york|10108|profile|default|home/i],
      },
      {
        asked: /address|street|where/i,

        says: 'my home address in New York, it should be in my profile',
      },
      { asked: /which.*order/i, says: 'the one going to Seattle' },
    ],
    reason: 'no longer needed, the office calls',
    picks: [/seattle/i, /new york|10108|default|profile/i],
  },
]
