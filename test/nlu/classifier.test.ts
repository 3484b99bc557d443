import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { auroc, bestThreshold, calibrationError, fitTemperature } from '../../nlu/calibration.ts'
import {
  type Classifier,
  createClassifier,
  loadModel,
  type Row,
  saveModel,
  type TrainedModel,
  trainClassifier,
} from '../../nlu/classifier.ts'
import { evaluate } from '../../nlu/evaluate.ts'
import { wordsOf } from '../../nlu/features.ts'
import { parseCsv } from '../../nlu/rows.ts'
import { loadOrTrain, readUtterances } from '../../nlu/train.ts'
import { trainInParallel } from '../../nlu/train-parallel.ts'

const phrases: Record<string, [string[], string[]]> = {
  order_status: [
    ['where is', 'track', 'any news on', 'when do I get', 'has it shipped,'],
    ['my order', 'my parcel', 'the package', 'order 12345', 'my delivery'],
  ],
  return_item: [
    ['I want to return', 'how do I send back', 'can I give back', 'please take back', 'returning'],
    ['these shoes', 'a jacket', 'the dress I bought', 'this lamp', 'it'],
  ],
  gift_card: [
    ['how much is', 'can I buy', 'sell me', 'what are the terms of', 'send my mother'],
    ['a gift card', 'a voucher', 'a gift certificate', 'an e-gift card', 'a present card'],
  ],
  talk_to_person: [
    ['let me talk to', 'connect me with', 'I need', 'get me', 'is there'],
    ['a human', 'a real person', 'an agent', 'your manager', 'somebody'],
  ],
  greeting: [
    ['hello', 'hi', 'good morning', 'hey', 'good evening'],
    ['', 'there', 'you', 'everyone', 'team'],
  ],
  size_advice: [
    [
      'which size of',
      'what size should I take in',
      'do I need a large in',
      'is medium right for',
      'how do I measure for',
    ],
    ['jeans', 'this shirt', 'a coat', 'boots', 'the blue dress'],
  ],
  store_locator: [
    ['where is', 'how late is', 'give me directions to', 'what are the opening hours of', 'is there parking at'],
    ['your shop', 'the nearest store', 'the branch in Leeds', 'a store near me', 'the outlet'],
  ],
}

const rows: Row[] = Object.entries(phrases).flatMap(([intent, [starts, ends]]) =>
  starts.flatMap(start => ends.map(end => ({ text: `${start} ${end}`.trim(), intent }))),
)
const isHeldOut = (_: Row, i: number) => i % 5 === 3
const train = rows.filter((row, i) => !isHeldOut(row, i))
const heldOut = rows.filter(isHeldOut)
const foreign = [
  'what is the capital of Peru',
  'sing a song about winter',
  'my dog ate seven crayons',
  'solve x squared minus nine',
  'quarterly tax filing deadline',
]

describe('a classifier trained on a few phrases', () => {
  let model: TrainedModel
  let classifier: Classifier
  beforeAll(() => {
    model = trainClassifier(train)
    classifier = createClassifier(model)
  })

  test('finds the intent of phrases it has not seen', () => {
    const right = heldOut.filter(row => classifier.classify(row.text).ranked[0]?.intent === row.intent)
    expect(right.length / heldOut.length).toBeGreaterThan(0.85)
  })

  test('ranks up to five intents, best first, as probabilities', () => {
    const { ranked, outOfScope } = classifier.classify('where is my parcel')
    expect(ranked).toHaveLength(5)
    const confidences = ranked.map(entry => entry.confidence)
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
    expect(confidences.reduce((sum, confidence) => sum + confidence, 0)).toBeLessThanOrEqual(1.000001)
    expect(outOfScope).toBeGreaterThanOrEqual(0)
    expect(outOfScope).toBeLessThanOrEqual(1)
  })

  test('is indifferent to case, accents, apostrophes and invisible signs', () => {
    const plain = classifier.classify('where is my parcel')
    for (const text of [
      'WHERE IS MY PARCEL',
      'whére is my parcél',
      'where is my par\u200bcel',
      'where  is\tmy parcel',
    ]) {
      expect(classifier.classify(text)).toEqual(plain)
    }
  })

  test('tells what no intent covers', () => {
    const outside = foreign.map(text => classifier.classify(text).outOfScope)
    const inside = heldOut.map(row => classifier.classify(row.text).outOfScope)
    expect(auroc(outside, inside)).toBeGreaterThan(0.85)
    expect(classifier.classify('zzxqv wrtk').outOfScope).toBeGreaterThan(0.9)
  })

  test('explains a decision by its words', () => {
    const { intent, words } = classifier.explain('please connect me with a human')
    expect(intent).toBe('talk_to_person')
    expect(words.map(word => word.text)).toEqual(['please', 'connect', 'me', 'with', 'a', 'human'])
    const heaviest = [...words].sort((a, b) => b.weight - a.weight)[0]!
    expect(['connect', 'human', 'with']).toContain(heaviest.text)
  })

  test('comes out the same, byte for byte, from the same rows and seed', () => {
    expect(Buffer.compare(saveModel(trainClassifier(train)), saveModel(model))).toBe(0)
    expect(Buffer.compare(saveModel(trainClassifier(train, { seed: 2 })), saveModel(model))).not.toBe(0)
  })

  test('answers the same after saving and loading', () => {
    const loaded = createClassifier(loadModel(saveModel(model)))
    for (const { text } of rows) expect(loaded.classify(text)).toEqual(classifier.classify(text))
    expect(() => loadModel(new Uint8Array([1, 2, 3]))).toThrow('not a model')
    expect(() => loadModel(saveModel(model).slice(0, 2000))).toThrow(/train it again/)
  })

  const hostile: Record<string, string> = {
    nothing: '',
    spaces: ' \t\n ',
    '100 KB of one letter': 'a'.repeat(100_000),
    '100 KB of words': 'where is my order '.repeat(5600),
    '10,000 emoji': '😀'.repeat(10_000),
    'joined emoji': '👩‍👩‍👧‍👦'.repeat(2000),
    'right to left': 'أين طلبي؟ '.repeat(50),
    'zero width': '\u200b\u200d\ufeff'.repeat(5000),
    'control signs': '\u0000\u0001\u0007\u001b[31m'.repeat(500),
    'half a surrogate pair': '\ud83d where is \ude00',
    'stacked accents': `o${'\u0301'.repeat(5000)}`,
    'letters that expand': '\ufdfa'.repeat(1000),
    Chinese: '我的订单在哪里'.repeat(200),
    apostrophes: "'’".repeat(5000),
  }
  for (const [name, text] of Object.entries(hostile)) {
    test(`survives ${name} within 5 ms`, () => {
      classifier.classify(text)
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now()
        const { ranked, outOfScope } = classifier.classify(text)
        for (const { confidence } of ranked) expect(Number.isFinite(confidence)).toBe(true)
        expect(Number.isFinite(outOfScope)).toBe(true)
        return performance.now() - start
      })
      expect(Math.min(...times)).toBeLessThan(5)
      expect(() => classifier.explain(text)).not.toThrow()
    })
  }
})

test('examples of what is out of scope are no intent of their own', () => {
  const model = trainClassifier([...train, ...foreign.map(text => ({ text, intent: 'oos' }))])
  expect(model.intents).not.toContain('oos')
  expect(model.intents).toHaveLength(7)
})

test('threads train the same model, byte for byte', { timeout: 240_000 }, async () => {
  const own = (await readUtterances('es')).filter((_, i) => i % 2 === 0)
  expect(own.length).toBeGreaterThan(1000)
  expect(Buffer.compare(saveModel(await trainInParallel(own)), saveModel(trainClassifier(own)))).toBe(0)
  await expect(trainInParallel(own.map(row => ({ ...row, intent: 'all' })))).rejects.toThrow(/at least two intents/)
})

test('one intent is not enough', () => {
  expect(() => trainClassifier([{ text: 'hello', intent: 'greeting' }])).toThrow(/at least two intents/)
})

test('two intents with two utterances each do', () => {
  const few = ['hello', 'hello you'].map(text => ({ text, intent: 'greeting' }))
  const more = ['bye', 'bye now'].map(text => ({ text, intent: 'goodbye' }))
  const classifier = createClassifier(trainClassifier([...few, ...more]))
  expect(classifier.classify('hello').ranked[0]?.intent).toBe('greeting')
  expect(classifier.classify('goodbye').ranked[0]?.intent).toBe('goodbye')
})

test('one utterance per intent does not throw', () => {
  const model = trainClassifier([
    { text: 'hello', intent: 'greeting' },
    { text: 'bye', intent: 'goodbye' },
  ])
  expect(createClassifier(model).classify('hello').ranked).toHaveLength(2)
})

test('an evaluation reports what it measured', async () => {
  const steps: string[] = []
  const test = [...heldOut, ...foreign.map(text => ({ text, intent: 'oos' }))]
  const result = await evaluate({ train, test }, step => steps.push(step))
  expect(result.accuracy).toBeGreaterThan(0.85)
  expect(result.accuracyAtThreshold).toBeLessThanOrEqual(result.accuracy)
  expect(result.oosAuroc).toBeGreaterThan(0.85)
  expect(result.ece).toBeLessThan(0.5)
  expect(result.modelBytes).toBeGreaterThan(1000)
  expect(steps).toHaveLength(2)
})

describe('calibration', () => {
  test('a temperature undoes exaggerated scores', () => {
    const answers = Array.from({ length: 200 }, (_, i) => ({
      scores: Float64Array.of(i % 4 === 0 ? -4 : 4, 0),
      label: 0,
    }))
    const temperature = fitTemperature(answers)
    expect(1 / (1 + Math.exp(-4 / temperature))).toBeCloseTo(0.75, 1)
  })
  test('honest confidences have no calibration error', () => {
    const answers = Array.from({ length: 100 }, (_, i) => ({ confidence: 0.75, right: i % 4 !== 0 }))
    expect(calibrationError(answers)).toBeCloseTo(0, 6)
    expect(calibrationError(answers.map(answer => ({ ...answer, confidence: 1 })))).toBeCloseTo(0.25, 6)
  })
  test('the area under the curve counts ties as half', () => {
    expect(auroc([1, 2], [0, 0.5])).toBe(1)
    expect(auroc([1, 1], [1, 1])).toBe(0.5)
  })
  test('the threshold lies between what it separates', () => {
    const threshold = bestThreshold([0.8, 0.9], [0.1, 0.3])
    expect(threshold).toBeGreaterThan(0.3)
    expect(threshold).toBeLessThanOrEqual(0.8)
  })
})

test('words keep their place in the text', () => {
  const text = "Où est ma commande n°42 ? What's up"
  for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text)
  expect(wordsOf('Où').map(word => word.form)).toEqual(['ou'])
})

test('CSV with quotes, commas and line breaks in a field', () => {
  expect(parseCsv('text,intent\r\n"a, ""b""\nc",x\r\n\r\nd,y')).toEqual([
    ['text', 'intent'],
    ['a, "b"\nc', 'x'],
    ['d', 'y'],
  ])
  expect(() => parseCsv('"open')).toThrow(/never closed/)
})

test('a locale is trained once and then loaded; new utterances are trained anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aisle-nlu-'))
  try {
    const { mkdir } = await import('node:fs/promises')
    await mkdir(join(folder, 'xx'))
    for (const intent of Object.keys(phrases)) {
      await writeFile(
        join(folder, 'xx', `${intent}.txt`),
        `# comment\n${rows
          .filter(row => row.intent === intent)
          .map(row => row.text)
          .join('\n')}\n`,
      )
    }
    const cache = join(folder, 'cache')
    const first = await loadOrTrain('xx', cache, folder)
    const second = await loadOrTrain('xx', cache, folder)
    expect(second.classify('track my parcel')).toEqual(first.classify('track my parcel'))
    expect(await readdir(cache)).toHaveLength(1)
    const [file] = await readdir(cache)
    await writeFile(join(cache, file!), 'damaged')
    expect((await loadOrTrain('xx', cache, folder)).classify('track my parcel')).toEqual(
      first.classify('track my parcel'),
    )
    await writeFile(join(folder, 'xx', 'thanks.txt'), 'thank you\nthanks a lot\n')
    expect((await loadOrTrain('xx', cache, folder)).intents).toContain('thanks')
    await expect(loadOrTrain('yy', cache, folder)).rejects.toThrow(/no utterances for the locale yy/)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test.runIf(existsSync(new URL('../../nlu/utterances/en/order_status.txt', import.meta.url)))(
  "the shop's own English utterances are told apart",
  { timeout: 240_000 },
  async () => {
    const own = await readUtterances('en')
    const result = await evaluate({
      train: own.filter((_, i) => i % 10 !== 0),
      test: own.filter((_, i) => i % 10 === 0),
    })
    expect(result.accuracy).toBeGreaterThan(0.7)
    expect(result.ece).toBeLessThan(0.08)
    expect(result.loadMillis).toBeLessThan(result.trainSeconds * 100)
  },
)
