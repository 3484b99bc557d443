/** Markup that is known to be safe. Only `html` makes it. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

type Value = string | number | Html | Value[] | undefined | false

/** A template whose values are escaped, but for markup made by the same template. `undefined` and `false` are nothing. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.reduce((text, part, i) => text + write(values[i - 1]) + part))
}

function write(value: Value): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  return Array.isArray(value) ? value.map(write).join('') : escaped(String(value))
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string) => text.replace(/[&<>"']/g, mark => marks[mark]!)

/** An address that leads to the web or within the shop; undefined for any other, such as `javascript:`. */
export function webAddress(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url, 'https://shop.invalid')) return undefined
  return /^https?:$/.test(new URL(url, 'https://shop.invalid').protocol) ? url : undefined
}
