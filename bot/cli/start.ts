import { startServer } from '../server/server.ts'
import { configFor, type DataOptions, print, printJson } from './open.ts'

/** Serves until it is told to stop; what was begun is answered before it ends. */
export async function start(options: DataOptions & { port?: string }): Promise<void> {
  const config = configFor(options)
  const server = await startServer({ config })
  const { shop } = server.aisle.engine.knowledge
  if (options.json) printJson({ url: server.url, port: server.port, shop: shop.name, data: config.AISLE_DATA })
  else
    print(
      `\n  ${shop.name} is open at ${server.url}\n  Conversations are kept in ${config.AISLE_DATA}. Stop with Ctrl+C.\n`,
    )
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second Ctrl+C means it.
      if (stopping) process.exit(1)
      stopping = true
      void server.close().then(() => process.exit(0))
    })
  }
}
