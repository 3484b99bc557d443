type Value = string | number | boolean | undefined | ((event: never) => void)
export type Child = Node | string | undefined | false | Child[]

/**
 * An element with attributes and children. A function is a listener for the event it is named after; `true` is an
 * attribute without a value. Text stays text: nothing is ever parsed as HTML.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value as EventListener)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  append(element, children)
  return element
}

function append(parent: Node, children: Child[]) {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child)
    else if (child) parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child)
  }
}

/** Text that only screen readers say. */
export const unseen = (text: string): HTMLElement => h('span', { class: 'unseen' }, text)

const svgSpace = 'http://www.w3.org/2000/svg'

const drawings = {
  chat: 'M20.5 11.5a8 8 0 0 1-8.3 7.9 9 9 0 0 1-3.4-.7L4 20l1.4-4a7.6 7.6 0 0 1-1.9-4.9 8 8 0 0 1 8.3-7.6 8.3 8.3 0 0 1 8.7 8Z',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'm6 9 6 6 6-6',
  send: 'M12 19V5m-6.5 6.5L12 5l6.5 6.5',
  back: 'm14.5 6-6 6 6 6',
  forward: 'm9.5 6 6 6-6 6',
  person: 'M12 12.2a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.2 7.6a7.3 7.3 0 0 1 14.4 0',
  check: 'm6.5 12.5 3.6 3.6 7.4-8',
  out: 'M9 6h9v9m0-9L7 17',
  alert: 'M12 7.5v5.5m0 3.2v.3M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
}

/** A drawing that screen readers pass over. */
export function icon(name: keyof typeof drawings): SVGElement {
  const svg = document.createElementNS(svgSpace, 'svg')
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    class: `icon icon-${name}`,
  })) {
    svg.setAttribute(key, value)
  }
  const path = document.createElementNS(svgSpace, 'path')
  path.setAttribute('d', drawings[name])
  svg.appendChild(path)
  return svg
}
