import { beforeAll, describe, expect, test } from 'vitest'
import type { Understander } from '../../nlu/understand.ts'
import type { Entity } from '../../nlu/understanding.ts'
import { situation } from './shop.ts'
import { trainedUnderstander } from './trained.ts'

/** What shoppers say, the intents that are meant ('*': any) or the answer given, and every value in it. */
const said: [text: string, meant: string, values: string[]][] = [
  [
    'Hi! You can find me as Yusuf Rossi, 19122. I want to exchange the keyboard for one with clicky switches',
    'exchange_item',
    ['person-name Yusuf Rossi', 'postal-code 19122', 'product-type keyboard', 'option switch clicky'],
  ],
  [
    "I'd like to return the hiking boots and the water bottle from order #W2378156, refund to paypal please",
    'return_item',
    ['product-type hiking boots', 'product-type water bottle', 'order-number W2378156', 'payment-method paypal'],
  ],
  [
    'cancel everything in order W2378156 except the desk lamp',
    'cancel_order',
    ['reference all', 'order-number W2378156', 'not product-type desk lamp'],
  ],
  [
    'can you change my pending order to ship to 445 Maple Drive, Suite 394, Fort Worth, TX 76165',
    '*',
    ['order-status pending', 'address 445 Maple Drive Suite 394 Fort Worth TX 76165'],
  ],
  [
    'exchange the black t-shirt for a red one in size M',
    'exchange_item',
    ['colour black', 'product shirt', 'product-type t-shirt', 'colour red', 'size M'],
  ],
  ['I ordered the wrong size, I need XL instead of L', 'change_order_items', ['size XL', 'not size L']],
  ["where's my stuff?? order 1043", '*', ['order-number 1043']],
  ['has order number one oh four three shipped yet', '*', ['order-number 1043']],
  ["my parcel says delivered but there's nothing here", 'delivery_problem', []],
  ['what did I order last month', '*', ['date 2026-02-01..2026-02-28']],
  ['show me my pending orders', 'order_history', ['order-status pending']],
  ['how much was my last order', 'order_details', ['reference last']],
  ['I want my money back for the kettle', 'return_item', ['product-type kettle']],
  ['when will I get my refund for #W2378156', 'refund_status', ['order-number W2378156']],
  ['the headphones I got are broken', 'damaged_or_wrong_item', ['product-type headphones']],
  ['you sent me the wrong colour', 'damaged_or_wrong_item', []],
  ['is the Fjell waterproof', 'product_question', ['product fjell']],
  ['how much does the gooseneck kettle weigh', 'product_question', ['product kettle', 'product-type kettle']],
  ['do you have the hiking boots in size 42', '*', ['product-type hiking boots', 'size 42']],
  ['is the jacket available in green', 'product_availability', ['product-type jacket', 'colour green']],
  ['what colours does the backpack come in', 'product_options', ['product-type backpack']],
  [
    'what do people say about the Klang headphones',
    'product_reviews',
    ['product studio', 'brand Klang', 'product-type headphones'],
  ],
  ['compare the Fjell and the Tind', 'compare_products', ['product fjell', 'product tind']],
  [
    'which is better, the Fjell or the Tind?',
    'compare_products',
    ['comparative quality more', 'product fjell', 'product tind'],
  ],
  ['I usually wear a 42 in Nike, what size should I take in Nordweg', 'size_advice', ['size 42', 'brand Nordweg']],
  [
    "I'm looking for a waterproof jacket under 100 euros, not black",
    'find_product',
    ['product-type jacket', 'price-range ..100 EUR', 'not colour black'],
  ],
  [
    'show me red running shoes between 50 and 80 in a 42',
    'find_product',
    ['colour red', 'product-type running shoes', 'price-range 50..80 EUR', 'size 42'],
  ],
  ['a present for my dad, about 50 euros', 'gift_finder', ['price-range 40..60 EUR']],
  ['do you have a tent for 4 people', 'find_product', ['product-type tent', 'measure 4 person']],
  [
    'the cheapest headphones with at least 4 stars',
    'find_product',
    ['superlative price least', 'product-type headphones', 'rating 4'],
  ],
  [
    'a 1 litre water bottle made of steel',
    'find_product',
    ['measure 1 l', 'product-type water bottle', 'material steel'],
  ],
  ['anything from Nordweg except boots', 'find_product', ['brand Nordweg', 'not product-type hiking boots']],
  ['only wool, no polyester', 'refine_search', ['material wool', 'not material polyester']],
  ['in blue please', 'refine_search', ['colour blue']],
  ['cheaper', 'refine_search', ['comparative price less']],
  ['something brighter', 'refine_search', ['comparative brightness more']],
  ['show me more', 'show_more', []],
  ['add the second one to my cart', 'add_to_cart', ['ordinal 2']],
  [
    'add two of the red t-shirts to my basket',
    '*',
    ['quantity 2', 'colour red', 'product shirt', 'product-type t-shirt'],
  ],
  ['put 3 kettles in my cart', '*', ['quantity 3', 'product-type kettle']],
  ['remove the lamp from my cart', 'remove_from_cart', ['product-type desk lamp', 'product-type floor lamp']],
  ['make it three instead of two', 'change_cart', ['quantity 3']],
  ["what's in my cart", 'view_cart', []],
  ['I want to pay now', 'checkout', []],
  ['I have a discount code SAVE10', 'promo_code', []],
  ["what's on sale", 'deals', []],
  ['order the same headphones again', 'buy_again', ['reference same', 'product-type headphones']],
  ['save the tent for later', 'save_for_later', ['product-type tent']],
  ['let me know when the boots are back in 43', 'notify_me', ['product-type hiking boots', 'size 43']],
  ['how long does delivery to Germany take', 'delivery_options', []],
  ['can I return something after 30 days', 'return_policy', []],
  ['can I pay with klarna', 'payment_options', ['payment-method klarna']],
  ['my payment with visa ending in 1234 failed', 'payment_problem', ['payment-method credit-card visa 1234']],
  ['I need an invoice for order 1043', 'invoice', ['order-number 1043']],
  ['how long is the warranty on the kettle', 'warranty', ['product-type kettle']],
  ['where is your shop in Berlin', 'store_locator', []],
  ["what's your phone number", 'contact_details', []],
  ['I want to buy a 50 euro gift card', 'gift_card', ['money 50 EUR', 'payment-method gift-card']],
  ['how many points do I have', 'profile_details', []],
  ['stop sending me emails', 'newsletter', []],
  ['what do you do with my data', 'privacy', []],
  ['how do I clean leather boots', 'product_care', ['material leather', 'product-type hiking boots']],
  [
    'I saw the same tent for 20 euros less elsewhere',
    'price_match',
    ['reference same', 'product-type tent', 'money 20 EUR'],
  ],
  ['log me in, my email is maya@example.com', 'sign_in', ['email maya@example.com']],
  ['sign me out', 'sign_out', []],
  ['I want to create an account', 'create_account', []],
  ['please delete my account', 'delete_account', []],
  ['I forgot my password', 'recover_password', []],
  ['change my email to maya dot lindqvist at example dot com', 'change_profile', ['email maya.lindqvist@example.com']],
  ["what's my gift card balance", 'profile_details', ['payment-method gift-card']],
  ['I want to talk to a real person', 'talk_to_person', []],
  ['hello', 'greeting', []],
  ['thank you so much, you were great', 'thanks', []],
  ['goodbye', 'goodbye', []],
  ['what can you do', 'help', []],
  ['are you a robot', 'about_assistant', []],
  ['can you repeat that', 'repeat', []],
  ['start over', 'start_over', []],
  ['never mind', 'cancel_dialog', []],
  ['undo that', 'undo', []],
  ['speak german please', 'change_language', ['language de']],
  ["this is ridiculous!! I've been waiting for 3 weeks", '*', []],
  ['I love these boots 😍', '*', ['product-type hiking boots']],
  ['jaket for hiking', '*', ['product-type jacket']],
  ['do you sell watter botles', 'find_product', ['product-type water bottle']],
  ['hedphones', 'find_product', ['product-type headphones']],
  ['T-shirt', 'find_product', ['product shirt', 'product-type t-shirt']],
  ['boots', 'find_product', ['product-type hiking boots']],
  ['navy jacket', 'find_product', ['colour blue', 'product-type jacket']],
  ['a medium blue shirt', 'find_product', ['size M', 'colour blue', 'product-type shirt']],
  ['W32 L34 trousers', 'find_product', ['size W32 L34', 'product-type trousers']],
  ['size 9 us hiking boots', 'find_product', ['size 9 US', 'product-type hiking boots']],
  ['eu 38.5', 'refine_search', ['size 38.5 EU']],
  ['15 inch', 'refine_search', ['measure 15 inch', 'option screen size 15-inch']],
  ['500ml bottle', 'find_product', ['measure 500 ml', 'option capacity 500ml', 'product-type water bottle']],
  ['with rgb backlight', 'refine_search', ['option backlight RGB']],
  ['the one with clicky switches', '*', ['option switch clicky']],
  ['maximum capacity please', 'refine_search', ['superlative capacity most']],
  ['more affordable kettle', 'find_product', ['comparative price less', 'product-type kettle']],
  ['the biggest tent you have', 'find_product', ['superlative size most', 'product-type tent']],
  ['can I pick up in store on Saturday', 'store_locator', ['date 2026-03-14..2026-03-14']],
  [
    'I want to return the shirt I bought yesterday',
    'return_item',
    ['product-type shirt', 'date 2026-03-09..2026-03-09'],
  ],
  ['cancel it', '*', []],
  ['return both', 'return_item', ['reference both']],
  ['the other one', '', ['reference other']],
  ['all of them', '', ['reference all']],
  [
    'not the boots but the lamp',
    'find_product',
    ['not product-type hiking boots', 'product-type desk lamp', 'product-type floor lamp'],
  ],
  ['no, the red one', 'refine_search', ['colour red']],
  ['yes please', 'yes', []],
  ['nope', 'no', []],
  ['actually make it two', 'change_cart', ['quantity 2']],
  ['I meant the blue one', 'refine_search', ['colour blue']],
  ['wait, can I return things?', '*', []],
  [
    'can you cancel order 1043 and tell me about your return policy',
    'cancel_order + return_policy',
    ['order-number 1043'],
  ],
  ['track W2378156 and W5490111', 'order_status', ['order-number W2378156', 'order-number W5490111']],
  ['ship to Hauptstraße 5, 10115 Berlin please', '*', ['address Hauptstraße 5 10115 Berlin']],
  ['call me on +49 30 901820', '*', ['phone +4930901820']],
  ['my zip is 19122', '', ['postal-code 19122']],
  ['my name is Maya Lindqvist', '*', ['person-name Maya Lindqvist']],
  ['use my gift card, not the credit card', '*', ['payment-method gift-card', 'not payment-method credit-card']],
  ['pay with paypal instead', '*', ['payment-method paypal']],
  ['refund to the original payment method', '*', []],
  [
    'change the payment of order 1043 to my visa',
    'change_order_payment',
    ['order-number 1043', 'payment-method credit-card visa'],
  ],
  ["I'd rather have the refund on a gift card", '*', ['payment-method gift-card']],
  [
    'is it possible to change the address of order A-10042 to 12 High Street, London SW1A 1AA',
    'change_order_address',
    ['order-number A-10042', 'address 12 High Street London SW1A 1AA'],
  ],
  ['how do I use a promo code', 'promo_code', []],
  ['do you ship to Brazil', 'delivery_options', []],
  ['is there a student discount', 'loyalty', []],
  ["the lamp doesn't work any more", '*', ['product-type desk lamp', 'product-type floor lamp']],
  ["I don't like it", 'no', []],
  ["I don't want leather", 'refine_search', ['not material leather']],
  ['anything but black', 'refine_search', ['not colour black']],
  ['between 50 and 100', 'refine_search', ['price-range 50..100 EUR']],
  ['around 40 euros', 'refine_search', ['price-range 32..48 EUR']],
  ['at least 20 bucks', 'refine_search', ['price-range 20.. USD']],
  ['max 150', 'refine_search', ['price-range ..150 EUR']],
  ['€50-100', 'refine_search', ['price-range 50..100 EUR']],
  ['less than a hundred dollars', 'refine_search', ['price-range ..100 USD']],
  ['4 stars and up', '*', ['rating 4']],
]

let understander: Understander
beforeAll(async () => {
  understander = await trainedUnderstander()
}, 240_000)

describe('whole utterances', () => {
  test.each(said)('%s', (text, meant, expected) => {
    const { requests, answer } = understander.understand(text, situation())
    const entities = requests.flatMap(request => request.entities)
    expect(entities.filter(one => one.type !== 'reference' || one.value !== 'it').map(short)).toEqual(expected)
    const asked = requests.filter(request => request.confidence >= 0.25).map(request => request.intent)
    if (meant === 'yes' || meant === 'no') expect(answer).toBe(meant)
    else if (!meant.includes('*')) expect(asked.join(' + ')).toBe(meant)
  })

  test('a conversation in German', async () => {
    const both = await trainedUnderstander(['en', 'de'])
    const german = both.understand('wo ist meine Bestellung 1043 und kann ich die Stiefel zurückgeben?', situation())
    expect(german.language).toBe('de')
    expect(german.requests[0]).toMatchObject({
      intent: 'order_status',
      entities: [{ type: 'order-number', value: '1043' }],
    })
    expect(both.understand('nein, die rote', situation({ locale: 'de' }))).toMatchObject({
      answer: 'no',
      correction: true,
      language: 'de',
    })
    expect(both.understand('auf englisch bitte', situation({ locale: 'de' })).language).toBe('en')
  }, 240_000)
})

/** An entity in one line: "price-range 50..80 EUR", "not material leather". */
function short({ type, value, negated }: Entity): string {
  return `${negated ? 'not ' : ''}${type} ${plain(type, value)}`
}

function plain(type: string, value: Entity['value']): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const has = value as Record<string, string | number | undefined>
  const units = (amount: string | number | undefined) => (amount === undefined ? '' : Number(amount) / 100)
  if (type === 'price-range') return `${units(has.min)}..${units(has.max)} ${has.currency}`
  if (type === 'money') return `${units(has.amount)} ${has.currency}`
  if (type === 'measure') return `${has.value} ${has.unit}`
  if (type === 'date') return `${has.from}..${has.to}`
  return Object.values(has).join(' ')
}
