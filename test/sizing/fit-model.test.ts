import { describe, expect, it } from 'vitest'
import { itemShares, oneLatentSize, shares } from '../../bench/size/baselines.ts'
import { random } from '../../knowledge/demo/random.ts'
import { boostedScores, trainBoostedTrees } from '../../knowledge/sizing/boosted-trees.ts'
import { learnChoices } from '../../knowledge/sizing/choices.ts'
import { encoder } from '../../knowledge/sizing/encode.ts'
import { factorScores, trainFactorisation } from '../../knowledge/sizing/factorisation.ts'
import { trainFitModel } from '../../knowledge/sizing/fit-model.ts'
import { bust, fitRows, sizeNumber } from '../../knowledge/sizing/fit-rows.ts'
import { areaUnderCurve, scoreChances } from '../../knowledge/sizing/score.ts'
import { fitTrueSizes } from '../../knowledge/sizing/true-size.ts'
import { generateFits } from './generated-fits.ts'

const correlation = (a: number[], b: number[]): number => {
  const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length
  const [ma, mb] = [mean(a), mean(b)]
  const dot = (x: number[], mx: number, y: number[], my: number) => mean(x.map((one, i) => (one - mx) * (y[i]! - my)))
  return dot(a, ma, b, mb) / Math.sqrt(dot(a, ma, a, ma) * dot(b, mb, b, mb))
}

describe('reading rows', () => {
  it('takes any order of columns, and cells that are empty or implausible as not told', () => {
    const rows = fitRows([
      ['weight_kg', 'Fit', 'size', 'item', 'customer', 'bust', 'Body Type', 'age', 'height_cm'],
      ['61.2', 'small', '8', 'i1', 'c1', '34d', 'Pear', '', '170'],
      ['', 'LARGE', 'XL', 'i2', 'c2', '', '', '0', ''],
    ])
    expect(rows[0]).toEqual({
      customer: 'c1',
      item: 'i1',
      size: '8',
      fit: 0,
      heightCm: 170,
      weightKg: 61.2,
      band: 34,
      cup: 4,
      age: Number.NaN,
      bodyType: 'pear',
      category: '',
    })
    expect(rows[1]).toMatchObject({ fit: 2, weightKg: Number.NaN, band: Number.NaN, cup: Number.NaN, age: Number.NaN })
  })

  it('takes units, marks for nothing, and sizes in any case as they are meant', () => {
    const header = ['customer', 'item', 'size', 'fit', 'height_cm', 'weight_kg', 'age', 'bust']
    const read = (...cells: string[]) => fitRows([header, cells])[0]
    expect(read('c', 'i', 'm', 'Fit', `5' 8"`, '137lbs', '117', '34ddd/e')).toMatchObject({
      size: 'M',
      fit: 1,
      heightCm: expect.closeTo(172.72, 2),
      weightKg: expect.closeTo(62.14, 2),
      age: Number.NaN,
      cup: 6,
    })
    expect(read('c', 'i', '8P', 'LARGE', '1.72 m', 'nan', 'NaN', '')).toMatchObject({
      heightCm: 172,
      weightKg: Number.NaN,
      age: Number.NaN,
      band: Number.NaN,
    })
    expect(read('c', 'i', '8', '', '170', '60', '30', '34b')).toBeUndefined()
    const nameless = fitRows([header, ['', 'i', '8', 'fit'], ['', 'i', '8', 'fit']])
    expect(nameless[0]!.customer).not.toBe(nameless[1]!.customer)
    expect([sizeNumber('8P'), sizeNumber('32x30'), sizeNumber('S/M')]).toEqual([8, 32, 0.5])
  })

  it('says what is wrong, and where', () => {
    expect(() => fitRows([['customer', 'size', 'fit']], 'a.csv')).toThrow(/a\.csv: .*has to name item/)
    expect(() =>
      fitRows(
        [
          ['customer', 'item', 'size', 'fit'],
          ['c', 'i', '8', 'ok'],
        ],
        'a.csv',
      ),
    ).toThrow(/line 2 has the fit "ok"/)
  })

  it('knows cups by their several names, and sizes in letters and figures', () => {
    expect(bust('32dd')).toEqual({ band: 32, cup: 5 })
    expect(bust('36ddd/e')).toEqual({ band: 36, cup: 6 })
    expect(bust('36d+')).toEqual(bust('36dd'))
    expect([sizeNumber('XL'), sizeNumber('L'), sizeNumber('W32 L34'), sizeNumber('38,5')]).toEqual([3, 2, 32, 38.5])
    expect(sizeNumber('one size')).toBeNaN()
  })
})

describe('scores', () => {
  it('are those of the definitions', () => {
    expect(areaUnderCurve([0.1, 0.4, 0.35, 0.8], [false, false, true, true])).toBe(0.75)
    expect(areaUnderCurve([1, 1, 1, 1], [true, false, true, false])).toBe(0.5)
    expect(areaUnderCurve([1, 2], [true, true])).toBeUndefined()
    const { auc, logLoss, accuracy } = scoreChances(
      [
        [0.7, 0.2, 0.1],
        [0.1, 0.8, 0.1],
        [0.2, 0.5, 0.3],
      ],
      [0, 1, 2],
    )
    expect(auc).toBe(1)
    expect(logLoss).toBeCloseTo(-(Math.log(0.7) + Math.log(0.8) + Math.log(0.3)) / 3, 10)
    expect(accuracy).toBeCloseTo(2 / 3, 10)
  })
})

describe('the true size model', () => {
  it('finds slope, thresholds and offsets that rows were drawn from, and shrinks what is seldom seen', () => {
    const next = random(4)
    const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    const offsets = Array.from({ length: 80 }, () => normal())
    const count = 12_000
    const codes = Int32Array.from({ length: count }, (_, i) => (i < 10 ? 79 : i % 79))
    const inputs = Float64Array.from({ length: count }, normal)
    const outcome = Uint8Array.from({ length: count }, (_, i) => {
      const score = 1.5 * inputs[i]! + offsets[codes[i]!]!
      const draw = next()
      if (draw < 1 / (1 + Math.exp(1.8 + score))) return 0
      return draw > 1 - 1 / (1 + Math.exp(2.2 - score)) ? 2 : 1
    })
    const rows = { count, inputs, width: 1, outcome, kinds: [{ codes, count: 80, variance: 0.3 }] }
    const model = fitTrueSizes(rows, { sweeps: 25 })
    expect(model.weights[0]).toBeCloseTo(1.5, 0)
    expect(model.beta - model.alpha).toBeCloseTo(4, 0)
    expect(model.kinds[0]!.variance).toBeGreaterThan(0.6)
    expect(correlation([...model.kinds[0]!.values].slice(0, 79), offsets.slice(0, 79))).toBeGreaterThan(0.95)
    expect(model.kinds[0]!.variances[79]!).toBeGreaterThan(5 * model.kinds[0]!.variances[0]!)
  })
})

describe('the learners', () => {
  const next = random(8)
  const rows = Array.from({ length: 4_000 }, () => {
    const [a, b] = [Math.floor(next() * 2), Math.floor(next() * 2)]
    return { a, b, outcome: next() < 0.9 ? (a === b ? 0 : 2) : 1 }
  })
  const outcome = Uint8Array.from(rows, row => row.outcome)

  it('see what two features do together and neither alone', () => {
    const codes = Int32Array.from(rows.flatMap(({ a, b }) => [a, 2 + b]))
    const machine = trainFactorisation(
      { count: rows.length, fields: 2, features: 4, codes, outcome },
      { epochs: 30, rate: 0.1 },
    )
    const trees = trainBoostedTrees(Float32Array.from(rows.flatMap(({ a, b }) => [a, b])), 2, outcome, {
      rounds: 30,
      rate: 0.2,
      columnShare: 1,
      minCurve: 1,
    })
    for (const [a, b] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      for (const [small, large] of [
        factorScores(machine, Int32Array.of(a, 2 + b), 0),
        boostedScores(trees, Float32Array.of(a, b)),
      ])
        expect(small! > large!, `${a} ${b}`).toBe(a === b)
    }
  })
})

describe('the fit model', () => {
  const { rows, truth, customerSize } = generateFits({ rows: 12_000, seed: 5 })
  const next = random(6)
  const held = rows.map(() => next() < 0.25)
  const train = rows.filter((_, i) => !held[i])
  const test = rows.filter((_, i) => held[i])
  const happened = test.map(row => row.fit)

  it('is nearer to the truth than the shares of an item and than one latent size', { timeout: 120_000 }, () => {
    const model = trainFitModel(train)
    const ours = scoreChances(test.map(model.chances), happened)
    const best = scoreChances(
      truth.filter((_, i) => held[i]),
      happened,
    )
    for (const baseline of [shares, itemShares, oneLatentSize]) {
      const theirs = scoreChances(test.map(baseline(train)), happened)
      expect(ours.auc).toBeGreaterThan(theirs.auc + 0.05)
      expect(ours.logLoss).toBeLessThan(theirs.logLoss)
    }
    expect(ours.auc).toBeGreaterThan(best.auc - 0.15)
    expect(ours.auc).toBeLessThan(best.auc)

    const stranger = {
      ...test[0]!,
      customer: 'nobody',
      item: 'nothing',
      category: 'hats',
      bodyType: 'new',
      size: 'odd',
    }
    for (const row of [stranger, { ...stranger, weightKg: Number.NaN, heightCm: Number.NaN, cup: Number.NaN }]) {
      const chances = model.chances(row)
      expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10)
      expect(chances[1]).toBeGreaterThan(0.4)
    }
  })

  it('knows from body and choices which size is whose', () => {
    const { columns, counts } = encoder(train)
    const { choices } = learnChoices(columns(train), counts)
    const estimated = train.map((_, i) => choices.body[i]! + choices.customerHabit[i]!)
    const own = train.map(row => customerSize.get(row.customer)!)
    expect(correlation(estimated, own)).toBeGreaterThan(0.9)
  })

  it('is the same for the same rows', { timeout: 60_000 }, () => {
    const few = train.slice(0, 600)
    const options = { boost: { rounds: 20 } }
    const [first, second] = [trainFitModel(few, options), trainFitModel(few, options)]
    for (const row of test.slice(0, 50)) expect(second.chances(row)).toEqual(first.chances(row))
  })
})
