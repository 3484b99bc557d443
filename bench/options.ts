import { type ParseArgsConfig, parseArgs } from 'node:util'

/**
 * The options that a benchmark was given. With --help it prints its usage and ends; what it does not know, or a value that is
 * missing, it refuses in one line.
 * @param usage what follows `npm run bench --`
 */
export function benchOptions<T extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: T) {
  const config = { options: { ...options, help: { type: 'boolean' } } } as const
  try {
    const { values } = parseArgs<{ options: T & { help: { type: 'boolean' } } }>(config)
    if (!(values as { help?: boolean }).help) return values
  } catch (error) {
    // The rest of node's message is about positional arguments, of which there are none.
    const [problem] = String(error instanceof Error ? error.message : error).split(/\. |\n/)
    console.error(`${problem}; usage: npm run bench -- ${usage}`)
    process.exit(2)
  }
  console.log(`usage: npm run bench -- ${usage}`)
  process.exit(0)
}
