const address = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]]/g

/**
 * A text as Slack's mrkdwn (docs.slack.dev/messaging/formatting-message-text): the three signs that mean something are
 * entities, and addresses are links. To be sent `verbatim`, so that Slack finds no mentions and channels in it.
 */
export function inMrkdwn(text: string): string {
  let marked = ''
  let from = 0
  for (const { 0: url, index } of text.matchAll(address)) {
    marked += `${withEntities(text.slice(from, index))}<${inLink(url)}>`
    from = index + url.length
  }
  return marked + withEntities(text.slice(from))
}

/** A labelled link. */
export const mrkdwnLink = (url: string, label: string): string => `<${inLink(url)}|${withEntities(label)}>`

const withEntities = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** The signs that end an address or part it from its label. */
const inLink = (url: string) => withEntities(url.replace(/\|/g, '%7C').replace(/</g, '%3C').replace(/>/g, '%3E'))

/** What a person wrote, of what Slack made of it: links as their labels, channels and people by name. */
export function fromMrkdwn(text: string): string {
  return text
    .replace(/<([^<>]*)>/g, (_, inner: string) => {
      const [target = '', label] = inner.split('|', 2)
      if (target.startsWith('@') || target.startsWith('#')) return target[0] + (label || target.slice(1))
      if (target.startsWith('!')) return label ?? `@${target.slice(1).split('^')[0]}`
      return label || target.replace(/^(?:mailto|tel):/, '')
    })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}
