import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

/** `npm run bench -- NAME [options]`: runs one benchmark, or tells which there are. */
const here = new URL('.', import.meta.url)
const [name, ...rest] = process.argv.slice(2)
const all = readdirSync(here, { withFileTypes: true })
  .filter(
    entry =>
      (entry.isDirectory() && existsSync(new URL(`${entry.name}/main.ts`, here))) ||
      (entry.name.endsWith('.ts') && !['main.ts', 'options.ts'].includes(entry.name)),
  )
  .map(entry => entry.name.replace(/\.ts$/, ''))
if (!name || !all.includes(name)) {
  console.log(`usage: npm run bench -- NAME [--json] [--help]\nbenchmarks: ${all.join(', ')}`)
  process.exit(name && name !== '--help' ? 2 : 0)
}
const file = existsSync(new URL(`${name}/main.ts`, here)) ? `${name}/main.ts` : `${name}.ts`
process.exit(spawnSync(process.execPath, [new URL(file, here).pathname, ...rest], { stdio: 'inherit' }).status ?? 1)
