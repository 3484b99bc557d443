/**
 * The intent classifier beside its peers, on the same data in the same run:
 *
 *     node bench/nlu.ts --data ../shared/data/intents-clinc150/data_full.json [--json] [--only aisle,natural,nlp.js]
 *
 * The data is JSON in the style of CLINC150. Each trains on `train`, and answers `test` (accuracy over its in-scope
 * rows) and `oos_test` (AUROC of the score that its maker offers: ours `outOfScope`, theirs one minus the best score).
 *
 *     node bench/nlu.ts --language [--json]
 *
 * tells instead how well the language of an utterance is found, beside tinyld and eld, on the held-out utterances.
 */
import { createRequire } from 'node:module'
import { auroc } from '../nlu/calibration.ts'
import { createClassifier, loadModel, outOfScopeIntent, type Row, saveModel } from '../nlu/classifier.ts'
import { normalise } from '../nlu/normalise.ts'
import { readRows, readSplits } from '../nlu/rows.ts'
import { trainInParallel } from '../nlu/train-parallel.ts'
import { benchOptions } from './options.ts'

type Answer = { intent: string; outOfScope: number }
type Contender = { name: string; train(rows: Row[]): Promise<(text: string) => Answer | Promise<Answer>> }
type Result = { name: string; accuracy: number; oosAuroc: number; trainSeconds: number; microsPerUtterance: number }

const require = createRequire(import.meta.url)
const inScope = (rows: Row[]) => rows.filter(row => row.intent !== outOfScopeIntent)

const aisle: Contender = {
  name: 'aisle',
  async train(rows) {
    const classifier = createClassifier(loadModel(saveModel(await trainInParallel(rows))))
    return text => {
      const { ranked, outOfScope } = classifier.classify(text)
      return { intent: ranked[0]!.intent, outOfScope }
    }
  },
}

const natural: Contender = {
  name: 'natural',
  async train(rows) {
    // By sub-path: the index of natural reads .env, prints, and loads database drivers.
    const BayesClassifier = require('natural/lib/natural/classifiers/bayes_classifier')
    const classifier = new BayesClassifier()
    for (const row of inScope(rows)) classifier.addDocument(row.text, row.intent)
    classifier.train()
    return text => {
      const ranked: { label: string; value: number }[] = classifier.getClassifications(text)
      const sum = ranked.reduce((total, { value }) => total + value, 0)
      return { intent: ranked[0]!.label, outOfScope: 1 - ranked[0]!.value / sum }
    }
  },
}

const nlpjs: Contender = {
  name: 'nlp.js',
  async train(rows) {
    const { containerBootstrap } = require('@nlpjs/core')
    const { NluNeural } = require('@nlpjs/nlu')
    const { LangEn } = require('@nlpjs/lang-en')
    const container = await containerBootstrap()
    container.use(LangEn)
    const nlu = new NluNeural({ container, locale: 'en', log: false })
    await nlu.train(inScope(rows).map(({ text, intent }) => ({ utterance: text, intent })))
    return async text => {
      const { classifications } = await nlu.process(text)
      const best = classifications.find(({ intent }: { intent: string }) => intent !== 'None')
      const none = classifications[0].intent === 'None'
      return { intent: best?.intent ?? 'None', outOfScope: none ? 1 : 1 - best.score }
    }
  },
}

async function measure(contender: Contender, train: Row[], test: Row[]): Promise<Result> {
  const started = performance.now()
  const classify = await contender.train(train)
  const trainSeconds = (performance.now() - started) / 1000
  for (const row of test.slice(0, 500)) await classify(row.text)
  const answers: Answer[] = []
  const micros: number[] = []
  for (const row of test) {
    const asked = performance.now()
    answers.push(await classify(row.text))
    micros.push((performance.now() - asked) * 1000)
  }
  // The median: a mean would also measure what else the machine is doing.
  const microsPerUtterance = micros.sort((a, b) => a - b)[Math.floor(micros.length / 2)]!
  const outside = (wanted: boolean) => answers.filter((_, i) => (test[i]!.intent === outOfScopeIntent) === wanted)
  const right = answers.filter(({ intent }, i) => intent === test[i]!.intent && intent !== outOfScopeIntent).length
  return {
    name: contender.name,
    accuracy: right / inScope(test).length,
    oosAuroc: auroc(
      outside(true).map(answer => answer.outOfScope),
      outside(false).map(answer => answer.outOfScope),
    ),
    trainSeconds,
    microsPerUtterance,
  }
}

function table(results: Result[]): string {
  const ours = results.find(result => result.name === aisle.name)
  const ratio = (theirs: number, own?: number) =>
    own ? ` (×${(theirs / own).toFixed(theirs / own < 10 ? 2 : 0)})` : ''
  const lines = [['', 'accuracy', 'oos AUROC', 'training', 'per utterance']]
  for (const r of results) {
    lines.push([
      r.name,
      `${(100 * r.accuracy).toFixed(2)} %`,
      r.oosAuroc.toFixed(4),
      `${r.trainSeconds.toFixed(1)} s${ratio(r.trainSeconds, ours?.trainSeconds)}`,
      `${r.microsPerUtterance.toFixed(1)} µs${ratio(r.microsPerUtterance, ours?.microsPerUtterance)}`,
    ])
  }
  return aligned(lines)
}

type Detector = { name: string; detect(text: string, current: string): string; loadMillis: number }
type Detected = { name: string; alone: number; kept: number; switched: number; micros: number; loadMillis: number }

const languages = ['en', 'de', 'es', 'fr', 'it', 'pt']
const unknown = 'xx'

/** Ours; each library as it comes; and each listened to only where it is sure and the utterance has three words. */
async function detectors(): Promise<Detector[]> {
  const timed = async <T>(load: () => Promise<T>) => {
    const began = performance.now()
    return { loaded: await load(), loadMillis: performance.now() - began }
  }
  const own = await timed(async () => {
    const { languageOf } = await import('../nlu/language.ts')
    languageOf(normalise('guten Tag zusammen, ich suche Schuhe'), 'en', languages)
    return languageOf
  })
  const tinyld = await timed(async () => {
    const { detectAll } = await import('tinyld')
    detectAll('guten Tag zusammen', { only: languages })
    return detectAll
  })
  const eld = await timed(async () => {
    const { eld } = await import('eld/large')
    eld.setLanguageSubset(languages)
    return eld
  })
  const long = (text: string) => text.trim().split(/\s+/).length >= 3
  const byTinyld = (text: string) => tinyld.loaded(text, { only: languages })[0]
  return [
    {
      name: 'aisle',
      detect: (text, current) => own.loaded(normalise(text), current, languages),
      loadMillis: own.loadMillis,
    },
    { name: 'tinyld', detect: (text, current) => byTinyld(text)?.lang ?? current, loadMillis: tinyld.loadMillis },
    {
      name: 'tinyld, if sure',
      detect: (text, current) => {
        const best = byTinyld(text)
        return best && best.accuracy >= 0.5 && long(text) ? best.lang : current
      },
      loadMillis: tinyld.loadMillis,
    },
    { name: 'eld', detect: (text, current) => eld.loaded.detect(text).language || current, loadMillis: eld.loadMillis },
    {
      name: 'eld, if sure',
      detect: (text, current) => {
        const found = eld.loaded.detect(text)
        return found.language && found.isReliable() && long(text) ? found.language : current
      },
      loadMillis: eld.loadMillis,
    },
  ]
}

/**
 * `alone`: the language found where nothing was said before. `kept`: a conversation in the language stays in it.
 * `switched`: one in English (for English utterances: in German) changes to it with this one utterance.
 */
function measureDetector({ name, detect, loadMillis }: Detector, held: { text: string; language: string }[]): Detected {
  const share = (current: (language: string) => string) => {
    const byLanguage = languages.map(language => {
      const own = held.filter(row => row.language === language)
      return own.filter(row => detect(row.text, current(language)) === language).length / own.length
    })
    return byLanguage.reduce((sum, one) => sum + one, 0) / languages.length
  }
  const alone = share(() => unknown)
  const micros = held.map(row => {
    const began = performance.now()
    detect(row.text, row.language)
    return (performance.now() - began) * 1000
  })
  return {
    name,
    alone,
    kept: share(language => language),
    switched: share(language => (language === 'en' ? 'de' : 'en')),
    micros: micros.sort((a, b) => a - b)[Math.floor(micros.length / 2)]!,
    loadMillis,
  }
}

async function compareLanguages(json: boolean): Promise<void> {
  const file = (language: string) => new URL(`../test/nlu/held-out/${language}.csv`, import.meta.url).pathname
  const held = languages.flatMap(language => readRows(file(language)).map(({ text }) => ({ text, language })))
  const results = (await detectors()).map(detector => measureDetector(detector, held))
  if (json) return console.log(JSON.stringify(results, null, 2))
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  console.log(
    aligned([
      ['', 'alone', 'kept', 'switched', 'per utterance', 'loading'],
      ...results.map(r => [
        r.name,
        ...[r.alone, r.kept, r.switched].map(percent),
        `${r.micros.toFixed(1)} µs`,
        `${r.loadMillis.toFixed(0)} ms`,
      ]),
    ]),
  )
}

/** Rows of a table as text, the first column to the left. */
function aligned(lines: string[][]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map(line => line[column]!.length)))
  return lines
    .map(line =>
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
    )
    .join('\n')
}

const options = benchOptions('nlu --data FILE [--only aisle,natural,nlp.js] [--json], or nlu --language [--json]', {
  data: { type: 'string' },
  json: { type: 'boolean' },
  only: { type: 'string' },
  language: { type: 'boolean' },
})
if (options.language) {
  await compareLanguages(options.json ?? false)
  process.exit(0)
}
if (!options.data) {
  console.error('which data? node bench/nlu.ts --data <file in the style of CLINC150, with train and test> [--json]')
  process.exit(2)
}
let splits: { train: Row[]; test: Row[] }
try {
  splits = readSplits(options.data)
} catch (error) {
  console.error(`cannot read ${options.data}: ${error instanceof Error ? error.message : error}`)
  process.exit(2)
}
const only = options.only?.split(',')
const results: Result[] = []
for (const contender of [aisle, natural, nlpjs]) {
  if (only && !only.includes(contender.name)) continue
  if (!options.json) console.error(`${contender.name}: training on ${splits.train.length} rows`)
  try {
    results.push(await measure(contender, splits.train, splits.test))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    console.error(`${contender.name} is left out: ${String((error as Error).message).split('\n')[0]}`)
  }
}
console.log(options.json ? JSON.stringify(results, null, 2) : table(results))
