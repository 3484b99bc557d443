import type { OrderBlock, TableBlock } from '../message.ts'
import type { Card } from './activity.ts'

type Element = Record<string, unknown>

/** Lines of one card: what is longer goes on in another, so that no payload is too large. */
const most = 25

/** A comparison as a table (Adaptive Cards 1.5, adaptivecards.io/explorer/Table.html), in as many cards as it takes. */
export function tableCards({ caption, columns, rows }: TableBlock, version: string): Card[] {
  const head = row(['', ...columns], true)
  return parts(rows).map(part =>
    adaptive(version, [
      heading(caption),
      {
        type: 'Table',
        firstRowAsHeader: true,
        columns: ['', ...columns].map(() => ({ width: 1 })),
        rows: [head, ...part.map(({ label, cells }) => row([label, ...cells]))],
      },
    ]),
  )
}

const row = (cells: string[], bold = false): Element => ({
  type: 'TableRow',
  cells: cells.map((cell, i) => ({ type: 'TableCell', items: [exactly(cell, { bold: bold || i === 0 })] })),
})

/** An order: how far it is, what is in it, and where the parcel can be followed. */
export function orderCards(order: OrderBlock, version: string): Card[] {
  const { id, status, placed, steps, items, total, tracking = [], address } = order
  const lines = items.map(({ title, options, quantity, price, image }): Element => {
    const count = quantity > 1 ? `${quantity} × ` : ''
    const words = exactly(`${count}${title}${options ? ` (${options})` : ''}`)
    return columnsOf([
      ...(image
        ? [{ width: 'auto', items: [{ type: 'Image', url: image.url, altText: image.alt, size: 'Small' }] }]
        : []),
      { width: 'stretch', items: [words] },
      { width: 'auto', items: [exactly(price)] },
    ])
  })
  const parcels = tracking.map(({ carrier, number }) => exactly([carrier, number].filter(Boolean).join(' ')))
  const actions = tracking.flatMap(({ carrier, number, url }) =>
    url ? [{ type: 'Action.OpenUrl', title: [carrier, number].filter(Boolean).join(' '), url }] : [],
  )
  const groups = parts(lines)
  return groups.map((group, i) => {
    const isLast = i === groups.length - 1
    const top = [
      heading(`${id}: ${status}`),
      ...(placed ? [exactly(placed, { subtle: true })] : []),
      ...(steps.length > 0 ? [exactly(steps.map(step => `${step.done ? '●' : '○'} ${step.label}`).join('  '))] : []),
    ]
    const bottom = [exactly(total, { bold: true }), ...parcels, ...(address ? [exactly(address)] : [])]
    return adaptive(version, [...(i === 0 ? top : []), ...group, ...(isLast ? bottom : [])], isLast ? actions : [])
  })
}

function parts<Line>(lines: Line[]): Line[][] {
  const count = Math.max(1, Math.ceil(lines.length / most))
  return Array.from({ length: count }, (_, i) => lines.slice(i * most, (i + 1) * most))
}

const adaptive = (version: string, body: Element[], actions: Element[] = []): Card => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version,
    body,
    ...(actions.length > 0 ? { actions } : {}),
    msteams: { width: 'Full' },
  },
})

const columnsOf = (columns: Element[]): Element => ({
  type: 'ColumnSet',
  columns: columns.map(column => ({ type: 'Column', ...column })),
})

const heading = (text: string) => exactly(text, { bold: true })

/** Text as it is: a TextBlock would take signs in it for Markdown. */
const exactly = (text: string, { bold = false, subtle = false } = {}): Element => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, ...(bold ? { weight: 'Bolder' } : {}), ...(subtle ? { isSubtle: true } : {}) }],
})
