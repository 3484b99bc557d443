import type { Measure, SizeAdvice, SizeReason } from '../knowledge/sizing.ts'
import type { SizeWearer } from './size-wearer.ts'
import type { Wording, WordingKey } from './wording.ts'

const most = 2

/** What the advice rests on, in sentences: the two reasons that weigh most, one of each kind. */
export function reasonTexts({ reasons }: SizeAdvice, who: SizeWearer, wording: Wording): string[] {
  const kinds = new Set<string>()
  return reasons
    .filter(reason => {
      const kind = reason.from === 'purchase' ? `${reason.from} ${reason.fit}` : reason.from
      return kinds.has(kind) ? false : Boolean(kinds.add(kind))
    })
    .slice(0, most)
    .map(reason => reasonText(reason, who, wording))
}

function reasonText(reason: SizeReason, who: SizeWearer, wording: Wording): string {
  switch (reason.from) {
    case 'purchase':
      return wording.text('size.from-purchase', {
        size: reason.size,
        product: reason.product,
        fit: reason.source === 'kept' ? 'kept' : reason.fit,
      })
    case 'usual size': {
      const written = `${reason.system ? `${reason.system} ` : ''}${reason.size}`
      return wording.text('size.from-usual', {
        size: written,
        who,
        brand: reason.brand ?? 'none',
        fit: reason.fit,
        here: reason.system || lettered(reason.size) !== lettered(reason.here) ? reason.here : 'same',
      })
    }
    case 'size on file':
      return wording.text('size.from-file', { size: reason.size })
    case 'chart':
      return wording.text('size.from-chart', {
        measure: measureText(reason.measure, wording),
        value: wording.number(reason.value),
        size: reason.size,
        range: reason.range[0] === reason.range[1] ? 'none' : reason.range.map(wording.number).join('–'),
      })
    case 'body':
      return wording.text('size.from-body', {
        height: reason.height === undefined ? 'none' : wording.number(reason.height),
        weight: reason.weight === undefined ? 'none' : wording.number(reason.weight),
        age: reason.age === undefined ? 'none' : wording.number(reason.age),
      })
  }
}

/** Whether a size is S, M, L, not a figure. */
const lettered = (size: string): boolean => !/\d\d/.test(size) && /[sml]/i.test(size)

/** 'foot length' */
export function measureText(measure: Measure | 'usual size', wording: Wording): string {
  const name = measure.replace(' ', '-')
  return wording.text(`size.measure.${name}` as WordingKey)
}

/** How it fits others, with how many say so; nothing where they are too few or disagree. */
export function cutText({ cut }: SizeAdvice, brand: string | undefined, wording: Wording): string {
  if (!cut || cut.runs === 'unclear') return ''
  const all = cut.small + cut.fit + cut.large
  const said = cut.runs === 'small' ? cut.small : cut.runs === 'large' ? cut.large : cut.fit
  const of = cut.of === 'brand' && brand ? brand : 'this'
  return wording.text('size.cut', { of, runs: cut.runs, said, all })
}

/** Whether the size is to be had, and the nearest that is. */
export function stockText({ size, stock, nearest }: SizeAdvice, wording: Wording): string {
  return wording.text('size.stock', {
    state: stock === 'in stock' ? 'there' : nearest ? 'near' : 'gone',
    size: size!,
    nearest: nearest ?? 'none',
  })
}
