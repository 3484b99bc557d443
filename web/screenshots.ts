import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { readConfig } from '../bot/config.ts'
import { startServer } from '../bot/server/server.ts'

/** `node web/screenshots.ts [folder]`: the pictures of the README, taken of the real application over the demo shop. */
const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'docs', 'images')
const data = mkdtempSync(join(tmpdir(), 'aisle-screenshots-'))
const server = await startServer({
  config: readConfig({ AISLE_DATA: data, AISLE_SHOP: 'demo', AISLE_LOG_LEVEL: 'error', PORT: '0' }),
})
const browser: Browser = await chromium.launch({
  executablePath: spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})

/** A conversation on a page of the shop; a line in brackets is a choice to tap. */
async function picture(name: string, path: string, lines: string[], options: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options })
  const page = await context.newPage()
  await page.goto(server.url + path)
  const chat = page.locator('aisle-chat')
  if (lines.length > 0) await chat.locator('.launcher').click()
  for (const line of lines) {
    await settled(page)
    const choice = /^\[(.*)\]$/.exec(line)?.[1]
    if (choice) await chat.getByRole('button', { name: choice }).last().click()
    else {
      await chat.locator('textarea').fill(line)
      await chat.locator('textarea').press('Enter')
    }
  }
  await settled(page)
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await context.close()
}

/** One answer on every channel. */
async function playground(name: string, line: string, options: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options })
  const page = await context.newPage()
  await page.goto(`${server.url}/playground`)
  await page.getByLabel('Say', { exact: true }).fill(line)
  await page.keyboard.press('Enter')
  await page.locator('#turn-1').waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate('scrollTo(0, 0)')
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await context.close()
}

/** What was asked is answered, and every picture is there. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.waitForTimeout(700)
  await page.waitForFunction(
    `!document.querySelector('aisle-chat')?.shadowRoot?.querySelector('.waiting, .typing:not([hidden])')`,
  )
}

const desktop = { viewport: { width: 1280, height: 800 } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const shopping = ['waterproof hiking boots']

await picture('shop', '/?department=shoes', shopping, desktop)
await picture('phone', '/', shopping, phone)
await playground('playground', 'waterproof hiking boots under 200', { viewport: { width: 1440, height: 760 } })
if (process.argv[2]) {
  await picture('front', '/', [], desktop)
  await picture('front-chat', '/', shopping, desktop)
  await picture('dark', '/?department=shoes', shopping, { ...desktop, colorScheme: 'dark' })
  await picture('details', '/', [...shopping, '[Details]'], desktop)
  await picture('order', '/', ['where is my order?'], desktop)
  await picture('product', '/p/halvorn-fjell-2-hiking-boots', [], desktop)
  await picture('product-dark', '/p/halvorn-fjell-2-hiking-boots', [], { ...desktop, colorScheme: 'dark' })
  await picture('phone-dark', '/', [], { ...phone, colorScheme: 'dark' })
}

await browser.close()
await server.close()
rmSync(data, { recursive: true, force: true })
