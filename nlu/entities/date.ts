import { createRequire } from 'node:module'
import type { ParsedResult } from 'chrono-node'
import type { Reading } from '../normalise.ts'
import { type Finder, type Found, hinted } from './finder.ts'

type Parser = {
  parse(
    text: string,
    reference: { instant: Date; timezone?: number },
    option?: { forwardDate?: boolean },
  ): ParsedResult[]
}

// Half a megabyte of patterns that most conversations never need.
const require = createRequire(import.meta.url)
let chrono: Record<string, Parser> | undefined

const cue =
  /(?<!\p{L})(?:today|tonight|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|august|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|weekend|last (?:week|month|year|night)|next (?:week|month|year)|this (?:week|month|year|morning)|(?:days?|weeks?|months?|years?) ago|in (?:\d{1,3}|a|one|a few) (?:days?|weeks?|months?)|christmas|heute|morgen|gestern|vorgestern|ubermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|marz|mai|juni|juli|oktober|dezember|letzte[nrs]? (?:woche|monat|jahr)|nachste[nrs]? (?:woche|monat|jahr)|vor \d{1,3} (?:tagen|wochen|monaten)|aujourd'hui|demain|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|semaine derniere|mois dernier|il y a|hoy|manana|ayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|semana pasada|mes pasado|hace \d{1,3}|hoje|amanha|ontem|segunda-feira|terca|quarta-feira|quinta-feira|sexta|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|semana passada|ha \d{1,3} (?:dias|semanas)|oggi|domani|ieri|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|settimana scorsa|mese scorso|\d{1,3} giorni fa)(?!\p{L})|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}(?:st|nd|rd|th) of|may \d{1,2}|\d{1,2} may/u

/** Words without which none of the above stands. */
const near = hinted(
  'today|tonight|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|weekend|week|month|year|day|night|morning|ago|christmas|heute|morgen|gestern|vorgestern|ubermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|marz|mai|okt|dez|woche|monat|jahr|tagen|aujourd|demain|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fevrier|avril|juin|aout|decembre|semaine|mois|il|hoy|manana|ayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|abril|mayo|agosto|dic|semana|mes|hace|hoje|amanha|ontem|segunda|terca|quarta|quinta|sexta|fev|maio|set|out|dez|dias|oggi|domani|ieri|lunedi|mercoledi|giovedi|venerdi|gen|mag|giu|lug|ott|settimana|mese|giorni|may',
)
const figured = /\d[./-]\d|\d(?:st|nd|rd|th) of/

/** Dates and periods as { from, to } of ISO dates: "last week", "on 3 May", "between Monday and Friday". */
export const findDates: Finder = (reading, asked) => {
  if (!near(reading) && !figured.test(reading.folded)) return []
  if (!cue.test(reading.folded)) return []
  const parser = parserFor(asked.language)
  if (!parser) return []
  const instant = asked.now
  let results: ParsedResult[] = []
  try {
    const timezone = offsetMinutes(instant, asked.timeZone)
    const forwardDate = asked.kind !== 'order' && weekdays.test(reading.folded) && !past.test(reading.folded)
    results = parser.parse(reading.cased.replace(/\n/g, ' '), { instant, timezone }, { forwardDate })
  } catch {
    return []
  }
  return results.flatMap(result => {
    const found = entity(result, reading)
    return found ? [found] : []
  })
}

function entity(result: ParsedResult, reading: Reading): Found | undefined {
  const { start, end, text, index } = result
  // A bare time of day, or a bare number, is no date.
  const certain = (['day', 'weekday', 'month', 'year'] as const).some(part => start.isCertain(part))
  const relative =
    /ago|last|next|this|today|tonight|tomorrow|yesterday|week|in |heute|gestern|morgen|hier|demain|ayer|hoy|ontem|hoje|ieri|oggi|vor |woche|semaine|semana|settimana/i.test(
      text,
    )
  if ((!certain && !relative) || /^\d{1,4}$/.test(text)) return undefined
  const from = dayOf(start)
  let to = end ? dayOf(end) : from
  if (!end) to = periodEnd(from, text, start)
  const first = periodStart(from, text, start)
  return {
    type: 'date',
    value: { from: first, to },
    start: index,
    end: Math.min(index + text.length, reading.folded.length),
  }
}

const weekdays =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|tag(?!\p{L})|montag|dienstag|mittwoch|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|feira|lunedi|martedi|mercoledi|giovedi|venerdi|domenica/u
/** "I bought it on Saturday" looks back, "can I collect it on Saturday" ahead. */
const past =
  /(?<!\p{L})(?:bought|ordered|was|were|did|placed|paid|received|arrived|came|got|delivered|shipped|last|ago|since|returned|cancelled|gekauft|bestellt|war|letzte\w*|vor|seit|bekommen|kam|geliefert|achete|commande[es]?|recu|etait|dernier\w*|passe|il y a|compre|compro|pedi|recibi|llego|pasado|pasada|hace|comprei|encomendei|recebi|chegou|passad[oa]|comprato|ordinato|ricevuto|arrivato|scors[oa]|fa)(?!\p{L})/u

type Parts = ParsedResult['start']

const pad = (value: number, length: number) => String(value).padStart(length, '0')
const dayOf = (parts: Parts) =>
  `${pad(parts.get('year') ?? 0, 4)}-${pad(parts.get('month') ?? 1, 2)}-${pad(parts.get('day') ?? 1, 2)}`

const weekWords = /\b(?:week|woche|semaine|semana|settimana)\b(?!.*\b(?:ago|end)\b)/i
const monthWords = /\b(?:month|monat|mois|mes|m\u00eas|mese)\b(?!.*\bago\b)/i
const yearWords = /\b(?:year|jahr|ann\u00e9e|a\u00f1o|ano|anno)\b(?!.*\bago\b)/i

/** "last week" is Monday to Sunday, "in March" the whole month. */
function periodStart(day: string, text: string, parts: Parts): string {
  if (weekWords.test(text)) return shift(day, -((weekday(day) + 6) % 7))
  if (wholeMonth(text, parts)) return `${day.slice(0, 7)}-01`
  return wholeYear(text) ? `${day.slice(0, 4)}-01-01` : day
}

function periodEnd(day: string, text: string, parts: Parts): string {
  if (weekWords.test(text)) return shift(day, 6 - ((weekday(day) + 6) % 7))
  if (wholeMonth(text, parts)) return lastOfMonth(day)
  return wholeYear(text)
    ? `${day.slice(0, 4)}-12-31`
    : /weekend|wochenende|fin de semana|fine settimana/i.test(text)
      ? shift(day, weekday(day) === 6 ? 1 : 0)
      : day
}

const wholeMonth = (text: string, parts: Parts) =>
  monthWords.test(text) ||
  (parts.isCertain('month') &&
    !parts.isCertain('day') &&
    !parts.isCertain('weekday') &&
    !/\d{1,2}\s*(?:st|nd|rd|th)?\b(?!\d)/.test(text.replace(/\d{4}/, '')))
const wholeYear = (text: string) => yearWords.test(text)

const at = (day: string) => new Date(`${day}T00:00:00Z`)
const weekday = (day: string) => at(day).getUTCDay()
const shift = (day: string, days: number) => new Date(at(day).getTime() + days * 86_400_000).toISOString().slice(0, 10)
const lastOfMonth = (day: string) =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)

function parserFor(language: string): Parser | undefined {
  chrono ??= parsers()
  return chrono[language] ?? chrono.en
}

function parsers(): Record<string, Parser> {
  const all = require('chrono-node') as Record<string, { casual?: Parser; GB?: Parser } & Parser>
  const made: Record<string, Parser> = {}
  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it']) {
    const casual = all[language]?.casual
    if (casual) made[language] = casual
  }
  return made
}

const offsets = new Map<string, number>()

/** How far a zone is ahead of UTC at that moment, in minutes: what chrono takes for "today". */
function offsetMinutes(instant: Date, timeZone: string): number {
  // No zone changes its clock within a quarter of an hour.
  const key = `${timeZone} ${Math.floor(instant.getTime() / 900_000)}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(instant).find(part => part.type === 'timeZoneName')?.value ?? 'GMT'
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name)
  const minutes = match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0
  if (offsets.size >= 1000) offsets.clear()
  offsets.set(key, minutes)
  return minutes
}
