import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Config } from '../config.ts'
import { problem } from '../problem.ts'

/** So many messages a minute per conversation and per address. Answers 429 with Retry-After above that. */
export type RateLimit = {
  customer(conversation: string): Promise<Response | undefined>
  address(address: string): Promise<Response | undefined>
}

export function createRateLimit(config: Pick<Config, 'AISLE_RATE_ADDRESS' | 'AISLE_RATE_CUSTOMER'>): RateLimit {
  const customers = new RateLimiterMemory({ points: config.AISLE_RATE_CUSTOMER, duration: 60 })
  const addresses = new RateLimiterMemory({ points: config.AISLE_RATE_ADDRESS, duration: 60 })
  const check = (limiter: RateLimiterMemory) => (key: string) =>
    limiter.consume(key).then(
      () => undefined,
      (refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused
        const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
        return problem(429, `too many messages; try again in ${seconds} s`, { 'retry-after': String(seconds) })
      },
    )
  return { customer: check(customers), address: check(addresses) }
}
