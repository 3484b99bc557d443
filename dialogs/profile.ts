import { addressText } from './change-address.ts'
import { type Dialog, say } from './dialog.ts'
import { methodLabel } from './orders/payment-choice.ts'

/** What the shop has on file of the customer: name, e-mail, address, ways to pay and what is on a gift card. */
export const profile: Dialog = {
  name: 'profile',
  intents: ['profile_details'],
  needs: 'verified',
  aside: true,
  async *run({ customer, wording }) {
    const { name, email, address, paymentMethods } = customer.record!
    const methods = paymentMethods.map(method => methodLabel(method, wording))
    yield* say('profile.details', {
      name: `${name.first} ${name.last}`,
      email,
      address: addressText(address),
      methods: methods.length > 0 ? wording.list(methods) : 'none',
    })
  },
}
