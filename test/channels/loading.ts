import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { channelSetups } from '../../channels/index.ts'

const run = promisify(execFile)
const moduleAt = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)

/** Packages that channels bring, each once. */
export const sdks = [...new Set(channelSetups.flatMap(setup => setup.packages))]

export type Loading = {
  /** Of `sdks`: which are loaded when the server could listen, and which once it is warm. */
  atStart: string[]
  warm: string[]
  /** Milliseconds of the processor until it could listen: what else the machine does counts little. */
  cpu: number
}

/**
 * Starts Aisle in a process of its own, as far as listening, and looks at what that loads.
 * @param env settings; AISLE_DATA is a folder with a shop in it
 */
export async function loadingOf(env: Record<string, string>): Promise<Loading> {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = new Set()
    registerHooks({ load(url, context, next) { loaded.add(url); return next(url, context) } })
    const sdks = ${JSON.stringify(sdks)}
    const there = () => sdks.filter(name => [...loaded].some(url => url.includes('/node_modules/' + name + '/')))
    const { createAisle, readConfig } = await import(${moduleAt('../../bot/index.ts')})
    const { createApp } = await import(${moduleAt('../../bot/server/app.ts')})
    const config = readConfig({ AISLE_LOG_LEVEL: 'error', ...${JSON.stringify(env)} })
    const aisle = await createAisle({ config, background: false })
    createApp(aisle)
    const { user, system } = process.cpuUsage()
    const atStart = there()
    for (const channel of aisle.engine.channels.values()) await channel.warmUp?.()
    console.log(JSON.stringify({ atStart, warm: there(), cpu: (user + system) / 1000 }))
    process.exit(0)`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script])
  return JSON.parse(stdout) as Loading
}
