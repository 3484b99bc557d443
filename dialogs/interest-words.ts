const languages = ['en', 'de', 'fr', 'es', 'it', 'pt']

/**
 * What people are fond of, in the words of each language (in the order above): a shop writes in one of them, and is asked in
 * another. A word may end in other letters where a `*` stands.
 */
const table = `
  coffee espresso | kaffee espresso | café expresso | café | caffè espresso | café
  tea | tee | thé | té | tè | chá
  wine | wein | vin | vino | vino | vinho
  cooking cook kitchen | koch* küche | cuisin* | cocin* cocina | cucin* | cozinh* culinária
  baking bake | back* bäckt | pâtisserie | hornear repostería | dolci pasticceria | confeitaria bolos
  grilling barbecue | grill* | barbecue grillades | barbacoa asar | grigli* barbecue | churrasco
  gardening garden plants | garten* gärtnern gärtnert pflanzen | jardin* plantes | jardin* plantas | giardin* piante | jardin* jardim plantas
  reading books | lesen liest bücher | lecture lire livres | leer lectura libros | leggere lettura libri | ler leitura livros
  music | musik | musique | música | musica | música
  running | laufen läuft joggen joggt | course courir | correr | corsa correre | corrida correr
  hiking | wandern wandert | randonnée | senderismo caminatas | escursionismo trekking | caminhadas trilhas
  camping tent | camping zelten zelt | camping tente | acampar camping tienda | campeggio tenda | acampar camping barraca
  outdoor nature | natur draussen | nature | naturaleza | natura | natureza
  cycling bike | radfahren fahrrad fahrräder | vélo vélos cyclisme | ciclismo bicicleta | ciclismo bicicletta bici | ciclismo bicicleta
  swimming | schwimmen schwimmt | natation nager | natación nadar | nuoto nuotare | natação nadar
  yoga | yoga | yoga | yoga | yoga | ioga yoga
  fishing | angeln angelt fischen | pêche | pesca | pesca | pesca
  football | fussball fußball | foot football | fútbol | calcio | futebol
  photography camera | fotografie* fotografieren kamera | photo* | fotografía cámara | fotografia | fotografia câmera
  gaming games | spiele* zocken | jeux | juegos videojuegos | giochi videogiochi | jogos videogames
  puzzles | puzzle* | puzzles | puzles rompecabezas | puzzle | quebra-cabeças
  dinosaurs dinosaur | dinosaurier* dinos | dinosaures | dinosaurios | dinosauri | dinossauros
  dolls | puppen | poupées | muñecas | bambole | bonecas
  animals | tiere | animaux | animales | animali | animais
  drawing painting | zeichnen zeichnet malen malt | dessin* peinture | dibujar pintar pintura | disegn* pittura dipingere | desenh* pintura
  fashion clothes | mode kleidung | mode vêtements | moda ropa | moda vestiti | moda roupas
  shoes | schuhe | chaussures | zapatos | scarpe | sapatos
  beauty cosmetics skin | schönheit kosmetik | beauté cosmétiques | belleza cosmética | bellezza cosmetici | beleza cosméticos
  perfume | parfum | parfum* | perfume* | profum* | perfume*
  technology electronics | technik elektronik | technologie électronique | tecnología electrónica | tecnologia elettronica | tecnologia eletrônica
  travel | reisen reist | voyage* voyager | viajar viajes | viaggi viaggiare | viajar viagens
  home decoration | wohnen deko* | décoration maison | decoración hogar | decorazione casa | decoração casa
  sleep | schlafen | dormir sommeil | dormir | dormire | dormir
  toys | spielzeug | jouets | juguetes | giocattoli | brinquedos
  children | kinder | enfants | niños | bambini | crianças
`
  .trim()
  .split('\n')
  .map(row => row.split('|').map(cell => cell.trim().split(' ')))

/** Interests in the language that the shop writes in, with their near synonyms; words that are not known stay as they are. */
export function interestWords(words: string, language: string, shopLanguage: string): string {
  const [from, to] = [languages.indexOf(language), languages.indexOf(shopLanguage)]
  if (from < 0 || to < 0) return words
  return words
    .split(/\s+/)
    .map(word => {
      const row = table.find(cells => cells[from]!.some(own => fits(own, word.toLowerCase())))
      return row ? row[to]!.filter(own => !own.endsWith('*')).join(' ') || row[to]![0]!.slice(0, -1) : word
    })
    .join(' ')
}

const fits = (own: string, word: string): boolean =>
  own.endsWith('*') ? word.startsWith(own.slice(0, -1)) : own === word
