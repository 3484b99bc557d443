import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { maya, openScene, type Scene, settings } from './scene.ts'

let scene: Scene
afterEach(() => scene.close())

const count = 120

/** A process that says all notices, killed as soon as it has told of so many. @returns whether it came to its end */
async function life(folder: string, customer: string, url: string, dieAfter: number): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('child.ts', import.meta.url)), folder, customer, String(count)],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...settings(url) } },
  )
  let told = 0
  child.stdout.on('data', data => {
    told += String(data).split('\n').length - 1
    if (told >= dieAfter) child.kill('SIGKILL')
  })
  const [code] = await once(child, 'exit')
  return code === 0
}

test('processes that are killed again and again, two at a time, say each notice once and in order', {
  timeout: 120_000,
}, async () => {
  scene = await openScene()
  const id = await scene.signsIn(maya)
  const before = (await scene.aisle.engine.store.transcripts.of(conversation)).length
  const { folder, platform } = scene
  for (const dieAfter of [1, 12, 40]) {
    const ends = await Promise.all([
      life(folder, id, platform.url, dieAfter),
      life(folder, id, platform.url, dieAfter + 5),
    ])
    expect(ends).toEqual([false, false])
  }
  expect(await life(folder, id, platform.url, Number.POSITIVE_INFINITY)).toBe(true)

  const keys = Array.from({ length: count }, (_, i) => `notice ${i}`)
  const entries = await scene.aisle.engine.store.transcripts.of(conversation, { after: before, limit: 1000 })
  expect(entries.map(entry => (entry.trace as { notice: string }).notice)).toEqual(keys)
  expect(entries.map(entry => entry.n)).toEqual(keys.map((_, i) => before + i + 1))
  // Written by processes that live in the present, and sent when the scene's clock has come there.
  scene.wait(Date.now() - scene.aisle.engine.now().getTime() + 60_000)
  expect((await scene.arrived()).map(one => one.text)).toEqual(keys)
})

const conversation = 'sms:+15550111:+15550100'
