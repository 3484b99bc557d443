import { expect, test } from 'vitest'
import { importShop } from '../../knowledge/import/import-shop.ts'
import { delivery, returns, shopFolder, shopWith } from './fixtures/shop-folder.ts'

const payment = {
  id: 'payment',
  title: 'Ways to pay',
  text: 'We take cards, invoices and gift cards. Paying never delays delivery or returns.',
  topic: 'payment',
  questions: ['Can I pay by card?'],
}
const zustellung = {
  ...delivery,
  id: 'zustellung',
  locale: 'de',
  title: 'Lieferzeit',
  questions: ['Wie lange dauert der Versand?'],
}
const articles = (): ReturnType<typeof shopWith> =>
  shopWith({
    'articles.json': [delivery, returns, payment, zustellung],
    'synonyms.json': { postage: 'shipping' },
  })

test.each([
  ['how long does shipping take', 'delivery'],
  ['when will my parcels arrive?', 'delivery'],
  ['how long is postage', 'delivery'],
  ['can I send this back', 'returns'],
  ['how do i retrun somthing', 'returns'],
  ['do you take cards', 'payment'],
  ['Wie lange dauert der Versand', 'zustellung'],
])('%j is answered by %j', async (question, id) => {
  const found = await (await articles()).articles.find(question)
  expect(found[0]?.article.id).toBe(id)
})

test('what no article answers has no answer', async () => {
  const { articles: port } = await articles()
  expect(await port.find('what is the capital of Mongolia')).toEqual([])
  expect(await port.find('')).toEqual([])
})

test('an article that names the intent comes first, in the language asked for', async () => {
  const { articles: port } = await articles()
  expect((await port.find('and how about that?', { intent: 'return_policy' }))[0]?.article.id).toBe('returns')
  expect((await port.find('can I pay by card', { intent: 'return_policy' }))[0]?.article.id).toBe('returns')
  expect((await port.find('?', { intent: 'delivery_period', locale: 'de-AT' }))[0]?.article.id).toBe('zustellung')
  expect((await port.find('?', { intent: 'delivery_period', locale: 'en-GB' }))[0]?.article.id).toBe('delivery')
})

test('a new article is found at once', async () => {
  const knowledge = await articles()
  expect(await knowledge.articles.find('warranty')).toEqual([])
  await importShop(
    shopFolder({ 'articles.json': [{ id: 'w', title: 'Warranty', text: 'Two years.', topic: 'warranty' }] }),
    knowledge,
  )
  expect((await knowledge.articles.find('warranty'))[0]?.article.id).toBe('w')
  expect((await knowledge.articles.article('w'))?.text).toBe('Two years.')
})
