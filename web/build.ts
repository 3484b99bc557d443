import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/** The files that a browser loads, by name. */
export type WebFiles = { 'widget.js': string; 'shop.js': string; 'shop.css': string; 'playground.css': string }

/** Bundles the browser side, and writes it to a folder where one is named. */
export async function buildWeb(outDir?: string): Promise<WebFiles> {
  const [widget, shop, css, playground] = await Promise.all([
    bundle('widget/widget.ts'),
    bundle('shop/shop.ts'),
    bundle('shop/styles/shop.css'),
    bundle('playground/playground.css'),
  ])
  const files: WebFiles = { 'widget.js': widget, 'shop.js': shop, 'shop.css': css, 'playground.css': playground }
  if (outDir) {
    await mkdir(outDir, { recursive: true })
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(outDir, name), text)))
  }
  return files
}

async function bundle(entry: string): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: entry.endsWith('.ts') ? 'iife' : undefined,
    target: entry.endsWith('.ts') ? 'es2022' : undefined,
    charset: 'utf8',
    legalComments: 'none',
    plugins: entry.endsWith('.ts') ? [cssAsText] : [],
  })
  return outputFiles[0]!.text
}

/** Style sheets of the widget live in its shadow root, so they travel inside the script. */
const cssAsText: Plugin = {
  name: 'css-as-text',
  setup({ onLoad, esbuild }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path, 'utf8'), {
        loader: 'css',
        minify: true,
        charset: 'utf8',
      })
      return { contents: code, loader: 'text' }
    })
  },
}
