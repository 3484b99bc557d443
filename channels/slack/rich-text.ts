/** What people write comes as one such block (docs.slack.dev/reference/block-kit/blocks/rich-text-block), beside the text. */
type Element = {
  type?: string
  text?: unknown
  url?: string
  user_id?: string
  channel_id?: string
  unicode?: string
  elements?: Element[]
}

/** The words of a message's blocks as mrkdwn, a line for each part; for a message whose text does not have them. */
export function richText(blocks: unknown): string {
  if (!Array.isArray(blocks)) return ''
  return blocks
    .filter((block: Element | null) => block?.type === 'rich_text')
    .flatMap((block: Element) => (block.elements ?? []).map(wordsOf))
    .join('\n')
}

function wordsOf({ type, text, url, user_id, channel_id, unicode, elements }: Element): string {
  if (elements) return elements.map(wordsOf).join(type === 'rich_text_list' ? '\n' : '')
  const own = typeof text === 'string' ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : ''
  switch (type) {
    case 'user':
      return `<@${user_id}>`
    case 'channel':
      return `<#${channel_id}>`
    case 'link':
      return own || (url ?? '')
    case 'emoji':
      return unicode ? String.fromCodePoint(...unicode.split('-').map(code => Number.parseInt(code, 16))) : ''
    default:
      return own
  }
}
