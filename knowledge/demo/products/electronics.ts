/** Electronics: Tonvik (audio), Tastwerk (desk), Ampello (power), Chronby (watches), Lumivar (smart light). */
export const electronics = `
Tonvik Calm 3 Headphones
headphones · €249.95 was €299.95 · 4.6/524 · 2024-10
colour: black, sand, dark blue
design: over-ear; noise cancelling: yes; battery life: 38 h; connectivity: [Bluetooth 5.3, USB-C, 3.5 mm]; weight: 255 g; foldable: yes; microphone: yes; charging: USB-C; quick charge: 10 minutes for 4 h
Over-ear headphones that hush a train to a whisper. They play for 38 hours, pair with two devices at once and fold into a
flat case.

Tonvik Plain Headphones
headphones · €79.95 · 4.3/367 · 2023-09
colour: black, white, coral
design: on-ear; noise cancelling: no; battery life: 50 h; connectivity: [Bluetooth 5.2, 3.5 mm]; weight: 165 g; foldable: yes; microphone: yes; charging: USB-C
Light on-ear headphones with a week of battery. No noise cancelling, and therefore cheap.

Tonvik Studio Headphones
headphones · €159.95 · 4.7/188 · 2022-03
colour: black
design: over-ear, open; noise cancelling: no; connectivity: [3.5 mm, 6.3 mm]; impedance: 80 ohm; weight: 290 g; cable: 3 m, detachable; microphone: no; spare parts: yes
Wired, open headphones with an even sound for listening at a desk. Every part can be replaced.

Tonvik Junior Headphones
children's headphones · €34.95 · 4.5/173 · 2023-10
colour: light blue, pink, lime
design: on-ear; volume limit: 85 dB; battery life: 30 h; connectivity: [Bluetooth 5.0, 3.5 mm]; weight: 130 g; age from: 4; noise cancelling: no; charging: USB-C
Headphones for children that never get louder than 85 dB. A second pair plugs in for sharing.

Tonvik Pebble Earbuds
earbuds · €129.95 was €149.95 · 4.4/431 · 2024-09
colour: white, black, sage green
design: in-ear; noise cancelling: yes; battery life: 7 h, 28 h with case; connectivity: [Bluetooth 5.3]; weight: 5 g each; water protection: IPX4; charging: USB-C and wireless; ear tips: 4 sizes
Small buds with noise cancelling and four sizes of tips. Rain and sweat are fine, swimming is not.

Tonvik Stride Sports Earbuds
earbuds · €89.95 · 4.3/226 · 2024-03
colour: black, orange
design: in-ear with hook; noise cancelling: no; battery life: 10 h, 40 h with case; connectivity: [Bluetooth 5.2]; weight: 9 g each; water protection: IPX7; charging: USB-C
Hooks hold them while you run, and the open tips let you hear the traffic. Rinse them under the tap.

Tonvik Cove Bluetooth Speaker
bluetooth speaker · €99.95 · 4.6/389 · 2023-04
colour: petrol, terracotta, black
power: 20 W; battery life: 18 h; connectivity: [Bluetooth 5.3]; water protection: IP67; weight: 540 g; stereo pairing: yes; microphone: no; charging: USB-C
A speaker the size of a jar with surprising bass. It survives sand and the lake, and it floats.

Tonvik Mini Cove Bluetooth Speaker
bluetooth speaker · €44.95 · 4.4/302 · 2023-04
colour: yellow, lavender, black
power: 5 W; battery life: 12 h; connectivity: [Bluetooth 5.2]; water protection: IP67; weight: 210 g; stereo pairing: yes; microphone: no; charging: USB-C
The Cove for a handlebar or a shower hook. Two of them make a stereo pair.

Tonvik Oak Bookshelf Speakers
bookshelf speakers · €349.95 · 4.7/97 · 2023-10
colour: oak, black, white
power: 2 x 40 W; connectivity: [Bluetooth 5.2, optical, line in, phono]; weight: 7.2 kg the pair; dimensions: 16 x 28 x 20 cm each; remote: yes; pieces: 2
A pair of active speakers that need no amplifier, with an input for the record player.
They want half a metre of air behind them and then fill a living room.

Tonvik Slim Soundbar
soundbar · €199.95 was €229.95 · 4.3/148 · 2024-03
-
power: 100 W; connectivity: [HDMI ARC, optical, Bluetooth 5.0]; length: 80 cm; subwoofer: built in; night mode: yes; speech mode: yes; wall mounting: yes; colour: black
A flat bar that makes speech clear. The night mode spares the neighbours.

Tonvik Kitchen Radio
radio · €89.95 · 4.5/205 · 2022-09
colour: cream, sage green, black
tuner: [DAB+, FM]; power: 8 W; connectivity: [Bluetooth 5.0, 3.5 mm]; battery life: 15 h; alarm: yes; presets: 20; weight: 1.2 kg; charging: USB-C
A radio with two knobs and a clear display. Runs from the socket or fifteen hours without.

Tastwerk Klar Mechanical Keyboard
keyboard · €119.95 · 4.6/312 · 2023-09
colour: white, graphite; layout: German, US, French
switches: brown, tactile; size class: 75 %; connectivity: [Bluetooth 5.1, USB-C, 2.4 GHz]; backlight: white; battery life: 200 h without light; hot-swap: yes; weight: 870 g; wireless: yes
A compact mechanical keyboard with tactile switches that do not wake the family. Three computers at the press of a key.

Tastwerk Flach Keyboard
keyboard · €59.95 · 4.3/276 · 2022-09
colour: white, black; layout: German, US, Spanish
switches: scissor; size class: full; connectivity: [Bluetooth 5.0]; backlight: no; battery life: 6 months; weight: 520 g; wireless: yes; hot-swap: no
A flat, quiet keyboard with a number pad. Charged in an hour, then forgotten for half a year.

Tastwerk Stein Mouse
mouse · €39.95 · 4.4/341 · 2022-09
colour: black, white, sage green
sensor: 4000 dpi; connectivity: [Bluetooth 5.0, 2.4 GHz]; battery life: 3 months; charging: USB-C; weight: 92 g; buttons: 6; left-handed: yes; silent: yes; wireless: yes
A symmetrical mouse for either hand with clicks you cannot hear.
It glides on wood and on glass and charges in an hour.

Tastwerk Turm Vertical Mouse
mouse · €54.95 · 4.2/154 · 2023-09
colour: black
sensor: 2400 dpi; connectivity: [2.4 GHz]; battery life: 2 months; charging: USB-C; weight: 118 g; buttons: 6; left-handed: no; silent: yes; wireless: yes
Holds the hand as in a handshake, which rests the wrist. Allow three days to get used to it. For the right hand only.

Tastwerk Lift Laptop Stand
laptop stand · €49.95 · 4.6/233 · 2022-03
colour: silver, black
material: aluminium; load: up to 8 kg; laptops: 11 to 17 inches; height: 6 to 25 cm; foldable: yes; weight: 950 g
Brings the screen to the eyes. Two hinges, no wobble, and air under the computer.

Tastwerk Lean Phone Stand
phone stand · €19.95 · 4.5/278 · 2022-03
colour: silver, black, rose gold
material: aluminium; phones: up to 8 inches; foldable: yes; weight: 140 g; cable channel: yes
A stand with a groove for the cable and rubber where the phone leans.
It folds flat for the pocket.

Tastwerk Blick Webcam
webcam · €79.95 was €94.95 · 4.2/167 · 2023-09
-
resolution: 1440p; microphone: stereo; field of view: 78°; privacy cover: yes; autofocus: yes; cable: 1.8 m USB-C; colour: black
A webcam that makes the best of bad light, with a slide that shuts its eye.
Plug it in and it works, without a driver.

Tastwerk Filz Desk Mat
desk mat · €29.95 · 4.5/189 · 2023-03
colour: grey, forest green, rust
material: wool felt; dimensions: 80 x 35 cm; backing: cork; thickness: 4 mm; care: spot clean
A mat of wool felt on cork for keyboard and mouse. Warm to the wrist in winter.

Ampello Rock 10 Power Bank
power bank · €29.95 · 4.4/502 · 2023-04
colour: black, sage green, coral
capacity: 10000 mAh; output: 22 W; ports: 1 USB-C, 1 USB-A; weight: 215 g; charges a phone: twice; on planes: yes; charging: USB-C
Two full phone charges in the size of a bar of chocolate. Allowed in hand luggage.

Ampello Rock 20 Power Bank
power bank · €54.95 was €64.95 · 4.5/244 · 2024-04
colour: black
capacity: 20000 mAh; output: 65 W; ports: 2 USB-C, 1 USB-A; weight: 390 g; charges a phone: four times; on planes: yes; charging: USB-C; display: yes
Enough for a laptop on a long flight, with a display that says how much is left.
At 65 watts it fills most laptops once.

Ampello Duo 45 Charger
charger · €34.95 · 4.6/318 · 2023-09
colour: white, black
output: 45 W; ports: 2 USB-C; technology: GaN; weight: 95 g; plug: EU; folding plug: no; cable included: no
A charger for laptop and phone that is not much bigger than the plug itself.
With both ports in use each gives 20 watts. The cable is not included.

Ampello Puck Wireless Charger
wireless charger · €29.95 · 4.3/207 · 2023-09
colour: white, black
output: 15 W; magnetic: yes; cable: 1.5 m USB-C; weight: 80 g; power adapter included: no; material: aluminium and glass
A magnetic disc that snaps to the phone. Charges through cases up to 3 mm.

Ampello Braid USB-C Cable
usb-c cable · €12.95 · 4.6/688 · 2022-03
colour: black, red, white; length: 1 m, 2 m +4
power: up to 100 W; data: 480 Mbit/s; material: braided nylon; bends: 20000; plugs: USB-C to USB-C
A braided cable that outlives the device. For charging first, for data second.

Ampello Bar 4 Power Strip
power strip · €39.95 · 4.5/162 · 2022-09
colour: white, black
sockets: 4; usb ports: 2 USB-C; cable: 2 m; surge protection: yes; switch: yes; plug: EU; material: plastic
Four sockets at an angle, two USB-C ports and one switch for all.
The surge protection has a light that tells when it is spent.

Chronby Tempo 2 Smart Watch
smart watch · €199.95 was €229.95 · 4.4/356 · 2024-10
colour: black, silver, rose gold; case: 41 mm, 45 mm +20
battery life: 7 days; gps: yes; water resistance: 5 ATM; heart rate: yes; payments: yes; display: AMOLED; weight: 38 g; works with: [Android, iOS]; sleep tracking: yes
A watch that measures runs, sleep and pulse and lasts a week. Rings on the wrist, but does not have a SIM of its own.

Chronby Pulse Fitness Tracker
fitness tracker · €49.95 · 4.3/471 · 2024-04
colour: black, lavender, coral
battery life: 12 days; gps: no, uses the phone's; water resistance: 5 ATM; heart rate: yes; weight: 22 g; works with: [Android, iOS]; sleep tracking: yes; display: AMOLED
A slim band that counts steps, strokes and hours of sleep for twelve days on one charge.
It may go into the pool, and routes come from the phone in your pocket.

Chronby Lund Watch
watch · €129.95 · 4.6/183 · 2022-10
colour: cognac, black, navy
movement: quartz; case: 38 mm; material: stainless steel and leather; glass: sapphire; water resistance: 3 ATM; strap: 18 mm leather; battery life: 3 years
A quiet watch with a sapphire glass and a leather strap that changes without tools.
The battery lasts about three years and is changed in our stores.

Lumivar Glow Smart Bulb
smart bulb · €19.95 · 4.2/298 · 2023-09
socket: E27, E14, GU10
brightness: 806 lm; colours: 16 million; power: 9 W; connectivity: [Wi-Fi, Bluetooth]; hub needed: no; dimmable: yes; voice control: yes; lifetime: 25000 h; colour: multicolour
A bulb in every colour, from the phone or by voice, without a hub.
White light goes from candle to daylight, too.

Lumivar Guard Door Sensor
door sensor · €24.95 · 4.1/104 · 2024-03
-
connectivity: [Wi-Fi]; power: 2 AAA batteries; batteries included: yes; battery life: 1 year; hub needed: no; alarm: app and 90 dB siren; colour: white
Tells your phone when a door or a window opens. Sticks on, no drilling.

Chronby Dawn Alarm Clock
alarm clock · €44.95 · 4.5/216 · 2023-10
colour: white, sage green, dusty pink
wakes with: light and birdsong; brightness: 120 lm; display: dimmable; power: USB-C; backup battery: yes; snooze: yes; sounds: 6
Wakes you with half an hour of rising light and then with birds. Goes fully dark at night.

Tastwerk Seite E-Reader
e-reader · €149.95 · 4.6/221 · 2024-10
colour: black, white; storage: 16 GB, 32 GB +30
display: 7 inches, 300 ppi; front light: warm to cold; battery life: 6 weeks; water protection: IPX8; weight: 205 g; formats: [EPUB, PDF]; wi-fi: yes; charging: USB-C
An e-reader that reads library books and survives the bath. Warm light for the evening.
`
