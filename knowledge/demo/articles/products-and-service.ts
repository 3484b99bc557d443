/** Guarantee, care, sizes, stores, contact and the shop itself. */
export const productsAndService = `
# warranty · warranty · warranty
What guarantee do I have?
? how long is the warranty
? my kettle broke after a year
? two year guarantee
? product stopped working
? warranty claim
? is there a guarantee on shoes
Everything has the two-year legal guarantee; we repair, replace or refund. Gussholm pots have 25 years, Tarnfell tents five and Hemmalund furniture ten.

Wear and accidents are not covered. Tell us the order and what happened, with a photo if it can be seen.

# repairs · warranty · warranty
Do you repair things?
? can you repair my jacket
? can boots be resoled
? my zip is broken
? who fixes my headphones
? repair service cost
Yes: Halvorn boots are resoled for €69, zips of jackets and tents cost from €19, and Tonvik and Kessla machines are repaired at a fixed price. It takes two to three weeks.

Bring it to a store or ask us for a label. Within the guarantee it is free.

# spare-parts · warranty · warranty
Can I get spare parts?
? replacement glass for my French press
? new gasket for the moka pot
? lost tent pegs
? replacement ear pads
? order a spare part
For all machines, tents, headphones and furniture there are parts for at least eight years. Tell us the product and the part, and we send you the price.

Common ones: French press glass €12.95, moka gasket €3.95, ear pads €19.95, tent pegs €7.95 for six.

# care-wool · care · product_care
How do I wash wool?
? can merino go in the washing machine
? how to clean a wool sweater
? my sweater is pilling
? how to dry wool
? protect wool from moths
Air it often and wash it seldom: wool programme at 30 °C or cold by hand, with wool detergent, and dry it flat. Never tumble dry it.

Pilling comes off with a comb. Store it clean, with cedar against moths. Fisherman and Fair Isle knits are washed by hand only.

# care-leather · care · product_care
How do I care for leather shoes?
? how to clean leather boots
? which wax for hiking boots
? waterproofing shoes
? how to clean suede
? leather care
Brush off the dirt, let them dry away from heat, and rub in wax or cream every few weeks. Suede wants a brush and a spray instead.

Nubuck hiking boots take wax at the seams. Let wet boots dry with newspaper inside, never on the radiator.

# care-down · care · product_care
How do I wash down?
? can I wash my down jacket
? how to clean a sleeping bag
? down is clumping
? which detergent for down
? store a sleeping bag
At 30 °C on a gentle cycle with down detergent, then tumble dry it low with two tennis balls until no clump is left. That may take three hours.

Store sleeping bags loose in the big sack, not compressed. Once a season is enough.

# care-rainwear · care · product_care
How do I care for rainwear and tents?
? my rain jacket is not waterproof anymore
? how to reproof a jacket
? can I wash a waterproof jacket
? how to clean a tent
? water no longer beads
Wash the jacket at 30 °C without softener and tumble dry it warm for 20 minutes, which renews the finish. Use a spray when water no longer beads after that.

Tents are cleaned with a sponge and hand-warm water only, and must be dry before they are packed.

# care-cast-iron · care · product_care
How do I care for cast iron?
? how to season a cast iron pan
? my pan is rusty
? can cast iron go in the dishwasher
? clean a frying pan
? use soap on cast iron
Wipe it out while warm with hot water and a brush, dry it at once and rub in a drop of oil. No dishwasher, and no soaking.

Rust comes off with steel wool; then oil it thinly and bake it for an hour at 220 °C. Enamelled pots are easier: they may go in the
dishwasher.

# care-knives-wood · care · product_care
How do I care for knives and boards?
? how to sharpen a knife
? can knives go in the dishwasher
? oil a cutting board
? wooden board cracked
? keep knives sharp
Wash them by hand and dry them at once; oil wooden boards and handles twice a year. A few strokes on a whetstone every month keep an edge.

The Klingstad Start set is the exception: it may go in the dishwasher.

# care-electronics · care · product_care
How do I care for electronics and batteries?
? make the battery last longer
? how to descale a kettle
? clean earbuds
? update headphones firmware
? descale espresso machine
Keep batteries between 20 and 80 %, out of the heat, and charge them every three months when not used. Descale kettles and coffee machines once a month with citric acid.

Clean ear tips with lukewarm water, dry, before they go back in the case.

# assembly · care · product_care
How is furniture put together?
? assembly instructions
? do you assemble furniture
? a screw is missing
? how long does it take to build the shelf
? do I need tools
The booklet and the only tool you need are in the box, and the time is on the product page. In Germany and Austria our fitters do it for 15 % of the price, at least €39.

A film and the booklet are also on the product page. Missing screws are in your letterbox within three days.

# size-guide · sizes
How do I find my size?
? size guide
? how do I measure my foot
? which brands run small
? size chart for jackets
? conversion of EU sizes
? what size am I
Each garment and shoe has a chart in centimetres on its page; measure yourself and choose the row you lie in. Feldmark and Corvane are cut small: take one size up.

Foot: stand on paper with the heel at the wall and measure to the longest toe, in the evening. Chest: at the widest point, under the
arms. Kivetta and Marrowby run slightly large, Halvorn and Tindrel as labelled.

# stores · stores · store_locator
Where are your stores and when are they open?
? where are your stores
? store locator
? store opening hours
? is there a shop in Berlin
? nearest store
? are you open on Sunday
? shop in Munich
? address of the store in Hamburg
In Berlin (Birkenallee 90), Hamburg (Am Speicher 21), München (Rosenhof 4) and Köln (Lindenstraße 12). All are open from Monday to Saturday, 10:00 to 20:00, and closed on Sundays.

Berlin and Hamburg have the outdoor workshop, München the running lab, Köln the coffee bar. On 24 and 31 December we close at 14:00.

# store-collection · stores · store_locator
Can I collect my order in a store?
? click and collect
? pick up in store
? reserve in store
? how long do you keep my reservation
? can I try it on in the store
Yes, free of charge, usually within two hours when the store has it. We keep it for five days and write to you when it is ready.

Bring the order number. You can try everything on there and leave at once what does not fit.

# contact · contact · contact_details
How do I reach you?
? customer service number
? what is your e-mail address
? phone hotline
? when can I call you
? contact support
? how can I complain
Right here at any time, by phone at +49 30 23125100, or by e-mail at hello@larkholm.example. People answer from Monday to Friday 8:00 to 20:00 and Saturday 9:00 to 18:00.

E-mails are answered within one working day. We speak English, German, French, Spanish, Italian and Portuguese.

# back-in-stock · products
When is it back in stock?
? it is sold out
? notify me when available
? will you get more
? out of stock in my size
? restock date
Ask to be told and you get one message when it is back, on the channel you like. Most sizes return within three to five weeks.

Outlet goods do not come back. A message does not reserve the item.

# gift-wrapping · gift cards
Do you wrap presents?
? gift wrap
? can you add a card
? send as a present without the price
? gift box
? wrap it for Christmas
Yes, in recycled paper for €3.95 per parcel, with a card of your words. The price is left out of the parcel.

Choose it in the cart. Bulky goods cannot be wrapped.

# business · service
Do you serve companies?
? business account
? bulk order discount
? order for my company
? corporate gifts
? quantity discount
Yes: from ten pieces or €1,000 we make you an offer within one working day. Write to business@larkholm.example.

Companies order on invoice with 30 days to pay. Logos can be put on mugs, bottles and bags from 25 pieces.

# sustainability · company
How sustainable are you?
? are your products sustainable
? is the packaging recyclable
? is the cotton organic
? where are the products made
? do you offset emissions
? ethical production
We send parcels in recycled board without plastic, and all Lunabo cotton is certified organic. The product page names the materials and, where we know it, the origin.

We repair before we replace, and sell returned goods as second choice in our stores. Our warehouse runs on wind and sun.

# recycling · company
Do you take back old things?
? recycle old electronics
? where do I dispose of batteries
? give back old clothes
? packaging disposal
? take back my old shoes
Yes: our stores take old batteries, small electronics, shoes and clothes free of charge, wherever you bought them. With a new large machine we collect the old one.

From outside a store town, ask us for a free label for electronics up to 25 cm.

# jobs · company
Are you hiring?
? job openings
? work at Larkholm
? internship
? apply for a job
? careers
We often look for people in our stores, in the warehouse in Leipzig and in customer service. Open places are at /jobs; write to jobs@larkholm.example.
`
