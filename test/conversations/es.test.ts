import { beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '../../bot/log.ts'
import { loadUnderstander, modelFolder } from '../../bot/models.ts'
import { loadOrTrain } from '../../nlu/train.ts'
import { conversation, mailedCode, type Shopper } from '../conversation.ts'

/** Someone who writes Spanish, of Spain or of Latin America, without ever leaving it. */
async function shopper(): Promise<Shopper> {
  return conversation({ locale: 'es', parts: { understander: loadUnderstander(['es'], createLog('error')) } })
}

async function signsIn(customer: Shopper, email: string) {
  await customer.says(email)
  await customer.says(await mailedCode(customer.aisle, email))
  customer.hears(/has iniciado sesión/)
}

const maya = 'maya.lindqvist@example.com'

// What is not in the cache is trained in the background, and understood as English meanwhile.
beforeAll(async () => {
  await loadOrTrain('es', modelFolder())
}, 120_000)

describe('in Spanish', () => {
  it('finds, compares, answers about a product, and takes it to the checkout', async () => {
    const customer = await shopper()
    await customer.says('hola buenas')
    customer.hears(/asistente de Larkholm/)
    await customer.says('muéstrame auriculares')
    customer.hears(/Tonvik Plain Headphones/)
    await customer.says('compara los dos primeros')
    customer.hears(/Comparación: Tonvik Plain Headphones y Tonvik Studio Headphones/)
    await customer.says('la segunda tiene cancelacion de ruido?')
    customer.hears(/Studio Headphones: Cancelación de ruido: no/)
    await customer.says('me llevo el primero')
    await customer.says('el negro')
    customer.hears(/en tu cesta, por 79,95/)
    await customer.says('pon 2')
    customer.hears(/159,90/)
    await customer.says('no, mejor 1')
    customer.hears(/Total: 79,95/)
    await customer.says('listo, cobrame')
    customer.hears(/Ir a la caja/)
  })

  it('counts what is corrected before the colour is known', async () => {
    const customer = await shopper()
    await customer.says('necesito una cafetera que cueste menos de 100 euros')
    await customer.says('me llevo 2 de la primera')
    customer.hears(/2 × Arvello/)
    await customer.says('perdón, solo una')
    customer.doesNotHear(/2 ×/)
    await customer.says('la negra')
    await customer.says('a cuánto queda con envío?')
    customer.hears(/Total: 89,95/)
    await customer.says('mejor quítala')
    customer.hears(/cesta está vacía/)
  })

  it('knows a size that is said with "en", and takes back what was a slip', async () => {
    const customer = await shopper()
    await customer.says('quiero ver zapatillas')
    await customer.says('la primera en 40 hay?')
    customer.hears(/Sí, .*\n.*40/)
    await customer.says('perdón me equivoqué, gorros')
    customer.hears(/Beanie/)
  })

  it('addresses the shopper as tú, also where sizes are advised and presents are found', async () => {
    const customer = await shopper()
    await customer.says('quiero ver zapatillas')
    await customer.says('la primera')
    await customer.says('qué talla me llevo?')
    customer.doesNotHear(/\b(?:usted|dígame|su talla)\b/i)
    await customer.says('uso 38')
    customer.hears(/usas la 38/)
    await customer.says('busco un regalo para mi mamá')
    await customer.says('cumpleaños')
    await customer.says('unos 50 euros')
    await customer.says('le gusta cocinar')
    customer.hears(/Toca uno/)
  })

  it('cancels with the reason in the shopper’s words, and takes a plain no for no', async () => {
    const customer = await shopper()
    await customer.says('quiero cancelar el pedido del hervidor')
    await signsIn(customer, maya)
    customer.hears(/solo puedo cancelarlo entero/)
    await customer.says('todo, me equivoqué al pedir')
    customer.hears(/Lo pedí por error/)
    await customer.says('sí, dale')
    customer.hears(/queda cancelado/)
    await customer.says('cambia mi dirección')
    await customer.says('no gracias')
    customer.hears(/no se ha cambiado nada/)
  })

  it('returns one of two things, and tells where the money is', async () => {
    const customer = await shopper()
    await customer.says('kiero devolver algo que me llego')
    await signsIn(customer, maya)
    await customer.says('el gorro, no me queda bien')
    customer.hears(/Beanie/, /exactamente así/)
    customer.doesNotHear(/Rain Jacket/)
    await customer.says('sip porfa')
    customer.hears(/He solicitado la devolución de Tindrel Ribbed Beanie/)
    await customer.says('cuándo me regresan la plata?')
    customer.hears(/31,46/)
  })

  it('leaves out of a return what is to be kept', async () => {
    const customer = await shopper()
    await customer.says('quiero devolver todo menos el gorro del pedido L20655')
    await signsIn(customer, maya)
    customer.hears(/Rain Jacket/)
    customer.doesNotHear(/Beanie/)
    await customer.says('mejor también el gorro')
    customer.hears(/Beanie/)
    await customer.says('no, deja el gorro')
    customer.doesNotHear(/Beanie/)
  })

  it('answers from the help pages in Spanish, in a digression too', async () => {
    const customer = await shopper()
    const questions: [string, RegExp][] = [
      ['cuánto sale el envío a España?', /9,95 €/],
      ['aceptan pago en cuotas?', /tres pagos mensuales/],
      ['tienen local en Berlín?', /Birkenallee 90/],
      ['cómo lavo un suéter de lana', /detergente para lana/],
      ['hay descuento para estudiantes', /10 %/],
    ]
    for (const [question, answer] of questions) {
      await customer.says(question)
      customer.hears(answer)
    }
    await customer.says('me llevo una cafetera')
    const asked = customer.text()
    await customer.says('y las devoluciones son gratis?')
    customer.hears(/gratis dentro de Alemania/)
    expect(asked).not.toBe('')
  })
})
