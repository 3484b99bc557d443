/** Last season's goods, which cannot be returned, and gift cards. */
export const outlet = `
Halvorn Fjell 1 Hiking Boots
hiking boots · €89.95 was €169.95 · 4.5/388 · 2021-09
colour: brown; size: 38-45
for: unisex; material: nubuck leather; waterproof: yes; lining: breathable membrane; sole: deep rubber lugs; heel height: 3.2 cm;
weight: 660 g per boot; final sale: yes; season: [spring, autumn, winter]
The forerunner of the Fjell 2, a little heavier and just as dry. Last pairs, no returns.

Feldmark Swift 3 Running Shoes
running shoes · €59.95 was €119.95 · 4.4/611 · 2023-02
colour: mint, graphite; size: 37-45
for: unisex; material: engineered mesh; waterproof: no; drop: 8 mm; cushioning: medium; weight: 268 g per shoe; surface: [road]; final sale: yes
Last year's Swift in last year's colours. Final sale, so check the size twice.

Gletska Husk Parka
parka · €179.95 was €349.95 · 4.6/143 · 2022-10
colour: olive; size: S-XL
for: men; material: recycled polyester; filling: duck down 600 cuin; waterproof: yes; weight: 1.3 kg; hood: yes; season: [winter]; final sale: yes; care: down wash 30 °C
A long parka with a down lining for standing still in the cold. The remaining sizes of a discontinued line.

Lunabo Summer Print Dress
dress · €19.95 was €44.95 · 4.2/98 · 2024-04
colour: coral; size: XS-L
for: women; material: viscose; composition: 100 % viscose; length: midi; sleeve: short; season: [summer]; final sale: yes; care: 30 °C
A light printed dress from last summer. It cannot be returned.

Lumivar Pebble Table Lamp
table lamp · €24.95 was €59.95 · 4.3/117 · 2021-10
colour: grey
material: concrete and glass; socket: E14; bulb included: yes; height: 22 cm; dimmable: no; final sale: yes
A round lamp on a concrete foot. We only have the grey one left.

Tonvik Calm 2 Headphones
headphones · €129.95 was €249.95 · 4.4/702 · 2022-10 · sold out
colour: black
design: over-ear; noise cancelling: yes; battery life: 30 h; connectivity: [Bluetooth 5.0, 3.5 mm]; weight: 270 g; foldable: yes; microphone: yes; final sale: yes
The Calm before the Calm 3. Sold out at the moment; returned pieces come back now and then.

Tarnfell Eyrie 2 Classic Tent
tent · €249.95 was €379.95 · 4.6/205 · 2021-04
colour: mustard
capacity: 2 persons; weight: 2.2 kg; packed size: 46 x 16 cm; water column: 4000 mm; seasons: 3; set-up time: 6 minutes; material: ripstop nylon; poles: aluminium; vestibules: 2; final sale: yes
The former Eyrie 2, 300 g heavier than the new one. No returns on this price.

Tonkrug Sunset Mug
mug · €7.95 was €14.95 · 4.6/264 · 2022-05
colour: coral
capacity: 0.35 l; material: stoneware; dishwasher-safe: yes; microwave-safe: yes; handmade: yes; final sale: yes
A Harbour mug in a warm glaze that is no longer made. Last pieces at half price, without return.
`

export const giftCards = `
Larkholm Gift Card by E-Mail
gift card · €25.00 · 4.8/351 · 2021-03 · unlimited
amount: €25, €50 +25, €100 +75, €200 +175
delivery: by e-mail within minutes; valid: 3 years; final sale: yes; colour: petrol
A gift card as a PDF with your greeting, sent at once or on a day you choose. It can be used in several goes.

Larkholm Gift Card in a Box
gift card · €29.00 · 4.7/122 · 2022-10 · unlimited
amount: €25, €50 +25, €100 +75
delivery: by post in 2 to 4 days; valid: 3 years; packaging: linen box; final sale: yes; colour: burgundy
A printed card in a linen box with a ribbon. The box costs four euros.
`
