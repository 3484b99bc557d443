import type { Anchor, Occasion, Strategy, Vote } from './strategy.ts'

/**
 * This visit: whoever looks at tents wants a tent. Products of the kinds, brands and price level of what was viewed, asked
 * about or put into the cart, the latest counting most; a thing in the cart is chosen, and more of its kind is not wanted.
 */
export const behavioural: Strategy = {
  name: 'behavioural',
  vote({ anchors, shelf }: Occasion): Vote[] {
    const session = anchors.filter(anchor => anchor.atHand && (anchor.had === 'viewed' || anchor.had === 'asked'))
    if (session.length === 0) return []
    const chosen = new Set(
      anchors.filter(anchor => anchor.had === 'cart').map(anchor => shelf.wares[anchor.ware]!.type),
    )
    const votes: Vote[] = []
    shelf.wares.forEach((ware, number) => {
      if (chosen.has(ware.type)) return
      let best: { anchor: Anchor; score: number } | undefined
      session.forEach((anchor, n) => {
        if (anchor.ware === number) return
        const own = shelf.wares[anchor.ware]!
        const kind =
          (own.type === ware.type ? 0.6 : 0) + (own.brand !== undefined && own.brand === ware.brand ? 0.2 : 0)
        if (kind === 0) return
        const price = 0.2 * Math.exp(-Math.abs(Math.log(ware.price / own.price)))
        const recent = 0.8 ** (session.length - 1 - n)
        const score = (kind + price) * recent * (anchor.had === 'asked' ? 1 : 0.9)
        if (score > (best?.score ?? 0)) best = { anchor, score }
      })
      if (!best) return
      const own = shelf.wares[best.anchor.ware]!
      const shared = [
        ...(own.type === ware.type ? [ware.type] : []),
        ...(own.brand && own.brand === ware.brand ? [ware.brand!] : []),
      ]
      votes.push({
        ware: number,
        score: best.score,
        reason: { kind: 'similar', product: own.id, title: own.title, had: best.anchor.had, shared },
      })
    })
    return votes
  },
}
