import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../channels/message.ts'
import { needsChromium } from '../needs.ts'
import { openShopfront, type Shopfront, type Visitor, watch } from './browser.ts'
import { everyBlock } from './every-block.ts'

const greeting = /assistant of Larkholm/

describe.runIf(needsChromium())('in a browser', () => {
  let shop: Shopfront
  let visitor: Visitor
  // A page of another house that embeds the widget.
  const elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(
      `<!doctype html><html lang="de"><title>Elsewhere</title><h1>Elsewhere</h1><script src="${shop.server.url}/widget.js" data-shop="Larkholm" data-color="gold" defer></script>`,
    )
  })

  beforeAll(async () => {
    await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve))
    const { port } = elsewhere.address() as AddressInfo
    shop = await openShopfront({ AISLE_ALLOWED_ORIGINS: `http://127.0.0.1:${port}` })
  }, 120_000)
  afterEach(async () => {
    expect(visitor.problems).toEqual([])
    await visitor.leaves()
  })
  afterAll(async () => {
    elsewhere.close()
    await shop?.close()
  })

  describe('the conversation', () => {
    it('greets once, answers with cards, and offers what comes next only once', async () => {
      visitor = await shop.visit()
      await visitor.opens()
      await visitor.sees(greeting)
      const offers = visitor.find('.quick')
      expect(await offers.count()).toBeGreaterThan(1)
      const label = await offers.first().textContent()
      await offers.first().click()
      await expect.poll(async () => (await visitor.bubbles()).length).toBeGreaterThan(2)
      expect((await visitor.bubbles())[1]).toBe(`> ${label}`)
      await visitor.says('waterproof hiking boots')
      await visitor.find('.cards .card').nth(1).waitFor()
      expect(await visitor.find('.cards .card .picture').first().getAttribute('alt')).toMatch(/boots/i)
      // Each offer belongs to the last reply.
      expect(await visitor.find('.quick-replies').count()).toBeLessThanOrEqual(1)
      expect(await visitor.find('.turn .quick-replies').count()).toBe(0)
    })

    it('takes a tapped card for what it says, and has all of it once after a reload', async () => {
      visitor = await shop.visit()
      await visitor.opens()
      await visitor.says('hiking boots')
      const card = visitor.find('.cards .card').first()
      const title = await card.locator('.card-title').textContent()
      await card.locator('.chip').first().click()
      await expect.poll(async () => (await visitor.transcript()).length).toBe(3)
      await expect.poll(() => visitor.find('div.card .card-title').first().textContent()).toBe(title)
      const before = await visitor.bubbles()
      await visitor.page.reload()
      await visitor.sees(...before)
      expect(await visitor.find('.panel').isVisible()).toBe(true)
      await visitor.page.waitForTimeout(1000)
      await visitor.says('thanks')
      await expect.poll(async () => (await visitor.bubbles()).length).toBe(before.length + 2)
      expect((await visitor.bubbles()).slice(0, before.length)).toEqual(before)
    })

    it('follows the shopper to the next page, and to a second tab', async () => {
      visitor = await shop.visit()
      await visitor.opens()
      await visitor.says('hiking boots')
      await visitor.find('.cards .card-title').first().click()
      await visitor.page.waitForURL(/\/p\//)
      await expect.poll(async () => (await visitor.bubbles())[1]).toBe('> hiking boots')
      const second = watch(await visitor.page.context().newPage(), shop.server)
      await second.page.goto(shop.server.url)
      await second.find('.launcher').click()
      await second.sees(...(await visitor.bubbles()))
      await second.says('thank you')
      await expect.poll(async () => (await visitor.bubbles()).at(-2)).toBe('> thank you')
      expect(second.problems).toEqual([])
    })

    it('asks about a product from its card on the page, and gives the focus back', async () => {
      visitor = await shop.visit({ path: '/?department=shoes' })
      await visitor.page
        .getByRole('button', { name: /^Ask about this/ })
        .first()
        .click()
      await expect.poll(async () => (await visitor.bubbles())[0]).toMatch(/^> Tell me about/)
      await visitor.find('.theirs').first().waitFor()
      expect(await visitor.find('.turns').textContent()).not.toMatch(greeting)
      expect(await visitor.focused()).toBe('textarea')
      await visitor.page.keyboard.press('Escape')
      expect(await visitor.find('.panel').isVisible()).toBe(false)
      expect(await visitor.page.evaluate<string>('document.activeElement.textContent')).toMatch(/^Ask about this/)
    })

    it('draws an order and a comparison so that everybody can follow, and nothing that leads astray', async () => {
      visitor = await shop.visit()
      await visitor.opens()
      const evil: Reply = {
        blocks: [
          { type: 'text', text: '<img src=x onerror="document.title=1"> javascript:alert(1)' },
          { type: 'link', url: 'javascript:document.title=1', label: 'Tap me' },
          { type: 'image', url: 'data:image/svg+xml,<svg/>', alt: 'Nothing' },
          { type: 'card', title: '<b>Bold</b>', url: 'javascript:document.title=1', image: { url: 'blob:x', alt: '' } },
        ],
        expects: 'nothing',
      }
      const id = await visitor.conversation()
      await shop.server.aisle.engine.store.transcripts.append(id, { by: 'assistant', replies: [everyBlock, evil] })
      await visitor.find('.order').waitFor()
      expect(await visitor.find('[aria-current="step"]').textContent()).toBe('Shipped (done)')
      expect(await visitor.find('.order a').getAttribute('href')).toBe('https://dhl.example/0034')
      expect(await visitor.find('.table th[scope="col"]').allTextContents()).toEqual(['Fjell 2', 'Fjell Light'])
      expect(await visitor.find('.table th[scope="row"]').textContent()).toBe('Weight')
      const last = visitor.find('.theirs').last()
      expect(await last.locator('a, img, b').count()).toBe(0)
      expect(await last.textContent()).toContain('<img src=x onerror=')
    })

    it('asks for a person at a tap', async () => {
      visitor = await shop.visit()
      await visitor.opens()
      await visitor.find('.person').click()
      await visitor.sees(greeting, '> Talk to a person', /.+/)
    })

    it('tells the page what happens, and lets it steer', async () => {
      visitor = await shop.visit()
      const { page } = visitor
      await page.evaluate(
        `window.told = []; for (const name of ['open', 'close', 'message']) addEventListener('aisle:' + name, event => told.push(name + ' ' + (event.detail?.by ?? '')))`,
      )
      await page.evaluate(`document.querySelector('aisle-chat').send('thank you')`)
      await visitor.sees('> thank you', /.+/)
      await page.evaluate(`document.querySelector('aisle-chat').close()`)
      expect(await page.evaluate('told')).toEqual(['open ', 'message shopper', 'message assistant', 'close '])
      await page.evaluate(`document.querySelector('aisle-chat').open()`)
      expect(await visitor.focused()).toBe('textarea')
    })

    it('shows what a colleague says, and counts it while nobody looks', async () => {
      visitor = await shop.visit()
      await visitor.opens()
      await visitor.page.keyboard.press('Escape')
      const { engine, feed } = shop.server.aisle
      const id = await visitor.conversation()
      await engine.store.transcripts.append(id, {
        by: 'agent',
        replies: [
          { blocks: [{ type: 'text', text: 'Hello, Kim here. See https://shop.example/help.' }], expects: 'nothing' },
        ],
      })
      feed.announce(id)
      await expect.poll(() => visitor.find('.unread').textContent()).toBe('1')
      expect(await visitor.find('.launcher').getAttribute('aria-label')).toBe('Open chat, 1 unread')
      await visitor.find('.launcher').click()
      await visitor.sees(greeting, 'Hello, Kim here. See https://shop.example/help.')
      expect(await visitor.find('.bubble a').getAttribute('href')).toBe('https://shop.example/help')
      expect(await visitor.find('.unread').isVisible()).toBe(false)
      expect(await visitor.find('.names').textContent()).toContain('our team')
    })
  })

  describe('a bad connection', () => {
    it('loses nothing and shows nothing twice when the network goes away', async () => {
      visitor = await shop.visit()
      await visitor.opens()
      await visitor.page.context().setOffline(true)
      await visitor.says('first')
      await visitor.says('second')
      await expect.poll(() => visitor.find('.notice').count()).toBe(2)
      expect(await visitor.find('.banner').textContent()).toMatch(/offline/)
      await visitor.sees(greeting, '> first', '> second')
      await visitor.page.context().setOffline(false)
      await expect.poll(async () => (await visitor.transcript()).length, { timeout: 45_000 }).toBe(3)
      await expect.poll(() => visitor.find('.notice').count()).toBe(0)
      const said = (await visitor.bubbles()).filter(text => text.startsWith('> '))
      expect(said).toEqual(['> first', '> second'])
      expect((await visitor.bubbles()).at(-1)).not.toBe('> second')
    })

    it('survives an answer that got lost on the way', async () => {
      visitor = await shop.visit()
      await visitor.opens()
      let lost = 0
      await visitor.page.route('**/channels/web/messages', async route => {
        if (lost++ > 0) return route.continue()
        await route.fetch()
        await route.abort()
      })
      await visitor.says('thank you')
      await expect.poll(() => lost, { timeout: 45_000 }).toBeGreaterThan(1)
      await visitor.sees(greeting, '> thank you', /.+/)
      await expect.poll(() => visitor.find('.notice').count()).toBe(0)
      expect(await visitor.transcript()).toHaveLength(2)
    })

    it('sends after a reload what had not arrived before', async () => {
      visitor = await shop.visit()
      await visitor.opens()
      await visitor.page.route('**/channels/web/messages', route => route.abort())
      await visitor.says('thank you')
      await visitor.find('.notice').waitFor()
      await visitor.page.unroute('**/channels/web/messages')
      await visitor.page.reload()
      await visitor.sees(greeting, '> thank you', /.+/)
      expect(await visitor.transcript()).toHaveLength(2)
    })

    it('sends again at a tap', async () => {
      visitor = await shop.visit()
      await visitor.opens()
      await visitor.page.route('**/channels/web/messages', route => route.fulfill({ status: 422, body: '{}' }))
      await visitor.says('thank you')
      await visitor.find('.retry').waitFor()
      await visitor.page.unroute('**/channels/web/messages')
      await visitor.find('.retry').click()
      await visitor.sees(greeting, '> thank you', /.+/)
    })

    it('begins anew where the conversation was erased, or is no longer ours', async () => {
      visitor = await shop.visit()
      await visitor.opens()
      await visitor.says('thank you')
      await visitor.sees(greeting, '> thank you', /.+/)
      await shop.server.aisle.engine.store.conversations.erase(await visitor.conversation())
      await visitor.says('goodbye')
      await visitor.sees(greeting, '> thank you', /.+/, '> goodbye', /.+/)
      await visitor.page.context().clearCookies()
      await visitor.says('hello')
      await visitor.sees(greeting, '> thank you', /.+/, '> goodbye', /.+/, '> hello', /.+/)
      await visitor.page.reload()
      await visitor.sees('> hello', /.+/)
    })
  })

  it('works on a page of another house, with a token instead of a cookie', async () => {
    visitor = await shop.visit()
    const { port } = elsewhere.address() as AddressInfo
    await visitor.page.goto(`http://127.0.0.1:${port}/`)
    expect(await visitor.find('.launcher').getAttribute('aria-label')).toBe('Chat öffnen')
    await visitor.opens()
    await visitor.says('Danke')
    await expect.poll(async () => (await visitor.bubbles()).length).toBe(3)
    const before = await visitor.bubbles()
    await visitor.page.reload()
    await visitor.sees(...before)
    expect(await visitor.page.context().cookies()).toEqual([])
    // Black on gold: the colour of the house stays, and what stands on it can be read.
    expect(
      await visitor.page.evaluate<string>(`document.querySelector('aisle-chat').style.getPropertyValue('--_on')`),
    ).toBe('#000')
  })

  it('sells without scripts', async () => {
    visitor = await shop.visit({ javaScriptEnabled: false })
    const { page } = visitor
    await page.getByRole('searchbox').fill('boots')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=boots/)
    expect(await page.locator('.product').count()).toBeGreaterThan(2)
    await page.getByRole('link', { name: 'Shoes', exact: true }).click()
    await page.locator('.menu summary').click()
    await page.getByRole('link', { name: 'Price: low to high' }).click()
    expect(page.url()).toMatch(/department=shoes&sort=price-ascending/)
    await page.locator('.product a').first().click()
    await page.waitForURL(/\/p\//)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('[data-ask]:visible').count()).toBe(0)
  })
})
