import { describe, expect, it } from 'vitest'
import type { Aisle } from '../../bot/aisle.ts'
import { modelFolder } from '../../bot/models.ts'
import { loadOrTrain } from '../../nlu/train.ts'
import { createUnderstander, type Understander } from '../../nlu/understand.ts'
import { assistant, conversation, mailedCode, type Shopper } from '../conversation.ts'

const clara = 'clara.schneider@example.com'

let german: Promise<Understander> | undefined
async function understander(): Promise<Understander> {
  const [en, de] = await Promise.all(['en', 'de'].map(one => loadOrTrain(one, modelFolder())))
  return createUnderstander({ classifiers: { en: en!, de: de! } })
}

async function shopper(): Promise<Shopper & { aisle: Aisle }> {
  german ??= understander()
  return conversation({ aisle: await assistant({ parts: { understander: german } }), locale: 'de' })
}

async function signsIn(customer: Shopper, email: string) {
  await customer.says(email)
  await customer.says(await mailedCode(customer.aisle, email))
  customer.hears(/sind angemeldet/)
}

describe('auf Deutsch', () => {
  it('searches for whom it is, however it is typed, and narrows', async () => {
    const customer = await shopper()
    await customer.says('servus, i such a zelt fuer 2 personen')
    customer.hears(/Tent/)
    customer.doesNotHear(/servus|fuer/)
    await customer.says('unter 100 euro bitte')
    customer.hears(/Weekend 2/)
    customer.doesNotHear(/Stormhut/)
    await customer.says('ich suche eine Jacke für meine Tochter')
    customer.doesNotHear(/tochter/i)
  })

  it('takes the size to wear from the one worn, and puts it in the cart in that size', async () => {
    const customer = await shopper()
    await customer.says('i brauch gscheite wanderschuhe für herren in 43')
    customer.hears(/Halvorn Fjell/)
    await customer.says('welche größe soll ich beim ersten nehmen, ich hab sonst 43 bei Halvorn')
    customer.hears(/Nehmen Sie 43/)
    await customer.says('leg ihn in 43 in den warenkorb')
    customer.hears(/Hiking Boots \(.*43\) liegt jetzt für|Welche Ausführung \(Farbe\)/)
    customer.doesNotHear(/Ausführung \(Größe\)/)
  })

  it('answers from articles of its own, in the figures of the shop', async () => {
    const customer = await shopper()
    await customer.says('wie lange kann ich was zurueckgeben wenns nicht passt')
    customer.hears(/innerhalb von 30 Tagen/)
    await customer.says('was kostet der versand in die schweiz')
    customer.hears(/4,95 €|14,95 €/)
    await customer.says('darf merino in die waschmaschine')
    customer.hears(/Wollprogramm bei 30 °C/)
    await customer.says('wann habt ihr in hamburg offen')
    customer.hears(/Am Speicher 21/)
  })

  it('exchanges in another size, on a dialect’s yes', async () => {
    const customer = await shopper()
    await customer.says('ich möchte bei bestellung L12600 die Rain Jacket bitte in s umtauschen')
    await signsIn(customer, clara)
    customer.hears(/Umtausch aus Bestellung #L12600/, /XS .* auf yellow, S/)
    await customer.says('jo passt so, danke')
    customer.hears(/Der Umtausch zu Bestellung #L12600 ist angemeldet/)
  })

  it('hears where an order goes to, and only the street of it', async () => {
    const customer = await shopper()
    await customer.says('schick bestellung L20771 an Gartenweg 5, 20095 Hamburg')
    await signsIn(customer, clara)
    customer.hears(/#L20771: von Rosenhof 6, .* auf Gartenweg 5, Hamburg/)
    await customer.says('ja, stimmt so')
    customer.hears(/#L20771 geht jetzt an Gartenweg 5/)
  })

  it('cancels for a reason given in its own words', async () => {
    const customer = await shopper()
    await customer.says('ich will die bestellung L20759 stornieren')
    await signsIn(customer, clara)
    customer.hears(/Warum möchten Sie stornieren/, /dauert zu lange/i)
    await customer.says('hab sie aus versehen bestellt')
    customer.hears(/\(Versehentlich bestellt\)/)
    await customer.says('nein, doch nicht')
    customer.hears(/nichts geändert/)
  })

  it('takes an insult for no praise, the weather for no product, and gives a human', async () => {
    const customer = await shopper()
    await customer.says('du bist doof')
    customer.hears(/tut mir leid/)
    await customer.says('wie wird das wetter')
    customer.doesNotHear(/Welches Produkt|Das habe ich gefunden/)
    await customer.says('dann gib mir halt einen menschen')
    customer.hears(/unserem Team ausrichten/)
    expect(customer.choices()).toEqual([])
  })
})
