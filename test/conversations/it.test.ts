import { describe, it } from 'vitest'
import { createLog } from '../../bot/log.ts'
import { loadUnderstander, modelFolder } from '../../bot/models.ts'
import { loadOrTrain } from '../../nlu/train.ts'
import { conversation, mailedCode } from '../conversation.ts'

const maya = 'maya.lindqvist@example.com'

/** A shopper who writes Italian, once the model of it is there. */
async function cliente() {
  await loadOrTrain('it', modelFolder())
  return conversation({ locale: 'it', parts: { understander: loadUnderstander(['en', 'it'], createLog('error')) } })
}

async function clienteNoto() {
  const shopper = await cliente()
  await shopper.says('accedi')
  await shopper.says(maya)
  await shopper.says(await mailedCode(shopper.aisle, maya))
  shopper.hears(/accesso effettuato/)
  return shopper
}

describe('in Italian', { timeout: 180_000 }, () => {
  it('searches, asks, compares and goes on from question to question', async () => {
    const customer = await cliente()
    await customer.says('cerco scarponi da trekking sotto i 200 euro')
    customer.hears(/Hiking Boots/)
    await customer.says('e il secondo quanto pesa?')
    customer.hears(/Fjell Light Hiking Boots: Peso: 430 g/)
    await customer.says('sono impermeabili?')
    customer.hears(/Sì\./, /Impermeabile/)
    await customer.says('e il terzo?')
    customer.hears(/Fjell 1 Hiking Boots/)
    await customer.says('confronta i primi due')
    customer.hears(/Confronto/, /Fjell 2/, /Fjell Light/)
    await customer.says('quale è più leggero?')
    customer.hears(/430 g/)
  })

  it('answers two wishes of one message, and takes "non oltre" for a limit', async () => {
    const customer = await cliente()
    await customer.says('quanto costa la spedizione e avete una tenda sotto i 300 euro?')
    customer.hears(/9,95\s€/, /Classic Tent/)
    await customer.says('non oltre i 100 euro')
    customer.hears(/Weekend 2 Tent/)
    customer.doesNotHear(/Classic Tent/)
  })

  it('knows what things and kinds of things are called', async () => {
    const customer = await cliente()
    await customer.says('avete giacche?')
    customer.hears(/Jacket/)
    await customer.says('avete qualcosa in saldo?')
    customer.hears(/was/)
    await customer.says('cerco un regalo per mia moglie, adora cucinare, max 60 euro')
    customer.hears(/per lei fino a 60,00\s€/)
    customer.doesNotHear(/nulla parla di/)
  })

  it('fills the cart, counts in it and says what it comes to', async () => {
    const customer = await cliente()
    await customer.says('vorrei una borraccia')
    await customer.says('il primo')
    await customer.says('ok lo prendo')
    while (/Quale versione/.test(customer.text())) await customer.taps(customer.choices()[0]!)
    customer.hears(/nel carrello/)
    await customer.says('fanne due')
    customer.hears(/2 ×/)
  })

  it('answers from the help pages', async () => {
    const customer = await cliente()
    await customer.says('entro quanti giorni si può rendere qualcosa?')
    customer.hears(/30 giorni/)
    await customer.says('prendete satispay o paypal?')
    customer.hears(/Visa o Mastercard/)
    await customer.says('a che ora chiudete il negozio di Amburgo?')
    customer.hears(/Am Speicher 21/)
  })

  it('cancels for the reason that was said, once it is confirmed', async () => {
    const customer = await clienteNoto()
    await customer.says("voglio annullare l'ordine L20764, l'ho ordinato per sbaglio")
    customer.hears(/Annullamento/, /Ordinato per errore/)
    await customer.says('sì, procedi pure')
    customer.hears(/Ho annullato l’ordine #L20764/)
  })

  it('exchanges what is too tight for the size that is named', async () => {
    const customer = await clienteNoto()
    await customer.says('la giacca mi sta stretta, posso averla in M?')
    customer.hears(/da petrol, S .* a petrol, M/)
    await customer.says('va bene procedi')
    customer.hears(/Ho richiesto la sostituzione/)
  })

  it('returns one of two, and sends an order elsewhere', async () => {
    const customer = await clienteNoto()
    await customer.says("vorrei restituire il berretto dell'ordine L20655, è troppo piccolo")
    customer.hears(/Reso/, /Beanie/)
    customer.doesNotHear(/Rain Jacket/)
    await customer.says('no')
    await customer.says("spedite l'ordine L20764 in via Garibaldi 12/b, 40121 Bologna")
    customer.hears(/a via Garibaldi 12\/b, Bologna, 40121/)
    await customer.says('sì confermo')
    customer.hears(/Ora l’ordine #L20764 va a/)
  })

  it('leaves a question alone that is refused', async () => {
    const customer = await cliente()
    await customer.says('vorrei una borraccia')
    await customer.says('metti la prima nel carrello')
    customer.hears(/Quale versione/)
    await customer.says('annulla')
    customer.doesNotHear(/Non ho capito/)
  })
})
