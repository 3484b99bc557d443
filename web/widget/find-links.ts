/** Parts a text into plain text and web addresses, without the punctuation that ends a sentence behind one. */
export function findLinks(text: string): (string | { url: string })[] {
  const parts: (string | { url: string })[] = []
  let end = 0
  for (const match of text.matchAll(/https?:\/\/[^\s<>"'`\u00ab\u00bb\u201c\u201d]+/gi)) {
    const url = trim(match[0])
    if (!URL.canParse(url)) continue
    if (match.index > end) parts.push(text.slice(end, match.index))
    parts.push({ url })
    end = match.index + url.length
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts
}

function trim(url: string): string {
  for (;;) {
    const last = url.at(-1)!
    const unopened = last === ')' && url.split(')').length > url.split('(').length
    if (!unopened && !/[.,;:!?\]}*_\u2026]/.test(last)) return url
    url = url.slice(0, -1)
  }
}
