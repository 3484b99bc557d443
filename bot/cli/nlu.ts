import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { evaluate } from '../../nlu/evaluate.ts'
import { readRows } from '../../nlu/rows.ts'
import { loadOrTrain } from '../../nlu/train.ts'
import { modelFolder } from '../models.ts'
import { openAisle, print, printJson } from './open.ts'

const utterances = fileURLToPath(new URL('../../nlu/utterances', import.meta.url))

/** Trains every language into the cache, so that the first start need not. */
export async function train(options: { language?: string[]; out?: string; json?: boolean }): Promise<void> {
  const folder = options.out ?? modelFolder()
  const languages = options.language ?? readdirSync(utterances)
  const trained = []
  for (const language of languages) {
    const began = performance.now()
    const { intents } = await loadOrTrain(language, folder)
    const seconds = Math.round(performance.now() - began) / 1000
    trained.push({ language, intents: intents.length, seconds })
    if (!options.json) print(`${language}: ${intents.length} intents, ${seconds} s`)
  }
  if (options.json) printJson({ folder, trained })
}

/** Measures the understanding on files of one's own. */
export async function evaluateFiles(options: { train: string; test: string; json?: boolean }): Promise<void> {
  const result = await evaluate({ train: readRows(options.train), test: readRows(options.test) })
  if (options.json) return printJson(result)
  for (const [name, value] of Object.entries(result)) {
    if (typeof value === 'number') print(`${name.padEnd(14)} ${Number.isInteger(value) ? value : value.toFixed(4)}`)
  }
}

/** Which intent an utterance has, and which words decided. */
export async function explain(
  text: string,
  options: { language?: string; data?: string; json?: boolean },
): Promise<void> {
  const aisle = await openAisle(options)
  try {
    const lexicon = await aisle.engine.lexicon()
    const { currency, timeZone } = aisle.engine.knowledge.shop
    const understanding = (await aisle.engine.understander()).understand(text, {
      lexicon,
      locale: options.language ?? aisle.engine.knowledge.shop.locales[0] ?? 'en',
      currency,
      timeZone,
      now: new Date(),
    })
    const classifier = await loadOrTrain(options.language ?? understanding.language, modelFolder())
    const why = classifier.explain(text)
    const { ranked, outOfScope } = classifier.classify(text)
    if (options.json) return printJson({ ...why, ranked, outOfScope, understanding })
    for (const one of ranked) print(`${(one.confidence * 100).toFixed(1).padStart(6)} %  ${one.intent}`)
    print(`${(outOfScope * 100).toFixed(1).padStart(6)} %  (out of scope)\n`)
    for (const word of why.words)
      print(`${word.weight >= 0 ? '+' : '−'}${Math.abs(word.weight).toFixed(2).padStart(6)}  ${word.text}`)
    for (const request of understanding.requests) {
      print(`\n“${request.text}”: ${request.intent} (${(request.confidence * 100).toFixed(0)} %)`)
      for (const entity of request.entities)
        print(`  ${entity.negated ? 'not ' : ''}${entity.type} ${JSON.stringify(entity.value)}  “${entity.text}”`)
    }
  } finally {
    await aisle.close()
  }
}
