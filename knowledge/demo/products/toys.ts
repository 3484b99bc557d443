/** Toys: Klossby (wood), Plumpo (soft toys), Tinkerwald (building and science), Spielahoi (games and puzzles). */
export const toys = `
Klossby Forest Building Blocks
building blocks · €44.95 · 4.8/342 · 2022-03
pieces: 50 pieces, 100 pieces +30
age from: 1; material: beech; batteries: none; paint: water-based; storage: cotton bag; certified wood: yes; colour: multicolour
Blocks of solid beech, half of them coloured and half plain. Edges are rounded and the paint stands being chewed.

Klossby Rainbow Stacker
stacking toy · €24.95 · 4.7/267 · 2022-03
-
age from: 1; material: beech; pieces: 7; batteries: none; paint: water-based; height: 18 cm; colour: multicolour
Seven arches that stack, nest and become bridges, tunnels and cradles.
The paint is water-based and may be chewed.

Klossby Main Line Train Set
train set · €59.95 · 4.7/231 · 2022-10
-
age from: 3; material: beech; pieces: 48; batteries: none; fits: all common wooden rails; track length: 3.6 m; colour: red
A wooden railway with a bridge, a station and a goods train held by magnets. It fits the rails you already have.

Klossby Night Express Locomotive
toy train · €19.95 · 4.3/94 · 2024-10
colour: dark blue, red
age from: 3; material: beech and plastic; batteries: 1 AAA; batteries included: no; light: yes; fits: all common wooden rails; pieces: 1
A locomotive with a light and a motor that pulls six wagons uphill.
It needs one AAA battery, which is not included.

Klossby Corner Play Kitchen
play kitchen · €129.95 was €159.95 · 4.6/112 · 2023-10
colour: white, sage green
age from: 3; material: wood and fibreboard; height: 90 cm; width: 80 cm; batteries: none; assembly: 45 minutes; load: not for climbing; pieces: 9
A kitchen with an oven, a sink that comes out for washing and knobs that click. Worktop at 48 cm.

Klossby Market Wooden Food Set
toy food set · €29.95 · 4.6/186 · 2022-10
-
age from: 3; material: beech; pieces: 14; batteries: none; cuttable: yes; storage: crate; colour: multicolour
Fruit and bread that come apart with a crunch and hold together by magnets. The knife is of wood and blunt.

Klossby Pony Pull-Along Toy
pull-along toy · €22.95 · 4.5/143 · 2022-03
colour: natural, light blue
age from: 1; material: beech; batteries: none; cord: 60 cm; wheels: rubber rings; pieces: 1
A pony that nods as it follows. Rubber rings keep it quiet on wooden floors.

Klossby Trail Balance Bike
balance bike · €89.95 · 4.6/157 · 2023-04
colour: red, mint, natural
age from: 2; material: birch plywood; seat height: 33 to 40 cm; weight: 3.8 kg; load: up to 25 kg; batteries: none; tyres: puncture-proof; assembly: 15 minutes
A wooden balance bike for the first own metres. The seat grows with the child.

Klossby Cottage Doll's House
doll's house · €119.95 · 4.7/98 · 2023-10
-
age from: 3; material: birch plywood; rooms: 5; height: 70 cm; furniture: 16 pieces; dolls: sold separately; batteries: none; assembly: 40 minutes; colour: sage green
A house over three floors that is open on two sides, so that friends can play too.
Sixteen pieces of furniture are included; dolls are sold separately.

Plumpo Bruno Teddy Bear
teddy bear · €24.95 · 4.8/486 · 2022-03
colour: brown, cream; height: 25 cm, 40 cm +10
age from: 0; material: recycled polyester plush; filling: recycled polyester; batteries: none; washable: 30 °C
A bear with long arms, made to be carried by one of them. Embroidered eyes, so safe from birth.

Plumpo Flora Rabbit
plush toy · €22.95 · 4.8/378 · 2022-03
colour: rose, grey
age from: 0; material: organic cotton; filling: recycled polyester; height: 30 cm; batteries: none; washable: 40 °C
A rabbit with floppy ears for holding on to. Organic cotton outside, embroidered face.

Plumpo Ole Octopus
plush toy · €19.95 · 4.6/214 · 2024-03
colour: turquoise, coral, lilac
age from: 0; material: recycled polyester plush; filling: recycled polyester; height: 22 cm; batteries: none; washable: 30 °C
An octopus whose eight arms are just the thing for small fingers.
Suitable from birth, and back from the wash like new.

Plumpo Fips Fox
plush toy · €21.95 · 4.7/195 · 2023-09
colour: orange
age from: 0; material: recycled polyester plush; filling: recycled polyester; height: 28 cm; batteries: none; washable: 30 °C
A sitting fox with a very soft tail. He does not fall over, thanks to beans in his feet.

Plumpo Humble Whale Cuddle Cushion
plush toy · €34.95 · 4.7/127 · 2024-10
colour: light blue
age from: 0; material: recycled polyester plush; filling: recycled polyester; length: 60 cm; batteries: none; washable: 30 °C
A whale as long as an arm, half friend and half pillow.
Soft enough for the cot, big enough for the sofa.

Plumpo Lull Musical Mobile
baby mobile · €39.95 · 4.4/88 · 2023-03
colour: mint, dusty pink
age from: 0; material: organic cotton and wood; melody: lullaby; batteries: none; winds up: yes; pieces: 5; height: 60 cm
Four stars and a moon turn to a lullaby for three minutes. Wound by hand, no batteries.

Plumpo Mia Doll
doll · €36.95 · 4.6/174 · 2022-10
colour: red, lavender
age from: 2; material: cotton; height: 38 cm; filling: wool; batteries: none; washable: 30 °C; clothes: removable
A soft doll with hair to plait and clothes to take off. Her buttons are big enough for small hands.

Plumpo Wildwood Hand Puppets
hand puppets · €32.95 · 4.6/103 · 2023-10
-
age from: 3; material: cotton plush; pieces: 4; animals: [fox, bear, rabbit, owl]; batteries: none; washable: 30 °C; colour: rust
A fox, a bear, a rabbit and an owl make a whole theatre. Fits grown-up hands as well.

Tinkerwald Bridge Construction Set
construction set · €39.95 · 4.6/148 · 2023-10
pieces: 120 pieces, 240 pieces +25
age from: 6; material: birch plywood; batteries: none; models: 12; tools: included; colour: natural
Slats and pegs for bridges that carry a book. The booklet explains why.

Tinkerwald Crane Construction Set
construction set · €64.95 was €74.95 · 4.5/121 · 2024-10
-
age from: 8; material: metal and plastic; pieces: 310; batteries: 2 AA; batteries included: no; models: 3; tools: included; colour: yellow
A crane half a metre tall that lifts 500 g by motor. It can be rebuilt as a lift bridge or a fork-lift.

Tinkerwald Solar Rover Kit
science kit · €34.95 · 4.4/137 · 2024-03
-
age from: 8; material: recycled plastic; pieces: 62; batteries: none; power: solar cell; time to build: 1 hour; colour: orange
A rover that drives by sunlight, or under a bright lamp on cloudy days. It is built in an hour and needs no batteries.

Tinkerwald Crystal Lab Science Kit
science kit · €24.95 · 4.3/159 · 2022-10
-
age from: 10; pieces: 18; batteries: none; experiments: 9; adult help: yes; time: crystals take 5 days; material: salts and plaster; colour: purple
Nine experiments that end in crystals. An adult should boil the water.

Tinkerwald Garden Lens Microscope
microscope · €54.95 · 4.5/112 · 2023-03
-
age from: 8; magnification: 40 to 640 x; light: LED; batteries: 2 AA; batteries included: yes; slides: 10 prepared; material: metal; colour: white
A real microscope in a small size. Onion skins and pond water are enough for the first weekend.

Tinkerwald First Circuit Electronics Kit
science kit · €44.95 · 4.6/133 · 2023-10
-
age from: 8; pieces: 34; batteries: 3 AA; batteries included: no; soldering: no; experiments: 25; material: plastic; colour: teal
Parts that snap together into an alarm, a radio and a lie detector. Nothing is soldered.

Tinkerwald Marble Run
marble run · €49.95 · 4.7/244 · 2022-10
pieces: 60 pieces, 110 pieces +30
age from: 4; material: beech and plastic; marbles: 10; batteries: none; small parts: not under 3 years; colour: multicolour
Curves, funnels and a seesaw. It runs in as many ways as there are afternoons.

Tinkerwald Breeze Kite
kite · €19.95 · 4.4/121 · 2023-04
colour: red, turquoise
age from: 6; material: ripstop polyester; wingspan: 120 cm; line: 30 m; batteries: none; wind: 2 to 5 Beaufort
A single-line kite that rises in a light wind and folds into its tail.
Children from six fly it alone in a wind of two to five Beaufort.

Spielahoi Harbour Jigsaw Puzzle
jigsaw puzzle · €19.95 · 4.6/208 · 2023-10
pieces: 500 pieces, 1000 pieces +5
age from: 10; material: recycled cardboard; dimensions: 68 x 48 cm; batteries: none; picture: harbour at dusk; colour: dark blue
A harbour at dusk with a hundred lit windows. Linen finish, no glare.

Spielahoi Meadow Floor Puzzle
jigsaw puzzle · €16.95 · 4.7/163 · 2023-03
-
age from: 3; material: recycled cardboard; pieces: 24; dimensions: 60 x 90 cm; batteries: none; picture: meadow animals; colour: green
Twenty-four huge pieces for the floor. Some have the shape of an animal.

Spielahoi Lighthouse Board Game
board game · €34.95 · 4.6/189 · 2023-10
language: English, German, French
age from: 8; players: 2 to 5; playing time: 45 minutes; batteries: none; cooperative: yes; material: cardboard and wood; colour: dark blue
Bring seven ships home before the fog closes, all together or not at all.
Every round is different, and so is the reason why it went wrong.

Spielahoi Nosy Otters Card Game
card game · €12.95 · 4.5/256 · 2022-03
language: English, German
age from: 6; players: 2 to 6; playing time: 15 minutes; batteries: none; cards: 110; material: cardboard; colour: turquoise
Collect fish, and peek at one card too many. Explained in two minutes.

Spielahoi Pairs in the Forest Memory Game
memory game · €17.95 · 4.7/174 · 2022-10
-
age from: 3; players: 2 to 4; playing time: 15 minutes; batteries: none; cards: 48; material: recycled cardboard; colour: forest green
Twenty-four pairs of forest animals on thick card that small hands can turn.
The back tells a sentence about each animal.

Spielahoi Travel Chess Set
chess set · €29.95 · 4.5/117 · 2022-10
-
age from: 6; players: 2; batteries: none; magnetic: yes; dimensions: 20 x 20 cm; material: walnut and maple; colour: walnut
A folding board with magnets in the men, for the train and for the tent.
Walnut and maple, and the men sleep in felt.

Spielahoi Word Ferry Word Game
word game · €24.95 · 4.3/108 · 2024-03
language: English, German, Spanish
age from: 10; players: 2 to 4; playing time: 40 minutes; batteries: none; tiles: 100; material: wood and cardboard; colour: burgundy
Build words that ferry your passengers across. Long ones are slow and short ones sink.

Spielahoi Drum Circle Music Set
toy instruments · €34.95 was €39.95 · 4.4/96 · 2023-03
-
age from: 2; material: wood and metal; pieces: 7; batteries: none; includes: drum, xylophone, maracas, triangle; colour: multicolour
A drum, a xylophone, maracas and a triangle. The sticks have soft heads, the neighbours are grateful.
`
