import { spawnSync } from 'node:child_process'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { type Server, startServer } from '../../bot/server/server.ts'
import type { Entry } from '../../bot/stores/store.ts'
import { dataFolder, testUnderstander } from '../conversation.ts'

/** The real application on a free port, and a real browser. */
export type Shopfront = {
  server: Server
  /** A shopper's own browser, at a page of the shop. */
  visit(options?: BrowserContextOptions & { path?: string }): Promise<Visitor>
  close(): Promise<void>
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function openShopfront(env: Record<string, string> = {}): Promise<Shopfront> {
  const config = readConfig({
    AISLE_DATA: await dataFolder(),
    AISLE_LOG_LEVEL: 'error',
    PORT: '0',
    AISLE_RATE_CUSTOMER: '1000',
    AISLE_RATE_ADDRESS: '10000',
    ...env,
  })
  const server = await startServer({ config, understander: testUnderstander() })
  // The first message need not wait for the training.
  await testUnderstander()
  const browser: Browser = await chromium.launch({
    executablePath: spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim(),
    args: quiet,
  })
  return {
    server,
    async visit({ path = '/', ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        baseURL: server.url,
        ...options,
      })
      const page = await context.newPage()
      const visitor = watch(page, server)
      await page.goto(path)
      return visitor
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** What a shopper does and sees. */
export type Visitor = {
  page: Page
  /** Inside the widget. */
  find(selector: string): Locator
  /** What an expression of the browser says about `root`, the shadow root of the widget. */
  inside<T>(expression: string): Promise<T>
  opens(): Promise<void>
  says(text: string): Promise<void>
  /** Everything said so far, in order and with nothing else: own words as `> text`. */
  sees(...bubbles: (string | RegExp)[]): Promise<void>
  bubbles(): Promise<string[]>
  /** What has the focus: its class or tag, inside the widget or on the page. */
  focused(): Promise<string>
  /** The transcript as the server has it. */
  transcript(): Promise<Entry[]>
  conversation(): Promise<string>
  /** Errors of scripts, and what the content security policy has refused. */
  problems: string[]
  leaves(): Promise<void>
}

/** A visitor for a page, which may be anybody's that embeds the widget. */
export function watch(page: Page, server: Server): Visitor {
  const problems: string[] = []
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    if (/Content Security Policy|Refused to|Uncaught/i.test(message.text())) problems.push(message.text())
  })
  const find = (selector: string) => page.locator('aisle-chat').locator(selector)
  const inside = <T>(expression: string) =>
    page.evaluate<T>(`(root => ${expression})(document.querySelector('aisle-chat').shadowRoot)`)
  const bubbles = () =>
    inside<string[]>(
      `[...root.querySelectorAll('.bubble')].map(one => (one.closest('.mine') ? '> ' : '') + one.textContent)`,
    )
  const conversation = async () => {
    const remembered = await page.evaluate<string>(
      `localStorage.getItem(Object.keys(localStorage).find(key => key.startsWith('aisle ')))`,
    )
    return JSON.parse(remembered).conversation
  }
  return {
    page,
    problems,
    find,
    inside,
    bubbles,
    conversation,
    async opens() {
      await find('.launcher').click()
      await find('.theirs').first().waitFor()
    },
    async says(text) {
      await find('textarea').fill(text)
      await find('textarea').press('Enter')
    },
    async sees(...expected) {
      const matchers = expected.map(one => (typeof one === 'string' ? one : expect.stringMatching(one)))
      await expect.poll(bubbles, { timeout: 45_000, interval: 100 }).toEqual(matchers)
    },
    focused: () =>
      page.evaluate<string>(`(() => {
        const outer = document.activeElement
        const inner = outer?.shadowRoot?.activeElement ?? outer
        return inner?.classList[0] ?? inner?.localName ?? 'nothing'
      })()`),
    transcript: async () => server.aisle.engine.store.transcripts.of(await conversation()),
    leaves: () => page.context().close(),
  }
}
