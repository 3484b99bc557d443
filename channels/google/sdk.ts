import type { Carried, Kind } from './inbound.ts'
import type { Said } from './outbound.ts'

export type Google = {
  /** Whether the headers are authentic: neither kind signs the body. */
  verify(kind: Kind, headers: Record<string, string>): Promise<boolean>
  /** What came along with the conversation. @throws Error where Google Sign-In is not proven */
  notes(kind: Kind, body: object): Promise<{ carried: Carried; email?: string }>
  answer(kind: Kind, body: object, said: Said): Promise<Answered>
}

export type Options = { project: string; header: Record<string, string>; clientId?: string; certsUrl?: string }

type Sdk = typeof import('actions-on-google')
type Conversation = InstanceType<Sdk['ActionsSdkConversation']> | InstanceType<Sdk['DialogflowConversation']>
type Work = (conversation: Conversation) => void
type Answered = { status: number; headers?: Record<string, string>; body: unknown }
/** What both kinds of the SDK's applications have; `work` is handed through them. */
type App = {
  handler(body: object, headers: Record<string, string>, metadata: { work: Work }): Promise<Answered>
  middleware(work: (conversation: object, metadata: object) => void): void
  fallback(work: (conversation: Conversation & { work: Work }) => void): void
  _client?: object
}

/** The vendor's SDK; loaded by the first request, or while the server warms up. */
export async function loadGoogle({ project, header, clientId, certsUrl }: Options): Promise<Google> {
  const sdk = (await import('actions-on-google')).default as unknown as Sdk
  const app = (made: unknown): App => {
    const one = made as App
    one.middleware((conversation, metadata) => void Object.assign(conversation, metadata))
    one.fallback(conversation => conversation.work(conversation))
    if (certsUrl && one._client) useKeysAt(certsUrl, one._client)
    return one
  }
  const refusal = { status: 403, error: 'not signed by Google for this project' }
  const verifying: Record<Kind, App> = {
    actions: app(sdk.actionssdk({ verification: { project, ...refusal } })),
    dialogflow: app(sdk.dialogflow({ verification: header })),
  }
  const reading: Record<Kind, App> = {
    actions: app(sdk.actionssdk({ clientId })),
    dialogflow: app(sdk.dialogflow({ clientId })),
  }
  const answering: Record<Kind, App> = { actions: app(sdk.actionssdk()), dialogflow: app(sdk.dialogflow()) }

  return {
    async verify(kind, headers) {
      let entered = false
      await verifying[kind].handler({}, headers, {
        work(conversation) {
          entered = true
          conversation.json({})
        },
      })
      return entered
    },
    async notes(kind, body) {
      let notes: { carried: Carried; email?: string } = { carried: {} }
      await reading[kind].handler(
        body,
        {},
        {
          work(conversation) {
            const { data, user } = conversation
            notes = { carried: { ...(data as Carried), id: idIn(user.storage) }, email: user.email }
            conversation.json({})
          },
        },
      )
      return notes
    },
    // What was proven of the shopper is not proven again: that takes a client, and time.
    answer: (kind, body, said) =>
      answering[kind].handler(unproven(kind, body), {}, { work: conversation => say(sdk, conversation, said) }),
  }
}

const idIn = (storage: unknown): string | undefined => {
  const { id } = (storage ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}

/** The request without its token of Google Sign-In. */
function unproven(kind: Kind, body: object): object {
  const copy = structuredClone(body) as { user?: object; originalDetectIntentRequest?: { payload?: { user?: object } } }
  const user = kind === 'dialogflow' ? copy.originalDetectIntentRequest?.payload?.user : copy.user
  if (user) delete (user as { idToken?: string }).idToken
  return copy
}

function say(sdk: Sdk, conversation: Conversation, said: Said) {
  const { speech, text, card, options, suggestions, linkOut, end } = said
  conversation.data = said.carry
  const simple = new sdk.SimpleResponse({ speech, text })
  if (end) return void conversation.close(simple)
  if (said.signIn) return void conversation.ask(new sdk.SignIn(''))
  conversation.noInputs = said.noInputs
  conversation.ask(simple)
  if (options) {
    const items = Object.fromEntries(
      options.items.map(({ key, title, description, image }) => [
        key,
        { title, description, ...(image ? { image: new sdk.Image(image) } : {}) },
      ]),
    )
    conversation.ask(options.kind === 'carousel' ? new sdk.Carousel({ items }) : new sdk.List({ items }))
  } else if (card) {
    const { title, text, image, link } = card
    conversation.ask(
      new sdk.BasicCard({
        title,
        text,
        ...(image ? { image: new sdk.Image(image) } : {}),
        ...(link ? { buttons: new sdk.Button(link) } : {}),
      }),
    )
  }
  if (suggestions.length > 0) conversation.ask(new sdk.Suggestions(suggestions))
  if (linkOut) conversation.ask(new sdk.LinkOutSuggestion({ name: linkOut.name, openUrlAction: { url: linkOut.url } }))
  // Guests come back as strangers; of others Google keeps what we call them.
  if (conversation.user.verification === 'VERIFIED')
    conversation.user.storage = { id: idIn(conversation.user.storage) ?? conversation.id }
}

/** Keys from another address than Google's, kept for as long as it says they may be. */
function useKeysAt(url: string, client: object) {
  let kept: { certs: Record<string, string>; until: number } | undefined
  Object.assign(client, {
    async getFederatedSignonCertsAsync() {
      if (!kept || kept.until < Date.now()) {
        const response = await fetch(url)
        if (!response.ok) throw new Error(`${url} answers with ${response.status}`)
        const seconds = Number(/max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '')?.[1] ?? 0)
        kept = { certs: (await response.json()) as Record<string, string>, until: Date.now() + seconds * 1000 }
      }
      return { certs: kept.certs, format: 'PEM' }
    },
  })
}
