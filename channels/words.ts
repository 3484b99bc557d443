/** The few words that fitting a reply to a channel takes, in the shopper's language. `bot/` hands them in. */
export type Words = {
  /** BCP 47 */
  locale: string
  /** The choice that shows what did not fit, and what is said above the rest. */
  more: string
  moreHere: string
  /** Stands above choices that have no text of their own. */
  choose: string
  /** Opens a list of choices; at most 20 characters. */
  menu: string
  /** A price and the one before the reduction. */
  was(price: string, before: string): string
  /** "4.5 of 5 stars, 23 reviews", for voice. */
  rating(value: number, count: number): string
  /** "5 to 7", for voice. */
  range(from: string, to: string): string
  /** "You can say …", with the options as a list. */
  options(list: string): string
  /** "Say the number of the one you want, or …": after several that were told by number. */
  pick(others?: string): string
  /** Where somebody who only listens finds a link. */
  linkInApp: string
  linkOnScreen: string
  /** Bridges the time while a voice channel waits for the answer. */
  moment: string
  /** Asked by voice where an answer leaves nothing to say: who listens has to know that it is their turn. */
  anythingElse: string
  /** The last word of a voice channel to somebody who has fallen silent. */
  goodbye: string
  /** Labels that go without saying: yes, no. */
  obvious: string[]
}

/** For where nobody's language is known: the command line, mails. */
export const english: Words = {
  locale: 'en',
  more: 'More',
  moreHere: 'Here is more:',
  choose: 'What would you like?',
  menu: 'Choose',
  was: (price, before) => `${price} (was ${before})`,
  rating: (value, count) => `${value} of 5 stars, ${count} ${count === 1 ? 'review' : 'reviews'}`,
  range: (from, to) => `${from} to ${to}`,
  options: list => `You can say ${list}.`,
  pick: others => `Say the number of the one you want${others ? `, or ${others}` : ''}.`,
  linkInApp: 'You find the link in the Alexa app.',
  linkOnScreen: 'You get the link where there is a screen: ask me there again.',
  moment: "One moment, I'm looking.",
  anythingElse: 'What else can I do for you?',
  goodbye: 'Goodbye.',
  obvious: ['Yes', 'No'],
}
