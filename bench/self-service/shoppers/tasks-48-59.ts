import { having, type Shopper } from '../shopper.ts'

const johnson = { name: 'Daiki Johnson', zip: '80273' }
const ivan = { name: 'Ivan Hernandez', zip: '92133' }

export const shoppers: Shopper[] = [
  {
    task: '48',
    who: johnson,
    wants: [
      {
        say: [
          "Hello, I'd like to return an air purifier that doesn't work well, please.",
          'I received an air purifier and would like to send it back',
        ],
      },
      {
        say: [
          "Thank you! Would I be able to return the vacuum cleaner as well? I'm not sure yet, I'm only asking.",
          'could the vacuum cleaner be returned too, if I decide so?',
        ],
        rules: [
          {
            confirm: /vacuum|return/i,
            firm: true,
            says: 'No thanks, please do not do anything with it yet, I only wanted to know.',
            times: 3,
          },
          { asked: /which|vacuum/i, says: 'Either of them. No need to start a return, thank you.', times: 2 },
        ],
      },
    ],
    picks: [/original|paypal/i],
    reason: "it doesn't work well",
    pay: 'the original method of payment, please',
    yes: 'Yes please, thank you',
  },
  {
    task: '50',
    person: true,
    who: { name: 'Chen Smith', zip: '32278' },
    wants: [
      {
        say: [
          "I'm in a rush. I cancelled an order before, undo that cancellation. I need everything in it delivered asap.",
          'please reactivate my cancelled order',
        ],
      },
    ],
    rules: [
      {
        refused: /cancel|order|undo|reinstate|reactivate/i,
        says: [
          'You have to undo it. I want all of it as soon as possible.',
          "I don't have time for this. Undo the cancellation!",
          'I insist. There must be a way to undo it.',
        ],
      },
      { asked: /which.*order/i, says: 'the one I cancelled' },
    ],
    picks: [/cancelled/i],
  },
  {
    task: '52',
    who: { name: 'Sofia Li', zip: '78260' },
    wants: [
      {
        say: [
          "Hi, the digital camera I got doesn't zoom as far as I'd hoped, I watch birds with it. Can I exchange it for one with the maximum zoom? The rest should be as it is, price doesn't matter.",
          'exchange my digital camera for the one with the biggest zoom, other specs the same',
        ],
      },
    ],
    rules: [
      { confirm: /camera/i, lacks: /10x/i, says: 'Is that the maximum zoom? I want as much as there is.' },
      {
        asked: /zoom|camera|resolution|storage|card/i,
        picks: [having('10x', '24', 'sd'), having('10x', '\\bsd'), /10x/i],
      },
      {
        refused: /resolution|24|same|exact/i,
        says: 'Then the one with maximum zoom that is closest to mine, with SD card.',
      },
    ],
    picks: [/paypal/i],
    pay: 'PayPal',
    yes: 'Yes, as soon as possible please',
  },
  {
    task: '54',
    who: { says: ['silva7872@example.com', 'amelia.silva7872@example.com'] },
    wants: [
      {
        say: [
          'money trouble. cancel or return everything possible. not the boots',
          'cancel all my pending orders, return the delivered ones, except the boots',
        ],
      },
      {
        say: 'and the rest? cancel all pending, return all delivered. boots stay',
        unless: /return (is )?(requested|registered)|returned/i,
      },
      {
        say: [
          'the boots: same size, same material but cheaper? exchange if so',
          'any cheaper boots in my size and material?',
        ],
        rules: [
          { refused: /boots|cheaper|available|stock/i, moves: true },
          { confirm: /boots/i, says: 'is it cheaper than what i paid? else i keep mine' },
        ],
      },
      { say: ['how much do i get back in total?', 'total of all the refunds?'], unless: /3,?646\.68/ },
    ],
    rules: [
      { confirm: /return[\s\S]*boots/i, firm: true, says: 'not the boots', times: 2 },
      {
        asked: /which.*(orders?|items?)/i,
        says: ['all of them. not the boots', 'air purifier, watch, coffee maker, water bottle'],
        times: 4,
      },
    ],
    picks: [/\b(all|both|everything)\b/i, /no longer|not needed/i, /original|gift/i],
    reason: 'no longer needed',
    pay: 'original',
  },
  {
    task: '57',
    who: ivan,
    wants: [
      { say: ['Hello, when will my order W4284542 arrive?', 'arrival of W4284542?'] },
      {
        say: [
          'If that one is still with you, please cancel the air purifier in it.',
          'Please cancel only the air purifier of W4284542.',
        ],
        rules: [
          {
            confirm: /cancel/i,
            firm: true,
            says: ['Only if the refund goes to my gift card.', 'Then no, do not cancel anything.', 'No.'],
          },
          {
            refused: /part|whole|entire|single|item|only/i,
            lacks: /gift/i,
            says: 'Then cancel the whole order, with the refund to my gift card please.',
          },
          { refused: /gift|refund|original/i, says: 'Then no cancellation at all, thank you.', times: 3 },
        ],
      },
    ],
    picks: [/gift/i],
    reason: 'no longer needed',
    pay: 'my gift card only',
  },
  {
    task: '58',
    who: ivan,
    wants: [
      {
        say: [
          'Hello, in the order I received I want to change two items: the coffee machine to 8 bar, same capacity and type, and the laptop to the cheapest one with i7 or better.',
          'Exchange: espresso machine with 8 bar, same capacity and type; laptop: cheapest i7 or above.',
        ],
      },
      { say: 'And the laptop, to the cheapest i7 or above please.', unless: /laptop/i },
    ],
    rules: [
      {
        confirm: /espresso[\s\S]*laptop|laptop[\s\S]*espresso/i,
        lacks: /mastercard|credit card/i,
        says: 'Yes, please.',
        times: 3,
      },
      { asked: /laptop|i7|i9/i, picks: [{ cheapest: /i[79]/i }] },
      {
        asked: /\bbar\b|pressure/i,
        picks: [having('\\b8 bar'), having('9 bar', '1.5', 'capsule'), having('9 bar', 'capsule')],
      },
      { refused: /gift/i, says: 'Really? Then the credit card.' },
      {
        confirm: /mastercard|credit card/i,
        unless: /gift card.*(balance|enough|cover)/i,
        says: 'I prefer to pay with my gift card.',
      },
      { refused: /\b8\b|\bbar\b|pressure/i, says: ['9 bar then.', '7 bar then.', 'Then leave the coffee machine.'] },
      { asked: /which.*(processor|laptop|option|model)/i, says: 'The cheapest one with an i7 or i9.' },
      { confirm: /espresso|coffee/i, lacks: /laptop/i, says: 'The laptop too, please, together.' },
      { confirm: /laptop/i, lacks: /espresso|coffee/i, says: 'And the coffee machine, 9 bar if there is no 8.' },
    ],
    picks: [{ cheapest: /i[79]/i }, /gift/i],
    pay: 'gift card',
  },
  {
    task: '59',
    who: { name: 'Yusuf Taylor', zip: '95154' },
    wants: [
      {
        say: [
          'I have two orders, #W2702727 and #W8268610. Both are "pending", though one is far older. What is the difference between their status? I am not happy with this wait, and I need the older one processed within 5 days or I cancel it. Also, #W2702727 has to go to 1234 Elm St, Springfield, IL 62701.',
          'What is the status of #W2702727 and #W8268610?',
        ],
      },
      {
        say: [
          'Can you guarantee that #W8268610 is processed within 5 days? If not, cancel it.',
          'Please cancel #W8268610.',
        ],
        unless: /W8268610[\s\S]*(is|been|order) cancell?ed/i,
        rules: [
          {
            refused: /5 days|guarantee|promise|say|know|when/i,
            says: 'Then cancel #W8268610, I waited long enough.',
          },
        ],
      },
      { say: 'How much is the refund in total?', unless: /164\.28/ },
      {
        say: [
          'Now ship #W2702727 to my new home: 1234 Elm St, Springfield, IL, 62701.',
          'Change the address of #W2702727 to 1234 Elm St, Springfield, IL 62701',
        ],
        unless: /springfield/i,
      },
      { say: 'And what is the total of #W2702727 now?', unless: /625\.60/ },
    ],
    rules: [
      {
        confirm: /cancel[\s\S]*W2702727/i,
        lacks: /springfield/i,
        firm: true,
        says: 'No, not that one! The older one is #W8268610.',
      },
      { asked: /country/i, says: 'USA' },
      { asked: /suite|apartment|unit|line 2/i, says: 'none' },
      { asked: /address|street/i, says: '1234 Elm St, Springfield, IL, 62701', times: 2 },
    ],
    picks: [/W8268610/, /no longer|not needed/i],
    reason: 'I no longer need it, the wait is unreasonable',
    pay: 'original payment method',
  },
]
