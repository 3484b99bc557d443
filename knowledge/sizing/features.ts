import type { Choices } from './choices.ts'
import type { Columns } from './encode.ts'
import { type Evidence, factorFields, type Scales, type Shares, trueSizeScore } from './evidence.ts'
import { factorScores } from './factorisation.ts'
import { chancesAt } from './true-size.ts'

/** What the trees see of a row, by name and in this order. */
export const featureNames = [
  ...['size', 'place', 'body', 'above body', 'above own', 'above own and item'],
  ...['item habit', 'item rows', 'customer habit', 'customer rows'],
  ...['height', 'weight', 'bmi', 'band', 'cup', 'bust', 'age'],
  ...['category small', 'category large', 'size small', 'size large', 'body type small', 'body type large'],
  ...['item small', 'item large', 'item told', 'item size small', 'item size large', 'item size told'],
  ...[
    'customer small',
    'customer large',
    'customer told',
    'above last small',
    'below last large',
    'above fitting',
    'nearest outcome',
    'nearest off',
  ],
  ...[
    'true size score',
    'true size small',
    'true size large',
    'item effect',
    'item size effect',
    'customer effect',
    'body effect',
    'variance',
  ],
  ...['factor small', 'factor large'],
  ...['alike small', 'alike large', 'alike weight', 'alike body small', 'alike body large', 'alike body weight'],
  ...['item fit above', 'item small above', 'item large above', 'worn by height', 'worn by cup'],
]

export type Described = { columns: Columns; choices: Choices; inputs: Float64Array; codes: Int32Array }

const most = 2_500

/** Writes the features of a row at `at`. The evidence must not have seen the row's outcome. */
export function describe(
  rows: Described,
  row: number,
  evidence: Evidence,
  scales: Scales,
  out: Float32Array,
  at: number,
): void {
  const { columns, choices } = rows
  const { shares } = evidence
  const place = choices.place[row]!
  const body = choices.body[row]!
  const own = body + choices.customerHabit[row]!
  const [height, weight, band, cup] = [
    columns.height[row]!,
    columns.weight[row]!,
    columns.band[row]!,
    columns.cup[row]!,
  ]
  const item = columns.item[row]!
  const [item0, item1] = chances(shares.category, columns.category[row]!, 30, [0.13, 0.13])
  const ofItem = chances(shares.item, item, 10, [item0, item1])
  const ofItemSize = chances(shares.itemSize, columns.itemSize[row]!, 6, ofItem)
  const latent = trueSizeScore(evidence.trueSizes, columns, rows.inputs, row)
  const [small, , large] = chancesAt(evidence.trueSizes, latent.score, latent.variance)
  const values = [
    columns.sizeValue[row]!,
    place,
    body,
    place - body,
    place - own,
    place - own - choices.itemHabit[row]!,
    choices.itemHabit[row]!,
    choices.itemRows[row]!,
    choices.customerHabit[row]!,
    choices.customerRows[row]!,
    height,
    weight,
    (weight / height ** 2) * 10_000,
    band,
    cup,
    band + 2 * cup,
    columns.age[row]!,
    logit(item0),
    logit(item1),
    ...chances(shares.size, columns.size[row]!, 30, [0.13, 0.13]).map(logit),
    ...chances(shares.bodyType, columns.bodyType[row]!, 30, [0.13, 0.13]).map(logit),
    ...ofItem.map(logit),
    shares.item.rows[item] ?? 0,
    ...ofItemSize.map(logit),
    shares.itemSize.rows[columns.itemSize[row]!] ?? 0,
    ...ofCustomer(columns.customer[row]!, place, evidence),
    latent.score,
    logit(small),
    logit(large),
    latent.item,
    latent.itemSize,
    latent.customer,
    latent.ofBody,
    latent.variance,
    ...factorScores(evidence.factorisation, rows.codes, row * factorFields),
    ...alike(rows, row, evidence, scales, ofItem),
  ]
  out.set(values, at)
}

const logit = (p: number): number => Math.log(p / (1 - p))

/** Chances of small and large in a group, shrunk towards those of the wider one as by `weight` rows of it. */
function chances(
  { small, large, rows }: Shares,
  code: number,
  weight: number,
  wider: [number, number],
): [number, number] {
  if (code < 0) return wider
  const all = rows[code]! + weight
  return [(small[code]! + weight * wider[0]) / all, (large[code]! + weight * wider[1]) / all]
}

/** How the customer's other things fitted, and how this size stands to those. */
function ofCustomer(
  customer: number,
  place: number,
  { ofCustomer: groups, columns, choices, shares }: Evidence,
): number[] {
  const unknown = Number.NaN
  if (customer < 0 || groups.starts[customer] === groups.starts[customer + 1])
    return [unknown, unknown, 0, unknown, unknown, unknown, unknown, unknown]
  let [smallest, largest, fitting, fits] = [unknown, unknown, 0, 0]
  let [nearest, off] = [unknown, unknown]
  for (let at = groups.starts[customer]!; at < groups.starts[customer + 1]!; at++) {
    const other = groups.rows[at]!
    // What is known to run small or large is taken off by the others' habit in it.
    const size = choices.place[other]! - choices.itemHabit[other]!
    const outcome = columns.outcome[other]!
    if (outcome === 0) smallest = Number.isNaN(smallest) ? size : Math.max(smallest, size)
    if (outcome === 2) largest = Number.isNaN(largest) ? size : Math.min(largest, size)
    if (outcome === 1) {
      fitting += size
      fits++
    }
    if (!(Math.abs(place - size) >= Math.abs(off))) {
      off = place - size
      nearest = outcome
    }
  }
  const [small, large] = chances(shares.customer, customer, 3, [0.13, 0.13])
  return [
    logit(small),
    logit(large),
    shares.customer.rows[customer]!,
    place - smallest,
    largest - place,
    fits > 0 ? place - fitting / fits : unknown,
    nearest,
    off,
  ]
}

/**
 * How the item fitted those who are most like this customer: outcomes weighed by likeness (Nadaraya & Watson 1964), once by
 * how the size stands to the body, once by size and body together, both leaning on the item's own shares.
 */
function alike(rows: Described, row: number, evidence: Evidence, scales: Scales, prior: [number, number]): number[] {
  const item = rows.columns.item[row]!
  const { ofItem, columns, choices } = evidence
  const unknown = Number.NaN
  const size = rows.choices.place[row]!
  const body = rows.choices.body[row]!
  const above = size - body
  const [height, cup] = [rows.columns.height[row]!, rows.columns.cup[row]!]
  const from = item < 0 ? 0 : ofItem.starts[item]!
  const to = item < 0 ? 0 : ofItem.starts[item + 1]!
  const reach = 0.5 / (0.6 * scales.sizeDeviation) ** 2
  const stride = Math.max(1, Math.ceil((to - from) / most))
  let [small, large, all, bodySmall, bodyLarge, bodyAll] = [0, 0, 0, 0, 0, 0]
  const sums = [0, 0, 0]
  const counts = [0, 0, 0]
  let [heights, heightCount, cups, cupCount] = [0, 0, 0, 0]
  for (let at = from; at < to; at += stride) {
    const other = ofItem.rows[at]!
    const outcome = columns.outcome[other]!
    const theirs = choices.place[other]! - choices.body[other]!
    const weight = Math.exp(-reach * (theirs - above) ** 2)
    all += weight
    if (outcome === 0) small += weight
    else if (outcome === 2) large += weight
    sums[outcome]! += theirs
    counts[outcome]!++
    let far = reach * ((choices.place[other]! - size) ** 2 + (choices.body[other]! - body) ** 2)
    const [theirHeight, theirCup] = [columns.height[other]!, columns.cup[other]!]
    if (!Number.isNaN(theirHeight - height)) far += 0.5 * ((theirHeight - height) / 6) ** 2
    if (!Number.isNaN(theirCup - cup)) far += 0.5 * ((theirCup - cup) / 1.3) ** 2
    const near = Math.exp(-0.6 * far)
    bodyAll += near
    if (outcome === 0) bodySmall += near
    else if (outcome === 2) bodyLarge += near
    if (choices.place[other] === size) {
      if (!Number.isNaN(theirHeight)) {
        heights += theirHeight
        heightCount++
      }
      if (!Number.isNaN(theirCup)) {
        cups += theirCup
        cupCount++
      }
    }
  }
  const lean = 4
  const shrunk = (part: number, whole: number, share: number) => logit((part + lean * share) / (whole + lean))
  const [s, l] = prior
  const mean = (outcome: number) => (counts[outcome]! > 0 ? above - sums[outcome]! / counts[outcome]! : unknown)
  return [
    shrunk(small, all, s),
    shrunk(large, all, l),
    all,
    shrunk(bodySmall, bodyAll, s),
    shrunk(bodyLarge, bodyAll, l),
    bodyAll,
    mean(1),
    mean(0),
    mean(2),
    heightCount > 1 ? height - heights / heightCount : unknown,
    cupCount > 1 ? cup - cups / cupCount : unknown,
  ]
}
