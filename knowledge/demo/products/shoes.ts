/** Shoes: Halvorn (leather, true to size), Feldmark (running, runs small), Kivetta (everyday, wide). */
export const shoes = `
Halvorn Fjell 2 Hiking Boots
hiking boots · €179.95 · 4.7/412 · 2024-09
colour: brown, black, forest green; size: 37-47
for: unisex; material: nubuck leather; waterproof: yes; lining: breathable membrane; sole: deep rubber lugs; heel height: 3.2 cm;
weight: 620 g per boot; season: [spring, autumn, winter]; resoleable: yes; care: leather wax
Mid-height hiking boots for long days on stony paths. The nubuck upper and a membrane keep water out, and the stiff sole
carries a loaded backpack without bending underfoot. They need about three walks to break in and can be resoled.

Halvorn Fjell Light Hiking Boots
hiking boots · €139.95 was €159.95 · 4.5/188 · 2025-03
colour: grey, petrol, plum; size: 36-43
for: women; material: nylon mesh and suede; waterproof: yes; lining: breathable membrane; sole: rubber lugs; heel height: 2.8 cm;
weight: 430 g per boot; season: [spring, summer, autumn]; resoleable: no
A lighter sister of the Fjell 2 for day walks, cut on a narrower women's last. Mesh and suede save nearly 200 g per boot,
and the membrane still keeps your feet dry in a shower.

Halvorn Skog Winter Boots
winter boots · €189.95 · 4.6/143 · 2025-09
colour: dark brown, black; size: 36-46
for: unisex; material: full-grain leather; waterproof: yes; lining: lambswool; sole: ice-grip rubber; heel height: 3 cm;
weight: 710 g per boot; warm to: -20 °C; season: [winter]; resoleable: yes; care: leather wax
Warm winter boots with a real lambswool lining and a sole that grips on ice. Comfortable down to minus twenty degrees, and
high enough for fresh snow.

Halvorn Lund Chelsea Boots
chelsea boots · €159.95 · 4.4/267 · 2024-08
colour: black, cognac, dark brown; size: 36-46
for: unisex; material: smooth leather; waterproof: no; lining: leather; sole: rubber; heel height: 2.5 cm; weight: 480 g per boot;
season: [spring, autumn]; resoleable: yes; care: shoe cream
Classic chelsea boots in smooth leather with elastic sides. Leather lined, stitched through the sole, and just as good with
jeans as with a suit. Not made for heavy rain.

Halvorn Vinga Ankle Boots
ankle boots · €149.95 · 4.3/121 · 2025-08
colour: black, burgundy, taupe; size: 36-42
for: women; material: suede; waterproof: no; lining: leather; sole: rubber; heel height: 6 cm; weight: 410 g per boot;
season: [autumn, winter]; closure: zip; care: suede brush and spray
Suede ankle boots with a steady six-centimetre block heel and a zip on the inside. Spray them before the first outing and
they will forgive the odd puddle.

Halvorn Elin Knee Boots
knee boots · €219.95 was €259.95 · 4.2/74 · 2025-08
colour: black, cognac; size: 36-42
for: women; material: smooth leather; waterproof: no; lining: leather; sole: rubber; heel height: 4 cm; shaft height: 38 cm;
shaft width: 37 cm; weight: 640 g per boot; season: [autumn, winter]; closure: zip; care: shoe cream
Tall boots in smooth leather with a low heel and a full-length zip. An elastic panel at the calf gives two centimetres.

Halvorn Oskar Derby Shoes
derby shoes · €169.95 · 4.5/156 · 2023-10
colour: black, cognac; size: 40-47
for: men; material: smooth leather; waterproof: no; lining: leather; sole: leather with rubber heel; heel height: 2.5 cm;
weight: 460 g per shoe; resoleable: yes; occasion: [office, wedding]; care: shoe cream
Welted derbies that are at home in the office and at a wedding. The leather sole can be replaced, the open lacing suits a
high instep.

Halvorn Gustav Brogues
brogues · €179.95 · 4.4/88 · 2024-03
colour: dark brown, burgundy; size: 40-46
for: men; material: smooth leather; waterproof: no; lining: leather; sole: leather with rubber heel; heel height: 2.5 cm;
weight: 490 g per shoe; resoleable: yes; occasion: [office]; care: shoe cream
Full brogues with a hand-punched wing tip. Burnished at the toe, and better with every coat of polish.

Halvorn Nora Loafers
loafers · €129.95 · 4.3/132 · 2025-02
colour: black, cognac, navy; size: 36-42
for: women; material: smooth leather; waterproof: no; lining: leather; sole: rubber; heel height: 2 cm; weight: 290 g per shoe;
occasion: [office, everyday]; care: shoe cream
Soft penny loafers to slip into. The rubber sole makes no sound on stone floors and grips when they are wet.

Halvorn Bris Sandals
sandals · €89.95 was €109.95 · 4.4/97 · 2025-04
colour: tan, black; size: 36-42
for: women; material: vegetable-tanned leather; waterproof: no; sole: cork and rubber; heel height: 3 cm; weight: 240 g per shoe;
season: [summer]; closure: buckle; care: shoe cream
Leather sandals on a cork footbed that shapes itself to your foot within a week. Two buckles let you set the width.

Halvorn Hearth Slippers
slippers · €59.95 · 4.8/354 · 2023-11
colour: grey, anthracite, rust; size: 36-47
for: unisex; material: felted wool; waterproof: no; sole: suede; weight: 180 g per shoe; season: [winter]; care: airing, cold hand wash
Slippers felted from one piece of wool, with a quiet suede sole. Warm without making feet sweat.

Feldmark Swift 4 Running Shoes
running shoes · €119.95 · 4.5/523 · 2025-03
colour: light blue, black, coral; size: 36-47
for: unisex; material: engineered mesh; waterproof: no; drop: 8 mm; cushioning: medium; weight: 255 g per shoe;
surface: [road]; pronation: neutral; recycled: yes
A light daily trainer for the road with a springy foam and eight millimetres of drop. The upper is knitted from recycled
yarn. Made for 5 km as well as for a half marathon.

Feldmark Cloudline Running Shoes
running shoes · €149.95 was €169.95 · 4.6/301 · 2025-01
colour: white, lavender, graphite; size: 36-46
for: unisex; material: engineered mesh; waterproof: no; drop: 6 mm; cushioning: high; weight: 290 g per shoe;
surface: [road]; pronation: neutral; recycled: no
The softest running shoe from Feldmark, for easy long runs and for people who stand all day. A thick foam sole takes the
knock out of every step.

Feldmark Steady Running Shoes
running shoes · €129.95 · 4.4/176 · 2024-06
colour: navy, grey; size: 38-47
for: unisex; material: engineered mesh; waterproof: no; drop: 10 mm; cushioning: medium; weight: 310 g per shoe;
surface: [road]; pronation: support; recycled: no
Guides feet that roll inwards, with a firmer wedge under the arch. Stable at the heel and roomy enough for insoles.

Feldmark Ridge Trail Running Shoes
trail running shoes · €139.95 · 4.6/244 · 2025-04
colour: orange, forest green, black; size: 37-47
for: unisex; material: ripstop mesh; waterproof: no; drop: 6 mm; cushioning: medium; weight: 300 g per shoe;
surface: [trail]; sole: 5 mm rubber lugs; recycled: yes
Trail shoes with five-millimetre lugs that bite into mud and drain quickly after a ford. A rock plate guards the forefoot.

Feldmark Ridge Dry Trail Running Shoes
trail running shoes · €159.95 · 4.3/98 · 2025-09
colour: black, petrol; size: 37-47
for: unisex; material: ripstop mesh; waterproof: yes; lining: breathable membrane; drop: 6 mm; cushioning: medium;
weight: 335 g per shoe; surface: [trail]; sole: 5 mm rubber lugs
The Ridge with a membrane for wet grass and slush. A little warmer and 35 g heavier than the open version.

Feldmark Stride Walking Shoes
walking shoes · €99.95 was €119.95 · 4.4/210 · 2024-05
colour: grey, navy, dusty pink; size: 36-46
for: unisex; material: suede and mesh; waterproof: no; heel height: 3 cm; cushioning: medium; weight: 320 g per shoe; surface: [city, gravel]
Made for walking rather than running: a rounded sole, a padded collar and reflective tabs for the evening.
Comfortable from the first hour, on pavement as on gravel.

Feldmark Pace Kids' Trainers
children's trainers · €54.95 · 4.5/133 · 2025-02
colour: blue, purple, lime; size: 28-36
for: children; material: mesh; waterproof: no; closure: hook and loop; weight: 190 g per shoe; washable: 30 °C
Light trainers for the playground and the gym. Two hook-and-loop straps, a bumper at the toe, and fine in the washing machine.

Feldmark Court Indoor Shoes
indoor shoes · €84.95 · 4.2/67 · 2024-11
colour: white, navy; size: 37-46
for: unisex; material: mesh and synthetic leather; waterproof: no; sole: non-marking rubber; weight: 310 g per shoe;
sport: [badminton, handball, volleyball]
Indoor shoes with a sole that leaves no marks and holds on quick turns. Reinforced where badminton players drag the foot.

Kivetta Mellow Sneakers
sneakers · €69.95 · 4.5/618 · 2023-09
colour: white, black, navy, sage green; size: 36-46
for: unisex; material: smooth leather; waterproof: no; lining: textile; sole: rubber; weight: 340 g per shoe; vegan: no
Plain leather sneakers that go with everything. The wide toe box leaves room, and the insole comes out for washing.

Kivetta Mellow Vegan Sneakers
sneakers · €74.95 · 4.3/204 · 2024-04
colour: white, beige; size: 36-45
for: unisex; material: apple-based leather alternative; waterproof: no; lining: recycled textile; sole: natural rubber;
weight: 330 g per shoe; vegan: yes
The Mellow without anything from animals: the upper is made partly of apple pomace, the lining of recycled bottles.
They are wiped clean with a damp cloth.

Kivetta Retro Runner Sneakers
sneakers · €79.95 was €94.95 · 4.4/287 · 2025-02
colour: burgundy, mustard, dark blue; size: 36-46
for: unisex; material: suede and nylon; waterproof: no; sole: rubber; weight: 320 g per shoe; vegan: no
Sneakers in the manner of the seventies, in suede and nylon with a thin rubber sole. For the street, not for the track.

Kivetta Hightop Canvas Sneakers
canvas sneakers · €49.95 · 4.2/341 · 2022-05
colour: black, red, cream; size: 36-46
for: unisex; material: cotton canvas; waterproof: no; sole: vulcanised rubber; weight: 390 g per shoe; vegan: yes
Ankle-high canvas shoes with a rubber cap. Cotton inside and out, and glued without animal products.

Kivetta Boardwalk Slip-On Shoes
slip-on shoes · €39.95 · 4.1/158 · 2024-04
colour: navy, natural, coral; size: 36-45
for: unisex; material: cotton canvas; waterproof: no; sole: rubber; weight: 230 g per shoe; season: [summer]; vegan: yes; washable: 30 °C
Easy canvas shoes for holidays, with elastic at both sides. They weigh little and go into the washing machine at 30 degrees.

Kivetta Fern Ballet Flats
ballet flats · €59.95 · 4.2/119 · 2025-03
colour: black, nude, red; size: 36-42
for: women; material: soft leather; waterproof: no; lining: leather; sole: rubber; heel height: 1 cm; weight: 190 g per shoe; foldable: yes
Soft flats that fold into a handbag. An elastic edge keeps them on, and the padded heel does not rub.

Kivetta Rondo Pumps
pumps · €79.95 · 4.0/83 · 2024-09
colour: black, nude, burgundy; size: 36-42
for: women; material: suede; waterproof: no; lining: leather; sole: rubber; heel height: 5 cm; weight: 270 g per shoe; occasion: [office, evening]
Suede pumps with a five-centimetre block heel that one can dance in. Wider at the ball of the foot than most.

Kivetta Strand Sandals
sandals · €44.95 · 4.3/226 · 2024-04
colour: black, olive, turquoise; size: 37-46
for: unisex; material: recycled polyester webbing; waterproof: yes; sole: rubber; weight: 260 g per shoe; season: [summer];
closure: hook and loop; vegan: yes
Trekking sandals with three straps that adjust everywhere. They can go into the sea and are dry within the hour.

Kivetta Puddle Rubber Boots
rubber boots · €49.95 · 4.4/173 · 2023-09
colour: yellow, navy, olive; size: 36-46
for: unisex; material: natural rubber; waterproof: yes; lining: cotton; sole: rubber; shaft height: 27 cm; weight: 780 g per boot; vegan: yes
Knee-length boots of natural rubber, lined with cotton. Good for the garden, the dog and the harbour.

Kivetta Little Puddle Rubber Boots
children's rubber boots · €29.95 · 4.7/248 · 2023-09
colour: yellow, red, blue; size: 22-34
for: children; material: natural rubber; waterproof: yes; lining: cotton; sole: rubber; handles: yes; weight: 360 g per boot; vegan: yes
Rubber boots with two handles, so that small people get in by themselves. A reflective stripe shines at the back.

Kivetta Snug Slippers
slippers · €34.95 · 4.5/195 · 2024-10
colour: dusty pink, navy, oatmeal; size: 36-46
for: unisex; material: boiled wool and cotton; waterproof: no; sole: rubber; weight: 210 g per shoe; washable: 30 °C wool
Closed slippers with a rubber sole for a quick trip to the letterbox. They may be washed on the wool programme.

Kivetta Piccolo First Walkers
first walking shoes · €44.95 · 4.6/161 · 2025-01
colour: cognac, light blue, rose; size: 19-24
for: children; material: soft leather; waterproof: no; lining: leather; sole: flexible rubber; closure: hook and loop; weight: 90 g per shoe
For the first steps: a sole that bends like a bare foot and an opening wide enough for any instep.
Made without chrome, since everything ends up in the mouth.
`
