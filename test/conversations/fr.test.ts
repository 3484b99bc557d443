import { describe, it } from 'vitest'
import { modelFolder } from '../../bot/models.ts'
import { loadOrTrain } from '../../nlu/train.ts'
import { createUnderstander } from '../../nlu/understand.ts'
import { conversation, mailedCode, type Shopper } from '../conversation.ts'

/** French at once, not as its model comes. */
const understander = (async () =>
  createUnderstander({
    classifiers: { en: await loadOrTrain('en', modelFolder()), fr: await loadOrTrain('fr', modelFolder()) },
  }))()
const french = () => conversation({ locale: 'fr', parts: { understander } })
const maya = 'maya.lindqvist@example.com'

async function signIn(shopper: Shopper) {
  await shopper.says('jveux me connecter')
  await shopper.says(maya)
  shopper.hears(/code à six chiffres/)
  await shopper.says(await mailedCode(shopper.aisle, maya))
  shopper.hears(/votre session est ouverte/)
}

describe('a shopper who writes French', () => {
  it('finds, compares, takes by a bare figure, corrects a quantity and asks the price', async () => {
    const shopper = await french()
    await shopper.says('montre-moi des t-shirts')
    shopper.hears(/1\. Lunabo Everyday T-Shirt/, /2\. Lunabo Breton T-Shirt/)
    await shopper.says('compare les deux premiers')
    shopper.hears(/Comparaison\s: Lunabo Everyday T-Shirt et Lunabo Breton T-Shirt/)
    await shopper.says('je prends le 2 en taille M')
    shopper.hears(/J’ai mis Lunabo Breton T-Shirt \(.*M\) dans votre panier/)
    await shopper.says('non 2 plutôt')
    shopper.hears(/2 × Lunabo Breton T-Shirt/)
    await shopper.says('il coûte combien')
    shopper.hears(/coûte 24,95/)
    await shopper.says('ya koi dans mon panier')
    shopper.hears(/2 × Lunabo Breton T-Shirt/, /Total/)
    await shopper.says('vire tout')
    await shopper.says('ouais')
    shopper.hears(/panier est vide/)
  })

  it('is answered from the help pages in French', async () => {
    const shopper = await french()
    await shopper.says('slt, c koi vos frais de port pour la Belgique ?')
    shopper.hears(/9,95 €.*offerte dès 100 €/)
    await shopper.says('comment laver un pull en laine')
    shopper.hears(/programme laine à 30 °C/)
    await shopper.says('vous avez un magasin à Lausanne ?')
    shopper.hears(/Hambourg .*Munich .*Cologne/)
  })

  it('calls off the order that was just shown', async () => {
    const shopper = await french()
    await signIn(shopper)
    await shopper.says("j'ai quoi dans ma dernière commande")
    shopper.hears(/#L20764/, /Total 109,85/)
    await shopper.says('annule-la')
    shopper.hears(/Pourquoi souhaitez-vous annuler/)
    await shopper.says('bah jen ai plus besoin')
    shopper.hears(/Annulation de la commande #L20764 \(Je n’en ai plus besoin\)/)
    await shopper.says('non')
    shopper.doesNotHear(/est annulée/)
  })

  it('takes one of two things back, for what is wrong with it', async () => {
    const shopper = await french()
    await signIn(shopper)
    await shopper.says('remboursez-moi le beanie reçu la semaine passée, il est trop petit')
    shopper.hears(/Retour d’articles de la commande #L20655/, /Tindrel Ribbed Beanie/)
    shopper.doesNotHear(/Gust Rain Jacket/)
    await shopper.says("d'acc, faites")
    shopper.hears(/J’ai enregistré le retour/)
  })

  it('calls off one order and swaps in another, in one message', async () => {
    const shopper = await french()
    await signIn(shopper)
    await shopper.says(
      'je voudrais annuler la commande L20764 et changer la taille de la rain jacket de la commande L20655 pour M',
    )
    shopper.hears(/Pourquoi souhaitez-vous annuler/)
    await shopper.says('je me suis gourée, commande passée par erreur')
    shopper.hears(/Annulation de la commande #L20764/, /procéder exactement ainsi/)
    await shopper.says("ouep c'est bon vas-y")
    shopper.hears(/#L20764 est annulée/, /petrol, S .* à petrol, M/)
    await shopper.says('oui')
    shopper.hears(/demandé l’échange pour la commande #L20655/)
  })
})
