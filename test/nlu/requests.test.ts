import { beforeAll, describe, expect, test } from 'vitest'
import type { Understander } from '../../nlu/understand.ts'
import { situation } from './shop.ts'
import { trainedUnderstander } from './trained.ts'

let understander: Understander
beforeAll(async () => {
  understander = await trainedUnderstander()
}, 240_000)

const intents = (text: string) => understander.understand(text, situation()).requests.map(request => request.intent)

describe('several requests in one utterance, in the order said', () => {
  test.each<[string, string[]]>([
    [
      "cancel the lamp order and I also want to send back the boots, oh and what's your phone number",
      ['cancel_order', 'return_item', 'contact_details'],
    ],
    ['where is my order 1043 and can I still change the address', ['order_status', 'change_order_address']],
    ["I'd like to return the kettle and exchange the boots for a size 9", ['return_item', 'exchange_item']],
    ['show me red jackets and tell me how long delivery takes', ['find_product', 'delivery_options']],
    ['what is your return policy? And where is my order?', ['return_policy', 'order_status']],
    ['please cancel order 1043. Also I need an invoice for 1044', ['cancel_order', 'invoice']],
    ['add the kettle to my cart and check out', ['add_to_cart', 'checkout']],
    ['remove the boots from my cart and add the jacket', ['remove_from_cart', 'add_to_cart']],
    ['track my order and then connect me to an agent', ['order_status', 'talk_to_person']],
    ["what's in my cart and do you have any discount codes", ['view_cart', 'promo_code']],
    ['I want to buy the backpack, also do you deliver to Austria?', ['add_to_cart', 'delivery_options']],
    ['track my order and send me the invoice', ['order_status', 'invoice']],
    ['I want to cancel order 1043 and return order 1044', ['cancel_order', 'return_item']],
    ['cancel order 1043 and cancel order 1044', ['cancel_order', 'cancel_order']],
    ['never mind, check out', ['cancel_dialog', 'checkout']],
    ['forget that, where is my order', ['cancel_dialog', 'order_status']],
    ['stop. I want to talk to a person', ['cancel_dialog', 'talk_to_person']],
    ['forget it, keep the lamp', ['cancel_dialog']],
  ])('%s', (text, expected) => {
    expect(intents(text)).toEqual(expected)
  })

  test('each has its own entities', () => {
    const { requests } = understander.understand(
      'I want to cancel order 1043 and return the boots from W2378156',
      situation(),
    )
    expect(requests.map(one => one.entities.map(entity => entity.value))).toEqual([
      ['1043'],
      ['hiking boots', 'W2378156'],
    ])
    expect(requests.map(one => one.text)).toEqual(['I want to cancel order 1043', 'return the boots from W2378156'])
  })
})

describe('one request', () => {
  test.each([
    'the red and blue shirt',
    'jacket and trousers under 100',
    'I need boots and a jacket',
    'I want to return the boots and the lamp',
    'a jacket with a hood and pockets',
    'hi, where is my order? thanks',
    'My jacket arrived torn. I want a refund',
    'I bought these last week, they are too small, can I send them back',
    "I'm Yusuf Rossi, 19122. I want to cancel order W2378156",
    'compare the boots and the running shoes, and tell me which one is warmer',
    'it is cold, wet and windy here, what jacket do you recommend',
    'so my order number is W2378156 and it was supposed to arrive on Monday but nothing came',
    'do you have it in black and white',
    'what is the difference between the desk lamp and the floor lamp',
    'Hello! I hope you are well. Where is my order?',
    'between 50 and 100 euros',
  ])('%s', text => {
    expect(intents(text)).toHaveLength(1)
  })

  test('the wish counts, not the story before it', () => {
    expect(intents('hi, where is my order? thanks')).toEqual(['order_status'])
    expect(intents("I'm Yusuf Rossi, 19122. I want to cancel order W2378156")).toEqual(['cancel_order'])
  })

  test('who speaks stays with what is wanted', () => {
    const [request] = understander.understand(
      "I'm Yusuf Rossi, 19122. I want to cancel order W2378156",
      situation(),
    ).requests
    expect(request!.entities.map(entity => entity.type)).toEqual(['person-name', 'postal-code', 'order-number'])
  })
})
