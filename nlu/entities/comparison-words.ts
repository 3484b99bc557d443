/** What a word says of a thing: its attribute, and whether it says more (1) or less (-1) of it. */
export type Sense = { attribute: string; direction: 1 | -1 }

type Pair = [attribute: string, more: string, less: string]

// The attributes bear the same names in all languages: dialogs and the search know only these.
const englishPairs: Pair[] = [
  ['price', 'expensive dear pricey costly', 'cheap affordable inexpensive economical'],
  ['size', 'big large', 'small little tiny compact'],
  ['brightness', 'bright', 'dim dark'],
  ['weight', 'heavy', 'light lightweight'],
  ['length', 'long', 'short'],
  ['width', 'wide broad', 'narrow'],
  ['height', 'tall high', 'low'],
  ['thickness', 'thick', 'thin slim'],
  ['warmth', 'warm', 'cool'],
  ['speed', 'fast quick', 'slow'],
  ['strength', 'strong powerful sturdy durable tough', 'weak'],
  ['comfort', 'soft comfortable comfy cosy cozy', 'firm'],
  ['noise', 'loud noisy', 'quiet silent'],
  ['rating', 'popular recommended', ''],
  ['age', 'old', 'new recent modern'],
  ['room', 'loose roomy', 'tight'],
  ['formality', 'elegant formal fancy smart', 'casual simple plain basic'],
]

const germanPairs: Pair[] = [
  ['price', 'teur teuer', 'billig günstig guenstig preiswert'],
  ['size', 'größ groß groess gross', 'klein'],
  ['brightness', 'hell', 'dunkl dunkel'],
  ['weight', 'schwer', 'leicht'],
  ['length', 'läng lang laeng', 'kürz kurz kuerz'],
  ['width', 'breit', 'schmal schmäl'],
  ['height', 'höh hoh hoeh', 'niedrig'],
  ['thickness', 'dick', 'dünn duenn'],
  ['warmth', 'wärm warm waerm', 'kühl'],
  ['speed', 'schnell', 'langsam'],
  ['strength', 'stärk stark robust', 'schwäch'],
  ['comfort', 'weich bequem', ''],
  ['noise', 'laut', 'leis'],
  ['quality', 'bess', 'schlecht'],
  ['rating', 'beliebt', ''],
  ['age', 'ält', 'neu modern'],
  ['room', 'weit', 'eng'],
]

const romancePairs: Record<string, Pair[]> = {
  fr: [
    [
      'price',
      'cher chere chers cheres couteux couteuse couteuses onereux onereuse onereuses',
      'economique economiques abordable abordables',
    ],
    [
      'size',
      'grand grande grands grandes gros grosse grosses spacieux spacieuse',
      'petit petite petits petites compact compacte compacts compactes',
    ],
    ['weight', 'lourd lourde lourds lourdes', 'leger legere legers legeres'],
    ['length', 'long longue longs longues', 'court courte courts courtes'],
    [
      'brightness',
      'clair claire clairs claires lumineux lumineuse lumineuses',
      'fonce foncee fonces foncees sombre sombres',
    ],
    ['warmth', 'chaud chaude chauds chaudes', 'frais fraiche'],
    ['speed', 'rapide rapides', 'lent lente lents lentes'],
    ['width', 'large larges', 'etroit etroite etroits etroites'],
    ['height', 'haut haute hauts hautes', 'bas basse basses'],
    ['thickness', 'epais epaisse epaisses', 'fin fine fins fines mince minces'],
    [
      'comfort',
      'confortable confortables doux douce douces moelleux moelleuse douillet douillette souple',
      'ferme fermes',
    ],
    ['noise', 'bruyant bruyante bruyants bruyantes', 'silencieux silencieuse silencieuses discret'],
    ['rating', 'populaire populaires', ''],
    [
      'age',
      'ancien ancienne anciens vieux vieille',
      'recent recente recents recentes nouveau nouvelle nouveaux moderne modernes',
    ],
    [
      'strength',
      'solide solides puissant puissante puissants puissantes resistant resistante resistants resistantes robuste robustes costaud durable',
      'fragile',
    ],
    ['room', 'ample amples', 'serre serree ajuste ajustee'],
    [
      'formality',
      'elegant elegante elegants elegantes chic habille habillee',
      'decontracte decontractee simple simples sobre sobres',
    ],
  ],
  es: [
    [
      'price',
      'caro cara caros caras costoso costosa costosos',
      'barato barata baratos baratas baratito baratita baratitos baratitas economico economica economicos economicas accesible accesibles',
    ],
    [
      'size',
      'grande grandes grandecito amplio amplia',
      'pequeno pequena pequenos pequenas chico chica chicos chicas chiquito chiquita compacto compacta',
    ],
    ['weight', 'pesado pesada pesados pesadas', 'ligero ligera ligeros ligeras liviano liviana livianos livianas'],
    ['length', 'largo larga largos largas', 'corto corta cortos cortas'],
    ['brightness', 'claro clara claros claras brillante brillantes luminoso luminosa', 'oscuro oscura oscuros oscuras'],
    [
      'warmth',
      'calido calida calidos abrigado abrigada abrigados abrigadas calentito',
      'fresco fresca frescos frescas',
    ],
    ['speed', 'rapido rapida rapidos rapidas', 'lento lenta despacio'],
    ['width', 'ancho ancha anchos anchas', 'estrecho estrecha estrechos angosto angosta'],
    ['height', 'alto alta altos altas', 'bajo baja bajos bajas'],
    ['thickness', 'grueso gruesa gruesos gruesas', 'fino fina finos delgado delgada delgados delgadas'],
    ['comfort', 'comodo comoda comodos comodas suave suaves blando blanda', 'duro dura firme'],
    ['noise', 'ruidoso ruidosa ruidosos', 'silencioso silenciosa silenciosos silenciosas'],
    ['rating', 'popular populares vendido vendidos vendidas recomendado recomendados', ''],
    ['age', 'viejo vieja viejos', 'nuevo nueva nuevos nuevas reciente recientes moderno moderna modernos'],
    ['strength', 'fuerte fuertes potente potentes resistente resistentes duradero duradera', 'debil'],
    ['room', 'holgado holgada holgados suelto suelta', 'ajustado ajustada cenido cenida'],
    ['formality', 'elegante elegantes formal formales', 'sencillo sencilla sencillos casual informal basico basica'],
  ],
  pt: [
    ['price', 'caro cara caros caras', 'barato barata baratos baratas economico'],
    ['size', 'grande grandes', 'pequeno pequena pequenos pequenas'],
    ['weight', 'pesado pesada pesados', 'leve leves'],
    ['length', 'longo longa comprido comprida', 'curto curta curtos'],
    ['brightness', 'claro clara brilhante', 'escuro escura'],
    ['warmth', 'quente quentes', 'fresco'],
    ['speed', 'rapido rapida', 'lento'],
    ['width', 'largo larga', 'estreito estreita'],
    ['comfort', 'confortavel confortaveis macio', ''],
    ['noise', 'barulhento', 'silencioso silenciosa'],
    ['rating', 'popular populares vendido', ''],
    ['age', 'antigo', 'novo nova recente'],
    ['strength', 'forte potente resistente', ''],
  ],
  it: [
    ['price', 'caro cara cari care costoso costosa costosi', 'economico economica economici economiche conveniente'],
    ['size', 'grande grandi', 'piccolo piccola piccoli piccole'],
    ['weight', 'pesante pesanti', 'leggero leggera leggeri leggere'],
    ['length', 'lungo lunga lunghi lunghe', 'corto corta corti'],
    ['brightness', 'chiaro chiara luminoso luminosa', 'scuro scura'],
    ['warmth', 'caldo calda caldi', 'fresco'],
    ['speed', 'veloce veloci rapido', 'lento'],
    ['width', 'largo larga', 'stretto stretta'],
    ['comfort', 'comodo comoda comodi morbido morbida', ''],
    ['noise', 'rumoroso', 'silenzioso silenziosa'],
    ['rating', 'popolare popolari venduto', ''],
    ['age', 'vecchio', 'nuovo nuova recente'],
    ['strength', 'forte potente resistente', ''],
  ],
}

function senses(pairs: Pair[]): Map<string, Sense> {
  const all = new Map<string, Sense>()
  for (const [attribute, more, less] of pairs) {
    for (const word of more.split(' ')) if (word) all.set(word, { attribute, direction: 1 })
    for (const word of less.split(' ')) if (word) all.set(word, { attribute, direction: -1 })
  }
  return all
}

/** Adjectives by language: whole words, but stems in German. */
export const adjectives: Record<string, Map<string, Sense>> = {
  en: senses(englishPairs),
  de: senses(germanPairs),
  ...Object.fromEntries(Object.entries(romancePairs).map(([language, pairs]) => [language, senses(pairs)])),
}

/** "bigger" and "biggest" of "big". */
export function inflect(word: string): [comparative: string, superlative: string] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ier`, `${word.slice(0, -1)}iest`]
  if (word.endsWith('e')) return [`${word}r`, `${word}st`]
  if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(word)) return [`${word}${word.at(-1)}er`, `${word}${word.at(-1)}est`]
  return [`${word}er`, `${word}est`]
}

/** Nouns that one can have more or less of: "maximum zoom", "longer battery life". */
export const attributeNouns =
  'optical zoom|zoom|resolution|battery life|battery|memory|ram|storage|capacity|brightness|wattage|power|range|speed|weight|screen size|screen|display|noise|suction|padding|pockets|megapixels|pixels|price|cost|rating|ratings|reviews|stars|quality|volume|size|height|width|length|depth|thickness|warranty|pieces|discount|akkulaufzeit|akku|speicher|auflosung|leistung|gewicht|preis|bewertung|bildschirm|autonomie|batterie|memoire|puissance|poids|prix|note|ecran|bateria|memoria|potencia|peso|precio|pantalla|preco|tela|batteria|potenza|prezzo|schermo|capacidad|capacidade|capacita|capacite'
