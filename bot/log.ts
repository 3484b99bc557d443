import pino from 'pino'
import { redact } from './privacy.ts'

/** One JSON line per event. What shoppers say is never in it, and texts that are pass through `redact`. */
export type Log = pino.Logger

export function createLog(level: string): Log {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      err: (error: unknown) => {
        if (!(error instanceof Error)) return { message: redact(String(error)) }
        return { name: error.name, message: redact(error.message), stack: error.stack && redact(error.stack) }
      },
    },
  })
}
