import { type Finder, type Found } from './finder.ts'

/** What a word says of a thing: its attribute, and whether more or less of it. */
type Sense = { attribute: string; direction: 1 | -1 }

// attribute: word for more of it / word for less of it, per language. Attributes are named alike in all languages.
const english: Record<string, [more: string, less: string]> = {
  price: ['expensive dear pricey costly', 'cheap affordable inexpensive'],
  size: ['big large', 'small little tiny compact'],
  brightness: ['bright', 'dim dark'],
  weight: ['heavy', 'light lightweight'],
  length: ['long', 'short'],
  width: ['wide broad', 'narrow'],
  height: ['tall high', 'low'],
  thickness: ['thick', 'thin slim'],
  warmth: ['warm', 'cool'],
  temperature: ['hot', 'cold'],
  speed: ['fast quick', 'slow'],
  strength: ['strong powerful sturdy durable tough', 'weak'],
  softness: ['soft comfortable comfy cosy cozy', 'hard firm'],
  noise: ['loud noisy', 'quiet silent'],
  quality: ['good nice', 'bad'],
  rating: ['popular', ''],
  age: ['new recent modern', 'old'],
  width_fit: ['loose roomy', 'tight'],
  smartness: ['smart elegant formal fancy', 'casual simple plain basic'],
}
const irregular: Record<string, [attribute: string, direction: 1 | -1, degree: 'more' | 'most']> = {
  better: ['quality', 1, 'more'], best: ['quality', 1, 'most'], worse: ['quality', -1, 'more'], worst: ['quality', -1, 'most'],
  more: ['', 1, 'more'], less: ['', -1, 'more'], most: ['', 1, 'most'], least: ['', -1, 'most'], fewer: ['', -1, 'more'],
}
const foreign: Record<string, [attribute: string, direction: 1 | -1][] | string> = {}
void foreign

/** German and the Romance languages: stem, attribute, direction. */
const german: [string, string, 1 | -1][] = [
  ['billig', 'price', -1], ['gunstig', 'price', -1], ['teur', 'price', 1], ['teuer', 'price', 1], ['groß', 'size', 1], ['gross', 'size', 1], ['klein', 'size', -1],
  ['hell', 'brightness', 1], ['dunkl', 'brightness', -1], ['schwer', 'weight', 1], ['leicht', 'weight', -1], ['lang', 'length', 1], ['kurz', 'length', -1],
  ['breit', 'width', 1], ['schmal', 'width', -1], ['hoh', 'height', 1], ['niedrig', 'height', -1], ['dick', 'thickness', 1], ['dunn', 'thickness', -1],
  ['warm', 'warmth', 1], ['schnell', 'speed', 1], ['langsam', 'speed', -1], ['stark', 'strength', 1], ['weich', 'softness', 1], ['bequem', 'softness', 1],
  ['leis', 'noise', -1], ['laut', 'noise', 1], ['bess', 'quality', 1], ['best', 'quality', 1], ['neu', 'age', 1], ['beliebt', 'rating', 1], ['eng', 'width_fit', -1], ['weit', 'width_fit', 1],
]
const romance: Record<string, [string, string, 1 | -1][]> = {
  fr: [['cher|chere|chers|cheres', 'price', 1], ['grand|grande|grands|grandes|gros|grosse', 'size', 1], ['petit|petite|petits|petites', 'size', -1], ['leger|legere|legers|legeres', 'weight', -1], ['lourd|lourde', 'weight', 1], ['long|longue', 'length', 1], ['court|courte', 'length', -1], ['clair|claire|lumineux|lumineuse', 'brightness', 1], ['fonce|foncee|sombre', 'brightness', -1], ['chaud|chaude', 'warmth', 1], ['rapide|rapides', 'speed', 1], ['large|larges', 'width', 1], ['confortable', 'softness', 1], ['populaire|populaires', 'rating', 1], ['recent|recente|recents', 'age', 1], ['economique', 'price', -1]],
  es: [['caro|cara|caros|caras', 'price', 1], ['barato|barata|baratos|baratas|economico|economica', 'price', -1], ['grande|grandes', 'size', 1], ['pequeno|pequena|pequenos|pequenas|chico|chica', 'size', -1], ['ligero|ligera|liviano|liviana', 'weight', -1], ['pesado|pesada', 'weight', 1], ['largo|larga', 'length', 1], ['corto|corta', 'length', -1], ['claro|clara|brillante', 'brightness', 1], ['oscuro|oscura', 'brightness', -1], ['rapido|rapida', 'speed', 1], ['ancho|ancha', 'width', 1], ['calido|calida|abrigado', 'warmth', 1], ['comodo|comoda', 'softness', 1], ['popular|populares', 'rating', 1], ['nuevo|nueva|reciente', 'age', 1]],
  pt: [['caro|cara|caros|caras', 'price', 1], ['barato|barata|baratos|baratas|em conta', 'price', -1], ['grande|grandes', 'size', 1], ['pequeno|pequena|pequenos|pequenas', 'size', -1], ['leve|leves', 'weight', -1], ['pesado|pesada', 'weight', 1], ['longo|longa|comprido|comprida', 'length', 1], ['curto|curta', 'length', -1], ['claro|clara|brilhante', 'brightness', 1], ['escuro|escura', 'brightness', -1], ['rapido|rapida', 'speed', 1], ['largo|larga', 'width', 1], ['quente|quentes', 'warmth', 1], ['confortavel', 'softness', 1], ['popular|populares', 'rating', 1], ['novo|nova|recente', 'age', 1]],
  it: [['caro|cara|cari|care|costoso|costosa|costosi', 'price', 1], ['economico|economica|economici|economiche', 'price', -1], ['grande|grandi', 'size', 1], ['piccolo|piccola|piccoli|piccole', 'size', -1], ['leggero|leggera|leggeri', 'weight', -1], ['pesante', 'weight', 1], ['lungo|lunga', 'length', 1], ['corto|corta', 'length', -1], ['chiaro|chiara|luminoso|luminosa', 'brightness', 1], ['scuro|scura', 'brightness', -1], ['veloce', 'speed', 1], ['largo|larga', 'width', 1], ['caldo|calda', 'warmth', 1], ['comodo|comoda', 'softness', 1], ['popolare|popolari', 'rating', 1], ['nuovo|nuova|recente', 'age', 1]],
}
export { english, irregular, german, romance }
export const findComparisons: Finder = (): Found[] => []
export type { Sense }
