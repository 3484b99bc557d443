import { spawn } from 'node:child_process'

export type Ended = { status: number | null; out: string; err: string }

/** Runs `aisle` in a process of its own, as a person would. */
export function aisle(
  args: string[],
  options: { env?: Record<string, string>; input?: string; cwd?: string; command?: string[] } = {},
): Promise<Ended> {
  const [program, ...before] = options.command ?? [
    process.execPath,
    new URL('../../bin/aisle.js', import.meta.url).pathname,
  ]
  const child = spawn(program!, [...before, ...args], { cwd: options.cwd, env: { ...process.env, ...options.env } })
  let out = ''
  let err = ''
  child.stdout.on('data', chunk => (out += chunk))
  child.stderr.on('data', chunk => (err += chunk))
  child.stdin.end(options.input ?? '')
  return new Promise(resolve => child.once('close', status => resolve({ status, out, err })))
}
