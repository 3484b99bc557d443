/** The words around a wish ("do you have any … please") that say nothing of the thing itself. */
const smallWords = new Set(
  `a an the and or of for to in on at by with from is are am was be been do does did have has had got get i im i'm i'd i'll me my mine we our us you your u ur it its
  this that these those there here what which who how when where why can could would should will shall may might must please pls plz thanks thank hi hello hey
  want wants wanted need needs needed look looking search searching find finding show showing see buy buying shop shopping purchase like love some any something
  anything thing things one ones good nice great best better really just maybe also too very much many more most so than then not no yes ok okay well um uh er
  about around under over below above between less up as if but because bit kind sort sell selling offer offers carry stock store available options option
  meant mean give tell help suggest recommend recommendation recommendations browse check out new cheap cheaper cheapest affordable price priced cost costs budget
  eur euro euros usd dollar dollars bucks pound pounds gbp max maximum min minimum least
  ich suche such brauche möchte will einen eine ein der die das den dem und oder für mit in auf von habt haben sie ihr gibt es bitte zeig zeige mir was etwas unter über bis
  busco necesito quiero un una unos unas el la los las y o para con en de del tienen tienes hay por favor algo que me muéstrame menos más
  je cherche voudrais veux besoin d un une des le la les et ou pour avec en de du dans avez vous tu as il y a t s'il vous plaît svp moins plus que quelque chose montrez moi
  cerco vorrei voglio ho bisogno di un uno una il lo la i gli le e o per con in avete hai c'è qualcosa meno più che mi per favore mostrami
  procuro quero preciso de um uma uns umas o a os as e ou para com em do da tem vocês algo que me por favor menos mais mostre estou procurando`.split(
    /\s+/,
  ),
)

/** The text without small words, for the search. */
export function withoutSmallWords(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’.&+-]+/u)
    .map(word => word.replace(/^[.'’-]+|[.'’-]+$/g, ''))
    .filter(word => word && !smallWords.has(word))
    .join(' ')
}
