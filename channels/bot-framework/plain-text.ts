import type { Activity } from './activity.ts'

/** The words of a message without the mention of the bot that Teams puts in front, and without mark-up. */
export function plainText(activity: Activity): string {
  const { text, textFormat, channelId } = activity
  if (!text) return ''
  const own = ownMentions(activity).reduce((rest, mention) => rest.replaceAll(mention, ' '), text)
  const marked = channelId === 'msteams' || textFormat === 'xml'
  const plain = marked ? decoded(own.replace(/<\/?at(?:\s[^>]*)?>/gi, '')) : own
  return plain.replace(/[ \t\u00a0]+/g, ' ').trim()
}

/** Whether the message is addressed to the bot by name. */
export const isMentioned = (activity: Activity): boolean => ownMentions(activity).length > 0

/** How the text mentions the bot. Some clients leave it at the name. */
function ownMentions({ entities = [], recipient }: Activity): string[] {
  return entities.flatMap(one => {
    const mentioned = one.mentioned as { id?: unknown; name?: unknown } | undefined
    if (one.type !== 'mention' || !mentioned || mentioned.id !== recipient?.id) return []
    return [typeof one.text === 'string' && one.text ? one.text : `<at>${mentioned.name ?? recipient?.name}</at>`]
  })
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Once, from left to right: what was written as "&amp;lt;" is "&lt;". */
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos|nbsp|#(\d{1,7}));/g, (whole, name: string, code?: string) => {
    if (!code) return named[name]!
    return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole
  })
