/** The words around a wish ("do you have any … please") that say nothing of the thing itself. */
const smallWords = new Set(
  `a an the and or of for to in on at by with from is are am was be been do does did have has had got get i im i'm i'd i'll me my mine we our us you your u ur it its
  this that these those there here what which who how when where why can could would should will shall may might must please pls plz thanks thank hi hello hey
  servus hallo hi moin gruezi brauch braucht brauche bräuchte bruuche suchst suchen fuer ueber möcht mecht hätt hätte hätten würde würd gern gerne mal doch eher
  lieber halt eben bissl bisschen danke mein meine meiner meinem meinen meines unser unsere unserer unseren unserem sein seine seinen seiner ihre ihren ihrer euch
  ihnen du dir dich wir uns da dabei dann dazu denn hast hat haben gibts gibt gäbe führt verkauft verkaufen sehen schauen anschauen ansehen finden finde neue
  neuen neues neuer gute guten gutes guter gscheite gscheiten gscheits schöne schönes schönen irgendwas irgendwelche irgendein irgendeine irgendeinen sowas paar
  ungefähr circa ca etwa höchstens maximal mindestens ab zwischen franken teuer kosten kostet welche welcher welches welchen wo jetzt noch schon also ja nein kann
  kannst können könntest könnten könnte will wollen wollte wollten dringend zeigen zeigst zeigt einem einer eines im am zum zur vom bei auch tochter sohn mutter
  vater mama papa oma opa bruder schwester freund freundin braeuchte moecht haett haette haetten wuerde wuerd gaebe fuehrt schoene schoenes schoenen ungefaehr
  hoechstens koennen koenntest koennten koennte moechte
  want wants wanted need needs needed look looking search searching find finding show showing see buy buying shop shopping purchase like love some any something
  anything thing things one ones good nice great best better really just maybe also too very much many more most so than then not no yes ok okay well um uh er
  about around under over below above between less up as if but because bit kind sort sell selling offer offers carry stock store available options option
  sorry oops actually pardon meant mean give tell help suggest recommend recommendation recommendations browse check out new cheap cheaper cheapest affordable price priced cost costs budget
  eur euro euros usd dollar dollars bucks pound pounds gbp max maximum min minimum least
  nicht nur zeigen zeigt zeig's entschuldigung günstig günstige günstigen günstiger billig billige meinte ich suche such brauche möchte will einen eine ein der die das den dem und oder für mit in auf von habt haben sie ihr gibt es bitte zeig zeige mir was etwas unter über bis
  muestra muéstrame enséñame enseña ver solo sólo barato barata baratos baratas perdón quería decir quise busco necesito quiero un una unos unas el la los las y o para con en de del tienen tienes hay por favor algo que me muéstrame menos más
  ando sea sean tenga tengan lleve lleven estoy buscando buscamos queremos quisiera quería gustaría ocupo ver comprar encontrar mostrar mostrame muéstreme enséñame enseñame búscame tenés tenéis venden vendes vendéis manejan dame algún alguna algunos algunas cualquier hola oye disculpa porfa gracias mi mí cueste cuesten euros pesos dólares hasta máximo dónde están encuentro cuál cuáles qué bueno buena buenos buenas también otro otra
  montre montrez montre-moi montrez-moi moi voir pas seulement cher chère pardon désolé voulais dire je cherche voudrais veux besoin d un une des le la les et ou pour avec en de du dans avez vous tu as il y a t s'il vous plaît svp moins plus que quelque chose montrez moi jveux jvoudrais jcherche recherche recherchons cherchons aimerais j'aimerais souhaite souhaiterais faut faudrait me ce cet cette mon ma mes nos votre vos au aux chez qui
  est est-ce c'est j'ai d'un d'une d'autres avez-vous auriez-vous auriez aurais vendez vends t'as ya trouver acheter voir affiche affichez propose proposez trouve trouvez stp salut bonjour bonsoir slt
  montre-moi montrez-moi montre-nous trouve-moi trouvez-moi cherche-moi donne-moi fais-moi propose-moi proposez-moi conseille conseillez recommande recommandez
  mostra mostrami fammi vedere solo soltanto non economico economica economici economiche scusa scusi intendevo volevo dire cerco vorrei voglio ho bisogno di un uno una il lo la i gli le e o per con in avete hai c'è qualcosa meno più che mi per favore mostrami
  mostra mostri fammi faccia vedere sto cercando cerca cercavo mi serve servono servirebbe trova trovami dove posso potrei avreste vendete ci sono dei degli delle della dello del da al alla un' qualche comprare volevo vorremmo perfavore xfavore prezzo costi costa euro massimo max circa buongiorno ciao salve grazie anche ma
  oi oie olá ola opa ei viva vcs vc tb pra pro há vendem vende gostaria gostava mostra-me mostra ver ando à esse essa este esta uns sff pf pfv
  mostra-me mostre-me mostrar só apenas não barato barata desculpe desculpa queria dizer procuro quero preciso de um uma uns umas o a os as e ou para com em do da tem vocês algo que me por favor menos mais mostre estou procurando`.split(
    /\s+/,
  ),
)

/** "Montre moi", "montre des bottes": the French for "show" is a watch as well. */
const shown =
  /(?<!\p{L})(?:montre|fais voir|fait voir)(?: (?:moi|nous)(?!\p{L})|(?= (?:l[ea]s?|des|tes|vos|une?|tout\p{L}*) ))/gu

/** The text without small words, for the search. */
export function withoutSmallWords(text: string): string {
  return text
    .toLowerCase()
    .replace(shown, ' ')
    .split(/[^\p{L}\p{N}'’.&+-]+/u)
    .map(word => word.replace(/^[.'’-]+|[.'’-]+$/g, ''))
    .filter(word => word && !smallWords.has(word))
    .join(' ')
}

/** What is said around a wish about what is shown ("and what about the other ones instead, sorted by price"). */
const chatter = new Set(
  `only just instead rather prefer preferred actually sorry wait hmm hm still other others another different same similar though now what's
  whats make makes change switch sort sorted order filter filtered narrow result results list version versions type types kind kinds forget
  drop leave out remove take away limit limits ignore never nevermind mind matter matters don't dont doesn't doesnt isn't isnt it's
  i've i'd colour color colours colors size sizes brand brands material materials shade shades range maximum again bigger smaller dearer
  expensive pricier those them they stuff go going come comes came keep further either else way ways whatever whichever first second third
  last top let let's lets try can't cant won't could've see seen said say show shows already none neither nor ever yet even while model models
  include including exclude excluding except everything every all both each lower higher level style styles look looks more fewer thinking
  thought maybe perhaps possibly instead of them change price prices pricing budget limit raise goes says were was
  lieber statt stattdessen nur doch auch noch andere anderen anderes anderer gleich gleiche gleichen ähnlich ähnliche meinte meine gemeint nein
  ja sondern egal preis farbe größe marke material sortiere sortieren filtere filter billiger günstiger teurer kleiner größer weniger davon
  diese dieser dieses welche welcher kann könnte limit preislimit ist sind nicht kein keine keinen zeigen mal bitte eher jetzt dann so wie
  plutôt seulement uniquement même mêmes autre autres pareil non oui ceux celles ceux-là celui celle voulais dire prix couleur taille marque
  matière trier triez filtre filtrez limite cher chère peu importe tout toute tous toutes pas ne est sont alors et encore mieux
  mejor solo sólo mismo misma mismos otro otra otros otras quise decir quería sí precio color talla marca material ordena ordenar filtra
  límite limite barato barata baratos caro cara importa igual esos esas estos estas ese esa son es los las pero también ahora
  meglio solo soltanto stesso stessa altro altra altri altre intendevo volevo dire sì prezzo colore taglia marca materiale ordina filtra limite
  economico economici caro cari importa uguale quelli quelle questi queste sono anche ma ora piuttosto dei delle degli
  melhor apenas mesmo mesma outro outra outros outras queria dizer sim preço cor tamanho marca material ordena ordenar filtra limite
  barato baratos caro caros importa igual esses essas estes estas são mas também agora antes`.split(/\s+/),
)

/** What is left of a further wish that may tell what the thing is to be: "only the waterproof ones" → "waterproof". */
export function withoutChatter(text: string): string {
  return withoutSmallWords(text)
    .split(' ')
    .filter(word => word && !chatter.has(word) && !/^\d+$/.test(word))
    .join(' ')
}
