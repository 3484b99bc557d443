import { having, type Shopper } from '../shopper.ts'

const yusuf = { name: 'Yusuf Rossi', zip: '19122' }
const kovacs = { name: 'Mei Kovacs', zip: '28236' }
const clickyBare = having('clicky', 'full', 'none|no |without')
const original = 'back to how I paid'

export const shoppers: Shopper[] = [
  {
    task: '0',
    who: yusuf,
    wants: [
      {
        say: [
          "Hello! My order #W2378156 arrived. I'd like to exchange the mechanical keyboard for the same with clicky switches, and my thermostat for a model that works with Google Home, not Apple HomeKit.",
          'I want to exchange two items of #W2378156: the keyboard (clicky switches instead) and the thermostat (Google Home).',
        ],
      },
    ],
    rules: [
      { confirm: /keyboard[\s\S]*thermostat|thermostat[\s\S]*keyboard/i, says: 'yes', times: 3 },
      { asked: /thermostat|google|homekit/i, picks: [/google/i] },
      { asked: /clicky/i, picks: [having('clicky', 'rgb', 'full'), clickyBare] },
      { refused: /keyboard|clicky|rgb|switch/i, says: 'Then clicky and full size without a backlight, please.' },
      { asked: /backlight/i, says: 'RGB if there is one, otherwise none' },
      { confirm: /thermostat/i, lacks: /keyboard/i, says: "And the keyboard? I'd like both in one go." },
      { confirm: /keyboard/i, lacks: /thermostat/i, says: 'The thermostat as well, please, both together.' },
    ],
    picks: [/google/i, clickyBare, /original|same/i],
    pay: 'the card I paid with',
  },
  {
    task: '1',
    who: yusuf,
    wants: [
      {
        say: [
          'Hi. In order #W2378156, which I have received, the mechanical keyboard should become a clicky one, all else the same, and my smart thermostat should be swapped too, I need Google Home rather than HomeKit.',
          'Exchange the keyboard for a clicky one with RGB, full size, and the thermostat for a Google Home one.',
        ],
      },
    ],
    rules: [
      { confirm: /thermostat/i, lacks: /keyboard/i, says: 'yes', times: 3 },
      { asked: /thermostat|google|homekit/i, lacks: /clicky/i, picks: [/google/i] },
      {
        refused: /keyboard|clicky|rgb|switch/i,
        says: 'Then leave the keyboard, I only exchange the thermostat.',
        times: 2,
      },
      { confirm: /clicky/i, firm: true, says: 'No, not that keyboard. Only the thermostat.', times: 2 },
    ],
    picks: [/google/i, /(leave|skip|without|keep|not).*keyboard/i, /original|same/i],
    pay: 'the card I paid with',
  },
  {
    task: '2',
    who: yusuf,
    wants: [
      {
        say: [
          'hi, how many tshirt options are there in the store right now? the exact number please',
          'how many kinds of t-shirt can I buy at the moment?',
        ],
      },
      {
        say: [
          'I also want to return the cleaner, the headphones and the smart watch',
          'return the vacuum cleaner, headphones and smart watch',
        ],
      },
    ],
    rules: [
      {
        confirm: /vacuum|headphone|watch/i,
        lacks: having('vacuum', 'headphone', 'watch'),
        firm: true,
        says: 'I want to return all three: cleaner, headphones and watch',
      },
    ],
    picks: [/original|credit|mastercard/i, /^all|all (three|of them)/i],
    order: 'I got them all in one order',
    pay: original,
  },
  {
    task: '3',
    who: yusuf,
    wants: [
      {
        say: [
          'How many tshirt options do you have available online right now?',
          'Number of t-shirts variants in stock?',
        ],
      },
      {
        say: [
          'Please change all my small t-shirts that are still pending to purple. Same size, v-neck as now, polyester if possible.',
          'small pending t-shirt to purple, S, v-neck, polyester',
        ],
      },
    ],
    rules: [
      { confirm: /xxl/i, firm: true, says: 'No, only the small one.', times: 2 },
      { asked: /material|cotton|polyester|fabric/i, picks: [having('purple', 'polyester'), /polyester/i] },
      { asked: /material|cotton|polyester|fabric/i, says: 'polyester' },
      { asked: /which.*(shirt|order|item|one)/i, says: 'the small one' },
    ],
    picks: [having('purple', 'polyester'), having('shirt', '\\bs\\b'), /original|mastercard|credit/i],
    pay: 'same card',
  },
  {
    task: '4',
    who: yusuf,
    wants: [
      { say: ['How many tshirt options are available online right now?', 'How many t-shirt variants are in stock?'] },
      {
        say: [
          'I want all my pending t-shirts changed to purple, size S, v-neck, polyester preferably.',
          'every pending t-shirt: purple, S, v-neck, polyester',
        ],
      },
    ],
    rules: [
      { asked: /which.*(shirt|order|item|one)/i, says: 'All of the pending ones.', times: 2 },
      { asked: /size/i, says: 'S' },
      { asked: /material|cotton|polyester|fabric/i, says: 'polyester' },
    ],
    picks: [/\b(both|all)\b/i, having('purple', 'polyester', '\\bs\\b'), /original|mastercard|credit/i],
    pay: 'same card',
  },
  {
    task: '6',
    who: kovacs,
    wants: [
      {
        say: [
          "Hello, I'd like to exchange my water bottle for a bigger one and my desk lamp for a less bright one. For the lamp I prefer battery, then USB, then AC.",
          'Exchange water bottle -> bigger, desk lamp -> lower brightness, battery powered if possible.',
        ],
      },
      {
        say: 'I still want the desk lamp exchanged for a less bright one',
        unless: /exchange[\s\S]*(requested|confirmed|done|registered)/i,
      },
    ],
    rules: [
      {
        confirm: /bottle/i,
        firm: true,
        says: 'Actually, only the desk lamp please. Leave the water bottle.',
        times: 3,
      },
      { confirm: /lamp/i, lacks: /battery/i, says: 'Is there none with a battery? I prefer that.' },
      { asked: /power|battery|usb|\bac\b/i, picks: [having('low', 'battery'), /battery/i] },
      { asked: /power|battery|usb|adapter/i, says: 'battery' },
    ],
    picks: [
      having('low', 'battery'),
      having('low', 'usb'),
      having('low', 'ac'),
      /1000|1 ?l\b/i,
      /750/,
      /original|paypal/i,
    ],
    pay: 'PayPal is fine',
  },
  {
    task: '7',
    who: kovacs,
    wants: [
      {
        say: [
          'Hi! Two exchanges please: the water bottle for a bigger one, and the desk lamp for one that is less bright, ideally with AC adapter, else battery, else USB.',
          'Exchange the water bottle (bigger) and the desk lamp (dimmer, AC adapter).',
        ],
      },
      {
        say: 'I still want the desk lamp exchanged for a less bright one',
        unless: /exchange[\s\S]*(requested|confirmed|done|registered)/i,
      },
    ],
    rules: [
      {
        confirm: /bottle/i,
        firm: true,
        says: "On second thought, just the desk lamp. I'll keep the bottle.",
        times: 3,
      },
      { confirm: /lamp/i, lacks: /\bac\b|adapter/i, says: 'I would like the AC adapter one if there is one' },
      { asked: /power|battery|usb|adapter/i, picks: [having('low', '\\bac\\b')] },
      { asked: /power|battery|usb|adapter/i, says: 'AC adapter' },
    ],
    picks: [
      having('low', '\\bac\\b'),
      having('low', 'battery'),
      having('low', 'usb'),
      /1000|1 ?l\b/i,
      /750/,
      /original|paypal/i,
    ],
    pay: 'PayPal is fine',
  },
  {
    task: '8',
    who: kovacs,
    wants: [
      {
        say: [
          'Hey, I want to exchange my water bottle and my desk lamp. The bottle for something bigger, the lamp for a brighter one (battery if you have it, otherwise USB, AC only as a last resort).',
          'Bigger water bottle, brighter desk lamp (battery > USB > AC), as an exchange.',
        ],
      },
      {
        say: 'I still want the desk lamp exchanged for a brighter one',
        unless: /exchange[\s\S]*(requested|confirmed|done|registered)/i,
      },
    ],
    rules: [
      { confirm: /bottle/i, firm: true, says: 'Hmm no, only exchange the lamp, please.', times: 3 },
      { asked: /power|battery|usb|adapter/i, picks: [having('high', 'battery'), having('high', 'usb')] },
      { refused: /battery/i, says: 'Then USB.' },
      { asked: /power|battery|usb|adapter/i, says: 'battery, or else USB' },
      { confirm: /lamp/i, lacks: /usb|battery/i, firm: true, says: 'No AC please. Battery or USB.' },
    ],
    picks: [
      having('high', 'battery'),
      having('high', 'usb'),
      having('high', 'ac'),
      /1000|1 ?l\b/i,
      /750/,
      /original|paypal/i,
    ],
    pay: 'PayPal is fine',
  },
]
