import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { needsChromium } from '../needs.ts'
import { openShopfront, type Shopfront, type Visitor } from './browser.ts'
import { everyBlock } from './every-block.ts'

const greeting = /assistant of Larkholm/
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describe.runIf(needsChromium())('for everybody, in a browser', () => {
  let shop: Shopfront
  let visitor: Visitor

  beforeAll(async () => {
    shop = await openShopfront()
  }, 120_000)
  afterEach(async () => {
    expect(visitor.problems).toEqual([])
    await visitor.leaves()
  })
  afterAll(() => shop?.close())

  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

  async function violations({ page }: Visitor): Promise<string[]> {
    await page.evaluate(axe.source)
    const result = await page.evaluate<axe.AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`)
    // It must have looked inside the widget, too.
    const targets = result.passes.flatMap(({ nodes }) => nodes.map(node => JSON.stringify(node.target)))
    expect(targets.some(target => /aisle-chat.*launcher/.test(target))).toBe(true)
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
    )
  }

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find in the chat, %s',
    async colorScheme => {
      visitor = await shop.visit({ colorScheme, path: '/demo/mailbox' })
      await visitor.opens()
      await visitor.says('hiking boots')
      await visitor.find('.cards').waitFor()
      await shop.server.aisle.engine.store.transcripts.append(await visitor.conversation(), {
        by: 'agent',
        replies: [everyBlock],
      })
      await visitor.find('.order').waitFor()
      await visitor.page.context().setOffline(true)
      await visitor.says('not sent')
      await visitor.find('.notice').waitFor()
      expect(await violations(visitor)).toEqual([])
    },
    60_000,
  )

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find in the shop, %s',
    async colorScheme => {
      visitor = await shop.visit({ colorScheme })
      for (const path of ['/', '/?q=zzzz', '/p/halvorn-fjell-2-hiking-boots']) {
        await visitor.page.goto(path)
        await visitor.find('.launcher').waitFor()
        expect(await violations(visitor), path).toEqual([])
      }
    },
    60_000,
  )

  it('can be used with the keyboard alone', async () => {
    visitor = await shop.visit()
    const { keyboard } = visitor.page
    await visitor.find('.launcher').focus()
    await keyboard.press('Enter')
    await visitor.sees(greeting)
    expect(await visitor.focused()).toBe('textarea')
    await keyboard.type('hiking')
    await keyboard.press('Shift+Enter')
    await keyboard.type('boots')
    await keyboard.press('Enter')
    await visitor.find('.cards .card').nth(1).waitFor()
    expect((await visitor.bubbles())[1]).toBe('> hiking\nboots')
    await visitor.find('.cards').focus()
    await keyboard.press('ArrowRight')
    await expect.poll(() => visitor.inside<number>(`root.querySelector('.cards').scrollLeft`)).toBeGreaterThan(100)
    await visitor.find('.arrow-back').focus()
    await keyboard.press('Enter')
    await expect.poll(() => visitor.inside<number>(`root.querySelector('.cards').scrollLeft`)).toBeLessThan(10)
    await keyboard.press('Escape')
    expect(await visitor.focused()).toBe('launcher')
    // No trap: the page goes on being reachable while the panel is open.
    await keyboard.press('Enter')
    await visitor.page.getByRole('searchbox').focus()
    expect(await visitor.find('.panel').isVisible()).toBe(true)
  })

  it('fills the screen of a phone, and keeps the focus there', async () => {
    visitor = await shop.visit(phone)
    await visitor.opens()
    expect(await visitor.find('.panel').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    const seen = new Set<string>()
    for (let i = 0; i < 15; i++) {
      await visitor.page.keyboard.press('Tab')
      seen.add(await visitor.focused())
    }
    expect([...seen].sort()).toEqual(['body', 'chip', 'close', 'log', 'person', 'send', 'textarea'])
    await visitor.page.keyboard.press('Escape')
    expect(await visitor.focused()).toBe('launcher')
  })

  it.each([
    ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
    ['zoomed to 400 %', { viewport: { width: 320, height: 200 } }],
  ])('needs no sideways scrolling, %s', async (_, size) => {
    visitor = await shop.visit(size)
    const width = () => visitor.page.evaluate<number>('document.documentElement.scrollWidth')
    expect(await width()).toBe(320)
    await visitor.opens()
    await visitor.says('hiking boots')
    await visitor.find('.cards .card').nth(1).waitFor()
    for (const part of ['.panel', '.log', '.composer', '.header']) {
      const overflow = await visitor.inside<number>(
        `root.querySelector('${part}').scrollWidth - root.querySelector('${part}').clientWidth`,
      )
      expect(overflow, part).toBeLessThanOrEqual(0)
    }
    await visitor.page.goto('/p/halvorn-fjell-2-hiking-boots')
    expect(await width()).toBe(320)
  })

  it('is large enough to hit', async () => {
    visitor = await shop.visit(phone)
    await visitor.opens()
    await visitor.says('hiking boots')
    await visitor.find('.cards .card').nth(1).waitFor()
    for (const button of await visitor.find('button:visible').all()) {
      const box = await button.boundingBox()
      expect(box, (await button.textContent()) ?? '').toMatchObject({
        width: expect.toSatisfy(size => size >= 44),
        height: expect.toSatisfy(size => size >= 44),
      })
    }
  })
})
