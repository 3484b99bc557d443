/** The address in full when it leads to the web (http or https, or relative to the base), else undefined. */
export function safeUrl(url: string | undefined, base: string): string | undefined {
  if (!url || !URL.canParse(url, base)) return undefined
  const { protocol, href } = new URL(url, base)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
