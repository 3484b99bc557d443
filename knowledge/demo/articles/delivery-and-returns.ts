/** Delivery, parcels, returns, exchanges and refunds. */
export const deliveryAndReturns = `
# delivery-time · delivery · delivery_options
How long does delivery take?
? how long does shipping take
? when will my order arrive if I order today
? how many days until I get my parcel
? do you deliver on Saturdays
? what is the standard delivery time
? how fast do you ship
Within Germany a parcel takes two to four working days, to the rest of the EU three to seven. Express within Germany comes the next working day.

Orders placed before 14:00 on a working day leave our warehouse the same day. Kranich Post delivers from Monday to Saturday. To
Great Britain, Switzerland, Norway and the United States allow five to nine working days. Furniture and other bulky goods come by
appointment; the carrier phones you first.

# delivery-cost · delivery · delivery_options
What does delivery cost?
? how much is shipping
? is delivery free
? from which amount is shipping free
? what are the delivery charges
? do I pay postage
? shipping fee to Austria
Within Germany delivery costs €4.95 and is free from €50. To other EU countries it costs €9.95 and is free from €100.

To Great Britain, Switzerland, Norway and the United States it is €14.95. Express within Germany costs €12.95 whatever you order.
Gift cards by e-mail come free of charge.

# delivery-countries · delivery · delivery_options
Which countries do you deliver to?
? do you ship abroad
? do you deliver to Switzerland
? can I order from the UK
? international shipping
? do you ship to the United States
? which countries can I order from
We deliver to all EU countries except Cyprus and Malta, and to Great Britain, Switzerland, Norway and the United States.

Outside the EU, customs may ask for duty and import tax on arrival; these are not in our prices. Bulky furniture goes to Germany,
Austria and the Netherlands only.

# delivery-express · delivery · delivery_options
Is there express delivery?
? can I get it tomorrow
? next day delivery
? how fast is express shipping
? I need it urgently
? what does express cost
? until when must I order for tomorrow
Yes: order by 14:00 on a working day and it arrives on the next one, for €12.95, within Germany.

Barrow Express delivers from Monday to Friday until 18:00 and needs a signature or your permission to leave it. Bulky goods and
gift boxes cannot go by express.

# delivery-collection-points · delivery · delivery_options
Can it go to a parcel locker, a neighbour or the office?
? deliver to a pick-up point
? can you send it to a parcel locker
? leave it with the neighbour
? can I have it delivered to work
? safe place delivery
Yes: at checkout give any address in your country, or choose one of the 9,000 Kranich lockers in Germany.

Nobody at home? The carrier tries a neighbour, then the nearest collection point, and leaves a card. A parcel waits there for
seven days.

# tracking · delivery
How do I follow my parcel?
? where do I find the tracking number
? how can I track my package
? the tracking does not update
? why is there no tracking yet
? my tracking number is not working
You get a tracking number by e-mail as soon as the parcel leaves us, and it stands in your order too. It may take until the evening before the carrier shows it.

An order can come in several parcels, each with a number of its own. If nothing moves for three working days, tell us.

# late-parcel · delivery
My parcel is late. What now?
? my order has not arrived
? delivery is overdue
? parcel is delayed
? package stuck in transit
? it should have come yesterday
Please allow two working days after the promised date. After that we look for it with the carrier, which takes up to five working days.

You do not have to wait for the result: three working days after the search began you may choose between a new parcel and your
money back.

# lost-parcel · delivery
It says delivered, but nothing is here.
? parcel marked as delivered but not received
? my package is lost
? somebody else took my parcel
? delivered but nothing in the letterbox
? the carrier says I received it
Look at neighbours, in the hall and for a card, and tell us within 14 days. We then open a search, and you get a new parcel or your money back within five working days.

The carrier may ask you to sign a short statement that nothing came.

# return-period · returns · return_policy
How long can I return something?
? what is your return policy
? how many days do I have to send it back
? can I return an item after two weeks
? return window
? until when can I give it back
? are returns possible
You have 30 days from delivery to return nearly everything. Beauty products have 14 days and must be sealed.

Clothes and shoes should be unworn and have their tags; trying on at home is fine. Outlet goods and gift cards cannot be returned.
The days count from delivery, for presents too.

# return-how · returns · return_policy
How do I send something back?
? how does a return work
? where do I get a return label
? how do I return my order
? do I need the original box
? where do I drop off the return
? can I return in a store
Register the return here or in your account, print the label or show its code, and hand the parcel in at any Kranich counter. You can also bring it to one of our stores.

The original box is welcome, but any sturdy one does. Put several items of one order in one parcel. Keep the receipt until the
refund is there.

# return-cost · returns · return_policy
What does a return cost?
? is returning free
? who pays for return shipping
? is there a restocking fee
? do you deduct anything for returns
? how much does it cost to send back
Returns are free within Germany and Austria; from other countries we deduct €5.95. Furniture has a restocking fee of 10 %, at most €60 a piece.

Nothing is deducted when the item was faulty or not what you ordered. The fee for furniture covers collection at your door.

# final-sale · returns · return_policy
What is final sale?
? can I return sale items
? are outlet items returnable
? can I return a gift card
? what cannot be returned
? I bought it reduced, can I give it back
Goods in the outlet and gift cards are final sale: they cannot be returned or exchanged. Other reduced goods can be, within the usual 30 days.

Faulty goods are different: the two-year guarantee holds for the outlet too. Opened beauty products, pierced earrings and goods
made to order are also excluded.

# exchange · returns · return_policy
Can I exchange something?
? swap for another size
? can I change the colour after delivery
? how do exchanges work
? I want a different size
? exchange instead of refund
Yes, within 30 days and free of charge, for another size or colour of the same product. We keep the new one aside for you for ten days.

The new item leaves when the carrier has scanned your return. If it costs more or
less, the difference is charged or refunded then. The very same can only be had for one that is damaged.

# refund-time · returns · return_policy
When do I get my money back?
? how long does a refund take
? refund not received yet
? when is the money on my account
? refund timing
? how will I be refunded
We refund within three working days after your return reached us, the way you paid. Your bank may take two to five days more.

Parcels travel two to four days back to us, so count on ten days in all. What was paid by gift card goes back on the gift card.
The original delivery charge is refunded if you return the whole order.

# damaged-goods · returns
Something arrived broken, wrong or incomplete.
? my item is damaged
? the glass arrived broken
? I received the wrong product
? a part is missing
? you sent the wrong size
? faulty on arrival
We are sorry: send us a photo of the item and of the box, and we send a new one or refund you at once. Tell us within 14 days of delivery.

Usually you need not send it back. Keep the packing until we have answered, because the carrier may want to see it.
`
