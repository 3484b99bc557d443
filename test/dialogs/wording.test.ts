import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { spokenLanguages, type WordingArgs, type WordingKey, wordingFor } from '../../dialogs/wording.ts'

const root = new URL('../..', import.meta.url).pathname

const locales = Object.fromEntries(spokenLanguages.map(language => [language, textsOf(language)]))
const en = locales.en!
const voice = '.spoken'
const keysOf = (texts: Record<string, string>) => Object.keys(texts).filter(key => !key.endsWith(voice))

/** Keys that are put together at run time: what comes after these prefixes is a status, an intent, ... */
const prefixes = [
  'intent.',
  'order-status.',
  'order-step.',
  'payment.',
  'find.relaxed.',
  'reason.',
  'action.',
  'refused.',
  'note.',
  'address.missing-',
  'size.measure.',
  'size.kind.',
]

function textsOf(language: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, 'dialogs/wording', `${language}.json`), 'utf8'))
}

describe.each(Object.entries(locales))('the wording in %s', (language, texts) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories as string[]
  /** The English that a message translates; a variant for voice that English has not, translates the written one. */
  const english = (key: string) => en[key] ?? en[key.slice(0, -voice.length)]!

  it('has the keys of the English one, no more and no less', () => {
    const missing = keysOf(en).filter(key => !(key in texts))
    const unknown = Object.keys(texts).filter(key => !(key in en) && !(key.endsWith(voice) && english(key)))
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] })
  })

  it('names each key once', () => {
    const source = readFileSync(join(root, 'dialogs/wording', `${language}.json`), 'utf8')
    const named = [...source.matchAll(/^ {2}"([^"]+)":/gm)].map(match => match[1]!)
    expect(named.filter((key, at) => named.indexOf(key) !== at)).toEqual([])
    expect(named.toSorted()).toEqual(Object.keys(texts).toSorted())
  })

  it('can be parsed, and has something to say', () => {
    const broken = Object.entries(texts).flatMap(([key, text]) => {
      try {
        partsOf(text, language)
        return text.trim() ? [] : [`${key}: empty`]
      } catch (error) {
        return [`${key}: ${error instanceof Error ? error.message : error}`]
      }
    })
    expect(broken).toEqual([])
  })

  it('takes the same arguments as the English one, and selects between the same options', () => {
    const own: Record<string, unknown> = {}
    const wanted: Record<string, unknown> = {}
    for (const [key, text] of Object.entries(texts)) {
      // A variant for voice may leave out what only the eye needs, but can be given nothing else.
      if (key.endsWith(voice) && !(key in en)) {
        const given = partsOf(english(key), 'en').args
        own[key] = [...partsOf(text, language).args].filter(name => !given.has(name))
        wanted[key] = []
      } else {
        own[key] = signature(text, language)
        wanted[key] = signature(english(key), 'en')
      }
    }
    expect(own).toEqual(wanted)
  })

  it('has the plural forms of the language, and the exact counts that English has', () => {
    const wrong = Object.entries(texts).flatMap(([key, text]) =>
      [...partsOf(text, language).plurals].flatMap(([name, own]) => {
        const reference = partsOf(english(key), 'en').plurals.get(name) ?? new Set()
        const odd = [...own].filter(form => (form.startsWith('=') ? !reference.has(form) : !forms.includes(form)))
        const lacking = [...reference].filter(form => (form.startsWith('=') || forms.includes(form)) && !own.has(form))
        return [
          ...odd.map(form => `${key}: ${name}: no form ${form}`),
          ...lacking.map(form => `${key}: ${name}: ${form} is missing`),
        ]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('can be said with any arguments, and nothing of the format is left over', () => {
    const wording = wordingFor(language, 'Europe/Berlin')
    const leftOver = Object.entries(texts).flatMap(([key, text]) => {
      const base = (key.endsWith(voice) ? key.slice(0, -voice.length) : key) as WordingKey
      return samplesOf(partsOf(text, language)).flatMap(args => {
        const said = key.endsWith(voice) ? wording.spoken(base, args) : wording.text(base, args)
        return said?.trim() && !/[{}#]|undefined|\bNaN\b/.test(said)
          ? []
          : [`${key} with ${JSON.stringify(args)}: ${said}`]
      })
    })
    expect(leftOver).toEqual([])
  })

  it('quotes the label that is to be tapped, and a word that stops a dialog', () => {
    expect(texts['order-status.problem']).toContain(texts['choice.person'])
    const word = /[“„«]\s*([^”“»]+?)\s*[”“»]/.exec(texts['fallback.asked-twice']!)?.[1]
    const stops = readFileSync(join(root, 'nlu/utterances', language, 'cancel_dialog.txt'), 'utf8')
      .toLowerCase()
      .split(/\r?\n/)
    expect(stops).toContain(word?.toLowerCase())
  })
})

describe('the sources', () => {
  const sources = ['dialogs', 'bot'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
      .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  const all = sources.join('\n')

  it('use every key', () => {
    const templates = prefixes.filter(prefix => all.includes(`\`${prefix}`))
    expect(templates, 'a prefix that no template begins with is no longer known').toEqual(prefixes)
    const unused = keysOf(en).filter(
      key => !all.includes(`'${key}'`) && !templates.some(prefix => key.startsWith(prefix)),
    )
    expect(unused).toEqual([])
  })

  it('say nothing that has no wording', () => {
    const said = sources.flatMap(saidIn)
    expect(said.length).toBeGreaterThan(50)
    expect([...new Set(said.filter(key => !(key in en)))]).toEqual([])
  })
})

/** What a message is made of, however deep it lies. */
type Parts = {
  args: Set<string>
  numbers: Set<string>
  selects: Map<string, Set<string>>
  plurals: Map<string, Set<string>>
}

type Node = { type: number; value?: string; options?: Record<string, { value: Node[] }>; children?: Node[] }

/** The `type` of a node of the parsed message. */
const literal = 0
const argument = 1
const select = 5
const pound = 7
const tag = 8

function partsOf(text: string, language: string): Parts {
  const parts: Parts = { args: new Set(), numbers: new Set(), selects: new Map(), plurals: new Map() }
  const visit = (nodes: Node[]) => {
    for (const node of nodes) {
      if (node.children) visit(node.children)
      if (node.type === literal || node.type === pound || node.type === tag) continue
      const name = node.value!
      parts.args.add(name)
      if (!node.options) {
        if (node.type !== argument) parts.numbers.add(name)
        continue
      }
      const forms = node.type === select ? parts.selects : parts.plurals
      forms.set(name, new Set([...(forms.get(name) ?? []), ...Object.keys(node.options)]))
      for (const option of Object.values(node.options)) visit(option.value)
    }
  }
  visit(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst() as unknown as Node[])
  return parts
}

/** The arguments by name, and for those that are selected by, the options. */
function signature(text: string, language: string): Record<string, string[]> {
  const { args, selects } = partsOf(text, language)
  return Object.fromEntries([...args].map(name => [name, [...(selects.get(name) ?? [])].toSorted()]))
}

/** Arguments that lead through every option and every plural form. */
function samplesOf({ args, numbers, selects, plurals }: Parts): WordingArgs[] {
  let samples: WordingArgs[] = [{}]
  for (const name of args) {
    const options = [...(selects.get(name) ?? [])]
    const exact = [...(plurals.get(name) ?? [])].filter(form => form.startsWith('=')).map(form => Number(form.slice(1)))
    const values: (string | number)[] =
      plurals.has(name) || numbers.has(name)
        ? [...new Set([...exact, 0, 1, 2, 7, 1_000_000])]
        : options.length > 0
          ? options.map(option => (option === 'other' ? 'a sample' : option))
          : ['a sample']
    samples = samples.flatMap(sample => values.map(value => ({ ...sample, [name]: value })))
  }
  return samples
}

/** The keys that a source hands as literals to whatever says them. */
function saidIn(source: string): string[] {
  // Where among the arguments the key stands.
  const callers: [RegExp, number][] = [
    [/\bsay\(/g, 0],
    [/\bwording(?:\(\))?\.(?:text|spoken)\(/g, 0],
    [/\b(?:ask|reject|tell)\(/g, 1],
  ]
  return callers.flatMap(([caller, place]) =>
    [...source.matchAll(caller)].flatMap(match => {
      // What a table of keys is looked up with, or the condition of a choice compares with, is no key.
      const key = argumentsAt(source, match.index + match[0].length)[place]?.replace(/\[[^\]]*\]/g, '') ?? ''
      return [...key.matchAll(/([!=]==\s*)?'([^'\n]*)'/g)].filter(([, compared]) => !compared).map(found => found[2]!)
    }),
  )
}

/** The arguments of a call as they are written, from just behind its opening bracket on. */
function argumentsAt(source: string, start: number): string[] {
  const found: string[] = []
  let depth = 0
  let from = start
  for (let at = start; at < source.length; at++) {
    const char = source[at]!
    if (char === "'" || char === '"' || char === '`') {
      for (at++; at < source.length && source[at] !== char; at++) if (source[at] === '\\') at++
    } else if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char) && depth-- === 0) return [...found, source.slice(from, at)]
    else if (char === ',' && depth === 0) {
      found.push(source.slice(from, at))
      from = at + 1
    }
  }
  return found
}
