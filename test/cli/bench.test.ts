import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const main = new URL('../../bench/main.ts', import.meta.url).pathname
const bench = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
const names = /benchmarks: (.+)/.exec(bench().stdout)![1]!.split(', ')

it.each(names)(
  'the benchmark %s tells its usage, and refuses what it does not know in a line',
  name => {
    const help = bench(name, '--help')
    expect(help).toMatchObject({ status: 0, stderr: '' })
    expect(help.stdout).toMatch(new RegExp(`^usage: npm run bench -- ${name} .*--json`))
    const wrong = bench(name, '--nonsense')
    expect(wrong).toMatchObject({ status: 2, stdout: '' })
    expect(wrong.stderr).toMatch(/^Unknown option '--nonsense'; usage: .+\n$/)
  },
  30_000,
)
