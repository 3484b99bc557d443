import type { TableBlock } from '../../../channels/message.ts'
import { h } from '../dom.ts'

/** A comparison that scrolls sideways where it is too wide; the names of its rows stay in sight. */
export function table({ caption, columns, rows }: TableBlock): HTMLElement {
  const head = h(
    'tr',
    {},
    h('td'),
    columns.map(column => h('th', { scope: 'col' }, column)),
  )
  const body = rows.map(row =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, row.label),
      row.cells.map(cell => h('td', {}, cell)),
    ),
  )
  return h(
    'div',
    { class: 'table', role: 'region', tabindex: 0, 'aria-label': caption },
    h('table', {}, h('caption', {}, caption), h('thead', {}, head), h('tbody', {}, body)),
  )
}
