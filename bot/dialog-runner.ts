import type { Choice, Reply } from '../channels/message.ts'
import type { Dialog, DialogContext, Heard, Step } from '../dialogs/dialog.ts'
import type { WordingArgs, WordingKey } from '../dialogs/wording.ts'
import type { Json } from '../nlu/understanding.ts'
import type { DialogAct, Dialogs } from './acts.ts'
import { together } from './gather.ts'
import { type Frame, newFrame, type Session } from './session.ts'

/** What the runner needs to act: everything that reaches outside of the session. */
export type Stage = {
  session: Session
  dialogs: Dialogs
  conversation: string
  messageId: string
  context(heard: Heard): DialogContext
  forgetLookups(): Promise<void>
  /** The parts of the outside that only the engine touches. */
  signIn(customer: string): Promise<void>
  signOut(): Promise<void>
  switchLanguage(locale: string): void
  lastSaid(): Promise<Reply[]>
  journal(key: string, entry: { action: string } & Record<string, unknown>): Promise<void>
}

/** The frame that proves who the shopper is on behalf of another frame. */
const signInOf = (id: string) => `${id}.sign-in`

/** More than this in progress or waiting at once is not a conversation any more. */
const maxDepth = 6
/** A dialog that takes more steps than this in one turn goes round in circles. */
const maxSteps = 500

/** Applies the acts to the session and runs the dialogs until each has its answer or asks. @returns what is said */
export async function perform(acts: DialogAct[], stage: Stage): Promise<Reply[]> {
  // Said again as it was: running a dialog could only ask its question a second time.
  if (acts.some(act => act.act === 'repeat') && stage.session.identity !== 'claimed') {
    const said = await stage.lastSaid()
    if (said.length > 0) return said
  }
  const show: Show = { stage, replies: [], started: 0, wording: stage.context({ text: '', entities: [] }).wording }
  show.stage.session.unclear = undefined
  // What answers the question is done before anything else is begun.
  let begun = false
  for (const act of acts) {
    if (act.act === 'start' && begun) wait(act, show)
    else await apply(act, show)
    if (act.act === 'start' || act.act === 'fill') begun = true
  }
  await settle(show)
  const { stack, waiting } = show.stage.session
  const last = show.replies.at(-1)
  if (show.closed && last && stack.length === 0 && waiting.length === 0) last.closes = true
  return show.replies
}

/** What is being said in this turn. */
type Show = {
  stage: Stage
  replies: Reply[]
  started: number
  wording: DialogContext['wording']
  /** The shopper wants nothing more. */
  closed?: boolean
  /** The utterance that is offered to a slot in this turn. */
  pending?: { frame: Frame; slot: string; heard: Heard; otherwise: DialogAct[] }
}

async function apply(act: DialogAct, show: Show): Promise<void> {
  const { session, dialogs } = show.stage
  const top = session.stack.at(-1)
  switch (act.act) {
    case 'start': {
      session.misses = 0
      const earlier = dialogs.get(act.dialog)?.gathers
        ? session.stack.find(one => isUntouched(one, act.dialog))
        : undefined
      const heard = earlier ? together(earlier.heard, act.heard) : act.heard
      const frame = newFrame(`${show.stage.messageId}.${show.started++}`, act.dialog, heard)
      // The same capability asked for again takes the place of the one in progress, wherever it lies, with its sign-in.
      const over = [act.dialog, ...(dialogs.get(act.dialog)?.replaces ?? [])]
      const replaced = session.stack.filter(one => over.includes(one.dialog)).map(one => one.id)
      session.stack = session.stack.filter(one => !replaced.some(id => one.id === id || one.id === signInOf(id)))
      session.stack.push(frame)
      if (session.stack.length > maxDepth) session.stack.shift()
      return
    }
    case 'fill':
      if (top) show.pending = { frame: top, slot: act.slot, heard: act.heard, otherwise: act.otherwise }
      return
    case 'correct':
      if (!top) return
      session.misses = 0
      delete top.answers[act.slot]
      top.spent = top.spent.filter(slot => slot !== act.slot)
      show.pending = { frame: top, slot: act.slot, heard: act.heard, otherwise: [{ act: 'fallback' }] }
      return
    case 'cancel':
      session.misses = 0
      if (!top) return tell(show, session.waiting.length > 0 ? 'cancel.done' : 'cancel.nothing', {})
      session.stack.pop()
      if (top.dialog === 'sign-in') dropThoseThatNeedSignIn(session, dialogs)
      return tell(show, 'cancel.done', {})
    case 'repeat':
      return tell(show, 'repeat.nothing', {})
    case 'start-over':
      Object.assign(session, { stack: [], waiting: [], shown: [], offered: [], focus: {}, misses: 0 })
      return tell(show, 'start-over.done', {})
    case 'clarify':
      session.unclear = act.heard
      return tell(show, 'clarify', {}, [
        ...act.between.flatMap(intent => {
          const dialog = dialogs.forIntent(intent)
          const label = show.wording.text(`intent.${intent}` as WordingKey)
          return dialog ? [{ value: `start:${dialog.name}?intent=${intent}`, label }] : []
        }),
        { value: 'start:help', label: show.wording.text('choice.something-else') },
      ])
    case 'fallback':
      return fallback(show, top)
  }
}

/** Nothing of it was said or done yet: it waits for sign-in, or for its turn. */
const isUntouched = (frame: Frame, dialog: string) =>
  frame.dialog === dialog && Object.keys(frame.answers).length === 0 && Object.keys(frame.effects).length === 0

function wait(act: DialogAct & { act: 'start' }, show: Show) {
  const { session, messageId, dialogs } = show.stage
  const same = dialogs.get(act.dialog)?.gathers && session.waiting.find(one => one.dialog === act.dialog)
  if (same) {
    same.heard = together(same.heard, act.heard)
    return
  }
  const frame = newFrame(`${messageId}.${show.started++}`, act.dialog, act.heard)
  frame.announce = act.heard.text
  if (session.waiting.length < maxDepth) session.waiting.push(frame)
}

function fallback(show: Show, top: Frame | undefined) {
  const { session } = show.stage
  session.misses++
  const person: Choice = { value: 'start:talk-to-person', label: show.wording.text('choice.person') }
  if (top?.asking) {
    top.tries++
    tell(show, top.tries > 1 ? 'fallback.asked-twice' : 'fallback.asked', {}, top.tries > 1 ? [person] : undefined)
    return
  }
  if (session.misses > 1)
    return tell(show, 'fallback.again', {}, [person, { value: 'start:help', label: show.wording.text('choice.help') }])
  tell(show, 'fallback', {}, [
    { value: 'start:find-product', label: show.wording.text('intent.find_product') },
    { value: 'start:order-status', label: show.wording.text('intent.order_status') },
    person,
  ])
}

/** Runs what is in progress until something is asked or everything is done. */
async function settle(show: Show): Promise<void> {
  const { session, dialogs } = show.stage
  for (let round = 0; round < 50; round++) {
    const frame = session.stack.at(-1)
    if (!frame) {
      const next = session.waiting.shift()
      if (!next) return
      if (next.announce) tell(show, 'next-request', { request: shorten(next.announce) })
      session.stack.push(next)
      continue
    }
    const dialog = dialogs.get(frame.dialog)
    // A dialog that a deploy took away: what hung on it is over.
    if (!dialog) {
      session.stack.pop()
      continue
    }
    if (dialog.needs === 'verified' && session.identity !== 'verified') {
      // A sign-in that is under way already serves this one too.
      const underway = session.stack.find(one => one.dialog === 'sign-in')
      session.stack = session.stack.filter(one => one !== underway)
      // Who was known before proves it anew: what was said long ago is no proof.
      const said = session.identity === 'claimed' ? { text: '', entities: [] } : frame.heard
      session.stack.push(underway ?? newFrame(signInOf(frame.id), 'sign-in', said))
      continue
    }
    const end = await runFrame(frame, dialog, show)
    if (end === 'asking') return
    if (end === 'missed') {
      const { otherwise } = show.pending!
      show.pending = undefined
      for (const act of otherwise) await apply(act, show)
      continue
    }
    const at = session.stack.lastIndexOf(frame)
    if (at >= 0) session.stack.splice(at, 1)
    if (frame.dialog === 'sign-in' && session.identity !== 'verified') dropThoseThatNeedSignIn(session, dialogs)
    const below = session.stack.at(-1)
    // After a courtesy the question may rest: it was heard, and is not put once more.
    if (below?.asking && dialog.aside === 'quiet') return
    if (below?.asking && !dialog.aside && frame.dialog !== 'sign-in' && end === 'finished') tell(show, 'resume', {})
  }
  throw new Error(`dialogs keep starting each other: ${session.stack.map(frame => frame.dialog).join(' > ')}`)
}

function dropThoseThatNeedSignIn(session: Session, dialogs: Dialogs) {
  while (session.stack.length > 0 && dialogs.get(session.stack.at(-1)!.dialog)?.needs === 'verified')
    session.stack.pop()
}

async function runFrame(frame: Frame, dialog: Dialog, show: Show): Promise<'finished' | 'asking' | 'missed' | 'left'> {
  const { stage } = show
  const other = isUntouched(frame, dialog.name) ? await dialog.instead?.(stage.context(frame.heard)) : undefined
  if (other) {
    stage.session.stack = stage.session.stack.filter(one => one !== frame)
    await apply({ act: 'start', dialog: other, heard: frame.heard }, show)
    return 'left'
  }
  const steps = dialog.run(stage.context(frame.heard))
  let input: unknown
  for (let count = 0; count < maxSteps; count++) {
    const { done, value: step } = await steps.next(input)
    if (done) return 'finished'
    input = undefined
    if (step.step === 'ask') {
      const answer = await answerTo(step, frame, show)
      if (answer === missed) return 'missed'
      if (answer === unknown) {
        question(step, frame, show)
        return 'asking'
      }
      input = answer
    } else if (step.step === 'start' || step.step === 'abandon') {
      stage.session.stack = stage.session.stack.filter(one => one !== frame)
      if (step.step === 'start') await apply({ act: 'start', dialog: step.dialog, heard: step.heard }, show)
      return 'left'
    } else input = await take(step, frame, show)
  }
  throw new Error(
    `the dialog ${dialog.name} took over ${maxSteps} steps in one turn: does it ask again after each reject?`,
  )
}

const unknown = Symbol('unknown')
const missed = Symbol('missed')

async function answerTo(
  step: Extract<Step, { step: 'ask' }>,
  frame: Frame,
  show: Show,
): Promise<Json | typeof unknown | typeof missed> {
  const { slot, options } = step
  const known = frame.answers[slot.name]
  if (!options.into && known && known.about === options.about) return known.value
  const { pending } = show
  if (pending?.frame === frame && pending.slot === slot.name) {
    if (options.into && frame.about !== (options.about && fingerprint(options.about))) {
      // What was agreed to is not what there is by now: it is shown anew.
      show.pending = undefined
      return unknown
    }
    const value = await heardFor(step, pending.heard)
    if (value === undefined) return missed
    show.pending = undefined
    return keep(value)
  }
  if (!options.fresh && !options.into && !frame.spent.includes(slot.name)) {
    const value = await heardFor(step, frame.heard)
    if (value !== undefined) return keep(value)
  }
  return unknown

  function keep(value: Json): Json {
    frame.answers[options.into ?? slot.name] = { value, about: options.into ? undefined : options.about }
    frame.asking = undefined
    frame.tries = 0
    show.stage.session.misses = 0
    return value
  }
}

async function heardFor({ slot, options }: Extract<Step, { step: 'ask' }>, heard: Heard): Promise<Json | undefined> {
  const said = slot.hear(heard)
  return options.match ? await options.match(heard, said) : said
}

function question({ slot, key, options }: Extract<Step, { step: 'ask' }>, frame: Frame, show: Show) {
  frame.asking = slot.name
  frame.about = options.about && fingerprint(options.about)
  frame.kept = options.kept
  // From here on the slot listens to the answer, not to what began the dialog.
  if (!frame.spent.includes(slot.name)) frame.spent.push(slot.name)
  const text = show.wording.text(key, options.args)
  show.replies.push({
    blocks: [...(options.blocks ?? []), { type: 'text', text }],
    choices: options.choices,
    speech: show.wording.spoken(key, options.args),
    reprompt: show.wording.spoken(key, options.args) ?? text,
    expects: 'answer',
  })
}

async function take(
  step: Exclude<Step, { step: 'ask' | 'start' | 'abandon' }>,
  frame: Frame,
  show: Show,
): Promise<unknown> {
  const { stage } = show
  switch (step.step) {
    case 'answering': {
      const { pending } = show
      if (pending?.frame !== frame || pending.slot !== step.slot || frame.kept === undefined) return undefined
      return { heard: pending.heard, kept: frame.kept }
    }
    case 'answered':
      show.pending = undefined
      return
    case 'say':
      // While more waits, it is not asked whether there is more.
      if (step.key === 'anything-else' && (stage.session.waiting.length > 0 || stage.session.stack.length > 1)) return
      if (first(frame, [step.key, step.args])) tell(show, step.key, step.args, step.choices)
      return
    case 'show':
      if (first(frame, step.blocks)) {
        if (step.shown) stage.session.shown = step.shown
        show.replies.push({ blocks: step.blocks, choices: step.choices, expects: 'nothing' })
      }
      return
    case 'reject':
      for (const slot of step.slots) {
        delete frame.answers[slot]
        if (!frame.spent.includes(slot)) frame.spent.push(slot)
      }
      return tell(show, step.key, step.args)
    case 'once': {
      if (!(step.key in frame.effects)) {
        frame.effects[step.key] = await step.effect(`${stage.conversation} ${frame.id} ${step.key}`)
        // What was looked up before may be true no more.
        await stage.forgetLookups()
      }
      return frame.effects[step.key]
    }
    case 'remember':
      for (const [name, value] of Object.entries(step.focus)) {
        if (value === undefined) delete stage.session.focus[name]
        else stage.session.focus[name] = value
      }
      return
    case 'journal':
      return stage.journal(`${stage.conversation} ${frame.id} ${step.key}`, step.entry)
    case 'sign-in':
      // Proven once is proven for all that waited for it.
      stage.session.stack = stage.session.stack.filter(one => one === frame || one.dialog !== 'sign-in')
      return stage.signIn(step.customer)
    case 'sign-out':
      stage.session.stack = [frame]
      stage.session.waiting = []
      return stage.signOut()
    case 'handoff':
      stage.session.handoff = step.reason
      return
    case 'switch-language':
      stage.switchLanguage(step.locale)
      show.wording = stage.context(frame.heard).wording
      return
    case 'close':
      show.closed = true
      return
    case 'drop-others':
      Object.assign(stage.session, { stack: [frame], waiting: [] })
  }
}

function tell(show: Show, key: WordingKey, args: WordingArgs, choices?: Choice[]) {
  const text = show.wording.text(key, args)
  show.replies.push({
    blocks: [{ type: 'text', text }],
    choices,
    speech: show.wording.spoken(key, args),
    expects: 'nothing',
  })
}

/** Whether this is said for the first time by this frame: dialogs run from the top each turn and must not repeat themselves. */
function first(frame: Frame, what: unknown): boolean {
  const print = fingerprint(JSON.stringify(what))
  if (frame.said.includes(print)) return false
  frame.said.push(print)
  return true
}

/** FNV-1a, 32 bit: short enough to keep one per saying in the session. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

const shorten = (text: string) =>
  text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 57)) || text.slice(0, 57)}…` : text
