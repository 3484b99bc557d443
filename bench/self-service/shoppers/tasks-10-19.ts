import { having, type Shopper } from '../shopper.ts'

const mia = { email: 'mia.garcia2723@example.com' }
const fatima = { name: 'Fatima Johnson', zip: '78712' }
const original = 'back to how I paid'

export const shoppers: Shopper[] = [
  {
    task: '10',
    person: true,
    who: mia,
    wants: [{ say: ['i want to return everything. both orders', 'return all things i ordered'] }],
    rules: [
      {
        heard:
          /(hand|transfer|pass|connect|forward)\w*\b.{0,40}\b(human|person|colleague|agent|team|someone)|(human|person|colleague|agent|someone) will/i,
        after: /refund/i,
        leaves: true,
      },
      {
        asked: /refund|paid|pay|method/i,
        unless: /\bother order/i,
        says: "swap the refunds. each order's money to the other one's payment",
      },
      {
        refused: /refund|paid|pay|method|original/i,
        says: ['damn it', 'this is bullshit', 'are you shitting me', 'get me a human'],
      },
      {
        confirm: /refund|return/i,
        says: ['no. swap the payment methods', 'hell no', 'damn useless bot', 'human representative'],
        times: 6,
      },
    ],
    picks: [/\b(both|all|everything)\b/i],
    order: 'both',
    reason: "that's my business",
    pay: 'the other one',
  },
  {
    task: '11',
    who: mia,
    wants: [{ say: ['return everything i ordered. both orders', 'all of it, return'] }],
    rules: [
      { asked: /refund|paid|pay|method/i, says: "refund each to the other order's payment method" },
      {
        refused: /refund|paid|pay|method|original/i,
        says: ['damn it', 'what the hell', 'fine. original payment then'],
      },
    ],
    picks: [/\b(both|all|everything)\b/i, /original/i],
    order: 'both',
    reason: 'no comment',
    pay: 'original',
  },
  {
    task: '13',
    who: mia,
    wants: [
      {
        say: [
          "Hey! I just got into gaming, so I'd like to cancel or return everything I ordered that has nothing to do with it.",
          'Return all the things in my orders that are not for gaming, please',
        ],
      },
    ],
    rules: [
      {
        confirm: /keyboard|mouse/i,
        firm: true,
        says: 'No, only the things that have nothing to do with gaming: bottle, camera and backpack.',
        times: 2,
      },
      { confirm: /refund/i, lacks: /paypal/i, unless: /paypal/i, says: 'Can I have the refund on PayPal?' },
      { refused: /paypal|original/i, says: 'OK, the credit card then.', times: 2 },
      {
        asked: /\b(which|what)\b.*\b(items?|things?|products?|ones?|return|cancel)\b/i,
        lacks: /paypal/i,
        says: 'The water bottle, the action camera and the backpack.',
        times: 2,
      },
    ],
    picks: [/paypal/i, /credit|visa|original/i],
    reason: 'no longer needed, I should be studying too',
    pay: 'PayPal, if possible',
  },
  {
    task: '14',
    who: mia,
    wants: [
      {
        say: [
          "Hi, I'm done with gaming. Whatever I ordered for it should be cancelled or sent back.",
          'Please look through my orders: everything for gaming goes back.',
        ],
      },
    ],
    rules: [
      { confirm: /bottle|camera|backpack/i, firm: true, says: 'No, only what is for gaming.', times: 2 },
      {
        asked: /\b(which|what)\b.*\b(items?|things?|products?|ones?|return|cancel)\b/i,
        says: [
          "Could you see from my orders what's for gaming?",
          'The keyboard and the mouse, I guess.',
          'the keyboard and the mouse',
        ],
      },
    ],
    picks: [/original/i, /\b(both|all)\b/i],
    reason: 'no longer needed, I want to study hard',
    pay: 'the original payment method',
  },
  {
    task: '15',
    who: fatima,
    wants: [
      {
        say: [
          "I'd like to change my pending boots to size 8, same material. Waterproof or not, I don't care.",
          'Pending hiking boots: size 8, synthetic as now, waterproofing does not matter.',
        ],
      },
    ],
    rules: [
      { asked: /waterproof/i, picks: [having('\\b8\\b', 'synthetic')] },
      { asked: /waterproof/i, unless: /paypal/i, says: "doesn't matter" },
      { asked: /material/i, says: 'the same as now' },
      { asked: /which.*(boots|order|one)/i, says: 'the pending ones' },
    ],
    picks: [having('\\b8\\b', 'synthetic'), /paypal/i, /pending/i],
    pay: 'PayPal',
  },
  {
    task: '16',
    who: fatima,
    wants: [
      {
        say: [
          "Cancel all my pending orders please, I don't need them any more. And I want to return the watch I received.",
          'Cancel every pending order',
        ],
      },
      {
        say: 'I also want to return the watch that was delivered, nothing else from that order.',
        unless: /return (is )?(requested|registered|started|done)|returned/i,
      },
      {
        say: ['What is the total I get back?', 'cancelled orders and the watch together, how much do I get back?'],
        unless: /8,?276\.23/,
      },
    ],
    rules: [
      { confirm: /keyboard|t-?shirt/i, firm: true, says: 'No, from that order only the watch.', times: 2 },
      { asked: /which.*watch/i, says: 'the one I already have' },
      { asked: /which.*order/i, says: 'all that are pending' },
    ],
    picks: [/\b(both|all)\b/i, /no longer|not needed/i, having('watch', 'metal|delivered'), /original|paypal/i],
    reason: 'no longer needed',
    pay: original,
  },
  {
    task: '19',
    who: { name: 'Mei Davis', zip: '80217' },
    wants: [
      {
        say: [
          'return water bottle. and swap the bed for the pet and the office chair, cheapest ones. both please',
          'two things: water bottle back, pet bed + office chair swapped for the cheapest version',
        ],
      },
      { say: 'how much do I save with each, the return and the exchange?', unless: /41\.64/ },
    ],
    rules: [
      {
        heard: /54\.04[\s\S]*41\.64|41\.64[\s\S]*54\.04/,
        refused: /return|exchange/i,
        says: 'then the one that saves me more, return the bottle',
      },
      {
        refused: /\b(both|one of|either|one or the other|not both)\b|return[\s\S]*exchange|exchange[\s\S]*return/i,
        says: 'how much would i save with each of the two?',
      },
      { heard: /54\.04[\s\S]*41\.64|41\.64[\s\S]*54\.04/, asked: /return|exchange|which/i, says: 'the return then' },
      {
        confirm: /bottle/i,
        lacks: /\b(bed|chair)\b/i,
        unless: /can(no|['’])t|only one|not both|either/i,
        says: 'and the bed and chair? want both done',
      },
      {
        confirm: /bed|chair/i,
        lacks: /bottle/i,
        after: /only one|not both|either|can(no|['’])t/i,
        says: 'no, rather return the bottle',
      },
    ],
    picks: [
      { cheapest: /bed|foam|fleece|polyester/i },
      { cheapest: /chair|leather|mesh|fabric/i },
      /original|mastercard|credit/i,
    ],
    pay: 'original card',
  },
]
