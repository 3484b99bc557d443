import type { Progress } from './channel.ts'

/**
 * Sends the messages that make up the replies one after the other, beginning after those that have arrived, so that a try
 * that fails half-way does not say its first half twice. `key` is the same for each try of a part.
 */
export async function sendParts<Part>(
  parts: Part[],
  key: string,
  progress: Progress | undefined,
  send: (part: Part, key: string) => Promise<unknown>,
): Promise<void> {
  for (let i = progress?.done ?? 0; i < parts.length; i++) {
    await send(parts[i]!, `${key} ${i}`)
    if (i < parts.length - 1) await progress?.advance(i + 1)
  }
}
