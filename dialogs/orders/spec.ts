import type { Product } from '../../knowledge/catalogue.ts'
import type { Entity } from '../../nlu/understanding.ts'
import { type NamedValue, optionsOf, valuesIn } from './option-values.ts'
import { optionsFor } from './scales.ts'
import { type Token, tokensOf } from './tokens.ts'

/** How a customer wants a thing to be, as far as they said: among the variants of one product. */
export type Spec = {
  wishes: Wish[]
  steps: Step[]
  /** Options that must stay as they are; `*` is all that are not mentioned. */
  keep: string[]
  /** Options that may be any; `*` is all that are not mentioned. */
  loose: string[]
  /** A variant named by its id. */
  variant?: string
  /** The very same again. */
  same?: boolean
  /** Rather leave this thing alone. */
  drop?: boolean
  /** What is taken where nothing fits. */
  otherwise?: Spec
}

/** Accepted values of an option, the preferred first; `soft`: others will do; `not`: any but these. */
export type Wish = { option: string; values: string[]; soft?: boolean; not?: boolean }

/** A comparison with what is there: more or less of an option, or of the price; `by` in the option's own unit. */
export type Step = { option: string; direction: 1 | -1; extreme?: boolean; by?: number; slight?: boolean }

export const emptySpec = (): Spec => ({ wishes: [], steps: [], keep: [], loose: [] })

export const saysNothing = (spec: Spec): boolean =>
  spec.wishes.length + spec.steps.length + spec.keep.length + spec.loose.length === 0 &&
  !spec.variant &&
  !spec.same &&
  !spec.drop &&
  !spec.otherwise

/** What a stretch of text asks of a product's variants. `ignore` are values that only say which one is meant. */
export function specIn(text: string, entities: Entity[], product: Product, ignore: NamedValue[] = []): Spec {
  const { main, condition, otherwise } = alternatives(text)
  const spec = parse(main, entities, product, ignore)
  if (condition) overlay(spec, parse(condition, [], product, ignore))
  if (otherwise !== undefined) {
    const other = specIn(otherwise, [], product, ignore)
    if (leaves.test(otherwise) && saysNothing(other)) other.drop = true
    if (!saysNothing(other)) spec.otherwise = other
  }
  return spec
}

/** Lays what was said later over what was said before: a later value of an option takes the place of the earlier. */
export function overlay(spec: Spec, later: Spec): Spec {
  for (const wish of later.wishes) {
    const rest = spec.wishes.filter(one => one.option !== wish.option || Boolean(one.not) !== Boolean(wish.not))
    // Not this one after all: it must not stay among those that were asked for.
    spec.wishes = wish.not ? rest.filter(one => one.option !== wish.option) : rest
    spec.steps = spec.steps.filter(one => one.option !== wish.option)
    spec.wishes.push(wish)
  }
  for (const step of later.steps) {
    spec.wishes = spec.wishes.filter(one => one.option !== step.option)
    spec.steps = [...spec.steps.filter(one => one.option !== step.option), step]
  }
  spec.keep = [...new Set([...spec.keep.filter(one => !later.loose.includes(one)), ...later.keep])]
  spec.loose = [...new Set([...spec.loose.filter(one => !later.keep.includes(one)), ...later.loose])]
  if (later.variant) spec.variant = later.variant
  if (later.same) spec.same = true
  if (later.drop) spec.drop = true
  if (later.otherwise) spec.otherwise = later.otherwise
  return spec
}

const unless =
  /\bif\b(?=[^.;]*?\b(?:not|no|none|n['’]t|isn['’]?t|can['’]?t|cannot|unavailable|out of stock|impossible|gone)\b)/i
const second =
  /\b(?:otherwise|or else|failing that|if not(?! \w)|as a (?:fallback|backup|last resort|second choice)|or,? if (?:that|not)[^,]*,)\b[,:]?/i
const consequence =
  /(?:,|\bthen\b)\s*(?:then\s+)?(?=(?:i['’]?d|i would|i['’]?ll|i will|i can|i want|we|just|only|go|please|get|give|make|no\b|then|you can|do|don['’]?t|leave|keep|skip|use|take|the|a|an|without|with|\d)\b)/gi
const leaves =
  /\b(?:leave|keep|skip|forget|don['’]?t|do not|no (?:exchange|change)|nothing|only (?:exchange|change|do|swap)|just (?:exchange|change|do|swap))\b/i

/** "clicky, and if there is none with RGB then without": what is wanted, what else is, and what where that is not to be had. */
function alternatives(text: string): { main: string; condition?: string; otherwise?: string } {
  const plain = second.exec(text)
  const found = unless.exec(text)
  if (found && (!plain || found.index < plain.index)) {
    const rest = text.slice(found.index + 2)
    const cuts = [...rest.matchAll(consequence)]
    // Conditions may list values with commas: the last cut that leaves something to do is the turn.
    const cut =
      cuts.find(one =>
        /\b(?:i|we|just|only|go|please|then|leave|keep|skip|you)\b/i.test(
          one[0] + rest.slice(one.index + one[0].length, one.index + one[0].length + 12),
        ),
      ) ?? cuts.at(-1)
    if (cut) {
      const condition = rest
        .slice(0, cut.index)
        .replace(/\b(?:there|that|it)?(?:['’]s| is| are)? ?(?:not?|n['’]t|none|isn['’]?t)\b/i, ' ')
      return { main: text.slice(0, found.index), condition, otherwise: rest.slice(cut.index + cut[0].length) }
    }
  }
  if (plain) return { main: text.slice(0, plain.index), otherwise: text.slice(plain.index + plain[0].length) }
  return { main: text }
}

function parse(text: string, entities: Entity[], product: Product, ignore: NamedValue[]): Spec {
  const spec = emptySpec()
  const options = optionsOf(product)
  const names = [...options.keys()]
  const tokens = tokensOf(text)
  const steps = stepsIn(text, tokens, entities, names)
  const named = valuesIn(text, product).filter(
    value =>
      !steps.some(step => step.number === value.start) &&
      !ignore.some(one => one.option === value.option && one.value === value.value && !value.negated),
  )
  for (const variant of product.variants) if (text.includes(variant.id)) spec.variant = variant.id
  const all = wholesale(text)
  if (all === 'loose') spec.loose.push('*')
  if (all === 'keep') spec.keep.push('*')

  for (const value of named) {
    const soft = isSoft(text, value.start)
    const known = spec.wishes.find(one => one.option === value.option && Boolean(one.not) === value.negated)
    if (known) {
      if (!known.values.includes(value.value)) known.values.push(value.value)
      known.soft = known.soft && soft
    } else {
      spec.wishes.push({
        option: value.option,
        values: [value.value],
        ...(soft ? { soft } : {}),
        ...(value.negated ? { not: true } : {}),
      })
    }
  }
  for (const { number: _, ...step } of steps) {
    if (spec.wishes.some(one => one.option === step.option && !one.soft)) continue
    if (!spec.steps.some(one => one.option === step.option)) spec.steps.push(step)
  }
  for (const option of keptIn(tokens, names))
    if (!spec.wishes.some(one => one.option === option)) spec.keep.push(option)
  for (const option of looseIn(text, names)) {
    spec.loose.push(option)
    spec.wishes = spec.wishes.filter(one => one.option !== option)
  }
  if (
    /\b(?:the )?(?:exact )?same (?:item|one|thing|product|model|specs?|again)\b|\bidentical\b|\b(?:genau )?(?:d(?:as|en|ie)selben?|(?:das|den|die) (?:genau )?gleichen?) (?:noch ?mal|nochmals|noch einmal|artikel|produkt|modell)\b/i.test(
      text,
    )
  ) {
    if (spec.wishes.length + spec.steps.length > 0) spec.keep.push('*')
    else spec.same = true
  }
  return spec
}

const softly =
  /\b(?:prefer(?:ably|red|ence|s)?|ideally|if possible|if available|if you have|would be (?:nice|good|great)|rather|if (?:there are )?(?:multiple|several|more)|favou?r|am liebsten|wenn möglich|falls möglich|bevorzugt|wenn es geht|wenns geht|falls vorhanden)\b/i

/** A preference holds for its clause: "size 9, preferably black". */
function isSoft(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf(';', at), text.lastIndexOf(', and', at), 0)
  const ends = [text.indexOf('.', at), text.indexOf(';', at), text.indexOf(',', at)].filter(one => one >= 0)
  const before = text.slice(from, at)
  const comma = before.lastIndexOf(',')
  const near = comma >= 0 && !softly.test(before.slice(0, comma)) ? before.slice(comma) : before
  return (
    softly.test(near) ||
    /^[^,.;]{0,30}\b(?:if (?:possible|available)|ideally|preferably|preferred)\b/i.test(
      text.slice(at, Math.min(...ends, text.length)),
    )
  )
}

/** Whether all the rest is free, or to stay. */
function wholesale(text: string): 'loose' | 'keep' | undefined {
  if (
    /\b(?:other|else|rest|remaining|anything|everything)\b[^.;]{0,40}\b(?:don['’]?t|doesn['’]?t|do not|not|no)\b[^.;]{0,25}\b(?:care|matter|mind|important)\b|\b(?:don['’]?t|do not|doesn['’]?t|not) (?:really )?(?:care|mind|matter)\b[^.;]{0,20}\b(?:other|else|rest|anything|specs|features)\b|\b(?:whatever|any (?:other|version|variant|option|model)|anything (?:else )?(?:is fine|works|goes)|no (?:other )?preferences?)\b|\b(?:rest|sonst|alles andere|übrige)\b[^.;]{0,20}\b(?:egal|wurscht|gleichgültig)\b/i.test(
      text,
    )
  )
    return 'loose'
  if (
    /\b(?:everything|all|rest|others?|otherwise)\b[^.;]{0,30}\bsame\b|\bsame\b[^.;]{0,20}\b(?:otherwise|everything|specs|specifications|features|options|settings)\b|\bwithout changing (?:the )?(?:other|any)|\bkeep(?:ing)? (?:everything|all|the rest|the other)|\b(?:rest|sonst|alles andere|übrige)\b[^.;]{0,25}\b(?:gleich|genauso|unverändert|wie vorher|bleibt|so lassen)(?!\p{L})/iu.test(
      text,
    )
  )
    return 'keep'
  return undefined
}

/** "same size and material", "keep the colour": options that stay. */
function keptIn(tokens: Token[], names: string[]): string[] {
  const kept: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!/^(?:same|keep|keeping|identical|unchanged)$/.test(tokens[i]!.form)) continue
    for (let j = i + 1; j < Math.min(tokens.length, i + 8); j++) {
      if (/^(?:but|with|in|for|to|to|if|i)$/.test(tokens[j]!.form)) break
      for (const name of names) {
        const words = tokensOf(name)
        if (words.some(word => word.stem === tokens[j]!.stem) && !kept.includes(name)) kept.push(name)
      }
    }
  }
  return kept
}

/** "don't care about waterproof", "any colour". */
function looseIn(text: string, names: string[]): string[] {
  return names.filter(name => {
    const last = tokensOf(name).at(-1)?.form.slice(0, 6)
    if (!last || !/^[\p{L}\d]+$/u.test(last)) return false
    const word = last.replace('color', 'colou?r')
    return new RegExp(
      `\\b(?:any|whatever|whichever)(?: \\w+)? ${word}|(?:don['’]?t|do not|doesn['’]?t|not) (?:really )?(?:care|mind|matter)[^.;,]{0,30}${word}|${word}\\w*[^.;,]{0,20}(?:doesn['’]?t|does not|don['’]?t) (?:really )?matter`,
      'i',
    ).test(text)
  })
}

const more = /^(?:more|higher|greater|bigger|larger|longer|harder|increased|extra|up)$/
const fewer = /^(?:less|fewer|lower|smaller|shorter|easier|reduced|down)$/
const top =
  /^(?:most|highest|maximum|max|greatest|biggest|largest|longest|hardest|maximal|strongest|maximized|maximised|best)$/
const bottom = /^(?:least|fewest|lowest|minimum|min|smallest|shortest|easiest|minimal)$/
const slightly =
  /\b(?:slightly|a (?:little|bit|tad|touch|notch)|one (?:size|step|notch)|a size|etwas|ein bisschen|bissl|ein wenig|eine? (?:nummer|größe|stufe))\b/i

/** With the place of the number that says by how much. */
type SaidStep = Step & { number?: number }

/** Comparisons, by the words beside an option's name first ("fewest pieces"), else by what the words mean ("brighter"). */
function stepsIn(text: string, tokens: Token[], entities: Entity[], names: string[]): SaidStep[] {
  const steps: SaidStep[] = []
  const add = (step: SaidStep) => {
    if (!steps.some(one => one.option === step.option)) steps.push(step)
  }
  const slight = slightly.test(text)
  for (let i = 0; i < tokens.length; i++) {
    const { form } = tokens[i]!
    const direction = more.test(form) || top.test(form) ? 1 : fewer.test(form) || bottom.test(form) ? -1 : 0
    if (direction === 0) continue
    const extreme = top.test(form) || bottom.test(form)
    const option = optionNear(tokens, i, names, form)
    if (!option) continue
    const number = [tokens[i - 1], tokens[i - 2]].find(one => one && /^\d/.test(one.form))
    const by = number && !extreme ? Number(number.form) : undefined
    add({
      option,
      direction,
      ...(extreme ? { extreme } : {}),
      ...(by ? { by, number: number!.start } : {}),
      ...(slight && !extreme ? { slight } : {}),
    })
  }
  for (const entity of entities) {
    if (entity.type !== 'superlative' && entity.type !== 'comparative') continue
    if (!text.includes(entity.text)) continue
    const { attribute, direction } = entity.value as { attribute: string; direction: string }
    const sign = direction === 'most' || direction === 'more' ? 1 : -1
    const option = attribute === 'price' ? 'price' : optionsFor(attribute, names)[0]
    // A comparison with "than" may be a condition on the price: "cheaper than 50".
    if (option)
      add({
        option,
        direction: sign,
        ...(entity.type === 'superlative' ? { extreme: true } : {}),
        ...(slight && entity.type === 'comparative' ? { slight: true } : {}),
      })
  }
  return steps
}

/** The option that a comparing word is about: named right after or before it, or meant by the word itself. */
function optionNear(tokens: Token[], at: number, names: string[], form: string): string | undefined {
  for (const distance of [1, 2, -1, 3, -2]) {
    const token = tokens[at + distance]
    if (!token) continue
    const option = names.find(name =>
      tokensOf(name).some(word => word.stem === token.stem && word.stem !== 'level' && word.stem !== 'type'),
    )
    if (option) return option
  }
  if (/^(?:easier|easiest|harder|hardest)$/.test(form)) return names.find(name => /difficulty|level/i.test(name))
  if (/^(?:bigger|larger|biggest|largest|smaller|smallest)$/.test(form)) return optionsFor('size', names)[0]
  if (/^(?:longer|longest|shorter|shortest)$/.test(form)) return optionsFor('length', names)[0]
  if (/^(?:up|down)$/.test(form) && tokens[at - 1]?.form === 'size') return optionsFor('size', names)[0]
  return undefined
}
