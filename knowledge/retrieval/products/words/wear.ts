/**
 * What is worn, in six languages: English | German | French | Spanish | Italian | Portuguese, each with its other names after
 * commas. A name stands in the singular and in the form of a dictionary; the search knows its other forms.
 */
export const wear = `
shoe | schuh | chaussure, soulier | zapato, calzado | scarpa, calzatura | sapato, calçado
running shoe | laufschuh, joggingschuh, rennschuh | chaussure de course, chaussure de running, basket de course | zapatilla de correr, zapatilla running, tenis para correr | scarpa da corsa, scarpa running | sapatilha de corrida, tênis de corrida, tênis para correr
trail running shoe | trailrunningschuh, trailschuh | chaussure de trail | zapatilla de trail | scarpa da trail | sapatilha de trail, tênis de trilha
walking shoe | walkingschuh, spazierschuh | chaussure de marche | zapato para caminar, zapato de paseo | scarpa da passeggio, scarpa da camminata | sapato de caminhada
sneaker, trainer | turnschuh, sneaker, sportschuh | basket, tennis, sneaker, espadrille, soulier de course | zapatilla, deportiva, tenis, bamba | sneaker, scarpa da ginnastica, scarpa sportiva | sapatilha, tênis
indoor shoe | hallenschuh | chaussure de salle | zapatilla de interior, zapatilla de sala | scarpa da interno, scarpa indoor | sapatilha de interior, tênis de quadra
boot | stiefel, boot | botte, bottine | bota | stivale | bota
ankle boot | stiefelette, ankleboot | bottine, boots | botín | stivaletto, tronchetto | botim, bota de cano curto
hiking boot | wanderschuh, wanderstiefel, bergschuh, trekkingschuh, bergstiefel | chaussure de randonnée, botte de randonnée, chaussure de montagne, chaussure de rando, botte de rando, godillot | bota de montaña, bota de senderismo, bota de trekking | scarpone da trekking, scarpa da trekking, scarpone da montagna, scarponcino, scarpa da montagna | bota de caminhada, bota de trekking, bota de montanha
winter boot | winterstiefel, winterschuh, schneestiefel | botte d'hiver, bottes de neige, après-ski | bota de invierno, bota de nieve | stivale invernale, doposci | bota de inverno, bota de neve
rubber boot | gummistiefel, regenstiefel | botte de pluie, botte en caoutchouc | bota de agua, bota de lluvia, bota de goma, katiuska | stivale di gomma, stivale da pioggia, galoscia | bota de borracha, galocha, bota de chuva
knee boot | kniehoher stiefel, hoher stiefel | botte haute | bota alta | stivale al ginocchio, stivale alto | bota de cano alto
chelsea boot | chelseaboot, chelsea boot | bottine chelsea | botín chelsea | stivaletto chelsea | bota chelsea
sandal | sandale | sandale, nu-pied, tong | sandalia | sandalo | sandália
slipper | hausschuh, pantoffel, puschen, schlappen | chausson, pantoufle, savate | pantufla, zapatilla de casa | pantofola, ciabatta | chinelo, pantufa
loafer | slipper, mokassin, loafer | mocassin | mocasín | mocassino | mocassim
ballet flat | ballerina | ballerine | bailarina, manoletina | ballerina | sabrina, sapatilha rasa
pump | pumps, stöckelschuh, absatzschuh | escarpin, chaussure à talon | zapato de tacón, tacón | décolleté, scarpa col tacco | sapato de salto, salto alto
derby shoe | derbyschuh, schnürschuh, halbschuh, anzugschuh | derby, chaussure de ville, chaussure à lacets | zapato derby, zapato de cordones, zapato de vestir | derby, scarpa stringata | sapato derby, sapato social
brogue | budapester, brogue | brogue, richelieu | brogue | brogue, francesina | brogue
first walking shoe | lauflernschuh | chaussure premiers pas | zapato primeros pasos | scarpa primi passi | sapato primeiros passos
slip-on shoe | schlupfschuh | chaussure à enfiler, slip-on | zapato sin cordones | scarpa senza lacci | sapato sem cadarço
jacket | jacke | veste, blouson | chaqueta, cazadora, chamarra, campera | giacca, giubbotto, giubbino | jaqueta, casaco, blusão
rain jacket | regenjacke, regenmantel | veste de pluie, imperméable, k-way | chubasquero, impermeable, chaqueta de lluvia, chaqueta impermeable | giacca antipioggia, giacca impermeabile, impermeabile, k-way | capa de chuva, casaco impermeável, jaqueta de chuva, impermeável
down jacket | daunenjacke, steppjacke | doudoune, veste en duvet | plumífero, plumas, chaqueta de plumas | piumino, giacca in piuma | casaco de penas, jaqueta de plumas
fleece jacket | fleecejacke, fleece | veste polaire, polaire | forro polar, chaqueta polar | pile, giacca in pile | casaco polar, jaqueta fleece, polar
denim jacket | jeansjacke | veste en jean | chaqueta vaquera, cazadora vaquera | giacca di jeans, giubbotto di jeans | jaqueta jeans, casaco de ganga, blusão de ganga
vest, gilet | weste | gilet, doudoune sans manches | chaleco | gilet, smanicato | colete
down vest | daunenweste | gilet en duvet | chaleco de plumas | gilet in piuma | colete de penas
coat | mantel | manteau | abrigo | cappotto | casaco comprido, sobretudo
parka | parka | parka | parka | parka | parka
blazer | blazer, sakko | blazer, veste de costume | blazer, americana | blazer | blazer
suit | anzug | costume | traje | abito completo, completo | fato, terno
suit trousers | anzughose | pantalon de costume | pantalón de traje, pantalón de vestir | pantalone da abito, pantalone elegante | calça social, calça de fato
trousers | hose | pantalon, froc | pantalón | pantalone | calça
rain trousers | regenhose | pantalon de pluie | pantalón de lluvia, pantalón impermeable | pantalone antipioggia, pantalone impermeabile | calça de chuva, calça impermeável
trekking trousers | trekkinghose, wanderhose | pantalon de randonnée | pantalón de senderismo, pantalón de montaña | pantalone da trekking | calça de caminhada, calça de trekking
jeans | jeans | jean | vaquero, tejano, jean | jeans | calça de ganga, calça jeans, jeans
chinos | chino, chinohose | chino | chino | chino | calça chino
shorts | shorts, kurze hose | short, bermuda | pantalón corto, bermuda, short | pantaloncino, bermuda, short | calção, bermuda, short
joggers, sweatpants | jogginghose, trainingshose, sporthose | pantalon de jogging, jogging, bas de survêtement | pantalón de chándal, pantalón deportivo | pantalone della tuta, tuta | calça de moletom, calça de fato de treino
leggings | leggings, leggins | legging | leggings, mallas | leggings | leggings, calça legging
skirt | rock | jupe | falda | gonna | saia
dress | kleid | robe | vestido | vestito, abito | vestido
shirt | hemd | chemise | camisa | camicia | camisa
long-sleeved shirt | langarmshirt | t-shirt à manches longues | camiseta de manga larga | maglia a maniche lunghe | camisola de manga comprida, camiseta de manga longa
overshirt | überhemd, hemdjacke | surchemise | sobrecamisa | sovracamicia | sobrecamisa
blouse | bluse | chemisier, blouse | blusa | camicetta, blusa | blusa
t-shirt | t-shirt, shirt | t-shirt, tee-shirt, gaminet | camiseta, playera, remera | maglietta, t-shirt | camiseta, t-shirt
sweater | pullover, pulli, strickpullover | pull, pull-over, chandail, lainage | jersey, suéter | maglione, pullover | camisola de malha, suéter, pulôver
cardigan | strickjacke, cardigan | gilet en maille, cardigan | cárdigan, chaqueta de punto, rebeca | cardigan | cardigã, casaco de malha
hoodie | kapuzenpullover, kapuzenpulli, hoodie | sweat à capuche, hoodie, coton ouaté, kangourou | sudadera, sudadera con capucha | felpa, felpa con cappuccio | moletom, camisola com capuz, hoodie
base layer | funktionsunterwäsche, funktionsshirt, thermounterwäsche, unterhemd | sous-vêtement thermique, première couche | camiseta térmica, ropa interior térmica, primera capa | maglia termica, intimo termico | camisola térmica, segunda pele
pyjamas | schlafanzug, pyjama | pyjama | pijama | pigiama | pijama
underwear, boxer briefs | unterwäsche, unterhose | sous-vêtement | ropa interior | biancheria intima, intimo | roupa interior, roupa íntima
boxer briefs, boxer | boxershorts, boxershort | boxer, caleçon | bóxer, calzoncillo | boxer, mutanda | boxer, cueca
socks | socke, strumpf | chaussette | calcetín | calzino, calza | meia
beanie | mütze, strickmütze, wollmütze | bonnet, tuque | gorro | berretto, cuffia di lana | gorro, touca
sun hat | sonnenhut | chapeau de soleil | sombrero para el sol | cappello da sole | chapéu de sol
hat | hut | chapeau | sombrero | cappello | chapéu
cap | kappe, schirmmütze | casquette | gorra | cappellino | boné
scarf | schal, halstuch | écharpe, foulard | bufanda, pañuelo | sciarpa | cachecol, lenço
gloves | handschuh | gant, mitaine | guante | guanto | luva
mittens, gloves | fäustling, fausthandschuh | moufle, mitaine | manopla | muffola | luva sem dedos, mitene
belt | gürtel | ceinture | cinturón | cintura | cinto
dungarees | latzhose | salopette | peto | salopette | jardineira, macacão
rain dungarees | regenlatzhose, matschhose, buddelhose | salopette de pluie | peto de lluvia | salopette antipioggia | jardineira de chuva
swimsuit | badeanzug | maillot de bain | bañador, traje de baño | costume da bagno | fato de banho, maiô
watch | uhr, armbanduhr | montre | reloj | orologio | relógio
smart watch | smartwatch | montre connectée | reloj inteligente | orologio intelligente, smartwatch | relógio inteligente
wallet | geldbeutel, brieftasche, portemonnaie, geldbörse | portefeuille | cartera, billetera | portafoglio | carteira
handbag | handtasche | sac à main, sacoche | bolso | borsa, borsetta | mala de mão, bolsa
bag | tasche | sac | bolsa | borsa, sacca | saco, bolsa
sunglasses | sonnenbrille | lunettes de soleil | gafas de sol | occhiali da sole | óculos de sol
umbrella | regenschirm | parapluie | paraguas | ombrello | guarda-chuva
necklace | halskette | collier | collar | collana | colar
ring | ring | bague | anillo | anello | anel
clothes, clothing | kleidung, klamotten | vêtement | ropa | abbigliamento, vestiti | roupa
`
