/** Home: Hemmalund (furniture), Lumivar (lamps), Velsamt (textiles), Tonkrug (vases). */
export const home = `
Hemmalund Ask Dining Chair
dining chair · €119.95 · 4.6/231 · 2022-09
colour: oak, black, white
material: solid ash; seat height: 46 cm; width: 48 cm; depth: 51 cm; weight: 5.2 kg; load: up to 130 kg; assembly: none; certified wood: yes
A chair of solid ash with a bent backrest that gives a little. It comes assembled and stacks two high.

Hemmalund Vila Armchair
armchair · €449.95 was €529.95 · 4.5/118 · 2024-02
colour: sage green, rust, light grey
material: oak and wool blend; seat height: 42 cm; width: 76 cm; depth: 80 cm; weight: 18 kg; load: up to 140 kg; assembly: 10 minutes; removable cover: yes
A deep armchair with oiled oak arms and a cover that comes off for cleaning. Wide enough to sit in it sideways.

Hemmalund Pall Stool
stool · €59.95 · 4.5/164 · 2022-09
colour: oak, black
material: solid oak; height: 45 cm; width: 32 cm; weight: 3.1 kg; load: up to 120 kg; assembly: none; certified wood: yes
A three-legged stool that never wobbles. Also a bedside table, a plant stand and the tallest shelf's friend.

Hemmalund Ask Dining Table
dining table · €599.95 · 4.6/87 · 2022-09
colour: oak, white; length: 140 cm, 180 cm +120
material: solid ash; height: 74 cm; width: 85 cm; seats: 4 to 8; assembly: 20 minutes; finish: oil; certified wood: yes
A table of solid ash with tapered legs. Four sit at the short one, eight at the long one with a little love.

Hemmalund Ljus Side Table
side table · €89.95 · 4.4/132 · 2023-09
colour: white, mustard, forest green
material: powder-coated steel; height: 50 cm; width: 40 cm; weight: 4 kg; assembly: 5 minutes; tray top: yes
A round side table of steel whose top lifts off as a tray.
It is up in five minutes and light enough to follow you.

Hemmalund Stege Shelf
shelf · €229.95 · 4.4/143 · 2023-02
colour: oak, black, white
material: birch plywood; height: 180 cm; width: 80 cm; depth: 30 cm; shelves: 5; load: 15 kg per shelf; assembly: 30 minutes; wall fixing: included
Five shelves between two ladders of birch plywood. Add a second one and they share a side.

Hemmalund Knopp Coat Rack
coat rack · €79.95 · 4.3/98 · 2023-09
colour: oak, black
material: solid ash; height: 176 cm; hooks: 8; weight: 4.5 kg; assembly: 10 minutes
A coat stand with eight round pegs at two heights, so that children reach theirs.
The three feet are weighted, so a wet coat does not tip it.

Hemmalund Rund Wall Mirror
wall mirror · €99.95 · 4.7/176 · 2024-02
colour: oak, black, brass; diameter: 50 cm, 70 cm +50
material: glass and solid oak; depth: 3 cm; hanging: one screw; shatter film: yes
A round mirror with a thin frame. It hangs on a single screw, so it is always straight.

Lumivar Nook Desk Lamp
desk lamp · €69.95 · 4.5/287 · 2023-09
colour: black, white, mustard
material: steel; brightness: 600 lm; colour temperature: 2700 to 5000 K; dimmable: yes; height: 42 cm; bulb: built-in LED; power: 9 W; usb port: yes
A jointed desk lamp whose light goes from candle to daylight. A USB port in the foot charges the phone.

Lumivar Moth Table Lamp
table lamp · €49.95 · 4.6/342 · 2023-02
colour: white, terracotta, sage green
material: ceramic and linen; socket: E27; bulb included: no; height: 38 cm; dimmable: with a dimmable bulb; cable: 1.8 m
A ceramic foot, a linen shade and a soft glow beside the sofa. Takes any E27 bulb up to 40 watts.

Lumivar Heron Floor Lamp
floor lamp · €159.95 was €189.95 · 4.4/125 · 2024-02
colour: black, brass
material: steel; brightness: 900 lm; colour temperature: 2700 K; dimmable: yes; height: 148 cm; bulb: built-in LED; power: 12 W
A slender reading lamp with a head that turns every way. The dimmer is where the hand is, not on the floor.

Lumivar Bell Pendant Lamp
pendant lamp · €89.95 · 4.5/151 · 2022-09
colour: black, sage green, copper, white
material: powder-coated aluminium; socket: E27; bulb included: no; diameter: 32 cm; cable: 1.5 m; dimmable: with a dimmable bulb
A bell of spun aluminium for above the table. White inside, so the light stays warm and bright.

Lumivar Firefly String Lights
string lights · €24.95 · 4.4/426 · 2022-04
-
material: copper wire; length: 10 m; lights: 100; power: USB; indoor and outdoor: yes; water protection: IP44; timer: yes; colour: gold
A hundred warm white points on copper wire that bends as you like. The timer switches off after six hours.

Lumivar Drop Night Light
night light · €29.95 · 4.7/263 · 2024-09
colour: light blue, rose, yellow
material: silicone; brightness: 60 lm; battery life: 20 h; charging: USB-C; dimmable: yes; timer: 30 minutes; bpa-free: yes
A soft drop that glows when patted and goes out by itself after half an hour. It may fall out of bed.

Velsamt Linen Cushion
cushion · €34.95 · 4.6/308 · 2022-03
colour: sand, terracotta, sage green, dark blue; dimensions: 45 x 45 cm, 40 x 60 cm +5
material: linen; composition: 100 % washed linen; filling: feather; removable cover: yes; care: 40 °C
A cushion in washed linen with a hidden zip and a plump feather filling.
The linen is washed before sewing and needs no iron.

Velsamt Velvet Cushion
cushion · €29.95 was €36.95 · 4.4/192 · 2023-09
colour: petrol, mustard, burgundy, dusty pink; dimensions: 45 x 45 cm
material: velvet; composition: 100 % cotton velvet; filling: recycled polyester; removable cover: yes; care: 30 °C
Cotton velvet that changes shade when stroked. Firmer than feather, and fine for people with allergies.

Velsamt Waffle Throw
throw · €69.95 · 4.7/241 · 2023-09
colour: oatmeal, rust, sage green
material: cotton; composition: 100 % organic cotton; dimensions: 130 x 180 cm; weight: 900 g; care: 40 °C
A big waffle-weave throw that is light in summer and folds double for winter. It gets softer with every wash.

Velsamt Alpaca Throw
throw · €149.95 · 4.8/93 · 2024-09
colour: cream, grey, petrol
material: alpaca; composition: 70 % alpaca, 30 % wool; dimensions: 130 x 190 cm; weight: 850 g; care: hand wash cold
Alpaca and wool with a short fringe, warm without weight. For the end of the sofa where somebody always sits.

Velsamt Percale Bed Linen Set
bed linen set · €89.95 · 4.6/354 · 2022-03
colour: white, light blue, dusty pink; dimensions: 135 x 200 cm, 155 x 220 cm +15, 200 x 200 cm +40
material: cotton; composition: 100 % organic cotton percale; pieces: 2; thread count: 200; closure: buttons; care: 60 °C
Crisp percale, cool on the skin. The set has one duvet cover and one pillowcase of 80 x 80 cm; the widest has two.

Velsamt Winter Duvet
duvet · €179.95 · 4.5/127 · 2023-10
dimensions: 135 x 200 cm, 155 x 220 cm +40
material: cotton; filling: Tencel and wool; warmth: winter; weight: 1.8 kg; care: 40 °C wool; vegan: no; colour: white
A warm duvet filled with wool and Tencel, which takes up moisture and gives it off again.
Best below 18 degrees in the bedroom.

Velsamt Neck Pillow
neck support pillow · €59.95 · 4.2/206 · 2023-02
-
material: memory foam; height: 9 or 11 cm; dimensions: 40 x 60 cm; cover: cotton, washable at 60 °C; sleeping position: [side, back]; colour: white
A foam pillow with a hollow for the head. One layer comes out if it is too high. Stomach sleepers will not like it.

Velsamt Terry Towel Set
towel set · €39.95 · 4.6/417 · 2022-03
colour: white, petrol, terracotta, sage green
material: cotton; composition: 100 % organic cotton; pieces: 4; includes: two 50 x 100 cm, two 70 x 140 cm; weight: 550 g/m²; care: 60 °C
Two hand towels and two bath towels in thick terry. They take their full softness after the second wash.

Velsamt Dune Rug
rug · €199.95 was €249.95 · 4.4/109 · 2023-02
colour: cream, grey, rust; dimensions: 120 x 170 cm, 160 x 230 cm +150
material: wool; composition: 100 % new wool; pile: 12 mm; underfloor heating: yes; handwoven: yes; care: vacuum, dry clean
Handwoven in wool with waves you can feel barefoot. It sheds a little for the first weeks.

Velsamt Hall Runner
rug · €59.95 · 4.2/134 · 2023-02
colour: navy, natural; dimensions: 70 x 200 cm
material: jute and cotton; pile: flat; underfloor heating: yes; handwoven: yes; care: vacuum
A flat runner for the hall that forgives boots. Lay an anti-slip net under it on smooth floors.

Velsamt Blackout Curtain
curtain · €49.95 · 4.3/188 · 2022-09
colour: anthracite, navy, sand; length: 175 cm, 245 cm +15
material: polyester; width: 140 cm; pieces: 1; opacity: 99 %; hanging: eyelets; energy saving: yes; care: 30 °C
One panel that keeps out nearly all light and a good part of the cold. Eyelets fit rods up to 3 cm.

Tonkrug Reed Vase
vase · €34.95 · 4.6/147 · 2024-03
colour: white, petrol, terracotta; height: 18 cm, 26 cm +12
material: stoneware; waterproof: yes; handmade: yes; dishwasher-safe: yes
A narrow-necked vase, thrown on the wheel. It makes three stems look like a bouquet.

Tonkrug Garden Plant Pot
plant pot · €24.95 · 4.5/203 · 2023-03
colour: terracotta, cream, sage green; diameter: 14 cm, 20 cm +10
material: stoneware; drainage hole: yes; saucer: included; frost-proof: yes; handmade: yes
A pot with a saucer that stands frost. The hole keeps roots from drowning.

Hemmalund Hush Wall Clock
wall clock · €44.95 · 4.6/221 · 2023-09
colour: white, black, sage green
material: ash and aluminium; diameter: 30 cm; silent: yes; power: 1 AA battery; battery included: yes
A clock that does not tick. The hand sweeps, the numbers can be read from across the room.

Hemmalund Weave Basket
basket · €29.95 · 4.4/176 · 2023-03
colour: natural, grey; volume: 20 l, 40 l +10
material: seagrass; handles: yes; foldable: yes; handmade: yes
A seagrass basket for wool, wood or washing. It folds flat when there is nothing to hide.

Salzquell Fjord Scented Candle
scented candle · €22.95 · 4.5/268 · 2023-10
scent: pine and smoke, sea salt, fig leaf
material: rapeseed wax; burning time: 45 h; weight: 220 g; wick: cotton; vegan: yes; colour: cream
A candle of rapeseed wax in a glass that becomes a tumbler. Let the whole surface melt the first time.

Hemmalund Moment Picture Frame
picture frame · €19.95 · 4.5/159 · 2022-09
colour: oak, black, white; dimensions: 21 x 30 cm, 30 x 40 cm +8, 50 x 70 cm +20
material: solid oak; glass: acrylic; mount: included; hanging: portrait or landscape
A narrow frame with a mount of acid-free card. Acrylic glass, so that it survives the move.

Lumivar Ray LED Bulb
led bulb · €8.95 · 4.4/512 · 2022-02
socket: E27, E14, GU10
brightness: 470 lm; colour temperature: 2700 K; power: 4.5 W; dimmable: yes; lifetime: 25000 h; material: glass; colour: white
A dimmable filament bulb with a warm white light. It replaces forty watts.
`
