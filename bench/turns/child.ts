/** A server under test, in a process of its own: tells its port, and its CPU time when asked. */
export function report(port: number) {
  process.send?.({ port })
  process.on('message', (ask: { ask: 'cpu' | 'memory' }) => {
    if (ask.ask === 'cpu') {
      const { user, system } = process.cpuUsage()
      process.send?.({ cpu: user + system, rss: process.memoryUsage().rss })
    }
  })
  process.on('disconnect', () => process.exit(0))
}

export async function readAll(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
