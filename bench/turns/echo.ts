import { createServer } from 'node:http'
import { readAll, report } from './child.ts'

/** The bare limit: JSON in, JSON out. */
const server = createServer(async (request, response) => {
  const body = JSON.parse(await readAll(request)) as { text: string }
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ replies: [body.text] }))
}).listen(0, () => report((server.address() as { port: number }).port))
