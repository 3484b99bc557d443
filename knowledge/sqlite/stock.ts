import { noteChange, productByVariant } from './catalogue.ts'
import type { ShopDatabase } from './database.ts'
import { bumpVersion } from './settings.ts'

/**
 * Adds units to what is on hand (takes them, where negative) of the variants whose stock the shop tells. The catalogue's
 * version rises only when something is sold out or there again: search knows no more of stock than that.
 */
export function moveStock(db: ShopDatabase, moves: Map<string, number>): void {
  let changed = false
  let turned = false
  for (const [variantId, units] of moves) {
    const product = productByVariant(db, variantId)
    const variant = product?.variants.find(({ id }) => id === variantId)
    if (!product || !variant || variant.stock === undefined || units === 0) continue
    const before = variant.stock
    variant.stock = Math.max(0, before + units)
    changed = true
    // A variant with stock that is not available was taken off sale by the shop, and stays so.
    const available = variant.stock > 0 && (variant.available || before === 0)
    if (available !== variant.available) {
      turned = true
      noteChange(db, product.id)
    }
    variant.available = available
    db.run('UPDATE products SET document = ? WHERE id = ?', JSON.stringify(product), product.id)
  }
  if (changed) bumpVersion(db, 'stock')
  if (turned) bumpVersion(db, 'catalogue')
}
