import { adapt } from '../channels/adapt.ts'
import type { Content, Reply } from '../channels/message.ts'
import { moreValue, tapped } from '../channels/offers.ts'
import { spokenLanguages, wordingFor } from '../dialogs/wording.ts'
import type { Understanding } from '../nlu/understanding.ts'
import type { DialogAct } from './acts.ts'
import { channelWords } from './channel-words.ts'
import { decide, isActedOn } from './decide.ts'
import { perform, type Stage } from './dialog-runner.ts'
import type { Engine, Turn } from './engine.ts'
import { isolate, type Played } from './isolate.ts'
import { isNudge, lateReplies } from './late.ts'
import { type LinkedProduct, linkedProduct } from './linked-product.ts'
import { consentIn } from './opt-out.ts'
import type { Session } from './session.ts'
import { asksForMore, remember, situationOf, startAfresh } from './situation.ts'
import { setStage } from './stage.ts'
import type { Claim, Committed, Outcome } from './stores/store.ts'

/** The answer to one message: what was said, its place in the transcript, and whether another message waits. */
export type Answer = { messageId: string; replies: Reply[] } & Committed

/**
 * One message heard and all that is said back. Everything that a turn leaves behind is in the outcome and is committed in
 * one step; a turn that dies before that is taken again, with the same keys for its side effects.
 * @returns undefined when the claim was lost: somebody else answers
 */
export async function takeTurn(claim: Claim, engine: Engine): Promise<Answer | undefined> {
  const began = process.hrtime.bigint()
  const { message } = claim
  const channel = engine.channels.get(message.channel)
  const turn: Turn = {
    message,
    channel,
    abilities: channel?.abilitiesFor?.(message) ?? channel?.abilities,
    session: startAfresh(claim.session, message, engine),
    send: [],
    said: [],
    customer: undefined,
    belongs: undefined,
    consents: undefined,
  }

  const { replies, trace, earlier } = await isolate(turn, claim.attempts, engine, () => play(turn, engine))
  const words = channelWords(wordingFor(turn.session.language, engine.knowledge.shop.timeZone))
  const fitted = adapt(replies, turn.abilities, { words, publicUrl: channel?.pulls ? undefined : engine.publicUrl })
  remember(turn.session, fitted, engine.now(), earlier)
  const outcome: Outcome = {
    session: turn.session,
    replies: fitted.replies,
    message,
    customer: turn.customer,
    belongs: turn.belongs,
    consents: turn.consents,
    trace,
    send: turn.send,
    said: turn.said,
  }
  if (fitted.replies.length > 0 && channel && !channel.pulls)
    outcome.answer = { to: message.from, replies: fitted.replies, hold: !channel.abilities.proactive }
  const committed = await engine.store.commit(claim, outcome)
  engine.metrics.turn(message.channel, Number(process.hrtime.bigint() - began) / 1e9, committed !== undefined)
  return committed && { messageId: message.id, replies: fitted.replies, ...committed }
}

/** What is said, and what of it goes into the trace. */
async function play(turn: Turn, engine: Engine): Promise<Played> {
  const { message, session } = turn
  const agreed = await agreeOn(turn, engine)
  if (agreed) return { replies: agreed }
  const linked = await linkedProduct(message, engine)
  if (linked) session.focus.product = linked.product.id
  const heard = await hear(turn, engine, linked)
  follow(turn, heard?.understanding.language)
  if (heard && asksForMore(heard, session)) {
    session.misses = 0
    return { replies: session.rest!, earlier: session.offered, trace: traceOf(heard, [{ act: 'more' }], turn) }
  }
  const acts = heard
    ? (actsOn(turn, linked) ?? decide(heard.understanding, heard.text, session, engine.dialogs, heard.choice))
    : []
  const trace = heard && traceOf(heard, acts, turn)
  const late = await lateReplies(turn, engine)
  if (late.length > 0 && (await isNudge(turn, acts, engine))) return { replies: late, trace }
  const stage = await setStage(turn, engine)
  await recognise(turn, stage, engine)
  const replies = heard ? await perform(acts, stage) : await open(turn, engine)
  return { replies: [...late, ...replies], trace: heard && traceOf(heard, acts, turn) }
}

/** Who wants nothing said unasked any more, or wants it again, is told that it is so. */
async function agreeOn(turn: Turn, { store, knowledge }: Engine): Promise<Reply[] | undefined> {
  const { channel, message, session, abilities } = turn
  if (!channel?.abilities.proactive || channel.pulls || abilities?.voice || message.content.type !== 'text')
    return undefined
  const wanted = consentIn(message.content.text)
  if (!wanted) return undefined
  const allows = wanted === 'start'
  // STOP stops what is being asked, except on the phone's own network and right after a notice; START is a word like
  // others to who has not said STOP.
  const means = allows
    ? !(await store.consents.allows(message.from))
    : wanted === 'unsubscribe' ||
      channel.name === 'sms' ||
      !session.stack.some(frame => frame.asking) ||
      (await answersNotice(message.conversation, store))
  if (!means) return undefined
  turn.consents = allows
  const wording = wordingFor(session.language, knowledge.shop.timeZone)
  const text = wording.text(allows ? 'channel.allowed' : 'channel.stopped')
  return [{ blocks: [{ type: 'text', text }], expects: 'nothing' }]
}

/** Whether the last thing that was said was said unasked. */
async function answersNotice(conversation: string, store: Engine['store']): Promise<boolean> {
  const known = await store.conversations.get(conversation)
  const [last] = await store.transcripts.of(conversation, { after: (known?.entries ?? 1) - 1, limit: 1 })
  return last !== undefined && last.message === undefined && last.by === 'assistant'
}

/** Whoever comes with a linked account is signed in. */
async function recognise({ message, session }: Turn, stage: Stage, engine: Engine) {
  const customer = message.context?.customer
  if (!customer || (session.customer === customer && session.identity === 'verified')) return
  if (await engine.knowledge.customers.customer(customer)) await stage.signIn(customer)
}

/** Goes on in the language that the shopper speaks, if we speak it. */
function follow({ session }: Turn, language: string | undefined) {
  const base = (locale: string) => locale.split('-')[0]!
  if (language && base(language) !== base(session.language) && spokenLanguages.includes(base(language)))
    session.language = language
}

/** `began`, `understood`: milliseconds of the process, for the trace. */
type HeardTurn = { text: string; choice?: string; understanding: Understanding; began: number; understood: number }

/** What was meant, or nothing for an event that only opens or closes the conversation. */
async function hear(
  { message, session }: Turn,
  engine: Engine,
  linked: LinkedProduct | undefined,
): Promise<HeardTurn | undefined> {
  const { content } = message
  const said = linked ? linked.rest : wordsOf(content)
  if (said === undefined) return undefined
  const [understander, lexicon] = await Promise.all([engine.understander(), engine.lexicon()])
  const began = performance.now()
  const situation = situationOf(session, engine, lexicon)
  // What a platform calls by a name that we have not, is in its words or nowhere.
  if (
    content.type === 'recognised' &&
    (!said || content.intent in answers || isActedOn(content.intent, engine.dialogs))
  ) {
    // A platform's own yes is as plain as a spoken one, in the words that make it so.
    const yesOrNo = answers[content.intent]
    const { timeZone } = engine.knowledge.shop
    const text = said || (yesOrNo ? wordingFor(session.language, timeZone).text(`choice.${yesOrNo}`) : '')
    return { text, understanding: recognised(content, session.language), began, understood: performance.now() }
  }
  const understanding = understander.understand(said, situation)
  const understood = performance.now()
  const choice = tappedIn(content, session)
  return {
    text: said,
    choice,
    began,
    understood,
    understanding: choice === undefined ? understanding : { ...understanding, requests: [], answer: undefined },
  }
}

/** The value of a tap. What it stood for may be gone: then its label is taken as what was said. */
function tappedIn(content: Content, { offered, rest, stack }: Session): string | undefined {
  if (content.type !== 'choice' || content.value.startsWith('say:')) return undefined
  if (content.value.startsWith('more:') && !(rest && content.value === moreValue(rest))) return undefined
  // A button that was made elsewhere and carries its own label, as those of templates do, says that.
  if (content.value === content.label && !offered.some(one => one.value === content.value)) return undefined
  const value = tapped(content.value, offered)
  const answers = stack.at(-1)?.asking !== undefined || offered.some(one => one.value === value)
  return answers || value?.startsWith('start:') ? value : undefined
}

/** What is no utterance has its own dialog: a product that was shared, a file without a word, a place. */
function actsOn({ message, session }: Turn, linked: LinkedProduct | undefined): DialogAct[] | undefined {
  const { content, attachments } = message
  if (linked?.rest === '') {
    const { id, title } = linked.product
    const product = { type: 'product', value: id, text: title, start: 0, end: 0 }
    return [{ act: 'start', dialog: 'product-details', heard: { text: '', entities: [product] } }]
  }
  const kind = content.type === 'image' ? 'image' : attachments?.[0]?.kind
  if (kind && (content.type === 'image' || content.type === 'text') && !wordsOf(content)?.trim()) {
    // Sent to a person who is being told something just now, it is part of that.
    const passed = session.stack.at(-1)?.dialog === 'talk-to-person'
    const attachment = { type: 'attachment', value: passed ? 'passed' : kind, text: '', start: 0, end: 0 }
    return [{ act: 'start', dialog: 'picture', heard: { text: '', entities: [attachment] } }]
  }
  if (content.type === 'location')
    return [{ act: 'start', dialog: 'faq', heard: { text: '', intent: 'store_locator', entities: [] } }]
  return undefined
}

/** The words of a message; a tapped `say:` speaks for itself. */
function wordsOf(content: Content): string | undefined {
  switch (content.type) {
    case 'text':
    case 'speech':
      return content.text
    case 'choice':
      return content.value.startsWith('say:') ? content.value.slice(4) : content.label || content.value
    case 'recognised':
      return Object.values(content.entities).join(' ')
    case 'image':
      return content.caption ?? ''
    case 'location':
      return `${content.latitude}, ${content.longitude}`
    case 'event':
      return undefined
  }
}

const recognised = (content: Content & { type: 'recognised' }, language: string): Understanding => ({
  language,
  requests: answers[content.intent]
    ? []
    : [
        {
          text: Object.values(content.entities).join(' '),
          intent: content.intent,
          confidence: 1,
          alternatives: [],
          entities: Object.entries(content.entities).map(([type, value]) => ({
            type,
            value,
            text: value,
            start: 0,
            end: value.length,
          })),
        },
      ],
  answer: answers[content.intent],
  correction: false,
  sentiment: 0,
  flags: [],
  by: 'rules',
})

const answers: Record<string, Understanding['answer']> = { affirm: 'yes', deny: 'no' }

/**
 * Events without words. The first word is the shop's, when a conversation is opened; one that goes on is greeted again only
 * where it is heard, not read. To silence, the question is put once more.
 */
async function open(turn: Turn, engine: Engine): Promise<Reply[]> {
  const { session } = turn
  const { content } = turn.message
  if (content.type === 'event' && content.name === 'silence' && session.stack.at(-1)?.asking)
    return perform([], await setStage(turn, engine))
  if (content.type !== 'event' || content.name !== 'opened') return []
  if (session.begun && !turn.abilities?.voice) return []
  const stage = await setStage(turn, engine)
  return perform([{ act: 'start', dialog: 'greeting', heard: { text: '', entities: [] } }], stage)
}

function traceOf(heard: HeardTurn, acts: (DialogAct | { act: 'more' })[], { session }: Turn) {
  const { understanding, began, understood } = heard
  const since = (from: number, to: number) => Math.round((to - from) * 10) / 10
  return {
    understanding: {
      language: understanding.language,
      by: understanding.by,
      answer: understanding.answer,
      requests: understanding.requests.map(({ intent, confidence, entities }) => ({
        intent,
        confidence: Math.round(confidence * 1000) / 1000,
        entities: entities.map(({ type, value }) => ({ type, value })),
      })),
    },
    acts: acts.map(act =>
      act.act === 'start'
        ? `start ${act.dialog}`
        : act.act === 'fill' || act.act === 'correct'
          ? `${act.act} ${act.slot}`
          : act.act,
    ),
    stack: session.stack.map(frame => (frame.asking ? `${frame.dialog}: ${frame.asking}` : frame.dialog)),
    /** Milliseconds: to understand, and from then on to have the answer. */
    took: { understand: since(began, understood), answer: since(understood, performance.now()) },
  }
}
