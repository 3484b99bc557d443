/** Beauty: Bjorkelle (vegan skin care), Salzquell (bath and body), Roselund (make-up, scent), Barbrook (shaving). */
export const beauty = `
Bjorkelle Dew Face Cream
face cream · €29.95 · 4.5/387 · 2023-03
volume: 50 ml
skin type: [normal, dry]; vegan: yes; fragrance-free: yes; key ingredients: [birch water, squalane]; spf: none; use: morning and evening; alcohol-free: yes; colour: mint
A light cream with birch water that sinks in within a minute. Moisture for a day, without shine and without scent.

Bjorkelle Rich Night Cream
night cream · €34.95 · 4.6/214 · 2023-03
volume: 50 ml
skin type: [dry, mature]; vegan: yes; fragrance-free: yes; key ingredients: [birch water, shea butter, ceramides]; spf: none; use: evening; colour: lavender
A richer cream for the night, with ceramides that mend what wind and heating have done.
A pea is enough for face and neck.

Bjorkelle Matte Day Fluid
face cream · €27.95 · 4.2/176 · 2024-03
volume: 50 ml
skin type: [oily, combination]; vegan: yes; fragrance-free: yes; key ingredients: [birch water, niacinamide]; spf: 15; use: morning; oil-free: yes; colour: mint
A thin fluid for skin that shines by noon. It holds back oil and carries a little sun protection.

Bjorkelle Drop Hyaluronic Serum
face serum · €32.95 was €38.95 · 4.6/428 · 2022-10
volume: 30 ml
skin type: [all]; vegan: yes; fragrance-free: yes; key ingredients: [hyaluronic acid, birch water]; use: morning and evening; spf: none; colour: ice blue
Three drops before the cream. Hyaluronic acid of two sizes holds water in the upper and the deeper layers.

Bjorkelle Bright Vitamin C Serum
face serum · €39.95 · 4.3/193 · 2024-10
volume: 30 ml
skin type: [normal, combination, mature]; vegan: yes; fragrance-free: yes; key ingredients: [vitamin C 12 %, ferulic acid]; use: morning; sensitive skin: no; spf: none; colour: apricot
A serum with twelve per cent vitamin C for an even tone. It may tingle; sensitive skin should start every other day.

Bjorkelle Clear Cleansing Gel
face wash · €16.95 · 4.5/305 · 2022-03
volume: 150 ml
skin type: [oily, combination, normal]; vegan: yes; fragrance-free: yes; soap-free: yes; key ingredients: [birch water, panthenol]; use: morning and evening; colour: mint
Takes off the day without leaving the skin tight. Foams a little and rinses at once.

Bjorkelle Melt Cleansing Balm
cleansing balm · €22.95 · 4.6/141 · 2024-03
volume: 90 ml
skin type: [all]; vegan: yes; fragrance-free: yes; removes make-up: yes; waterproof make-up: yes; use: evening; colour: peach
A balm that turns to milk and dissolves even waterproof mascara.
Massage it in dry, add water, rinse.

Bjorkelle Shade Sun Cream SPF 50
sun cream · €19.95 · 4.6/512 · 2023-04
volume: 50 ml, 150 ml +9
spf: 50; skin type: [all]; vegan: yes; fragrance-free: yes; waterproof: yes; reef-friendly: yes; white cast: no; for: adults; colour: yellow
High protection that does not whiten and does not sting in the eyes. Put it on again after swimming.

Bjorkelle Shade Kids Sun Cream SPF 50
sun cream · €22.95 · 4.7/268 · 2023-04
volume: 150 ml
spf: 50; skin type: [sensitive, children]; vegan: yes; fragrance-free: yes; waterproof: yes; mineral filter: yes; age from: 1; for: children; colour: light blue
A mineral cream for children from one year on. It stays white for a moment, so you can see where you have been.

Bjorkelle Quiet Eye Cream
eye cream · €26.95 · 4.2/137 · 2023-10
volume: 15 ml
skin type: [all]; vegan: yes; fragrance-free: yes; key ingredients: [caffeine, birch water]; use: morning and evening; ophthalmologically tested: yes; colour: lilac
Caffeine against puffiness after short nights, tested for wearers of contact lenses.
Keep it in the fridge for an extra minute of waking up.

Bjorkelle Clay Face Mask
face mask · €18.95 · 4.3/156 · 2023-10
volume: 75 ml
skin type: [oily, combination]; vegan: yes; fragrance-free: no; key ingredients: [green clay, birch charcoal]; use: once a week; time: 10 minutes; colour: sage green
A green mask that dries in ten minutes and takes along what does not belong in a pore.
It contains a little rosemary oil, so it is not free of fragrance.

Bjorkelle Balm Lip Care
lip balm · €5.95 · 4.7/604 · 2022-03
scent: natural, raspberry
volume: 5 ml; spf: 20; vegan: yes; material: plant wax; fragrance-free: no; colour: rose
Plant waxes and a sun filter in a stick. Made for ski lifts and for sailing.

Salzquell Tide Body Wash
body wash · €9.95 · 4.5/421 · 2022-03
scent: sea salt, pine, orange blossom; volume: 250 ml, 500 ml +5
skin type: [all]; vegan: yes; fragrance-free: no; soap-free: yes; ph: 5.5; bottle: recycled; colour: turquoise
A shower gel that smells of holidays and rinses off without a film. Refills hold twice as much.

Salzquell Bar Hand Soap
soap · €6.95 · 4.6/338 · 2022-03
scent: pine, lavender, unscented
weight: 120 g; vegan: yes; palm oil: no; skin type: [all]; packaging: paper; material: olive oil soap; colour: lavender
A bar of olive oil soap, matured for six weeks. One bar lasts as long as two bottles.

Salzquell Milk Body Lotion
body lotion · €14.95 · 4.5/289 · 2022-09
scent: almond, unscented; volume: 250 ml
skin type: [dry, sensitive]; vegan: yes; fragrance-free: depends on the scent; key ingredients: [oat, almond oil]; alcohol-free: yes; colour: cream
A lotion of oat and almond for dry skin. One kind is without any scent at all.

Salzquell Garden Hand Cream
hand cream · €8.95 · 4.7/377 · 2022-03
scent: rosemary, rose, unscented
volume: 75 ml; skin type: [all]; vegan: yes; fragrance-free: depends on the scent; greasy: no; key ingredients: [glycerine, shea butter]; colour: sage green
For hands that dig, wash and type. It does not leave fingerprints on the telephone.

Salzquell Rest Bath Salt
bath salt · €12.95 · 4.5/194 · 2022-10
scent: lavender, spruce
weight: 500 g; vegan: yes; fragrance-free: no; baths: 6; skin type: [all]; material: sea salt; colour: lilac
Coarse sea salt with essential oils for six long baths.
It colours the water a pale lilac and leaves no rim.

Salzquell Foot Balm
foot cream · €10.95 · 4.4/131 · 2023-09
volume: 100 ml
skin type: [very dry]; vegan: yes; fragrance-free: no; key ingredients: [urea 10 %, peppermint]; use: evening; colour: teal
Ten per cent urea for heels that catch on the sheets. Cools after a hike.

Salzquell Wave Shampoo
shampoo · €11.95 · 4.3/306 · 2022-09
volume: 250 ml, 500 ml +7
hair type: [normal, oily]; vegan: yes; silicone-free: yes; sulphate-free: yes; fragrance-free: no; scent: sea buckthorn; colour: apricot
A mild shampoo with sea buckthorn, without silicone and sulphates. Foams less, cleans as well.

Salzquell Wave Conditioner
conditioner · €12.95 · 4.4/188 · 2022-09
volume: 250 ml
hair type: [dry, long]; vegan: yes; silicone-free: yes; fragrance-free: no; scent: sea buckthorn; time: 1 minute; colour: apricot
Combs through after a minute and rinses out without weight.
Use it on the lengths only.

Salzquell Solid Shampoo Bar
solid shampoo · €9.95 · 4.2/243 · 2023-03
hair type: [normal, oily, dry]
weight: 80 g; washes: 60; vegan: yes; silicone-free: yes; packaging: paper; travel-friendly: yes; colour: mint
A bar for about sixty washes that does not count as a liquid at the airport.
Let it dry between washes and it lasts as long as two bottles.

Salzquell Fresh Deodorant Cream
deodorant · €10.95 · 4.3/262 · 2023-03
scent: lemon, unscented
volume: 50 ml; vegan: yes; aluminium-free: yes; alcohol-free: yes; fragrance-free: depends on the scent; lasts: up to 24 h; colour: lime
A cream deodorant in a tin, without aluminium. A pea of it is enough for a day.

Roselund Velvet Lipstick
lipstick · €24.95 · 4.5/331 · 2023-03
colour: cherry red, rose, nude, plum, coral
finish: matt; weight: 3.5 g; vegan: yes; fragrance-free: yes; lasts: up to 8 h; refillable: yes; skin type: [all]
A matt lipstick that does not dry the lips. The case is metal and takes refills.

Roselund Lash Mascara
mascara · €26.95 · 4.3/298 · 2023-03
colour: black, brown
effect: volume; waterproof: no; vegan: yes; fragrance-free: yes; volume: 9 ml; contact lenses: yes
Separates and lifts without crumbs. Comes off with warm water.

Roselund Second Skin Foundation
foundation · €36.95 · 4.2/247 · 2024-03
shade: 10 porcelain, 20 ivory, 30 sand, 40 honey, 50 caramel, 60 espresso
coverage: medium; finish: natural; spf: 15; skin type: [normal, combination, dry]; vegan: yes; fragrance-free: yes; volume: 30 ml; colour: beige
A light foundation in six shades that lets freckles through. If between two, the lighter one.

Roselund Petal Blush
blush · €28.95 · 4.6/164 · 2024-03
colour: peach, rose, terracotta
finish: satin; weight: 6 g; vegan: yes; fragrance-free: yes; mirror: yes; refillable: yes; skin type: [all]
A pressed powder that builds up slowly, so nobody overdoes it. With a mirror in the lid.

Roselund Dusk Eyeshadow Palette
eyeshadow palette · €44.95 was €52.95 · 4.4/142 · 2024-09
-
shades: 8; finish: [matt, shimmer]; vegan: no; fragrance-free: yes; weight: 10 g; mirror: yes; colour: dusty pink
Eight shades from sand to night, five matt and three that shimmer.
One of the reds contains carmine, so it is not vegan.

Roselund Gloss Nail Polish
nail polish · €11.95 · 4.3/223 · 2022-10
colour: cherry red, nude, dark blue, sage green, lilac
volume: 10 ml; vegan: yes; free of: [formaldehyde, toluene, camphor]; drying time: 3 minutes; coats: 2
Covers in two coats and dries in three minutes. The flat brush follows the nail.

Roselund No. 4 Eau de Parfum
perfume · €69.95 · 4.6/178 · 2022-10
volume: 30 ml, 50 ml +25, 100 ml +55
notes: [bergamot, rose, cedar]; concentration: eau de parfum; vegan: yes; for: unisex; lasts: up to 8 h; refillable: yes; colour: rose
Opens with bergamot, stays with rose, ends on cedar. For women and men who like it dry.

Roselund No. 9 Eau de Toilette
perfume · €54.95 · 4.4/121 · 2023-10
volume: 50 ml, 100 ml +30
notes: [vetiver, grapefruit, black tea]; concentration: eau de toilette; vegan: yes; for: unisex; lasts: up to 5 h; refillable: yes; colour: sage green
Fresh and a little smoky: grapefruit over vetiver and black tea.
It stays close to the skin and is gone by evening.

Barbrook Safety Razor
safety razor · €49.95 · 4.7/206 · 2022-09
colour: silver, black
material: brass; weight: 92 g; blades included: 10; blade type: double-edged; plastic-free: yes; length: 9.5 cm
A razor for life: only the blade is replaced, for a few cents. Let its weight do the work.

Barbrook Lather Shaving Soap
shaving soap · €14.95 · 4.5/148 · 2022-09
scent: cedar, unscented
weight: 100 g; vegan: yes; fragrance-free: depends on the scent; shaves: 90; packaging: tin; colour: walnut
A soap in a tin that makes a dense lather, with or without a brush.
A tin lasts for about ninety shaves.

Barbrook Grove Beard Oil
beard oil · €17.95 · 4.6/192 · 2023-10
scent: cedar, citrus
volume: 30 ml; vegan: yes; key ingredients: [jojoba oil, argan oil]; fragrance-free: no; skin type: [all]; colour: cognac
Five drops make a beard soft and calm the skin below. Not sticky.

Barbrook Trim 20 Beard Trimmer
beard trimmer · €59.95 was €69.95 · 4.4/233 · 2024-03
-
lengths: 0.5 to 20 mm; settings: 40; battery life: 90 minutes; charging: USB-C; washable: yes; noise: 60 dB; blades: stainless steel; colour: graphite
Forty lengths in steps of half a millimetre. It may be rinsed under the tap.
`
