/** What operators watch, in Prometheus' text format. Counters and one histogram; no labels that shoppers can make up. */
export type Metrics = {
  turn(channel: string, seconds: number, committed: boolean): void
  failed(why: 'service' | 'bug' | 'poison'): void
  text(): string
}

const bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5]

export function createMetrics(): Metrics {
  const turns = new Map<string, { count: number; seconds: number; buckets: number[] }>()
  const failures = { service: 0, bug: 0, poison: 0 }
  let lost = 0
  return {
    turn(channel, seconds, committed) {
      if (!committed) lost++
      const row = turns.get(channel) ?? { count: 0, seconds: 0, buckets: bounds.map(() => 0) }
      turns.set(channel, row)
      row.count++
      row.seconds += seconds
      for (let i = bounds.length - 1; i >= 0 && seconds <= bounds[i]!; i--) row.buckets[i]!++
    },
    failed(why) {
      failures[why]++
    },
    text() {
      const lines = ['# HELP aisle_turn_seconds Time a turn takes.', '# TYPE aisle_turn_seconds histogram']
      for (const [channel, row] of turns) {
        for (const [i, bound] of bounds.entries())
          lines.push(`aisle_turn_seconds_bucket{channel="${channel}",le="${bound}"} ${row.buckets[i]}`)
        lines.push(`aisle_turn_seconds_bucket{channel="${channel}",le="+Inf"} ${row.count}`)
        lines.push(
          `aisle_turn_seconds_sum{channel="${channel}"} ${row.seconds}`,
          `aisle_turn_seconds_count{channel="${channel}"} ${row.count}`,
        )
      }
      lines.push(
        '# HELP aisle_turns_failed_total Turns that ended in an apology.',
        '# TYPE aisle_turns_failed_total counter',
      )
      for (const [why, count] of Object.entries(failures)) lines.push(`aisle_turns_failed_total{why="${why}"} ${count}`)
      lines.push(
        '# HELP aisle_claims_lost_total Turns whose lease was lost.',
        '# TYPE aisle_claims_lost_total counter',
        `aisle_claims_lost_total ${lost}`,
      )
      return `${lines.join('\n')}\n`
    },
  }
}
