import { type DialogContext, remember, type Step } from '../dialog.ts'
import { wantedValues } from '../product-options.ts'
import { takesBack } from './parts.ts'

/** How many of a version there were before it was changed. */
export type Before = { variant: string; quantity: number }

/** Keeps which lines of the cart were changed last, and how they were: for "it", "put it back" and "undo that". */
export function* rememberLines(before: Before[]): Generator<Step, void, unknown> {
  const last = before.at(-1)
  if (last) yield* remember({ cartLine: last.variant, lastChange: { action: 'cart', before } })
}

/** How the lines were that were changed last, where the cart is what was changed last. */
export function linesBefore({ focus }: DialogContext): Before[] | undefined {
  const last = focus.lastChange as { action?: string; before?: Before[] } | undefined
  return last?.action === 'cart' ? last.before : undefined
}

/**
 * "No, in black" right after something was put in the cart: another version of that, rather than a search.
 * @returns the dialog that the words are for
 */
export async function aboutCartLine(context: DialogContext): Promise<string | undefined> {
  const { heard, focus, knowledge } = context
  if (!linesBefore(context) || !takesBack(heard) || typeof focus.cartLine !== 'string') return undefined
  if (heard.entities.some(({ type }) => type === 'product' || type === 'product-type' || type === 'brand'))
    return undefined
  const product = await knowledge.catalogue.byVariant(focus.cartLine)
  if (!product || product.id !== focus.product) return undefined
  const values = product.variants.flatMap(({ options }) => Object.values(options))
  const wanted = wantedValues(product, heard)
  return wanted.length > 0 && wanted.every(one => values.some(one.fits)) ? 'change-cart' : undefined
}
