import type { InteractionRows } from '../../knowledge/recommend/read-interactions.ts'

export type Split = { train: InteractionRows; test: InteractionRows }

/**
 * Invented shoppers whose next thing has to do with the last: items lie in groups and have a popularity that falls off as a
 * power; a step goes to a companion of the last item, to its group, to a group the shopper likes, or anywhere. The last item
 * of each is the test.
 */
export function sequences({
  customers,
  items,
  random,
}: {
  customers: number
  items: number
  random: () => number
}): Split {
  const groups = Math.max(4, Math.round(items / 30))
  const groupOf = Array.from({ length: items }, () => Math.floor(random() * groups))
  const weight = Array.from({ length: items }, (_, item) => 1 / (item + 5) ** 0.7)
  const members = Array.from({ length: groups }, (_, group) =>
    groupOf.flatMap((own, item) => (own === group ? [item] : [])),
  )
  const anywhere = Array.from({ length: items }, (_, item) => item)
  const companion = anywhere.map(item => drawFrom(members[groupOf[item]!]!))
  const train: InteractionRows = { customer: [], item: [], time: [] }
  const test: InteractionRows = { customer: [], item: [], time: [] }
  for (let c = 0; c < customers; c++) {
    const liked = [0, 0].map(() => Math.floor(random() * groups))
    const length = 4 + Math.floor(-5 * Math.log(1 - random()))
    const seen: number[] = []
    for (let step = 0; step < length * 3 && seen.length < length; step++) {
      const last = seen.at(-1)
      const chance = random()
      const item =
        last !== undefined && chance < 0.25
          ? companion[last]!
          : last !== undefined && chance < 0.45
            ? drawFrom(members[groupOf[last]!]!)
            : chance < 0.7
              ? drawFrom(members[liked[Math.floor(random() * 2)]!]!)
              : drawFrom(anywhere)
      if (!seen.includes(item)) seen.push(item)
    }
    seen.forEach((item, at) => {
      const rows = at === seen.length - 1 ? test : train
      rows.customer.push(`c${c}`)
      rows.item.push(`i${item}`)
      // Days, at uneven distances.
      rows.time.push(86_400_000 * (3 * at + (c % 3) + (at % 2)))
    })
  }
  return { train, test }

  function drawFrom(list: number[]): number {
    if (list.length === 0) return Math.floor(random() * items)
    let left = random() * list.reduce((sum, item) => sum + weight[item]!, 0)
    for (const item of list) {
      left -= weight[item]!
      if (left < 0) return item
    }
    return list.at(-1)!
  }
}
