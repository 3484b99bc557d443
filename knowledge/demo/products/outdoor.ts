/** Outdoor: Tarnfell (light mountain gear), Rastrel (camping for beginners), Gletska (down). */
export const outdoor = `
Tarnfell Eyrie 2 Tent
tent · €389.95 · 4.7/164 · 2025-03
colour: forest green, orange
capacity: 2 persons; weight: 1.9 kg; packed size: 45 x 14 cm; water column: 5000 mm; seasons: 3; set-up time: 5 minutes; height inside: 105 cm;
material: ripstop nylon; poles: aluminium; vestibules: 2
A two-person dome for carrying: 1.9 kg with poles and pegs, and two entrances so that nobody climbs over anybody. The inner
hangs in the fly, so it stays dry when you pitch it in the rain.

Tarnfell Eyrie 1 Tent
tent · €299.95 · 4.6/88 · 2025-03
colour: forest green
capacity: 1 person; weight: 1.3 kg; packed size: 40 x 12 cm; water column: 5000 mm; seasons: 3; set-up time: 4 minutes; height inside: 100 cm;
material: ripstop nylon; poles: aluminium; vestibules: 1
The one-person sister of the Eyrie 2 for those who walk alone. Small enough to strap to a bicycle's handlebar.

Tarnfell Stormhut 3 Tent
tent · €649.95 · 4.8/52 · 2024-09
colour: orange
capacity: 3 persons; weight: 3.6 kg; packed size: 52 x 20 cm; water column: 10000 mm; seasons: 4; set-up time: 10 minutes; height inside: 110 cm;
material: ripstop nylon; poles: aluminium; vestibules: 2
A four-season tunnel for snow and gales, with snow flaps and double poles in the crossing. Three sleep in it with their packs.

Rastrel Weekend 2 Tent
tent · €89.95 was €109.95 · 4.2/371 · 2023-04
colour: blue, sage green
capacity: 2 persons; weight: 3.2 kg; packed size: 58 x 16 cm; water column: 2000 mm; seasons: 2; set-up time: 8 minutes; height inside: 115 cm;
material: polyester; poles: fibreglass; vestibules: 1
A simple dome for festivals and summer weekends. It stands in eight minutes, even the first time.

Rastrel Clan 5 Tent
family tent · €329.95 · 4.4/143 · 2024-03
colour: sage green
capacity: 5 persons; weight: 14.5 kg; packed size: 75 x 32 cm; water column: 4000 mm; seasons: 3; set-up time: 20 minutes; height inside: 205 cm;
material: polyester; poles: fibreglass and steel; vestibules: 1; bedrooms: 2
A family tunnel with two dark bedrooms and a living room one can stand up in. For the car, not for the back.

Gletska Nival -5 Sleeping Bag
sleeping bag · €279.95 · 4.7/129 · 2024-08
colour: petrol, rust; length: regular, long +20
comfort: -5 °C; limit: -11 °C; filling: duck down 700 cuin; weight: 980 g; packed size: 32 x 18 cm; shape: mummy; material: recycled nylon;
responsible down: yes; seasons: 3
A mummy bag with responsible down, comfortable at minus five. It packs to the size of a loaf of bread.

Gletska Nival -15 Sleeping Bag
sleeping bag · €419.95 · 4.8/61 · 2024-08
colour: black; length: regular, long +20
comfort: -15 °C; limit: -22 °C; filling: goose down 800 cuin; weight: 1.35 kg; packed size: 38 x 22 cm; shape: mummy; material: recycled nylon;
responsible down: yes; seasons: 4
For winter in the mountains: box chambers full of goose down and a collar that keeps the warmth in.
The zip has a wide baffle behind it and runs without catching.

Rastrel Snooze Sleeping Bag
sleeping bag · €49.95 · 4.3/408 · 2022-04
colour: navy, terracotta
comfort: 10 °C; limit: 5 °C; filling: polyester; weight: 1.4 kg; packed size: 36 x 22 cm; shape: blanket; material: polyester; seasons: 2; washable: 30 °C
A blanket bag for warm nights, huts and sleepovers. Two of them zip together into one.

Rastrel Cub Kids' Sleeping Bag
children's sleeping bag · €44.95 · 4.6/117 · 2024-04
colour: teal, coral
comfort: 8 °C; limit: 3 °C; filling: polyester; weight: 1.1 kg; packed size: 32 x 20 cm; shape: mummy; material: polyester; grows with: 120 to 155 cm;
washable: 30 °C
A sleeping bag that grows: the foot end is zipped off for small children and let out later.
For huts, sleepovers and the garden in summer.

Tarnfell Drift Sleeping Mat
sleeping mat · €129.95 was €149.95 · 4.6/201 · 2024-03
colour: orange, graphite
weight: 480 g; packed size: 24 x 11 cm; thickness: 8 cm; r-value: 3.6; length: 183 cm; inflation: pump sack; material: ripstop nylon; seasons: 3
An air mat eight centimetres thick that weighs less than half a kilo. The pump sack doubles as a dry bag.

Rastrel Rollup Sleeping Mat
sleeping mat · €39.95 · 4.2/255 · 2022-04
colour: olive
weight: 950 g; packed size: 30 x 18 cm; thickness: 3.8 cm; r-value: 2.8; length: 188 cm; inflation: self-inflating; material: polyester; seasons: 3
A self-inflating foam mat that cannot quite burst. Open the valve, wait five minutes, add two breaths.

Tarnfell Cairn 55 Backpack
trekking backpack · €219.95 · 4.7/178 · 2024-02
colour: petrol, graphite, rust; back length: S/M, M/L
volume: 55 l; weight: 1.65 kg; load: up to 20 kg; material: recycled nylon; rain cover: yes; hydration: yes; pockets: 7
A trekking pack for a week in huts or tents. The back adjusts within two lengths and the lid becomes a hip bag.

Tarnfell Cairn 28 Backpack
hiking backpack · €129.95 · 4.6/246 · 2024-02
colour: petrol, mustard, black
volume: 28 l; weight: 980 g; load: up to 9 kg; material: recycled nylon; rain cover: yes; hydration: yes; pockets: 5
A day pack with a mesh back that lets air through. Holds lunch, layers and a small child's stone collection.

Rastrel Hop 20 Backpack
day backpack · €39.95 · 4.3/318 · 2023-03
colour: yellow, navy, coral, olive
volume: 20 l; weight: 460 g; load: up to 6 kg; material: polyester; rain cover: no; hydration: no; pockets: 3; laptop: up to 14 inches
A light backpack for town and forest, with a padded sleeve for a small laptop.
Two side pockets hold a bottle and an umbrella.

Tarnfell Gust Rain Jacket
rain jacket · €229.95 · 4.6/219 · 2024-09
colour: petrol, orange, black; size: XS-XXL
for: unisex; material: recycled nylon; waterproof: yes; water column: 20000 mm; breathability: 18000 g/m²/24 h; weight: 340 g; hood: helmet-sized;
pit zips: yes; pfc-free: yes; care: 30 °C, tumble dry to renew the finish
A three-layer jacket for real rain, with taped seams and zips under the arms. The hood goes over a helmet.

Rastrel Drizzle Rain Jacket
rain jacket · €59.95 · 4.2/347 · 2023-03
colour: yellow, navy, olive; size: XS-XXL
for: unisex; material: recycled polyester; waterproof: yes; water column: 8000 mm; breathability: 5000 g/m²/24 h; weight: 390 g; hood: adjustable;
pit zips: no; pfc-free: yes; care: 30 °C
A plain raincoat for the way to school and to work. It packs into its own pocket.

Rastrel Drizzle Rain Trousers
rain trousers · €39.95 · 4.2/163 · 2023-03
colour: black, navy; size: XS-XXL
for: unisex; material: recycled polyester; waterproof: yes; water column: 8000 mm; weight: 270 g; side zips: to the knee; pfc-free: yes; care: 30 °C
Overtrousers with a zip that opens to the knee, so that they go on over boots.
They come with a small sack and weigh as much as an apple and a half.

Gletska Lumen Down Jacket
down jacket · €249.95 was €289.95 · 4.7/236 · 2024-09
colour: black, mustard, petrol; size: XS-XXL
for: unisex; material: recycled nylon; filling: duck down 700 cuin; waterproof: no; weight: 380 g; hood: yes; responsible down: yes;
season: [autumn, winter]; care: down wash 30 °C, tumble dry with balls
A light down jacket that fits under a shell and into its own pocket. Best in dry cold.

Gletska Lumen Down Vest
down vest · €149.95 · 4.5/104 · 2024-09
colour: navy, terracotta; size: XS-XXL
for: unisex; material: recycled nylon; filling: duck down 700 cuin; waterproof: no; weight: 230 g; hood: no; responsible down: yes;
season: [spring, autumn]; care: down wash 30 °C, tumble dry with balls
The Lumen without sleeves, for cycling to work and for under a coat.
Two zipped pockets keep hands warm.

Tarnfell Scree Trekking Trousers
trekking trousers · €119.95 · 4.5/198 · 2024-03
colour: graphite, olive; size: XS-XXL
for: unisex; material: stretch nylon; waterproof: no; water-repellent: yes; zip-off: yes; weight: 360 g; pockets: 5; care: 30 °C
Stretch trousers that become shorts. Reinforced at the seat and the knee, dry within half an hour.

Tarnfell Ember Fleece Jacket
fleece jacket · €89.95 · 4.6/287 · 2023-09
colour: navy, forest green, burgundy; size: XS-XXL
for: unisex; material: recycled polyester; waterproof: no; weight: 310 g; hood: no; pockets: 3; care: 30 °C
Smooth outside, waffled inside. The warm layer for under a rain jacket.

Tarnfell Talus Trekking Poles
trekking poles · €89.95 was €109.95 · 4.5/152 · 2023-03
colour: black, red
weight: 420 g per pair; length: 65 to 135 cm; packed size: 65 cm; material: aluminium; grip: cork; folding: no; pieces: 2
A pair of telescopic poles with cork grips and a lever that holds when hands are wet.
They are sold as a pair, with baskets for mud and for snow.

Tarnfell Beam 400 Headlamp
headlamp · €54.95 · 4.6/233 · 2024-09
colour: black, orange
brightness: 400 lm; range: 90 m; battery life: 5 h at full, 60 h low; charging: USB-C; weight: 78 g; water protection: IPX6; red light: yes
A rechargeable headlamp with a red mode for tents full of sleepers. One button, and gloves can find it.

Rastrel Glow Camping Lantern
camping lantern · €29.95 · 4.4/189 · 2023-04
colour: red, olive
brightness: 250 lm; battery life: 20 h; charging: USB-C; weight: 320 g; water protection: IPX4; dimmable: yes; power bank: yes
A lantern to hang or to stand, warm white and dimmable. It lends a phone a charge when needed.

Tarnfell Spark Camp Stove
camp stove · €64.95 · 4.6/141 · 2023-03
-
weight: 95 g; power: 3000 W; fuel: gas cartridge; boils 1 l in: 3.5 minutes; packed size: 9 x 6 cm; igniter: piezo; material: titanium and steel
A stove smaller than a fist that boils a litre in three and a half minutes. Cartridges are sold separately in every outdoor shop.

Rastrel Mess Camp Cook Set
camp cook set · €44.95 · 4.3/126 · 2023-04
-
capacity: 2 persons; pieces: 5; pots: 1.8 l and 1.1 l; weight: 620 g; material: hard-anodised aluminium; packed size: 19 x 12 cm; dishwasher-safe: no
Two pots, a lid that is a pan, and two bowls, all inside one another with room for a cartridge.
The handles fold and stay cool.

Tarnfell Spring Insulated Bottle
insulated bottle · €34.95 · 4.7/512 · 2022-03
colour: forest green, white, coral, black; capacity: 0.5 l, 0.75 l +5, 1 l +9
material: stainless steel; keeps hot: 12 h; keeps cold: 24 h; leakproof: yes; dishwasher-safe: no; bpa-free: yes
A double-walled bottle that keeps tea hot until evening. The cap has a loop for a finger or a carabiner.

Tarnfell Brook Water Filter
water filter · €49.95 · 4.5/97 · 2025-03
-
flow: 1.5 l/min; lifetime: 1500 l; weight: 63 g; pore size: 0.1 µm; removes: [bacteria, protozoa, microplastics]; removes viruses: no
A squeeze filter that screws on most soft bottles. Rinse it backwards with the syringe when it slows down.

Rastrel Porch Folding Chair
folding chair · €34.95 was €44.95 · 4.3/268 · 2023-04
colour: olive, navy, red
weight: 3.1 kg; load: up to 120 kg; packed size: 90 x 15 cm; seat height: 44 cm; material: steel and polyester; cup holder: yes
A director's chair that folds like an umbrella, with a cup holder where the hand falls.
It carries 120 kg and comes with a bag for the shoulder.

Rastrel Sway Hammock
hammock · €49.95 · 4.6/176 · 2024-04
colour: turquoise, burgundy
weight: 620 g; load: up to 180 kg; length: 300 cm; material: parachute nylon; packed size: 22 x 12 cm; tree straps: yes
A hammock for two made of parachute cloth, with wide straps that do not harm the bark.
It packs to the size of a bottle and hangs in two minutes.

Rastrel Chill 24 Cool Box
cool box · €59.95 · 4.3/134 · 2023-05
colour: blue, sand
volume: 24 l; keeps cold: 30 h; weight: 3.4 kg; power: none needed; material: polypropylene; holds bottles: up to 2 l upright
Keeps ice for a day and a bit without a plug. Strong enough to sit on.

Tarnfell Grip Gloves
gloves · €44.95 · 4.4/159 · 2024-09
colour: black, petrol; size: XS-XL
for: unisex; material: softshell; waterproof: no; windproof: yes; touchscreen: yes; weight: 70 g per pair; season: [autumn, winter]; care: hand wash cold
Windproof gloves with a palm that grips a pole and fingertips that work a phone.
For wind and dry cold; in steady rain take a shell over them.

Tarnfell Brim Sun Hat
sun hat · €39.95 · 4.5/118 · 2024-04
colour: sand, olive; size: S-XL
for: unisex; material: nylon; uv protection: UPF 50+; brim: 7 cm; floats: yes; weight: 85 g; season: [summer]; care: hand wash cold
A wide-brimmed hat with a cord for the wind. It floats, should the wind win.
`
