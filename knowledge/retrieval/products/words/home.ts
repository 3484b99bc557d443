/** What a home and its kitchen have, in six languages: see `wear`. */
export const home = `
chair | stuhl | chaise | silla | sedia | cadeira
dining chair | esszimmerstuhl, esstischstuhl | chaise de salle à manger | silla de comedor | sedia da pranzo | cadeira de jantar
office chair | bürostuhl, schreibtischstuhl | chaise de bureau, fauteuil de bureau | silla de oficina, silla de escritorio | sedia da ufficio, poltrona da ufficio | cadeira de escritório
folding chair | klappstuhl, campingstuhl, faltstuhl | chaise pliante, chaise de camping | silla plegable, silla de camping | sedia pieghevole, sedia da campeggio | cadeira dobrável, cadeira de campismo
armchair | sessel, lesesessel | fauteuil | sillón, butaca | poltrona | poltrona
stool | hocker, schemel | tabouret | taburete | sgabello | banco, banquinho
bench | bank, sitzbank | banc | banco | panca, panchina | banco corrido
sofa | sofa, couch | canapé | sofá | divano | sofá
table | tisch | table | mesa | tavolo, tavola | mesa
dining table | esstisch, esszimmertisch | table à manger | mesa de comedor | tavolo da pranzo | mesa de jantar
side table | beistelltisch | table d'appoint, table basse | mesa auxiliar, mesita | tavolino | mesa de apoio, mesa lateral
coffee table | couchtisch | table basse | mesa de centro | tavolino da salotto | mesa de centro
desk | schreibtisch | bureau | escritorio | scrivania | secretária, escrivaninha
bed | bett | lit | cama | letto | cama
mattress | matratze | matelas | colchón | materasso | colchão
wardrobe | kleiderschrank | armoire | armario | armadio | guarda-roupa
cabinet | schrank | placard | armario | armadietto | armário
chest of drawers, dresser | kommode | commode | cómoda | cassettiera, comò | cómoda
shelf | regal, bücherregal, bord | étagère, bibliothèque | estantería, estante, librería | scaffale, mensola, libreria | estante, prateleira
coat rack | garderobe, kleiderständer, garderobenleiste, hakenleiste | portemanteau, patère | perchero | appendiabiti, attaccapanni | cabide, bengaleiro
mirror | spiegel | miroir | espejo | specchio | espelho
wall mirror | wandspiegel | miroir mural | espejo de pared | specchio da parete | espelho de parede
lamp | lampe, leuchte | lampe, luminaire | lámpara | lampada | candeeiro, luminária, lâmpada
desk lamp | schreibtischlampe, schreibtischleuchte | lampe de bureau | lámpara de escritorio, flexo | lampada da scrivania | candeeiro de secretária, luminária de mesa
table lamp | tischlampe, tischleuchte, nachttischlampe | lampe de table, lampe de chevet | lámpara de mesa, lámpara de mesilla | lampada da tavolo, abat-jour, lampada da comodino | candeeiro de mesa, abajur
floor lamp | stehlampe, stehleuchte | lampadaire, lampe sur pied | lámpara de pie | lampada da terra, piantana | candeeiro de pé, luminária de chão
pendant lamp | hängelampe, pendelleuchte, deckenlampe, hängeleuchte | suspension, lampe suspendue | lámpara colgante, lámpara de techo | lampada a sospensione, lampadario | candeeiro de teto, luminária pendente, candeeiro suspenso
string lights | lichterkette | guirlande lumineuse | guirnalda de luces, guirnalda luminosa | catena luminosa, luci a catena | luzes de fada, cordão de luzes, grinalda de luzes
night light | nachtlicht | veilleuse | luz nocturna, luz de noche | luce notturna | luz de presença, luz noturna
bulb, led bulb | glühbirne, birne, leuchtmittel | ampoule | bombilla | lampadina | lâmpada
smart bulb | smarte glühbirne, smarte lampe, smartes leuchtmittel | ampoule connectée | bombilla inteligente | lampadina intelligente | lâmpada inteligente
cushion | kissen, sofakissen, zierkissen | coussin | cojín | cuscino | almofada
pillow | kopfkissen, nackenkissen | oreiller | almohada | guanciale, cuscino da letto | almofada de dormir, travesseiro
neck support pillow | nackenstützkissen, nackenkissen | oreiller cervical, oreiller ergonomique | almohada cervical | cuscino cervicale | almofada cervical, travesseiro cervical
throw, blanket | decke, wolldecke, kuscheldecke, tagesdecke | plaid, couverture, jeté | manta | coperta, plaid | manta, cobertor
duvet | bettdecke, daunendecke, winterdecke | couette, duvet | edredón, nórdico | piumone, trapunta | edredom, edredão
bed linen | bettwäsche | linge de lit, parure de lit, housse de couette, fourre de duvet | ropa de cama, juego de sábanas, funda nórdica, sábana | biancheria da letto, lenzuola, completo letto | roupa de cama, lençol, jogo de cama
towel | handtuch, badetuch | serviette, serviette de bain, drap de bain, essuie, linge de bain | toalla | asciugamano | toalha
tea towel | geschirrtuch, küchentuch, geschirrhandtuch | torchon, essuie de vaisselle, linge à vaisselle | paño de cocina, trapo de cocina | strofinaccio, canovaccio | pano de cozinha, pano de prato
rug | teppich, läufer | tapis | alfombra | tappeto | tapete
curtain | vorhang, gardine | rideau | cortina | tenda per finestra | cortina, cortinado
blackout curtain | verdunkelungsvorhang, verdunklungsvorhang | rideau occultant | cortina opaca | tenda oscurante | cortina blackout, cortina opaca
vase | vase, blumenvase | vase | jarrón, florero | vaso | jarra, vaso de flores
plant pot | blumentopf, pflanztopf, übertopf | pot de fleurs, pot de fleur, cache-pot | maceta | vaso per piante, vaso da giardino, portavaso | vaso, vaso de plantas
clock | uhr | horloge | reloj | orologio | relógio
wall clock | wanduhr | horloge murale | reloj de pared | orologio da parete, orologio da muro | relógio de parede
alarm clock | wecker | réveil | despertador | sveglia | despertador
basket | korb | panier, corbeille | cesta, canasta | cesto, cestino | cesto, cesta
candle | kerze | bougie | vela | candela | vela
scented candle | duftkerze | bougie parfumée | vela perfumada, vela aromática | candela profumata | vela perfumada, vela aromática
picture frame | bilderrahmen | cadre, cadre photo | marco de fotos, marco | cornice, portafoto | moldura, porta-retratos
kettle | wasserkocher | bouilloire, bouilloire électrique | hervidor, tetera eléctrica | bollitore | chaleira
toaster | toaster | grille-pain, toaster | tostadora, tostador | tostapane | torradeira
blender | mixer, standmixer | blender, mixeur | batidora, licuadora, batidora de vaso | frullatore | liquidificador
stick blender | stabmixer, pürierstab | mixeur plongeant | batidora de mano, batidora de brazo | frullatore a immersione, minipimer | varinha mágica, mixer
stand mixer | küchenmaschine, knetmaschine | robot pâtissier, robot de cuisine | robot de cocina, amasadora, batidora amasadora | impastatrice, planetaria, robot da cucina | batedeira, robot de cozinha
air fryer | heißluftfritteuse, airfryer | friteuse à air, airfryer, friteuse sans huile | freidora de aire | friggitrice ad aria | fritadeira de ar, fritadeira sem óleo
kitchen scales | küchenwaage, waage | balance de cuisine, balance | báscula de cocina, balanza de cocina | bilancia da cucina | balança de cozinha
frying pan | bratpfanne, pfanne | poêle, poêlon | sartén | padella | frigideira
casserole | bräter, schmortopf, gusstopf | cocotte, chaudron | cacerola, cazuela | casseruola, cocotte | caçarola, panela de ferro
saucepan | kochtopf, topf, stieltopf | casserole, chaudron, poêlon | cazo, olla | pentola, pentolino | panela, tacho, caçarola
pot set | topfset | batterie de cuisine, set de casseroles | batería de cocina, juego de ollas | set di pentole, batteria di pentole | conjunto de panelas, trem de cozinha
baking tin | backform, kastenform | moule à gâteau, moule à cake | molde para hornear, molde | teglia, stampo da forno | forma de bolo, forma
knife | messer | couteau | cuchillo | coltello | faca
chef's knife | kochmesser, küchenmesser | couteau de chef, couteau de cuisine | cuchillo de chef, cuchillo cebollero, cuchillo de cocina | coltello da chef, coltello da cucina | faca de chef, faca de cozinha
bread knife | brotmesser | couteau à pain | cuchillo de pan | coltello da pane | faca de pão
paring knife | schälmesser, gemüsemesser | couteau d'office | cuchillo pelador, puntilla | spelucchino | faca de descascar, faca de legumes
knife set | messerset | set de couteaux | juego de cuchillos | set di coltelli | conjunto de facas
cutting board | schneidebrett, schneidbrett, küchenbrett | planche à découper | tabla de cortar | tagliere | tábua de cortar
mug | becher, tasse, kaffeebecher | mug, tasse | taza | tazza | caneca
cup | tasse | tasse | taza | tazzina, tazza | chávena, xícara
espresso cup | espressotasse | tasse à expresso, tasse à café | taza de café, taza de espresso | tazzina da caffè, tazzina | chávena de café, xícara de café
plate, dinner plate | teller | assiette | plato | piatto | prato
bowl | schüssel, schale, müslischale | bol, saladier | cuenco, bol, tazón | ciotola, scodella | tigela, taça
teapot | teekanne | théière | tetera | teiera | bule
espresso machine | espressomaschine, siebträger, siebträgermaschine | machine à expresso, machine à espresso | cafetera espresso, máquina de espresso, cafetera exprés | macchina per espresso, macchina da caffè espresso | máquina de café expresso, máquina de espresso
coffee machine | kaffeemaschine, filterkaffeemaschine | cafetière, machine à café | cafetera, máquina de café | macchina del caffè, macchina da caffè | máquina de café, cafeteira
coffee grinder | kaffeemühle | moulin à café | molinillo de café, molinillo | macinacaffè, macinino | moinho de café
french press | kaffeepresse, stempelkanne, pressstempelkanne | cafetière à piston | cafetera de émbolo, prensa francesa | caffettiera a stantuffo | prensa francesa, cafeteira de êmbolo
moka pot | espressokocher, mokkakanne | cafetière italienne, moka | cafetera italiana | moka, caffettiera | cafeteira italiana, moka
pour-over set | handfilter, kaffeefilter | filtre à café | cafetera de goteo | filtro per caffè | filtro de café
food container | vorratsdose, frischhaltedose, brotdose | boîte de conservation, boîte alimentaire | recipiente hermético, táper, fiambrera | contenitore per alimenti | recipiente hermético, caixa para alimentos, pote
vacuum cleaner | staubsauger | aspirateur, balayeuse, aspi | aspiradora | aspirapolvere | aspirador
washing machine | waschmaschine | lave-linge, machine à laver | lavadora | lavatrice | máquina de lavar
fridge | kühlschrank | réfrigérateur, frigo | nevera, frigorífico | frigorifero | frigorífico, geladeira
set | set | lot, ensemble, coffret, set | juego, conjunto, set | set | conjunto, jogo
furniture | möbel | meuble | mueble | mobile | móvel
`
