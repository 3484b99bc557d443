import { having, type Shopper } from '../shopper.ts'

const mei = { name: 'Mei Ahmed', zip: '78705' }
const lei = { name: 'Lei Wilson', zip: '32255' }
const sofia = { name: 'Sofia Li', zip: '78260' }
const lucas = { email: 'lucas.brown9344@example.com' }

export const shoppers: Shopper[] = [
  {
    task: '89',
    who: { name: 'Raj Santos', zip: '98157' },
    wants: [
      {
        say: [
          "Hi, what's the cheapest mechanical keyboard you have available right now, and what are its options?",
          'cheapest available mechanical keyboard: price, switches, backlight, size?',
        ],
      },
      {
        say: [
          "That's more than 200 bucks, so I'd like to return the keyboard I have.",
          'return my mechanical keyboard please',
        ],
        if: /226\.11/,
      },
      { say: 'Could you return my mechanical keyboard then?', unless: /return/i },
    ],
    rules: [{ confirm: /exchange/i, lacks: /return/i, firm: true, says: "No, it's over 200, I'd rather return mine." }],
    picks: [/original|paypal/i, /keyboard/i],
    reason: 'I want something cheaper',
    pay: 'the way I paid',
  },
  {
    task: '91',
    who: mei,
    wants: [
      {
        say: [
          "Hello, those two skateboards I just bought are badly made, I'm really upset. I'd like to return both, with the refund on my credit card please.",
          'return the two skateboards, refund to credit card',
        ],
        rules: [
          {
            confirm: /skateboard/i,
            lacks: /watch/i,
            firm: true,
            says: 'Wait please, the smart watch has to go back as well.',
          },
          { asked: /which.*skateboard/i, says: 'both of them' },
        ],
      },
      {
        say: [
          "I'd also like to return the e-reader I just bought. Or, if the very same one is available, I'd take an exchange for that.",
          'e-reader: exchange for the same item, if you have it',
        ],
        rules: [
          {
            refused: /same|exchange|item|option/i,
            says: 'Then I take the e-reader with 32GB storage instead, please.',
            times: 2,
          },
          {
            confirm: /return|refund/i,
            lacks: /32 ?GB/i,
            says: 'Could I exchange it for the same one instead? Otherwise the 32GB one.',
          },
        ],
      },
    ],
    picks: [/\b(both|all)\b/i, having('8-inch', '32GB'), /32 ?GB/i, /original|credit|mastercard/i],
    reason: 'the quality is bad',
    pay: 'credit card please',
  },
  {
    task: '92',
    who: mei,
    wants: [
      {
        say: [
          'Hi! The two skateboards I just got are of awful quality. Please let me return them, refund to my credit card.',
          'I want to return both skateboards to my credit card',
        ],
        rules: [
          {
            confirm: /skateboard/i,
            lacks: /watch/i,
            firm: true,
            says: 'One moment, please also take the smart watch and the e-reader for return.',
          },
          { asked: /which.*skateboard/i, says: 'both of them' },
        ],
      },
      { say: ['And the e-reader too, please, I want to return it.', 'return my e-reader'], unless: /e-reader/i },
    ],
    picks: [/\b(both|all)\b/i, /original|credit|mastercard/i],
    reason: 'bad quality',
    pay: 'credit card please',
    yes: 'Yes, please',
  },
  {
    task: '93',
    who: lei,
    wants: [
      {
        say: [
          'I received a laptop and want it exchanged for one with an i7, 8GB and 1TB SSD.',
          'exchange laptop: i7 processor, 8GB RAM, 1TB SSD',
        ],
      },
    ],
    rules: [
      { asked: /which.*(laptop|order|one)|laptop/i, picks: [having('32 ?GB', '15')] },
      { asked: /which.*(laptop|order|one)/i, lacks: /i7/i, says: 'The 15-inch with 32GB', times: 2 },
      { confirm: /laptop/i, lacks: having('i7', '8 ?GB'), firm: true, says: 'i7, 8GB, 1TB SSD.' },
    ],
    picks: [having('i7', '\\b8 ?GB', '1 ?TB'), having('32 ?GB', '15'), /original|mastercard|credit/i],
    pay: 'the card I used',
    yes: 'Yes. Quickly please.',
  },
  {
    task: '95',
    who: lei,
    wants: [
      {
        say: [
          'I got a laptop that I want to exchange for one with i7, 8GB and 1TB SSD.',
          'laptop exchange: i7, 8GB RAM, 1TB SSD',
        ],
      },
      { say: 'Both laptops please, the other one too.', unless: /W4073673[\s\S]*W2905754|W2905754[\s\S]*W4073673/ },
      {
        say: ['How much do I have to pay today, in total?', 'what do I pay for the two exchanges together?'],
        unless: /107\.09/,
      },
    ],
    rules: [
      { asked: /which.*(laptop|order|one)|laptop/i, picks: [/\b(both|all)\b/i] },
      {
        asked: /which.*(laptop|order|one)/i,
        lacks: /i7/i,
        says: 'The 15-inch. Actually there are two laptops, I want both exchanged.',
        times: 2,
      },
    ],
    picks: [/\b(both|all)\b/i, having('i7', '\\b8 ?GB', '1 ?TB'), /original|mastercard|credit/i],
    pay: 'the card I used',
    yes: 'Yes.',
  },
  {
    task: '96',
    who: { name: 'Yusuf Li', zip: '91148' },
    wants: [
      {
        say: [
          "Hello, my order is going to LA but it should go to my New York address. It's the one in my other order. Could you change that?",
          'change the address of my Los Angeles order to the New York one from my other order',
        ],
      },
      {
        say: [
          'And the bluetooth speaker, may I have the cheapest green one instead?',
          'exchange the bluetooth speaker for the cheapest in green',
        ],
      },
    ],
    rules: [
      { asked: /address|street/i, picks: [/new york|10093/i] },
      {
        asked: /address|street/i,
        says: "I'd rather not write it here, it is in my other order, the New York one",
        times: 2,
      },
      { confirm: /speaker/i, lacks: /green/i, firm: true, says: 'It has to be green, please.' },
      { asked: /which.*order/i, picks: [/los angeles|W6750959/i] },
    ],
    picks: [/new york|10093/i, { cheapest: /green/i }, /original|paypal/i],
    order: 'the one going to LA',
    pay: 'PayPal like before',
    yes: 'Yes, that is right',
  },
  {
    task: '98',
    who: sofia,
    wants: [
      {
        say: [
          "Hi! I'd like to exchange the bicycle for one with a larger frame, it's for my kid, a mountain bike is fine. The jigsaw in the same order also needs exchanging: same difficulty but 1000 more pieces, rather animals than art.",
          'exchange bicycle (larger frame) and jigsaw puzzle (1500 pieces, same difficulty, animals)',
        ],
      },
      {
        say: [
          'I also want to exchange my camera for one with slightly lower resolution, everything else the same.',
          'digital camera: a bit lower resolution, same zoom and storage',
        ],
      },
      {
        say: ['Lastly, please cancel the skateboard in my other order.', 'cancel the skateboard'],
        rules: [
          {
            refused: /part|whole|entire|single|item|only/i,
            open: true,
            says: 'Then the whole order is fine, I no longer need it.',
          },
        ],
      },
    ],
    rules: [
      {
        asked: /which.*(jigsaw|puzzle)/i,
        says: ['the one in the same order as the bicycle', 'from the bicycle order'],
      },
      {
        confirm: /bicycle/i,
        lacks: /jigsaw|puzzle/i,
        firm: true,
        says: 'And the jigsaw puzzle of the same order, please.',
      },
      { asked: /jigsaw|puzzle|theme/i, picks: [having('1500', 'animal')] },
      { asked: /theme/i, says: 'animals' },
      { asked: /pay|paid|refund|card|method/i, says: 'Visa' },
      { confirm: /mastercard|visa|credit|paypal/i, lacks: /cancel/i, says: "I'd prefer the other card for that." },
    ],
    picks: [
      having('large', 'mountain'),
      having('1500', 'animal'),
      having('20 ?MP', '3x', '\\bsd'),
      /no longer|not needed/i,
      /visa/i,
    ],
    reason: 'no longer needed',
    pay: 'my Mastercard',
    yes: 'Yes, please',
  },
  {
    task: '99',
    who: sofia,
    wants: [
      {
        say: [
          "Hello! Two exchanges in one order: the bicycle for a larger frame (a kid's bike, mountain is ok too), and the jigsaw for one with 1000 more pieces, same difficulty, preferably the art theme.",
          'exchange bicycle (larger frame) and jigsaw puzzle (1500 pieces, same difficulty, art)',
        ],
      },
      {
        say: [
          'And the camera: slightly lower resolution, the rest unchanged. Visa for both orders please.',
          'exchange my digital camera: a bit less resolution, same zoom and storage',
        ],
      },
      {
        say: [
          'One last thing: cancel the skateboard, only the skateboard, in my order.',
          'can you cancel only the skateboard?',
        ],
        rules: [
          { asked: /which.*order|reason/i, after: /whole|entire/i, says: 'None, leave it as it is.', times: 2 },
          { asked: /whole|entire|cancel/i, picks: [/leave|keep|\bnot?\b|nothing/i] },
          {
            confirm: /whole|entire|cancel/i,
            firm: true,
            says: "No, then I'll do that myself on the website.",
            times: 2,
          },
          {
            refused: /part|whole|entire|single|item|only/i,
            says: "Then leave it, I'll cancel it on the website myself.",
            times: 2,
          },
        ],
      },
    ],
    rules: [
      {
        asked: /which.*(jigsaw|puzzle)/i,
        says: ['the one in the same order as the bicycle', 'from the bicycle order'],
      },
      {
        confirm: /bicycle/i,
        lacks: /jigsaw|puzzle/i,
        firm: true,
        says: 'And the jigsaw puzzle of the same order, please.',
      },
      { asked: /jigsaw|puzzle|theme/i, picks: [having('1500', 'art')] },
      { asked: /theme/i, says: 'art' },
      { confirm: /mastercard|paypal/i, lacks: /visa/i, firm: true, says: 'With the Visa card, please.', times: 2 },
    ],
    picks: [having('large', 'mountain'), having('1500', 'art'), having('20 ?MP', '3x', '\\bsd'), /visa/i],
    pay: 'the Visa card',
    yes: 'Yes, please',
  },
  {
    task: '103',
    who: lucas,
    wants: [
      {
        say: [
          'Hey hey! I wanna cancel two things, the bookshelf and the jigsaw. They came in the same order!',
          'the bookshelf and the jigsaw puzzle I got in one order, I want to send them back',
        ],
        rules: [
          { refused: /cancel|deliver/i, says: 'oh right, then return them' },
          { confirm: /bookshelf/i, lacks: /jigsaw|puzzle/i, firm: true, says: 'and the jigsaw from the same order!' },
          {
            confirm: /yoga|chair|dumbbell|white/i,
            firm: true,
            says: 'no, only the bookshelf that came with the jigsaw',
          },
          {
            asked: /which.*(bookshelf|order|jigsaw|puzzle)/i,
            says: 'the order that has both the bookshelf and the jigsaw',
          },
        ],
      },
      {
        say: [
          'Next! I also wanna return the backpack I got with the vacuum cleaner',
          'return the backpack, it came with a vacuum cleaner',
        ],
        rules: [{ confirm: /vacuum[^.]*\$/i, firm: true, says: 'no no, just the backpack, I keep the vacuum cleaner' }],
      },
      {
        say: [
          'Then my pending order, it should go to my default address, the Chicago one',
          'change the address of the pending order to my default address in Chicago',
        ],
      },
      { say: ['and make the item in it red', 'the thing in my pending order, I want it in red instead'] },
      {
        say: [
          "oh and what's the tracking number of my cancelled order?",
          'tracking number of the order that was cancelled?',
        ],
      },
    ],
    rules: [
      { asked: /address|street/i, picks: [/chicago|default|60612/i] },
      { asked: /address|street/i, says: 'the default one in Chicago', times: 2 },
    ],
    picks: [
      having('bookshelf', 'jigsaw|puzzle'),
      having('red', '2-piece', 'hard'),
      /\bred\b/i,
      /original|mastercard|credit/i,
      /pending/i,
    ],
    reason: 'ah, just changed my mind',
    pay: 'same card!',
    yes: 'yes!!',
  },
]
