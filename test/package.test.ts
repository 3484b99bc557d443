import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aisle } from './cli/run.ts'

const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'aisle-package-'))

/** The package as a stranger gets it: packed, installed into an empty folder, and used from there. */
describe('the packed package', () => {
  beforeAll(() => {
    const quiet = { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] as ['ignore', 'pipe', 'inherit'] }
    execFileSync('npm', ['run', '--silent', 'build'], quiet)
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], quiet)
    const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'))!
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
    execFileSync(
      'npm',
      ['install', '--ignore-scripts', '--no-package-lock', '--prefer-offline', '--no-audit', '--no-fund', tarball],
      { ...quiet, cwd: folder },
    )
  }, 240_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const npx = { command: [process.execPath, join(folder, 'node_modules/aisle/bin/aisle.js')], cwd: folder }

  it('holds no tests, no sources and no secrets', () => {
    expect(readdirSync(join(folder, 'node_modules/aisle')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'package.json',
    ])
  })

  it('chats, with models that came with it', async () => {
    const said = await aisle(['say', '--data', join(folder, 'data'), 'show me hiking boots'], npx)
    expect(said.err).toBe('')
    expect(said.out).toMatch(/boots/i)
  })

  it('is a library too', async () => {
    writeFileSync(
      join(folder, 'mine.js'),
      `import { createAisle, readConfig, createApp } from 'aisle'
       const aisle = await createAisle({ config: readConfig({ AISLE_DATA: 'data', AISLE_LOG_LEVEL: 'error' }) })
       const app = createApp(aisle)
       const answer = await app.request('/channels/web/messages', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: 'message-1', text: 'how long does delivery take?' }) })
       const widget = await app.request('/widget.js')
       const page = await app.request('/')
       console.log(JSON.stringify({ status: answer.status, replies: (await answer.json()).replies.length, widget: widget.status, page: page.status }))
       await aisle.close()`,
    )
    const { out, err } = await aisle([], { command: [process.execPath, 'mine.js'], cwd: folder })
    expect(err).toBe('')
    expect(JSON.parse(out)).toEqual({ status: 200, replies: expect.any(Number), widget: 200, page: 200 })
  })

  it('finds Node 24 by itself where the machine’s own is older', async () => {
    // Without the repository's own node_modules/.bin, `node` is the machine's.
    const path = process.env.PATH!.split(':').filter(one => !one.includes('node_modules'))
    const { out } = await aisle(['--version'], {
      command: ['/usr/bin/env', 'node', npx.command[1]!],
      cwd: folder,
      env: { PATH: path.join(':') },
    })
    expect(out).toBe('0.1.0\n')
  })
})
