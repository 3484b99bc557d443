import {
  at,
  blue,
  brassy,
  C,
  type Drawing,
  E,
  each,
  green,
  ink,
  L,
  leaf,
  metal,
  metalDark,
  metalDeep,
  P,
  paper,
  R,
  red,
  row,
  soft,
  white,
  wood,
  woodDark,
  yellow,
} from './paint.ts'

const wheel = (x: number, y: number, r: number, colour = ink) =>
  C(x, y, r, colour) + C(x, y, r * 0.6, paper) + C(x, y, r * 0.22, soft)
const cog = (x: number, y: number, r: number, c: string) =>
  each(
    row(0, 45, 8),
    a =>
      `<rect x="${x - r * 0.16}" y="${y - r * 1.2}" width="${r * 0.32}" height="${r * 0.5}" rx="4" fill="${c}" transform="rotate(${a} ${x} ${y})"/>`,
  ) +
  C(x, y, r, c) +
  C(x, y, r * 0.4, white)
const marble = (x: number, y: number, c: string) => C(x, y, 17, c) + C(x - 5, y - 6, 5, white, 'opacity="0.8"')

/** Kits, vehicles and experiments. */
export const buildingKits: Record<string, Drawing> = {
  trainSet: p =>
    R(40, 452, 520, 26, 8, wood) +
    each(row(60, 56, 9), x => R(x, 470, 22, 16, 3, woodDark)) +
    each([180, 420], x => R(x - 26, 326, 52, 14, 4, soft)) +
    R(70, 300, 146, 116, 12, yellow) +
    R(70, 384, 146, 32, 8, '#d3a334') +
    each([100, 140, 180], x => C(x, 290, 25, woodDark) + C(x, 290, 14, wood)) +
    P('M258 250 H346 V416 H250 V262Z', p.base) +
    P('M336 306 H476 Q510 306 510 350 V416 H336Z', p.base) +
    P('M250 380 H510 V416 H250Z', p.dark) +
    R(240, 230, 120, 28, 10, p.deep) +
    R(270, 276, 60, 60, 8, '#d5e8ef') +
    P('M420 306 L412 236 H464 L456 306Z', ink) +
    C(500, 350, 16, '#ffe08a') +
    R(214, 392, 40, 12, 5, ink) +
    each([110, 180, 300, 390, 466], x => wheel(x, 424, 31, soft)) +
    each(
      [
        [440, 190, 22],
        [480, 150, 30],
        [530, 110, 22],
      ],
      ([x, y, r]) => C(x!, y!, r!, white, 'opacity="0.8"'),
    ),
  locomotive: p =>
    R(60, 460, 480, 24, 8, wood) +
    P('M110 190 H250 V420 H100 V206Z', p.base) +
    R(92, 164, 176, 34, 14, p.deep) +
    R(136, 226, 88, 84, 10, '#d5e8ef') +
    P('M250 270 H450 Q500 272 500 340 V420 H250Z', p.base) +
    P('M100 372 H500 V420 H100Z', p.dark) +
    R(296, 270, 22, 102, 0, p.light) +
    R(376, 270, 22, 102, 0, p.light) +
    P('M420 270 L408 180 H474 L462 270Z', ink) +
    R(400, 166, 82, 24, 10, soft) +
    C(350, 262, 27, brassy) +
    C(496, 330, 23, '#ffe08a') +
    P('M500 390 L552 430 H500Z', ink) +
    wheel(170, 424, 50) +
    wheel(310, 432, 40) +
    wheel(420, 432, 40) +
    L('M170 424 H420', metalDark, 11),
  balanceBike: p =>
    each(
      [150, 450],
      x =>
        C(x, 400, 92, ink) +
        C(x, 400, 74, paper) +
        C(x, 400, 14, soft) +
        each(
          row(0, 45, 4),
          a => `<rect x="${x - 70}" y="397" width="140" height="6" fill="#d8d2c6" transform="rotate(${a} ${x} 400)"/>`,
        ),
    ) +
    P('M140 390 L236 268 Q250 252 280 262 L420 300 L404 344 L286 318 L164 410Z', p.base) +
    P('M404 344 L286 318 L164 410 L152 400 L280 300 L412 326Z', p.dark) +
    L('M450 400 L410 206', p.deep, 22) +
    L('M410 206 L372 176', ink, 15) +
    R(350, 160, 56, 24, 12, red, 'transform="rotate(34 378 172)"') +
    L('M252 270 L240 236', metalDeep, 14) +
    P('M182 222 Q230 196 306 220 Q310 244 284 246 H204 Q178 244 182 222Z', ink),
  woodBridge: p =>
    P('M60 480 Q60 420 110 420 V480Z M490 480 V420 Q540 420 540 480Z', leaf) +
    L('M84 340 H516', p.dark, 26) +
    each(row(100, 44, 10), x => R(x, 318, 30, 14, 4, p.light)) +
    L('M110 470 V140 M490 470 V140', p.base, 26) +
    L('M110 150 Q300 420 490 150', p.base, 15) +
    each(row(158, 48, 7), x => L(`M${x} ${150 + 132 * (1 - ((x - 300) / 190) ** 2)} V336`, p.dark, 8)) +
    each([110, 490], x => C(x, 330, 12, brassy) + C(x, 160, 12, brassy)) +
    R(230, 270, 140, 50, 6, blue) +
    R(240, 278, 14, 34, 3, white),
  crane: p =>
    R(140, 440, 240, 40, 10, soft) +
    each([170, 230, 290, 350], x => wheel(x, 474, 22)) +
    P('M230 440 L250 130 H290 L310 440Z', 'none', `stroke="${p.dark}" stroke-width="14"`) +
    L('M238 400 L304 340 M306 400 L242 330 M244 300 L298 240 M300 300 L248 230 M252 200 L290 150', p.base, 9) +
    R(96, 104, 410, 26, 6, p.base) +
    L('M120 104 L270 50 L500 104', p.dark, 8) +
    each(row(150, 34, 10), x => L(`M${x} 108 l16 18`, p.deep, 6)) +
    R(90, 120, 66, 60, 8, ink) +
    R(246, 130, 60, 66, 8, red) +
    R(256, 140, 40, 30, 4, '#d5e8ef') +
    L('M460 130 V310', soft, 5) +
    L('M460 310 q0 26 -18 26 q-16 0 -14 -16', metalDeep, 9) +
    R(400, 350, 116, 66, 6, wood) +
    L('M400 372 H516 M428 350 V416', woodDark, 7) +
    L('M460 330 L410 352 M460 330 L506 352', soft, 4),
  rover: p =>
    P('M110 150 H430 L480 230 H150Z', '#2f4d7c') +
    each([0, 1, 2, 3], i => L(`M${190 + i * 80} 150 L${230 + i * 80} 230`, '#8fb0d8', 4)) +
    L('M130 190 H455', '#8fb0d8', 4) +
    L('M300 230 V300', metalDeep, 16) +
    R(130, 296, 340, 110, 26, p.base) +
    P('M130 360 H470 V380 Q470 406 444 406 H156 Q130 406 130 380Z', p.dark) +
    C(410, 340, 26, white) +
    C(410, 340, 14, ink) +
    cog(220, 344, 28, p.pale) +
    each([160, 300, 440], x => wheel(x, 430, 52)) +
    C(520, 90, 36, '#ffd35c') +
    each(
      row(0, 45, 8),
      a => `<rect x="517" y="34" width="6" height="16" rx="3" fill="#ffd35c" transform="rotate(${a} 520 90)"/>`,
    ),
  crystals: p =>
    E(300, 468, 190, 26, '#d9d4ca') +
    P('M200 466 L168 330 L200 250 L246 330 L250 466Z', p.light) +
    P('M200 250 L246 330 L250 466 H220Z', p.base) +
    P('M246 470 L230 250 L292 110 L356 250 L346 470Z', p.base) +
    P('M292 110 L356 250 L346 470 H306Z', p.dark) +
    P('M230 250 L292 110 L300 260 L296 470 H246Z', p.pale, 'opacity="0.7"') +
    P('M340 468 L352 330 L404 230 L442 330 L416 468Z', p.light) +
    P('M404 230 L442 330 L416 468 H388Z', p.deep) +
    P('M150 470 L132 400 L160 360 L190 410 L190 470Z', p.dark) +
    P('M410 468 L430 400 L466 370 L480 420 L460 468Z', p.base) +
    each(
      [
        [450, 150],
        [160, 180],
        [380, 120],
      ],
      ([x, y]) => P(`M${x} ${y! - 20} l6 14 l14 6 l-14 6 l-6 14 l-6 -14 l-14 -6 l14 -6Z`, white),
    ),
  circuit: p =>
    R(80, 130, 440, 340, 26, p.base) +
    P('M80 430 V444 Q80 470 106 470 H494 Q520 470 520 444 V430Z', p.dark) +
    each(row(0, 1, 7), i => each(row(0, 1, 5), j => C(126 + i * 58, 176 + j * 58, 7, p.deep))) +
    L('M126 176 H300 V292 H474 V408 H242 V292 H126Z', yellow, 13) +
    R(96, 262, 76, 60, 10, red) +
    R(150, 380, 130, 60, 10, ink) +
    R(280, 396, 14, 28, 4, metal) +
    C(300, 200, 42, white) +
    C(300, 200, 28, '#ffe08a') +
    R(424, 330, 96, 44, 10, blue) +
    C(452, 352, 12, white) +
    C(474, 222, 30, soft) +
    each([0, 1, 2], i => C(474, 222, 8 + i * 8, 'none', `stroke="${metal}" stroke-width="3"`)),
  microscope: p =>
    P('M150 486 H450 Q450 446 410 440 H190 Q150 446 150 486Z', p.dark) +
    P('M330 440 Q470 420 452 270 Q440 190 360 170 L346 214 Q404 232 408 290 Q414 386 310 400Z', p.base) +
    at(
      R(262, 84, 72, 60, 12, ink) +
        R(254, 136, 88, 170, 18, p.base) +
        R(312, 136, 30, 170, 12, p.dark) +
        R(268, 300, 60, 40, 8, metalDark) +
        R(280, 336, 36, 34, 6, metalDeep),
      -16,
      -30,
      1,
      20,
    ) +
    R(150, 372, 210, 24, 8, ink) +
    R(196, 362, 90, 12, 3, '#bfe0ee') +
    C(404, 330, 31, metalDark) +
    C(404, 330, 17, metal) +
    C(250, 426, 19, '#ffe9a8'),
  marbleRun: () =>
    each([110, 470], x => R(x, 110, 28, 370, 8, wood)) +
    R(80, 470, 440, 22, 8, woodDark) +
    each(
      [
        [120, 150, 430, 210, red],
        [480, 250, 170, 310, blue],
        [120, 350, 430, 410, green],
      ] as [number, number, number, number, string][],
      ([x1, y1, x2, y2, c]) =>
        L(`M${x1} ${y1} L${x2} ${y2}`, c, 26) + L(`M${x1} ${y1 - 4} L${x2} ${y2 - 4}`, white, 4, 'opacity="0.4"'),
    ) +
    P('M66 84 H180 L150 140 H100Z', yellow) +
    marble(240, 152, blue) +
    marble(350, 252, yellow) +
    marble(220, 278, red) +
    marble(300, 366, '#8466a8') +
    marble(410, 384, yellow) +
    R(424, 420, 100, 60, 10, yellow) +
    marble(456, 452, red) +
    marble(490, 454, green),
  kite: p =>
    P('M330 50 L470 220 L270 400 L170 170Z', p.base) +
    P('M330 50 L470 220 L313 188Z', p.dark) +
    P('M470 220 L270 400 L313 188Z', p.deep) +
    P('M330 50 L170 170 L313 188Z', p.light) +
    L('M330 50 L270 400 M170 170 L470 220', white, 5) +
    L('M270 400 Q230 440 250 480 Q276 520 220 552', p.dark, 5) +
    each(
      [
        [246, 446],
        [254, 496],
        [228, 538],
      ],
      ([x, y]) => P(`M${x} ${y} l-28 -14 v28Z M${x} ${y} l28 -14 v28Z`, yellow),
    ) +
    each(
      [
        [110, 100, 30],
        [150, 84, 40],
        [190, 104, 28],
        [480, 420, 30],
        [520, 404, 40],
      ],
      ([x, y, r]) => C(x!, y!, r!, white, 'opacity="0.75"'),
    ),
}
