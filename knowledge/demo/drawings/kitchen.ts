import {
  at,
  C,
  type Drawing,
  E,
  each,
  ink,
  L,
  metal,
  metalDark,
  metalDeep,
  mirror,
  P,
  type Paint,
  R,
  row,
  white,
} from './paint.ts'

const steam = (x: number, y: number) => L(`M${x} ${y} q-14 -20 0 -40 q14 -20 0 -40`, white, 8, 'opacity="0.8"')
/** A mug, which stands under machines too. */
export const mugShape = (p: Paint) =>
  L('M400 250 Q484 244 484 318 Q484 396 390 396', p.dark, 28) +
  P('M170 190 H412 L404 420 Q400 474 350 474 H232 Q182 474 178 420Z', p.base) +
  P('M352 190 H412 L404 420 Q400 474 350 474 H316 Q350 462 352 420Z', p.dark) +
  E(291, 190, 121, 22, p.pale) +
  E(291, 193, 106, 16, '#7a5238')
const blade = (d: string, edge: string) => P(d, metal) + P(edge, '#e9edf0')
const handle = (x: number, y: number, w: number, h: number, colour: string, dark: string) =>
  R(x, y, w, h, 16, colour) +
  P(
    `M${x} ${y + h * 0.55} H${x + w} V${y + h - 16} Q${x + w} ${y + h} ${x + w - 16} ${y + h} H${x + 16} Q${x} ${y + h} ${x} ${y + h - 16}Z`,
    dark,
  ) +
  each([0.25, 0.5, 0.75], f => C(x + w * f, y + h / 2, 6, metal))
const pan = (p: Paint, top: string) =>
  P('M420 372 L560 330 Q578 328 576 344 Q574 356 560 360 L424 404Z', ink) +
  P('M60 340 H440 Q436 436 360 440 H140 Q64 436 60 340Z', p.base) +
  P('M320 340 H440 Q436 436 360 440 H280 Q322 420 320 340Z', p.dark) +
  E(250, 340, 190, 36, p.light) +
  E(250, 344, 170, 27, p.deep) +
  top
const pot = (p: Paint, lid: string) =>
  mirror(L('M150 300 H112 Q96 300 96 318 V330 Q96 346 112 346 H150', p.deep, 20)) +
  P('M140 262 H460 V420 Q460 476 404 476 H196 Q140 476 140 420Z', p.base) +
  P('M380 262 H460 V420 Q460 476 404 476 H340 Q380 460 380 410Z', p.dark) +
  L('M176 310 V410', p.light, 14) +
  P('M132 262 Q140 196 300 186 Q460 196 468 262Z', p.light) +
  P('M400 206 Q464 224 468 262 H410Z', p.base) +
  R(126, 252, 348, 22, 11, p.dark) +
  lid

/** Pots, knives and what stands on the table. */
export const kitchen: Record<string, Drawing> = {
  ironPan: p =>
    at(
      pan(
        { ...p, base: '#3c3e44', dark: '#2f3137', light: '#55585f', deep: '#2a2c31' },
        E(216, 338, 66, 14, '#fdfcf9') +
          E(212, 336, 24, 9, '#f2b63c') +
          E(310, 348, 50, 10, '#fdfcf9') +
          E(312, 346, 18, 7, '#f2b63c'),
      ),
      -10,
      -50,
      0.98,
    ),
  ceramicPan: p =>
    at(
      pan(p, E(250, 346, 132, 17, '#e6b567') + E(250, 342, 120, 13, '#f0cb86') + R(230, 330, 40, 12, 4, '#fff0b8')),
      -10,
      -50,
      0.98,
    ),
  casserole: p => pot(p, R(272, 160, 56, 30, 14, metal) + steam(230, 140) + steam(370, 140)),
  saucepan: p =>
    P('M410 306 L560 282 Q574 284 572 298 L568 312 L410 340Z', ink) +
    P('M110 286 H430 V424 Q430 474 380 474 H160 Q110 474 110 424Z', p.base) +
    P('M350 286 H430 V424 Q430 474 380 474 H310 Q350 460 350 410Z', p.dark) +
    P('M112 280 Q130 214 270 208 Q410 214 428 280Z', '#d6e6ea') +
    L('M170 240 Q210 226 250 224', white, 8) +
    R(102, 272, 336, 22, 11, p.light) +
    R(246, 180, 48, 30, 14, ink) +
    L('M144 330 V410', p.light, 14) +
    each([350, 380, 410], y => L(`M200 ${y} h26`, p.line, 4)),
  potSet: p =>
    at(pot(p, R(272, 160, 56, 30, 14, ink)), -90, -30, 0.72) +
    at(kitchen.saucepan!(p), 70, 76, 0.6) +
    at(pot(p, R(272, 160, 56, 30, 14, ink)), 130, -70, 0.46),
  loafTin: p =>
    P('M150 300 Q150 196 300 184 Q450 196 450 300Z', '#c98f4f') +
    each([210, 270, 330, 390], x =>
      P(`M${x - 16} 216 Q${x} 240 ${x + 6} 290 Q${x - 24} 250 ${x - 16} 216Z`, '#e7bd84'),
    ) +
    P('M110 290 H490 L448 470 Q446 480 436 480 H164 Q154 480 152 470Z', p.base) +
    P('M400 290 H490 L448 470 Q446 480 436 480 H372Z', p.dark) +
    R(90, 276, 420, 28, 10, p.light) +
    L('M176 330 L196 446', p.light, 10),
  chefsKnife: () =>
    at(
      blade('M60 292 L390 262 V346 Q200 352 60 292Z', 'M60 292 Q200 352 390 346 V330 Q210 334 60 292Z') +
        R(384, 258, 22, 92, 4, metalDeep) +
        handle(402, 264, 160, 62, '#8c6141', '#6f4a2f'),
      -4,
      0,
      0.96,
      -28,
    ),
  breadKnife: () =>
    at(
      blade('M40 284 Q44 262 66 262 H390 V330 H60 Q40 320 40 284Z', 'M60 330 H390 V316 H50Z') +
        each(row(62, 19, 17), x => C(x, 332, 9, '#d7dbe0')) +
        R(384, 254, 22, 84, 4, metalDeep) +
        handle(402, 260, 160, 60, '#8c6141', '#6f4a2f'),
      -4,
      0,
      0.96,
      -28,
    ),
  paringKnife: () =>
    at(
      blade('M130 300 L330 270 V330 Q220 336 130 300Z', 'M130 300 Q220 336 330 330 V318 Q230 322 130 300Z') +
        R(326, 264, 18, 72, 4, metalDeep) +
        handle(340, 268, 150, 56, '#8c6141', '#6f4a2f'),
      -4,
      0,
      1.1,
      -28,
    ),
  knifeSet: p =>
    each(
      [
        [0, 330, 84],
        [120, 300, 66],
        [226, 210, 50],
      ] as [number, number, number][],
      ([x, length, width]) =>
        P(
          `M${150 + x} ${400 - length} Q${150 + x + width * 1.1} ${430 - length} ${150 + x + width * 0.75} 340 H${150 + x}Z`,
          metal,
        ) +
        P(`M${150 + x} ${400 - length} V340 H${150 + x + 12} V${430 - length}Z`, metalDark) +
        R(144 + x, 336, width * 0.82, 16, 4, metalDeep) +
        R(148 + x, 348, width * 0.66, 130, 16, p.base) +
        P(`M${148 + x + width * 0.4} 348 h${width * 0.26} v114 q0 16 -14 16 h-${width * 0.1}Z`, p.dark),
    ),
  board: p =>
    at(
      R(110, 150, 380, 300, 34, p.base) +
        P('M110 416 V424 Q110 470 150 470 H450 Q490 470 490 424 V416 Q490 450 456 450 H144 Q110 450 110 416Z', p.dark) +
        R(136, 176, 328, 248, 22, 'none', `stroke="${p.dark}" stroke-width="9"`) +
        L(
          'M170 220 Q280 200 430 226 M170 280 Q300 262 430 286 M170 340 Q280 326 430 350 M170 390 Q300 376 430 394',
          p.line,
          3,
          'opacity="0.5"',
        ) +
        C(430, 208, 20, p.deep),
      0,
      -10,
      1.06,
      -10,
    ),
  mug: p => steam(250, 160) + steam(330, 160) + mugShape(p),
  espressoCups: p =>
    each(
      [
        [-118, -66, 0.46],
        [92, -78, 0.46],
        [-76, 96, 0.56],
        [130, 84, 0.56],
      ] as [number, number, number][],
      ([x, y, s]) => at(E(291, 470, 190, 34, p.dark) + E(291, 462, 190, 34, p.light) + mugShape(p), x, y, s),
    ),
  plate: p =>
    E(300, 320, 220, 190, p.dark) +
    E(300, 308, 220, 190, p.base) +
    E(300, 308, 158, 134, p.dark, 'opacity="0.5"') +
    E(300, 312, 152, 128, p.light) +
    L('M134 250 Q170 176 250 148', p.pale, 9),
  bowl: p =>
    P('M92 250 H508 Q506 420 380 466 H220 Q94 420 92 250Z', p.base) +
    P('M400 250 H508 Q506 420 380 466 H310 Q410 400 400 250Z', p.dark) +
    E(300, 250, 208, 54, p.light) +
    E(300, 256, 184, 42, '#f4ead6') +
    each(
      [
        [230, 250, '#6a4ba0'],
        [276, 268, '#c9443f'],
        [330, 244, '#c9443f'],
        [372, 262, '#6a4ba0'],
        [300, 240, '#6a4ba0'],
        [196, 262, '#c9443f'],
      ] as [number, number, string][],
      ([x, y, c]) => C(x, y, 15, c),
    ) +
    P('M220 466 H380 L370 486 H230Z', p.deep) +
    L('M130 310 Q144 370 190 412', p.light, 11),
  teapot: p =>
    L('M420 270 Q520 250 506 350 Q494 420 410 418', p.dark, 26) +
    P('M180 320 Q120 300 104 228 Q96 206 120 206 Q150 210 160 250 Q176 276 210 290Z', p.dark) +
    P('M300 208 Q450 212 450 350 Q446 468 340 474 H260 Q154 468 150 350 Q150 212 300 208Z', p.base) +
    P('M360 220 Q450 244 450 350 Q446 468 340 474 H310 Q410 440 404 330 Q400 250 360 220Z', p.dark) +
    P('M222 226 Q230 176 300 174 Q370 176 378 226 Q300 250 222 226Z', p.light) +
    C(300, 160, 21, p.dark) +
    L('M186 340 Q188 284 230 258', p.pale, 11),
  frenchPress: p =>
    R(292, 60, 16, 110, 6, metalDark) +
    C(300, 62, 24, ink) +
    L('M398 200 Q492 200 484 320 Q478 420 398 416', ink, 24) +
    P('M196 176 H404 V440 Q404 460 384 460 H216 Q196 460 196 440Z', '#d9e8ec') +
    P('M196 280 H404 V440 Q404 460 384 460 H216 Q196 460 196 440Z', '#6d4a33') +
    R(196, 262, 208, 18, 4, metal) +
    L('M300 176 V262', metalDark, 10) +
    P('M180 186 Q190 140 300 136 Q410 140 420 186Z', p.base) +
    P('M350 142 Q414 156 420 186 H360Z', p.dark) +
    P('M186 186 L158 206 L196 222Z', '#d9e8ec') +
    mirror(R(184, 176, 22, 300, 6, p.dark)) +
    R(176, 300, 248, 16, 4, p.base) +
    R(176, 440, 248, 26, 8, p.base) +
    mirror(R(188, 462, 30, 28, 8, p.dark)) +
    L('M228 200 V250', white, 9),
  mokaPot: p =>
    P('M230 130 H372 L404 290 H196Z', p.base) +
    P('M300 130 H372 L404 290 H300Z', p.dark) +
    P('M250 130 L196 290 H240 L270 130Z', p.light) +
    P('M226 130 L262 92 H340 L376 130Z', p.light) +
    P('M230 150 L170 128 L222 190Z', p.base) +
    C(300, 82, 15, ink) +
    L('M376 152 H450 L430 300', ink, 22) +
    R(190, 286, 220, 30, 8, p.deep) +
    P('M196 316 H404 L426 470 Q426 484 412 484 H188 Q174 484 174 470Z', p.base) +
    P('M300 316 H404 L426 470 Q426 484 412 484 H300Z', p.dark) +
    P('M218 316 H262 L248 484 H196Z', p.light) +
    C(380, 360, 13, '#d0a44f') +
    steam(180, 110),
  pourOver: p =>
    steam(260, 100) +
    P('M150 140 H450 L356 262 H244Z', p.base) +
    P('M366 140 H450 L356 262 H310Z', p.dark) +
    P('M176 140 L160 116 H440 L424 140Z', '#f3ead9') +
    L('M448 160 Q510 170 480 220 Q462 240 420 226', p.dark, 18) +
    R(196, 258, 208, 22, 10, p.light) +
    P('M236 280 H364 L350 316 Q424 360 420 440 Q416 480 380 482 H220 Q184 480 180 440 Q176 360 250 316Z', '#d9e8ec') +
    P('M190 396 H410 Q424 420 420 440 Q416 480 380 482 H220 Q184 480 180 440 Q178 420 190 396Z', '#6d4a33') +
    L('M300 286 V396', '#6d4a33', 5) +
    L('M222 356 Q204 380 204 420', white, 9),
  containers: () =>
    at(
      at(box('#5d8a7a'), 0, 84, 0.9) +
        at(box('#c8694a'), -66, -118, 0.62) +
        at(box('#d4a231'), 126, -74, 0.38) +
        at(box('#5a7fa8'), -66, -242, 0.34),
      0,
      30,
      0.84,
    ),
  teaTowels: p =>
    each(
      [
        [0, p.deep],
        [1, p.dark],
        [2, p.base],
      ] as [number, string][],
      ([i, c]) =>
        at(
          P('M190 120 H410 V470 Q300 486 190 470Z', white) +
            each([210, 236, 262], x => R(x, 120, 13, 352, 0, c)) +
            P('M370 120 H410 V470 Q390 474 370 476Z', '#00000012') +
            each([404, 424, 444], y => L(`M190 ${y} H410`, c, 6)) +
            L('M300 120 q-12 -30 0 -30 q12 0 0 30', c, 6),
          -90 + i * 90,
          i * 6,
          0.84,
          -7 + i * 7,
        ),
    ),
}

function box(lid: string): string {
  return (
    P('M110 240 H490 L470 452 Q468 474 446 474 H154 Q132 474 130 452Z', '#dcecf1') +
    P('M120 340 H480 L470 452 Q468 474 446 474 H154 Q132 474 130 452Z', '#e8d6b0') +
    L('M150 270 L160 420', white, 12) +
    R(92, 196, 416, 56, 18, lid) +
    R(92, 228, 416, 24, 10, '#00000022') +
    R(262, 240, 76, 40, 8, lid)
  )
}
