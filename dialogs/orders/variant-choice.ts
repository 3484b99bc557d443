import type { Product, Variant } from '../../knowledge/catalogue.ts'
import { optionsOf } from './option-values.ts'
import { scaleOf } from './scales.ts'
import type { Spec, Wish } from './spec.ts'

/**
 * Which variant a wish comes to. `one`: it is clear · `several`: these all fit, or fit but differ in what was not spoken of
 * · `none`: nothing fits; the nearest, best first · `same`: only what the customer has already.
 */
export type Choice =
  | { kind: 'one'; variant: Variant }
  | { kind: 'several'; variants: Variant[] }
  | { kind: 'none'; nearest: Variant[]; unmet: Wish[] }
  | { kind: 'drop' }
  /** What the customer has is the cheapest, or the most of it, already. */
  | { kind: 'best-already' }

/** The variants that a customer may have in place of `current` for a wish. `sameAllowed`: the very same may be sent anew. */
export function chooseVariant(spec: Spec, product: Product, current: Variant, sameAllowed: boolean): Choice {
  if (spec.drop) return { kind: 'drop' }
  const available = product.variants.filter(one => one.available && (sameAllowed || one.id !== current.id))
  if (spec.variant) {
    const named = available.find(one => one.id === spec.variant)
    return named
      ? { kind: 'one', variant: named }
      : { kind: 'none', nearest: nearest(available, spec, current), unmet: [] }
  }
  if (spec.same && sameAllowed) {
    const same = available.find(one => one.id === current.id)
    if (same) return { kind: 'one', variant: same }
  }
  const scales = scalesOf(product)
  const fitting = available.filter(one => fits(one, spec, current, scales))
  if (fitting.length === 0) {
    if (spec.otherwise) return chooseVariant(inherit(spec), product, current, sameAllowed)
    return { kind: 'none', nearest: nearest(available, spec, current), unmet: unmetBy(spec, available) }
  }
  return among(fitting, spec, current, scales)
}

/** The second choice keeps what the first asked for, but for the options that it speaks of itself. */
function inherit(spec: Spec): Spec {
  const other = spec.otherwise!
  if (other.drop) return other
  const spoken = new Set([...other.wishes, ...other.steps].map(one => one.option))
  return {
    ...other,
    wishes: [...spec.wishes.filter(one => !spoken.has(one.option)), ...other.wishes],
    steps: [...spec.steps.filter(one => !spoken.has(one.option)), ...other.steps],
    keep: [...new Set([...spec.keep, ...other.keep])].filter(one => !spoken.has(one)),
    loose: [...new Set([...spec.loose, ...other.loose])],
  }
}

type Scales = Map<string, Map<string, number>>

function scalesOf(product: Product): Scales {
  const scales: Scales = new Map()
  for (const [name, values] of optionsOf(product)) {
    const scale = scaleOf(values)
    if (scale) scales.set(name, scale)
  }
  return scales
}

function fits(variant: Variant, spec: Spec, current: Variant, scales: Scales): boolean {
  for (const { option, values, soft, not } of spec.wishes) {
    if (soft) continue
    const own = variant.options[option] ?? ''
    if (not ? values.includes(own) : !values.includes(own)) return false
  }
  const spoken = new Set([...spec.wishes, ...spec.steps].map(one => one.option))
  if (
    spec.keep.some(
      option =>
        option !== '*' &&
        !spoken.has(option) &&
        !spec.loose.includes(option) &&
        variant.options[option] !== current.options[option],
    )
  )
    return false
  return spec.steps.every(step => {
    if (step.extreme) return true
    const [from, to] = [levelOf(current, step.option, scales), levelOf(variant, step.option, scales)]
    if (from === undefined || to === undefined) return true
    const change = (to - from) * step.direction
    return step.by !== undefined && step.by > 1 ? Math.abs(change - step.by) < 1e-6 : change > 0
  })
}

const levelOf = (variant: Variant, option: string, scales: Scales): number | undefined =>
  option === 'price' ? variant.price.amount : scales.get(option)?.get(variant.options[option] ?? '')

/** Of those that fit: first as preferred, then by the extremes, then nearest to what the customer has. */
function among(fitting: Variant[], spec: Spec, current: Variant, scales: Scales): Choice {
  let best = fitting
  for (const wish of spec.wishes.filter(one => !one.not && (one.soft || one.values.length > 1))) {
    const rank = (variant: Variant) => {
      const at = wish.values.indexOf(variant.options[wish.option] ?? '')
      return at < 0 ? wish.values.length : at
    }
    best = least(best, rank)
  }
  const keeps = (variant: Variant) => -kept(variant, current, spec)
  for (const step of spec.steps) {
    const from = levelOf(current, step.option, scales)
    if (step.extreme) {
      best = least(best, variant => -(levelOf(variant, step.option, scales) ?? 0) * step.direction)
    } else if (step.slight && from !== undefined) {
      best = least(best, variant =>
        Math.abs((levelOf(variant, step.option, scales) ?? Number.POSITIVE_INFINITY) - from),
      )
    }
  }
  const [step] = spec.steps
  if (step?.extreme && spec.steps.length === 1 && spec.wishes.every(one => one.soft)) {
    const [had, got] = [levelOf(current, step.option, scales), levelOf(best[0]!, step.option, scales)]
    if (had !== undefined && got !== undefined && (got - had) * step.direction <= 0) return { kind: 'best-already' }
  }
  const free = spec.loose.includes('*') || spec.steps.some(one => one.option === 'price' && one.extreme)
  const asked = new Set([...spec.wishes, ...spec.steps].map(one => one.option))
  const nothingAsked = asked.size === 0 && spec.keep.length === 0 && !spec.variant
  if (nothingAsked && !free) return { kind: 'several', variants: byNearness(fitting, current, spec) }
  const nearestOnes = least(best, keeps)
  const spare = Object.keys(current.options).filter(one => !asked.has(one) && !spec.loose.includes(one))
  const exact = (variant: Variant) => free || spare.every(one => variant.options[one] === current.options[one])
  const first = nearestOnes[0]!
  // "A shorter one" leaves the choice where there are several.
  const open = spec.steps.some(one => !one.extreme && !one.slight && one.by === undefined)
  if (open && best.length > 1) return { kind: 'several', variants: byNearness(best, current, spec) }
  if (nearestOnes.length === 1 && exact(first)) return { kind: 'one', variant: first }
  if (nearestOnes.every(exact) && onlyLooseDiffers(nearestOnes, spec, free)) {
    return { kind: 'one', variant: least(nearestOnes, one => one.price.amount)[0]! }
  }
  // All that was asked for leaves but one, or an extreme does: what else changes, the preview shows.
  if (best.length === 1 || (nearestOnes.length === 1 && spec.steps.some(one => one.extreme)))
    return { kind: 'one', variant: first }
  return { kind: 'several', variants: byNearness(best, current, spec) }
}

/** Whether the variants differ in nothing but what the customer does not care about. */
function onlyLooseDiffers(variants: Variant[], spec: Spec, free: boolean): boolean {
  if (free) return true
  const [first, ...rest] = variants
  return rest.every(one =>
    Object.keys(one.options).every(name => spec.loose.includes(name) || one.options[name] === first!.options[name]),
  )
}

function kept(variant: Variant, current: Variant, spec: Spec): number {
  return Object.entries(current.options).filter(
    ([name, value]) => !spec.loose.includes(name) && variant.options[name] === value,
  ).length
}

function least(variants: Variant[], rank: (variant: Variant) => number): Variant[] {
  const ranks = variants.map(rank)
  const best = Math.min(...ranks)
  return variants.filter((_, i) => ranks[i] === best)
}

const byNearness = (variants: Variant[], current: Variant, spec: Spec): Variant[] =>
  [...variants].sort((a, b) => kept(b, current, spec) - kept(a, current, spec) || a.price.amount - b.price.amount)

/** Those that meet the most of the wish, then like what there is. */
function nearest(available: Variant[], spec: Spec, current: Variant): Variant[] {
  const met = (variant: Variant) =>
    spec.wishes.filter(({ option, values, not }) => values.includes(variant.options[option] ?? '') !== Boolean(not))
      .length
  return [...available].sort(
    (a, b) => met(b) - met(a) || kept(b, current, spec) - kept(a, current, spec) || a.price.amount - b.price.amount,
  )
}

/** The wishes that no available variant meets at all. */
const unmetBy = (spec: Spec, available: Variant[]): Wish[] =>
  spec.wishes.filter(
    ({ option, values, soft, not }) =>
      !soft && !not && !available.some(one => values.includes(one.options[option] ?? '')),
  )
