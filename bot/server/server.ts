import type { Server as NodeServer } from 'node:http'
import { serve } from '@hono/node-server'
import { type Aisle, createAisle, type Parts } from '../aisle.ts'
import { ConfigError } from '../errors.ts'
import { createApp } from './app.ts'
import { directLineStreams } from './direct-line-routes.ts'

export type Server = { url: string; port: number; aisle: Aisle; close(): Promise<void> }

/** Starts an assistant and listens. @throws ConfigError where the port is taken or a setting is wrong */
export async function startServer(parts: Parts = {}): Promise<Server> {
  const aisle = await createAisle(parts)
  const { PORT, HOST } = aisle.config
  const app = createApp(aisle)
  void warmUp(aisle)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: PORT, hostname: HOST, overrideGlobalObjects: false }, ({ port }) => {
      const url = aisle.config.AISLE_PUBLIC_URL ?? `http://localhost:${port}`
      resolve({
        url,
        port,
        aisle,
        async close() {
          for (const end of aisle.streams) end()
          const closed = new Promise(done => server.close(done))
          if ('closeIdleConnections' in server) server.closeIdleConnections()
          await aisle.inbox.idle()
          if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 500).unref()
          await closed
          await aisle.close()
        },
      })
    })
    directLineStreams(server as NodeServer, aisle)
    server.once('error', error => {
      void aisle.close()
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      reject(
        new ConfigError([
          taken
            ? `PORT ${PORT} is taken by another program. Stop it, or set PORT to another one.`
            : `cannot listen on ${HOST}:${PORT}: ${error.message}`,
        ]),
      )
    })
  })
}

/** The first of everything is slow (dates, phone numbers, spelling, the index): better now than for the first shopper. */
async function warmUp({ engine }: Aisle): Promise<void> {
  try {
    const [understander, lexicon] = await Promise.all([engine.understander(), engine.lexicon()])
    const { currency, timeZone, locales } = engine.knowledge.shop
    const situation = { lexicon, locale: locales[0] ?? 'en', currency, timeZone, now: engine.now() }
    understander.understand('yesterday jakket +49 30 901820', situation)
    await engine.knowledge.search.search({ words: 'jakket', filters: {}, limit: 1 })
    await Promise.all([...engine.channels.values()].map(channel => channel.warmUp?.()))
  } catch (error) {
    engine.log.warn({ err: error }, 'warming up failed; the first turns will tell')
  }
}
