/** Outdoors, electronics, care and toys, in six languages: see `wear`. */
export const leisure = `
tent | zelt | tente | tienda de campaña, carpa, tienda | tenda, tenda da campeggio | tenda, barraca
family tent | familienzelt | tente familiale | tienda familiar, carpa familiar | tenda familiare | tenda familiar, barraca familiar
sleeping bag | schlafsack | sac de couchage, duvet de couchage, duvet de camping | saco de dormir | sacco a pelo | saco-cama, saco de dormir
sleeping mat | isomatte, schlafmatte, liegematte, luftmatratze | matelas de camping, tapis de sol, matelas gonflable | esterilla, colchoneta, aislante | materassino, stuoia | colchonete, esteira, isolante térmico
backpack | rucksack | sac à dos, sac d'école | mochila | zaino | mochila
trekking backpack | trekkingrucksack | sac à dos de trekking | mochila de trekking | zaino da trekking | mochila de trekking, mochila cargueira
hiking backpack | wanderrucksack | sac à dos de randonnée | mochila de senderismo, mochila de montaña | zaino da escursionismo, zaino da montagna | mochila de caminhada
day backpack | tagesrucksack, daypack | petit sac à dos | mochila de diario | zainetto | mochila de dia
trekking pole | trekkingstock, wanderstock | bâton de marche, bâton de randonnée | bastón de senderismo, bastón de trekking | bastoncino da trekking, bastone da trekking | bastão de caminhada, bastão de trekking
headlamp | stirnlampe, kopflampe | lampe frontale, frontale | linterna frontal, frontal | lampada frontale, torcia frontale | lanterna de cabeça, lanterna frontal
lantern | laterne | lanterne | farol, linterna | lanterna | lanterna
camping lantern | campinglaterne, campinglampe | lanterne de camping | farol de camping, lámpara de camping | lanterna da campeggio | lanterna de campismo, lanterna de camping
torch, headlamp | taschenlampe | lampe de poche, lampe torche | linterna | torcia | lanterna
camp stove | campingkocher, gaskocher | réchaud | hornillo, hornillo de camping | fornello da campeggio, fornelletto | fogareiro, fogão de campismo
camp cook set | campinggeschirr, kochgeschirr, kochset | popote, batterie de camping | batería de camping, menaje de camping | set da cucina da campeggio, gavetta | conjunto de cozinha de campismo
bottle | flasche, trinkflasche | bouteille, gourde | botella, cantimplora | bottiglia, borraccia | garrafa, cantil
insulated bottle | thermosflasche, isolierflasche, thermoskanne | bouteille isotherme, gourde isotherme, thermos | termo, botella térmica | bottiglia termica, borraccia termica, thermos | garrafa térmica, termo
water filter | wasserfilter | filtre à eau | filtro de agua | filtro per acqua, filtro acqua | filtro de água
hammock | hängematte | hamac | hamaca | amaca | rede, cama de rede
cool box | kühlbox, kühltasche | glacière | nevera portátil, nevera de camping | borsa frigo, frigo portatile, box termico | geleira, caixa térmica, cooler
bicycle, bike | fahrrad, rad | vélo | bicicleta, bici | bicicletta, bici | bicicleta
balance bike | laufrad | draisienne | bicicleta sin pedales | bici senza pedali, bicicletta senza pedali | bicicleta de equilíbrio, bicicleta sem pedais
headphones | kopfhörer | casque audio, casque, écouteur | auriculares, cascos, audífonos | cuffie, cuffia | auscultadores, fones de ouvido, headphones
earbuds | ohrhörer, in-ear-kopfhörer, ohrstöpsel | écouteurs, écouteur | auriculares de botón, auriculares inalámbricos | auricolari, auricolare | auriculares, fones intra-auriculares, earbuds
speaker | lautsprecher, box | enceinte, haut-parleur | altavoz, parlante | altoparlante, cassa | coluna, caixa de som, altifalante
bluetooth speaker | bluetooth-lautsprecher, bluetooth-box | enceinte bluetooth | altavoz bluetooth | cassa bluetooth, altoparlante bluetooth | coluna bluetooth, caixa de som bluetooth
bookshelf speaker | regallautsprecher | enceinte de bibliothèque | altavoz de estantería | diffusore da scaffale | coluna de estante
soundbar | soundbar | barre de son | barra de sonido | soundbar | barra de som
radio | radio | radio | radio | radio | rádio
keyboard | tastatur | clavier | teclado | tastiera | teclado
mechanical keyboard | mechanische tastatur | clavier mécanique | teclado mecánico | tastiera meccanica | teclado mecânico
mouse | maus | souris | ratón | mouse | rato, mouse
laptop stand | laptopständer | support d'ordinateur portable, support pour ordinateur | soporte para portátil | supporto per portatile, supporto per laptop | suporte para portátil, suporte para notebook
phone stand | handyhalterung, handyständer | support de téléphone, support pour téléphone | soporte para móvil | supporto per telefono | suporte para telemóvel, suporte para celular
phone | handy, telefon | téléphone, portable, gsm, natel, cellulaire | móvil, teléfono | telefono, cellulare | telemóvel, celular
laptop | laptop, notebook | ordinateur portable, portable, pc portable, ordi portable | portátil | portatile | portátil
webcam | webcam | webcam | cámara web | webcam | webcam
desk mat | schreibtischunterlage, mauspad | sous-main, tapis de bureau | alfombrilla de escritorio | tappetino da scrivania, sottomano | tapete de secretária, desk pad
power bank | powerbank, akku | batterie externe | batería externa, cargador portátil | power bank, batteria esterna | bateria externa, carregador portátil
charger | ladegerät, netzteil | chargeur | cargador | caricabatterie, caricatore | carregador
wireless charger | kabelloses ladegerät, induktives ladegerät, ladestation | chargeur sans fil, chargeur à induction | cargador inalámbrico | caricatore wireless, caricabatterie wireless, caricatore senza fili | carregador sem fios, carregador sem fio
cable | kabel, ladekabel | câble | cable | cavo | cabo
power strip | steckdosenleiste, mehrfachsteckdose | multiprise | regleta | ciabatta elettrica, multipresa | extensão elétrica, régua de tomadas
fitness tracker | fitnesstracker, fitnessarmband | bracelet connecté, traqueur d'activité | pulsera de actividad | braccialetto fitness, activity tracker | pulseira fitness, pulseira de atividade
door sensor | türsensor | capteur de porte | sensor de puerta | sensore per porta, sensore porta | sensor de porta
e-reader | e-book-reader, ebook-reader, e-reader | liseuse | lector de libros electrónicos, lector electrónico | lettore di ebook, lettore ebook | leitor de livros eletrónicos, leitor digital
face cream | gesichtscreme, tagescreme | crème visage, crème de jour, crème pour le visage | crema facial, crema de día, crema hidratante | crema viso, crema giorno, crema per il viso | creme facial, creme de rosto, creme de dia
night cream | nachtcreme | crème de nuit | crema de noche | crema notte | creme de noite
cream | creme | crème | crema | crema | creme
serum, face serum | serum | sérum | sérum, suero | siero | sérum
face wash | gesichtsreiniger, waschgel, reinigungsgel | nettoyant visage, gel nettoyant | limpiador facial, gel limpiador | detergente viso, gel detergente | gel de limpeza, limpeza facial
cleansing balm | reinigungsbalsam | baume démaquillant | bálsamo limpiador | balsamo struccante | bálsamo de limpeza
sun cream | sonnencreme, sonnenschutz | crème solaire | crema solar, protector solar | crema solare, protezione solare | protetor solar, creme solar
eye cream | augencreme | crème contour des yeux | contorno de ojos | contorno occhi, crema occhi | creme de olhos, contorno de olhos
face mask | gesichtsmaske | masque visage, masque pour le visage | mascarilla facial | maschera viso | máscara facial
lip balm | lippenpflege, lippenbalsam | baume à lèvres | bálsamo labial | burrocacao, balsamo labbra | bálsamo labial, protetor labial
body wash | duschgel | gel douche | gel de ducha | bagnoschiuma, docciaschiuma, gel doccia | gel de banho, gel de duche
soap | seife | savon | jabón | sapone | sabonete
body lotion | körperlotion, bodylotion | lait pour le corps, lait corporel | loción corporal, crema corporal | latte corpo, lozione corpo | loção corporal
hand cream | handcreme | crème pour les mains, crème mains | crema de manos | crema mani | creme de mãos, creme para as mãos
bath salt | badesalz | sel de bain | sal de baño | sale da bagno | sal de banho, sais de banho
foot cream | fußcreme, fußbalsam | crème pour les pieds, crème pieds | crema de pies | crema piedi | creme de pés
shampoo | shampoo | shampooing, shampoing | champú | shampoo | champô, shampoo, xampu
solid shampoo | festes shampoo | shampooing solide | champú sólido | shampoo solido | champô sólido, shampoo sólido
conditioner | spülung, haarspülung | après-shampooing | acondicionador | balsamo per capelli, balsamo | amaciador, condicionador
deodorant | deo, deodorant | déodorant | desodorante | deodorante | desodorizante, desodorante
lipstick | lippenstift | rouge à lèvres | pintalabios, barra de labios | rossetto | batom
mascara | mascara, wimperntusche | mascara | máscara de pestañas, rímel | mascara | rímel, máscara de cílios
foundation | make-up, grundierung | fond de teint | base de maquillaje | fondotinta | base de maquilhagem, base
blush | rouge | blush, fard à joues | colorete | fard, blush | blush
eyeshadow | lidschatten | fard à paupières, ombre à paupières | sombra de ojos | ombretto | sombra de olhos, sombra
nail polish | nagellack | vernis à ongles, vernis | esmalte de uñas, pintauñas | smalto per unghie, smalto | verniz de unhas, esmalte
perfume | parfüm, duft, parfum | parfum | perfume, colonia | profumo | perfume
razor, safety razor | rasierer, rasierhobel | rasoir | maquinilla de afeitar, navaja | rasoio | lâmina de barbear, barbeador
shaving soap | rasierseife | savon à barbe, savon à raser | jabón de afeitar | sapone da barba | sabão de barbear
beard oil | bartöl | huile à barbe, huile pour barbe | aceite para barba | olio da barba, olio per barba | óleo para barba, óleo de barba
beard trimmer | bartschneider, barttrimmer | tondeuse à barbe | recortadora de barba, cortabarbas | regolabarba, rifinitore barba | aparador de barba
toy | spielzeug | jouet | juguete | giocattolo | brinquedo
building block | baustein, bauklotz | bloc de construction, cube | bloque de construcción | mattoncino, blocco da costruzione | bloco de construção
stacking toy | stapelspielzeug, stapelturm | jouet à empiler | juguete apilable | gioco impilabile, gioco da impilare | brinquedo de empilhar
train set | eisenbahn-set, holzeisenbahn, spielzeugeisenbahn | circuit de train | juego de tren, circuito de tren | pista del treno, set trenino | conjunto de comboio, pista de trem
toy train | spielzeugzug, lokomotive | petit train, train jouet, locomotive | tren de juguete, locomotora | trenino, locomotiva | comboio de brincar, trem de brinquedo
play kitchen | spielküche, kinderküche | cuisine pour enfant, cuisine enfant, dînette | cocinita, cocina de juguete | cucina giocattolo | cozinha de brincar, cozinha infantil
pull-along toy | nachziehtier, nachziehspielzeug, ziehtier | jouet à tirer | juguete de arrastre | gioco da trainare, giocattolo trainabile | brinquedo de puxar
doll's house | puppenhaus | maison de poupée | casa de muñecas | casa delle bambole | casa de bonecas
doll | puppe | poupée | muñeca | bambola | boneca
teddy bear | teddybär, teddy | ours en peluche, nounours | oso de peluche, osito | orsacchiotto, orsetto | urso de peluche, ursinho
plush toy | kuscheltier, plüschtier, stofftier | peluche, doudou | peluche | peluche | peluche, bicho de pelúcia
baby mobile | babymobile, mobile | mobile bébé, mobile pour bébé | móvil para bebé, móvil de cuna | giostrina | móbile de bebé, mobile para bebê
hand puppet | handpuppe | marionnette | marioneta, títere | burattino, marionetta | fantoche
construction set | baukasten, bausatz | jeu de construction | juego de construcción | set di costruzioni, costruzioni | jogo de construção
science kit | experimentierkasten | kit scientifique, coffret scientifique | kit de ciencia, juego de ciencia | kit scientifico | kit de ciência, kit científico
microscope | mikroskop | microscope | microscopio | microscopio | microscópio
marble run | kugelbahn, murmelbahn | circuit à billes | circuito de canicas | pista per biglie | pista de berlindes, corrida de bolinhas
kite | drachen | cerf-volant | cometa | aquilone | papagaio, pipa
jigsaw puzzle, puzzle | puzzle | puzzle | puzle, rompecabezas | puzzle | puzzle, quebra-cabeça
board game | brettspiel, gesellschaftsspiel | jeu de société, jeu de plateau | juego de mesa | gioco da tavolo, gioco di società | jogo de tabuleiro
card game | kartenspiel | jeu de cartes | juego de cartas | gioco di carte | jogo de cartas
memory game | memory, gedächtnisspiel | jeu de mémoire, memory | juego de memoria | gioco di memoria, memory | jogo da memória
word game | wortspiel | jeu de mots, jeu de lettres | juego de palabras | gioco di parole | jogo de palavras
chess | schach, schachspiel | échecs, jeu d'échecs | ajedrez | scacchi | xadrez
game | spiel | jeu | juego | gioco | jogo
toy instrument | musikinstrument, instrument | instrument de musique | instrumento musical | strumento musicale | instrumento musical
book | buch | livre | libro | libro | livro
helmet | helm, fahrradhelm | casque de vélo | casco | casco | capacete
yoga mat | yogamatte | tapis de yoga | esterilla de yoga | tappetino yoga, tappetino da yoga | tapete de yoga
suitcase | koffer, trolley | valise | maleta | valigia | mala de viagem
camera | kamera, fotoapparat | appareil photo | cámara | fotocamera | câmara, câmera
television, tv | fernseher | téléviseur, télé | televisor, televisión | televisore | televisão, televisor
monitor | bildschirm, monitor | écran | pantalla, monitor | schermo | ecrã, monitor
tablet | tablet | tablette | tableta | tablet | tablet
printer | drucker | imprimante | impresora | stampante | impressora
phone case | handyhülle, handytasche | coque de téléphone, coque | funda de móvil, funda | cover, custodia per telefono | capa de telemóvel, capa de celular
ball | ball | ballon, balle | pelota, balón | palla, pallone | bola
stroller | kinderwagen | poussette | cochecito, carrito de bebé | passeggino | carrinho de bebé
toothbrush | zahnbürste | brosse à dents | cepillo de dientes | spazzolino | escova de dentes
hair dryer | föhn, haartrockner | sèche-cheveux, foehn, séchoir | secador de pelo | asciugacapelli, phon | secador de cabelo
notebook | notizbuch, heft | carnet, cahier | cuaderno, libreta | quaderno, taccuino | caderno
pen | stift, kugelschreiber | stylo | bolígrafo | penna | caneta
gift card | geschenkkarte, geschenkgutschein, gutschein | carte cadeau, chèque cadeau | tarjeta regalo, tarjeta de regalo | carta regalo, buono regalo | cartão presente, cartão oferta, vale-presente
gift | geschenk | cadeau | regalo | regalo | presente
`
