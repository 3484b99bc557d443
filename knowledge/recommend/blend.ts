/** How strategies' scores become one: a small network over the features of a candidate, learned on what was held out. */
export type Blend = {
  inputs: number
  hidden: number
  /** hidden × inputs, then hidden biases, then hidden output weights, then inputs straight to the output. */
  weights: Float32Array
}

/** The candidates of one customer: `features` row by row, and which of them were right. */
export type Example = { features: Float32Array; right: Int32Array }

export type BlendSettings = {
  hidden?: number
  epochs?: number
  rate?: number
  decay?: number
  random: () => number
  batch?: number
}

const sizeOf = (inputs: number, hidden: number): number => hidden * inputs + hidden + hidden + inputs

/**
 * Learns a blend that puts what is right before what is not: the softmax over each customer's candidates, by Adam, with the
 * weights averaged over the last epochs. The loss of a list is that of ListNet's top-one probability (Cao et al., 2007).
 */
export function learnBlend(examples: Example[], inputs: number, settings: BlendSettings): Blend {
  const { hidden = 16, epochs = 10, rate = 0.01, decay = 1e-5, random, batch = 16 } = settings
  const size = sizeOf(inputs, hidden)
  const weights = Float32Array.from({ length: size }, (_, at) =>
    at < hidden * inputs
      ? (random() - 0.5) * Math.sqrt(6 / inputs)
      : at < hidden * inputs + 2 * hidden
        ? (random() - 0.5) * 0.2
        : 0.5,
  )
  const gradient = new Float32Array(size)
  const mean = new Float32Array(size)
  const square = new Float32Array(size)
  const average = new Float64Array(size)
  const blend = { inputs, hidden, weights }
  const order = examples.map((_, at) => at)
  let step = 0
  let averaged = 0
  const steps = epochs * Math.ceil(examples.length / batch)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    for (let at = 0; at < order.length; at += batch) {
      gradient.fill(0)
      const end = Math.min(order.length, at + batch)
      for (let n = at; n < end; n++) addGradient(blend, examples[order[n]!]!, gradient, 1 / (end - at))
      step++
      const pace =
        (rate *
          Math.min(1, step / 50) *
          0.5 *
          (1 + Math.cos((Math.PI * step) / steps)) *
          Math.sqrt(1 - 0.999 ** step)) /
        (1 - 0.9 ** step)
      for (let w = 0; w < size; w++) {
        const g = gradient[w]! + decay * weights[w]!
        mean[w] = 0.9 * mean[w]! + 0.1 * g
        square[w] = 0.999 * square[w]! + 0.001 * g * g
        weights[w]! -= (pace * mean[w]!) / (Math.sqrt(square[w]!) + 1e-8)
      }
      if (step > 0.75 * steps) {
        averaged++
        for (let w = 0; w < size; w++) average[w]! += weights[w]!
      }
    }
  }
  if (averaged > 0) for (let w = 0; w < size; w++) weights[w] = average[w]! / averaged
  return blend
}

/** The score of each candidate. */
export function blended(
  { inputs, hidden, weights }: Blend,
  features: Float32Array,
  scores: Float32Array,
  units?: Float32Array,
): void {
  const biases = hidden * inputs
  const outputs = biases + hidden
  const straight = outputs + hidden
  const count = features.length / inputs
  for (let n = 0; n < count; n++) {
    const at = n * inputs
    let score = 0
    for (let f = 0; f < inputs; f++) score += weights[straight + f]! * features[at + f]!
    for (let h = 0; h < hidden; h++) {
      let unit = weights[biases + h]!
      const row = h * inputs
      for (let f = 0; f < inputs; f++) unit += weights[row + f]! * features[at + f]!
      unit = Math.max(0, unit)
      if (units) units[n * hidden + h] = unit
      score += weights[outputs + h]! * unit
    }
    scores[n] = score
  }
}

function addGradient(blend: Blend, { features, right }: Example, gradient: Float32Array, share: number): void {
  const { inputs, hidden, weights } = blend
  const count = features.length / inputs
  const scores = new Float32Array(count)
  const units = new Float32Array(count * hidden)
  blended(blend, features, scores, units)
  let top = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > top) top = score
  let sum = 0
  for (let n = 0; n < count; n++) sum += scores[n] = Math.exp(scores[n]! - top)
  for (let n = 0; n < count; n++) scores[n]! /= sum
  for (const one of right) scores[one]! -= 1 / right.length
  const biases = hidden * inputs
  const outputs = biases + hidden
  const straight = outputs + hidden
  for (let n = 0; n < count; n++) {
    const error = share * scores[n]!
    if (Math.abs(error) < 1e-9) continue
    const at = n * inputs
    for (let f = 0; f < inputs; f++) gradient[straight + f]! += error * features[at + f]!
    for (let h = 0; h < hidden; h++) {
      const unit = units[n * hidden + h]!
      if (unit === 0) continue
      gradient[outputs + h]! += error * unit
      const back = error * weights[outputs + h]!
      gradient[biases + h]! += back
      const row = h * inputs
      for (let f = 0; f < inputs; f++) gradient[row + f]! += back * features[at + f]!
    }
  }
}
