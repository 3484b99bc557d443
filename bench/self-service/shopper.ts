import { asked, type Heard, is } from './hearing.ts'

/**
 * A shopper as data: who they are, what they came for, and how they answer. Nothing in it knows the assistant's wording;
 * the patterns are broad words that any assistant would use for the matter.
 */
export type Shopper = {
  /** The task's id in the list of tasks. */
  task: string
  who: Who
  /** What is said when nothing is asked, in order: the first opens the conversation. */
  wants: Want[]
  /** Tried in order against each message, before the shopper's common sense. */
  rules?: Rule[]
  /** What is picked among labels that are offered: the first pattern that fits any of them. */
  picks?: Preference[]
  /** Why, how to pay or be refunded, and which order, when asked. */
  reason?: string
  pay?: string
  order?: string
  /** How this one agrees. */
  yes?: string
  /** Takes the offer of a person to talk to; the others want the assistant to do it. */
  person?: true
}

export type Who = {
  name?: string
  zip?: string
  email?: string
  /** What is said to each question for the identity instead, the last one again and again. */
  says?: string[]
}

export type Want =
  | string
  | {
      /** In other words, where it is not understood. */
      say: string | string[]
      /** Only where something like it was (or was not) said by the assistant before. */
      if?: RegExp
      unless?: RegExp
      /** For as long as this is the matter; tried before the shopper's other rules. */
      rules?: Rule[]
    }

/** A pattern for a label, or of the labels with a price that fit a pattern the cheapest or the dearest. */
export type Preference = RegExp | { cheapest: RegExp } | { dearest: RegExp }

/** Every condition that is given must hold. */
export type Rule = {
  /** Against an open question (not one for a yes), and the labels offered where one is to be picked. */
  asked?: RegExp
  /** Against all that is said. */
  heard?: RegExp
  /** The assistant says no, and its message is about this. */
  refused?: RegExp
  /** Not where the assistant wants a yes. */
  open?: true
  /** The assistant wants a yes, and lists this. */
  confirm?: RegExp
  /** And this is not said. */
  lacks?: RegExp
  /** Something of the kind was (or was not) said by the assistant up to now. */
  after?: RegExp
  unless?: RegExp
  /** The words for the first time, the second …; the last are said again. */
  says?: string | string[]
  /** The label to pick, instead of words: the rule holds only where one fits. */
  picks?: Preference[]
  /** Goes on to what the shopper wants next, saying that. */
  moves?: true
  /** How often; once unless told, or once for each of `says`. */
  times?: number
  /** Agrees to nothing else: says it as often as told, after that no. */
  firm?: true
  /** The shopper has nothing more to say after that. */
  leaves?: true
}

export type Exchange = { said: string; heard: string }
export type Played = {
  exchanges: Exchange[]
  /** Why it ended, unless all was said. */
  gaveUp?: string
}

const mostMessages = 30
const mostTries = 3

/** Plays the shopper against an assistant until they have nothing more to say, give up, or have sent 30 messages. */
export async function play(shopper: Shopper, tell: (text: string) => Promise<Heard>): Promise<Played> {
  const mind = createMind(shopper)
  const exchanges: Exchange[] = []
  let next = mind.opens()
  while (next !== undefined) {
    if (exchanges.length === mostMessages) return { exchanges, gaveUp: `${mostMessages} messages were not enough` }
    const heard = await tell(next)
    exchanges.push({ said: next, heard: heard.text })
    const lately = exchanges.slice(-mostTries).map(one => one.heard)
    const stuck = lately.length === mostTries && lately.every(one => one === heard.text)
    next = stuck ? mind.drops(heard) : mind.answers(heard)
  }
  return { exchanges, gaveUp: mind.gaveUp() }
}

function createMind(shopper: Shopper) {
  const uses = new Map<Rule, number>()
  const wants = shopper.wants.map(want => (typeof want === 'string' ? { say: want } : want))
  let all = ''
  let want: Exclude<Want, string> | undefined
  /** How often the want at hand was said. */
  let said = 0
  let pointed = 0
  let introduced = 0
  let despair: string | undefined

  const words = (says: string | string[], time: number) =>
    (Array.isArray(says) ? says : [says]).at(Math.min(time, list(says).length - 1))!
  const nextWant = (): string | undefined => {
    do want = wants.shift()
    while (want && ((want.if && !want.if.test(all)) || want.unless?.test(all)))
    said = 1
    pointed = 0
    return want && words(want.say, 0)
  }
  /** Gives the matter up for the next. */
  const drops = (heard: Heard): string | undefined => {
    despair = `no way on: ${brief(heard)}`
    const other = nextWant()
    // Who is still being asked says that it is of no use any more.
    return other && heard.questions.length > 0 && !is('isFinished', heard) ? `Forget that. ${other}` : other
  }
  /** Says it differently, and the last way once again, at most three times. */
  const rephrase = (heard: Heard): string | undefined => {
    if (!want || said > Math.min(mostTries, list(want.say).length)) return drops(heard)
    return words(want.say, said++)
  }

  /** Picks what is most like what is wanted, but does not go round in circles. */
  const points = (heard: Heard): string | undefined => {
    const label = want && pointed < mostTries ? resembling(want, heard) : undefined
    if (label) pointed++
    return label
  }

  /** Only asks what it can do, as if nothing had been said. */
  const ignores = ({ text }: Heard): boolean =>
    want !== undefined && said === 1 && all.trim() === text.trim() && !sharesWords(list(want.say).join(' '), text)

  const introduces = (heard: Heard): string | undefined => {
    const { name, zip, email, says } = shopper.who
    if (!is('asksWho', heard) || introduced > 4) return undefined
    if (introduced > 0 && is('asksWhere', heard)) return undefined
    const time = introduced++
    if (says) return words(says, time)
    const forMail = /e-?mail/i.test(asked(heard))
    const forZip = /\bzip\b|post(al)? ?code/i.test(asked(heard))
    const forName = /\bname\b/i.test(asked(heard))
    if (email && (forMail || !forName)) return email
    if (forMail && !forZip && !forName) return `I don't remember my email. I'm ${name}, zip code ${zip}`
    if (time > 0 && forZip && !forName) return zip
    if (time > 0 && forName && !forZip) return name
    return zip ? `${name}, ${zip}` : name
  }

  const follows = (rule: Rule, heard: Heard): string | undefined => {
    const used = uses.get(rule) ?? 0
    const most = rule.times ?? Math.max(rule.firm ? mostTries - 1 : 1, list(rule.says ?? []).length)
    if (used >= most && !rule.firm) return undefined
    const question = rule.picks ? asked(heard) : heard.questions.join(' ')
    if (rule.asked && (is('asksYes', heard) || !rule.asked.test(question))) return undefined
    if (rule.heard && !rule.heard.test(heard.text)) return undefined
    if (rule.open && is('asksYes', heard)) return undefined
    if (rule.refused && !(is('refuses', heard) && rule.refused.test(heard.text))) return undefined
    if (rule.confirm && (!is('asksYes', heard) || is('offersPerson', heard) || !rule.confirm.test(heard.text)))
      return undefined
    if (rule.lacks?.test(heard.text)) return undefined
    if (rule.after && !rule.after.test(all)) return undefined
    if (rule.unless?.test(all)) return undefined
    const answer = rule.picks ? pick(rule.picks, heard) : rule.says === undefined ? undefined : words(rule.says, used)
    if (answer === undefined && !rule.leaves && !rule.moves) return undefined
    uses.set(rule, used + 1)
    if (used >= most) return 'no'
    if (rule.leaves) wants.length = 0
    return (rule.moves ? nextWant() : answer) ?? ''
  }

  const commonSense = (heard: Heard): string | undefined => {
    const { picks = [], reason, pay, order, yes = 'yes', person } = shopper
    const lost = is('isLost', heard) && !is('isDone', heard)
    if (is('asksForMore', heard) && !/\b(shall|should) i\b|confirm/i.test(asked(heard))) return "no, that's all of it"
    if (is('asksIfAll', heard)) return "yes, that's all"
    const offered = pick(picks, heard)
    if (is('isFinished', heard) && ignores(heard)) return rephrase(heard)
    if (is('isFinished', heard) && !lost && !heard.labels.some(label => /^yes\b/i.test(label))) return nextWant()
    if (offered) return offered
    if (is('asksWhy', heard) && reason) return reason
    if (is('asksYes', heard)) return is('offersPerson', heard) && !person ? 'no' : yes
    if (is('asksHowPaid', heard) && pay) return pay
    if (is('asksOrder', heard) && order) return order
    if (!lost && heard.questions.length === 0) return nextWant()
    return undefined
  }

  return {
    opens: nextWant,
    drops,
    gaveUp: () => despair,
    /** @returns undefined when there is nothing more to say */
    answers(heard: Heard): string | undefined {
      all += `\n${heard.text}`
      const own =
        introduces(heard) ?? first([...(want?.rules ?? []), ...(shopper.rules ?? [])], rule => follows(rule, heard))
      if (own !== undefined) return own || undefined
      // Nothing left to want, and nothing asked that common sense answers: the conversation is over.
      // What was done is not asked for again, whatever else the assistant goes back to.
      const goesOn = () => points(heard) ?? (is('isDone', heard) ? nextWant() : rephrase(heard))
      return commonSense(heard) ?? (want && goesOn())
    },
  }
}

const list = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one])

/** The number of the label that the first preference which fits any would take. */
function pick(preferences: Preference[], { labels }: Heard): string | undefined {
  for (const one of preferences) {
    const at = one instanceof RegExp ? labels.findIndex(label => one.test(label)) : byPrice(labels, one)
    if (at >= 0) return String(at + 1)
  }
  return undefined
}

function byPrice(labels: string[], one: { cheapest: RegExp } | { dearest: RegExp }): number {
  const [pattern, sign] = 'cheapest' in one ? [one.cheapest, 1] : [one.dearest, -1]
  const priced = labels.flatMap((label, at) => {
    const price = /\$ ?([\d,]+(?:\.\d+)?)/.exec(label)?.[1]
    return price && pattern.test(label) ? [{ at, price: Number(price.replaceAll(',', '')) }] : []
  })
  return priced.sort((a, b) => sign * (a.price - b.price))[0]?.at ?? -1
}

/** A pattern for a text that has all these words, in whatever order and on whatever lines. */
export const having = (...words: string[]): RegExp =>
  new RegExp(words.map(word => `(?=[\\s\\S]*${word})`).join(''), 'i')

/** Offers to do without. */
const declines = /^(leave|keep|skip|none|no|never|nothing|something else)\b/i

/** Words that say nothing of what is wanted. */
const common =
  /^(orders?|items?|things?|something|please|want|with|that|this|what|which|from|have|could|would|like|your|mine)$/

const stems = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(word => !common.test(word)).map(word => word.slice(0, 5)),
  )

function sharesWords(one: string, other: string): boolean {
  const words = stems(other)
  return [...stems(one)].some(stem => words.has(stem))
}

/** The number of the one label that has most words in common with what is wanted. */
function resembling(want: { say: string | string[] }, { labels }: Heard): string | undefined {
  const wanted = stems(list(want.say).join(' '))
  const shared = labels.map(label =>
    declines.test(label) ? 0 : [...stems(label)].filter(stem => wanted.has(stem)).length,
  )
  const most = Math.max(0, ...shared)
  const at = shared.indexOf(most)
  return most > 0 && at === shared.lastIndexOf(most) ? String(at + 1) : undefined
}

function first<T, R>(all: T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

const brief = ({ text }: Heard): string => text.replaceAll(/\s+/g, ' ').slice(-160)
