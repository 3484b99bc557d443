/** Colours, materials, what a thing is like, for whom and for what, in six languages: see `wear`. */
export const qualities = `
black | schwarz | noir | negro | nero | preto
white | weiß | blanc, blanche | blanco | bianco | branco
grey | grau | gris | gris | grigio | cinzento, cinza
blue | blau | bleu | azul | blu, azzurro | azul
navy, navy blue | dunkelblau, marineblau | bleu marine | azul marino | blu scuro, blu navy | azul-marinho, azul marinho
green | grün | vert | verde | verde | verde
red | rot | rouge | rojo | rosso | vermelho, encarnado
yellow | gelb | jaune | amarillo | giallo | amarelo
orange | orange | orange | naranja | arancione | laranja
pink | rosa, pink | rose | rosa | rosa | rosa, cor-de-rosa
purple | lila, violett | violet | morado, violeta | viola | roxo, lilás
brown | braun | marron, brun | marrón | marrone | castanho, marrom
beige | beige | beige | beige | beige | bege
gold | gold, golden | doré | dorado | dorato | dourado
silver | silber, silbern | argenté | plateado | argentato | prateado
turquoise | türkis | turquoise | turquesa | turchese | turquesa
colourful, multicolour | bunt, mehrfarbig | multicolore | multicolor | multicolore, colorato | colorido, multicolor
leather | leder | cuir | cuero, piel | pelle, cuoio | couro, pele
suede | wildleder | daim | ante | camoscio, pelle scamosciata | camurça
cotton | baumwolle | coton | algodón | cotone | algodão
organic cotton | bio-baumwolle, biobaumwolle | coton biologique, coton bio | algodón orgánico, algodón ecológico | cotone biologico | algodão orgânico, algodão biológico
wool | wolle | laine | lana | lana | lã
merino | merino, merinowolle | mérinos | merino | merino | merino
alpaca | alpaka | alpaga | alpaca | alpaca | alpaca
linen | leinen | lin | lino | lino | linho
silk | seide | soie | seda | seta | seda
velvet | samt | velours | terciopelo | velluto | veludo
denim | denim | denim | denim | denim | denim, ganga
flannel | flanell | flanelle | franela | flanella | flanela
down | daune | duvet, plume | plumón, pluma | piuma | penas, plumas
fleece | fleece | polaire | polar | pile | polar
canvas | canvas, segeltuch | toile | lona | tela | lona
wood, wooden | holz, hölzern, aus holz | bois | madera | legno | madeira
oak | eiche, eichenholz | chêne | roble | rovere, quercia | carvalho
walnut | nussbaum | noyer | nogal | noce | nogueira
bamboo | bambus | bambou | bambú | bambù | bambu
metal | metall | métal | metal | metallo | metal
steel | stahl | acier | acero | acciaio | aço
stainless steel | edelstahl | acier inoxydable, inox | acero inoxidable | acciaio inox, acciaio inossidabile, inox | aço inoxidável, inox
cast iron | gusseisen | fonte | hierro fundido | ghisa | ferro fundido
aluminium | aluminium, alu | aluminium | aluminio | alluminio | alumínio
glass | glas | verre | vidrio, cristal | vetro | vidro
ceramic | keramik | céramique | cerámica | ceramica | cerâmica
stoneware | steinzeug | grès | gres | gres | grés
plastic | plastik, kunststoff | plastique | plástico | plastica | plástico
rubber | gummi | caoutchouc | goma, caucho | gomma | borracha
waterproof | wasserdicht, wasserfest | imperméable, étanche | impermeable, resistente al agua | impermeabile | impermeável, à prova de água
windproof | winddicht | coupe-vent | cortaviento | antivento | corta-vento
breathable | atmungsaktiv | respirant | transpirable | traspirante | respirável
warm | warm | chaud | cálido, abrigado, caliente | caldo | quente
light, lightweight | leicht | léger, légère | ligero | leggero | leve
foldable, folding | faltbar, klappbar, zusammenklappbar | pliable, pliant | plegable | pieghevole | dobrável
wireless | kabellos, drahtlos | sans fil, sans-fil | inalámbrico | wireless, senza fili, senza filo | sem fios, sem fio
noise cancelling | noise-cancelling, geräuschunterdrückend, geräuschunterdrückung | à réduction de bruit, antibruit, réduction de bruit | con cancelación de ruido, cancelación de ruido | con cancellazione del rumore, cancellazione del rumore | com cancelamento de ruído, cancelamento de ruído
rechargeable | wiederaufladbar, aufladbar | rechargeable | recargable | ricaricabile | recarregável
dimmable | dimmbar | à intensité variable, réglable | regulable | dimmerabile | regulável, dimerizável
electric | elektrisch | électrique | eléctrico | elettrico | elétrico
non-stick | antihaft, antihaftbeschichtet | antiadhésif, antiadhésive | antiadherente | antiaderente | antiaderente
induction | induktion, induktionsgeeignet | induction | inducción | induzione | indução
vegan | vegan | végan, végane, vegan | vegano | vegano | vegano
fragrance-free, unscented | parfümfrei, unparfümiert | sans parfum | sin perfume, sin fragancia | senza profumo | sem perfume
moisturising | feuchtigkeitsspendend | hydratant | hidratante | idratante | hidratante
dry skin | trockene haut | peau sèche | piel seca | pelle secca | pele seca
sensitive skin | empfindliche haut | peau sensible | piel sensible | pelle sensibile | pele sensível
oily skin | fettige haut | peau grasse | piel grasa | pelle grassa | pele oleosa
skin | haut | peau | piel | pelle | pele
hair | haar | cheveux | pelo, cabello | capello | cabelo
striped | gestreift, streifen | rayé, à rayures | de rayas, rayado | a righe, righe | às riscas, listrado
checked | kariert | à carreaux | de cuadros | a quadri | aos quadrados, xadrez
round | rund | rond | redondo | rotondo | redondo
small | klein | petit | pequeño | piccolo | pequeno
large, big | groß | grand | grande | grande | grande
long | lang | long, longue | largo | lungo | comprido
short | kurz | court | corto | corto | curto
soft | weich | doux, douce | suave | morbido | macio, suave
cosy | kuschelig, gemütlich | douillet | acogedor | accogliente | aconchegante
long-sleeved, long-sleeve | langärmlig, langarm | à manches longues, manches longues | de manga larga, manga larga | a maniche lunghe, manica lunga | de manga comprida, manga longa
slim | schmal | slim, étroit | ajustado | slim, aderente | justo
women | damen, frau, damenmode | femme, dame | mujer, señora, femenino | donna, femminile | mulher, senhora, feminino
men | herren, mann, männer | homme | hombre, caballero, masculino | uomo, maschile | homem, masculino
kids, children | kinder, kind | enfant | niño, infantil | bambino | criança, infantil
baby | baby, säugling | bébé | bebé | neonato, bebè, bimbo | bebé, bebê
kids | kinder | enfants | infantiles | bambini | infantis
girl | mädchen | fille | niña | bambina, ragazza | menina
boy | junge, jungen | garçon | niño | ragazzo | menino
hiking | wandern, wanderung, wander | randonnée | senderismo, excursionismo | escursionismo, trekking | caminhada, trilha
trekking | trekking | trekking | trekking | trekking | trekking
running | laufen, joggen, lauf | course, running | correr, running | corsa | corrida
camping | camping, zelten | camping | camping, acampada | campeggio | campismo, camping, acampamento
travel | reise, reisen | voyage | viaje | viaggio | viagem
winter | winter | hiver | invierno | inverno, invernale | inverno
summer | sommer | été | verano | estate, estivo | verão
rain | regen | pluie | lluvia | pioggia | chuva
snow | schnee | neige | nieve | neve | neve
beach | strand | plage | playa | spiaggia | praia
garden | garten | jardin | jardín | giardino | jardim
kitchen | küche | cuisine | cocina | cucina | cozinha
bathroom | bad, badezimmer | salle de bain | baño | bagno | casa de banho, banheiro
bedroom | schlafzimmer | chambre | dormitorio | camera da letto | quarto
living room | wohnzimmer | salon | salón, sala de estar | soggiorno, salotto | sala de estar
office | büro | bureau | oficina | ufficio | escritório
sport | sport | sport | deporte | sport | desporto, esporte
party | party, feier | soirée, fête | fiesta | festa | festa
wedding | hochzeit | mariage | boda | matrimonio | casamento
coffee | kaffee | café | café | caffè | café
tea | tee | thé | té | tè | chá
bread | brot | pain | pan | pane | pão
water | wasser | eau | agua | acqua | água
outdoor | draußen, outdoor | extérieur, plein air | exterior, aire libre | esterno, aperto | exterior, ar livre
fox | fuchs | renard | zorro | volpe | raposa
rabbit | hase, kaninchen | lapin | conejo | coniglio | coelho
bear | bär | ours | oso | orso | urso
octopus | krake, oktopus, tintenfisch | pieuvre, poulpe | pulpo | polpo | polvo
whale | wal | baleine | ballena | balena | baleia
pony, horse | pony, pferd | poney, cheval | poni, caballo | pony, cavallo | pónei, cavalo
dinosaur | dinosaurier | dinosaure | dinosaurio | dinosauro | dinossauro
dog | hund | chien | perro | cane | cão, cachorro
cat | katze | chat | gato | gatto | gato
player | spieler | joueur | jugador | giocatore | jogador
christmas | weihnachten, weihnachts | noël | navidad | natale | natal
birthday | geburtstag | anniversaire | cumpleaños | compleanno | aniversário
smart | smart, intelligent | connecté, intelligent | inteligente | intelligente | inteligente
wind, windproof | wind | vent | viento | vento | vento
wall | wand | mur, mural | pared | parete, muro | parede
person | person, personen | personne | persona | persona | pessoa
two person, 2 person | zwei personen, zwei | deux personnes, deux places, deux | dos personas, dos | due persone, due posti, due | duas pessoas, dois lugares, dois
4 person, four person | vier personen | quatre personnes | cuatro personas | quattro persone | quatro pessoas
`
