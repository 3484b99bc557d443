import type { Activity } from './activity.ts'

/** The words of a message without the mention of the bot that Teams puts in front, and without mark-up. */
export function plainText({ text, textFormat, channelId, entities = [], recipient }: Activity): string {
  if (!text) return ''
  const mentions = entities.flatMap(one => {
    const mentioned = one.mentioned as { id?: unknown } | undefined
    return one.type === 'mention' && typeof one.text === 'string' && mentioned?.id === recipient?.id ? [one.text] : []
  })
  const own = mentions.reduce((rest, mention) => rest.replaceAll(mention, ' '), text)
  const marked = channelId === 'msteams' || textFormat === 'xml'
  const plain = marked ? decoded(own.replace(/<\/?at(?:\s[^>]*)?>/gi, '')) : own
  return plain.replace(/[ \t\u00a0]+/g, ' ').trim()
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Once, from left to right: what was written as "&amp;lt;" is "&lt;". */
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos|nbsp|#(\d{1,7}));/g, (whole, name: string, code?: string) => {
    if (!code) return named[name]!
    return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole
  })
