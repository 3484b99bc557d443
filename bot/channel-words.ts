import type { Words } from '../channels/words.ts'
import type { Wording } from '../dialogs/wording.ts'

/** What fitting a reply to a channel says, in the shopper's language. */
export const channelWords = (wording: Wording): Words => ({
  locale: wording.locale,
  more: wording.text('channel.more'),
  moreHere: wording.text('channel.more-here'),
  choose: wording.text('channel.choose'),
  menu: wording.text('channel.menu'),
  was: (price, before) => wording.text('channel.was', { price, before }),
  rating: (value, count) => wording.text('channel.rating', { value, count }),
  range: (from, to) => wording.text('channel.range', { from, to }),
  options: options => wording.text('channel.options', { options }),
  pick: options => wording.text('channel.pick', { options: options || 'none' }),
  linkInApp: wording.text('channel.link-in-app'),
  linkOnScreen: wording.text('channel.link-on-screen'),
  moment: wording.text('channel.moment'),
  anythingElse: wording.text('channel.anything-else'),
  goodbye: wording.text('channel.goodbye'),
  obvious: [wording.text('choice.yes'), wording.text('choice.no')],
})
