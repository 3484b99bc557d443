import type { Product } from '../../knowledge/catalogue.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { saveProduct } from '../../knowledge/sqlite/catalogue.ts'
import { databaseOf } from '../../knowledge/sqlite/open.ts'
import { bumpVersion } from '../../knowledge/sqlite/settings.ts'

/** Saves a product in the shop that is open, as an import does. */
export function alterProduct(knowledge: Knowledge, product: Product): void {
  const db = databaseOf(knowledge)
  if (saveProduct(db, product) === 'changed') bumpVersion(db, 'catalogue')
}
