import { CommanderError } from 'commander'
import { createProgram } from './cli/program.ts'
import { ConfigError } from './errors.ts'

// `aisle … | head` closes our output early: that is no failure.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0)
  throw error
})

/** The command line's entry: every failure ends in one readable message and a status. */
try {
  await createProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode
  else if (error instanceof ConfigError) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(
      `aisle: ${error instanceof Error ? (process.env.AISLE_DEBUG ? error.stack : error.message) : error}\n`,
    )
    process.exitCode = 1
  }
}
