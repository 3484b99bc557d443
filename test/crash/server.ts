import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../bot/main.ts', import.meta.url))

/** A server in a process of its own, which can be killed at any moment and started again on the same data. */
export type ServerProcess = {
  /** Where it listens now; undefined while it is dead. */
  url(): string | undefined
  start(): Promise<void>
  /** Ends it at once: nothing is finished, nothing is flushed. */
  kill(): Promise<void>
  /** Asks it to end. @returns its exit code */
  stop(): Promise<number | null>
  /** Ends it for good: it is not started again, whoever still wants to. */
  close(): Promise<void>
  closed(): boolean
}

export function serverProcess(data: string, env: Record<string, string> = {}): ServerProcess {
  let child: ChildProcess | undefined
  let url: string | undefined
  let closed = false
  // A test that fails must not leave a server behind.
  process.once('exit', () => child?.kill('SIGKILL'))

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    url = undefined
    const ending = child
    child = undefined
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return ending?.exitCode ?? null
    const gone = once(ending, 'exit')
    ending.kill(signal)
    const [code] = await gone
    return code
  }

  return {
    url: () => url,
    async start() {
      await end('SIGKILL')
      if (closed) return
      const started = spawn(process.execPath, [main, 'start', '--json', '--port', '0', '--data', data], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, HOST: '127.0.0.1', AISLE_LOG_LEVEL: 'silent', ...env },
      })
      child = started
      let complaint = ''
      started.stderr.on('data', chunk => {
        complaint += chunk
      })
      // It says where it listens in one JSON document.
      let said = ''
      for await (const chunk of started.stdout) {
        said += chunk
        if (said.trimEnd().endsWith('}')) break
      }
      if (closed) return
      if (!said) throw new Error(`the server ended before it listened: ${complaint}`)
      url = `http://127.0.0.1:${JSON.parse(said).port}`
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    async close() {
      closed = true
      await end('SIGKILL')
    },
    closed: () => closed,
  }
}
