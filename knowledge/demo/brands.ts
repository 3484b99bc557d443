/** A brand of ours: none of them exists. */
export type Brand = {
  /** 1 cheap, 2 middle, 3 dear */
  level: 1 | 2 | 3
  character: string
  /** Sizes that a garment or shoe is cut smaller (negative) or larger than its label. */
  cut?: number
  /** What the product page says of it. */
  fit?: string
}

/** All brands of the shop, by name. */
export const brands: Record<string, Brand> = {
  // Clothing
  Tindrel: { level: 3, character: 'knitwear and wool from a small Nordic mill', cut: 0, fit: 'true to size' },
  Lunabo: { level: 1, character: 'organic cotton basics at fair prices', cut: 0, fit: 'true to size' },
  Corvane: { level: 3, character: 'tailored and slim', cut: -1, fit: 'slim cut, runs small: take one size up' },
  Marrowby: { level: 2, character: 'denim and workwear', cut: 0.5, fit: 'roomy cut, runs slightly large' },
  // Shoes
  Halvorn: { level: 3, character: 'leather boots and shoes that can be resoled', cut: 0, fit: 'true to size' },
  Feldmark: { level: 2, character: 'running and trail shoes', cut: -1, fit: 'runs small: take one size up' },
  Kivetta: {
    level: 1,
    character: 'soft everyday shoes with a wide toe box',
    cut: 0.5,
    fit: 'wide, runs slightly large',
  },
  // Outdoor
  Tarnfell: { level: 3, character: 'mountain gear, light and tested', cut: 0, fit: 'true to size' },
  Rastrel: { level: 1, character: 'camping for beginners and families', cut: 0, fit: 'true to size' },
  Gletska: {
    level: 3,
    character: 'down, for sleeping and for wearing',
    cut: -0.5,
    fit: 'close cut, runs slightly small',
  },
  // Home
  Hemmalund: { level: 2, character: 'plain furniture of solid wood' },
  Lumivar: { level: 2, character: 'lamps' },
  Velsamt: { level: 2, character: 'home textiles' },
  // Kitchen
  Kessla: { level: 2, character: 'kitchen machines' },
  Gussholm: { level: 3, character: 'pots and pans for life' },
  Klingstad: { level: 3, character: 'knives and boards' },
  Tonkrug: { level: 1, character: 'stoneware thrown and glazed by hand' },
  Arvello: { level: 2, character: 'everything around coffee' },
  // Electronics
  Tonvik: { level: 2, character: 'headphones and speakers with an even sound' },
  Tastwerk: { level: 2, character: 'keyboards, mice and desks that work' },
  Ampello: { level: 1, character: 'charging and power' },
  Chronby: { level: 2, character: 'watches and trackers' },
  // Beauty
  Bjorkelle: { level: 2, character: 'vegan skin care with birch water' },
  Salzquell: { level: 1, character: 'soap, bath and body care' },
  Roselund: { level: 3, character: 'make-up and scent' },
  Barbrook: { level: 2, character: 'shaving and beard care' },
  // Toys
  Klossby: { level: 2, character: 'wooden toys' },
  Plumpo: { level: 1, character: 'soft toys' },
  Tinkerwald: { level: 2, character: 'building and science kits' },
  Spielahoi: { level: 1, character: 'games and puzzles' },
  // Our own
  Larkholm: { level: 2, character: 'the shop itself: gift cards' },
}

/** The brand that a title begins with. */
export function brandOf(title: string): string | undefined {
  const first = title.split(' ')[0]!
  return first in brands ? first : undefined
}
