import type { InteractionRows } from './read-interactions.ts'

/** From this share on, something holds of the whole file. */
const nearlyAll = 0.9
const most = 0.8

/**
 * Whether a test asks what comes next. Only then may the order of time count: where the test was drawn from the midst of the
 * histories, what follows what is learned on a question that nobody asks, and halves what is found. It is seen from the times
 * alone: these are times, and for most customers all of the test comes after their training.
 */
export function asksForNext(train: InteractionRows, test: InteractionRows): boolean {
  if (countsRows(train) || countsRows(test)) return false
  const last = new Map<string, number>()
  train.customer.forEach((name, row) => void last.set(name, Math.max(last.get(name) ?? -Infinity, train.time[row]!)))
  const after = new Map<string, boolean>()
  test.customer.forEach((name, row) => {
    const before = last.get(name)
    if (before !== undefined) after.set(name, (after.get(name) ?? true) && test.time[row]! >= before)
  })
  let count = 0
  for (const one of after.values()) if (one) count++
  return count > 0 && count >= most * after.size
}

/** Whether the times only number the rows, from each customer's first or from the file's: that is the order of a file. */
function countsRows({ customer, time }: InteractionRows): boolean {
  let steps = 0
  let ones = 0
  for (let row = 1; row < time.length; row++) {
    if (customer[row] !== customer[row - 1]) continue
    steps++
    if (Math.abs(time[row]! - time[row - 1]!) === 1) ones++
  }
  return steps > 0 && ones >= nearlyAll * steps
}
