import type { Article } from '../../articles.ts'
import { germanBuying } from './de.ts'
import { germanService } from './de-products-and-service.ts'
import { deliveryAndReturns } from './delivery-and-returns.ts'
import { spanishOrders } from './es-orders.ts'
import { spanishProducts } from './es-products.ts'
import { french } from './fr.ts'
import { frenchProductsAndService } from './fr-products-and-service.ts'
import { italian } from './it.ts'
import { italianProductsAndService } from './it-products-and-service.ts'
import { parseArticles } from './parse.ts'
import { paymentAndAccount } from './payment-and-account.ts'
import { productsAndService } from './products-and-service.ts'
import { articlesInPortuguese } from './pt.ts'
import { productsAndServiceInPortuguese } from './pt-products-and-service.ts'

/** What Larkholm has answered: its help pages. */
export const articles = (): Article[] =>
  [
    [deliveryAndReturns, paymentAndAccount, productsAndService].flatMap(text => parseArticles(text)),
    [spanishOrders, spanishProducts].flatMap(text => parseArticles(text, 'es')),
    [germanBuying, germanService].flatMap(text => parseArticles(text, 'de')),
    [french, frenchProductsAndService].flatMap(text => parseArticles(text, 'fr')),
    [italian, italianProductsAndService].flatMap(text => parseArticles(text, 'it')),
    [articlesInPortuguese, productsAndServiceInPortuguese].flatMap(text => parseArticles(text, 'pt')),
  ].flat()
