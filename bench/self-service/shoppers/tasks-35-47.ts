import { having, type Shopper } from '../shopper.ts'

const johnson = { name: 'Daiki Johnson', zip: '80273' }

export const shoppers: Shopper[] = [
  {
    task: '35',
    who: {
      says: ['aarav.santos8321@example.com', 'ugh, aarav.santos8320@example.com then', 'aarav.santos8320@example.com'],
    },
    wants: [
      {
        say: [
          "I want to return that useless speaker. The expensive one that isn't even water resistant.",
          'return the bluetooth speaker, the pricier of the two, without water resistance',
        ],
        rules: [
          {
            confirm: /289\.69/,
            lacks: /305\.45/,
            firm: true,
            says: 'No! The expensive one, the one that is not waterproof.',
          },
          { asked: /speaker/i, picks: [{ dearest: /speaker|blue|hours/i }] },
          { asked: /which.*(speaker|one|item)/i, says: 'The more expensive one, no water resistance. Keep up.' },
        ],
      },
      {
        say: [
          'Next. Change the 17-inch laptop in my other order to the 13-inch version.',
          'laptop, 17-inch, I want it as 13-inch instead',
        ],
        rules: [
          { confirm: /laptop/i, lacks: /i5/i, firm: true, says: 'What other 13-inch ones do you have? I prefer i5.' },
          { refused: /13|laptop|available|stock/i, lacks: /i5/i, says: 'Then list the 13-inch ones that you do have.' },
          { asked: /which.*laptop/i, lacks: /i5.*silver/i, says: 'The 17-inch one, obviously.' },
          {
            asked: /13|i5/i,
            picks: [having('13', 'i5', 'silver'), having('i5', 'silver'), having('i5', 'black'), having('13', 'i5')],
          },
          { heard: /i5/i, open: true, says: 'An i5, silver or black.', unless: /confirm/i },
        ],
      },
    ],
    picks: [having('i5', 'silver'), /original|paypal/i],
    pay: 'Same way I paid. Hurry up.',
  },
  {
    task: '37',
    who: { says: ['daikisanchez1479@example.com', 'Daiki Sanchez, 46236', 'My name is Daiki Sanchez, zip 46236'] },
    wants: [
      {
        say: [
          'I just ordered but my card only has $1150 left. Can you split the payment with another card?',
          'can I pay my order with two cards?',
        ],
        rules: [
          { confirm: /./, says: 'No, I meant splitting it over two cards. Possible?' },
          { refused: /split|one|single|card|payment/i, moves: true },
        ],
      },
      {
        say: [
          "What's the most expensive item and its price? Can I cancel just that?",
          'can you take the most expensive item out of the order? which is it, what price?',
        ],
        rules: [
          { asked: /which.*order|reason/i, after: /whole|entire/i, says: 'None, leave it as it is.', times: 2 },
          { asked: /whole|entire|cancel/i, picks: [/leave|keep|\bnot?\b|nothing/i] },
          { confirm: /whole|entire|order/i, firm: true, says: 'No, only that item. Possible?' },
          { refused: /part|single|whole|entire|item|only/i, moves: true },
        ],
      },
      {
        say: [
          'Can you make every item the cheapest option there is, to get down to $1150?',
          'change every item in the order to the cheapest variant please',
        ],
        rules: [
          { confirm: /camera|lamp|shirt/i, says: 'Yes, do it please', times: 4 },
          { asked: /which items?/i, says: 'all of them' },
          { asked: /which|choose|what/i, picks: [/\b(all|every)/i, /cheapest/i, { cheapest: /./ }], times: 6 },
          {
            refused: /1,?150|not possible|at once|several|all (of )?(the |your )?items/i,
            open: true,
            says: 'Then just cancel the order.',
          },
        ],
      },
      { say: "What's the most expensive item in it and how much is it?", unless: /481\.50/ },
    ],
    picks: [/original|visa|credit/i, /no longer|not needed/i],
    reason: 'no longer needed',
    pay: 'the same card',
  },
  {
    task: '41',
    who: { name: 'Mei Patel', zip: '76165' },
    wants: [
      {
        say: [
          'Hello, two problems please: the 1000-piece jigsaw may be too hard for my little one, can I change it to the easiest one with the fewest pieces? And I may have typed my address wrong, could you check it?',
          'Please change the jigsaw puzzle to the easiest with the fewest pieces',
        ],
      },
      { say: 'Could you also tell me which address is on my account and my orders?', unless: /44[35] maple/i },
      {
        say: 'Please correct the address: 445 Maple Drive, Suite 394, Fort Worth, Texas 76165. On my account and all orders.',
        unless: /445 maple/i,
      },
    ],
    rules: [
      {
        heard: /443 maple/i,
        lacks: /445/,
        says: "Oh, that's wrong. It should be 445 Maple Drive, Suite 394, Fort Worth, Texas 76165. Please correct it on my account and on all my orders.",
      },
      {
        asked: /which orders?|account|profile|default/i,
        says: 'all orders and my account please',
        times: 2,
      },
      {
        asked: /address|street/i,
        says: '445 Maple Drive, Suite 394, Fort Worth, TX 76165',
        times: 2,
      },
      { confirm: /jigsaw|puzzle/i, lacks: /beginner/i, says: 'Is that the easiest one? He is a beginner.' },
      {
        confirm: /443 maple/i,
        lacks: /445/,
        says: 'Sorry, before that: could the address be wrong? It should be 445 Maple Drive.',
      },
    ],
    picks: [having('500', 'beginner'), /easiest|beginner/i, /\b(both|all)\b/i, /original|paypal/i],
    pay: 'as I paid before, thank you',
    yes: 'Yes, please',
  },
  {
    task: '43',
    who: { name: 'Lucas Santos', zip: '80239' },
    wants: [
      {
        say: [
          "Hello there! Nice to have somebody to chat with, it's awfully quiet here. I ordered some things for my daughter in Chicago and she hasn't got them. Which address were they sent to?",
          "to which address did you send the order for my daughter? she's in Chicago",
        ],
      },
      {
        say: [
          'I see, I see. And what is the tracking number, and is it still on its way?',
          'the tracking number of the Chicago order please, and its status',
        ],
        unless: /840887978435[\s\S]*deliver/i,
      },
      {
        say: [
          'She was so looking forward to the tablet. How much storage does it have, can you check?',
          'what storage does the tablet in that order have?',
        ],
        unless: /64 ?GB/i,
      },
      {
        say: [
          "One last thing, then I'll let you go. Could you make my daughter's address my default one? I order so much for her.",
          'change my default address to the one of my daughter in Chicago',
        ],
      },
    ],
    rules: [
      { asked: /which.*order|order (number|id)/i, says: 'the one that went to Chicago, to my daughter' },
      { asked: /address|street/i, picks: [/chicago|943/i] },
      { asked: /address|street/i, says: "my daughter's in Chicago, as on that order", times: 2 },
    ],
    picks: [/chicago|943/i],
    yes: 'Yes please, my friend',
  },
  {
    task: '44',
    who: { name: 'Aarav Anderson', zip: '19031' },
    wants: [
      {
        say: [
          'Please change the desk lamp in #W9300146 to the cheapest available desk lamp.',
          '#W9300146: swap the lamp for the cheapest one in stock',
        ],
      },
      { say: 'How much do I get back in total?', unless: /17\.99/ },
    ],
    picks: [{ cheapest: /lamp|black|white|silver/i }, /gift/i],
    pay: 'gift card',
  },
  {
    task: '46',
    who: johnson,
    wants: [
      {
        say: [
          'An air purifier and a vacuum cleaner from my recent order have to go back. Quickly please.',
          'return: air purifier and vacuum cleaner',
        ],
        rules: [
          {
            asked: /order (number|id)|which (of your )?orders?/i,
            says: ['9502126', 'My mistake, 9502127', 'I forgot the W: W9502127'],
          },
          {
            refused: /9502126|find|\bno order|number/i,
            after: /9502126|order (number|id)|which (of your )?orders?/i,
            says: ['I made a mistake, it is 9502127', 'Forgot the W. W9502127'],
          },
        ],
      },
      { say: 'How much will the refund be in total?', unless: /1,?126\.04/ },
      {
        say: [
          'And what did I pay in total for the rest of that order, what I keep?',
          'total price of the remaining items in that order?',
        ],
        unless: /1,?497\.65/,
      },
    ],
    rules: [
      { asked: /vacuum/i, picks: [/robot/i] },
      { asked: /vacuum/i, says: 'the robotic one' },
      { confirm: /canister/i, lacks: /robotic/i, firm: true, says: 'No, the robotic vacuum cleaner.' },
      { confirm: /refund/i, says: 'I want the refund within 3 days. And how much is it in total?' },
    ],
    picks: [/9502127/, /original|paypal/i],
    pay: 'PayPal',
    yes: 'Yes, go on',
  },
  {
    task: '47',
    who: johnson,
    wants: [
      {
        say: [
          "I need to return two things from a recent order, an air purifier and a vacuum cleaner. I'm in a hurry.",
          'return air purifier + vacuum cleaner',
        ],
        rules: [
          {
            asked: /order (number|id)|which (of your )?orders?/i,
            says: ['9502126', 'Sorry, wrong: 9502127', 'There is a W before it, W9502127'],
          },
          {
            refused: /9502126|find|\bno order|number/i,
            after: /9502126|order (number|id)|which (of your )?orders?/i,
            says: ['Typo. 9502127', 'I left out the W. W9502127'],
          },
        ],
      },
      { say: 'What is the total of the refund?', unless: /1,?095\.55/ },
      {
        say: [
          'How much did I pay for the items of that order that I keep, in total?',
          'the rest of the order, what was the total for it?',
        ],
        unless: /1,?528\.14/,
      },
    ],
    rules: [
      { asked: /vacuum/i, picks: [/canister/i] },
      { asked: /vacuum/i, says: 'The canister one' },
      { confirm: /robotic/i, lacks: /canister/i, firm: true, says: 'Wrong one, I meant the canister vacuum.' },
      { confirm: /refund/i, says: 'Can you make the refund within 3 days? What is the total?' },
    ],
    picks: [/9502127/, /original|paypal/i],
    pay: 'PayPal',
    yes: 'Yes.',
  },
]
