import { policySchema } from '../policy.ts'
import { customerFormat } from './format-customer.ts'
import { eventFormat } from './format-event.ts'
import { moneyFormat } from './format-fields.ts'
import { fitFormat } from './format-fit.ts'
import { orderFormat } from './format-order.ts'
import { productFormat } from './format-product.ts'
import { articleFormat, shopFormat, synonymsFormat } from './format-shop.ts'

/**
 * The Aisle JSON format: a folder with products, customers, orders, articles, fits and events, each as `.json` (one array)
 * or `.jsonl` (one record a line), and optionally shop.json, policy.json and synonyms.json. All fields are those of the ports, so
 * what is exported can be read by a person and imported again.
 */
export const formats = (currency: string) => {
  const money = moneyFormat(currency)
  return {
    product: productFormat(money),
    customer: customerFormat(money),
    order: orderFormat(money),
    event: eventFormat,
    article: articleFormat,
    fit: fitFormat,
    shop: shopFormat,
    policy: policySchema,
    synonyms: synonymsFormat,
  }
}
