import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../bot/server/app.ts'
import { channelSetups } from '../../channels/index.ts'
import { assistant } from '../conversation.ts'
import { needsChromium } from '../needs.ts'
import { openShopfront, type Shopfront, type Visitor } from './browser.ts'

describe('the playground', () => {
  it('is there in development, and shows no conversation but its own', async () => {
    const aisle = await assistant()
    const app = createApp(aisle)
    const page = await app.request('/playground?in=abcdefgh')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await page.text()).toContain('Nothing was said yet.')
    expect((await app.request('/playground?in=../../web')).status).toBe(302)
    const form = (more: object, headers = {}) =>
      app.request('/playground', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ in: 'abcdefgh', id: 'message-1', ...more }).toString(),
      })
    expect((await form({ text: 'hello' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await form({ choice: '{' })).status).toBe(400)
    expect((await form({ in: 'x' })).status).toBe(422)
    for (let i = 0; i < 2; i++) expect((await form({ text: 'hello' })).status).toBe(303)
    expect(await aisle.engine.store.transcripts.of('web:playground-abcdefgh')).toHaveLength(1)
    await aisle.close()
  })

  it('is not there in production', async () => {
    const aisle = await assistant({ env: { NODE_ENV: 'production' } })
    expect((await createApp(aisle).request('/playground')).status).toBe(404)
    await aisle.close()
  })

  it('shows what each adapter would send, its trace and its timing', async () => {
    const aisle = await assistant()
    const app = createApp(aisle)
    const say = (id: string, text: string) =>
      app.request('/playground', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ in: 'abcdefgh', id, text }).toString(),
      })
    expect((await say('message-1', 'waterproof hiking boots')).headers.get('location')).toMatch(/#turn-1$/)
    const page = await (await app.request('/playground?in=abcdefgh')).text()
    const shown = [...page.matchAll(/data-channel="([^"]+)"/g)].map(match => match[1])
    expect(shown).toEqual(expect.arrayContaining(['web', 'sms', 'slack']))
    expect(shown.filter(name => !channelSetups.some(setup => setup.name === name))).toEqual([])
    // The adapter's own wire: Block Kit, and the parameters of Twilio.
    expect(page).toContain('&quot;type&quot;: &quot;section&quot;')
    expect(page).toContain('&quot;body&quot;: &quot;')
    const [entry] = await aisle.engine.store.transcripts.of('web:playground-abcdefgh')
    expect(entry!.trace).toMatchObject({
      understanding: { language: 'en' },
      acts: ['start find-product'],
      took: { understand: expect.any(Number), answer: expect.any(Number) },
    })
    expect(page).toMatch(/find_product [\d.]+/)
    expect(page).toContain('start find-product')
    expect(page).toMatch(/[\d.]+ ms to understand, [\d.]+ ms to answer/)
    await aisle.close()
  })
})

describe.runIf(needsChromium())('the playground in a browser', () => {
  let shop: Shopfront
  let visitor: Visitor

  beforeAll(async () => {
    shop = await openShopfront({ AISLE_CHANNELS: 'web' })
  }, 120_000)
  afterEach(async () => {
    expect(visitor.problems).toEqual([])
    await visitor.leaves()
  })
  afterAll(() => shop?.close())

  async function say(page: Page, text: string, turn: number) {
    await page.getByLabel('Say', { exact: true }).fill(text)
    await page.keyboard.press('Enter')
    await page.locator(`#turn-${turn}`).waitFor()
  }

  it.each(['light', 'dark'] as const)(
    'plays one conversation side by side, and axe finds nothing, %s',
    async colorScheme => {
      visitor = await shop.visit({ path: '/playground', colorScheme })
      const { page } = visitor
      const asked: string[] = []
      page.on('request', request => asked.push(request.url()))
      await say(page, '', 1)
      await say(page, 'waterproof hiking boots', 2)
      const column = (name: string, turn: number) => page.locator(`#turn-${turn} [data-channel="${name}"]`)
      const product = await column('slack', 2).locator('.card strong').first().textContent()
      expect(await column('sms', 2).textContent()).toContain(`1. ${product}`)
      expect(await column('sms', 2).locator('button').count()).toBe(0)
      // A tap on what Slack would show goes on with the same conversation.
      await column('slack', 2).locator('.card button').first().click()
      await page.locator('#turn-3').waitFor()
      expect(await column('web', 3).textContent()).toContain(product)
      await column('slack', 3).getByText('Payload').first().click()
      expect(await column('slack', 3).locator('pre').first().textContent()).toContain('"blocks": [')
      expect(await page.locator('#turn-3 .trace').textContent()).toMatch(/ms to understand/)

      await page.evaluate(axe.source)
      const { violations, passes } = await page.evaluate<axe.AxeResults>(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
      )
      expect(passes.length).toBeGreaterThan(10)
      expect(violations.flatMap(({ id, nodes }) => nodes.map(one => `${id}: ${one.target.join(' ')}`))).toEqual([])
      expect(asked.filter(url => !url.startsWith(shop.server.url) && !url.startsWith('data:'))).toEqual([])
    },
    90_000,
  )
})
