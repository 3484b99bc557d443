#!/usr/bin/env node
// Plain JavaScript that any Node can read: finds a Node that is new enough and hands over to the command line.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/bot/main.js', import.meta.url)
// In the repository the sources run as they are, built or not.
const source = new URL('../bot/main.ts', import.meta.url)
const main = existsSync(source) ? source : built
const [major] = process.versions.node.split('.').map(Number)

if (major >= 24) {
  await import(main.href)
} else {
  const node = findNode()
  if (!node) {
    console.error(
      `Aisle needs Node 24 or newer; this is ${process.versions.node}.\n` +
        'Install it beside Aisle with: npm install node@24',
    )
    process.exit(1)
  }
  const { status, signal } = spawnSync(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(status ?? (signal ? 130 : 1))
}

/** Node from a package: the one that Aisle brings for this platform, or `node` in the project that uses it. */
function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  for (const name of [`node-${platform}-${process.arch}`, 'node']) {
    for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
      try {
        const path = join(createRequire(from).resolve(`${name}/package.json`), '..', 'bin', program)
        if (existsSync(path)) return path
      } catch {
        // Not here.
      }
    }
  }
  return undefined
}
