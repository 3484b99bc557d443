import { having, type Shopper } from '../shopper.ts'

const muller = { email: 'yara.muller9246@example.com' }
const silva = { name: 'Chen Silva', zip: '46281' }
const yusuf = { email: 'yusuf.hernandez8836@example.com' }

export const shoppers: Shopper[] = [
  {
    task: '78',
    who: muller,
    wants: [
      {
        say: [
          'Hello. I have a few things. Please give order #W5056519 the same address as #W8277957. And in #W5056519 exchange the makeup kit (light, professional, Brand B) for the dark one of Brand A.',
          'set the address of #W5056519 to that of #W8277957',
        ],
      },
      {
        say: ['And the makeup kit in #W5056519: dark skin tone, Brand A please', 'makeup kit -> dark, Brand A'],
        unless: /brand a\b/i,
      },
      { say: ['Finally, please cancel #W5995614, I ordered that by mistake.', 'cancel #W5995614'] },
    ],
    rules: [{ confirm: /makeup/i, lacks: /brand a\b/i, firm: true, says: 'It has to be Brand A, dark.' }],
    picks: [having('dark', 'professional', 'brand a'), /mistake/i, /san diego|380 maple/i, /original|visa|credit/i],
    reason: 'ordered by mistake',
    pay: 'the same card',
    yes: 'yes, I suppose',
  },
  {
    task: '80',
    who: { email: 'amelia.gonzalez4271@example.com' },
    wants: [
      {
        say: [
          "Heyyy, so in #W7209932 there's a t-shirt, and it was blue before it was going to be red, if you see what I mean? S, but what I need is XXL. Swap it?",
          'exchange the t-shirt in #W7209932: red, XXL, cotton, crew neck',
        ],
        rules: [
          {
            confirm: /shirt/i,
            lacks: having('red', 'xxl', 'crew'),
            says: 'No wait, red, XXL, cotton and a crew neck',
          },
          {
            asked: /material|cotton|neck|style|which|size|colou?r/i,
            picks: [having('red', 'xxl', 'cotton', 'crew')],
          },
          {
            asked: /material|cotton|polyester/i,
            says: 'Not polyester, that was the old one. Cotton it is.',
          },
          { asked: /neck|style/i, says: 'crew neck, forget about the v' },
          { asked: /size|colou?r|which/i, says: 'red, XXL, cotton, crew neck. Not the backpack!' },
        ],
      },
    ],
    picks: [/gift/i],
    pay: 'the gift card',
    yes: 'haha yes, do it',
  },
  {
    task: '81',
    who: { email: 'james.kim1995@example.com' },
    wants: [
      {
        say: [
          'Hello. Things have changed for me, I no longer need the boots for hiking, the watch, the keyboard, the charger, the jacket and the running shoes. Could you cancel them, please?',
          'please cancel the boots, watch, keyboard, charger, jacket and shoes',
        ],
      },
      { say: 'And the order with the charger, jacket and running shoes, please cancel it too.', unless: /W9722559/ },
      { say: 'And the order with the boots, watch and keyboard?', unless: /W3289292/ },
    ],
    rules: [
      {
        refused: /part|whole|entire|single|some|item|only/i,
        open: true,
        says: "I don't mind, then cancel the whole order.",
        times: 2,
      },
      { confirm: /W9154975/, lacks: /W3289292|W9722559/, firm: true, says: 'No, not that one, please.' },
    ],
    picks: [/whole|entire/i, /\b(both|all)\b/i, /no longer|not needed/i, /W3289292|boots/i, /W9722559|running/i],
    reason: 'no longer needed',
    pay: 'original payment method, please',
    yes: 'Yes, please',
  },
  {
    task: '82',
    who: silva,
    wants: [
      {
        say: [
          'heyy so I got two tablets lol, need only one. wanna return the pricier one, refund to my credit card',
          'return the more expensive tablet, money on the credit card',
        ],
      },
    ],
    rules: [
      {
        confirm: /kettle|puzzle|skateboard|silver/i,
        firm: true,
        says: 'nooo, only the order with the expensive tablet',
      },
      {
        refused: /card|refund|original|method/i,
        says: 'Seriously?! Then I return everything in that order, refund to the gift card!',
      },
      {
        asked: /refund|gift|credit|method/i,
        unless: /can(no|['’])t|not possible|only/i,
        picks: [/credit|mastercard/i],
      },
      { asked: /refund|method|pay/i, unless: /gift/i, says: 'credit card' },
      {
        confirm: /gift/i,
        lacks: /camera/i,
        says: 'No credit card? Then everything in that order goes back, to the gift card!',
      },
      { asked: /tablet|which/i, picks: [{ dearest: /tablet|inch|GB/i }, /gold/i] },
      { asked: /which (items?|ones?)/i, says: 'everything in that order' },
    ],
    picks: [/\b(all|everything)\b/i, /gift/i],
    pay: 'gift card',
  },
  {
    task: '83',
    who: silva,
    wants: [
      {
        say: [
          'hiii I received two tablets but one is enough. returning the more expensive one. refund on credit card ok?',
          'return the more expensive tablet, refund to credit card',
        ],
      },
    ],
    rules: [
      { confirm: /silver|64 ?GB/i, firm: true, says: 'only the more expensive tablet!' },
      { refused: /card|refund|original|method/i, says: 'ugh, that sucks! gift card then' },
      {
        asked: /refund|gift|credit|method/i,
        unless: /can(no|['’])t|not possible|only/i,
        picks: [/credit|mastercard/i],
      },
      { asked: /tablet|which/i, picks: [{ dearest: /tablet|inch|GB/i }, /gold/i] },
    ],
    picks: [/gift/i],
    pay: 'gift card then',
  },
  {
    task: '84',
    who: silva,
    wants: [
      {
        say: [
          'hello! two tablets arrived, only need one. I want to return the cheaper one and get it on my credit card',
          'return the less expensive tablet to credit card',
        ],
      },
    ],
    rules: [
      {
        confirm: /938\.92|silver/i,
        firm: true,
        says: 'hmm wait, changed my mind. return the more expensive one instead, refund to gift card',
        times: 2,
      },
      {
        asked: /tablet|which/i,
        after: /confirm|shall i|\byes\b/i,
        picks: [{ dearest: /tablet|inch|GB/i }],
      },
      {
        asked: /tablet|which/i,
        unless: /confirm|shall i|\byes\b/i,
        picks: [{ cheapest: /tablet|inch|GB/i }],
      },
      { asked: /refund|method|pay/i, unless: /989\.70/, picks: [/credit|mastercard/i] },
    ],
    picks: [/gift/i],
    pay: 'gift card',
  },
  {
    task: '85',
    who: yusuf,
    wants: [
      {
        say: [
          'Hello, I want to exchange my fleece jacket for a red one, large, half zipper.',
          'fleece jacket: large, red, half zip',
        ],
      },
    ],
    rules: [{ confirm: /jacket/i, lacks: having('red', 'half'), firm: true, says: 'No. Large, red, half zipper.' }],
    picks: [having('red', 'half'), /original|paypal/i],
    pay: 'PayPal',
  },
  {
    task: '87',
    who: yusuf,
    wants: [
      {
        say: [
          'I want all my pending orders to go to my Washington DC address, and my default address to be that too.',
          'change the address of all pending orders and of my account to the one in Washington DC',
        ],
      },
      { say: 'And my default address too, please.', unless: /default|profile|account/i },
      { say: 'And my pending orders, all three of them?', unless: /W2166301[\s\S]*W2466703|W2466703[\s\S]*W2166301/ },
    ],
    rules: [
      { asked: /address|street/i, picks: [/washington|20307/i] },
      { asked: /which.*orders?/i, says: 'all that are pending' },
      {
        asked: /address|street/i,
        says: [
          "I'd rather not type it, it's in one of my orders, the one to Washington DC.",
          'the Washington DC one, you can see it in my orders',
        ],
      },
    ],
    picks: [/washington|20307/i, /\b(all|both|everywhere)\b/i],
  },
  {
    task: '88',
    who: { email: 'daiki.silva6295@example.com' },
    wants: [
      {
        say: [
          'Hi, can I change my book shelf to the 4 foot one, in the same material and colour?',
          'bookshelf: 4 ft instead, same material, same colour',
        ],
      },
    ],
    rules: [
      { confirm: /speaker/i, firm: true, says: 'No, only the order with the book shelf.' },
      { asked: /shelf/i, picks: [having('4 ?f', 'glass', 'white')] },
      {
        asked: /shelf/i,
        heard: /(glass|wood|metal)[\s\S]*(glass|wood|metal)/i,
        after: /glass/i,
        says: "Not there? Then cancel the whole order, I'll buy again.",
      },
      {
        refused: /4|available|stock|shelf|same/i,
        open: true,
        says: "Then cancel the whole order, I'll buy again.",
      },
      {
        confirm: /shelf/i,
        lacks: /cancel|glass[\s\S]*white[\s\S]*4|white[\s\S]*glass[\s\S]*4|4 ?f[\s\S]*(glass|white)/i,
        firm: true,
        says: 'Only with the same material and colour. Otherwise cancel the whole order.',
      },
    ],
    picks: [/whole|entire/i, /mistake/i, having('4 ?f', 'glass', 'white')],
    reason: 'ordered by mistake',
    pay: 'gift card',
  },
]
