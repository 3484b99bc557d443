/**
 * Names of a colour that shoppers use for one another. When the shop has the word itself, it stands; otherwise the first
 * of its row that the shop has is meant.
 */
export const colourFamilies: string[] = [
  'blue, navy, navy blue, dark blue, light blue, sky blue, royal blue, azure, cobalt, indigo, blau, dunkelblau, hellblau, marineblau, bleu, bleu marine, azul, azul marino, azul oscuro, azul claro, azul cielo, azul rey, celeste, blu, azzurro, blu scuro, blaue, blauen, blauer, blaues, bleue, bleus, bleues, azules, azuis, azzurra, azzurri',
  'red, crimson, scarlet, burgundy, maroon, wine red, rot, dunkelrot, weinrot, rouge, bordeaux, rojo, granate, burdeos, guinda, vino tinto, bordo, rojo oscuro, vermelho, rosso, rote, roten, roter, rotes, rouges, roja, rojos, rojas, vermelha, vermelhos, vermelhas, rossa, rossi, rosse',
  'green, olive, olive green, forest green, dark green, light green, khaki, mint, emerald, sage, grun, dunkelgrun, vert, verde, oliva, verde oliva, verde oscuro, verde claro, verde militar, verde agua, verde menta, caqui, esmeralda, grune, grunen, gruner, grunes, verte, verts, vertes, verdes, verdi',
  'black, jet black, ebony, onyx, schwarz, noir, negro, preto, nero, schwarze, schwarzen, schwarzer, schwarzes, noire, noirs, noires, negra, negros, negras, preta, pretos, pretas, nera, neri, nere',
  'white, ivory, off-white, cream, weiss, blanc, ecru, blanco, blanco roto, marfil, branco, bianco, weisse, weissen, weisser, weisses, blanche, blancs, blanches, blanca, blancos, blancas, branca, brancos, brancas, bianca, bianchi, bianche',
  'grey, gray, charcoal, anthracite, dark grey, light grey, grau, anthrazit, hellgrau, dunkelgrau, gris, gris fonce, gris claro, gris oscuro, plomo, cinza, grigio, graue, grauen, grauer, graues, grise, grises, cinzento, cinzenta, cinzentos, cinzentas, grigia, grigi, grigie',
  'brown, tan, chestnut, cognac, camel, braun, marron, brun, marron oscuro, marron claro, color cafe, cafe oscuro, canela, castanho, marrom, marrone',
  'beige, cream, taupe, nude, sandfarben, crema, bege, color arena, hueso',
  'pink, rose, fuchsia, magenta, hot pink, blush, rosa, rosado, rosa palido, rosa fuerte, palo rosa, fucsia, cor-de-rosa',
  'purple, violet, lilac, lavender, aubergine, lila, violett, violet, morado, violeta, purpura, malva, roxo, viola',
  'yellow, mustard, gelb, senfgelb, jaune, moutarde, amarillo, mostaza, amarelo, giallo',
  'orange, coral, apricot, terracotta, naranja, anaranjado, salmon, terracota, laranja, arancione',
  'silver, silber, argente, plateado, prateado, argento',
  'gold, golden, rose gold, dore, dorado, dourado, oro',
  'turquoise, teal, aqua, cyan, petrol, turkis, turquesa, turchese',
  'multicolour, multicolor, multicoloured, colourful, colorful, bunt, mehrfarbig, multicolore, multicolor, de colores, multicolorido',
]
