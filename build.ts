import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** `npm run build`: everything that the package ships, in `dist/`. */
const at = (path: string) => new URL(path, import.meta.url).pathname
const step = (name: string) => console.log(`${name} …`)

rmSync(at('dist'), { recursive: true, force: true })

step('compiling')
const { status } = spawnSync('tsc', ['-p', at('tsconfig.build.json')], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

step('copying utterances')
cpSync(at('nlu/utterances'), at('dist/nlu/utterances'), { recursive: true })

step('bundling the widget')
const { buildWeb } = await import('./web/build.ts')
const files = await buildWeb()
mkdirSync(at('dist/web'), { recursive: true })
for (const [name, text] of Object.entries(files)) {
  writeFileSync(at(`dist/web/${name}`), text)
  console.log(`  ${name} ${(gzipSync(text).length / 1024).toFixed(1)} KB gzipped`)
}

step('training')
const { train } = await import('./bot/cli/nlu.ts')
await train({ out: at('dist/models') })

// The launcher and the sources differ by one folder: what reads package files finds them from here.
writeFileSync(
  at('dist/package.json'),
  `${JSON.stringify({ type: 'module', version: JSON.parse(readFileSync(at('package.json'), 'utf8')).version })}\n`,
)
