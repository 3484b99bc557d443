import { readFileSync } from 'node:fs'
import { calendar } from '../../knowledge/demo/dates.ts'
import { catalogue } from '../../knowledge/demo/products/catalogue.ts'
import { factsOf, readFact } from '../../knowledge/product-answers/fact.ts'
import { readQuestion } from '../../knowledge/product-answers/question.ts'
import { featuresOf } from '../../knowledge/product-answers/rank.ts'
import type { Sample } from './train.ts'

/**
 * Questions on the demo shop, tab separated: product, language, question, the attributes that answer (parted by `|`; `-` where
 * none does). @throws when a product or an attribute is not there
 */
export function shopSamples(file: URL): Sample[] {
  const products = new Map(catalogue(calendar(new Date('2026-06-01'))).map(product => [product.id, product]))
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map(line => {
    const [id, language, text, wanted] = line.split('\t')
    const product = products.get(id!)
    if (!product) throw new Error(`${file.pathname}: no product ${id}`)
    const facts = factsOf(product).map(fact => readFact(fact, 'en'))
    const right = wanted!.split('|').map(name => {
      const at = name === '-' ? facts.length : facts.findIndex(one => one.fact.name === name)
      if (at < 0) throw new Error(`${file.pathname}: ${id} has no ${name}`)
      return at
    })
    const question = readQuestion(text!, language!, `${product.title} ${product.type} ${product.brand ?? ''}`)
    return { rows: featuresOf(question, facts), right: new Set(right) }
  })
}
