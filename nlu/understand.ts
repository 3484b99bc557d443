import { pickOffered } from './choices.ts'
import type { Classifier, Ranked } from './classifier.ts'
import { applyRuling, ruleOn } from './context.ts'
import { isCorrection } from './correction.ts'
import { entitiesIn, entityOf } from './entities/find.ts'
import type { Asked, Found } from './entities/finder.ts'
import { languageOf } from './language.ts'
import { normalise, type Reading, textOf } from './normalise.ts'
import { withDigits } from './numbers.ts'
import { type Request, requestsIn } from './requests.ts'
import { flagsOf } from './safety.ts'
import { sentimentOf } from './sentiment.ts'
import type { Situation, Understanding, Understood } from './understanding.ts'
import { isUnfamiliar } from './unfamiliar.ts'
import { type Answer, answerIn } from './yes-no.ts'

export type Understander = {
  /** Synchronous, deterministic, bounded, and never throws, whatever the text. */
  understand(text: string, situation: Situation): Understanding
  /** The languages that it has a classifier for. */
  languages: string[]
}

/** Builds the understanding of a conversation from one classifier per language; other languages are read as English. */
export function createUnderstander(options: { classifiers: Record<string, Classifier> }): Understander {
  const { classifiers } = options

  function understand(text: string, situation: Situation): Understanding {
    const plain = normalise(text)
    // Classifiers may be added while we run: a language counts from the moment it has one.
    const languages = Object.keys(classifiers)
    const held = situation.locale.slice(0, 2).toLowerCase()
    const language = languageOf(plain, held, languages)
    const reading = withDigits(plain, language)
    const classifier = classifiers[language] ?? classifiers.en
    const asked: Asked = {
      kind: situation.expecting?.kind,
      language,
      currency: situation.currency,
      now: situation.now,
      timeZone: situation.timeZone,
      situation,
    }
    const found = entitiesIn(reading, asked, situation.lexicon.find(plain.original, language))
    found.push(...pickOffered(reading, found, situation, language))
    found.sort((a, b) => a.start - b.start || b.end - a.end)

    const answer = answerIn(reading, language, asked.kind === 'yes-no')
    const correction = isCorrection(reading, language, answer?.answer === 'no' && answer.rest !== undefined)
    // "Not for me" where that is offered picks it, rather than says no.
    const refusal = asked.kind !== 'yes-no' && found.some(one => one.type === 'choice') ? undefined : answer
    const requested =
      classifier && saying.test(reading.folded) ? requestsOf(reading, refusal, found, classifier, language) : []
    let ruled = requested.length === 0
    const meant = requested.map(one => withoutPointless(one, situation))
    // "I have the mat already" names a button for the mat, and is plainly no wish to see it.
    const [top] = meant.flatMap(one => one.classified.ranked[0] ?? [])
    if (top && aboutShown.has(top.intent) && top.confidence >= surely) remove(found, one => one.named === true)
    const requests = meant.flatMap(request => {
      const ruling = ruleOn(reading, request, found, situation)
      ruled ||= ruling !== undefined
      const ranked = ruling
        ? applyRuling(request.classified.ranked, ruling)
        : inScope(request, classifier!, reading, answer === undefined && determiner.test(plain.folded))
      return understood(reading, request, ranked, found)
    })
    return {
      language: requestedLanguage(found, requests, languages) ?? (language === held ? situation.locale : language),
      requests:
        answer && asked.kind === 'yes-no'
          ? requests.filter(one => one.entities.length > 0 || one.confidence >= worthless)
          : requests,
      ...(answer ? { answer: answer.answer } : asked.kind === 'yes-no' ? answerByClassifier(requests) : {}),
      correction,
      sentiment: sentimentOf(plain),
      flags: flagsOf(plain),
      by: ruled ? 'rules' : 'classifier',
    }
  }

  return {
    understand,
    get languages() {
      return Object.keys(classifiers)
    },
  }
}

function remove<T>(list: T[], unwanted: (one: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(one => !unwanted(one)))
}

/** What is said of things on show means nothing where there are none, or while something else is asked. */
function withoutPointless(request: Request, { shown, expecting }: Situation): Request {
  const { classified } = request
  const [top] = classified.ranked
  if (
    !top ||
    !aboutShown.has(top.intent) ||
    ((shown?.length ?? 0) > 0 && (!expecting?.slot || expecting.kind === 'product'))
  )
    return request
  const others = classified.ranked.filter(one => !aboutShown.has(one.intent))
  const share = others.reduce((sum, one) => sum + one.confidence, 0)
  const lift = top.confidence < unsure ? 1 : Math.min(mostLift, 1 / Math.max(share, 1e-6))
  const ranked = others.map(one => ({ ...one, confidence: one.confidence * lift }))
  return { ...request, classified: { ...classified, ranked } }
}

const aboutShown = new Set(['why_recommended', 'not_for_me'])
/** The next best guess is no certainty for it. */
const mostLift = 3

const worthless = 0.25
const saying = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** The requests of an utterance, or of what it holds beside a yes or no. */
function requestsOf(
  reading: Reading,
  answer: Answer | undefined,
  found: Found[],
  classifier: Classifier,
  language: string,
): Request[] {
  if (!answer) return requestsIn(reading, 0, found, classifier, language)
  if (answer.rest === undefined) return []
  const requests = requestsIn(reading, answer.rest, found, classifier, language)
  const only = requests.length === 1 ? requests[0] : undefined
  const guess = only?.classified.ranked[0]
  if (!only || !guess) return requests
  const whole = classifier.classify(reading.original)
  const top = whole.ranked[0]
  if (!top || top.confidence < surely) return requests
  if (top.intent === (answer.answer === 'yes' ? 'affirm' : 'deny')) {
    // "no thanks, I've got enough of those": what follows only says why. Short words name what is meant: "no, the red one".
    const named = found.some(one => one.start >= answer.rest! && one.type !== 'reference')
    return named || reading.folded.length - answer.rest < longAnswer ? requests : []
  }
  // "no no, stop that": the classifier knows the whole better than what is left of it.
  return guess.confidence < unsure ? [{ ...only, classified: whole }] : requests
}

const surely = 0.8
const unsure = 0.6
const longAnswer = 20

/** The "no" of "no laces" belongs to the laces. */
const determiner = /^\s*(?:no|kein|keine|keinen|ohne|pas de|sin|sem|senza|without|not?) [\p{L}]/u

/** What no intent covers keeps its best guess, with little trust in it. */
function inScope({ classified }: Request, classifier: Classifier, reading: Reading, noAnswer: boolean): Ranked[] {
  const { outOfScope } = classified
  const ranked = noAnswer && classified.ranked[0]?.intent === 'deny' ? classified.ranked.slice(1) : classified.ranked
  const top = ranked[0]
  if (!top || outOfScope < classifier.threshold) return ranked
  // Letters pressed at random resemble something: only what was learnt as it stands ("cya") is believed.
  const random = top.confidence < learnt && isUnfamiliar(reading.words)
  return ranked.map(one => ({ ...one, confidence: one.confidence * (random ? 0.2 : 1 - outOfScope) }))
}

const learnt = 0.95

function understood(reading: Reading, request: Request, ranked: Ranked[], found: Found[]): Understood[] {
  const [top, ...others] = ranked
  if (!top) return []
  const { start, end } = request
  const own = found.filter(one => one.start >= start && one.start < end)
  return [
    {
      text: textOf(reading, start, end).trim(),
      intent: top.intent,
      confidence: top.confidence,
      alternatives: others.slice(0, 4),
      entities: own.map(one => entityOf(reading, one)),
    },
  ]
}

/** "I don't want that" where yes or no was asked: no phrase of ours, but the classifier knows it. */
function answerByClassifier(requests: Understood[]): { answer?: 'yes' | 'no' } {
  const only = requests.length === 1 ? requests[0]! : undefined
  if (!only || only.confidence < 0.7) return {}
  return only.intent === 'affirm' ? { answer: 'yes' } : only.intent === 'deny' ? { answer: 'no' } : {}
}

/** "speak German": the language from the next reply on. */
function requestedLanguage(found: Found[], requests: Understood[], languages: string[]): string | undefined {
  const named = found.find(one => one.type === 'language' && !one.negated)
  const language = typeof named?.value === 'string' ? named.value : undefined
  const wanted = requests.some(request => request.intent === 'change_language' && request.confidence >= 0.5)
  return language && wanted && languages.includes(language) ? language : undefined
}
