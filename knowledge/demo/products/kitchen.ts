/** Kitchen: Kessla (machines), Gussholm (pots and pans), Klingstad (knives), Tonkrug (stoneware), Arvello (coffee). */
export const kitchen = `
Kessla Whisper Kettle
kettle · €79.95 · 4.7/468 · 2023-09
colour: white, black, sage green
capacity: 1.7 l; wattage: 2200 W; material: stainless steel; temperature control: 40 to 100 °C; keep warm: 30 minutes; noise: 62 dB; cordless: yes; limescale filter: yes
A double-walled kettle that stays cool outside and quiet inside. Choose the temperature in steps of five degrees, for green
tea as well as for a bottle.

Kessla Basic Kettle
kettle · €34.95 was €39.95 · 4.3/612 · 2022-02
colour: steel, black
capacity: 1.5 l; wattage: 2000 W; material: stainless steel; temperature control: no; keep warm: no; noise: 74 dB; cordless: yes; limescale filter: yes
A plain kettle that boils a litre and a half in under five minutes and switches off when empty.
It is not the quietest, but it is the cheapest that we trust.

Kessla Glass Kettle
kettle · €54.95 · 4.4/231 · 2024-02
colour: transparent
capacity: 1.7 l; wattage: 2200 W; material: borosilicate glass; temperature control: 70, 80, 90, 100 °C; keep warm: no; noise: 70 dB; cordless: yes; limescale filter: yes
See it boil: heat-resistant glass with a ring of blue light and four temperatures.
The filter at the spout keeps limescale out of the cup.

Kessla Toast 2 Toaster
toaster · €54.95 · 4.4/298 · 2023-09
colour: white, black, sage green
slots: 2; wattage: 850 W; levels: 6; defrost: yes; bun warmer: yes; crumb tray: yes; material: stainless steel
Two wide slots, six shades of brown and a lift high enough to save your fingertips. Matches the Whisper kettle.

Kessla Swirl Stick Blender
stick blender · €49.95 · 4.5/342 · 2022-09
colour: white, anthracite
wattage: 800 W; speeds: stepless; attachments: [whisk, chopper, beaker]; dishwasher-safe parts: yes; material: stainless steel; weight: 780 g; noise: 78 dB
A blender for soup in the pot, with a whisk and a chopper that click on. The faster you press, the faster it turns.

Kessla Vortex Blender
blender · €129.95 was €149.95 · 4.4/187 · 2024-03
colour: black, white
capacity: 1.5 l; wattage: 1200 W; speeds: 5; crushes ice: yes; material: glass; dishwasher-safe parts: yes; noise: 85 dB
A glass blender that turns ice to snow and nuts to butter. Loud, but quick.

Kessla Planet Stand Mixer
stand mixer · €349.95 was €399.95 · 4.6/156 · 2023-10
colour: cream, cherry red, graphite
capacity: 4.8 l; wattage: 1000 W; speeds: 8; attachments: [dough hook, whisk, flat beater]; material: cast aluminium; weight: 8.4 kg; noise: 76 dB
A planetary mixer that kneads 1.5 kg of bread dough without walking across the worktop.
Dough hook, whisk and beater are included and go into the dishwasher.

Kessla Crisp Air Fryer
air fryer · €119.95 · 4.5/389 · 2024-09
colour: black, white
capacity: 5.2 l; wattage: 1700 W; temperature: 60 to 200 °C; programmes: 8; dishwasher-safe parts: yes; serves: 4; noise: 60 dB; material: plastic and steel
Crisp chips with a spoonful of oil. The basket is non-stick and goes into the dishwasher.

Kessla Gram Kitchen Scales
kitchen scales · €24.95 · 4.6/276 · 2022-02
colour: white, black
load: up to 5 kg; accuracy: 1 g; power: USB-C; tare: yes; material: glass; timer: yes
Flat scales that are accurate to the gram and charge by cable. The timer helps with coffee.

Gussholm Heritage 28 Frying Pan
frying pan · €59.95 · 4.7/437 · 2022-02
-
diameter: 28 cm; material: cast iron; weight: 2.6 kg; induction: yes; oven-safe: yes; coating: seasoned with linseed oil; dishwasher-safe: no; care: wipe, dry and oil
A cast-iron pan, seasoned and ready to use. Heavy, patient, and better every year. Steak loves it, tomato sauce does not.

Gussholm Ceram 24 Frying Pan
frying pan · €49.95 was €59.95 · 4.2/318 · 2023-03
colour: sage green, graphite; diameter: 24 cm, 28 cm +10
material: aluminium; coating: ceramic; weight: 950 g; induction: yes; oven-safe: up to 180 °C; pfas-free: yes; dishwasher-safe: no
A light pan with a ceramic coating for eggs and pancakes. Medium heat keeps the coating young.

Gussholm Ember Casserole
casserole · €189.95 · 4.8/263 · 2022-09
colour: cherry red, petrol, cream; capacity: 4.2 l, 6.1 l +40
material: enamelled cast iron; weight: 5.1 kg; induction: yes; oven-safe: up to 260 °C; dishwasher-safe: yes; lid: yes
An enamelled pot for stews, bread and Sundays. The lid returns the steam drop by drop.

Gussholm Pure Saucepan
saucepan · €64.95 · 4.5/172 · 2022-09
capacity: 1.5 l, 2.5 l +10
material: stainless steel; induction: yes; oven-safe: yes; dishwasher-safe: yes; lid: glass; measuring marks: yes; colour: steel
A saucepan with a thick base, a pouring lip on both sides and marks inside. The handle stays cool.

Gussholm Pure 5-Piece Pot Set
pot set · €229.95 was €289.95 · 4.6/141 · 2022-10
-
pieces: 5; material: stainless steel; induction: yes; oven-safe: yes; dishwasher-safe: yes; lids: glass; includes: saucepan 1.5 l, pots 2.5, 3.5 and 6 l, frying pan 24 cm; colour: steel
The Pure pots for a first kitchen or a new one: a saucepan, three pots with glass lids and a pan.
All of them work on induction and go into the oven.

Gussholm Loaf Baking Tin
baking tin · €22.95 · 4.4/129 · 2023-09
-
material: steel; coating: silicone-based; length: 30 cm; oven-safe: up to 230 °C; dishwasher-safe: no; pfas-free: yes; colour: graphite
A loaf tin for bread and cake. The seams are folded, so nothing leaks out.

Klingstad Mesa Chef's Knife
chef's knife · €89.95 · 4.8/351 · 2022-02
-
blade: 20 cm; material: high-carbon steel; hardness: 60 HRC; handle: walnut; weight: 195 g; dishwasher-safe: no; care: hand wash, dry at once; colour: walnut
A chef's knife that is balanced where finger and thumb meet. Sharp from the box and easy to sharpen again.

Klingstad Mesa Bread Knife
bread knife · €74.95 · 4.7/158 · 2022-02
-
blade: 24 cm; material: high-carbon steel; hardness: 58 HRC; handle: walnut; weight: 180 g; dishwasher-safe: no; care: hand wash, dry at once; colour: walnut
A long serrated blade that gets through a crust without flattening the loaf.
Also the best for tomatoes, cake and pineapple.

Klingstad Mesa Paring Knife
paring knife · €44.95 · 4.6/137 · 2022-02
-
blade: 9 cm; material: high-carbon steel; hardness: 60 HRC; handle: walnut; weight: 70 g; dishwasher-safe: no; care: hand wash, dry at once; colour: walnut
The small one for peeling, coring and everything you do in the hand.
The same steel and walnut as the chef's knife.

Klingstad Start 3-Piece Knife Set
knife set · €69.95 was €84.95 · 4.3/212 · 2023-09
colour: black, sage green
pieces: 3; material: stainless steel; hardness: 56 HRC; handle: plastic; includes: chef's knife, bread knife, paring knife; dishwasher-safe: yes
Three knives for a first kitchen that forgive the dishwasher. The handles do not slip when wet.

Klingstad Plank Cutting Board
cutting board · €49.95 · 4.6/224 · 2022-09
colour: oak, walnut
material: solid wood; dimensions: 45 x 30 x 3 cm; juice groove: yes; feet: non-slip; dishwasher-safe: no; care: oil twice a year
A thick board that is kind to edges, with a groove on one side. Turn it round for bread.

Tonkrug Harbour Mug
mug · €14.95 · 4.7/583 · 2022-02
colour: navy, cream, sage green, terracotta
capacity: 0.35 l; material: stoneware; dishwasher-safe: yes; microwave-safe: yes; handmade: yes
A sturdy mug with a handle for three fingers. The glaze runs a little differently on each.

Tonkrug Harbour Espresso Cups 4-Pack
espresso cups · €34.95 · 4.5/119 · 2023-09
colour: cream, navy
capacity: 0.08 l; pieces: 4; material: stoneware; dishwasher-safe: yes; microwave-safe: yes; handmade: yes
Four small cups with thick walls that keep an espresso hot for as long as it lasts.
The glaze matches the Harbour mugs and plates.

Tonkrug Harbour Dinner Plate
dinner plate · €19.95 · 4.6/246 · 2022-02
colour: navy, cream, sage green
diameter: 27 cm; material: stoneware; dishwasher-safe: yes; microwave-safe: yes; handmade: yes
A flat plate with a raised rim that keeps the sauce in. Stacks with all of the Harbour line.

Tonkrug Harbour Cereal Bowl
bowl · €16.95 · 4.6/228 · 2022-02
colour: navy, cream, sage green
capacity: 0.6 l; diameter: 16 cm; material: stoneware; dishwasher-safe: yes; microwave-safe: yes; handmade: yes
A bowl for muesli in the morning and soup at night. It sits in the palm.

Tonkrug Brew Teapot
teapot · €54.95 · 4.5/134 · 2023-10
colour: petrol, cream
capacity: 1.1 l; material: stoneware; strainer: stainless steel; dishwasher-safe: yes; drip-free: yes; handmade: yes
A round teapot that does not drip. The steel strainer is wide enough for leaves to unfold.

Arvello Crema Espresso Machine
espresso machine · €449.95 was €499.95 · 4.5/189 · 2024-03
colour: steel, black, cream
pressure: 15 bar; wattage: 1450 W; water tank: 1.8 l; milk frother: steam wand; cups at once: 2; material: stainless steel; weight: 7.8 kg; warm-up: 35 seconds
A compact machine with a real portafilter and a steam wand. For people who enjoy the five minutes it takes.

Arvello Morning Coffee Machine
coffee machine · €89.95 · 4.3/267 · 2022-09
colour: black, cream
capacity: 1.25 l; cups: 10; wattage: 1000 W; jug: thermos; timer: yes; filter: size 4; material: plastic and steel; drip stop: yes
A filter machine with a thermos jug and a timer that has coffee ready when you are up.
The drip stop allows a first cup before it is done.

Arvello Burr Coffee Grinder
coffee grinder · €129.95 · 4.6/201 · 2023-03
colour: black, steel
grinder: conical steel burrs; settings: 30; wattage: 150 W; beans: 250 g; noise: 70 dB; weight: 2.1 kg; material: steel and plastic
Thirty settings from French press to espresso. It grinds by time or until you let go.

Arvello Press French Press
french press · €34.95 · 4.5/313 · 2022-02
colour: black, copper; capacity: 0.35 l, 1 l +10
material: borosilicate glass; filter: stainless steel; dishwasher-safe: yes; cups: 3 to 8; spare glass: available
The simplest way to good coffee: coarse powder, hot water, four minutes, push.
The small one makes a large cup, the big one serves a table.

Arvello Vesuv Moka Pot
moka pot · €29.95 · 4.6/284 · 2022-02
colour: silver, red; cups: 3 cups, 6 cups +8
material: aluminium; induction: no; dishwasher-safe: no; spare gasket: available
Strong coffee from the hob in five minutes. Rinse it with water only, for soap spoils the taste.

Arvello Drip Pour-Over Set
pour-over set · €39.95 · 4.5/112 · 2024-09
colour: white, petrol
capacity: 0.6 l; material: porcelain and glass; filter: paper, size 2; includes: dripper, jug, 40 filters; dishwasher-safe: yes
A porcelain dripper, a glass jug and forty filters. Pour slowly and in circles.

Kessla Keep Food Container Set
food container set · €32.95 · 4.4/254 · 2022-09
-
pieces: 5; material: borosilicate glass; lids: clip-on; leakproof: yes; freezer-safe: yes; oven-safe: without lid; microwave-safe: yes; bpa-free: yes; colour: transparent
Five glass boxes from 0.4 to 1.5 litres with lids that click shut. They go from the freezer to the oven.

Velsamt Stripe Tea Towels 3-Pack
tea towels · €19.95 · 4.5/163 · 2022-09
colour: navy, red, sage green
material: linen; composition: 55 % linen, 45 % cotton; pieces: 3; dimensions: 50 x 70 cm; care: 60 °C
Three half-linen towels that polish glasses without fluff.
They get more absorbent with every wash.
`
