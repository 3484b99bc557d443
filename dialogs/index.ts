import { cancelOrReturn } from './cancel-or-return.ts'
import { changeOrExchange } from './change-or-exchange.ts'
import { compareProducts } from './compare-products.ts'
import type { Dialog } from './dialog.ts'
import { elsewhere } from './elsewhere.ts'
import { faq } from './faq.ts'
import { findProduct } from './find-product.ts'
import { orderHistory, orderStatus } from './order-status.ts'
import { productDetails } from './product-details.ts'
import { signIn, signOut } from './sign-in.ts'
import { changeLanguage, complaint, distress, greeting, help, picture, smallTalk } from './small-talk.ts'
import { talkToPerson } from './talk-to-person.ts'

/** Every capability of the assistant. A new one is added here. */
export const allDialogs: Dialog[] = [
  orderStatus,
  orderHistory,
  cancelOrReturn,
  changeOrExchange,
  findProduct,
  productDetails,
  compareProducts,
  faq,
  talkToPerson,
  elsewhere,
  signIn,
  signOut,
  greeting,
  help,
  smallTalk,
  complaint,
  changeLanguage,
  picture,
  distress,
]
