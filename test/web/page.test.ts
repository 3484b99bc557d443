import { describe, expect, it } from 'vitest'
import { renderMailboxPage, renderProductPage, renderShopPage, type ShopView } from '../../web/shop/page.ts'
import type { ShopProduct } from '../../web/shop/product.ts'

const shop = { name: 'Larkholm', currency: 'EUR', locales: ['en', 'de'] }
const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' })

const boots: ShopProduct = {
  id: 'fjell-2',
  title: 'Fjell 2 Hiking Boots',
  type: 'hiking boots',
  brand: 'Halvorn',
  department: 'shoes',
  description: 'For long days.',
  attributes: { waterproof: true, weight: '620 g', season: ['spring', 'autumn'] },
  rating: { value: 4.66, count: 1412 },
  image: '/images/fjell-2.svg',
  url: '/p/fjell-2',
  sizeChart: { columns: ['foot length'], rows: [{ size: '42', values: [[26.5, 27]] }] },
  variants: [
    {
      options: { colour: 'brown', size: '42' },
      price: euros(100),
      was: euros(125),
      available: true,
      image: '/images/fjell-2-brown.svg',
    },
    {
      options: { colour: 'black', size: '43' },
      price: euros(120),
      available: true,
      image: '/images/fjell-2-black.svg',
    },
    {
      options: { colour: 'black', size: '44' },
      price: euros(90),
      available: false,
      image: '/images/fjell-2-black.svg',
    },
  ],
}
const nasty: ShopProduct = {
  id: '"><script>alert(1)</script>',
  title: '<img src=x onerror=alert(1)>',
  type: '"onmouseover="alert(1)',
  description: '</p><script>alert(1)</script>',
  attributes: { '<b>': '<i>' },
  image: 'javascript:alert(1)',
  url: 'javascript:alert(1)',
  variants: [{ options: { '<u>': '<s>' }, price: euros(1), available: false, image: 'data:text/html,x' }],
}
const view: ShopView = {
  shop,
  products: [boots, nasty],
  departments: ['shoes', '<home>'],
  sort: 'relevance',
  page: 1,
  pages: 1,
  total: 2,
  locale: 'en',
  mailbox: true,
}

describe('the storefront', () => {
  it.each([
    ['shop', renderShopPage({ ...view, query: '"><script>alert(1)</script>' })],
    ['front', renderShopPage(view)],
    ['product', renderProductPage({ shop, product: nasty, locale: 'en' })],
    [
      'mailbox',
      renderMailboxPage({
        mails: [{ to: '<b>', at: '2026-01-01T10:00:00Z', text: '<script>alert(1)</script>\n<i>' }],
        shop,
      }),
    ],
  ])('lets nothing in the data become markup, and needs no inline script or style (%s)', (_, page) => {
    expect(page).not.toMatch(/<script(?! src="\/(widget|assets\/shop)\.js")/)
    expect(page).not.toMatch(/<img src=x|<style|="(javascript|data:text)|<[biu]>/)
    const bare = page.replaceAll(/="[^"]*"/g, '')
    expect(bare).not.toMatch(/<[a-z][^>]*\s(style|on[a-z]+)[\s=>]/)
  })

  it('shows what a product costs, what it cost, and how it is rated', () => {
    const page = renderShopPage(view)
    expect(page).toContain('from €100.00')
    expect(page).toMatch(/Before <\/span>€125\.00/)
    expect(page).toMatch(/aria-hidden="true">−20%/)
    expect(page).toContain('4.7 out of 5 stars, 1,412 ratings')
    expect(page).toContain('Sold out')
    expect(page).toContain('2 colours')
  })

  it('keeps the view in every link: search, department, sort, page and language', () => {
    const page = renderShopPage({
      ...view,
      query: 'a&b',
      department: 'shoes',
      sort: 'rating',
      page: 3,
      pages: 9,
      locale: 'de',
    })
    expect(page).toContain('href="/?q=a%26b&amp;department=shoes&amp;sort=rating&amp;page=4&amp;locale=de" rel="next"')
    expect(page).toContain('href="/?q=a%26b&amp;department=shoes&amp;sort=price-ascending&amp;locale=de"')
    expect(page).toMatch(/aria-current="page">3</)
    expect(page).toContain('<html lang="de"')
    expect(page).toContain('data-locale="de"')
    expect(page).toContain('ab 100,00')
  })

  it('hides the questions until there is somebody to ask', () => {
    const page = renderShopPage(view)
    for (const [tag] of page.matchAll(/<button[^>]*data-(?:ask|chat)[^>]*>/g)) expect(tag).toContain(' hidden>')
  })

  it('says so where nothing is found', () => {
    expect(renderShopPage({ ...view, query: 'xyz', products: [], total: 0, pages: 1 })).toContain('Nothing found')
  })
})

describe('a product’s page', () => {
  const page = renderProductPage({ shop, product: boots, locale: 'en', departments: ['shoes'] })

  it('shows options, facts and sizes', () => {
    expect(page).toMatch(/<a href="\/images\/fjell-2-brown\.svg" data-picture>/)
    expect(page).toMatch(/<li class="sold"><span>44<span class="unseen"> \(sold out\)/)
    expect(page).toMatch(/<dt>Waterproof<\/dt><dd>Yes<\/dd>/)
    expect(page).toMatch(/<dt>Season<\/dt><dd>spring, autumn<\/dd>/)
    expect(page).toMatch(/<th scope="row">42<\/th><td>26\.5–27<\/td>/)
  })

  it('leads back to the department', () => {
    expect(page).toContain('<a href="/?department=shoes">Shoes</a>')
  })
})

it('shows mails with the newest first', () => {
  const page = renderMailboxPage({
    shop,
    mails: [
      { to: 'a@example.com', at: '2026-01-01T10:00:00Z', text: '111111 is your code\n\nHello' },
      { to: 'a@example.com', at: '2026-01-02T10:00:00Z', text: '222222 is your code\n\nHello' },
    ],
  })
  expect(page.indexOf('222222')).toBeLessThan(page.indexOf('111111'))
  expect(renderMailboxPage({ mails: [] })).toContain('No mails yet')
})
