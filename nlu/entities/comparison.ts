import type { Reading } from '../normalise.ts'
import { adjectives, attributeNouns, inflect, type Sense } from './comparison-words.ts'
import { type Finder, type Found, matches } from './finder.ts'

type Degree = 'more' | 'most'
type Form = Sense & { degree: Degree }

const english = englishForms()
const german = germanForms()
const nouns = new RegExp(
  `^ (${attributeNouns
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'u',
)
/** Words that say only how much: what of, the noun tells. */
const amounts =
  /(?<!\p{L})(maximum|max|maximal(?:e[rnsm]?)?|highest|most|hochste[rnsm]?|meiste[nr]?|le plus de|la plus grande|mayor|maior|maggiore?|massim[oa]|maxim[oa]|minimum|min|minimal|lowest|least|niedrigste[rnsm]?|menor|minim[oa]|more|higher|mehr|hohere[rnsm]?|plus de|mas|mais|piu|less|lower|fewer|weniger|niedrigere[rnsm]?|moins de|menos|meno|better|best|bessere[rnsm]?|beste[rnsm]?|meilleure?|mejor|melhor|migliore?|longest|longer|largest|larger|biggest|bigger|smallest|smaller|greatest|greater|strongest)(?= )/gu
const least = /^(?:min|lowest|least|niedrig|menor|minim|less|lower|fewer|weniger|moins|menos|meno|small)/
const most =
  /^(?:max|highest|most|hochst|meist|le plus|la plus|min|lowest|least|niedrigste|longest|largest|biggest|smallest|greatest|best$|beste|strongest|massim|mayor|maior|menor)/
/** "no longer" and "at least" compare nothing. */
const idle = /(?:no|any|much|at|how|take|takes|taking|wait|i'd|you'd|had|not|nicht|al|por lo|pelo|au) $/

/** "the cheapest", "a brighter one", "less expensive", "maximum zoom", "moins cher". */
export const findComparisons: Finder = (reading, asked) => {
  const found: Found[] = []
  const add = ({ attribute, direction, degree }: Form, start: number, end: number) => {
    if (found.some(one => start < one.end && one.start < end)) return
    const value =
      degree === 'most'
        ? { attribute, direction: direction > 0 ? 'most' : 'least' }
        : { attribute, direction: direction > 0 ? 'more' : 'less' }
    found.push({ type: degree === 'most' ? 'superlative' : 'comparative', value, start, end })
  }
  byNoun(reading, add)
  if (asked.language === 'de') germanWords(reading, add)
  else if (asked.language in adjectives && asked.language !== 'en') romanceWords(reading, asked.language, add)
  else englishWords(reading, add)
  return found
}

type Add = (form: Form, start: number, end: number) => void

function byNoun({ folded }: Reading, add: Add) {
  for (const match of matches(amounts, folded)) {
    const end = match.index + match[0].length
    const noun = nouns.exec(folded.slice(end, end + 24))
    if (!noun || idle.test(folded.slice(Math.max(0, match.index - 8), match.index))) continue
    const form: Form = {
      attribute: noun[1]!,
      direction: least.test(match[0]) ? -1 : 1,
      degree: most.test(match[0]) ? 'most' : 'more',
    }
    add(form, match.index, end + noun[0].length)
  }
}

function englishForms(): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const [word, sense] of adjectives.en!) {
    const [comparative, superlative] = inflect(word)
    forms.set(comparative, { ...sense, degree: 'more' })
    forms.set(superlative, { ...sense, degree: 'most' })
  }
  forms.set('better', { attribute: 'quality', direction: 1, degree: 'more' })
  forms.set('nicer', { attribute: 'quality', direction: 1, degree: 'more' })
  forms.set('best', { attribute: 'quality', direction: 1, degree: 'most' })
  forms.set('nicest', { attribute: 'quality', direction: 1, degree: 'most' })
  return forms
}

function englishWords({ folded, words }: Reading, add: Add) {
  for (let i = 0; i < words.length; i++) {
    const { form, start, end } = words[i]!
    const next = words[i + 1]
    const sense = next && adjectives.en!.get(next.form)
    if (
      (form === 'more' || form === 'less' || form === 'most' || form === 'least') &&
      sense &&
      next.start === end + 1
    ) {
      const sign = form === 'less' || form === 'least' ? -1 : 1
      add(
        {
          attribute: sense.attribute,
          direction: (sense.direction * sign) as 1 | -1,
          degree: /st$/.test(form) ? 'most' : 'more',
        },
        start,
        next.end,
      )
    } else if (form === 'as' && sense && words[i + 2]?.form === 'as' && words[i + 3]?.form === 'possible') {
      add({ ...sense, degree: 'most' }, start, words[i + 3]!.end)
    } else if (form.endsWith('er') || form.endsWith('st')) {
      const known = english.get(form)
      if (known && !idle.test(folded.slice(Math.max(0, start - 8), start))) add(known, start, end)
    }
  }
}

function germanForms(): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const [stem, sense] of adjectives.de!) {
    const more: Form = { ...sense, degree: 'more' }
    const most: Form = { ...sense, degree: 'most' }
    for (const ending of ['ere', 'eren', 'erer', 'eres', 'erem', 'er']) forms.set(stem + ending, more)
    for (const ending of ['ste', 'sten', 'ster', 'stes', 'este', 'esten', 'ester', 'estes', 'te', 'ten']) {
      if (ending.startsWith('t') && !/(?:ß|ss)$/.test(stem)) continue
      forms.set(stem + ending, most)
    }
  }
  for (const ending of ['beste', 'besten', 'bester', 'bestes'])
    forms.set(ending, { attribute: 'quality', direction: 1, degree: 'most' })
  return forms
}

// The dots matter: "größer" compares, "großer" only describes.
const undotted = /^(?:groß|gross|lang|kurz|hoh|warm|stark)er$/

function germanWords({ folded, cased, words }: Reading, add: Add) {
  for (const { start, end } of words) {
    const form = cased.slice(start, end).toLowerCase()
    const known = german.get(form)
    if (!known || undotted.test(form)) continue
    // "ein kleiner Rucksack" describes, "kleiner bitte" compares.
    const describes =
      form.endsWith('er') &&
      !form.endsWith('erer') &&
      /^[a-zäöüß]+er$/.test(form) &&
      /^ \p{L}/u.test(folded.slice(end, end + 2))
    if (describes && !/^ (?:bitte|als|und|oder|sein|ist|ware|geht|haben)/.test(folded.slice(end, end + 7))) continue
    add(known, start, end)
  }
}

const romance: Record<string, { more: RegExp; article: RegExp; irregular: Record<string, Sense> }> = {
  fr: {
    more: /^(plus|moins)$/,
    article: /^(?:le|la|les)$/,
    irregular: {
      meilleur: { attribute: 'quality', direction: 1 },
      meilleure: { attribute: 'quality', direction: 1 },
      meilleurs: { attribute: 'quality', direction: 1 },
    },
  },
  es: {
    more: /^(mas|menos)$/,
    article: /^(?:el|la|los|las|lo)$/,
    irregular: {
      mejor: { attribute: 'quality', direction: 1 },
      mejores: { attribute: 'quality', direction: 1 },
      mayor: { attribute: 'size', direction: 1 },
      menor: { attribute: 'size', direction: -1 },
    },
  },
  pt: {
    more: /^(mais|menos)$/,
    article: /^(?:o|a|os|as)$/,
    irregular: {
      melhor: { attribute: 'quality', direction: 1 },
      melhores: { attribute: 'quality', direction: 1 },
      maior: { attribute: 'size', direction: 1 },
      menor: { attribute: 'size', direction: -1 },
    },
  },
  it: {
    more: /^(piu|meno)$/,
    article: /^(?:il|la|lo|i|le|gli)$/,
    irregular: { migliore: { attribute: 'quality', direction: 1 }, migliori: { attribute: 'quality', direction: 1 } },
  },
}

function romanceWords({ words }: Reading, language: string, add: Add) {
  const own = romance[language]
  if (!own) return
  for (let i = 0; i < words.length; i++) {
    const { form, start, end } = words[i]!
    const next = words[i + 1]
    const before = words[i - 1]
    const sense = own.more.test(form) && next ? adjectives[language]!.get(next.form) : undefined
    // "le plus cher" and "le modèle le plus cher" end the scale, "plus cher" does not.
    const topped = before !== undefined && own.article.test(before.form)
    const degree: Degree = topped ? 'most' : 'more'
    const from = topped ? before.start : start
    if (sense && next) {
      const sign = /^(?:moins|menos|meno)$/.test(form) ? -1 : 1
      add({ attribute: sense.attribute, direction: (sense.direction * sign) as 1 | -1, degree }, from, next.end)
    } else if (Object.hasOwn(own.irregular, form)) {
      add({ ...own.irregular[form]!, degree }, from, end)
    }
  }
}
