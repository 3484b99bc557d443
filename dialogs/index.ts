import { addToCart } from './add-to-cart.ts'
import { buyAgain } from './buy-again.ts'
import { cancelOrReturn } from './cancel-or-return.ts'
import { cardNumber } from './card-number.ts'
import { changeCart, removeFromCart, viewCart } from './cart.ts'
import { catalogueOrder } from './catalogue-order.ts'
import { changeAddress } from './change-address.ts'
import { changeOrExchange } from './change-or-exchange.ts'
import { changePayment } from './change-payment.ts'
import { checkout } from './checkout.ts'
import { compareOwned, compareProducts } from './compare-products.ts'
import type { Dialog } from './dialog.ts'
import { elsewhere } from './elsewhere.ts'
import { faq } from './faq.ts'
import { findProduct } from './find-product.ts'
import { giftFinder } from './gift-finder.ts'
import { notForMe } from './not-for-me.ts'
import { orderDetails } from './order-details.ts'
import { orderHistory, orderStatus } from './order-status.ts'
import { productDetails } from './product-details.ts'
import { profile } from './profile.ts'
import { promotion } from './promotion.ts'
import { recommend } from './recommend.ts'
import { refundStatus } from './refund-status.ts'
import { saveForLater } from './save-for-later.ts'
import { signIn, signOut } from './sign-in.ts'
import { sizeAdvice } from './size-advice.ts'
import { changeLanguage, complaint, distress, greeting, help, picture, smallTalk } from './small-talk.ts'
import { talkToPerson } from './talk-to-person.ts'
import { undo, undoOrder } from './undo.ts'
import { whyRecommended } from './why-recommended.ts'

/** Every capability of the assistant. A new one is added here. */
export const allDialogs: Dialog[] = [
  orderStatus,
  orderHistory,
  cancelOrReturn,
  changeOrExchange,
  changeAddress,
  changePayment,
  undo,
  undoOrder,
  profile,
  orderDetails,
  refundStatus,
  findProduct,
  productDetails,
  compareProducts,
  compareOwned,
  sizeAdvice,
  addToCart,
  catalogueOrder,
  removeFromCart,
  changeCart,
  viewCart,
  checkout,
  promotion,
  cardNumber,
  saveForLater,
  buyAgain,
  recommend,
  whyRecommended,
  notForMe,
  giftFinder,
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
