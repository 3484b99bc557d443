import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { ShopEvent } from '../events.ts'
import type { ShopModel } from './collaborative.ts'
import { type Interactions, interactionsOf } from './interactions.ts'

/** Raised when what is kept in the file changes: an older file is left aside and fitted anew. */
const layout = 1
/** Below this, there is nothing to be learned that counting does not tell. */
export const fewestInteractions = 200

/** Events as a matrix: who viewed, put into the cart or bought what. */
export function shopInteractions(events: Iterable<ShopEvent>): { data: Interactions; products: string[] } {
  const customers = new Map<string, number>()
  const products = new Map<string, number>()
  const pairs = { customer: [] as number[], item: [] as number[], time: [] as number[] }
  for (const { customer, product, type, at } of events) {
    if (type === 'return' || type === 'refused') continue
    pairs.customer.push(numberIn(customers, customer))
    pairs.item.push(numberIn(products, product))
    pairs.time.push(Date.parse(at))
  }
  return { data: interactionsOf(customers.size, products.size, pairs), products: [...products.keys()] }
}

function numberIn(numbers: Map<string, number>, name: string): number {
  let number = numbers.get(name)
  if (number === undefined) {
    number = numbers.size
    numbers.set(name, number)
  }
  return number
}

/** Under another name until it is whole. */
export function saveModel(path: string, model: ShopModel): void {
  const draft = `${path}.${process.pid}.part`
  writeFileSync(draft, serialize({ layout, ...model }))
  renameSync(draft, path)
}

/** The model in a file; nothing where there is none, or one of another layout. */
export function loadModel(path: string): ShopModel | undefined {
  if (!existsSync(path)) return undefined
  try {
    const kept = deserialize(readFileSync(path)) as ShopModel & { layout: number }
    return kept.layout === layout ? kept : undefined
  } catch {
    // A file that is no model: it is fitted anew and written over.
    return undefined
  }
}

/** Changes whenever the file does. */
export const modelStamp = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0)
