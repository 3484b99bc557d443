import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The rules of docs/design.md. Each breach names its file, its rule and how to mend it. */

const root = new URL('..', import.meta.url).pathname
const folders = ['bot', 'channels', 'dialogs', 'nlu', 'knowledge', 'web', 'test', 'bench', 'examples']

type Source = { file: string; text: string; lines: number; imports: string[] }

const sources: Source[] = folders.flatMap(folder => filesIn(folder)).map(read)
const own = sources.filter(({ file }) => !/^(test|bench|examples)\//.test(file))

function filesIn(folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.ts$/.test(entry.name))
      .map(entry => relative(root, join(entry.parentPath, entry.name)))
  } catch {
    return []
  }
}

function read(file: string): Source {
  const text = readFileSync(join(root, file), 'utf8')
  const found = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g)].map(
    match => match[1]!,
  )
  const imports = found.map(one => (one.startsWith('.') ? relative(root, join(root, dirname(file), one)) : one))
  return { file, text, lines: text.split('\n').length, imports }
}

const folderOf = (path: string) => path.split('/')[0]!
const isOwn = (path: string) => folders.includes(folderOf(path)) && /\.(ts|json|css|svg)$/.test(path)

/** Who may import what. `bot` may import everything and is not listed. */
const mayImport: Record<string, (path: string) => boolean> = {
  dialogs: path =>
    /^(dialogs|knowledge)\//.test(path) ||
    ['nlu/understanding.ts', 'channels/message.ts', 'channels/channel.ts'].includes(path),
  channels: path => path.startsWith('channels/'),
  nlu: path => path.startsWith('nlu/'),
  knowledge: path => path.startsWith('knowledge/'),
  web: path => path.startsWith('web/') || path === 'channels/message.ts',
}

/** Each of them is imported in exactly one file, behind `await import()`. */
const heavy = [
  'botbuilder',
  '@slack/bolt',
  '@slack/web-api',
  'twilio',
  'ask-sdk-core',
  'ask-sdk-express-adapter',
  'actions-on-google',
  '@octokit/webhooks-methods',
  'openai',
  'redis',
  'ioredis',
  'nodemailer',
]

describe('architecture', () => {
  it('lets each folder import only what it may', () => {
    const breaches = own.flatMap(({ file, imports }) => {
      const may = mayImport[folderOf(file)]
      return imports
        .filter(path => may && isOwn(path) && !may(path))
        .map(
          path =>
            `${file} imports ${path}: ${folderOf(file)}/ may not. Hand it in as an argument, or move what both need to the folder that both may import.`,
        )
    })
    // The screenshots drive the whole application, as a test would.
    expect(breaches.filter(breach => !breach.startsWith('web/screenshots.ts'))).toEqual([])
  })

  it('lets nobody import bot but tests, benchmarks and examples', () => {
    const breaches = own.flatMap(({ file, imports }) =>
      imports
        .filter(path => path.startsWith('bot/') && !file.startsWith('bot/') && file !== 'web/screenshots.ts')
        .map(path => `${file} imports ${path}: the engine is on top. Turn it round: let bot call it.`),
    )
    expect(breaches).toEqual([])
  })

  it('lets dialogs know only the types of understanding and channels', () => {
    const breaches = own
      .filter(({ file }) => file.startsWith('dialogs/'))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/^import (?!type )[^\n]*from '\.\.\/(?:nlu|channels)\/[^']+'/gm)].map(
          match =>
            `${file}: ${match[0]}: only types of nlu and channels are for dialogs. Write \`import type\`, and hand values in through the context.`,
        ),
      )
    expect(breaches).toEqual([])
  })

  it('imports nothing into the central types', () => {
    const breaches = own
      .filter(
        ({ file, imports }) => ['channels/message.ts', 'nlu/understanding.ts'].includes(file) && imports.length > 0,
      )
      .map(
        ({ file }) => `${file} imports something: the central types stand alone. Move the import to whoever needs it.`,
      )
    expect(breaches).toEqual([])
  })

  it('has no cycles, not even of types', () => {
    const graph = new Map(own.map(({ file, imports }) => [file, imports.filter(isOwn)]))
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]) => {
      const at = path.indexOf(file)
      if (at >= 0)
        return void cycles.push(
          `${[...path.slice(at), file].join(' → ')}: a circle of imports. Move what both need into a file of its own.`,
        )
      if (done.has(file)) return
      for (const next of graph.get(file) ?? []) visit(next, [...path, file])
      done.add(file)
    }
    for (const file of graph.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('loads each SDK in one file, and only when it is needed', () => {
    const breaches = heavy.flatMap(name => {
      const users = own.filter(({ imports }) => imports.some(path => path === name || path.startsWith(`${name}/`)))
      const eager = users.filter(({ text }) =>
        new RegExp(`^import (?!type )[^\\n]*['"]${name.replace('/', '\\/')}`, 'm').test(text),
      )
      return [
        ...(users.length > 1
          ? [
              `${name} is imported by ${users.map(user => user.file).join(' and ')}: keep it behind one file, so that it can be replaced there.`,
            ]
          : []),
        ...eager.map(
          ({ file }) => `${file} imports ${name} at start: use \`await import()\`, so that what is off costs nothing.`,
        ),
      ]
    })
    expect(breaches).toEqual([])
  })

  it('imports natural by sub-path only', () => {
    const breaches = sources
      .filter(({ imports }) => imports.includes('natural'))
      .map(
        ({ file }) =>
          `${file} imports natural's index, which reads .env and loads database drivers. Import 'natural/lib/natural/...' instead.`,
      )
    expect(breaches).toEqual([])
  })

  it('keeps files small', () => {
    const long = own
      .filter(({ lines }) => lines > 400)
      .map(({ file, lines }) => `${file} has ${lines} lines, the most is 400: it is two ideas. Part it.`)
    expect(long).toEqual([])
    const sizes = own.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)], 'the median length of a source file').toBeLessThanOrEqual(130)
  })

  it('has no drawers for odds and ends', () => {
    const drawers = own
      .filter(({ file }) =>
        /^(utils?|helpers?|types?|constants?|managers?|services?|common|misc|shared)\.ts$/.test(basename(file)),
      )
      .map(({ file }) => `${file}: the name says nothing. Put each thing beside what owns it.`)
    expect(drawers).toEqual([])
  })

  it('names files in kebab-case', () => {
    const odd = sources
      .filter(
        ({ file }) =>
          !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|d))*\.ts$/.test(basename(file)) && !file.endsWith('.d.ts'),
      )
      .map(({ file }) => `${file}: file names are kebab-case.`)
    expect(odd).toEqual([])
  })

  it('uses no syntax that has to be compiled away', () => {
    const breaches = own
      .filter(({ text }) => /^\s*(?:export\s+)?(?:const\s+)?enum\s|^\s*(?:export\s+)?namespace\s/m.test(text))
      .map(
        ({ file }) =>
          `${file} has an enum or a namespace: Node runs the sources as they are. Use a union of strings or a plain object.`,
      )
    expect(breaches).toEqual([])
  })
})
