import { createHash } from 'node:crypto'
import { fold } from '../../knowledge/fold.ts'
import type { Heard } from '../dialog.ts'

/**
 * Words of a plain yes, in the languages that are spoken. An utterance agrees only where it holds nothing else: "yes, but
 * refund it to my gift card", "yes to the first one" and "yes, if it is free" are no yes to what was shown.
 */
const plain = new Set(
  fold(
    `yes yep yeah yup ya yea y sure ok okay okey k correct right exactly absolutely definitely certainly affirmative confirm
confirmed agree agreed perfect great good fine proceed go please that this it is it's its that's thats do so i i'd i'm id im
i'll ill would like want to the all both them those these looks sounds look sound very much thank thanks you ahead with my a
for and indeed of course now then suppose guess oh ah hmm hm well alright everything as shown listed above return returns
returning cancel cancellation cancelling exchange exchanges exchanging change changes order orders refund refunds request
items item address payment update friend mate sir lovely awesome cool wonderful nice lol haha can could may really happy
be will works me us let's lets on quickly quick fast soon possible asap today submit apply continue cheers finally back and really kindly hey hi
ja jawohl jep jo klar gerne genau richtig korrekt passt stimmt bitte mach machen mache sie das es so los einverstanden
bestatigt bestatige ich gut super danke alles naturlich sicher in ordnung genauso doch freilich tun wie gezeigt
jup jap jepp joa jawoll klaro logisch logo eh scho schon prima toll wunderbar bestens perfekt unbedingt definitiv auf jeden fall
gern sehr vielen lieben dank dankeschon merci mal dann halt einfach wir machts ist sind soll sein mochte will haben der den dem ihn
geht gehts klar rechtens angezeigt vorgeschlagen abschicken absenden fortfahren weiter stornieren storniere zuruckgeben zuruckschicken
umtauschen tauschen andern erstatten bestellung rucksendung ruckgabe umtausch stornierung anderung meine unsere beide beides
oui ouais d'accord d accord parfait exact exactement c'est c est ca bon vas y allez vasy faites fais le la les je confirme
merci s'il s il vous plait te svp tout tres bien entendu bien sur ouep dac d'acc acc daccord stp moi pour me va ca convient marche roule nickel
impeccable volontiers avec plaisir absolument tout a fait correct juste cela valide validez procedez confirmez certainement evidemment allons
y go top super genial peux pouvez tu on de mon ma mes retour echange annulation remboursement commande adresse beaucoup joue
si claro vale correcto exacto adelante hazlo hagalo por favor porfa confirmo confirma confirmado perfecto gracias esta de acuerdo todo eso es bueno
bien asi mismo dale listo ok sip simon obvio supuesto desde luego que quiero lo la el los las un una mi mis muy buen genial excelente procede
proceda acepto conforme cambio cambios devolucion cancelacion pedido pedidos orden direccion pago muchas mil cuanto antes ya ahora senor senora
certo va bene esatto giusto corretto procedi proceda pure fallo lo faccia confermo perfetto grazie per favore cosi tutto si ok vai vada faccia facciamo confermato ottimo bene benissimo d'accordo daccordo
sono sicuro sicura naturalmente ovvio ovviamente pure dai come detto mostrato mi sta il la lo l'ordine reso annulla annullare
annullate annullalo restituisci restituire cambia cambiare procediamo procedete fate fatelo subito entrambi mille la prego
sim pode fazer faca isso certo exato correto confirmo perfeito obrigado obrigada esta bem de acordo avanca avance forca tudo
correta confirma confirmado confirmada isto mesmo esse essa exatamente concordo aceito claro que ok ta bom bem boa beleza blz bora fechado
combinado pf pfv sff se manda ver segue siga prossiga continua continuar seguir avancar a o os as eu quero desejo devolucao devolver troca trocar
cancelamento cancelar alteracao encomenda pedido morada endereco pagamento muito otimo excelente top valeu obg vamos la ja agora assim como mostrado
ambos ambas todas com certeza sem duvida aham uhum ss senhor senhora podes podem faz favor`,
  ).match(/[\p{L}\p{N}']+/gu),
)

/** Whether an answer says yes and nothing else to the preview with this mark. */
export function agrees(heard: Heard, mark: string): boolean {
  if (heard.picked) return heard.choice === yesValue(mark)
  return heard.answer === 'yes' && isPlain(heard.text)
}

function isPlain(text: string): boolean {
  const words = fold(text.replace(/[’‘]/g, "'")).match(/[\p{L}\p{N}']+/gu) ?? []
  return words.length > 0 && words.length <= 25 && words.every(word => plain.has(word))
}

/** The value of the "yes" under a preview: a tap on an older one agrees to nothing. */
export const yesValue = (mark: string): string => `yes:${mark}`

/** Marks a preview by all that it shows. */
export const markOf = (shown: unknown): string =>
  createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16)
