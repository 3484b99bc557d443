import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { buildWeb } from '../../web/build.ts'

it('keeps the widget under 30 KB gzipped, and free of what a strict content security policy forbids', async () => {
  const files = await buildWeb()
  expect(gzipSync(files['widget.js']).length).toBeLessThan(30 * 1024)
  expect(files['widget.js']).not.toMatch(/innerHTML|insertAdjacentHTML|outerHTML|document\.write|\beval\(|new Function/)
  expect(files['shop.js'].length).toBeGreaterThan(100)
  expect(files['shop.css']).not.toContain('@import')
})
