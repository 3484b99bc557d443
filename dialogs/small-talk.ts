import { type Dialog, engine, say } from './dialog.ts'
import { entityValue } from './slots.ts'
import { spokenLanguages, type WordingKey } from './wording.ts'

/** What can be asked for, as taps. */
const offers = (wording: { text(key: WordingKey): string }) => [
  { value: 'start:find-product', label: wording.text('intent.find_product') },
  { value: 'start:order-status?intent=order_status', label: wording.text('intent.order_status') },
  { value: 'start:faq?intent=return_policy', label: wording.text('intent.return_policy') },
  { value: 'start:talk-to-person', label: wording.text('choice.person') },
]

/** The first word. */
export const greeting: Dialog = {
  name: 'greeting',
  intents: ['greeting'],
  aside: true,
  async *run({ knowledge, customer, wording }) {
    const name = customer.record?.name.first
    yield* say(name ? 'greeting.again' : 'greeting', { shop: knowledge.shop.name, name: name ?? '' }, offers(wording))
  },
}

/** What the assistant can do. */
export const help: Dialog = {
  name: 'help',
  intents: ['help'],
  aside: true,
  async *run({ wording }) {
    yield* say('help', {}, offers(wording))
  },
}

const sayings = new Map<string, WordingKey>(
  Object.entries({
    thanks: 'small-talk.thanks',
    goodbye: 'small-talk.goodbye',
    praise: 'small-talk.praise',
    about_assistant: 'small-talk.about',
    affirm: 'small-talk.affirm',
    deny: 'small-talk.deny',
  } as const),
)

/** The courtesies of a conversation. */
export const smallTalk: Dialog = {
  name: 'small-talk',
  intents: [...sayings.keys()],
  aside: 'quiet',
  // "Not for me" with suggestions on show is about these; a bare no says no.
  instead: async ({ heard, shown }) =>
    heard.intent === 'deny' && refusal.test(heard.text) && shown.some(one => one.kind === 'product')
      ? 'not-for-me'
      : undefined,
  async *run({ heard, knowledge }) {
    // Who says goodbye is not asked once more.
    if (heard.intent === 'goodbye') yield* engine({ step: 'drop-others' })
    const key = sayings.get(String(heard.intent)) ?? 'small-talk.affirm'
    yield* say(key, { shop: knowledge.shop.name })
    if (heard.intent === 'goodbye' || heard.intent === 'deny') yield* engine({ step: 'close' })
  },
}

/** What the understanding takes for a no, and dislikes something. */
const refusal =
  /(?<!\p{L})(?:not for me|don['’]?t (?:like|want|need) (?:it|that|those|these|any)|(?:none of (?:them|those|these))|not what i want(?:ed)?|not this one|nichts für mich|gefällt mir nicht|pas pour moi|no es para mí|no me gusta|non fa per me|non mi piace|não (?:é )?(?:para|pra) mim|não gost\p{L}+)(?!\p{L})/iu

/** Somebody is unhappy: an apology, and a person within reach. */
export const complaint: Dialog = {
  name: 'complaint',
  intents: ['complaint'],
  aside: true,
  async *run({ wording }) {
    yield* say('complaint', {}, [
      { value: 'start:talk-to-person', label: wording.text('choice.person') },
      { value: 'start:order-status?intent=order_status', label: wording.text('intent.order_status') },
    ])
  },
}

/** Goes on in another language, if the assistant speaks it. */
export const changeLanguage: Dialog = {
  name: 'change-language',
  intents: ['change_language'],
  aside: true,
  async *run({ heard, wording }) {
    const asked = entityValue<string>(heard, 'language')?.split('-')[0]
    if (asked && spokenLanguages.includes(asked)) {
      yield* engine({ step: 'switch-language', locale: asked })
      return yield* say('language.changed')
    }
    const names = new Intl.DisplayNames([wording.locale], { type: 'language' })
    const choices = spokenLanguages.map(language => ({
      value: `start:change-language?language=${language}`,
      label: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
    }))
    if (asked) return yield* say('language.unknown', { language: nameOf(names, asked) }, choices)
    yield* say('language.which', {}, choices)
  },
}

function nameOf(names: Intl.DisplayNames, language: string): string {
  try {
    return names.of(language) ?? language
  } catch {
    return language
  }
}

/** A picture, a voice note or a file came without a word: it is kept for a colleague, and what it is has to be said. */
export const picture: Dialog = {
  name: 'picture',
  intents: [],
  aside: true,
  async *run({ heard, wording }) {
    const kind = entityValue<string>(heard, 'attachment') ?? 'image'
    if (kind === 'passed') return yield* say('attachment.passed')
    yield* say(kind === 'image' ? 'picture' : 'attachment', { kind }, [
      { value: 'start:talk-to-person', label: wording.text('choice.person') },
    ])
  },
}

/** Somebody is in despair: no form, no sales talk, and a person within reach. */
export const distress: Dialog = {
  name: 'distress',
  intents: [],
  aside: 'quiet',
  async *run({ wording }) {
    yield* engine({ step: 'drop-others' })
    yield* say('person.distress', {}, [{ value: 'start:talk-to-person', label: wording.text('choice.person') }])
  },
}
