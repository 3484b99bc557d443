import { spawnSync } from 'node:child_process'
import { has, needs } from './needs.ts'

/** `npm test`: runs vitest, and says in one line each which suites are left out and how to have them. */
const { status } = spawnSync('vitest', ['run', ...process.argv.slice(2)], { stdio: 'inherit', shell: false })
for (const need of Object.values(needs)) {
  if (!has(need))
    console.log(
      `Left out: the ${need.suites} suites, because ${need.name} is not installed. To run them: ${need.install}`,
    )
}
process.exit(status ?? 1)
