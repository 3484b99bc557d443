import { type Finder, type Found, matches } from './finder.ts'

const code = /(?<![\p{L}\p{N}#.,-])(\d{3}[ -]?\d{3}|\d(?:[ -]\d){5}|\d{2}[ -]\d{2}[ -]\d{2})(?![\p{L}\p{N}-]|[.,]\d)/gu

/** The six figures of a sign-in code, where one was asked for. */
export const findCodes: Finder = ({ folded }, asked) => {
  if (asked.kind !== 'code') return []
  const found: Found[] = []
  for (const match of matches(code, folded)) {
    found.push({
      type: 'code',
      value: match[0].replace(/\D/g, ''),
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return found
}
