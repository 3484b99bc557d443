import { bitOf, type ConditionKey, givenUpInOrder } from './conditions.ts'

/**
 * Which conditions to give up so that something is left. Each failure is the set of conditions that some offer fails,
 * as bits; an offer is a hit once all that it fails is given up. One condition is enough where it can be, the least
 * important first; else as few of the less important ones as do it.
 * @returns the bits given up, and their names, the most recently given up first
 */
export function giveUp(failures: Set<number>): { bits: number; keys: ConditionKey[] } {
  const enough = (bits: number): boolean => {
    for (const failed of failures) if ((failed & ~bits) === 0) return true
    return false
  }
  if (failures.size === 0 || enough(0)) return { bits: 0, keys: [] }
  for (const key of givenUpInOrder) if (enough(bitOf[key])) return { bits: bitOf[key], keys: [key] }

  let bits = 0
  let keys: ConditionKey[] = []
  for (const key of givenUpInOrder) {
    bits |= bitOf[key]
    keys.unshift(key)
    if (enough(bits)) break
  }
  // Those given up in vain are restored, the most important first.
  for (const key of [...keys]) {
    if (!enough(bits & ~bitOf[key])) continue
    bits &= ~bitOf[key]
    keys = keys.filter(other => other !== key)
  }
  return { bits, keys }
}
