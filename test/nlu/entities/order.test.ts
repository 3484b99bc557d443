import { describe, expect, test } from 'vitest'
import { asking, entities, values } from '../shop.ts'

describe('order number', () => {
  test.each([
    ['where is my order #W2378156', 'W2378156'],
    ['w2378156', 'W2378156'],
    ['it is A-10042', 'A-10042'],
    ['order 1043', '1043'],
    ['order number 1043 please', '1043'],
    ['order no. 1043', '1043'],
    ['order one oh four three', '1043'],
    ['my order number is W2378156.', 'W2378156'],
    ['#1043', '1043'],
    ['# 1043', '1043'],
    ['ORD-2024-1043', 'ORD-2024-1043'],
    ['Bestellung 1043', '1043'],
    ['Bestellnummer: A-10042', 'A-10042'],
    ['ma commande 1043', '1043'],
    ['pedido número 1043', '1043'],
    ["l'ordine 1043", '1043'],
    ['cancel 1043', '1043'],
    ['invoice for 1043', '1043'],
  ])('%s', (text, expected) => {
    expect(values('order-number', text)).toEqual([expected])
  })

  test.each([
    ['1043', '1043'],
    ["it's 1043 I think", '1043'],
    ['the number is 10 43', '1043'],
    ['2378156', '2378156'],
    ['#12', '12'],
  ])('where an order was asked for: %s', (text, expected) => {
    expect(values('order-number', text, asking('order'))).toEqual([expected])
  })

  test('several', () => {
    expect(values('order-number', 'cancel order 1043 and return W2378156')).toEqual(['1043', 'W2378156'])
  })

  test.each([
    '1043',
    'order 2 lamps',
    'order 100 lamps',
    'size 42',
    'W32 L34',
    'usb3 cable',
    'mp3 player',
    'under 1000 euros',
    'order it in size 42',
    'I ordered 3 days ago',
    'call +49 30 901820',
    'covid19 masks',
    'in order to pay 1000 euros',
  ])('none in: %s', text => {
    expect(values('order-number', text)).toEqual([])
  })

  test('the sign belongs to it', () => {
    const [number] = entities('where is #W2378156?')
    expect(number).toMatchObject({ text: '#W2378156', start: 9, end: 18 })
  })
})

describe('order status', () => {
  test.each([
    ['the delivered one', 'delivered'],
    ['my pending orders', 'pending'],
    ['show all cancelled orders', 'cancelled'],
    ['the order that was shipped', 'shipped'],
    ['orders that are still processing', 'processed'],
    ['the one that has been delivered', 'delivered'],
    ['meine offenen Bestellungen', 'pending'],
    ['mes commandes annulées', 'cancelled'],
    ['pedidos pendientes', 'pending'],
    ['i miei ordini consegnati', 'delivered'],
    ['pedidos entregues', 'delivered'],
  ])('%s', (text, expected) => {
    expect(values('order-status', text)).toEqual([expected])
  })

  test('a bare state where an order was asked for', () => {
    expect(values('order-status', 'delivered', asking('order'))).toEqual(['delivered'])
  })

  test.each(['has it been delivered', 'when will it be shipped', 'are you open on Sunday', 'the open box'])(
    'none in: %s',
    text => {
      expect(values('order-status', text)).toEqual([])
    },
  )
})

describe('payment method', () => {
  test.each<[string, unknown[]]>([
    ['my visa', [{ kind: 'credit-card', brand: 'visa' }]],
    ['visa ending in 1234', [{ kind: 'credit-card', brand: 'visa', lastFour: '1234' }]],
    ['the card ending with 4021', [{ kind: 'credit-card', lastFour: '4021' }]],
    ['credit card', ['credit-card']],
    ['the gift card', ['gift-card']],
    ['paypal', ['paypal']],
    ['refund it to my pay pal account', ['paypal']],
    ['apple pay please', ['apple-pay']],
    ['per Lastschrift', ['direct-debit']],
    ['auf Rechnung', ['invoice']],
    ['Kreditkarte', ['credit-card']],
    ['carte bancaire', ['credit-card']],
    ['tarjeta de crédito', ['credit-card']],
    ['cartão de crédito', ['credit-card']],
    ['carta di credito', ['credit-card']],
    ['bonifico', ['bank-transfer']],
    ['klarna', ['klarna']],
    ['credit card, not paypal', ['credit-card']],
    ['paypal instead of the credit card', ['paypal']],
  ])('%s', (text, expected) => {
    expect(values('payment-method', text, { locale: languageIn(text) })).toEqual(expected)
  })

  test.each(['give me credit for that', 'cash back', 'a birthday card', 'ending in tears'])('none in: %s', text => {
    expect(values('payment-method', text)).toEqual([])
  })
})

describe('sign-in code', () => {
  test.each(['123456', '123 456', '123-456', '12 34 56', '1 2 3 4 5 6', 'my code is 123456', "it's 123456."])(
    '%s',
    text => {
      expect(values('code', text, asking('code'))).toEqual(['123456'])
    },
  )

  test('only where one was asked for', () => {
    expect(values('code', '123456')).toEqual([])
    expect(values('code', '1234567', asking('code'))).toEqual([])
  })
})

function languageIn(text: string): string {
  return /^(?:per|auf|Kredit)/.test(text) ? 'de' : 'en'
}
