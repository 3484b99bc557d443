/** Clothing: Tindrel (wool), Lunabo (basics), Corvane (tailored, runs small), Marrowby (denim and workwear, roomy). */
export const clothing = `
Tindrel Wool Crew Sweater
sweater · €119.95 · 4.7/286 · 2023-09
colour: navy, oatmeal, burgundy, forest green; size: XS-XXL
for: unisex; material: merino wool; composition: 100 % merino wool; neckline: crew; weight: 420 g; season: [autumn, winter];
care: wool programme 30 °C, dry flat; origin: Norway
A crew-neck sweater knitted from merino that does not scratch. Warm enough for a winter walk and fine enough to wear under a
jacket.

Tindrel Fisherman Sweater
sweater · €149.95 was €179.95 · 4.6/134 · 2024-09
colour: cream, anthracite; size: S-XXL
for: unisex; material: wool; composition: 100 % new wool; neckline: roll neck; weight: 780 g; season: [winter];
care: hand wash cold, dry flat; origin: Norway
A heavy ribbed roll neck in undyed or dark wool, as worn at sea. It weighs nearly 800 g and replaces a light jacket.

Tindrel Fair Isle Cardigan
cardigan · €139.95 · 4.5/92 · 2025-09
colour: petrol, rust; size: XS-XL
for: women; material: wool; composition: 80 % wool, 20 % alpaca; closure: buttons; weight: 480 g; season: [autumn, winter];
care: hand wash cold, dry flat; origin: Norway
A patterned cardigan with horn-look buttons, softened by a fifth of alpaca. The yoke is knitted in four colours.

Tindrel Base Layer Long-Sleeve Top
base layer · €69.95 · 4.6/301 · 2023-10
colour: black, navy; size: XS-XXL
for: unisex; material: merino wool; composition: 95 % merino wool, 5 % elastane; fabric weight: 160 g/m²; season: [autumn, winter];
care: wool programme 30 °C
A thin layer to wear next to the skin, for skiing or for a cold office. Merino stays fresh for days.

Tindrel Ribbed Beanie
beanie · €34.95 · 4.8/417 · 2022-10
colour: mustard, grey, navy, cherry red; size: S-L
for: unisex; material: merino wool; composition: 100 % merino wool; lining: none; season: [autumn, winter]; care: hand wash cold
A ribbed beanie with a turn-up that covers the ears twice. Knitted in one piece, so that no seam presses under a helmet.

Tindrel Cable Scarf
scarf · €49.95 · 4.6/158 · 2023-10
colour: oatmeal, forest green, burgundy
for: unisex; material: wool; composition: 90 % wool, 10 % cashmere; length: 190 cm; width: 28 cm; season: [autumn, winter]; care: hand wash cold
A long cable-knit scarf with a touch of cashmere. It goes twice around the neck with ends to spare.

Tindrel Lined Mittens
mittens · €39.95 · 4.5/121 · 2023-11
colour: grey, rust; size: S-L
for: unisex; material: wool; lining: fleece; touchscreen: no; season: [winter]; care: hand wash cold
Wool mittens with a fleece lining, made for sledges and market stalls. Warmer than any gloves of the same weight.

Tindrel Walking Socks
socks · €17.95 · 4.7/533 · 2022-09
colour: grey, navy, olive; size: 35–38, 39–42, 43–46
for: unisex; material: merino wool; composition: 60 % merino wool, 38 % polyamide, 2 % elastane; cushioning: medium;
season: [autumn, winter, spring]; care: 40 °C
Padded at heel and toe, knitted without a seam. They dry overnight and outlast several pairs of cotton socks.

Lunabo Everyday T-Shirt
t-shirt · €17.95 · 4.5/1204 · 2022-03
colour: white, black, navy, sage green, coral; size: XS-3XL
for: unisex; material: cotton; composition: 100 % organic cotton; neckline: crew; fabric weight: 180 g/m²; care: 40 °C; certified organic: yes
A plain T-shirt of firm organic cotton that keeps its shape. Washed before sewing, so it hardly shrinks.

Lunabo Breton T-Shirt
t-shirt · €24.95 · 4.4/366 · 2024-03
colour: navy, red; size: XS-XL
for: women; material: cotton; composition: 100 % organic cotton; neckline: boat; sleeve: three-quarter; pattern: striped;
care: 40 °C; certified organic: yes
Striped like a sailor's, with a boat neck and sleeves to below the elbow.
The jersey is thick enough to be worn on its own.

Lunabo Soft Long-Sleeved Shirt
long-sleeved shirt · €22.95 · 4.3/274 · 2023-08
colour: white, grey, plum; size: XS-XXL
for: unisex; material: cotton; composition: 95 % organic cotton, 5 % elastane; neckline: crew; care: 40 °C; certified organic: yes
A soft jersey shirt with long sleeves and a little stretch. Sits close without pinching.

Lunabo Cosy Hoodie
hoodie · €49.95 was €59.95 · 4.6/489 · 2023-09
colour: light grey, black, lavender, forest green; size: XS-XXL
for: unisex; material: cotton; composition: 80 % organic cotton, 20 % recycled polyester; lining: brushed; pockets: kangaroo;
weight: 560 g; care: 30 °C; certified organic: yes
A brushed hoodie with a deep front pocket and a lined hood. Heavy enough to be a jacket in May.

Lunabo Lounge Joggers
joggers · €39.95 · 4.4/251 · 2023-09
colour: black, light grey, navy; size: XS-XXL
for: unisex; material: cotton; composition: 80 % organic cotton, 20 % recycled polyester; pockets: 2 with zips; care: 30 °C
Sweatpants with ribbed cuffs and zipped pockets, so nothing falls out on the sofa.
Brushed inside, smooth outside.

Lunabo Ribbed Leggings
leggings · €24.95 · 4.3/329 · 2024-08
colour: black, burgundy, olive; size: XS-XL
for: women; material: cotton; composition: 92 % organic cotton, 8 % elastane; waist: high; opaque: yes; care: 40 °C
High-waisted leggings that are opaque even when you squat. The wide band stays put without cutting in.

Lunabo Jersey Dress
dress · €39.95 · 4.4/217 · 2025-03
colour: navy, terracotta, sage green; size: XS-XL
for: women; material: cotton; composition: 95 % organic cotton, 5 % elastane; length: knee; sleeve: short; pockets: 2;
season: [spring, summer]; care: 30 °C
A jersey dress with short sleeves and two real pockets. It travels without ironing.

Lunabo Flannel Pyjamas
pyjamas · €44.95 · 4.7/312 · 2023-10
colour: dark blue, cherry red; size: XS-XXL
for: unisex; material: cotton; composition: 100 % organic cotton flannel; pattern: checked; pockets: 1; care: 40 °C
Checked flannel pyjamas with a buttoned top and a drawstring. Brushed on both sides.

Lunabo Boxer Briefs 3-Pack
boxer briefs · €29.95 · 4.5/408 · 2022-05
colour: black, navy; size: S-3XL
for: men; material: cotton; composition: 95 % organic cotton, 5 % elastane; pieces: 3; care: 60 °C
Three pairs of boxers with a soft waistband and flat seams. They stand a hot wash.

Lunabo Kids' Dino T-Shirt
children's t-shirt · €12.95 · 4.7/190 · 2025-02
colour: green, yellow, light blue; size: 98-140
for: children; material: cotton; composition: 100 % organic cotton; print: dinosaur; care: 40 °C; certified organic: yes
A T-shirt with a long-necked dinosaur on the chest, printed with water-based colours that do not crack.
Cut a little long, to grow into.

Lunabo Kids' Rain Dungarees
children's rain dungarees · €34.95 · 4.6/142 · 2024-09
colour: navy, yellow, teal; size: 86-122
for: children; material: recycled polyester; waterproof: yes; water column: 8000 mm; lining: none; care: 30 °C
Dungarees for puddles, with welded seams and elastic stirrups that hold them over the boots.
Wide enough for a fleece underneath.

Corvane Milano Blazer
blazer · €199.95 · 4.3/118 · 2024-08
colour: navy, anthracite; size: S-XXL
for: men; material: wool; composition: 98 % new wool, 2 % elastane; lining: half lined; buttons: 2; occasion: [office, wedding]; care: dry clean
A half-lined blazer of stretch wool with soft shoulders. It belongs to the Milano trousers and makes a suit with them.

Corvane Milano Suit Trousers
suit trousers · €109.95 · 4.3/95 · 2024-08
colour: navy, anthracite; size: 30-38x32/34
for: men; material: wool; composition: 98 % new wool, 2 % elastane; crease: yes; occasion: [office, wedding]; care: dry clean
Slim trousers of the same cloth as the Milano blazer, lined to the knee.
The crease is set for good and survives the suitcase.

Corvane Oxford Shirt
shirt · €69.95 was €79.95 · 4.4/343 · 2023-03
colour: white, light blue, pink; size: S-XXL
for: men; material: cotton; composition: 100 % cotton; collar: button-down; iron: easy; occasion: [office]; care: 40 °C
A button-down in sturdy Oxford cotton, close at the waist. It looks right after a minute of ironing.

Corvane Silk Blouse
blouse · €129.95 · 4.2/86 · 2025-03
colour: ivory, petrol, burgundy; size: XS-XL
for: women; material: silk; composition: 100 % silk; sleeve: long; occasion: [office, evening]; care: hand wash cold
A flowing blouse of washable silk with covered buttons. Thin enough for summer, dressy enough for the opera.

Corvane Sheath Dress
dress · €149.95 · 4.1/64 · 2025-08
colour: black, plum; size: XS-XL
for: women; material: viscose; composition: 68 % viscose, 27 % polyamide, 5 % elastane; length: knee; sleeve: sleeveless; lining: yes;
occasion: [office, evening]; care: 30 °C
A lined sheath dress of heavy jersey. The seams run from shoulder to hem and lengthen the figure.

Corvane Wrap Coat
coat · €289.95 was €349.95 · 4.5/77 · 2025-09
colour: camel, black; size: XS-XL
for: women; material: wool; composition: 70 % wool, 20 % polyamide, 10 % cashmere; length: calf; lining: yes; closure: belt;
season: [autumn, winter]; care: dry clean
A calf-length coat with a belt and a wide shawl collar. A tenth of cashmere makes it soft where it touches the chin.

Corvane Leather Belt
belt · €49.95 · 4.4/165 · 2022-08
colour: black, cognac; size: 85, 95, 105, 115
for: men; material: leather; width: 3.5 cm; buckle: nickel-free; care: leather balm
A plain belt of full-grain leather with a buckle that may touch sensitive skin.
The size is the waist in centimetres at the middle hole.

Marrowby Straight Jeans
jeans · €89.95 · 4.6/702 · 2022-08
colour: dark blue, denim, black; size: 28-38x30/32/34
for: men; material: denim; composition: 99 % cotton, 1 % elastane; cut: straight; rise: medium; fabric weight: 13 oz; care: 30 °C inside out
Five pockets, a straight leg and heavy denim that softens over the years. Cut with room at the thigh.

Marrowby Mom Jeans
jeans · €84.95 was €99.95 · 4.4/388 · 2024-02
colour: light blue, black; size: 24-32x28/30/32
for: women; material: denim; composition: 100 % cotton; cut: tapered; rise: high; fabric weight: 12 oz; care: 30 °C inside out
High at the waist, loose at the hip and tapered to the ankle. Pure cotton, so they give after an hour of wearing.

Marrowby Canvas Chinos
chinos · €74.95 · 4.4/229 · 2023-02
colour: beige, olive, navy; size: 28-38x30/32/34
for: men; material: cotton; composition: 98 % cotton, 2 % elastane; cut: straight; care: 40 °C
Chinos of strong cotton canvas with a zipped pocket inside the pocket. Good for the office and for the workbench.

Marrowby Cord Overshirt
overshirt · €94.95 · 4.5/147 · 2024-09
colour: rust, olive, dark brown; size: S-XXL
for: unisex; material: cotton; composition: 100 % cotton corduroy; pockets: 2; season: [autumn, spring]; care: 30 °C
Half shirt, half jacket, in wide-wale corduroy. Two buttoned chest pockets take a phone each.

Marrowby Denim Jacket
denim jacket · €109.95 · 4.5/256 · 2023-03
colour: denim, black; size: XS-XXL
for: unisex; material: denim; composition: 100 % cotton; pockets: 4; season: [spring, autumn]; care: 30 °C inside out
The classic with pointed pockets and metal buttons, in unlined twelve-ounce denim.
Stiff at first, soft after a summer.

Marrowby Linen Shirt
shirt · €64.95 was €79.95 · 4.3/174 · 2025-04
colour: white, sand, light blue; size: S-XXL
for: unisex; material: linen; composition: 100 % linen; collar: band; season: [summer]; care: 40 °C
A collarless shirt of washed linen. It creases, and that is how it should look.

Marrowby Cargo Shorts
shorts · €54.95 · 4.2/138 · 2025-04
colour: olive, sand, black; size: S-XXL
for: men; material: cotton; composition: 100 % cotton; pockets: 6; length: knee; season: [summer]; care: 40 °C
Knee-length shorts with six pockets, two of them with a zip.
The cotton is strong enough for sitting on rocks.

Marrowby Pleated Midi Skirt
skirt · €69.95 · 4.3/102 · 2025-03
colour: forest green, black, rust; size: XS-XL
for: women; material: viscose; composition: 100 % viscose; length: midi; pockets: 2; lining: yes; season: [spring, summer, autumn]; care: 30 °C
A pleated skirt that falls to mid-calf and swings when you walk. The waistband is elastic at the back.
`
