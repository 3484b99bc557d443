import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { phrases } from '../../channels/alexa/phrases.ts'
import { sampleOf, samplesOf } from '../../channels/alexa/samples.ts'
import { intents } from '../../nlu/intents.ts'
import { aisle } from '../cli/run.ts'
import { dataFolder } from '../conversation.ts'
import { skillId } from './alexa-platform.ts'
import { openPlatform } from './platform.ts'

const folder = mkdtempSync(join(tmpdir(), 'aisle-manifest-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'))

async function manifest(name: string, env: Record<string, string>, out = name) {
  return aisle(['channels', 'manifest', name, '--out', join(folder, out), '--data', await dataFolder(), '--json'], {
    env: { AISLE_PUBLIC_URL: 'https://chat.shop.example', ...env },
  })
}

describe('what Alexa is told', () => {
  const locales = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'pt-BR']
  beforeAll(async () => {
    const { status, err } = await manifest('alexa', { ALEXA_SKILL_ID: skillId, ALEXA_INVOCATION_NAME: 'nordic gear' })
    expect(err).toBe('')
    expect(status).toBe(0)
  })

  test('the skill is what its manifest says, in each locale', () => {
    const { manifest: skill } = read('alexa/skill.json')
    expect(skill.apis.custom.endpoint).toEqual({
      uri: 'https://chat.shop.example/channels/alexa',
      sslCertificateType: 'Trusted',
    })
    expect(Object.keys(skill.publishingInformation.locales)).toEqual(locales)
    expect(skill.publishingInformation.locales['de-DE'].examplePhrases).toEqual(['Alexa, öffne nordic gear'])
    expect(readdirSync(join(folder, 'alexa/interactionModels/custom')).sort()).toEqual(
      locales.map(locale => `${locale}.json`).sort(),
    )
  })

  test.each(locales)('the model of %s is one that Alexa builds', locale => {
    const path = `alexa/interactionModels/custom/${locale}.json`
    expect(readFileSync(join(folder, path)).byteLength).toBeLessThan(1_500_000)
    const { languageModel, dialog, prompts } = read(path).interactionModel
    type Slot = { name: string; type: string; samples?: string[] }
    const all = languageModel.intents as { name: string; slots?: Slot[]; samples: string[] }[]
    expect(all.length).toBeLessThanOrEqual(250)
    expect(new Set(all.map(one => one.name)).size).toBe(all.length)
    for (const needed of ['Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome', 'Yes', 'No', 'Next', 'Repeat'])
      expect(all.map(one => one.name)).toContain(`AMAZON.${needed}Intent`)
    for (const { name, slots = [], samples } of all) {
      expect(name).toMatch(/^(AMAZON\.[A-Za-z]+|[a-z_]+)$/)
      if (!name.startsWith('AMAZON.')) expect(samples, name).not.toHaveLength(0)
      for (const sample of samples) {
        expect(sample, name).toMatch(/^(?:[\p{L}\p{M}'-]+|\{[a-z]+\})(?: (?:[\p{L}\p{M}'-]+|\{[a-z]+\}))*$/u)
        expect(sample).toBe(sample.toLowerCase())
        const used = [...sample.matchAll(/\{(\w+)\}/g)].map(match => match[1])
        for (const slot of used) expect(slots.map(one => one.name)).toContain(slot)
        const free = used.filter(slot => slots.find(one => one.name === slot)!.type === 'AMAZON.SearchQuery')
        if (free.length > 0) {
          expect(used, 'free text stands alone').toHaveLength(1)
          expect(sample, 'free text comes after other words').toMatch(/^[^{]+ \{/)
        }
      }
      for (const { name: slot } of slots) expect(samples.join(), `${name} uses ${slot}`).toContain(`{${slot}}`)
    }
    const samples = all.flatMap(one => one.samples)
    expect(samples.filter((one, i) => samples.indexOf(one) !== i)).toEqual([])
    const types = languageModel.types as { name: string; values: { name: { value: string; synonyms: string[] } }[] }[]
    for (const { type } of all.flatMap(one => one.slots ?? []))
      expect(type.startsWith('AMAZON.') || types.some(one => one.name === type), type).toBe(true)
    expect(dialog.intents[0].slots[0].prompts.elicitation).toBe(prompts[0].id)
  })

  test('what shoppers say of nothing in particular is theirs; what would lose its words is not', () => {
    const { intents: all } = read('alexa/interactionModels/custom/en-US.json').interactionModel.languageModel
    const samples = (name: string) =>
      (all as { name: string; samples: string[] }[]).find(one => one.name === name)?.samples
    expect(samples('order_status')).toContain('has my order shipped')
    expect(samples('AMAZON.YesIntent')).toEqual([])
    expect(samples('AMAZON.StopIntent')).toContain('bye')
    expect(samples('return_item')).toContain('return item')
    expect(samples('find_product')).toBeUndefined()
    for (const name of Object.keys(intents))
      for (const sample of samples(name) ?? []) expect(sample).not.toMatch(/kettle|jacket|boots/)
  })

  test('every language has the same words before free text', () => {
    const own = Object.keys(phrases.en!.carriers)
    for (const [language, { carriers }] of Object.entries(phrases)) {
      expect(Object.keys(carriers), language).toEqual(own)
      for (const words of Object.values(carriers)) expect(sampleOf(words), words).toBe(words)
    }
  })

  test('without an address nothing is made, and it says why', async () => {
    const { status, err } = await manifest('alexa', { ALEXA_SKILL_ID: skillId, AISLE_PUBLIC_URL: '' }, 'nothing')
    expect(status).toBe(2)
    expect(err).toMatch(/AISLE_PUBLIC_URL/)
    expect((await manifest('alexa', {}, 'without-an-id')).status).toBe(0)
    expect((await manifest('web', {}, 'nothing')).err).toMatch(/needs no manifest/)
  })
})

test('samples: what Alexa does not take is left out', () => {
  expect(sampleOf('Where’s my order?!')).toBe("where's my order")
  expect(sampleOf('Ist das größer, bitte?')).toBe('ist das größer bitte')
  expect(sampleOf('où est-ce')).toBe('où est-ce')
  for (const bad of [
    'order 1043',
    '50 % off',
    'a/b',
    '#W12',
    '¿?',
    '',
    'one two three four five six seven eight nine ten',
  ])
    expect(sampleOf(bad), bad).toBeUndefined()
  const samples = samplesOf(
    {
      deny: ['no', 'no thanks', 'no way', 'no no'],
      cancel_order: [
        'cancel my order',
        'cancel my lamp',
        'cancel the order',
        'no',
        'cancel my order now',
        'cancel order',
      ],
    },
    3,
  )
  expect(samples.deny).toContain('no')
  expect(samples.cancel_order).toHaveLength(3)
  expect(samples.cancel_order).not.toContain('no')
  expect(samples.cancel_order).not.toContain('cancel my lamp')
})

describe('what Dialogflow is told', () => {
  const env = { GOOGLE_PROJECT_ID: 'shop-of-the-test', GOOGLE_DIALOGFLOW_SECRET: 'agreed-with-dialogflow' }

  test('an agent that asks the webhook for everything', async () => {
    const { status, out } = await manifest('google', env)
    expect(status).toBe(0)
    const files: string[] = JSON.parse(out).files
    expect(read('google/package.json')).toEqual({ version: '1.0.0' })
    expect(read('google/agent.json')).toMatchObject({
      language: 'en',
      supportedLanguages: ['de', 'fr', 'es', 'it', 'pt-br'],
      webhook: {
        url: 'https://chat.shop.example/channels/google',
        headers: { 'X-Aisle-Secret': 'agreed-with-dialogflow' },
        available: true,
      },
    })
    const own = files
      .filter(file => /^intents\/(?!.*_usersays_).*\.json$/.test(file))
      .map(file => read(`google/${file}`))
    expect(own.every(one => one.webhookUsed)).toBe(true)
    expect(own.filter(one => one.fallbackIntent)).toHaveLength(1)
    expect(new Set(own.map(one => one.id)).size).toBe(own.length)
    expect(own.find(one => one.name === 'opened').events).toContainEqual({ name: 'GOOGLE_ASSISTANT_WELCOME' })
    const names = new Set(own.map(one => one.name))
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt-br']) {
      const seen = new Map<string, string>()
      const phrases = files.filter(file => file.endsWith(`_usersays_${language}.json`))
      expect(phrases.length).toBeGreaterThan(40)
      for (const file of phrases) {
        const name = /^intents\/(.*)_usersays_/.exec(file)![1]!
        expect(names).toContain(name)
        for (const { data, lang } of read(`google/${file}`)) {
          expect(lang).toBe(language)
          expect(data[0].text.length).toBeLessThanOrEqual(768)
          const text = data[0].text.toLowerCase()
          expect(seen.get(text) ?? name, text).toBe(name)
          seen.set(text, name)
        }
      }
    }
    const once = files.map(file => readFileSync(join(folder, 'google', file), 'utf8'))
    await manifest('google', env, 'again')
    expect(files.map(file => readFileSync(join(folder, 'again', file), 'utf8'))).toEqual(once)
  })

  test('without a secret nothing is made, and it says why', async () => {
    const { status, err } = await manifest('google', { GOOGLE_PROJECT_ID: 'shop-of-the-test' }, 'nothing')
    expect(status).toBe(2)
    expect(err).toMatch(/GOOGLE_DIALOGFLOW_SECRET/)
  })
})

describe('aisle channels check', () => {
  test('sees whether the webhook answers, and refuses what is not signed', async () => {
    const server = await openPlatform(({ path }) =>
      path === '/certs' ? { body: { one: 'a key' } } : path === '/channels/google' ? { status: 403 } : { status: 200 },
    )
    const env = {
      GOOGLE_PROJECT_ID: 'shop-of-the-test',
      GOOGLE_CERTS_URL: `${server.url}/certs`,
      AISLE_PUBLIC_URL: server.url,
      ALEXA_SKILL_ID: skillId,
    }
    const good = await aisle(['channels', 'check', 'google'], { env })
    expect(good.out).toMatch(/✓ keys: 1 at .*\n✓ webhook: .* refuses what is not signed/)
    expect(good.status).toBe(0)
    const open = await aisle(['channels', 'check', 'alexa'], { env })
    expect(open.out).toMatch(/✗ address: http:[\s\S]*✗ webhook: .* answers with 200\n {2}.*developer\.amazon\.com/)
    expect(open.status).toBe(1)
    await server.close()
    const gone = await aisle(['channels', 'check', 'google'], { env })
    expect(gone.out).toMatch(/✗ keys: .*\n[\s\S]*✗ webhook: /)
    expect(gone.status).toBe(1)
  })
})
