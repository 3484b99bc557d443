import { describe, it } from 'vitest'
import { createLog } from '../../bot/log.ts'
import { loadUnderstander, modelFolder } from '../../bot/models.ts'
import { loadOrTrain } from '../../nlu/train.ts'
import { conversation, mailedCode } from '../conversation.ts'

const maya = 'maya.lindqvist@example.com'

/** A shopper who writes Portuguese, once the model of it is there. */
async function cliente() {
  await loadOrTrain('pt', modelFolder())
  return conversation({ locale: 'pt', parts: { understander: loadUnderstander(['en', 'pt'], createLog('error')) } })
}

async function clienteConhecida() {
  const shopper = await cliente()
  await shopper.says('iniciar sessão')
  await shopper.says(maya)
  await shopper.says(await mailedCode(shopper.aisle, maya))
  shopper.hears(/já entrou na sua conta/)
  return shopper
}

describe('in Portuguese', { timeout: 180_000 }, () => {
  it('searches, asks of several at once, and takes a size after "no" for a size', async () => {
    const customer = await cliente()
    await customer.says('procuro botas de caminhada para mulher até 150 euros')
    customer.hears(/Fjell Light Hiking Boots/, /Fjell 1 Hiking Boots/)
    await customer.says('são impermeáveis?')
    customer.hears(/Fjell Light Hiking Boots: Impermeável: sim/, /Fjell 1 Hiking Boots: Impermeável: sim/)
    await customer.says('põe a segunda no carrinho no 39')
    customer.hears(/Pus Halvorn Fjell 1 Hiking Boots \(brown, 39\)/)
    await customer.says('cadê meu carrinho')
    customer.hears(/89,95/)
    await customer.says('afinal quero duas')
    customer.hears(/179,90/)
  })

  it('greets with a search, and answers questions of service in its own words', async () => {
    const customer = await cliente()
    await customer.says('oi, tem chaleiras?')
    customer.hears(/Kessla Basic Kettle/)
    customer.doesNotHear(/“oi”/)
    await customer.says('posso pagar em prestações?')
    customer.hears(/três mensalidades sem juros/)
    await customer.says('quanto custa a entrega para Portugal?')
    customer.hears(/9,95 €/)
  })

  it('tells what a present may cost from what somebody loves', async () => {
    const customer = await cliente()
    await customer.says('preciso de uma prenda para a minha mãe que adora cozinhar, até 50 euros')
    customer.hears(/para ela até €\s50,00/, /interesse: cozinhar$/m)
  })

  it('cancels with the reason that was given, and returns one of two things', async () => {
    const customer = await clienteConhecida()
    await customer.says('quero cancelar a encomenda da chaleira, já não preciso')
    customer.hears(/só a posso cancelar por inteiro/)
    await customer.says('isso mesmo, avança')
    customer.hears(/Cancelamento da encomenda #L\d+ \(Já não preciso\)/)
    await customer.says('sim, pode avançar')
    customer.hears(/Cancelei a encomenda/)
    await customer.says('quero devolver o gorro mas não o impermeável, está muito apertado')
    customer.hears(/Devolução/, /Beanie/)
    customer.doesNotHear(/Rain Jacket/)
    await customer.says('sim')
    customer.hears(/Já pedi a devolução de Tindrel Ribbed Beanie/)
  })

  it('exchanges for another size and says what can no longer be undone', async () => {
    const customer = await clienteConhecida()
    await customer.says('troca o impermeável pelo tamanho M')
    customer.hears(/de petrol, S .* para petrol, M/)
    await customer.says('sim, confirmo')
    customer.hears(/Já pedi a troca/)
    await customer.says('desfaz')
    customer.hears(/não é possível voltar atrás/)
  })
})
