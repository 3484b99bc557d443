/**
 * What shoppers call the shop's things in the other languages that it speaks, type by type: the catalogue itself is in
 * English. Words that mean something else in English are left out.
 */
const names: Record<string, string> = {
  sweater: 'pulli, strickpullover, chandail, jersey, suéter, maglione, camisola, suéteres, maglioni',
  cardigan: 'strickjacke, strickjacken, gilet en laine, chaqueta de punto, casaco de malha',
  beanie: 'wollmütze, wollmützen, bonnet, bonnets, gorro, gorros, berretto, berretti',
  scarf: 'schal, schals, écharpe, écharpes, bufanda, bufandas, sciarpa, sciarpe, cachecol, cachecóis',
  socks:
    'socken, socke, wandersocken, chaussettes, chaussette, chaussettes de randonnée, calcetines, calcetín, calcetines de senderismo, calzini, calzino, calze, meias, peúgas',
  gloves: 'handschuhe, gants, guantes, guanti, luvas',
  dress: 'kleid, kleider, vestido, vestidos, abito, vestito, vestiti',
  shirt: 'hemd, hemden, chemise, chemises, camisa, camisas, camicia, camicie',
  skirt: 'jupe, jupes, falda, faldas, gonna, gonne, saia, saias',
  trousers: 'hosen, pantalon, pantalons, pantalones, pantaloni, calças',
  belt: 'gürtel, ceinture, ceintures, cinturón, cinturones, cintura, cinture, cinto, cintos',
  coat: 'mäntel, manteau, manteaux, abrigo, abrigos, cappotto, cappotti, casacos',
  'rain jacket':
    'regenjacke, regenjacken, veste de pluie, imperméable, chubasquero, chubasqueros, impermeabile, impermeável',
  'down jacket': 'daunenjacke, daunenjacken, doudoune, doudounes, chaqueta de plumas, piumino, casaco de penas',
  'hiking boots':
    'wanderschuhe, wanderstiefel, chaussures de randonnée, bottes de randonnée, botas de senderismo, botas de montaña, scarponi, scarponcini, botas de caminhada',
  'running shoes':
    'laufschuhe, chaussures de course, zapatillas de correr, zapatillas para correr, scarpe da corsa, sapatilhas de corrida, tênis de corrida',
  sneakers: 'turnschuhe, zapatillas, deportivas, scarpe da ginnastica, sapatilhas',
  slippers: 'hausschuhe, chaussons, pantuflas, pantofole, chinelos, pantufas',
  sandals: 'sandalen, sandales, sandalias, sandali, sandálias',
  tent: 'zelt, zelte, tente, tentes, tienda de campaña, tiendas de campaña, tenda, tende, tendas',
  'sleeping bag':
    'schlafsack, schlafsäcke, sac de couchage, sacs de couchage, saco de dormir, sacos de dormir, sacco a pelo, sacchi a pelo, saco-cama, sacos-cama',
  'sleeping mat': 'isomatte, isomatten, matelas de camping, esterilla, esterillas, materassino, colchonete',
  'hiking backpack': 'wanderrucksack, sac à dos, sacs à dos, mochila, mochilas, zaino, zaini',
  headlamp:
    'stirnlampe, stirnlampen, lampe frontale, lampes frontales, linterna frontal, lampada frontale, lanterna de cabeça',
  'insulated bottle':
    'thermosflasche, thermosflaschen, gourde, gourdes, botella térmica, borraccia, borracce, garrafa térmica',
  kettle:
    'wasserkocher, bouilloire, bouilloires, hervidor, hervidores, bollitore, bollitori, chaleira, chaleiras, hervidor de agua',
  toaster: 'grille-pain, tostador, tostadora, tostapane, torradeira, torradeiras',
  'frying pan':
    'bratpfanne, bratpfannen, pfanne, pfannen, poêle, poêles, sartén, sartenes, padella, padelle, frigideira, frigideiras',
  casserole:
    'schmortopf, schmortöpfe, cocotte, cocottes, cazuela, cazuelas, casseruola, casseruole, caçarola, caçarolas',
  'cutting board':
    'schneidebrett, schneidebretter, planche à découper, tabla de cortar, tagliere, taglieri, tábua de cortar',
  mug: 'becher, kaffeebecher, tasse, tassen, tasses, taza, tazas, tazza, tazze, caneca, canecas',
  'coffee machine':
    'kaffeemaschine, kaffeemaschinen, cafetière, cafetières, cafetera, cafeteras, macchina da caffè, cafeteira, cafeteiras',
  headphones: 'kopfhörer, casque, casques, auriculares, cuffie, auscultadores, fones de ouvido',
  'bluetooth speaker': 'lautsprecher, enceinte, enceintes, altavoz, altavoces, altoparlante, coluna bluetooth',
  'desk lamp':
    'schreibtischlampe, schreibtischlampen, lampe de bureau, lámpara de escritorio, lampada da scrivania, candeeiro de secretária',
  cushion: 'kissen, coussin, coussins, cojín, cojines, cuscino, cuscini, almofada, almofadas',
  rug: 'teppich, teppiche, tapis, alfombra, alfombras, tappeto, tappeti, tapete, tapetes',
  'towel set': 'handtücher, handtuch, serviettes de bain, toallas, asciugamani, toalhas',
  'jigsaw puzzle': 'puzzles, rompecabezas, quebra-cabeça, quebra-cabeças',
  'board game':
    'brettspiel, brettspiele, jeu de société, jeux de société, juego de mesa, juegos de mesa, gioco da tavolo, giochi da tavolo, jogo de tabuleiro',
  sale: 'in saldo, saldo, saldi, in offerta, offerte, in sconto, sconti, scontati, scontate, in promozione, promozioni',
  cook: 'cucinare',
  jacket: 'giacca, giacche, giubbotto, giubbotti',
  shoes: 'scarpe, scarpa',
  boots: 'stivali, stivaletti',
  lamp: 'lampada, lampade',
  'teddy bear': 'teddybär, teddybären, ours en peluche, osito de peluche, orsacchiotto, ursinho de peluche',
}

/** Each of those words with the type that it means, as the shop's synonyms are written. */
export const foreignNames: Record<string, string> = Object.fromEntries(
  Object.entries(names).flatMap(([type, words]) => words.split(', ').map(word => [word, type])),
)
