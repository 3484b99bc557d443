import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attachment } from '../../channels/message.ts'
import type { Aisle } from '../aisle.ts'
import { conversationId, type DataOptions, openAisle, print, printJson } from './open.ts'

type Fetched = { entry: number; kind: Attachment['kind']; file?: string; error?: string }

/** Fetches what a shopper sent beside words, for the colleague who looks at it; status 1 where something is gone. */
export async function files(id: string, options: DataOptions & { out: string }): Promise<void> {
  const aisle = await openAisle(options)
  try {
    const conversation = conversationId(id)
    const found = await aisle.engine.store.conversations.get(conversation)
    if (!found) throw new Error(`there is no conversation ${conversation}`)
    const sent = await attachmentsOf(aisle, conversation)
    mkdirSync(options.out, { recursive: true })
    const fetched: Fetched[] = []
    for (const [i, one] of sent.entries()) fetched.push(await fetchOne(aisle, found.channel, one, i, options.out))
    if (fetched.some(one => one.error)) process.exitCode = 1
    if (options.json) return printJson(fetched)
    for (const { entry, kind, file, error } of fetched) print(`${entry}  ${kind}  ${file ?? error}`)
    if (fetched.length === 0) print('Nothing but words was sent.')
  } finally {
    await aisle.close()
  }
}

type Sent = { entry: number; attachment: Attachment }

async function attachmentsOf({ engine }: Aisle, conversation: string): Promise<Sent[]> {
  const all: Sent[] = []
  for (let after = 0; ; ) {
    const page = await engine.store.transcripts.of(conversation, { after, limit: 500 })
    for (const { n, message } of page)
      for (const attachment of message?.attachments ?? []) all.push({ entry: n, attachment })
    if (page.length < 500) return all
    after = page.at(-1)!.n
  }
}

async function fetchOne(aisle: Aisle, name: string, sent: Sent, i: number, folder: string): Promise<Fetched> {
  const { entry, attachment } = sent
  const { kind } = attachment
  const fetch = aisle.engine.channels.get(name)?.fetch
  if (!fetch) return { entry, kind, error: `the channel ${name} is off, or gives no files` }
  try {
    const { bytes, mediaType } = await fetch(attachment)
    const file = join(folder, `${entry}-${i + 1}.${extensionOf(mediaType)}`)
    writeFileSync(file, bytes)
    return { entry, kind, file }
  } catch (error) {
    return { entry, kind, error: (error as Error).message }
  }
}

/** image/svg+xml → svg: what the sender called the file is no name to be written under. */
const extensionOf = (mediaType: string) => /^[a-z]+\/(?:x-)?([a-z0-9]{1,8})/.exec(mediaType)?.[1] ?? 'bin'
