/** Payment, vouchers, loyalty, the account and data. */
export const paymentAndAccount = `
# payment-ways · payment · payment_options
How can I pay?
? which payment methods do you accept
? can I pay with PayPal
? do you take credit cards
? can I pay on invoice
? do you accept Apple Pay
? can I pay cash
By Visa or Mastercard, PayPal, invoice (Germany, Austria and Switzerland) and Larkholm gift cards. In our stores cash and bank cards too.

Cards and PayPal are charged when the order is placed. You can combine a gift card with any other way to pay.

# payment-invoice · payment · payment_options
How does paying on invoice work?
? pay after delivery
? buy now pay later
? when is the invoice due
? can I get the goods first
? invoice payment limit
The invoice comes by e-mail with the parcel and is due 14 days after delivery, without any fee. It is open to customers in Germany, Austria and Switzerland up to €500.

If you return something, pay only for what you keep. A first order on invoice is checked with a credit agency.

# payment-instalments · payment · payment_options
Can I pay in instalments?
? do you offer financing
? pay monthly
? split the payment
? instalment plan
? zero percent financing
Yes, from €150 in three monthly payments without interest, or in six or twelve at 7.9 % a year. Choose it at checkout; it is open to customers in Germany and Austria.

The decision takes a minute. You may pay off the rest at any time.

# payment-failed · payment · payment_problem
My payment did not work.
? my card was declined
? payment failed
? I was charged twice
? why does checkout reject my card
? I do not recognise a payment
? amount taken but no order
Most often the bank wants a confirmation in its app, or the limit is reached: please try again or choose another way to pay. A second charge is only a reservation and vanishes within three working days.

If you do not recognise a charge that says LARKHOLM, talk to us and we look it up by date and amount. Never send us your full card
number.

# payment-security · payment · privacy
Is paying here safe?
? do you store my card number
? is my payment secure
? are card details safe with you
? is the website encrypted
? can I trust this shop with my card
Yes: card numbers go encrypted straight to our payment provider, and we see only the last four digits. Nobody here ever asks for your full number, PIN or password.

# invoice-copy · payment · invoice
Where is my invoice?
? I need a receipt
? send me the bill as PDF
? invoice for my company
? where can I download the invoice
? VAT receipt
It came by e-mail when the parcel left, and you find it as a PDF in your account under the order. Guests get it again from customer service.

We can add a company name or a VAT number within 30 days of the order.

# gift-cards · gift cards · gift_card
How do gift cards work?
? can I buy a voucher
? how long is a gift card valid
? how do I redeem a gift card
? can I use two gift cards
? is there a digital gift card
? what amounts do gift cards have
We have gift cards of €25, €50, €100 and €200, by e-mail within minutes or by post in a box. They are valid for three years and can be used in several goes.

Type the code at checkout or add the card to your account. The rest stays on the card. They cannot be paid out or returned.

# loyalty · loyalty · loyalty
How does the Larkholm Circle work?
? how do I earn points
? what are the loyalty tiers
? what do gold members get
? how do I become platinum
? do you have a bonus programme
? what are points worth
You get one point for each euro, and 100 points are worth €3. Tiers follow from what you spent in twelve months: bronze from the first order, silver from €250, gold from €750, platinum from €1,500.

Silver has free delivery from €25, gold also free express once a month, platinum also a colleague who
knows them. Points are booked when the time for returns is over, and last two years.

# student-discount · loyalty · loyalty
Is there a student discount?
? student offer
? I am a student, do I get a discount
? discount for apprentices
? do teachers get a discount
? university discount
Yes, 10 % for students and apprentices on everything but outlet goods and gift cards. Send us a photo of your card once a year.

You get a personal code that works as often as you like. It cannot be combined with other codes.

# promo-codes · payment · promo_code
How do discount codes work?
? where do I enter a promo code
? my discount code does not work
? can I combine two codes
? do you have a voucher code for new customers
? the code is expired
Type the code in the cart; there is one code per order. New customers get 10 % with the code in the welcome mail of our newsletter.

A code may fail because it has run out, needs a smallest amount, or does not hold for outlet goods and gift cards. We cannot add a
code after the order is placed.

# price-match · payment · price_match
Do you match prices?
? I saw it cheaper elsewhere
? the price dropped after I bought it
? price guarantee
? it is on sale now, can I get the difference
? can you beat this price
Yes: if our own price falls within 14 days of your order, we refund the difference as a gift card. We also match other German shops for the same item in stock, before you order.

Send us a link. Marketplaces, outlet goods and clearance are excluded.

# account-create · account · create_account
Do I need an account?
? how do I register
? can I order as a guest
? sign up for an account
? what are the benefits of an account
? open a customer account
No, you can order as a guest. With an account you see your orders, collect points and keep addresses, and it takes an e-mail address and a minute.

# account-password · account · recover_password
I cannot log in.
? I forgot my password
? reset my password
? the login does not work
? my account is locked
? I do not receive the code
There is no password to forget: we send a six-digit code to your e-mail address, valid for ten minutes. After five wrong codes please wait fifteen minutes.

Look in the spam folder if nothing comes. If you no longer have the address, customer service can change it after checking who you
are.

# data-privacy · privacy · privacy
What do you do with my data?
? which data do you store
? do you sell my data
? privacy policy
? GDPR
? are chats recorded
? who sees my data
We use your data to deliver your orders and to answer you, keep it in the EU and sell it to nobody. Chats are kept for 90 days, orders for ten years as the tax law says.

You may see, correct and take along all your data. Write to privacy@larkholm.example.

# cookies · privacy · privacy
Which cookies do you use?
? cookie settings
? do you track me
? how do I reject cookies
? what are cookies for
? change my cookie choice
Only what the cart and the login need, unless you allow more. You can change your choice at the foot of every page.

With your consent we also measure which pages are read. There is no advertising by others on our pages.

# data-deletion · privacy · delete_account
How do I delete my account?
? erase my data
? close my account
? right to be forgotten
? remove my personal information
? I want to be deleted
Tell us here once you are signed in, or write to privacy@larkholm.example; within seven days everything is gone that the law does not make us keep. Invoices stay for ten years, closed off from everything else.

Points and gift cards in the account are lost, so please use them before.

# newsletter · account · newsletter
How do I get or stop the newsletter?
? unsubscribe
? stop sending me e-mails
? sign up for news
? too many mails from you
? how do I get the welcome discount
? no more text messages
A link at the foot of each mail stops it at once, and a tick in your account or a word to us starts or stops it too. It comes once a week.

Mails about your orders always come, since they belong to the purchase.
`
